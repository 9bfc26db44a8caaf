const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  FILES_CHECKED,
  NO_FILE,
  againWords,
  headingLine,
  ofOthersWords,
  perhapsWords,
  previewLine,
  removalLink,
  surplusWords,
  undoLine
} from "./chunk-7IFQGP25.js";
import {
  pullComment
} from "./chunk-CTYXPCBQ.js";
import "./chunk-QWXZ4WH7.js";
import {
  offersLine,
  tooManyWords
} from "./chunk-CZXHAJ3R.js";
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
  byHandWords,
  foldedPlays,
  playsBlock,
  showGrids
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  details,
  document,
  link,
  list,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  cellOf,
  count,
  describeItem,
  describeRow,
  figure,
  removalTarget
} from "./chunk-PEA7CGHU.js";

// src/commands/change/elsewhere-remarks.ts
function elsewhereBlocks(found, run, when) {
  return [
    block(found.movedOn, movedOnWords, "there-again", found, run, when),
    block(found.placed, placedWords, "there-now", found, run, when)
  ];
}
function movedOnWords(plays) {
  return plays === 1 ? "1 selected play is gone, but an identical play is there under another history ID" : `${count(plays, "selected play")} are gone, but identical plays are there under other history IDs`;
}
function placedWords(plays) {
  return plays === 1 ? "1 selected play was moved or put back by an earlier run, and is there under another history ID" : `${count(plays, "selected play")} were moved or put back by earlier runs, and are there under other history IDs`;
}
function block(pairs, words, name, { account }, run, when) {
  if (pairs.length === 0) return;
  let remedies = [...Map.groupBy(pairs, ({ row }) => JSON.stringify(askingOf(row)))].map(
    ([, some], index) => remedy(some, index === 0 ? name : `${name}-${index + 1}`, account.slug, run)
  ), each = list(
    pairs,
    ({ row, live }) => `${describeRow(row)}: now ${live.historyId}, ${describeItem(live)}, watched ${when(live)}`
  );
  return [`\u274C **${words(pairs.length)}.** ${remedies.join(" ")}`, details("Which", each)].join(`

`);
}
function remedy(pairs, name, account, run) {
  let plays = [...new Set(pairs.map(({ live }) => live))], these = plays.length === 1 ? "that play" : `those ${figure(plays.length)} plays`, [{ row } = { row: void 0 }] = pairs, asking = row === void 0 ? void 0 : askingOf(row), address = removalLink(removalTarget(run), name, plays, account, asking), { verb, by } = doingOf(asking, plays);
  if (address === void 0) return `To ${verb} ${these}, export again and write ${by} beside them.`;
  let label = `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)} ${these}`;
  return `**${link(label, address)}** opens a new file on GitHub, filled in; commit it.`;
}
function askingOf({ isKept, moveTo }) {
  return isKept ? { remove: "keep" } : moveTo === void 0 ? void 0 : { move_to: cellOf(moveTo) };
}
function doingOf(asking, plays) {
  return asking === void 0 ? { verb: "remove", by: "x" } : "remove" in asking ? { verb: "keep", by: asking.remove } : { verb: "move", by: plays.length === 1 ? "its time" : "their times" };
}

