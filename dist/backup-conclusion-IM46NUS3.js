import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  suspectBlocks
} from "./chunk-YLDAECAS.js";
import {
  FEW,
  playsBlock,
  whenIn,
  zoneName
} from "./chunk-5WHFCGZ6.js";
import "./chunk-LWMTVZUS.js";
import "./chunk-QRJBGAGP.js";
import "./chunk-ESDNI4DM.js";
import {
  folderPage,
  workflowPage
} from "./chunk-HMZUO7H6.js";
import "./chunk-7EBFX4T4.js";
import "./chunk-WSXHGE6R.js";
import {
  document,
  link,
  table,
  text
} from "./chunk-KN2E22SQ.js";
import {
  count,
  figure,
  titleKey
} from "./chunk-SQVWOASL.js";
import "./chunk-Z7GV73W6.js";

// src/report/backup-summary.ts
var MOST_TITLES = 100;
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
    uploadLine(report),
    ...newSuspectBlocks(report, run, when),
    ...report.isFirst ? [] : changeBlocks(report, run, when),
    shortfallLine(report),
    nextStep(report, run),
    `Account ${text(report.account.slug)}. Times are those of ${text(zoneName(report.account.timezone))}; the CSV files have UTC.`
  ]);
}
function changesInWords({ added, lost }) {
  return [
    added.length > 0 ? `${count(added.length, "play")} added` : "",
    lost.length > 0 ? `${added.length > 0 ? figure(lost.length) : count(lost.length, "play")} gone` : ""
  ].filter(Boolean).join(", ") || "no play added or gone";
}
function backupHeadline(report) {
  return report.outcome === "unchanged" ? "Backup: nothing changed" : report.isFirst ? `First backup: ${count(report.counts.plays, "play")}` : `Backup: ${changesInWords(report)}`;
}
function holdings({ counts }) {
  return `**${count(counts.plays, "play")}** (${count(counts.episodes, "of an episode", "of episodes")}, ${count(counts.movies, "of a movie", "of movies")})`;
}
function changeBlocks({ added, lost }, run, when) {
  return [
    ...lost.length === 0 ? [] : [
      changeBlock("Gone since the last backup", lost, when),
      `If plays are gone that should be there: ${link("run Undo", workflowPage(run, "undo.yml"))} with the number of the run that removed them, or with a CSV file of their rows, which are in the last version of these files on GitHub.`
    ],
    ...added.length === 0 ? [] : [changeBlock("Added since the last backup", added, when)]
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
function newSuspectBlocks({ newSuspects, account }, run, when) {
  if (newSuspects.length === 0) return [];
  let files = new Map(newSuspects.map(({ play, file }) => [play.historyId, file])), withoutLink = ({ historyId }) => `write x beside them in ${text(files.get(historyId) ?? "")}, and commit it`;
  return [
    `## \u26A0\uFE0F ${count(newSuspects.length, "play looks", "plays look")} wrong`,
    ...suspectBlocks(newSuspects, { run, account: account.slug, when, withoutLink })
  ];
}
function uploadLine({ directory, uploadTrouble }) {
  return uploadTrouble === void 0 ? void 0 : `\u274C **The backup is saved in ${text(directory)}, but could not be uploaded.** ${text(uploadTrouble)} Run this again, or set artifact: false where the files are committed.`;
}
function nextStep({ directory, artifact }, run) {
  return [
    artifact === void 0 ? "" : `The whole backup as one archive: ${link(text(artifact.name), artifact.url)}.`,
    `To remove a play, open its file in ${link(`the folder ${text(directory)}`, folderPage(run, directory))}, write x in the column remove beside it, and commit.`
  ].filter(Boolean).join(" ");
}

// src/report/backup-conclusion.ts
function concludeBackup(report, run) {
  let { counts } = report, conclusion = {
    headline: backupHeadline(report),
    outputs: { plays: counts.plays, suspects: counts.suspects, changed: !1, added: 0, lost: 0, csv: "" },
    summary: backupSummary(report, run),
    notices: [],
    warnings: []
  };
  if (report.outcome === "unchanged") return conclusion;
  let { added, lost, written, artifact, newSuspects, shortfall, formerShortfall, uploadTrouble } = report;
  return Object.assign(conclusion.outputs, {
    changed: !0,
    added: added.length,
    lost: lost.length,
    csv: written.join(`
`),
    ...artifact !== void 0 && { "artifact-id": artifact.id, "artifact-url": artifact.url }
  }), newSuspects.length > 0 && conclusion.warnings.push(
    `${count(newSuspects.length, "play looks", "plays look")} wrong${report.isFirst ? "" : " that did not at the last backup"}. The job summary has the link that removes ${newSuspects.length === 1 ? "it" : "them"}.`
  ), shortfall > formerShortfall && conclusion.warnings.push(
    `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows. They cannot be backed up.`
  ), uploadTrouble !== void 0 && (conclusion.failure = `The backup is saved in ${report.directory} (${changesInWords(report)}), but could not be uploaded. ${uploadTrouble} Run this again, or set artifact: false where the files are committed.`), conclusion;
}
export {
  concludeBackup
};
