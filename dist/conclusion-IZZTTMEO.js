const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  addOrderPath
} from "./chunk-LLGLV5HZ.js";
import {
  FILES_CHECKED,
  NO_FILE,
  againWords,
  headingLine,
  ofOthersWords,
  perhapsWords,
  previewLine,
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
  byTitle,
  playsByTitle
} from "./chunk-IN7VP7AL.js";
import {
  timesOf,
  whenIn
} from "./chunk-YRSLCUJP.js";
import "./chunk-33R5R52Q.js";
import {
  foldedPlays,
  showGrids
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  details,
  document,
  link,
  place,
  table,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  count,
  figure,
  joinProblems,
  newFileLink,
  removalTarget
} from "./chunk-PEA7CGHU.js";

// src/commands/import/ends.ts
function endsOf({ done, present }) {
  let added = done?.added ?? [], by = (end) => added.filter((one) => one.end === end).map(({ play: { coming }, historyId = "" }) => ({ ...coming.play, historyId, action: "watch" })), notSent = (done?.notSent ?? []).map(({ play }) => play);
  return {
    added: by("added"),
    present: [...present, ...by("there already")],
    notFound: by("not found"),
    failed: [...by("failed"), ...notSent],
    unconfirmed: by("unconfirmed"),
    perhaps: by("perhaps"),
    surplus: done?.surplus ?? [],
    takenBack: (done?.takenBack ?? []).map(({ play }) => play),
    reasons: [.../* @__PURE__ */ new Set([...added.map((one) => one.reason), done?.trouble])].filter(
      (reason) => reason !== void 0
    )
  };
}

// src/commands/import/headline.ts
function importHeadline(report) {
  switch (report.outcome) {
    case "nothing given":
      return "Nothing to add";
    case "files checked":
      return `${count(report.selected, "play")} to add`;
    case "preview":
      return previewHeadline(report);
    case "done":
      return doneHeadline(report);
  }
}
function previewHeadline({ lacking, ...found }) {
  return lacking.length > 0 ? `Plan: ${count(lacking.length, "play")} to add` : nothingToAdd(found);
}
function nothingToAdd({
  present,
  perhapsThere,
  skipped,
  uncertain
}) {
  let number = present.length + perhapsThere.length;
  if (number > 0) {
    let [are, perhaps] = [number === 1 ? "is" : "are", perhapsThere.length > 0 ? ", or may be," : ""];
    return `Nothing to add: ${count(number, "play")} ${are}${perhaps} there already`;
  }
  return skipped.length > 0 ? `Nothing to add: the history has plays near ${skipped.length === 1 ? "the one" : "those"} of the list` : uncertain.length > 0 ? "Nothing to add: no row is certain" : "Nothing to add";
}
function doneHeadline({ lacking, done, ...report }) {
  if (lacking.length === 0) return nothingToAdd(report);
  let { added, takenBack, unconfirmed, perhaps } = endsOf({ ...report, done }), all = count(lacking.length, "play");
  return added.length > 0 ? `${added.length === lacking.length ? "" : `${figure(added.length)} of `}${all} added` : takenBack.length === lacking.length ? `Nothing added: ${all} ${lacking.length === 1 ? "was" : "were"} taken back` : unconfirmed.length + perhaps.length === lacking.length ? `${all} may not have been added` : `${all} not added`;
}