// src/commands/change/headline.ts
function changeHeadline(report) {
  switch (report.outcome) {
    case "nothing selected":
      return "Nothing to remove";
    case "files checked":
      return report.selected === 0 ? "The files were checked" : `${count(report.selected, "play")} selected`;
    case "preview":
      return previewHeadline(report);
    case "done":
      return doneHeadline(report);
  }
}
function previewHeadline({ plays, moves, kept, tooMany }) {
  return tooMany?.stopped ? `Nothing changed: ${count(tooMany.plays, "play")} are selected` : `Preview: ${[
    plays.length > 0 ? `${count(plays.length, "play")} would be removed` : "",
    moves.length > 0 ? `${count(moves.length, "play")} would move` : "",
    kept.length > 0 ? `${count(kept.length, "play")} would be kept` : ""
  ].filter(Boolean).join(", ") || "nothing would change"}`;
}
function doneHeadline(report) {
  let { ended, moved, kept, takenBack, immovable } = report, stayed = ended.length + moved.length + kept.length === 0 ? [] : immovable.map(() => ({ end: "immovable" })), parts = [
    partOf(ended, "removed", "may still be there"),
    partOf([...moved, ...stayed], "moved", "may not have moved"),
    kept.length === 0 ? void 0 : `${count(kept.length, "play")} kept`
  ].filter((part) => part !== void 0);
  return parts.length > 0 ? parts.join(", ") : takenBack.length > 0 ? `Nothing changed: ${takenBack.length === 1 ? "the play was" : `${figure(takenBack.length)} plays were`} taken back` : nothingLeft(report);
}
function partOf(plays, done, inDoubt) {
  if (plays.length === 0) return;
  let all = count(plays.length, "play"), number = plays.filter(({ end }) => end === done).length;
  return number > 0 ? `${number === plays.length ? "" : `${figure(number)} of `}${all} ${done}` : plays.every(({ end }) => end === "unconfirmed" || end === "perhaps") ? `${all} ${inDoubt}` : `${all} not ${done}`;
}
function nothingLeft(report) {
  let { gone, unproven, inPlace, immovable, perhapsThere, movedOn, placed } = report;
  if (unproven) return `Nothing removed: ${count(gone.length, "play")} could not be found`;
  if (immovable.length > 0) return `Nothing changed: ${count(immovable.length, "play")} cannot be moved`;
  let elsewhere = movedOn.length + placed.length;
  return elsewhere > 0 ? `Nothing changed: ${count(elsewhere, "play")} ${elsewhere === 1 ? "has another history ID" : "have other history IDs"} now` : inPlace.length + perhapsThere.length > 0 ? "Nothing to move" : `Nothing left to ${askedOf(gone)}: ${gone.length === 1 ? "the play is" : `the ${figure(gone.length)} plays are`} already gone`;
}
function askedOf(rows) {
  let asked = new Set(rows.map(({ isKept, moveTo }) => isKept ? "keep" : moveTo ? "move" : "remove"));
  return asked.size === 1 ? [...asked].join("") : "do";
}

