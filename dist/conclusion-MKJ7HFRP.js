const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  byTitle,
  playsByTitle
} from "./chunk-IN7VP7AL.js";
import {
  shortfallWords,
  timesOf,
  whenIn
} from "./chunk-YRSLCUJP.js";
import {
  playsBlock,
  suspectBlocks,
  suspectPlays
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  document,
  link,
  place,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  count,
  figure,
  folderPage,
  lineWords,
  workflowPage
} from "./chunk-PEA7CGHU.js";

// src/commands/backup/summary.ts
var MOST_PROBLEMS = 50, FILES_NAMED = 2, HOW_TO_FIX = "Delete the file, or restore it from its history on GitHub, and run Backup again. Then mark the plays again: change nothing but the column remove, and sort only whole rows.";
function backupSummary(report, run) {
  if (report.outcome === "unchanged")
    return document([
      `## ${backupHeadline(report)}`,
      `No play was added or removed since the last backup. It has ${holdings(report)}.`
    ]);
  if (isOneLine(report)) return document([inOneLine(report, run)]);
  let when = whenIn(report.account.timezone);
  return document([
    ...wrongBlocks(report, run, when),
    `${isAnswer(report) ? "###" : "##"} ${report.unbelieved.length > 0 ? "\u26A0\uFE0F " : ""}${backupHeadline(report)}`,
    `The backup in ${text(report.directory)} has ${holdings(report)}.`,
    ...unbelievedBlocks(report),
    stillWrong(report, run),
    ...report.isFirst ? [] : changeBlocks(report, run, when),
    shortfallLine(report),
    nextStep(report, run),
    `Account ${text(report.account.slug)}. ${timesOf(report.account)}; the CSV files have UTC.`
  ]);
}
function isOneLine(report) {
  return report.isToldAlready && !hasNews(report);
}
function hasNews({ isFirst, newSuspects, unbelieved, shortfall, formerShortfall }) {
  return isFirst || newSuspects.length > 0 || unbelieved.length > 0 || shortfall !== formerShortfall;
}
function changesInWords({ added, lost, moved }) {
  let numbers = [
    [added.length, "added"],
    [lost.length, "gone"],
    [moved.length, "changed"]
  ], [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === void 0) return "no plays added or gone";
  let rest = others.map(([number, what]) => `${figure(number)} ${what}`);
  return [`${count(first[0], "play")} ${first[1]}`, ...rest].join(", ");
}
function backupHeadline(report) {
  return report.outcome === "unchanged" ? "Backup: nothing changed" : report.isFirst ? `First backup: ${count(report.counts.plays, "play")}` : `Backup: ${changesInWords(report)}`;
}
function holdings({ counts: { plays, episodes, movies } }) {
  let of = [
    ...episodes > 0 ? [count(episodes, "of an episode", "of episodes")] : [],
    ...movies > 0 ? [count(movies, "of a movie", "of movies")] : []
  ];
  return `**${count(plays, "play")}**${of.length > 1 ? ` (${of.join(", ")})` : ""}`;
}
function inOneLine(report, run) {
  return [`Backed up: ${link(text(report.directory), folderPage(run, report.directory))} has ${holdings(report)}.`, stillWrong(report, run)].filter(Boolean).join(" ");
}
function isAnswer({ suspects, isNewsOfSuspects }) {
  return suspects.length > 0 && isNewsOfSuspects;
}
function changeBlocks({ added, lost, moved }, run, when) {
  return [
    ...lost.length === 0 ? [] : [
      changeBlock("Gone since the last backup", lost, when),
      `If plays are gone that should be there: ${link("run Undo", workflowPage(run, "undo.yml"))} with the number of the run that removed them. If no run did, copy their rows from the last version of these files on GitHub into a CSV file, and commit it to imports/.`
    ],
    ...moved.length === 0 ? [] : [
      changeBlock(
        "At a different time, or under a different title, than in the last backup",
        moved.map(({ now }) => now),
        when
      )
    ],
    ...added.length === 0 ? [] : [changeBlock("Added since the last backup", added, when)]
  ];
}
function unbelievedBlocks({ unbelieved }) {
  if (unbelieved.length === 0) return [];
  let files = [...new Set(unbelieved.map((problem) => problem.place?.file ?? ""))], [stays, it] = files.length === 1 ? ["stays as it was", "it"] : ["stay as they were", "them"];
  return [
    `\u274C **${files.map(text).join(", ")} ${stays}**: plays are marked in ${it}, and some rows have a problem. ${HOW_TO_FIX}`,
    unbelieved.slice(0, MOST_PROBLEMS).map(
      (problem) => `- ${problem.place === void 0 ? "" : `**${place(problem.place)}**: `}${text(problem.message)}`
    ).join(`
`),
    unbelieved.length > MOST_PROBLEMS ? `\u2026 and ${figure(unbelieved.length - MOST_PROBLEMS)} more.` : ""
  ];
}
function changeBlock(title, plays, when) {
  let [only, ...others] = byTitle(plays), ofOne = only === void 0 || others.length > 0 ? "" : ` of ${text(only.name)}`, block = ofOne === "" ? playsByTitle : playsBlock;
  return `### ${title}: ${count(plays.length, "play")}${ofOne}

${block("Play by play", plays, when)}`;
}
function shortfallLine({ shortfall }) {
  return shortfall === 0 ? void 0 : `${shortfallWords(shortfall)}, so they cannot be in any backup.`;
}
function wrongBlocks(report, run, when) {
  let { suspects, newSuspects, shown, added } = report;
  if (!isAnswer(report)) return [];
  let wrong = suspectPlays(suspects), fresh = new Set(suspectPlays(newSuspects).map((play) => play.historyId)), isFresh = ({ plays }) => plays.some((play) => fresh.has(play.historyId)), [first, rest] = [suspects.filter(isFresh), suspects.filter((group) => !isFresh(group))], newOnes = fresh.size === 0 || fresh.size === wrong.length ? "" : `, ${figure(fresh.size)} of them new`;
  return [
    `## ${count(wrong.length, "play looks", "plays look")} wrong${newOnes}`,
    ...suspectBlocks({
      groups: [...first, ...rest],
      plays: [...wrong, ...added],
      run,
      when,
      isOnRecord: shown !== void 0,
      isAlone: shown?.isAlone === !0,
      someOfThem: `Only some of them? ${howToMark(report, wrong)}.`
    })
  ];
}
function stillWrong(report, run) {
  let plays = suspectPlays(report.suspects).length;
  if (plays === 0 || report.isNewsOfSuspects && !isOneLine(report)) return;
  let [look, them] = plays === 1 ? ["looks", "it"] : ["look", "them"];
  return `${count(plays, "play")} still ${look} wrong. ${link("Export", workflowPage(run, "export.yml"))} shows ${them} again, with the links.`;
}
function howToMark({ fileOf, directory }, plays) {
  let files = [...new Set(plays.map(({ historyId }) => fileOf.get(historyId) ?? directory))];
  return `Write x in the column remove beside them in ${files.length <= FILES_NAMED ? files.map(text).join(" and ") : `the files of ${text(directory)}`}, and commit ${files.length === 1 ? "it" : "them"}`;
}
function nextStep({ directory }, run) {
  return `To remove a play, open its file in ${link(`the folder ${text(directory)}`, folderPage(run, directory))}, write x in the column remove beside it, and commit.`;
}

