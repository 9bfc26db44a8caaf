import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  legend,
  seasonGrid,
  watchedEpisodes
} from "./chunk-Y7NTJQU2.js";
import {
  percent
} from "./chunk-LWMTVZUS.js";
import {
  workflowPage
} from "./chunk-HMZUO7H6.js";
import {
  details,
  link,
  text
} from "./chunk-KN2E22SQ.js";
import {
  count
} from "./chunk-SQVWOASL.js";

// src/report/given-files.ts
var FILES_CHECKED = "The files can be read. They were not compared with your history, since this run was given no session (a pull request from a fork gets none).", NO_FILE = "No CSV file that the input csv names was added or changed.";

// src/report/preview-line.ts
function previewLine(run, workflow, isEmpty) {
  let [why, next] = explain(run, workflow);
  return `${why}; nothing was changed.${isEmpty ? "" : ` ${next}`}`;
}
function explain(run, workflow) {
  let { event, defaultBranch, mayAct } = run;
  return event.name === "pull_request" ? ["A pull request only shows what would be done", "Merge it, and it is done."] : event.name === "push" && !mayAct ? [
    `A push to another branch than ${text(defaultBranch)} only shows what would be done`,
    "Merge it, and it is done."
  ] : [
    "This was a preview",
    `${link("Run it again", workflowPage(run, workflow))} with the preview unticked to have it done.`
  ];
}

// src/report/show-grids.ts
function showGrids({ title, progress }, { before, after, flagged }) {
  let figures = [before, after].map((plays) => watchedEpisodes(progress, plays));
  return [
    `### ${text(title ?? "Untitled show")}`,
    `${figures.map((seen) => `${seen} (${percent(seen, progress.aired)})`).join(" \u2192 ")} of ${count(progress.aired, "episode")} watched`,
    seasonGrid(progress, after, /* @__PURE__ */ new Set()),
    legend(),
    details(
      "Before",
      `${seasonGrid(progress, before, flagged?.ids ?? /* @__PURE__ */ new Set())}

${legend(flagged?.meaning)}`
    )
  ].join(`

`);
}

export {
  FILES_CHECKED,
  NO_FILE,
  previewLine,
  showGrids
};
