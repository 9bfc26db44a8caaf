const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  shortfallWords,
  timesOf,
  whenIn
} from "./chunk-YRSLCUJP.js";
import {
  ownFolderWords,
  playsByKind,
  progressWords,
  seasonGrid,
  suspectBlocks,
  suspectPlays,
  titleNames,
  titleWithYear
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  details,
  document,
  link,
  table,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  count,
  figure,
  isDated,
  titleAddress,
  titleKey
} from "./chunk-PEA7CGHU.js";

// src/commands/export/progress-table.ts
var IN_SIGHT = 12, MOST = 300;
function titlesTable(parts, when) {
  let rows = parts.toSorted((a, b) => leftOf(b) - leftOf(a)).map((part) => [nameCell(part), ...progressCells(part), lastWatched(part.plays, wrongIn(part), when)]);
  return foldedTable(["Title", "Aired", "Seen", "Left", "Last watched"], rows, "title");
}
function leftOf({ progress }) {
  return progress === void 0 ? 0 : progress.aired - progress.completed;
}
function nameCell(part) {
  let { title, suspects } = part, wrong = suspectPlays(suspects).length, flag = wrong === 0 ? "" : `<br>\u26A0\uFE0F ${count(wrong, "play looks", "plays look")} wrong`;
  return `**${text(title === void 0 ? "" : titleWithYear(title))}**${flag}<br>${filesLine(part)}`;
}
function progressCells({ progress }) {
  if (progress === void 0) return ["", "", ""];
  let { aired, completed } = progress;
  return [aired, completed, aired - completed].map(figure);
}
function wrongIn({ suspects }) {
  return new Set(suspectPlays(suspects).map((play) => play.historyId));
}
function lastWatched(plays, wrong, when) {
  let last = plays.find((play) => isDated(play) && !wrong.has(play.historyId));
  return last === void 0 ? "" : when.day(last);
}
function filesLine({ csv, artifacts, pageArtifact }) {
  let page = pageArtifact === void 0 ? [] : [link("Review&nbsp;page", pageArtifact.url)], files = artifacts.length === 0 ? csv.map(text) : artifacts.map(({ url }) => link("CSV", url));
  return [...page, ...files].join(" \xB7&nbsp;");
}
function historyTable(part, when) {
  let { plays } = part, episodes = plays.filter((play) => play.type === "episode");
  if (episodes.length === 0) return "";
  let names = titleNames(plays), wrong = wrongIn(part), rows = [...Map.groupBy(episodes, titleKey)].map(([key, ofShow]) => [
    `**${text(names.get(key) ?? "")}**`,
    figure(new Set(ofShow.map(({ season, episode }) => `${season} ${episode}`)).size),
    figure(ofShow.length),
    lastWatched(ofShow, wrong, when)
  ]);
  return foldedTable(["Show", "Episodes", "Plays", "Last watched"], rows, "show");
}
function foldedTable(head, rows, what) {
  let [first, others] = [rows.slice(0, IN_SIGHT), rows.slice(IN_SIGHT, MOST)], more = rows.length - MOST, rest = more > 0 ? `

\u2026 and ${count(more, `more ${what}`)}; the CSV has them all.` : "", folded = others.length === 0 ? [] : [details(`${count(others.length, `more ${what}`)}`, table(head, others) + rest)];
  return [table(head, first), ...folded].join(`

`);
}

