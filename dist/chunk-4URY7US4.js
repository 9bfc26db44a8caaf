import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/failure.ts
var Failure = class extends Error {
  name = "Failure";
  /** Each thing that is wrong, for the summary and for annotations. */
  problems;
  constructor(message, options = {}) {
    super(message, { cause: options.cause }), this.problems = options.problems ?? [];
  }
}, QUOTE_LIMIT = 40;
function quote(text) {
  let line = text.replace(/\s+/g, " ").trim(), characters = [...line];
  return `\u201C${characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT - 1).join("")}\u2026` : line}\u201D`;
}
function count(number, singular, plural = `${singular}s`) {
  return `${number.toLocaleString("en-US")} ${number === 1 ? singular : plural}`;
}

export {
  Failure,
  quote,
  count
};
