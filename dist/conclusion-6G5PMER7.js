import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
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
  text
} from "./chunk-KYCGCYEB.js";
import {
  removalLink,
  removalTarget,
  undoLink
} from "./chunk-75DY5ULA.js";
import "./chunk-D6VM2G4H.js";
import "./chunk-CBG6QBUI.js";
import {
  isDated
} from "./chunk-FTVCWWLC.js";
import "./chunk-6QX24C2R.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/commands/undo/ends.ts
function endsOf({ plan, done, outcome }) {
  let added = done?.added ?? [], by = (...ends) => added.filter((one) => ends.includes(one.end)).map(playOf), gone = (...ends) => (done?.removed ?? []).filter((one) => ends.includes(one.end)).map((one) => one.play), isPreview = outcome === "preview", reasons = [...added.map((one) => one.reason), ...(done?.removed ?? []).map((one) => one.reason)];
  return {
    cameBack: isPreview ? plan.coming.map((one) => one.play) : by("added"),
    there: [...plan.there.filter((one) => !one.isPerhaps).map((one) => one.row), ...by("there already")],
    perhapsThere: plan.there.filter((one) => one.isPerhaps).map((one) => one.row),
    notFound: [...plan.nameless, ...by("not found")],
    failed: by("failed"),
    unconfirmed: by("unconfirmed"),
    perhaps: by("perhaps"),
    removed: isPreview ? plan.going.map((one) => one.play) : gone("removed"),
    alreadyGone: plan.alreadyGone.length + gone("already gone").length,
    notRemoved: gone("failed", "unconfirmed"),
    doubtful: plan.doubtful,
    surplus: done?.surplus ?? [],
    reasons: [...new Set(reasons.filter((reason) => reason !== void 0))]
  };
}
function playOf({ play: { coming }, historyId = "" }) {
  return { ...coming.play, historyId };
}
function lossesOf(plays) {
  let seconds = plays.filter(
    (play) => isDated(play) && new Date(play.watchedAt).getUTCSeconds() !== 0
  ).length, scrobbles = plays.filter(({ action }) => action === "scrobble" || action === "checkin").length;
  return [
    plays.length > 0 ? "the old history IDs (each play has a new one)" : "",
    seconds > 0 ? "the seconds of the times (Trakt keeps minutes)" : "",
    scrobbles > 0 ? "that plays were scrobbled or checked in (they are marks now)" : ""
  ].filter(Boolean);
}

