const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  Failure,
  quote
} from "./chunk-PEA7CGHU.js";

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
