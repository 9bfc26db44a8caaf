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
  describePlace
} from "./chunk-CBG6QBUI.js";
import {
  episodeCode
} from "./chunk-FTVCWWLC.js";
import "./chunk-6QX24C2R.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/commands/import/ends.ts
function endsOf({ done, present }) {
  let added = done?.added ?? [], by = (end) => added.filter((one) => one.end === end).map(({ play: { coming }, historyId = "" }) => ({ ...coming.play, historyId, action: "watch" }));
  return {
    added: by("added"),
    present: [...present, ...by("there already")],
    notFound: by("not found"),
    failed: by("failed"),
    unconfirmed: by("unconfirmed"),
    perhaps: by("perhaps"),
    surplus: done?.surplus ?? [],
    reasons: [...new Set(added.map((one) => one.reason).filter((reason) => reason !== void 0))]
  };
}

// src/commands/import/summary.ts
function importParts(report, run) {
  return [`## ${importHeadline(report)}`, ...partsBelow(report, run)];
}
function importHeadline(report) {
  switch (report.outcome) {
    case "nothing given":
      return "Nothing to add";
    case "files checked":
      return `${count(report.selected, "play")} to add`;
    case "preview":
      return `Preview: ${count(report.lacking.length, "play")} would be added`;
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
  let when = whenIn(report.account.timezone), { lacking } = report;
  return [
    previewLine(run, "import.yml", lacking.length === 0),
    uncertainBlock(report.uncertain, when),
    lacking.length === 0 ? void 0 : playsBlock("The plays that would be added", lacking, when),
    presentBlock(report.present, when),
    perhapsThereBlock(report.perhapsThere, when),
    ...gridBlocks(report, lacking),
    footer(report)
  ];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), ends = endsOf(report), { added } = ends;
  return [
    ...troubleBlocks(ends, when, { report, run }),
    uncertainBlock(report.uncertain, when),
    report.takenBack.length === 0 ? void 0 : `${report.takenBack.map(text).join(", ")} changed on the branch since this push, so nothing of it was added here. The run of the newer push adds it.`,
    added.length === 0 ? void 0 : undoLine(run),
    added.length === 0 ? void 0 : playsBlock("The plays that were added", added, when),
    presentBlock(ends.present, when),
    perhapsThereBlock(report.perhapsThere, when),
    ...gridBlocks(report, added),
    footer(report)
  ];
}
function doneHeadline(report) {
  let { added } = endsOf(report), { present, perhapsThere, selected, lacking } = report;
  return lacking.length === 0 && perhapsThere.length > 0 ? "Nothing added: what is not there may be there under another name" : lacking.length === 0 && present.length > 0 ? `Nothing to add: ${selected === 1 ? "the play is" : `all ${figure(present.length)} plays are`} there already` : added.length === lacking.length ? `${count(added.length, "play")} added` : `${figure(added.length)} of ${count(lacking.length, "play")} added`;
}
function troubleBlocks(ends, when, { report, run }) {
  let reasons = ends.reasons.map(text).join(" "), { failed, unconfirmed, perhaps, notFound, surplus } = ends, removal = removalLink(removalTarget(run), "surplus", surplus, report.account.slug);
  return [
    ...block(
      failed,
      `\u274C **${count(failed.length, "play")} could not be added.** ${reasons} Run this again: it adds only what is still missing.`,
      "The plays that could not be added",
      when
    ),
    ...block(
      unconfirmed,
      `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be missing.** ${reasons} Run this again later: it adds only what is missing then.`,
      "The plays that could not be confirmed",
      when
    ),
    ...block(
      perhaps,
      `\u26A0\uFE0F **${count(perhaps.length, "play")} may be there under another episode, movie or minute.** Something new is there that nobody explains. Look at Trakt before you do anything: to add ${perhaps.length === 1 ? "it" : "them"} once more could double ${perhaps.length === 1 ? "it" : "them"}.`,
      "Which",
      when
    ),
    ...block(
      notFound,
      `\u274C **${count(notFound.length, "play is", "plays are")} of something that Trakt does not know any more**, so ${notFound.length === 1 ? "it" : "they"} cannot be added by Trakt ID. Search for it at trakt.tv: it may have a new entry.`,
      "The plays of what Trakt does not know",
      when
    ),
    ...block(
      surplus,
      `\u26A0\uFE0F **${count(surplus.length, "play")} more than there should be.** ${removal === void 0 ? "To remove them, run Export and mark them in the file." : `Look at them, then ${link("remove them", removal)} if they should go.`}`,
      "Which",
      when
    )
  ];
}
function block(plays, sentence, title, when) {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
}
function uncertainBlock(uncertain, when) {
  if (uncertain.length !== 0)
    return `\u274C **${count(uncertain.length, "row")} ${uncertain.length === 1 ? "is" : "are"} not certain enough to be added.** Correct ${uncertain.length === 1 ? "it" : "them"} and give the file again: plays that are there already are not added twice.

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
function presentBlock(present, when) {
  if (present.length === 0) return;
  let title = `${count(present.length, "play")} ${present.length === 1 ? "was" : "were"} there already`;
  return foldedPlays(title, present, when);
}
function perhapsThereBlock(plays, when) {
  if (plays.length === 0) return;
  let [be, them] = plays.length === 1 ? ["is", "it"] : ["are", "them"];
  return foldedPlays(
    `${count(plays.length, "play")} ${be} perhaps there, under another episode, movie or minute: an earlier run added ${them}`,
    plays,
    when
  );
}
function gridBlocks({ shows }, coming) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter((play) => play.showTraktId === show.traktId)]
    })
  );
}
function footer({ account, files }) {
  let from = files.map(text).join(", ");
  return `Account ${text(account.slug)}. From ${from}. Times are those of ${text(zoneName(account.timezone))}.`;
}

// src/commands/import/conclusion.ts
function concludeImport(report, run) {
  let parts = importParts(report, run), isNews = report.outcome !== "nothing given" || report.files.length > 0, conclusion = {
    headline: importHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: []
  };
  switch (report.outcome) {
    case "nothing given":
      conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
        `Nothing to add. ${nothingGiven(report.files)}`
      );
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      Object.assign(conclusion.outputs, {
        "already-present": report.present.length + report.perhapsThere.length,
        "not-found": report.uncertain.length
      }), fail(conclusion, [uncertainWords(report.uncertain.length)]);
      break;
    case "done":
      concludeDone(conclusion, report);
  }
  return conclusion;
}
function concludeDone(conclusion, report) {
  let { added, present, notFound, failed, unconfirmed, perhaps, surplus } = endsOf(report), unknown = notFound.length + report.uncertain.length;
  Object.assign(conclusion.outputs, {
    added: added.length,
    "already-present": present.length + report.perhapsThere.length,
    "not-found": unknown,
    failed: failed.length,
    unconfirmed: unconfirmed.length + perhaps.length,
    ...recordOutputs([report.done?.intent])
  });
  for (let file of report.takenBack)
    conclusion.warnings.push(`Nothing of ${file} was added: it changed on the branch since this push.`);
  let told = (plays, words) => plays.length === 0 ? "" : `${count(plays.length, "play")} ${words}`;
  fail(conclusion, [
    told(failed, "could not be added"),
    told(unconfirmed, "may still be missing"),
    told(perhaps, "may be there under another episode, movie or minute"),
    told(surplus, "more than there should be"),
    uncertainWords(unknown)
  ]);
}
function uncertainWords(rows) {
  return rows === 0 ? "" : `${count(rows, "play")} could not be matched to anything at Trakt with certainty`;
}
function fail(conclusion, troubles) {
  let told = troubles.filter(Boolean);
  told.length !== 0 && (conclusion.failure = `${told.join(". ")}. The job summary lists ${told.length === 1 ? "it" : "them"}, with what to do.`);
}
export {
  concludeImport
};
