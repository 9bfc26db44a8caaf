// Loaded into a process under test: notes which modules are loaded before its first request leaves.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
let isSent = false;
subscribe('undici:client:sendHeaders', () => {
  if (!isSent) writeFileSync(process.env.LOADED, JSON.stringify(loaded));
  isSent = true;
});
