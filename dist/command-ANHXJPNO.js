import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  cellSentences,
  findSuspects,
  readMemory,
  remember,
  suspectBlocks,
  suspectPlays
} from "./chunk-6QTQT4RB.js";
import {
  findShow,
  legend,
  parseShowQuery,
  readProgress,
  seasonGrid,
  showAddress
} from "./chunk-A5AP6FCC.js";
import {
  ownFolderWords,
  playsByKind,
  progressTeller,
  progressWords,
  readDuplicateSetting,
  readHistory,
  receiptsInTemp,
  whenIn,
  zoneName
} from "./chunk-2QIH4GRM.js";
import {
  NoArtifactService
} from "./chunk-VKBY3QN3.js";
import "./chunk-QLOYKERN.js";
import {
  showFileName,
  showFileNames
} from "./chunk-LO54SUMQ.js";
import "./chunk-C4VW66PN.js";
import {
  FIELDS,
  Failure,
  count,
  document,
  figure,
  link,
  removalTarget,
  required,
  splitNames,
  text,
  writeExport
} from "./chunk-WILDMYJS.js";
import "./chunk-Z7GV73W6.js";

// src/commands/export/summary.ts
function exportSummary({ account, parts }, run) {
  let when = whenIn(account.timezone);
  return document([
    ...parts.flatMap((part) => partSummary(part, run, account.slug, when)),
    `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}; the CSV has UTC.`
  ]);
}
function exportHeadline({ parts }) {
  let plays = parts.reduce((sum, part) => sum + part.plays.length, 0), suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return plays === 0 ? "There are no plays to export" : `${count(plays, "play")} exported, ${suspectsInWords(suspects)}`;
}
function suspectsInWords(suspects) {
  return suspects === 0 ? "none of them looks wrong" : `${figure(suspects)} of them ${suspects === 1 ? "looks" : "look"} wrong`;
}
function partSummary(part, run, account, when) {
  let { show, plays, suspects, progress } = part, flagged = new Set(suspectPlays(suspects).map((play) => play.historyId)), heading = show === void 0 ? "The whole history" : showHeading(part);
  return plays.length === 0 ? [
    `## ${heading}`,
    "Your history has no plays of it: the CSV has only its header row. Did you mean another show? Export again with its IMDb ID (tt\u2026), or the address of its page at trakt.tv."
  ] : [
    `## ${heading}`,
    progress && text(progressWords(progress)),
    `**${count(plays.length, "play")}**: ${text(playsByKind(plays))}. ${flagged.size === 0 ? "None looks wrong." : `**${figure(flagged.size)} ${flagged.size === 1 ? "looks" : "look"} wrong.**`}`,
    progress && `${seasonGrid(progress, plays, flagged)}

${legend(flagged.size > 0 ? "suspect" : void 0)}`,
    reviewLine(part),
    doubtLine(part),
    ...suspectBlocks(suspects, {
      run,
      account,
      when,
      withoutLink: () => withoutLink(part, account)
    }),
    nextStep(part, account)
  ];
}
function showHeading({ show }) {
  if (show === void 0) return "";
  let year = show.year === null ? "" : ` (${show.year})`;
  return link(text(`${show.title ?? "Untitled show"}${year}`), showAddress(show));
}
function reviewLine({ pageArtifact }) {
  if (pageArtifact !== void 0)
    return `**${link("Review in the browser", pageArtifact.url)}** to see every play, tick what should go and commit it.`;
}
function doubtLine({ completeness, shortfall }) {
  if (completeness === "unproven")
    return "\u26A0\uFE0F Trakt\u2019s answers contradicted each other, so plays may be missing. Export again in a few minutes.";
  if (shortfall > 0)
    return `\u26A0\uFE0F Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows.`;
}
function nextStep(part, account) {
  let mark = `write x in the column remove beside each play that should go, and ${commitWords(account)}`;
  return part.suspects.length === 0 ? `The plays are in ${csvLink(part)}. To remove any of them, ${mark}.` : `All plays are in ${csvLink(part)}. To remove others, ${mark}.`;
}
function withoutLink(part, account) {
  return `${part.pageArtifact === void 0 ? "" : `tick them on ${link("the review page", part.pageArtifact.url)} and press Download CSV, or `}write x beside them in ${csvLink(part)}; then ${commitWords(account)}`;
}
function csvLink({ csv, artifact }) {
  return artifact === void 0 ? text(csv) : link(text(artifact.name), artifact.url);
}
function commitWords(account) {
  return `commit the file to the folder changes ${text(ownFolderWords(account))}`;
}