// src/commands/import/rows-summary.ts
var MOST_ROWS = 100;
function uncertainBlock({ uncertain, toFix }) {
  if (uncertain.length === 0) return;
  let groups = [...Map.groupBy(uncertain, ({ row, kind }) => `${row.place.file}\0${kind}`).values()], rows = groups.slice(0, MOST_ROWS).map(cellsOf), more = groups.slice(MOST_ROWS).flat().length;
  more > 0 && rows.push([`\u2026 and ${count(more, "more row")}`, "to-fix.csv has them all.", ""]);
  let file = toFix?.artifact === void 0 ? `**${text(toFix?.path ?? "to-fix.csv")}**` : `**${link("to-fix.csv", toFix.artifact.url)}**`;
  return `\u26A0\uFE0F **${count(uncertain.length, "row is", "rows are")} not certain, so ${uncertain.length === 1 ? "it is" : "they are"} left out.** Download ${file}, fill in the column *use* (the address of the movie or episode at trakt.tv, or *yes* where there is one candidate), and upload it to imports/.

${table(["Where", "Why", "It may be"], rows)}`;
}
function cellsOf(alike) {
  let [problem] = joinProblems(
    alike.map(({ row, reason, kind }) => ({ message: reason, kind, place: row.place }))
  ), [candidates = "", ...others] = new Set(alike.map(candidatesCell)), isOfAll = alike.every(({ reason }) => reason === problem?.message);
  return [
    problem?.place === void 0 ? "" : place(problem.place),
    `${text(problem?.message ?? "")}${isOfAll ? "" : " The other rows are alike: to-fix.csv has the reason for each."}`,
    others.length === 0 ? candidates : "see to-fix.csv"
  ];
}
function candidatesCell({ candidates }) {
  return candidates.slice(0, 3).map(({ name, address }) => address === "" ? text(name) : link(text(name), address)).join(", ");
}
function problemsBlock(problems) {
  if (problems.length !== 0)
    return `\u274C **Part of the files could not be read.** Fix it and commit the files again.

${problemList(problems)}`;
}
function problemList(problems) {
  let lines = problems.slice(0, MOST_ROWS).map(
    (problem) => `- ${problem.place === void 0 ? "" : `${place(problem.place)}: `}${text(problem.message)}`
  ), more = problems.length - MOST_ROWS;
  return [...lines, ...more > 0 ? [`- \u2026 and ${figure(more)} more`] : []].join(`
`);
}

