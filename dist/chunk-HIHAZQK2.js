import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  legend,
  seasonGrid,
  watchedEpisodes
} from "./chunk-UROZZXCA.js";
import {
  percent
} from "./chunk-672VISOW.js";
import {
  workflowPage
} from "./chunk-U7IMKO4L.js";
import {
  details,
  link,
  text
} from "./chunk-GXYW6PVR.js";
import {
  count
} from "./chunk-ZZROL2R5.js";

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
    `${link("Run it again", workflowPage(run, workflow))} without the preview to have it done.`
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
  previewLine,
  showGrids
};
