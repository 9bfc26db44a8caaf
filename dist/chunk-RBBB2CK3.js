import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure
} from "./chunk-X7CSHCWH.js";

// src/github/missing-token.ts
function missingToken(what) {
  return new Failure(
    `The input github-token is empty. Without it the action cannot ${what}. Nothing was changed. Leave the input out: the job\u2019s own token is enough.`
  );
}

export {
  missingToken
};
