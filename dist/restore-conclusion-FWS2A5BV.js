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
  document,
  link,
  list,
  text
} from "./chunk-KN2E22SQ.js";
import {
  count,
  describePlace,
  episodeCode,
  figure
} from "./chunk-SQVWOASL.js";
import "./chunk-4CH3WRF7.js";
import "./chunk-Z7GV73W6.js";

// src/report/restore-summary.ts
function restoreParts(report, run) {
  return [`## ${restoreHeadline(report)}`, ...partsBelow(report, run)];
}
function restoreHeadline(report) {
  switch (report.outcome) {
    case "nothing given":
      return "Nothing to put back";
    case "files checked":
      return `${count(report.selected, "play")} to put back`;
    case "preview":
      return `Preview: ${count(report.plays.length, "play")} would be put back`;
    case "done":
      return doneHeadline(report);
  }
}
function partsBelow(report, run) {
  switch (report.outcome) {
    case "nothing given":
      return [nothingGiven(report.files)];
    case "files checked":
      return [FILES_CHECKED];
    case "preview":
      return previewParts(report, run);
    case "done":
      return doneParts(report, run);
  }
}
function nothingGiven(files) {
  return files.length === 0 ? NO_FILE : `There is no row in ${files.map(text).join(", ")}. Write one row for each play, with watched_at and trakt_id (or title, season and episode).`;
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone), { plays, losses } = report;
  return [
    previewLine(run, "undo.yml", plays.length === 0),
    uncertainBlock(report.uncertain, when),
    lossesLine(losses, "would"),
    plays.length === 0 ? void 0 : playsBlock("The plays that would be put back", plays, when),
    presentBlock(report.present, when),
    ...gridBlocks(report, plays),
    footer(report)
  ];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), { restored } = report;
  return [
    ...troubleBlocks(report, when),
    uncertainBlock(report.uncertain, when),
    lossesLine(report.losses, "did"),
    restored.length === 0 ? void 0 : playsBlock("The plays that were put back", restored, when),
    presentBlock(report.present, when),
    ...gridBlocks(report, restored),
    nextStep(report, run),
    footer(report)
  ];
}
function doneHeadline({ restored, present, selected }) {
  if (restored.length === 0 && present.length === selected)
    return `Nothing left to put back: ${selected === 1 ? "the play is" : `all ${figure(selected)} plays are`} there already`;
  let missing = selected - present.length;
  return restored.length >= missing ? `${count(restored.length, "play")} put back` : `${figure(restored.length)} of ${count(missing, "play")} put back`;
}
function troubleBlocks({ failed, unconfirmed, notFound, reasons, doubt }, when) {
  return [
    ...block(
      failed,
      `\u274C **${count(failed.length, "play")} could not be put back.** ${reasons.map(text).join(" ")} Run this again: it puts back only what is still missing.`,
      "The plays that could not be put back",
      when
    ),
    ...block(
      unconfirmed,
      `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may be missing still.** ${text(doubt ?? "")} Look at the history at Trakt in a while, and run this again: it puts back only what is not there then.`,
      "The plays that could not be confirmed",
      when
    ),
    ...block(
      notFound,
      `\u274C **${count(notFound.length, "play is", "plays are")} of something that Trakt does not know any more**, so ${notFound.length === 1 ? "it" : "they"} cannot be put back by Trakt ID. Search for it at trakt.tv: it may have a new entry.`,
      "The plays of what Trakt does not know",
      when
    )
  ];
}
function block(plays, sentence, title, when) {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
}
function uncertainBlock(uncertain, when) {
  if (uncertain.length !== 0)
    return `\u274C **${count(uncertain.length, "row")} ${uncertain.length === 1 ? "is" : "are"} not certain enough to be put back.** Correct ${uncertain.length === 1 ? "it" : "them"} and give the file again: plays that are there already are not put back twice.

` + list(
      uncertain,
      ({ row, reason }) => `${describePlace(row.place)}: ${describeUncertain(row, when)}. ${reason}`
    );
}
function describeUncertain({ claims, watchedAt }, when) {
  let { title, year, season = null, episode = null } = claims, code = episodeCode({ season, episode });
  return [
    title ?? "a play without a title,",
    year === void 0 ? "" : `(${year})`,
    code,
    `watched ${when({ watchedAt })}`
  ].filter(Boolean).join(" ");
}
function lossesLine({ historyIds, seconds, scrobbles }, mood) {
  let losses = [
    historyIds > 0 ? `the old history IDs (each play ${mood === "did" ? "has" : "gets"} a new one)` : "",
    seconds > 0 ? `the seconds of ${count(seconds, "time")} (Trakt keeps minutes)` : "",
    scrobbles > 0 ? `how ${count(scrobbles, "play")} came about (scrobbled or checked in; now marked by hand)` : ""
  ].filter(Boolean);
  return losses.length === 0 ? void 0 : `What Trakt cannot give back: ${losses.join("; ")}.`;
}
function presentBlock(present, when) {
  if (present.length === 0) return;
  let title = `${count(present.length, "play")} ${present.length === 1 ? "was" : "were"} there already`;
  return foldedPlays(title, present, when);
}
function gridBlocks({ shows }, coming) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter((play) => play.showTraktId === show.traktId)]
    })
  );
}
function nextStep(report, run) {
  if (report.restored.length !== 0)
    return `To see them with the rest of the history, ${link("run Export", workflowPage(run, "export.yml"))}.`;
}
function footer({ account, runId, files }) {
  let from = [runId === void 0 ? "" : `run ${runId}`, ...files.map(text)].filter(Boolean).join(", ");
  return `Account ${text(account.slug)}. From ${from}. Times are those of ${text(zoneName(account.timezone))}.`;
}

// src/report/restore-conclusion.ts
function concludeRestore(report, run) {
  let parts = restoreParts(report, run), isNews = report.outcome !== "nothing given" || report.files.length > 0, conclusion = {
    headline: restoreHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: []
  };
  if (report.outcome === "nothing given" && conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
    `Nothing to put back. ${nothingGiven(report.files)}`
  ), report.outcome === "files checked" && conclusion.notices.push(FILES_CHECKED), report.outcome !== "preview" && report.outcome !== "done") return conclusion;
  let { present, uncertain } = report, [notFound, failed, unconfirmed] = report.outcome === "done" ? [report.notFound.length + uncertain.length, report.failed.length, report.unconfirmed.length] : [uncertain.length, 0, 0];
  Object.assign(conclusion.outputs, { "already-present": present.length, "not-found": notFound }), report.outcome === "done" && Object.assign(conclusion.outputs, { restored: report.restored.length, failed, unconfirmed });
  let troubles = [
    failed > 0 ? `${count(failed, "play")} could not be put back` : "",
    unconfirmed > 0 ? `${count(unconfirmed, "play")} may be missing still` : "",
    notFound > 0 ? `${count(notFound, "play")} could not be matched to anything at Trakt with certainty` : ""
  ].filter(Boolean);
  if (troubles.length > 0) {
    let done = report.outcome === "done" ? `${figure(report.restored.length)} ${report.restored.length === 1 ? "was" : "were"} put back` : "this was only a preview", next = failed + unconfirmed > 0 ? "Run this again: it puts back only what is still missing." : `The job summary lists ${notFound === 1 ? "it" : "them"}.`;
    conclusion.failure = `${troubles.join(" and ")}; ${done}. ${next}`;
  }
  return conclusion;
}
export {
  concludeRestore
};
