const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  undoAgain
} from "./chunk-N5ZC4ZQO.js";
import {
  headingLine,
  perhapsWords,
  previewLine,
  removeWords,
  surplusWords,
  undoLine,
  unknownWords
} from "./chunk-7IFQGP25.js";
import {
  pullComment
} from "./chunk-CTYXPCBQ.js";
import "./chunk-QWXZ4WH7.js";
import {
  recordOutputs
} from "./chunk-QMFRDED6.js";
import "./chunk-BKL7JFTX.js";
import "./chunk-6OKPP2AW.js";
import {
  timesOf,
  whenIn
} from "./chunk-YRSLCUJP.js";
import {
  foldedPlays,
  playsBlock,
  showGrids
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  document,
  link,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  count,
  figure,
  isDated,
  slotKey
} from "./chunk-PEA7CGHU.js";

// src/commands/undo/ends.ts
var NOTHING = {
  cameBack: [],
  there: [],
  perhapsThere: [],
  notFound: [],
  failed: [],
  unconfirmed: [],
  perhaps: [],
  removed: [],
  movedBack: [],
  away: [],
  unkept: 0,
  kept: 0,
  alreadyGone: 0,
  elsewhere: [],
  notRemoved: [],
  doubtful: [],
  surplus: [],
  reasons: []
};
function endsOf({ plan, done, outcome, elsewhere }) {
  if (outcome === "taken back") return NOTHING;
  let pairs = movedBackIn(plan, done), isMovedRow = (play) => pairs.rows.has(play.historyId), added = done?.added ?? [], apart = added.filter((one) => !isMovedRow(one.play.coming.play)), by = (...ends) => apart.filter((one) => ends.includes(one.end)).map(playOf), removals = (done?.removed ?? []).filter((one) => !pairs.news.has(one.play.historyId)), gone = (...ends) => removals.filter((one) => ends.includes(one.end)).map((one) => one.play), isPreview = outcome === "preview", reasons = [...added.map((one) => one.reason), ...removals.map((one) => one.reason)], back = new Set(isPreview ? [] : by("added").map(slotKey)), isBack = (play) => back.has(slotKey(play)), moving = plan.movesBack.flatMap((step) => step.coming.map((one) => one.play));
  return {
    cameBack: isPreview ? [...plan.coming.map((one) => one.play), ...moving.filter((play) => !isMovedRow(play))] : by("added"),
    there: [...plan.there.filter((one) => !one.isPerhaps).map((one) => one.row), ...by("there already")],
    perhapsThere: plan.there.filter((one) => one.isPerhaps).map((one) => one.row),
    notFound: [...plan.nameless, ...by("not found")],
    failed: by("failed"),
    unconfirmed: by("unconfirmed"),
    perhaps: [...plan.perhaps, ...by("perhaps")],
    removed: isPreview ? plan.going.map((one) => one.play) : gone("removed"),
    movedBack: [...pairs.rows.values()],
    away: plan.away.map(({ row }) => row),
    unkept: plan.unkept.length,
    kept: plan.kept.length,
    alreadyGone: plan.alreadyGone.length - elsewhere.length + gone("already gone").length,
    elsewhere,
    notRemoved: gone("failed", "unconfirmed"),
    doubtful: plan.doubtful,
    surplus: [.../* @__PURE__ */ new Set([...done?.surplus ?? [], ...plan.doubled.filter(isBack)])],
    reasons: [...new Set(reasons.filter((reason) => reason !== void 0))]
  };
}
function movedBackIn({ moves, movesBack }, done) {
  let went = done === void 0 ? movesBack.flatMap((step) => step.going.map((one) => one.play)) : done.removed.filter(({ end }) => end === "removed" || end === "already gone").map((one) => one.play), news = new Set(went.map((play) => play.historyId)), inSteps = new Set(movesBack.flatMap((step) => step.going.map((one) => one.play.historyId))), back = moves.filter(({ moved }) => news.has(moved.historyId) && inSteps.has(moved.historyId));
  return {
    rows: new Map(back.map(({ row }) => [row.historyId, row])),
    news: new Set(back.map(({ moved }) => moved.historyId))
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

// src/commands/undo/moves-summary.ts
function movesHeadlines({ movedBack, kept, unkept }, isPreview) {
  let told = (plays, would, [is, are]) => plays === 0 ? [] : [`${count(plays, "play")} ${isPreview ? would : plays === 1 ? is : are}`];
  return [
    ...told(movedBack.length, "would move back", ["moved back", "moved back"]),
    ...told(unkept, "would no longer be kept", ["is no longer kept", "are no longer kept"]),
    ...told(kept, "would be kept again", ["is kept again", "are kept again"])
  ];
}
function movesParts(ends, when, isPreview) {
  let { movedBack } = ends, title = `The plays that ${isPreview ? "would move" : "moved"} back`;
  return [
    movedBack.length === 0 ? void 0 : playsBlock(title, movedBack, when),
    keptLine(ends, isPreview),
    awayBlock(ends, when)
  ];
}
function awayBlock({ away }, when) {
  if (away.length === 0) return;
  let [are, they, were] = away.length === 1 ? ["is", "it", "was"] : ["are", "they", "were"], title = `${count(away.length, "play")} ${are} no longer at the new time, so ${they} ${were} not moved back`;
  return foldedPlays(title, away, when);
}
function keptLine({ kept, unkept }, isPreview) {
  let told = (plays, words) => plays === 0 ? [] : [`${count(plays, "play")} ${isPreview ? "would" : "will"} ${words}`], parts = [
    ...told(unkept, `be pointed out again if ${unkept === 1 ? "it still looks" : "they still look"} wrong`),
    ...told(kept, "not be pointed out again")
  ];
  return parts.length === 0 ? void 0 : `${parts.join("; ")}.`;
}
function changesIn({
  cameBack,
  removed,
  movedBack,
  kept,
  unkept
}) {
  return cameBack.length + removed.length + movedBack.length + kept + unkept;
}

// src/commands/undo/headline.ts
function undoHeadline(report) {
  return report.outcome === "nothing given" || report.outcome === "for others" ? "Nothing to undo" : report.outcome === "files checked" ? `${count(report.targets.length, "run")} to undo` : report.runs.map(runHeadline).join("; ");
}
function runHeadline(undone) {
  if (undone.outcome === "taken back") return `Run ${undone.runId} was not undone: its file was taken back`;
  let ends = endsOf(undone), isPreview = undone.outcome === "preview", [come, go] = isPreview ? ["would come back", "would be removed"] : ["came back", "removed"], { cameBack, removed, failed, unconfirmed, perhaps, notFound, notRemoved } = ends, lacking = failed.length + unconfirmed.length + perhaps.length + notFound.length, parts = [
    ...partOf(cameBack.length, cameBack.length + (isPreview ? 0 : lacking), come),
    ...partOf(removed.length, removed.length + (isPreview ? 0 : notRemoved.length), go),
    ...movesHeadlines(ends, isPreview)
  ];
  return parts.length > 0 ? `${isPreview ? "Preview: " : ""}${parts.join(", ")}` : ends.doubtful.length > 0 ? `Nothing removed: it is not certain what run ${undone.runId} added` : nothingChanged(ends);
}
function partOf(number, total, done) {
  return number === 0 ? [] : [`${number === total ? "" : `${figure(number)} of `}${count(total, "play")} ${done}`];
}
function nothingChanged(ends) {
  let { there, perhapsThere, failed, unconfirmed, perhaps, notFound, notRemoved } = ends, inDoubt = unconfirmed.length + perhaps.length, number = there.length + perhapsThere.length, parts = [
    ...failed.length + notFound.length > 0 ? [`${count(failed.length + notFound.length, "play")} did not come back`] : [],
    ...inDoubt > 0 ? [`${count(inDoubt, "play")} may not have come back`] : [],
    ...notRemoved.length > 0 ? [`${count(notRemoved.length, "play")} not removed`] : []
  ];
  if (parts.length > 0) return parts.join(", ");
  if (number === 0) return "Nothing changed";
  let perhapsOnly = there.length === 0 ? " perhaps" : "";
  return `Nothing changed: ${count(number, "play")} ${number === 1 ? "is" : "are"}${perhapsOnly} there already`;
}

// src/commands/undo/summary.ts
var FOR_OTHERS = "The runs to undo changed other people\u2019s histories. Their own jobs undo them.", NOTHING_GIVEN = "No file that matches the input files was added. A file in undo/ that is named after a run undoes that run.";
function undoParts(report, run) {
  return report.outcome === "nothing given" ? [NOTHING_GIVEN] : report.outcome === "for others" ? [FOR_OTHERS] : report.outcome === "files checked" ? ["Nothing was checked: this run was given no session (a pull request from a fork gets none)."] : [
    ...report.runs.flatMap((undone) => runParts(undone, report.account, run)),
    ...stoppedParts(report.stopped, run)
  ];
}
function stoppedParts(stopped, run) {
  if (stopped === void 0) return [];
  let { target, reason, isFinal, rest } = stopped, links = rest.map(({ runId }) => `- ${link(`Undo run ${runId}`, undoAgain(run, runId))}`);
  return [
    `## \u274C Run ${target.runId} was not undone`,
    isFinal ? text(reason) : `${text(reason)} ${link("Undo it", undoAgain(run, target.runId))} once that is settled.`,
    rest.length === 0 ? void 0 : `This run then stopped, so these were not undone either:

${links.join(`
`)}`
  ];
}
function runParts(undone, account, run) {
  let ends = endsOf(undone), when = whenIn(account.timezone), { cameBack, removed, movedBack } = ends, isPreview = undone.outcome === "preview";
  return [
    isPreview ? previewLine(run, "undo.yml", changesIn(ends) === 0) : void 0,
    undone.outcome === "taken back" ? `${text(undone.file ?? "")} has been changed or deleted since, so nothing was changed.` : void 0,
    againLine(ends, undone, run, when),
    ...troubleBlocks(ends, when, { undone, account, run }),
    lossesLine([...cameBack, ...movedBack], isPreview),
    cameBack.length === 0 ? void 0 : playsBlock(isPreview ? "The plays that would come back" : "The plays that came back", cameBack, when),
    removed.length === 0 ? void 0 : playsBlock(isPreview ? "The plays that would be removed" : "The removed plays", removed, when),
    ...movesParts(ends, when, isPreview),
    folded(
      `${count(ends.there.length, "play")} ${ends.there.length === 1 ? "was" : "were"} there already`,
      ends.there,
      when
    ),
    folded(
      `${count(ends.perhapsThere.length, "play")} ${ends.perhapsThere.length === 1 ? "is" : "are"} perhaps there, under another episode, movie or minute`,
      ends.perhapsThere,
      when
    ),
    ends.alreadyGone === 0 ? void 0 : `${count(ends.alreadyGone, "play")} that run ${undone.runId} added ${ends.alreadyGone === 1 ? "was" : "were"} already gone.`,
    ...undone.shows.map(
      (show) => showGrids(show, {
        before: show.plays,
        after: afterwards(show.plays, ends, show.traktId),
        meaning: isPreview ? "would change" : "changed just now",
        isPreview
      })
    ),
    `Account ${text(account.slug)}. From run ${undone.runId}. ${timesOf(account)}.`
  ];
}
function troubleBlocks(ends, when, { undone, account, run }) {
  let reasons = ends.reasons.map(text).join(" "), again = `${link("Undo the rest", undoAgain(run, undone.runId))}: what is there is not added twice.`;
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
    block(ends.perhaps, perhapsWords(ends.perhaps, "have come back"), when),
    block(ends.notFound, unknownWords(ends.notFound, "come back"), when),
    block(ends.surplus, surplusWords(ends.surplus, run, account.slug), when),
    block(
      ends.notRemoved,
      `\u274C **${count(ends.notRemoved.length, "play")} could not be removed.** ${reasons} ${again}`,
      when
    ),
    block(
      ends.elsewhere,
      `\u26A0\uFE0F **${count(ends.elsewhere.length, "play")} that run ${undone.runId} added ${ends.elsewhere.length === 1 ? "was" : "were"} moved or put back by a later run,** and stayed. ${removeWords("moved-since", ends.elsewhere, run, account.slug)}`,
      when
    ),
    block(
      ends.doubtful,
      `\u26A0\uFE0F **${count(ends.doubtful.length, "play")} may be what run ${undone.runId} added, but its record does not say so for certain.** None of this was removed. ${removeWords("added", ends.doubtful, run, account.slug)}`,
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
function againLine(ends, { outcome, done }, run, when) {
  if (!(outcome !== "done" || done === void 0 || changesIn(ends) === 0))
    return undoLine(run, { at: done.intent.at, when });
}
function lossesLine(plays, isPreview) {
  let losses = lossesOf(plays);
  if (losses.length !== 0)
    return `What Trakt ${isPreview ? "could not" : "cannot"} give back: ${losses.join("; ")}.`;
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
  let conclusion = concludeReport(report), runs = report.outcome === "done" ? report.runs : [], isOfUse = runs.some(({ outcome }) => outcome === "preview"), isSomethingDone = runs.some((one) => one.outcome === "done" && changesIn(endsOf(one)) > 0), parts = [headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse }), ...undoParts(report, run)], comment = pullComment(
    parts,
    run,
    report.outcome !== "nothing given" && report.outcome !== "for others"
  );
  return { ...conclusion, summary: document(parts), comment };
}
function concludeReport(report) {
  let conclusion = {
    headline: undoHeadline(report),
    outputs: {},
    notices: [],
    warnings: []
  };
  if (report.outcome === "nothing given" && conclusion.notices.push("Nothing to undo: no file in undo/ was added."), report.outcome !== "done") return conclusion;
  let ends = report.runs.map(endsOf);
  conclusion.outputs = outputsOf(report.runs, ends), report.runs.every(({ outcome }) => outcome !== "preview") && (conclusion.unkept = ends.reduce((total, { unkept }) => total + unkept, 0));
  for (let { runId, outcome } of report.runs)
    outcome === "taken back" && conclusion.warnings.push(`Run ${runId} was not undone: its file was taken back.`);
  let troubles = [...ends.flatMap(troublesOf), ...stoppedWords(report.stopped)];
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
      one.removed,
      one.movedBack,
      one.away,
      one.elsewhere
    ].map((plays) => plays.length).reduce((a, b) => a + b, one.alreadyGone + one.notRemoved.length + one.kept + one.unkept)),
    "already-present": sum((one) => one.there.length + one.perhapsThere.length),
    "already-gone": sum((one) => one.alreadyGone + one.away.length),
    "not-found": sum((one) => one.notFound.length),
    ...!isPreview && {
      added: sum((one) => one.cameBack.length),
      removed: sum((one) => one.removed.length),
      moved: sum((one) => one.movedBack.length),
      kept: sum((one) => one.kept),
      failed: sum((one) => one.failed.length + one.notRemoved.length + one.elsewhere.length),
      unconfirmed: sum((one) => one.unconfirmed.length + one.perhaps.length)
    },
    ...recordOutputs(runs.map(({ done }) => done?.intent))
  };
}
function stoppedWords(stopped) {
  if (stopped === void 0) return [];
  let runs = [stopped.target, ...stopped.rest].map(({ runId }) => runId);
  return [`${runs.length === 1 ? "Run" : "Runs"} ${runs.join(", ")} not undone`];
}
function troublesOf(ends) {
  let told = (plays, words) => plays.length === 0 ? [] : [words(count(plays.length, "play"))];
  return [
    ...told(ends.failed, (what) => `${what} could not be added`),
    ...told(ends.unconfirmed, (what) => `${what} may still be missing`),
    ...told(ends.perhaps, (what) => `${what} may have come back under another episode, movie or minute`),
    ...told(ends.notFound, (what) => `${what} cannot come back: Trakt no longer has the episode or movie`),
    ...told(ends.surplus, (what) => `${what} too many`),
    ...told(ends.notRemoved, (what) => `${what} could not be removed`),
    ...told(ends.elsewhere, (what) => `${what} that the run added stayed, because of what later runs did`),
    ...told(ends.doubtful, (what) => `${what} may be what the run added, and stayed`)
  ];
}
export {
  concludeUndo
};
