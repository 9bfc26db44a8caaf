import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/wording.ts
function quote(text) {
  let line = text.replace(/\s+/g, " ").trim(), characters = [...line];
  return `\u201C${characters.length > 40 ? `${characters.slice(0, 39).join("")}\u2026` : line}\u201D`;
}
var UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
function visible(text) {
  return text.replace(UNSEEN, " ");
}
function figure(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(number, singular, plural = `${singular}s`) {
  return `${figure(number)} ${number === 1 ? singular : plural}`;
}

// src/base/problems.ts
var MOST_RANGES = 5;
function joinProblems(problems) {
  return [...Map.groupBy(
    problems,
    ({ message, kind, place }) => `${place?.file ?? ""}\0${kind ?? message}`
  ).values()].map(joinAlike);
}
function joinAlike(problems) {
  let [first] = problems, { place } = first;
  if (place === void 0) return first;
  let lines = rangesOf(problems.flatMap((problem) => linesOf(problem.place))), [range] = lines;
  if (range === void 0) return first;
  let isOne = lines.length === 1 && range[0] === range[1];
  return { ...first, place: { file: place.file, line: range[0], ...!isOne && { lines } } };
}
function linesOf(place) {
  return place?.lines !== void 0 ? [...place.lines] : place?.line === void 0 ? [] : [[place.line, place.line]];
}
function rangesOf(lines) {
  let ranges = [];
  for (let [first, last] of lines.toSorted((a, b) => a[0] - b[0])) {
    let before = ranges.at(-1);
    before !== void 0 && first <= before[1] + 1 ? before[1] = Math.max(before[1], last) : ranges.push([first, last]);
  }
  return ranges;
}
function lineWords({ line, lines = [] }) {
  if (lines.length === 0) return line === void 0 ? "" : `line ${line}`;
  let total = lines.reduce((sum, [first, last]) => sum + last - first + 1, 0), words = lines.slice(0, MOST_RANGES).map(([first, last]) => first === last ? `${first}` : `${first} to ${last}`);
  if (lines.length > MOST_RANGES) return `lines ${words.join(", ")} and more (${figure(total)} lines)`;
  let end = words.pop();
  return `lines ${words.length === 0 ? "" : `${words.join(", ")} and `}${end}`;
}

export {
  quote,
  visible,
  figure,
  count,
  joinProblems,
  lineWords
};