// src/commands/export/summary.ts
function exportSummary(report, run) {
  let { account, parts } = report, when = whenIn(account.timezone), isOne = parts.length === 1;
  return document([
    ...answerParts(report, run, when),
    ...isOne ? parts.flatMap((part) => partSummary(part, account.slug, when)) : severalTitles(report, when),
    `Account ${text(account.slug)}. ${timesOf(account)}; the CSV has UTC.`
  ]);
}
function answerParts(report, run, when) {
  let { parts, shown } = report, groups = parts.flatMap((part) => part.suspects).toSorted((a, b) => a.number - b.number), wrong = suspectPlays(groups).length;
  if (wrong === 0) return [`## ${nothingWrong(report)}`];
  let blocks = suspectBlocks({
    groups,
    plays: parts.flatMap((part) => part.plays),
    run,
    when,
    isOnRecord: shown !== void 0,
    isAlone: shown?.isAlone === !0,
    someOfThem: someOfThem(report)
  });
  return [`## ${count(wrong, "play looks", "plays look")} wrong`, ...blocks];
}
function nothingWrong(report) {
  let [part, ...others] = report.parts;
  return others.length === 0 && part?.title !== void 0 && part.plays.length === 0 ? `No plays of ${headingOf(part)} in your history` : exportHeadline(report);
}
function someOfThem(report) {
  let page = pagesInWords(report), mark = `write x in the column remove beside them in the CSV, and ${commitWords(report.account.slug)}`;
  return page === void 0 ? `Only some of them? ${upperFirst(mark)}.` : `Only some of them? Tick plays on ${page}, or ${mark}.`;
}
function pagesInWords({ parts, archive }) {
  if (archive !== void 0) return `the review pages in **${link("the archive", archive.url)}**`;
  let [part, ...others] = parts.filter(({ suspects }) => suspects.length > 0);
  if (part?.pageArtifact !== void 0)
    return others.length > 0 ? "the review pages below" : `**${link("the review page", part.pageArtifact.url)}**`;
}
function upperFirst(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function exportHeadline({ parts }) {
  let plays = parts.reduce((sum, part) => sum + part.plays.length, 0), suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return plays === 0 ? "There are no plays to export" : `${count(plays, "play")} exported, ${suspectsInWords(suspects)}`;
}
function suspectsInWords(suspects) {
  return suspects === 0 ? "none of them looks wrong" : `${figure(suspects)} of them ${suspects === 1 ? "looks" : "look"} wrong`;
}
function partSummary(part, account, when) {
  let { title, plays, suspects, progress } = part;
  return title === void 0 ? wholeHistory(part, account, when) : plays.length === 0 ? [
    doubtLine(part),
    `The CSV has only its header row. Did you mean another ${title.kind}? Export again with its IMDb ID (tt\u2026), or the address of its page at trakt.tv.`
  ] : [
    `### ${headingOf(part)}`,
    progress && text(progressWords(progress)),
    playsLine(plays, suspectPlays(suspects).length),
    doubtLine(part),
    progress && gridOf(part, progress),
    reviewLine(part),
    nextStep(part, account)
  ];
}
function wholeHistory(part, account, when) {
  if (part.plays.length === 0)
    return ["Your history at Trakt has no plays: the CSV has only its header row."];
  let titles = [...Map.groupBy(part.plays, titleKey).values()], movies = titles.filter(([play]) => play?.type === "movie").length;
  return [
    "### The whole history",
    playsLine(part.plays, suspectPlays(part.suspects).length, titlesInWords(titles.length - movies, movies)),
    doubtLine(part),
    reviewLine(part),
    nextStep(part, account),
    historyTable(part, when)
  ];
}
function titlesInWords(shows, movies) {
  return [...shows > 0 ? [count(shows, "show")] : [], ...movies > 0 ? [count(movies, "movie")] : []].join(
    " and "
  );
}
function playsLine(plays, wrong, of = "") {
  let judged = wrong === 0 ? "" : ` **${figure(wrong)} ${wrong === 1 ? "looks" : "look"} wrong.**`;
  return `**${count(plays.length, "play")}**${of === "" ? "" : ` of ${of}`}: ${text(playsByKind(plays))}.${judged}`;
}
function gridOf({ plays, suspects }, progress) {
  let flagged = new Set(suspectPlays(suspects).map((play) => play.historyId));
  return seasonGrid(progress, plays, {
    has: (play) => flagged.has(play.historyId),
    square: "suspect",
    meaning: "looks wrong",
    count: !0
  });
}
function severalTitles({ account, parts, archive }, when) {
  let movies = parts.filter(({ title }) => title?.kind === "movie").length;
  return [
    `### ${upperFirst(titlesInWords(parts.length - movies, movies))}`,
    archive && `All files are in **${link(text(archive.name), archive.url)}**, a ZIP archive. Unpack it to use them.`,
    titlesTable(parts, when),
    ...parts.map((part) => {
      let doubt = doubtLine(part);
      return doubt && `**${headingOf(part)}**: ${doubt}`;
    }),
    `To remove any play, tick it on a review page, or write x in the column remove beside it in the CSV, and ${commitWords(account.slug)}.`,
    oneByOne(parts.filter(({ plays }) => plays.length > 0))
  ];
}
var MOST_TITLES = 100;
function oneByOne(parts) {
  if (parts.length === 0) return;
  let each = parts.slice(0, MOST_TITLES).flatMap((part) => {
    let { plays, suspects, progress } = part;
    return [
      `#### ${headingOf(part)}`,
      progress && text(progressWords(progress)),
      playsLine(plays, suspectPlays(suspects).length),
      progress && gridOf(part, progress)
    ];
  });
  return details("One by one", each.filter((block) => block !== void 0).join(`

`));
}
function headingOf({ title }) {
  return title === void 0 ? "" : link(text(titleWithYear(title)), titleAddress(title));
}
function reviewLine({ pageArtifact }) {
  if (pageArtifact !== void 0)
    return `**${link("Review in the browser", pageArtifact.url)}** to see every play, tick what should go and commit it.`;
}
function doubtLine({ completeness, shortfall }) {
  if (completeness === "unproven")
    return "\u26A0\uFE0F Trakt\u2019s answers contradicted each other, so plays may be missing. Export again in a few minutes.";
  if (shortfall > 0) return `\u26A0\uFE0F ${shortfallWords(shortfall)}.`;
}
function nextStep(part, account) {
  let mark = `write x in the column remove beside each play that should go, and ${commitWords(account)}`;
  return part.suspects.length === 0 ? `The plays are in ${csvLink(part)}. To remove any of them, ${mark}.` : `All plays are in ${csvLink(part)}. To remove others, ${mark}.`;
}
function csvLink({ csv, artifacts }) {
  return (artifacts.length === 0 ? csv.map(text) : artifacts.map(({ name, url }) => link(text(name), url))).join(" and ");
}
function commitWords(account) {
  return `commit the file to the folder changes ${text(ownFolderWords(account))}`;
}

// src/commands/export/conclusion.ts
function concludeExport(report, run) {
  let { parts, archive } = report, artifacts = archive === void 0 ? parts.flatMap((part) => part.artifacts) : [archive], suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return {
    headline: exportHeadline(report),
    outputs: {
      plays: parts.reduce((sum, part) => sum + part.plays.length, 0),
      suspects,
      csv: parts.flatMap((part) => part.csv).join(`
`),
      ...artifacts.length > 0 && {
        "artifact-id": artifacts.map((artifact) => artifact.id).join(`
`),
        "artifact-url": artifacts.map((artifact) => artifact.url).join(`
`)
      }
    },
    summary: exportSummary(report, run),
    notices: [
      ...parts.filter((part) => part.plays.length === 0).map((part) => `There are no plays of ${part.title?.title ?? "anything"} in the history.`),
      ...suspects > 0 ? [
        `${count(suspects, "play looks", "plays look")} wrong. The job summary has the links that remove ${suspects === 1 ? "it, or keep it" : "them, or keep them"}.`
      ] : []
    ],
    warnings: parts.map(doubtOf).filter((doubt) => doubt !== void 0)
  };
}
function doubtOf({ completeness, shortfall, csv }) {
  if (completeness === "unproven")
    return `Trakt\u2019s answers contradicted each other, so plays may be missing from ${csv.join(" and ")}. Export again in a few minutes.`;
  if (shortfall > 0)
    return `${shortfallWords(shortfall)}. They are missing from ${csv.join(" and ")}.`;
}
export {
  concludeExport
};
