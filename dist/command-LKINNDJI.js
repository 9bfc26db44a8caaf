import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findSuspects,
  readMemory,
  remember,
  rememberOwnReturns
} from "./chunk-BQWIZEV5.js";
import "./chunk-Q6JNWWFU.js";
import {
  uploadShown
} from "./chunk-YZVBGTKO.js";
import {
  findShow,
  parseShowQuery,
  readProgress,
  seasonGrid,
  showAddress
} from "./chunk-RTTCL2IW.js";
import {
  progressTeller,
  readDuplicateSetting,
  readHistory,
  receiptsInTemp
} from "./chunk-V6KADEEP.js";
import "./chunk-UIGO3LQ7.js";
import {
  numberedTogether,
  suspectBlocks,
  suspectPlays
} from "./chunk-4RWACPNZ.js";
import {
  cellSentences
} from "./chunk-WTLG6H4J.js";
import "./chunk-7DESF7FE.js";
import {
  NoArtifactService,
  ownFolderWords,
  playsByKind,
  progressWords,
  whenIn,
  zoneName
} from "./chunk-RWWMOEGX.js";
import {
  showFileName,
  showFileNames
} from "./chunk-XNCFBULY.js";
import "./chunk-EA5LHICA.js";
import {
  FIELDS,
  Failure,
  count,
  document,
  figure,
  isCanonical,
  link,
  removalTarget,
  required,
  splitNames,
  text,
  writeExport
} from "./chunk-URH5KAKC.js";
import "./chunk-A5P7JW7V.js";

