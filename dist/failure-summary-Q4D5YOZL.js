const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  details,
  document,
  link,
  place,
  text
} from "./chunk-GDCGLYPI.js";
import {
  figure
} from "./chunk-PEA7CGHU.js";

// src/text/failure-summary.ts
var IN_SIGHT = 20, MOST = 1e3;
function failureSummary(failure) {
  return document(failureParts(failure));
}
function failureParts(failure) {
  let lines = failure.problems.slice(0, MOST).map(
    (problem) => `- ${problem.place === void 0 ? "" : `**${place(problem.place)}**: `}${text(problem.message)}${problem.page === void 0 ? "" : ` ${link("Open the page", problem.page)}`}`
  ), rest = failure.problems.length - MOST, { heading, rest: message } = headed(failure.message);
  return [
    `## \u274C ${text(heading)}`,
    ...paragraphs(message),
    againLine(failure.again),
    lines.slice(0, IN_SIGHT).join(`
`),
    lines.length > IN_SIGHT ? details(`${lines.length - IN_SIGHT} more`, lines.slice(IN_SIGHT).join(`
`)) : void 0,
    rest > 0 ? `\u2026 and ${figure(rest)} more.` : void 0
  ];
}
function againLine(again = []) {
  if (again.length !== 0)
    return `Once that is settled: ${again.map(({ words, page }) => link(words, page)).join(", ")}.`;
}
var LONGEST_HEADING = 120;
function headed(message) {
  for (let first of [/^([^\n]*?)\.(?:\s+|$)(.*)$/s, /^([^\n]*?):\s+(.*)$/s]) {
    let [, heading = "", rest = ""] = first.exec(message) ?? [];
    if (heading !== "" && heading.length <= LONGEST_HEADING) return { heading, rest: upperFirst(rest) };
  }
  return { heading: "Stopped", rest: message };
}
function upperFirst(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function paragraphs(message) {
  return message === "" ? [] : message.split(/\n(?!- )/).map((paragraph) => paragraph.split(`
`).map(line).join(`
`));
}
function line(content) {
  if (!content.startsWith("- ")) return text(content);
  let [, before = "", address = ""] = /^- (.*?)(https:\/\/trakt\.tv\/(?:shows|movies)\/[\w%-]+)?$/.exec(content) ?? [];
  return `- ${text(before)}${address === "" ? "" : ` <${address}>`}`;
}
export {
  failureParts,
  failureSummary
};
