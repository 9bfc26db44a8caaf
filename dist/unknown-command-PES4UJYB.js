const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-M3XI5ZLT.js";
import "./chunk-CFWBS4UD.js";
import "./chunk-D2WB4WWQ.js";
import "./chunk-JTFBSVXS.js";
import "./chunk-HFJTYVDV.js";
import {
  Failure,
  quote
} from "./chunk-7EHXACA7.js";

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