// src/commands/export/conclusion.ts
function concludeExport(report, run) {
  let { parts } = report, artifacts = parts.map((part) => part.artifact).filter((artifact) => artifact !== void 0), suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return {
    headline: exportHeadline(report),
    outputs: {
      plays: parts.reduce((sum, part) => sum + part.plays.length, 0),
      suspects,
      csv: parts.map((part) => part.csv).join(`
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
      ...parts.filter((part) => part.plays.length === 0).map((part) => `There are no plays of ${part.show?.title ?? "anything"} in the history.`),
      ...suspects > 0 ? [
        `${count(suspects, "play looks", "plays look")} wrong. The job summary has ${suspects === 1 ? "a link that removes it" : "links that remove them"}.`
      ] : []
    ],
    warnings: parts.map(doubtOf).filter((doubt) => doubt !== void 0)
  };
}
function doubtOf({ completeness, shortfall, csv }) {
  if (completeness === "unproven")
    return `Trakt\u2019s answers contradicted each other, so plays may be missing from ${csv}. Export again in a few minutes.`;
  if (shortfall > 0)
    return `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows. They are missing from ${csv}.`;
}

// src/review-page/review.ts
var OF_TITLE = ["type", "title", "year", "showTraktId", "showSlug"], OF_PLAY = FIELDS.filter((field) => !OF_TITLE.includes(field));
function packReview({ plays, suspects, ...rest }) {
  let titles = /* @__PURE__ */ new Map(), titleIndex = (play) => {
    let key = JSON.stringify(valuesOf(play, OF_TITLE)), index = titles.get(key) ?? titles.size;
    return titles.set(key, index), index;
  }, packed = plays.map((play) => [titleIndex(play), valuesOf(play, OF_PLAY)]), indices = new Map(plays.map((play, index) => [play.historyId, index]));
  return {
    ...rest,
    titles: [...titles.keys()].map((key) => JSON.parse(key)),
    plays: packed,
    suspects: suspects.map(({ plays: ofGroup, stays, ...facts }) => {
      let placeOf = (play) => indices.get(play?.historyId ?? "") ?? -1, places = ofGroup.map(
        (play) => stays.size === 0 ? [placeOf(play)] : [placeOf(play), placeOf(stays.get(play.historyId))]
      );
      return [facts, places];
    })
  };
}
function valuesOf(play, fields) {
  return fields.map((field) => play[field]);
}

// src/review-page/html.ts
var HOLDER = '<script type="application/json" id="review">';
function reviewPage(template, review) {
  let [before, after, ...others] = template.split(HOLDER);
  if (before === void 0 || after === void 0 || others.length > 0)
    throw new Error("The template of the review page must have one place for the review.");
  return before + HOLDER + jsonInHtml(packReview(review)) + after;
}
function jsonInHtml(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/commands/export/export.ts
async function exportHistory(context, options) {
  let signedIn = await context.signIn();
  context.artifacts?.prepare();
  let readings = await context.log.group(
    "Reading the history",
    () => options.shows === "all" ? Promise.all([readAll(context, signedIn)]) : readShows(context, signedIn, distinct(options.shows))
  ), names = showFileNames(readings.flatMap(({ show }) => show === void 0 ? [] : [show])), { directory } = options, setting = await suspectSetting(context, signedIn, options), parts = await context.log.group(
    "Writing the CSV and the review page",
    () => Promise.all(
      readings.map((reading) => writePart(context, signedIn, { directory, setting }, reading, names))
    )
  );
  return { command: "export", account: signedIn.account, parts };
}
async function suspectSetting({ workspace, temp, clock }, { api, account }, { duplicateWindow, duplicateKeep }) {
  let now = api.time(), [memory, receipts] = await Promise.all([
    readMemory(workspace, account),
    receiptsInTemp(temp, account)
  ]);
  return {
    duplicateWindow,
    duplicateKeep,
    now,
    memory: remember(memory, receipts, now ?? clock.now())
  };
}
async function readAll(context, { api }) {
  return { ...await readHistory(api, "all", { onProgress: progressTeller(context) }), show: void 0, progress: void 0 };
}
async function readShows(context, signedIn, queries) {
  let readings = await Promise.all(queries.map((query) => readShow(context, signedIn, query)));
  return [...new Map(readings.map((reading) => [reading.show?.traktId, reading])).values()];
}
async function readShow(context, { api }, query) {
  let found = query.by === "trakt" ? void 0 : await findShow(api, query), traktId = query.by === "trakt" ? query.id : found?.traktId ?? 0, scope = { type: "show", traktId }, [read, progress] = await Promise.all([
    readHistory(api, scope, { onProgress: progressTeller(context) }),
    readProgress(api, traktId)
  ]), show = found ?? titleFrom(read.plays) ?? await findShow(api, query);
  return context.log.info(`${show.title ?? `Show ${show.traktId}`}: ${count(read.plays.length, "play")}.`), { ...read, show, progress };
}
function titleFrom([play]) {
  if (!(play === void 0 || play.showTraktId === null))
    return { traktId: play.showTraktId, slug: play.showSlug, title: play.title, year: play.year };
}
async function writePart(context, { account }, { directory, setting }, { show, progress, plays, completeness, shortfall }, names) {
  let { workspace, log } = context, suspects = findSuspects(plays, setting), name = show === void 0 ? "all" : names.get(show.traktId) ?? showFileName(show), page = reviewPage(await context.reviewTemplate(), {
    account: account.slug,
    timezone: account.timezone,
    target: removalTarget(context.run),
    name,
    show,
    plays,
    suspects,
    progress
  }), paths = [
    await workspace.write(
      directory,
      `${name}.csv`,
      writeExport(plays, cellSentences(suspects), account.slug)
    ),
    await workspace.write(directory, `${name}.html`, page)
  ], [artifact, pageArtifact] = await upload(context, paths);
  return log.info(
    `${paths.join(", ")}: ${count(plays.length, "play")}, ${count(suspectPlays(suspects).length, "suspect")}.`
  ), { show, plays, suspects, progress, completeness, shortfall, csv: paths[0], artifact, pageArtifact };
}
async function upload({ artifacts, workspace, log }, [csv, page]) {
  try {
    return await Promise.all([
      artifacts.upload(workspace.absolute(csv)),
      artifacts.upload(workspace.absolute(page))
    ]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!(error instanceof NoArtifactService))
      throw new Failure(
        `${error.message} ${csv} and ${page} are only in the job\u2019s workspace. Run this again later.`,
        { cause: error }
      );
    return log.warning(`${error.message} What was exported is only in the job\u2019s workspace: ${csv} and ${page}.`), [];
  }
}
function distinct(queries) {
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}

// src/commands/export/options.ts
var HINT = "Give a title, an address at trakt.tv, an ID, or all.";
function readExportOptions(input, common) {
  let shows = splitNames(required(input, "show", HINT));
  shows.length === 0 && input("show") !== "" && input.problem(`The input show names no show. ${HINT}`);
  let isAll = shows.some((show) => show.toLowerCase() === "all");
  return isAll && shows.length > 1 && input.problem("The input show is either all or a list of shows, not both."), { ...common, shows: isAll ? "all" : shows.map(parseShowQuery), ...readDuplicateSetting(input) };
}

// src/commands/export/command.ts
var command = {
  readOptions: readExportOptions,
  carryOut: async (tools, options) => concludeExport(await exportHistory(tools, options), tools.run)
};
export {
  command
};
