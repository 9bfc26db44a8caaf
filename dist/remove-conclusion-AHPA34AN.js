import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FILES_CHECKED,
  NO_FILE,
  previewLine,
  showGrids
} from "./chunk-PHNQA5DF.js";
import "./chunk-Y7NTJQU2.js";
import {
  foldedPlays,
  playsBlock,
  whenIn,
  zoneName
} from "./chunk-5WHFCGZ6.js";
import "./chunk-LWMTVZUS.js";
import {
  pullComment
} from "./chunk-2EEXJF7R.js";
import "./chunk-ROZ2K34H.js";
import {
  workflowPage
} from "./chunk-HMZUO7H6.js";
import "./chunk-7EBFX4T4.js";
import "./chunk-WSXHGE6R.js";
import {
  details,
  document,
  link,
  list,
  text
} from "./chunk-KN2E22SQ.js";
import {
  count,
  describeItem,
  describeRow,
  figure
} from "./chunk-SQVWOASL.js";
import "./chunk-4CH3WRF7.js";
import "./chunk-Z7GV73W6.js";

// src/report/remove-summary.ts
function removeParts(report, run) {
  return [`## ${removeHeadline(report)}`, ...partsBelow(report, run)];
}
function removeHeadline(report) {
  switch (report.outcome) {
    case "nothing selected":
      return "Nothing to remove";
    case "files checked":
      return `${count(report.selected, "play")} selected`;
    case "preview":
      return previewHeadline(report);
    case "done":
      return doneHeadline(report);
  }
}
function partsBelow(report, run) {
  switch (report.outcome) {
    case "nothing selected":
      return [nothingSelected(report.files)];
    case "files checked":
      return [FILES_CHECKED];
    case "preview":
      return previewParts(report, run);
    case "done":
      return doneParts(report, run);
  }
}
function nothingSelected(files) {
  return files.length === 0 ? `${NO_FILE} If you committed one, is it in the right folder of removals?` : `No play is selected in ${files.map(text).join(", ")}. Write x in the column remove beside each play that should go, and commit the file again.`;
}
function previewHeadline({ plays }) {
  return `Preview: ${count(plays.length, "play")} would be removed`;
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone);
  return [
    previewLine(run, "remove.yml", report.plays.length === 0),
    unprovenLine(report),
    report.plays.length === 0 ? void 0 : playsBlock("The plays that would be removed", report.plays, when),
    ...gridBlocks(report, new Set(report.plays.map((play) => play.historyId)), "would be removed"),
    ...remarks(report, when),
    footer(report)
  ];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), by = (end) => report.ended.filter((ended) => ended.end === end), removed = by("removed").map((ended) => ended.play);
  return [
    unprovenLine(report),
    ...troubleBlocks(report, by("failed"), by("unconfirmed"), when),
    removed.length === 0 ? void 0 : undoLine(report, run),
    removed.length === 0 ? void 0 : playsBlock("The removed plays", removed, when),
    ...gridBlocks(report, new Set(removed.map((play) => play.historyId)), "removed"),
    ...remarks(report, when),
    footer(report)
  ];
}
function doneHeadline(report) {
  let total = report.ended.length, removed = report.ended.filter((ended) => ended.end === "removed").length;
  return total === 0 ? `Nothing left to remove: ${report.gone.length === 1 ? "the play is" : `the ${figure(report.gone.length)} plays are`} gone already` : removed === total ? `${count(removed, "play")} removed` : `${figure(removed)} of ${count(total, "play")} removed`;
}
function troubleBlocks(report, failed, unconfirmed, when) {
  let blocks = [];
  if (failed.length > 0) {
    let reasons = [...new Set(failed.map((ended) => ended.reason ?? ""))];
    blocks.push(
      `\u274C **${count(failed.length, "play")} could not be removed.** ${reasons.map(text).join(" ")} When you run this again, it removes just what is left.`,
      foldedPlays(
        "The plays that are still there",
        failed.map((ended) => ended.play),
        when
      )
    );
  }
  return unconfirmed.length > 0 && blocks.push(
    `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may be there still.** ${text(report.doubt ?? "")} Run this again in a few minutes: it finishes the job.`,
    foldedPlays(
      "The plays that could not be confirmed",
      unconfirmed.map((ended) => ended.play),
      when
    )
  ), blocks;
}
function undoLine({ removals }, run) {
  let undo = `${link("run Undo", workflowPage(run, "undo.yml"))} with the number of this run, **${run.id}**`;
  return removals?.artifact === void 0 ? `The list of what was removed is only in ${text(removals?.path ?? "")} in the job\u2019s workspace: GitHub deletes it with the job, unless a later step keeps it.` : `Was that a mistake? To put them back, ${undo}. The list of what was removed is ${link(text(removals.artifact.name), removals.artifact.url)}.`;
}
function gridBlocks({ shows }, going, flagged) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: show.plays.filter((play) => !going.has(play.historyId)),
      flagged: { ids: going, meaning: flagged }
    })
  );
}
function remarks({ gone, unproven, movedOn, renamed, account, selected }, when) {
  return [
    gone.length === 0 || unproven ? void 0 : goneBlock(gone, selected, account.slug),
    movedOn.length === 0 ? void 0 : details(
      `\u26A0\uFE0F ${movedOnWords(movedOn.length)}`,
      list(
        movedOn,
        ({ row, live }) => `${describeRow(row)}: now ${live.historyId}, ${describeItem(live)}, watched ${when(live)}`
      )
    ),
    renamed.length === 0 ? void 0 : details(
      `\u26A0\uFE0F ${renamedWords(renamed.length)}`,
      list(
        renamed,
        ({ row, live, difference }) => `${describeRow(row)}: ${describeItem(live)}, watched ${when(live)}; ${difference}`
      )
    )
  ];
}
function unprovenLine({ gone, unproven }) {
  if (unproven)
    return `\u274C **${count(gone.length, "selected play")} could not be found**, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may be there still. Run this again in a few minutes.`;
}
function goneBlock(gone, selected, account) {
  let all = gone.length === selected ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?` : "";
  return `${count(gone.length, "selected play")} ${gone.length === 1 ? "was" : "were"} gone already.${all}

${details("Which", list(gone, describeRow))}`;
}
function movedOnWords(plays) {
  return plays === 1 ? "1 selected play is gone, but an equal play is there under another history ID" : `${count(plays, "selected play")} are gone, but equal plays are there under other history IDs`;
}
function renamedWords(rows) {
  let name = rows === 1 ? "names its play" : "name their plays";
  return `${count(rows, "row")} ${name} a little differently than Trakt does now`;
}
function footer({ account }) {
  return `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}.`;
}

// src/report/remove-conclusion.ts
function concludeRemove(report, run) {
  let parts = removeParts(report, run), isNews = report.outcome !== "nothing selected" || report.files.length > 0, conclusion = {
    headline: removeHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: []
  };
  if (report.outcome === "nothing selected" && conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
    `Nothing to remove. ${nothingSelected(report.files)}`
  ), report.outcome === "files checked" && conclusion.notices.push(FILES_CHECKED), report.outcome !== "preview" && report.outcome !== "done") return conclusion;
  let { gone, movedOn, renamed, unproven, account } = report;
  return conclusion.outputs["already-gone"] = unproven ? 0 : gone.length, gone.length === report.selected && !unproven && conclusion.warnings.push(
    `None of the selected plays is in the history of ${account.slug}: they are gone already, or it is the wrong account.`
  ), movedOn.length > 0 && conclusion.warnings.push(
    `${movedOnWords(movedOn.length)}. The job summary lists ${movedOn.length === 1 ? "it" : "them"}.`
  ), renamed.length > 0 && conclusion.warnings.push(
    `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? "it" : "them"}.`
  ), unproven && (conclusion.failure = `${count(gone.length, "selected play")} could not be found, and the read of the history could not be proven whole. Run this again in a few minutes.`), report.outcome === "done" && concludeEnds(conclusion, report), conclusion;
}
function concludeEnds(conclusion, report) {
  let { ended, removals, unproven, gone } = report, number = (end) => ended.filter((play) => play.end === end).length, failed = number("failed"), unconfirmed = number("unconfirmed") + (unproven ? gone.length : 0);
  if (Object.assign(conclusion.outputs, { removed: number("removed"), unconfirmed, failed }), removals !== void 0 && (conclusion.outputs.csv = removals.path), removals?.artifact !== void 0 && (conclusion.outputs["artifact-id"] = removals.artifact.id, conclusion.outputs["artifact-url"] = removals.artifact.url), failed > 0 || number("unconfirmed") > 0) {
    let parts = [
      failed > 0 ? `${count(failed, "play")} could not be removed` : "",
      unconfirmed > 0 ? `${count(unconfirmed, "play")} may be there still` : ""
    ];
    conclusion.failure = `${parts.filter(Boolean).join(" and ")}; ${figure(number("removed"))} ${number("removed") === 1 ? "was" : "were"} removed. Run this again: it finishes the job.`;
  }
}
export {
  concludeRemove
};
