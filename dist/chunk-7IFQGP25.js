const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  NAME_COUNTS,
  writeSelection
} from "./chunk-ETAG3NNC.js";
import {
  link,
  text
} from "./chunk-GDCGLYPI.js";
import {
  MOST_REMOVALS,
  count,
  figure,
  folderPage,
  newFileLink,
  removalTarget,
  selectionFileName,
  undoLink,
  workflowPage
} from "./chunk-PEA7CGHU.js";

// src/text/outcome-words.ts
function headingLine(headline, { failure, isSomethingDone, isOfUse = !1 }) {
  return failure !== void 0 ? `## ${isSomethingDone || isOfUse ? "\u26A0\uFE0F" : "\u274C"} ${headline}` : `## ${isSomethingDone ? "\u2705 " : ""}${headline}`;
}
function previewLine(run, workflow, isEmpty) {
  let [why, next] = explainPreview(run, workflow);
  return `${why}; nothing was changed.${isEmpty ? "" : ` ${next}`}`;
}
var MERGE = "Merge it to carry this out.";
function explainPreview(run, workflow) {
  let { event, defaultBranch, mayAct } = run;
  return event.name === "pull_request" ? ["A pull request only shows what would be done", MERGE] : event.name === "push" && event.isForced ? [
    "This push rewrote the branch (a forced push), so it only shows what would be done",
    `${link("Run it by hand", workflowPage(run, workflow))} with the path of the file, and the preview unticked, to carry this out.`
  ] : event.name === "push" && !mayAct ? [`A push to a branch other than ${text(defaultBranch)} only shows what would be done`, MERGE] : [
    "This was a preview",
    `${link("Run it again", workflowPage(run, workflow))} with the preview unticked to carry this out.`
  ];
}
var DAY = 864e5;
function undoLine(run, { at, when, files }) {
  let address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.
${NAME_COUNTS}
`), end = at === void 0 ? void 0 : new Date(at + run.keepsDays * DAY).toISOString(), until = end === void 0 ? `for ${run.keepsDays} days` : `until ${when.day({ watchedAt: end })}`, keeps = `as long as GitHub keeps ${files === void 0 ? "the record" : `the record (${files})`}`;
  return `\u21A9\uFE0F Was that a mistake? **${link("Undo this", address)}**: press the link and commit the file that opens. This works ${until}, ${keeps}. Later, if you have a backup, earlier versions of the files in ${link("history/", folderPage(run, "history"))} have the plays.`;
}
function againWords(reasons, does) {
  return reasons.some((reason) => /run this again/i.test(reason)) ? `That ${does}.` : `Run this again later: it ${does}.`;
}
var FILES_CHECKED = "The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).", NO_FILE = "No CSV file that matches the input files was added or changed.";
function ofOthersWords(files) {
  let [is, it] = files.length === 1 ? ["is", "it"] : ["are", "them"];
  return `${files.join(", ")} ${is} about plays of another account, so this run ignored ${it}.`;
}

// src/github/removal-link.ts
var COLUMN_CHOICES = [
  ["history_id", "watched_at", "type", "title", "season", "episode", "trakt_id", "show_trakt_id", "account"],
  ["history_id", "watched_at", "type", "season", "episode", "trakt_id", "show_trakt_id", "account"],
  ["history_id", "watched_at", "trakt_id", "account"]
], IDS_ALONE = ["history_id"], TO_REMOVE = { remove: "x" };
function removalLink(target, name, plays, account, asking = TO_REMOVE) {
  if (plays.length > MOST_REMOVALS) return;
  let path = `changes/${account}/${selectionFileName(target, name)}`, marks = Object.keys(asking), choices = COLUMN_CHOICES.map((columns) => [...marks, ...columns]);
  for (let columns of asking === TO_REMOVE ? [...choices, IDS_ALONE] : choices) {
    let address = newFileLink(target, path, writeSelection(plays, columns, account, asking));
    if (address.length <= 7500) return address;
  }
}

// src/text/addition-troubles.ts
function perhapsWords(plays, are) {
  let it = plays.length === 1 ? "it" : "them";
  return `\u26A0\uFE0F **${count(plays.length, "play")} may ${are} under another episode, movie or minute.** Something new appeared there that no run accounts for. Check on Trakt before you do anything: adding ${it} again could double ${it}.`;
}
function unknownWords(plays, end) {
  let they = plays.length === 1 ? "it" : "they";
  return `\u274C **Trakt no longer has the episode or movie of ${count(plays.length, "play")}**, so ${they} cannot ${end}. Search for it at trakt.tv: it may have a new entry.`;
}
function surplusWords(plays, run, account) {
  return `\u26A0\uFE0F **${count(plays.length, "play")} too many.** ${removeWords("surplus", plays, run, account)}`;
}
function removeWords(name, plays, run, account) {
  let address = removalLink(removalTarget(run), name, plays, account), [them, they] = plays.length === 1 ? ["it", "it"] : ["them", "they"];
  if (address === void 0) return `To remove ${them}, run Export and mark ${them} in the file.`;
  let these = plays.length === 1 ? "it" : `these ${figure(plays.length)}`;
  return `Look at ${them}, then ${link(`remove ${these}`, address)} if ${they} should go.`;
}

export {
  headingLine,
  previewLine,
  undoLine,
  againWords,
  FILES_CHECKED,
  NO_FILE,
  ofOthersWords,
  removalLink,
  perhapsWords,
  unknownWords,
  surplusWords,
  removeWords
};
