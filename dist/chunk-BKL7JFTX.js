const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  seconds
} from "./chunk-PEA7CGHU.js";

// src/trakt/pauses.ts
var SHORTEST = 2e3, LONGEST = 3e4;
function createPauses({ clock, log }) {
  let next = SHORTEST;
  return async (reason, until) => {
    let left = Math.max(0, until - clock.now()), pause = Math.min(next, left);
    next = Math.min(next * 2, LONGEST), log.info(`${reason} Checking again in ${seconds(pause)}, for ${seconds(left)} at most.`, "wait"), await clock.sleep(pause);
  };
}
async function waitUntil(until, reason, { clock, log }) {
  let left = Math.max(0, until - clock.now());
  log.info(`${reason} Checking again in ${seconds(left)}.`, "wait"), await clock.sleep(left);
}

export {
  createPauses,
  waitUntil
};
