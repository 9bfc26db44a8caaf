import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FILES_CHECKED,
  NO_FILE
} from "./chunk-WQPIH2T2.js";
import {
  previewLine,
  recordOutputs,
  showGrids,
  undoLine
} from "./chunk-E6FZQJ3S.js";
import "./chunk-S7WTB3OS.js";
import {
  foldedPlays,
  playsBlock,
  whenIn,
  zoneName
} from "./chunk-HS37B6L2.js";
import "./chunk-HXLUENIL.js";
import {
  pullComment
} from "./chunk-A6DXNROK.js";
import "./chunk-VVCYTCU3.js";
import {
  details,
  document,
  link,
  list,
  text
} from "./chunk-KYCGCYEB.js";
import {
  removalLink,
  removalTarget
} from "./chunk-75DY5ULA.js";
import "./chunk-D6VM2G4H.js";
import {
  describeRow
} from "./chunk-CBG6QBUI.js";
import {
  describeItem
} from "./chunk-FTVCWWLC.js";
import "./chunk-6QX24C2R.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/commands/change/summary.ts
var RUN_AGAIN = "Running this again later removes just what is left.";
function changeParts(report, run) {
  return [`## ${changeHeadline(report)}`, ...partsBelow(report, run)];
}
function changeHeadline(report) {
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
      return [nothingSelected(report.files.map(text))];
    case "files checked":
      return [FILES_CHECKED];
    case "preview":
      return previewParts(report, run);
    case "done":
      return doneParts(report, run);
  }
}
function nothingSelected(files) {
  return files.length === 0 ? `${NO_FILE} If you committed one, is it in the right folder?` : `No play is selected in ${files.join(", ")}. Write x in the column remove beside each play that should go, and commit the file again.`;
}
function previewHeadline({ plays }) {
  return `Preview: ${count(plays.length, "play")} would be removed`;
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone);
  return [
    previewLine(run, "change.yml", report.plays.length === 0),
    unprovenLine(report),
    movedOnBlock(report, run, when),
    irreversibleLine(report.plays, "could not"),
    report.plays.length === 0 ? void 0 : playsBlock("The plays that would be removed", report.plays, when),
    ...gridBlocks(report, new Set(report.plays.map((play) => play.historyId)), "would be removed"),
    ...remarks(report, when),
    footer(report)
  ];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), by = (end) => report.ended.filter((ended) => ended.end === end), removed = by("removed").map((ended) => ended.play);
  return [
    mistakeLine(removed, report, run),
    irreversibleLine(removed, "cannot"),
    unprovenLine(report),
    movedOnBlock(report, run, when),
    ...troubleBlocks(by("failed"), by("unconfirmed"), when),
    ...takenBackBlock(report.takenBack, when),
    overtakenBlock(by("already gone"), when),
    removed.length === 0 ? void 0 : playsBlock("The removed plays", removed, when),
    ...gridBlocks(report, new Set(removed.map((play) => play.historyId)), "removed"),
    ...remarks(report, when),
    footer(report)
  ];
}
function doneHeadline(report) {
  let total = report.ended.length, removed = report.ended.filter((ended) => ended.end === "removed").length;
  return total === 0 && report.takenBack.length > 0 ? `Nothing removed: ${report.takenBack.length === 1 ? "the play was" : `${figure(report.takenBack.length)} plays were`} taken back` : total === 0 ? `Nothing left to remove: ${report.gone.length === 1 ? "the play is" : `the ${figure(report.gone.length)} plays are`} gone already` : removed === total ? `${count(removed, "play")} removed` : `${figure(removed)} of ${count(total, "play")} removed`;
}
function troubleBlocks(failed, unconfirmed, when) {
  return [
    ...troubleBlock(failed, when, {
      what: `\u274C **${count(failed.length, "play")} could not be removed.**`,
      title: "The plays that are still there"
    }),
    ...troubleBlock(unconfirmed, when, {
      what: `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be there.**`,
      title: "The plays that could not be confirmed"
    })
  ];
}
function troubleBlock(ended, when, { what, title }) {
  if (ended.length === 0) return [];
  let reasons = new Set(ended.flatMap(({ reason }) => reason ?? [])), next = ended.some(({ mayGoLater }) => mayGoLater) ? [RUN_AGAIN] : [];
  return [
    [what, ...[...reasons].map(text), ...next].join(" "),
    foldedPlays(
      title,
      ended.map(({ play }) => play),
      when
    )
  ];
}
function overtakenBlock(ended, when) {
  if (ended.length === 0) return;
  let plays = ended.map(({ play }) => play);
  return foldedPlays(
    `${count(plays.length, "play")} ${plays.length === 1 ? "was" : "were"} gone before this run could remove ${plays.length === 1 ? "it" : "them"}`,
    plays,
    when
  );
}
function canComeBack({ traktId }) {
  return traktId !== null;
}
function mistakeLine(removed, { intent }, run) {
  if (intent === void 0 || !removed.some(canComeBack)) return;
  let files = intent.files.map(({ artifact }) => link(text(artifact.name), artifact.url)).join(", ");
  return undoLine(run, `the list of what was removed (${files})`);
}
function irreversibleLine(plays, cannot) {
  let lost = plays.filter((play) => !canComeBack(play)).length;
  return lost === 0 ? void 0 : `\u26A0\uFE0F **${lost === plays.length ? lost === 1 ? "It" : "They" : `${figure(lost)} of them`} ${cannot} be put back:** Trakt no longer has the episode or movie, so no undo can add ${lost === 1 ? "that play" : "those plays"} again.`;
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
function remarks({ gone, unproven, movedOn, rounded, renamed, account, selected }, when) {
  let thereAgain = new Set(movedOn.map(({ row }) => row));
  return [
    unproven ? void 0 : goneBlock(
      gone.filter((row) => !thereAgain.has(row)),
      selected,
      account.slug
    ),
    rounded.length === 0 ? void 0 : `\u26A0\uFE0F ${text(roundedWords(rounded))}`,
    renamed.length === 0 ? void 0 : details(
      `\u26A0\uFE0F ${renamedWords(renamed.length)}`,
      list(
        renamed,
        ({ row, live, difference }) => `${describeRow(row)}: ${describeItem(live)}, watched ${when(live)}; ${difference}`
      )
    )
  ];
}
function takenBackBlock(plays, when) {
  if (plays.length === 0) return [];
  let [were, they] = plays.length === 1 ? ["was", "it"] : ["were", "they"];
  return [
    `**${count(plays.length, "play")} ${were} taken back** and ${were} not removed: while this run waited, the file changed, and it does not ask for ${plays.length === 1 ? "it" : "them"} any more. If ${they} should go nonetheless, commit the file again.`,
    foldedPlays("The plays that were taken back", plays, when)
  ];
}
function unprovenLine({ gone, unproven }) {
  if (unproven)
    return `\u274C **${count(gone.length, "selected play")} could not be found**, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may be there still. Run this again in a few minutes.`;
}
function goneBlock(gone, selected, account) {
  if (gone.length === 0) return;
  let all = gone.length === selected ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?` : "";
  return `${count(gone.length, "selected play")} ${gone.length === 1 ? "was" : "were"} gone already.${all}

${details("Which", list(gone, describeRow))}`;
}
function movedOnBlock({ movedOn, account }, run, when) {
  if (movedOn.length === 0) return;
  let plays = [...new Set(movedOn.map(({ live }) => live))], these = plays.length === 1 ? "that play" : `those ${figure(plays.length)} plays`, address = removalLink(removalTarget(run), "there-again", plays, account.slug), remedy = address === void 0 ? `To remove ${these}, export again and write x beside them.` : `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it.`, each = list(
    movedOn,
    ({ row, live }) => `${describeRow(row)}: now ${live.historyId}, ${describeItem(live)}, watched ${when(live)}`
  );
  return [`\u274C **${movedOnWords(movedOn.length)}.** ${remedy}`, details("Which", each)].join(`

`);
}
function movedOnWords(plays) {
  return plays === 1 ? "1 selected play is gone, but an equal play is there under another history ID" : `${count(plays, "selected play")} are gone, but equal plays are there under other history IDs`;
}
function roundedWords(rounded) {
  let [first] = rounded;
  return `A spreadsheet may have rounded ${rounded.length === 1 ? "1 history ID that is gone" : `${figure(rounded.length)} history IDs that are gone`}: ${first?.row.historyId} may have been ${first?.live.historyId}. If so, export again, and keep history_id as text.`;
}
function renamedWords(rows) {
  let name = rows === 1 ? "names its play" : "name their plays";
  return `${count(rows, "row")} ${name} a little differently than Trakt does now`;
}
function footer({ account }) {
  return `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}.`;
}

// src/commands/change/conclusion.ts
function concludeChange(report, run) {
  let parts = changeParts(report, run), isNews = report.outcome !== "nothing selected" || report.files.length > 0, conclusion = {
    headline: changeHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: []
  };
  switch (report.selected > 0 && report.unmarked.length > 0 && conclusion.warnings.push(nothingSelected(report.unmarked)), report.outcome) {
    case "nothing selected":
      conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
        `Nothing to remove. ${nothingSelected(report.files)}`
      );
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      concludeFound(conclusion, report);
      break;
    case "done":
      concludeFound(conclusion, report), concludeEnds(conclusion, report);
  }
  return conclusion;
}
function concludeFound(conclusion, report) {
  let { gone, movedOn, rounded, renamed, unproven, account } = report;
  conclusion.outputs["already-gone"] = unproven ? 0 : gone.length - movedOn.length, gone.length === report.selected && !unproven && movedOn.length === 0 && conclusion.warnings.push(
    `None of the selected plays is in the history of ${account.slug}: they are gone already, or it is the wrong account.`
  ), movedOn.length > 0 && report.outcome === "preview" && conclusion.warnings.push(movedOnFailure(report)), rounded.length > 0 && conclusion.warnings.push(roundedWords(rounded)), renamed.length > 0 && conclusion.warnings.push(
    `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? "it" : "them"}.`
  ), unproven && (conclusion.failure = `${count(gone.length, "selected play")} could not be found, and the read of the history could not be proven whole. Run this again in a few minutes.`);
}
function concludeEnds(conclusion, report) {
  let { ended, intent, unproven, gone, takenBack, movedOn } = report, by = (end) => ended.filter((one) => one.end === end), [removed, failed, unconfirmed] = [by("removed").length, by("failed"), by("unconfirmed")];
  if (Object.assign(conclusion.outputs, {
    removed,
    "already-gone": (unproven ? 0 : gone.length - movedOn.length) + by("already gone").length,
    unconfirmed: unconfirmed.length + (unproven ? gone.length : 0),
    failed: failed.length + movedOn.length,
    ...recordOutputs([intent])
  }), takenBack.length > 0) {
    let [were, it] = takenBack.length === 1 ? ["was", "it"] : ["were", "them"];
    conclusion.warnings.push(
      `${count(takenBack.length, "play")} ${were} not removed: the branch does not ask for ${it} any more. The job summary lists ${it}.`
    );
  }
  movedOn.length > 0 && (conclusion.failure = movedOnFailure(report));
  let missing = unproven ? gone.length : 0, trouble = troubleWords(failed, unconfirmed, missing);
  if (trouble === void 0) return;
  let again = movedOn.length > 0 ? ` ${movedOnFailure(report)}` : "";
  conclusion.failure = `${trouble[0]}; ${figure(removed)} ${removed === 1 ? "was" : "were"} removed. ${trouble[1]}${again}`;
}
function troubleWords(failed, unconfirmed, missing) {
  let troubled = [...failed, ...unconfirmed];
  if (troubled.length === 0) return;
  let parts = [
    failed.length > 0 ? `${count(failed.length, "play")} could not be removed` : "",
    unconfirmed.length + missing > 0 ? `${count(unconfirmed.length + missing, "play")} may still be there` : ""
  ], next = troubled.some(({ mayGoLater }) => mayGoLater) ? "Run this again later: it removes just what is left." : "The job summary says why.";
  return [parts.filter(Boolean).join(" and "), next];
}
function movedOnFailure({ movedOn }) {
  let it = movedOn.length === 1 ? "it" : "them";
  return `${movedOnWords(movedOn.length)}. The job summary has the link that removes ${it}.`;
}
export {
  concludeChange
};
