import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  suspectBlocks
} from "./chunk-ROELNPI3.js";
import {
  suspectPlays
} from "./chunk-TK7Y254T.js";
import {
  FEW,
  playsBlock,
  whenIn,
  zoneName
} from "./chunk-HS37B6L2.js";
import "./chunk-HXLUENIL.js";
import "./chunk-ZZUFHPTP.js";
import {
  document,
  link,
  place,
  table,
  text
} from "./chunk-KYCGCYEB.js";
import {
  folderPage,
  workflowPage
} from "./chunk-75DY5ULA.js";
import "./chunk-D6VM2G4H.js";
import "./chunk-CBG6QBUI.js";
import {
  titleKey
} from "./chunk-FTVCWWLC.js";
import {
  count,
  figure,
  lineWords
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/commands/backup/summary.ts
var MOST_TITLES = 100, MOST_PROBLEMS = 50, FILES_NAMED = 2, HOW_TO_FIX = "Delete the file, or bring it back from its history on GitHub, and run Backup again. Then mark the plays again: change nothing but the column remove, and sort only whole rows.";
function backupSummary(report, run) {
  if (report.outcome === "unchanged")
    return document([
      `## ${backupHeadline(report)}`,
      `No play was added or removed since the last backup. It has ${holdings(report)}.`
    ]);
  let when = whenIn(report.account.timezone);
  return document([
    `## ${backupHeadline(report)}`,
    `The backup in ${text(report.directory)} has ${holdings(report)}.`,
    ...unbelievedBlocks(report),
    ...newSuspectBlocks(report, run, when),
    ...report.isFirst ? [] : changeBlocks(report, run, when),
    shortfallLine(report),
    nextStep(report, run),
    `Account ${text(report.account.slug)}. Times are those of ${text(zoneName(report.account.timezone))}; the CSV files have UTC.`
  ]);
}
function changesInWords({ added, lost, moved }) {
  let numbers = [
    [added.length, "added"],
    [lost.length, "gone"],
    [moved.length, "changed"]
  ], [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === void 0) return "no play added or gone";
  let rest = others.map(([number, what]) => `${figure(number)} ${what}`);
  return [`${count(first[0], "play")} ${first[1]}`, ...rest].join(", ");
}
function backupHeadline(report) {
  return report.outcome === "unchanged" ? "Backup: nothing changed" : report.isFirst ? `First backup: ${count(report.counts.plays, "play")}` : `Backup: ${changesInWords(report)}`;
}
function holdings({ counts }) {
  return `**${count(counts.plays, "play")}** (${count(counts.episodes, "of an episode", "of episodes")}, ${count(counts.movies, "of a movie", "of movies")})`;
}
function changeBlocks({ added, lost, moved }, run, when) {
  return [
    ...lost.length === 0 ? [] : [
      changeBlock("Gone since the last backup", lost, when),
      `If plays are gone that should be there: ${link("run Undo", workflowPage(run, "undo.yml"))} with the number of the run that removed them. If no run did, copy their rows from the last version of these files on GitHub into a CSV file, and commit it to imports/.`
    ],
    ...moved.length === 0 ? [] : [
      changeBlock(
        "At another time, or under another title, than in the last backup",
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
  let titles = [...Map.groupBy(plays, titleKey).values()].toSorted((a, b) => b.length - a.length), ofOne = titles.length === 1 ? ` of ${text(nameOf(plays))}` : "";
  return [
    `### ${title}: ${count(plays.length, "play")}${ofOne}`,
    titles.length > 1 && plays.length > FEW ? byTitle(titles) : "",
    playsBlock("Play by play", plays, when)
  ].filter(Boolean).join(`

`);
}
function byTitle(titles) {
  let rows = titles.slice(0, MOST_TITLES).map((ofTitle) => [text(nameOf(ofTitle)), figure(ofTitle.length)]), more = titles.length - MOST_TITLES, rest = more > 0 ? `

\u2026 and of ${count(more, "more title")}.` : "";
  return table(["", "Plays"], rows) + rest;
}
function nameOf([play]) {
  let title = play?.title ?? "Something that Trakt has no title for";
  return play?.year == null ? title : `${title} (${play.year})`;
}
function shortfallLine({ shortfall }) {
  return shortfall === 0 ? void 0 : `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows, so they cannot be in any backup.`;
}
function newSuspectBlocks(report, run, when) {
  let { newSuspects, account, fileOf, directory } = report;
  if (newSuspects.length === 0) return [];
  let withoutLink = (plays) => {
    let files = [...new Set(plays.map(({ historyId }) => fileOf.get(historyId) ?? directory))];
    return `write x beside them in ${files.length <= FILES_NAMED ? files.map(text).join(" and ") : `the files of ${text(directory)}`}, and commit ${files.length === 1 ? "it" : "them"}`;
  };
  return [
    `## \u26A0\uFE0F ${count(suspectPlays(newSuspects).length, "play looks", "plays look")} wrong`,
    ...suspectBlocks(newSuspects, { run, account: account.slug, when, withoutLink })
  ];
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
    `${count(wrong, "play looks", "plays look")} wrong${report.isFirst ? "" : " that did not at the last backup"}. The job summary has the link that removes ${wrong === 1 ? "it" : "them"}.`
  ), shortfall > formerShortfall && conclusion.warnings.push(
    `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows. They cannot be backed up.`
  ), unbelieved.length > 0) {
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
