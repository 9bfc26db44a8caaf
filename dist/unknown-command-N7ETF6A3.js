const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-6DYQZY33.js";
import "./chunk-GOPZZ2DP.js";
import "./chunk-SW5BNXCA.js";
import "./chunk-VG6WTQ7Y.js";
import {
  Failure,
  quote
} from "./chunk-XNGMS734.js";

// src/start/unknown-command.ts
function unknownCommand(name, names) {
  let problem = `The input command ${name === "" ? "is missing" : `is ${quote(name)}, which is not a command`}. Write one of ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`;
  return {
    isUnknown: !0,
    mayLackToken: !0,
    readOptions(input, common) {
      return input.problem(problem), common;
    },
    carryOut: () => Promise.reject(new Failure(problem))
  };
}
export {
  unknownCommand
};