// src/commands/undo/summary.ts
var NOTHING_GIVEN = "No file that the input files names was added. A file in undo/ that is named after a run undoes that run.";
function undoHeadline(report) {
  return report.outcome === "nothing given" ? "Nothing to undo" : report.outcome === "files checked" ? `${count(report.targets.length, "run")} to undo` : report.runs.map(runHeadline).join("; ");
}
function runHeadline(undone) {
  let { cameBack, removed, there, perhapsThere } = endsOf(undone);
  if (undone.outcome === "taken back") return `Run ${undone.runId} was not undone: its file was taken back`;
  let [come, go] = undone.outcome === "preview" ? ["would come back", "would go"] : ["came back", "went"], parts = [
    cameBack.length > 0 ? `${count(cameBack.length, "play")} ${come}` : "",
    removed.length > 0 ? `${count(removed.length, "play")} ${go}` : ""
  ].filter(Boolean);
  if (parts.length > 0) return `${undone.outcome === "preview" ? "Preview: " : ""}${parts.join(", ")}`;
  let number = there.length + perhapsThere.length;
  return number > 0 ? `Nothing changed: ${count(number, "play")} ${number === 1 ? "is" : "are"} there already` : "Nothing changed";
}
function undoParts(report, run) {
  let head = `## ${undoHeadline(report)}`;
  return report.outcome === "nothing given" ? [head, NOTHING_GIVEN] : report.outcome === "files checked" ? [
    head,
    "Nothing was looked at: this run was given no session (a pull request from a fork gets none)."
  ] : [head, ...report.runs.flatMap((undone) => runParts(undone, report.account, run))];
}
function runParts(undone, account, run) {
  let ends = endsOf(undone), when = whenIn(account.timezone), { cameBack, removed } = ends, isPreview = undone.outcome === "preview";
  return [
    isPreview ? previewLine(run, "undo.yml", cameBack.length + removed.length === 0) : void 0,
    undone.outcome === "taken back" ? `${text(undone.file ?? "")} is not at the head of the branch any more, so nothing was changed.` : void 0,
    ...troubleBlocks(ends, when, { undone, account, run }),
    againLine(ends, undone, run),
    lossesLine(cameBack, isPreview),
    cameBack.length === 0 ? void 0 : playsBlock(isPreview ? "The plays that would come back" : "The plays that came back", cameBack, when),
    removed.length === 0 ? void 0 : playsBlock(isPreview ? "The plays that would go" : "The plays that went", removed, when),
    folded(
      `${count(ends.there.length, "play")} ${ends.there.length === 1 ? "was" : "were"} there already`,
      ends.there,
      when
    ),
    folded(
      `${count(ends.perhapsThere.length, "play")} ${ends.perhapsThere.length === 1 ? "is" : "are"} perhaps there, under another item or minute`,
      ends.perhapsThere,
      when
    ),
    ends.alreadyGone === 0 ? void 0 : `${count(ends.alreadyGone, "play")} that run ${undone.runId} added ${ends.alreadyGone === 1 ? "was" : "were"} gone already.`,
    ...undone.shows.map(
      (show) => showGrids(show, { before: show.plays, after: afterwards(show.plays, ends, show.traktId) })
    ),
    `Account ${text(account.slug)}. From run ${undone.runId}. Times are those of ${text(zoneName(account.timezone))}.`
  ];
}
function troubleBlocks(ends, when, { undone, account, run }) {
  let reasons = ends.reasons.map(text).join(" "), again = `${link("Undo the rest", undoLink(removalTarget(run), undone.runId, `Undoes run ${undone.runId}.
`, run.id))}: what is there is not added twice.`, removal = (name, plays) => {
    let address = removalLink(removalTarget(run), name, plays, account.slug);
    return address === void 0 ? "To remove them, run Export and mark them in the file." : `Look at them, then ${link(`remove ${plays.length === 1 ? "it" : `these ${figure(plays.length)}`}`, address)} if they should go.`;
  };
  return [
    block(
      ends.failed,
      `\u274C **${count(ends.failed.length, "play")} could not be added.** ${reasons} ${again}`,
      when
    ),
    block(
      ends.unconfirmed,
      `\u26A0\uFE0F **${count(ends.unconfirmed.length, "play")} may still be missing.** ${reasons} ${again}`,
      when
    ),
    block(
      ends.perhaps,
      `\u26A0\uFE0F **${count(ends.perhaps.length, "play")} may have come back under another episode, movie or minute.** Something new is there that nobody explains. Look at Trakt before you do anything: to add ${ends.perhaps.length === 1 ? "it" : "them"} once more could double ${ends.perhaps.length === 1 ? "it" : "them"}.`,
      when
    ),
    block(
      ends.notFound,
      `\u274C **${count(ends.notFound.length, "play is", "plays are")} of something that Trakt does not know any more**, so ${ends.notFound.length === 1 ? "it" : "they"} cannot come back. Search for it at trakt.tv: it may have a new entry.`,
      when
    ),
    block(
      ends.surplus,
      `\u26A0\uFE0F **${count(ends.surplus.length, "play")} more than there should be.** ${removal("surplus", ends.surplus)}`,
      when
    ),
    block(
      ends.notRemoved,
      `\u274C **${count(ends.notRemoved.length, "play")} could not be removed.** ${reasons} ${again}`,
      when
    ),
    block(
      ends.doubtful,
      `\u26A0\uFE0F **${count(ends.doubtful.length, "play")} may be what run ${undone.runId} added, but its record does not say so for certain.** Nothing of that was removed. ${removal("added", ends.doubtful)}`,
      when
    )
  ];
}
function block(plays, sentence, when) {
  return plays.length === 0 ? void 0 : `${sentence}

${foldedPlays("Which", plays, when)}`;
}
function folded(title, plays, when) {
  return plays.length === 0 ? void 0 : foldedPlays(title, plays, when);
}
function againLine({ cameBack, removed }, { outcome, done }, run) {
  if (!(outcome !== "done" || done === void 0 || cameBack.length + removed.length === 0))
    return undoLine(run);
}
function lossesLine(plays, isPreview) {
  let losses = lossesOf(plays);
  if (losses.length !== 0)
    return `What Trakt ${isPreview ? "could" : "can"}not give back: ${losses.join("; ")}.`;
}
function afterwards(before, { cameBack, removed }, showId) {
  let going = [...removed];
  return [...before.filter((play) => {
    let index = going.findIndex((one) => one.season === play.season && one.episode === play.episode);
    return index >= 0 && going.splice(index, 1), index < 0;
  }), ...cameBack.filter((play) => play.showTraktId === showId)];
}