// src/commands/backup/conclusion.ts
function concludeBackup(report, run) {
  let { counts } = report, conclusion = {
    headline: backupHeadline(report),
    outputs: {
      plays: counts.plays,
      suspects: counts.suspects,
      changed: !1,
      "new-plays": 0,
      lost: 0,
      csv: ""
    },
    summary: backupSummary(report, run),
    notices: [],
    warnings: []
  };
  if (report.outcome === "unchanged") return conclusion;
  let { added, lost, written, unbelieved, newSuspects, shortfall, formerShortfall } = report;
  Object.assign(conclusion.outputs, {
    changed: !0,
    "new-plays": added.length,
    lost: lost.length,
    csv: written.join(`
`)
  });
  let wrong = suspectPlays(newSuspects).length;
  if (wrong > 0 && conclusion.warnings.push(
    `${count(wrong, "play looks", "plays look")} wrong${report.isFirst ? "" : " that did not at the last backup"}. The job summary has the links that remove ${wrong === 1 ? "it" : "them"}, or keep ${wrong === 1 ? "it" : "them"}.`
  ), shortfall > formerShortfall && conclusion.warnings.push(`${shortfallWords(shortfall)}. They cannot be backed up.`), unbelieved.length > 0) {
    let files = new Set(unbelieved.map((problem) => problem.place?.file));
    conclusion.problems = unbelieved;
    let [stays, them] = files.size === 1 ? ["stays as it was", "it"] : ["stay as they were", "them"];
    conclusion.failure = `The backup is saved (${changesInWords(report)}), but ${count(files.size, "file")} with marks ${stays}, because some rows of ${them} have a problem: ${whereOf(unbelieved)}. ${HOW_TO_FIX}`;
  }
  return conclusion;
}
var MOST_PLACES = 5;
function whereOf(problems) {
  let places = problems.map(({ place: place2 }) => place2).filter((place2) => place2 !== void 0);
  return [...places.slice(0, MOST_PLACES).map((place2) => `${place2.file} ${lineWords(place2)}`.trim()), ...places.length > MOST_PLACES ? ["and more"] : []].join("; ");
}
export {
  concludeBackup
};
