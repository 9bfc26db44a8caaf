// Loaded before the action: ends the process, as a crash would, when it is about to do CRASH_CALL of node:fs/promises
// to a path that holds CRASH_PATH, for the CRASH_NTH time.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { CRASH_CALL, CRASH_PATH, CRASH_NTH } = process.env;
const call = files[CRASH_CALL];
let seen = 0;

files[CRASH_CALL] = async (...parameters) => {
  if (parameters.some(parameter => String(parameter).includes(CRASH_PATH))) seen += 1;
  if (seen === Number(CRASH_NTH)) process.kill(process.pid, 'SIGKILL');
  return call(...parameters);
};
syncBuiltinESMExports();