// src/commands/undo/conclusion.ts
function concludeUndo(report, run) {
  let parts = undoParts(report, run), conclusion = {
    headline: undoHeadline(report),
    outputs: {},
    summary: document(parts),
    comment: pullComment(parts, run, report.outcome !== "nothing given"),
    notices: [],
    warnings: []
  };
  if (report.outcome === "nothing given" && conclusion.notices.push("Nothing to undo: no file in undo/ was added."), report.outcome !== "done") return conclusion;
  let ends = report.runs.map(endsOf);
  conclusion.outputs = outputsOf(report.runs, ends);
  for (let { runId, outcome } of report.runs)
    outcome === "taken back" && conclusion.warnings.push(`Run ${runId} was not undone: its file was taken back.`);
  let troubles = ends.flatMap(troublesOf);
  return troubles.length > 0 && (conclusion.failure = `${troubles.join(". ")}. The job summary lists ${troubles.length === 1 ? "it" : "them"}, with what to do.`), conclusion;
}
function outputsOf(runs, ends) {
  let sum = (figure2) => ends.reduce((total, one) => total + figure2(one), 0), isPreview = runs.every(({ outcome }) => outcome === "preview");
  return {
    selected: sum((one) => [
      one.cameBack,
      one.there,
      one.perhapsThere,
      one.notFound,
      one.failed,
      one.unconfirmed,
      one.perhaps,
      one.removed
    ].map((plays) => plays.length).reduce((a, b) => a + b, one.alreadyGone + one.notRemoved.length)),
    "already-present": sum((one) => one.there.length + one.perhapsThere.length),
    "already-gone": sum((one) => one.alreadyGone),
    "not-found": sum((one) => one.notFound.length),
    ...!isPreview && {
      added: sum((one) => one.cameBack.length),
      removed: sum((one) => one.removed.length),
      failed: sum((one) => one.failed.length + one.notRemoved.length),
      unconfirmed: sum((one) => one.unconfirmed.length + one.perhaps.length)
    },
    ...recordOutputs(runs.map(({ done }) => done?.intent))
  };
}
function troublesOf(ends) {
  let told = (plays, words) => plays.length === 0 ? [] : [words(count(plays.length, "play"))];
  return [
    ...told(ends.failed, (what) => `${what} could not be added`),
    ...told(ends.unconfirmed, (what) => `${what} may still be missing`),
    ...told(ends.perhaps, (what) => `${what} may have come back under another episode, movie or minute`),
    ...told(
      ends.notFound,
      (what) => `${what} cannot come back: Trakt does not know the episode or movie any more`
    ),
    ...told(ends.surplus, (what) => `${what} more than there should be`),
    ...told(ends.notRemoved, (what) => `${what} could not be removed`),
    ...told(ends.doubtful, (what) => `${what} may be what the run added, and stayed`)
  ];
}
export {
  concludeUndo
};
