import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  legend,
  seasonGrid,
  watchedEpisodes
} from "./chunk-S7WTB3OS.js";
import {
  percent
} from "./chunk-HXLUENIL.js";
import {
  details,
  link,
  text
} from "./chunk-KYCGCYEB.js";
import {
  folderPage,
  removalTarget,
  undoLink,
  workflowPage
} from "./chunk-75DY5ULA.js";
import {
  count
} from "./chunk-KFBCDVU2.js";

// src/commands/record-outputs.ts
function recordOutputs(intents) {
  let files = intents.flatMap((intent) => intent?.files ?? []);
  return files.length === 0 ? {} : {
    csv: files.map(({ path }) => path).join(`
`),
    "artifact-id": files.map(({ artifact }) => artifact.id).join(`
`),
    "artifact-url": files.map(({ artifact }) => artifact.url).join(`
`)
  };
}

// src/text/preview-line.ts
function previewLine(run, workflow, isEmpty) {
  let [why, next] = explain(run, workflow);
  return `${why}; nothing was changed.${isEmpty ? "" : ` ${next}`}`;
}
function explain(run, workflow) {
  let { event, defaultBranch, mayAct } = run;
  return event.name === "pull_request" ? ["A pull request only shows what would be done", "Merge it, and it is done."] : event.name === "push" && event.isForced ? [
    "This push rewrote the branch (a forced push), so it only shows what would be done",
    `${link("Run it by hand", workflowPage(run, workflow))} with the path of the file, and the preview unticked, to have it done.`
  ] : event.name === "push" && !mayAct ? [
    `A push to another branch than ${text(defaultBranch)} only shows what would be done`,
    "Merge it, and it is done."
  ] : [
    "This was a preview",
    `${link("Run it again", workflowPage(run, workflow))} with the preview unticked to have it done.`
  ];
}

// src/text/show-grids.ts
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

// src/text/undo-line.ts
function undoLine(run, record = "the record") {
  let address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.
`);
  return `Was that a mistake? **${link("Undo this run", address)}**: press Commit on the page that opens. That works as long as GitHub keeps ${record}: 90 days, unless you changed that. Afterwards, if you have a backup, earlier versions of the files in ${link("history/", folderPage(run, "history"))} have the plays. To see the plays with the rest of the history, ${link("run Export", workflowPage(run, "export.yml"))}.`;
}

export {
  recordOutputs,
  previewLine,
  showGrids,
  undoLine
};
