const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-2CBKXGC5.js";
import "./chunk-J7R5CXMK.js";
import "./chunk-37NDKD3H.js";
import "./chunk-R5LQOSPY.js";
import "./chunk-SYJ7BCN2.js";
import {
  Failure,
  quote
} from "./chunk-5LKCKODG.js";

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
