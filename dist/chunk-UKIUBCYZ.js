import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  count,
  figure
} from "./chunk-X7CSHCWH.js";

// src/commands/progress.ts
var PLAYS = 2500, INTERVAL = 5e3;
function progressTeller({
  log,
  clock
}) {
  let told = { read: 0, at: clock.now() };
  return (read, reported) => {
    read < told.read && (told = { read, at: told.at });
    let isWorthALine = read >= reported || read - told.read >= PLAYS || clock.now() - told.at >= INTERVAL;
    reported <= 250 || !isWorthALine || (told = { read, at: clock.now() }, log.info(`Read ${figure(read)} of ${count(reported, "play")}.`));
  };
}

export {
  progressTeller
};