// src/commands/import/summary.ts
function importParts(report, run) {
  switch (report.outcome) {
    case "nothing given":
      return [
        text(nothingGiven(report)),
        report.remarks.length === 0 ? void 0 : problemList(report.remarks)
      ];
    case "files checked":
      return [FILES_CHECKED, remarksBlock(report)];
    case "preview":
      return previewParts(report, run);
    case "done":
      return doneParts(report, run);
  }
}
function nothingGiven({ files, ofOthers, remarks }) {
  let own = files.filter((file) => !ofOthers.includes(file));
  if (own.length === 0) return files.length === 0 ? NO_FILE : ofOthersWords(ofOthers);
  let none = `There is no play in ${own.join(", ")}.`;
  return remarks.length > 0 ? none : `${none} Give one row for each play, with watched_at and a title or an ID.`;
}
function remarksBlock({ remarks }) {
  return remarks.length === 0 ? void 0 : details("About the files", problemList(remarks));
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone), { lacking } = report;
  return [
    nextStep(report, run),
    lacking.length === 0 ? void 0 : playsByTitle("The plays that would be added", lacking, when),
    ...belowPlays(report, when),
    ...gridBlocks(report, lacking),
    footer(report)
  ];
}
function nextStep(report, run) {
  let { lacking, group } = report;
  if (lacking.length === 0 || group === void 0) return planOnly(report, run);
  let target = removalTarget(run), address = newFileLink(target, addOrderPath(run.id, group), orderText(lacking, run)), files = report.files.map(text).join(", ");
  return `**${link(`Add ${count(lacking.length, "play")}`, address)}**: press **Commit changes** on the page that opens, and again in the box that opens. Nothing was added yet: this is what Import found in ${files}.`;
}
function planOnly({ lacking, ordered }, run) {
  let isEmpty = lacking.length === 0, isElsewhere = !run.mayAct && !(run.event.name === "push" && run.event.isForced);
  return isEmpty || !isElsewhere ? previewLine(run, "import.yml", isEmpty) : `This is the plan; nothing was added. ${whatMergingDoes(lacking.length, ordered, text(run.defaultBranch))}`;
}
function whatMergingDoes(plays, ordered, branch) {
  let all = plays === 1 ? "the play" : "the plays";
  if (ordered === plays) return `Merge it to add ${all}.`;
  let first = ordered === 0 ? "" : ` adds ${count(ordered, "play")}, and`;
  return `Merge it: the run on ${branch}${first} then has the link that adds ${ordered === 0 ? all : "the rest"}.`;
}
function orderText(lacking, run) {
  let lines = byTitle(lacking).slice(0, 20).map(({ name, plays }) => `- ${name}: ${count(plays.length, "play")}`);
  return `${[`Adds the ${count(lacking.length, "play")} that run ${run.id} planned:`, ...lines].join(`
`)}
`;
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), ends = endsOf(report), { added, takenBack } = ends;
  return [
    added.length === 0 ? void 0 : undoLine(run, { at: report.done?.intents.at(-1)?.at, when }),
    ...troubleBlocks(ends, when, { report, run }),
    takenBack.length === 0 ? void 0 : `${count(takenBack.length, "play was", "plays were")} not added here: the file was changed after this push. The run of the newer push adds what it says now.`,
    added.length === 0 ? void 0 : playsByTitle("The plays that were added", added, when),
    ...belowPlays({ ...report, present: ends.present }, when),
    ...gridBlocks(report, added),
    footer(report),
    ...plannedParts(report.planned, run)
  ];
}
function plannedParts(planned, run) {
  return planned === void 0 ? [] : "outcome" in planned ? [`## ${importHeadline(planned)}`, ...importParts(planned, run)] : [
    "## \u274C The other files were not planned",
    `${text(planned.unplanned)} To plan them, commit them to imports/ once more, each with an extra blank line at the end.`
  ];
}
function belowPlays(report, when) {
  let { present, skipped, perhapsThere, absolute, problems } = report;
  return [
    problemsBlock(problems),
    uncertainBlock(report),
    presentBlock(present, when),
    skipped.length === 0 ? void 0 : foldedPlays(
      `${count(skipped.length, "play")} skipped: the history has one of the same thing near ${skipped.length === 1 ? "it" : "them"} (skip-within)`,
      skipped,
      when
    ),
    perhapsThereBlock(perhapsThere, when),
    absolute.length === 0 ? void 0 : foldedPlays(
      `The number of ${count(absolute.length, "episode")} was counted over all seasons: compare ${absolute.length === 1 ? "it" : "them"}`,
      absolute,
      when
    ),
    remarksBlock(report)
  ];
}
function troubleBlocks(ends, when, { report, run }) {
  let reasons = ends.reasons.map(text).join(" "), again = againWords(ends.reasons, "adds only what is still missing"), { failed, unconfirmed, perhaps, notFound, surplus } = ends;
  return [
    ...block(
      failed,
      `\u274C **${count(failed.length, "play")} could not be added.** ${reasons} ${again}`,
      "The plays that could not be added",
      when
    ),
    ...block(
      unconfirmed,
      `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be missing.** ${reasons} ${again}`,
      "The plays that could not be confirmed",
      when
    ),
    ...block(perhaps, perhapsWords(perhaps, "be there"), "Which", when),
    ...block(
      notFound,
      unknownWords(notFound, "be added by Trakt ID"),
      "The plays that Trakt has no episode or movie for",
      when
    ),
    ...block(surplus, surplusWords(surplus, run, report.account.slug), "Which", when)
  ];
}
function block(plays, sentence, title, when) {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
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
function gridBlocks({ shows, outcome }, coming) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter((play) => play.showTraktId === show.traktId)],
      meaning: outcome === "preview" ? "would be added" : "added just now",
      isPreview: outcome === "preview"
    })
  );
}
function footer({ account, files, sources }) {
  let from = files.map(text).join(", "), by = sources.length === 0 ? "" : ` (${sources.map(text).join(", ")})`;
  return `Account ${text(account.slug)}. From ${from}${by}. ${timesOf(account)}.`;
}

