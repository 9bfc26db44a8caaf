const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  figure,
  lineWords,
  visible
} from "./chunk-PEA7CGHU.js";

// src/text/markdown.ts
var BREAK = "<!-- -->", DOLLAR = "<span>$</span>";
function text(value) {
  return visible(value).trim().replace(/[\\`*_[\]|~#]|^[+\-=]|(?<=^\d+)[.)]/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(
    /@|#(?=\d)|:(?=\/\/|(?!\d\d?(?:\D|$))[\w+-]+(?::|$))|www(?=\.)|gh-(?=\d)/gi,
    (match) => `${match}${BREAK}`
  ).replaceAll("$", DOLLAR);
}
function link(label, address) {
  return `[${label}](${address.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20")})`;
}
function table(head, rows) {
  let line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(`
`);
}
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
var MOST_LISTED = 50;
function list(items, describe) {
  let lines = items.slice(0, MOST_LISTED).map((item) => `- ${text(describe(item))}`), more = items.length - MOST_LISTED;
  return [...lines, ...more > 0 ? [`- \u2026 and ${figure(more)} more`] : []].join(`
`);
}
function place(where) {
  let lines = lineWords(where);
  return lines === "" ? text(where.file) : `${text(where.file)}, ${lines}`;
}
var SUMMARY = {
  bytes: 1e6,
  cut: "Some of this did not fit: GitHub shows at most 1 MiB of summary. The CSV has everything."
};
function document(parts, { bytes, cut } = SUMMARY) {
  let size = Buffer.byteLength(cut) + 2, kept = [];
  for (let part of parts) {
    if (part === void 0 || part === "") continue;
    let needed = Buffer.byteLength(part) + 2;
    size + needed <= bytes ? (size += needed, kept.push(part)) : kept.includes(cut) || kept.push(cut);
  }
  return `${kept.join(`

`)}
`;
}

export {
  text,
  link,
  table,
  details,
  list,
  place,
  document
};