// src/commands/export/summary.ts
function exportSummary(report, run) {
  let { account, parts } = report, when = whenIn(account.timezone);
  return document([
    ...suspectParts(report, run, when),
    ...parts.flatMap((part) => partSummary(part, account.slug)),
    `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}; the CSV has UTC.`
  ]);
}
function suspectParts({ account, parts, shown }, run, when) {
  let groups = parts.flatMap((part) => part.suspects).toSorted((a, b) => a.number - b.number), wrong = suspectPlays(groups).length;
  if (wrong === 0) return [];
  let blocks = suspectBlocks({
    groups,
    plays: parts.flatMap((part) => part.plays),
    run,
    when,
    isOnRecord: shown !== void 0,
    isAlone: shown?.isAlone === !0,
    someOfThem: someOfThem(parts, account.slug)
  });
  return [`## ${count(wrong, "play looks", "plays look")} wrong`, ...blocks];
}
function someOfThem(parts, account) {
  let [part, ...others] = parts.filter(({ suspects }) => suspects.length > 0), mark = `write x in the column remove beside them in the CSV, and ${commitWords(account)}`;
  return part?.pageArtifact === void 0 ? `Only some of them? ${upperFirst(mark)}.` : `Only some of them? Tick plays on ${others.length > 0 ? "the review pages below" : `**${link("the review page", part.pageArtifact.url)}**`}, or ${mark}.`;
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
function partSummary(part, account) {
  let { show, plays, suspects, progress } = part, flagged = new Set(suspectPlays(suspects).map((play) => play.historyId)), heading = show === void 0 ? "The whole history" : showHeading(part);
  return plays.length === 0 ? [
    `## ${heading}`,
    "Your history has no plays of it: the CSV has only its header row. Did you mean another show? Export again with its IMDb ID (tt\u2026), or the address of its page at trakt.tv."
  ] : [
    `## ${heading}`,
    progress && text(progressWords(progress)),
    `**${count(plays.length, "play")}**: ${text(playsByKind(plays))}. ${flagged.size === 0 ? "None looks wrong." : `**${figure(flagged.size)} ${flagged.size === 1 ? "looks" : "look"} wrong.**`}`,
    progress && seasonGrid(progress, plays, {
      has: (play) => flagged.has(play.historyId),
      square: "suspect",
      meaning: "looks wrong",
      count: !0
    }),
    reviewLine(part),
    doubtLine(part),
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
        `${count(suspects, "play looks", "plays look")} wrong. The job summary has the links that remove ${suspects === 1 ? "it, or keep it" : "them, or keep them"}.`
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

// src/review-page/packed.ts
var OF_TITLE = ["type", "title", "year", "showTraktId", "showSlug"], OF_PLAY = ["historyId", "watchedAt", "action"], OF_ITEM = FIELDS.filter((field) => ![...OF_TITLE, ...OF_PLAY].includes(field)), RADIX = 36;
function packReview({ plays, suspects, ...rest }) {
  let titles = createIndex(), items = createIndex(), actions = createIndex(), playItems = plays.map(
    (play) => items.indexOf([titles.indexOf(valuesOf(play, OF_TITLE)), ...valuesOf(play, OF_ITEM)])
  ), playActions = plays.map(({ action }) => actions.indexOf(action));
  return {
    ...rest,
    titles: titles.values(),
    items: items.values(),
    actions: actions.values(),
    ids: differences(plays.map(({ historyId }) => BigInt(historyId))),
    times: packTimes(plays),
    playActions: playActions.map((index) => index.toString(RADIX)).join(" "),
    playItems: playItems.map((index) => index.toString(RADIX)).join(" "),
    suspects: packGroups(plays, suspects)
  };
}
function createIndex() {
  let indices = /* @__PURE__ */ new Map();
  return {
    indexOf(value) {
      let key = JSON.stringify(value), index = indices.get(key) ?? indices.size;
      return indices.set(key, index), index;
    },
    values: () => [...indices.keys()].map((key) => JSON.parse(key))
  };
}
function packGroups(plays, groups) {
  let places = new Map(plays.map((play, index) => [play.historyId, index])), placeOf = (play) => places.get(play?.historyId ?? "") ?? -1;
  return groups.map(({ plays: ofGroup, stays, ...facts }) => [
    facts,
    ofGroup.map(
      (play) => stays.size === 0 ? [placeOf(play)] : [placeOf(play), placeOf(stays.get(play.historyId))]
    )
  ]);
}
function differences(ids) {
  return ids.map((id, index) => (id - (ids[index - 1] ?? 0n)).toString(RADIX)).join(" ");
}
var SAFE_DIGITS = 10, BLOCK = BigInt(RADIX) ** BigInt(SAFE_DIGITS);
function packTimes(plays) {
  let last = 0;
  return plays.map(({ watchedAt }) => {
    let seconds = Date.parse(watchedAt) / 1e3;
    if (!isCanonical(watchedAt) || !Number.isInteger(seconds)) return `=${watchedAt}`;
    let difference = seconds - last;
    return last = seconds, difference.toString(RADIX);
  }).join(" ");
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
  ), names = showFileNames(readings.flatMap(({ show }) => show === void 0 ? [] : [show])), { directory } = options, { account } = signedIn, remembered = await suspectSetting(context, signedIn, options), everything = readings.flatMap(({ plays }) => plays), memory = await rememberOwnReturns(context, account, everything, remembered), setting = { ...remembered, memory }, exportedAt = new Date(setting.now ?? context.clock.now()).toISOString(), found = numberedTogether(readings.map(({ plays }) => findSuspects(plays, setting))), shown = await uploadShown(context, {
    account,
    groups: found.flat(),
    reasons: cellSentences(found.flat())
  }), numberOf = new Map(shown?.groups.map(({ plays, number }) => [plays, number])), parts = await context.log.group(
    "Writing the CSV and the review page",
    () => Promise.all(
      readings.map((reading, index) => {
        let suspects = (found[index] ?? []).map((group) => ({
          ...group,
          number: numberOf.get(group.plays) ?? group.number
        }));
        return writePart(context, account, { directory, names, exportedAt }, { ...reading, suspects });
      })
    )
  );
  return { command: "export", account, parts, shown };
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
async function writePart(context, account, { directory, names, exportedAt }, { show, progress, plays, completeness, shortfall, suspects }) {
  let { workspace, log } = context, name = show === void 0 ? "all" : names.get(show.traktId) ?? showFileName(show), page = reviewPage(await context.reviewTemplate(), {
    account: account.slug,
    timezone: account.timezone,
    exportedAt,
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