// src/commands/import/conclusion.ts
function concludeImport(report, run) {
  let conclusion = concludeReport(report), isSomethingDone = report.outcome === "done" && endsOf(report).added.length > 0, isOfUse = report.outcome === "preview" && report.lacking.length > 0, parts = [headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse }), ...importParts(report, run)], isNews = report.outcome !== "nothing given" || report.files.length > report.ofOthers.length;
  return { ...conclusion, summary: document(parts), comment: pullComment(parts, run, isNews) };
}
function concludeReport(report) {
  let conclusion = {
    headline: importHeadline(report),
    outputs: { selected: report.selected },
    notices: [],
    warnings: [],
    problems: report.problems
  };
  switch (report.ofOthers.length > 0 && conclusion.notices.push(ofOthersWords(report.ofOthers)), report.outcome) {
    case "nothing given":
      concludeNothing(conclusion, report);
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      Object.assign(conclusion.outputs, foundOutputs(report), toFixOutputs([report])), fail(conclusion, troublesWith(report));
      break;
    case "done":
      concludeDone(conclusion, report);
  }
  return conclusion;
}
function concludeNothing(conclusion, report) {
  if (report.files.length > 0 && report.files.length === report.ofOthers.length) return;
  let where = report.remarks.length === 0 ? "" : " The job summary says why.";
  conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
    `Nothing to add. ${nothingGiven(report)}${where}`
  );
}
function foundOutputs({ present, perhapsThere, uncertain, skipped }) {
  return {
    "already-present": present.length + perhapsThere.length,
    "not-found": uncertain.length,
    skipped: skipped.length
  };
}
function toFixOutputs(reports, records = {}) {
  let files = reports.flatMap(({ toFix }) => toFix ?? []), artifacts = files.flatMap(({ artifact }) => artifact ?? []), lines = {
    csv: files.map(({ path }) => path),
    "artifact-id": artifacts.map(({ id }) => String(id)),
    "artifact-url": artifacts.map(({ url }) => url)
  };
  return Object.fromEntries(
    Object.entries(lines).map(([name, own]) => [name, [records[name] ?? "", ...own].filter(Boolean).join(`
`)]).filter(([, text2]) => text2 !== "")
  );
}
function concludeDone(conclusion, report) {
  let { added, present, notFound, failed, unconfirmed, perhaps, surplus, takenBack } = endsOf(report), planned = report.planned !== void 0 && "outcome" in report.planned ? report.planned : void 0;
  Object.assign(conclusion.outputs, foundOutputs(report), {
    added: added.length,
    "already-present": present.length + report.perhapsThere.length,
    "not-found": notFound.length + report.uncertain.length + (planned?.uncertain.length ?? 0),
    failed: failed.length,
    unconfirmed: unconfirmed.length + perhaps.length,
    ...toFixOutputs(
      planned === void 0 ? [report] : [report, planned],
      recordOutputs(report.done?.intents ?? [])
    )
  }), takenBack.length > 0 && conclusion.warnings.push(
    `${count(takenBack.length, "play was", "plays were")} not added: the file was changed after this push.`
  );
  let told = (plays, words) => plays.length === 0 ? "" : `${count(plays.length, "play")} ${words}`;
  fail(conclusion, [
    told(failed, "could not be added"),
    told(notFound, "could not be added: Trakt no longer has the episode or movie"),
    told(unconfirmed, "may still be missing"),
    told(perhaps, "may be there under another episode, movie or minute"),
    told(surplus, "too many"),
    ...troublesWith(report),
    ...planned === void 0 ? [] : troublesWith(planned),
    report.planned !== void 0 && planned === void 0 ? "The other files could not be planned" : ""
  ]);
}
function troublesWith({ problems, uncertain, selected }) {
  return [
    problems.length === 0 ? "" : `${count(problems.length, "problem")} with the files`,
    uncertain.length === 0 || uncertain.length < selected ? "" : `${count(uncertain.length, "row")} could not be matched to anything at Trakt with certainty`
  ];
}
function fail(conclusion, troubles) {
  let told = troubles.filter(Boolean);
  told.length !== 0 && (conclusion.failure = `${told.join(". ")}. The job summary lists ${told.length === 1 ? "it" : "them"}, with what to do.`);
}
export {
  concludeImport
};