// src/commands/change/remarks.ts
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
function unprovenLine({ gone, unproven }) {
  if (unproven)
    return `\u274C **${count(gone.length, "selected play")} could not be found**, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may still be there. Run this again in a few minutes.`;
}
function goneBlock(gone, selected, account) {
  if (gone.length === 0) return;
  let all = gone.length === selected ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?` : "";
  return `${count(gone.length, "selected play")} ${gone.length === 1 ? "was" : "were"} already gone.${all}

${details("Which", list(gone, describeRow))}`;
}
function roundedWords(rounded) {
  let [first] = rounded;
  return `A spreadsheet may have rounded ${rounded.length === 1 ? "1 history ID that is gone" : `${figure(rounded.length)} history IDs that are gone`}: ${first?.row.historyId} may have been ${first?.live.historyId}. If so, export again, and keep history_id as text.`;
}
function renamedWords(rows) {
  let name = rows === 1 ? "describes its play" : "describe their plays";
  return `${count(rows, "row")} ${name} differently than Trakt does now`;
}
function irreversibleLine(plays, cannot) {
  let lost = plays.filter((play) => !canComeBack(play)).length;
  return lost === 0 ? void 0 : `\u26A0\uFE0F **${lost === plays.length ? lost === 1 ? "It" : "They" : `${figure(lost)} of them`} ${cannot} be put back:** Trakt no longer has the episode or movie, so no undo can add ${lost === 1 ? "that play" : "those plays"} again.`;
}
function canComeBack({ traktId }) {
  return traktId !== null;
}

// src/commands/change/moves-summary.ts
var DAY = 864e5;
function movesPreview({ moves, now }, when) {
  return moves.length === 0 ? [] : [
    movesTable("The plays that would move", moves, when),
    scrobblesLine(moves, ["will be", "will be"]),
    futureLine(moves, now, "would be"),
    servedLine(moves, "preview")
  ];
}
function movesDone({ moved, now, surplus, account }, run, when) {
  let by = (end) => moved.filter((move) => move.end === end), there = by("moved");
  return [
    troubleBlock(
      by("failed"),
      when,
      (plays) => `\u274C **${count(plays, "play")} could not be moved**, and stayed in place.`
    ),
    troubleBlock(by("unconfirmed"), when, (plays) => `\u26A0\uFE0F **${count(plays, "play")} may not have moved yet.**`),
    perhapsBlock(by("perhaps"), when),
    surplus.length === 0 ? void 0 : surplusWords(surplus, run, account.slug),
    ...there.length === 0 ? [] : [
      movesTable("The plays that moved", there, when),
      scrobblesLine(there, ["is", "are"]),
      futureLine(there, now, "is"),
      servedLine(there, "done"),
      mergedLine(there.filter(({ isMerged }) => isMerged))
    ]
  ];
}
function movesRemarks({ inPlace, immovable, perhapsThere, kept, outcome }, when) {
  return [
    immovable.length === 0 ? void 0 : `\u274C **${count(immovable.length, "play")} cannot be moved:**

${list(immovable, ({ play, reason }) => `${describeItem(play)}, watched ${when(play)}: ${reason}`)}`,
    perhapsThere.length === 0 ? void 0 : `\u26A0\uFE0F An earlier run sent ${count(perhapsThere.length, "play")} to the new time, and Trakt seems to show ${perhapsThere.length === 1 ? "it" : "them"} under another episode, movie or minute. So ${perhapsThere.length === 1 ? "it stays where it is" : "they stay where they are"}. Check on Trakt which is right.

${foldedPlays("Which", perhapsThere.map(playOf), when)}`,
    inPlace.length === 0 ? void 0 : foldedPlays(
      `${count(inPlace.length, "play")} ${inPlace.length === 1 ? "is" : "are"} already at the right time`,
      inPlace.map(playOf),
      when
    ),
    kept.length === 0 ? void 0 : `${keptWords(kept.length, outcome)}

${foldedPlays("The plays that are kept", kept, when)}`
  ];
}
function keptWords(kept, outcome) {
  return outcome === "preview" ? `${count(kept, "play")} would be kept, and not pointed out again.` : `The ${kept === 1 ? "kept play" : `${figure(kept)} kept plays`} will not be pointed out again.`;
}
function scrobblesLine(moves, [is, are]) {
  let scrobbles = moves.filter(({ play }) => play.action !== "watch").length;
  if (scrobbles === 0) return;
  let [which, marks] = scrobbles === 1 ? ["1 of these plays was", `${is} a mark`] : [`${figure(scrobbles)} of these plays were`, `${are} marks`];
  return `\u26A0\uFE0F ${which} scrobbled or checked in, and ${marks} at the new time: Trakt makes a mark of every play that is added.`;
}
function futureLine(moves, now, are) {
  let future = moves.filter(({ minute }) => Date.parse(`${minute}:00Z`) > now + DAY).length;
  if (future !== 0)
    return `\u26A0\uFE0F The new time of ${count(future, "of these plays", "of these plays")} ${are} in the future. Is the year right?`;
}
function servedLine(moves, outcome) {
  let served = moves.filter(({ servedBy }) => servedBy !== void 0).length;
  if (served === 0) return;
  let [they, were] = served === 1 ? ["it", "was"] : ["they", "were"], go = outcome === "preview" ? "would only be removed" : `${were} only removed`;
  return `For ${count(served, "of these plays", "of these plays")} there is already a play at the new time, so ${they} ${go}.`;
}
function mergedLine({ length: merged }) {
  if (merged !== 0)
    return `\u26A0\uFE0F Trakt keeps one play of an episode or movie in one minute, so these are ${count(merged, "play")} fewer now. *Undo this* brings every one back at its old time.`;
}
function movesTable(title, moves, when) {
  let newTimes = new Map(moves.map(({ play, minute }) => [play, `${minute}:00.000Z`])), cell = (play) => when({ ...play, watchedAt: newTimes.get(play) ?? play.watchedAt });
  return playsBlock(title, moves.map(playOf), when, { head: "New time", cell });
}
function troubleBlock(moves, when, what) {
  if (moves.length === 0) return;
  let reasons = [...new Set(moves.flatMap(({ reason }) => reason ?? []))], again = moves.some(({ mayMoveLater }) => mayMoveLater) ? againWords(reasons, "moves just what is left") : "";
  return [
    [what(moves.length), ...reasons.map(text), again].filter(Boolean).join(" "),
    movesDetails(moves, when)
  ].join(`

`);
}
function perhapsBlock(moves, when) {
  if (moves.length !== 0)
    return `${perhapsWords(moves.map(playOf), "now be")}

${movesDetails(moves, when)}`;
}
function movesDetails(moves, when) {
  return details(
    "Which",
    list(
      moves,
      ({ play, minute }) => `${describeItem(play)}: ${when(play)} \u2192 ${when({ ...play, watchedAt: `${minute}:00.000Z` })}`
    )
  );
}
function playOf({ play }) {
  return play;
}

// src/commands/change/summary.ts
function changeParts(report, run) {
  switch (report.outcome) {
    case "nothing selected":
      return report.files.length > 0 && ownFiles(report).length === 0 ? [text(ofOthersWords(report.ofOthers))] : [nothingSelected(ownFiles(report).map(text))];
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
function ownFiles({ files, ofOthers }) {
  return files.filter((file) => !ofOthers.includes(file));
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone);
  return [
    ...howToDoIt(report, run, when),
    unprovenLine(report),
    ...elsewhereBlocks(report, run, when),
    irreversibleLine(report.plays, "could not"),
    report.plays.length === 0 ? void 0 : playsBlock("The plays that would be removed", report.plays, when),
    ...movesPreview(report, when),
    ...gridBlocks(report, new Set(report.plays.map((play) => play.historyId)), "would be removed"),
    ...movesRemarks(report, when),
    ...remarks(report, when),
    footer(report)
  ];
}
function howToDoIt(report, run, when) {
  let { offers, tooMany, plays, moves, kept } = report, limit = tooMany && `${tooManyWords(tooMany)}.`, offered = offersLine(offers, tooMany?.stopped ? "all" : "these", run, when);
  if (tooMany?.stopped) {
    let ifMeant = "If that is what you want, use the link: it stands for exactly these plays.", byHand = `If that is what you want, ${byHandWords(tooMany.plays)}. In a workflow of your own, set max-removals to ${tooMany.plays} or more.`;
    return [`${limit} ${offered === void 0 || !offers.areAll ? byHand : ifMeant}`, offered];
  }
  let isEmpty = plays.length + moves.length + kept.length === 0;
  return [previewLine(run, "change.yml", isEmpty || offers.areAll), offered, limit && `\u26A0\uFE0F ${limit}`];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), by = (end) => report.ended.filter((ended) => ended.end === end), removed = by("removed").map((ended) => ended.play);
  return [
    mistakeLine(report, run, when),
    irreversibleLine(removed, "cannot"),
    unprovenLine(report),
    ...elsewhereBlocks(report, run, when),
    ...troubleBlocks(by("failed"), by("unconfirmed"), when),
    ...takenBackBlock(report.takenBack, when),
    overtakenBlock(by("already gone"), when),
    removed.length === 0 ? void 0 : playsBlock("The removed plays", removed, when),
    ...movesDone(report, run, when),
    ...gridBlocks(report, new Set(removed.map((play) => play.historyId)), "removed just now"),
    ...movesRemarks(report, when),
    ...remarks(report, when),
    footer(report)
  ];
}
function troubleBlocks(failed, unconfirmed, when) {
  return [
    ...troubleBlock2(failed, when, {
      what: `\u274C **${count(failed.length, "play")} could not be removed.**`,
      title: "The plays that are still there"
    }),
    ...troubleBlock2(unconfirmed, when, {
      what: `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be there.**`,
      title: "The plays that could not be confirmed"
    })
  ];
}
function troubleBlock2(ended, when, { what, title }) {
  if (ended.length === 0) return [];
  let reasons = [...new Set(ended.flatMap(({ reason }) => reason ?? []))], next = ended.some(({ mayGoLater }) => mayGoLater) ? againWords(reasons, "removes just what is left") : "";
  return [
    [what, ...reasons.map(text), next].filter(Boolean).join(" "),
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
function mistakeLine({ intent, ended, moved, kept }, run, when) {
  let isUndoable = ended.some(({ end, play }) => end === "removed" && canComeBack(play)) || kept.length > 0 || moved.some(({ end }) => end === "moved");
  if (intent === void 0 || !isUndoable) return;
  let { at } = intent;
  if (intent.files.length === 0) return undoLine(run, { at, when });
  let files = intent.files.map(({ artifact }) => link(text(artifact.name), artifact.url)).join(", ");
  return undoLine(run, { at, when, files });
}
function gridBlocks({ shows, outcome }, going, flagged) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: show.plays.filter((play) => !going.has(play.historyId)),
      meaning: flagged,
      isPreview: outcome === "preview"
    })
  );
}
function takenBackBlock(plays, when) {
  if (plays.length === 0) return [];
  let [were, them] = plays.length === 1 ? ["was", "it"] : ["were", "them"];
  return [
    `**${count(plays.length, "play")} ${were} taken back** and ${were} left alone: while this run waited, the file changed and no longer asks for ${them}. To change ${them} after all, commit the file again.`,
    foldedPlays("The plays that were taken back", plays, when)
  ];
}
function footer({ account }) {
  return `Account ${text(account.slug)}. ${timesOf(account)}.`;
}

// src/commands/change/conclusion.ts
function concludeChange(report, run) {
  let conclusion = concludeReport(report), isOfUse = report.outcome === "preview" && report.tooMany === void 0, isSomethingDone = hasChanged(report), parts = [headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse }), ...changeParts(report, run)], isNews = report.outcome !== "nothing selected" || report.files.length > 0;
  return { ...conclusion, summary: document(parts), comment: pullComment(parts, run, isNews) };
}
function hasChanged(report) {
  if (report.outcome !== "done") return !1;
  let { ended, moved, kept } = report;
  return kept.length > 0 || ended.some(({ end }) => end === "removed") || moved.some(({ end }) => end === "moved");
}
function concludeReport(report) {
  let conclusion = {
    headline: changeHeadline(report),
    outputs: { selected: report.selected },
    notices: [],
    warnings: []
  };
  switch (report.selected > 0 && report.unmarked.length > 0 && conclusion.warnings.push(nothingSelected(report.unmarked)), report.ofOthers.length > 0 && conclusion.notices.push(ofOthersWords(report.ofOthers)), report.outcome) {
    case "nothing selected":
      if (report.files.length > 0 && ownFiles(report).length === 0) break;
      conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
        `Nothing to remove. ${nothingSelected(ownFiles(report))}`
      );
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      concludeFound(conclusion, report), concludeTooMany(conclusion, report);
      break;
    case "done":
      concludeFound(conclusion, report), concludeEnds(conclusion, report);
  }
  return conclusion;
}
function concludeFound(conclusion, report) {
  let { gone, movedOn, rounded, renamed, unproven, account, immovable } = report;
  conclusion.outputs["already-gone"] = unproven ? 0 : gone.length - movedOn.length, gone.length === report.selected && !unproven && movedOn.length === 0 && conclusion.warnings.push(
    `None of the selected plays is in the history of ${account.slug}: they are already gone, or it is the wrong account.`
  );
  let trouble = elsewhereTrouble(report);
  trouble !== void 0 && report.outcome === "preview" && conclusion.warnings.push(trouble), immovable.length > 0 && report.outcome === "preview" && conclusion.warnings.push(`${count(immovable.length, "play")} cannot be moved. The job summary says why.`), rounded.length > 0 && conclusion.warnings.push(roundedWords(rounded)), renamed.length > 0 && conclusion.warnings.push(
    `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? "it" : "them"}.`
  ), unproven && (conclusion.failure = `${count(gone.length, "selected play")} could not be found, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may still be there. Run this again in a few minutes.`);
}
function concludeTooMany(conclusion, { tooMany, offers }) {
  if (tooMany === void 0) return;
  if (!tooMany.stopped) {
    conclusion.warnings.push(`${tooManyWords(tooMany)}.`);
    return;
  }
  Object.assign(conclusion.outputs, { removed: 0, moved: 0, kept: 0 });
  let next = offers.offers.length > 0 ? " The job summary has the link that does it anyway." : "";
  conclusion.failure = `Nothing was changed: ${tooManyWords(tooMany)}.${next}`;
}
function concludeEnds(conclusion, report) {
  let { ended, moved, surplus, intent, unproven, gone, takenBack, movedOn, placed, immovable } = report, by = (end) => ended.filter((one) => one.end === end), moves = (...ends) => moved.filter((one) => ends.includes(one.end)), [removed, failed, unconfirmed] = [by("removed").length, by("failed"), by("unconfirmed")];
  if (Object.assign(conclusion.outputs, {
    removed,
    moved: moves("moved").length,
    kept: report.kept.length,
    "already-gone": (unproven ? 0 : gone.length - movedOn.length) + by("already gone").length + moves("already gone").length,
    unconfirmed: unconfirmed.length + moves("unconfirmed", "perhaps").length + (unproven ? gone.length : 0),
    failed: failed.length + moves("failed").length + immovable.length + movedOn.length + placed.length,
    ...recordOutputs([intent])
  }), takenBack.length > 0) {
    let [were, it] = takenBack.length === 1 ? ["was", "it"] : ["were", "them"];
    conclusion.warnings.push(
      `${count(takenBack.length, "play")} ${were} left alone: the file was changed meanwhile and no longer asks for ${it}. The job summary lists ${it}.`
    );
  }
  let missing = unproven ? gone.length : 0, trouble = troubleWords(failed, unconfirmed, missing), failures = [
    trouble && `${trouble[0]}; ${figure(removed)} ${removed === 1 ? "was" : "were"} removed. ${trouble[1]}`,
    moveTrouble(report),
    surplus.length > 0 && `There ${surplus.length === 1 ? "is" : "are"} ${count(surplus.length, "play")} too many. The job summary lists them, with what to do.`,
    elsewhereTrouble(report)
  ].filter((failure) => typeof failure == "string");
  failures.length > 0 && (conclusion.failure = failures.join(" "));
}
function moveTrouble({ moved, immovable }) {
  let by = (end) => moved.filter((one) => one.end === end).length, told = (plays, what) => plays === 0 ? [] : [`${count(plays, "play")} ${what}`], parts = [
    ...told(by("failed"), "could not be moved"),
    ...told(by("unconfirmed"), "may not have moved"),
    ...told(by("perhaps"), "may have moved to another episode, movie or minute"),
    ...told(immovable.length, "cannot be moved")
  ];
  if (parts.length === 0) return;
  let next = moved.some(({ mayMoveLater }) => mayMoveLater) ? "Run this again later: it moves just what is left." : "The job summary says why.";
  return `${parts.join(" and ")}. ${next}`;
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
function elsewhereTrouble({ movedOn, placed }) {
  let sentences = [
    movedOn.length > 0 ? `${movedOnWords(movedOn.length)}.` : "",
    placed.length > 0 ? `${placedWords(placed.length)}.` : ""
  ].filter(Boolean);
  if (sentences.length !== 0)
    return `${sentences.join(" ")} The job summary has a link that does it after all.`;
}
export {
  concludeChange
};
