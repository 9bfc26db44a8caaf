import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  legend,
  seasonGrid,
  watchedEpisodes
} from "./chunk-NE6SFFOV.js";
import {
  percent
} from "./chunk-5VQPOROH.js";
import {
  count
} from "./chunk-4URY7US4.js";
import {
  details,
  text
} from "./chunk-WVN3D7ZM.js";

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
  showGrids
};
