import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findSuspects,
  readMemory,
  remember
} from "./chunk-EJFWLVSN.js";
import {
  cellSentences,
  suspectPlays
} from "./chunk-TK7Y254T.js";
import {
  progressTeller,
  readHistory,
  receiptsInTemp
} from "./chunk-2WCDWQTP.js";
import {
  NoArtifactService
} from "./chunk-JV2JXO2E.js";
import {
  findShow,
  readProgress
} from "./chunk-NZQ47G44.js";
import "./chunk-O4YT3VDA.js";
import "./chunk-Z7GFD4AD.js";
import {
  showFileName,
  showFileNames
} from "./chunk-ZZUFHPTP.js";
import "./chunk-QH4GMQUE.js";
import "./chunk-AXVHPUCR.js";
import {
  removalTarget
} from "./chunk-75DY5ULA.js";
import {
  writeExport
} from "./chunk-D6VM2G4H.js";
import "./chunk-CBG6QBUI.js";
import {
  FIELDS
} from "./chunk-FTVCWWLC.js";
import "./chunk-NHO37BEL.js";
import "./chunk-7L456UP7.js";
import {
  Failure
} from "./chunk-6QX24C2R.js";
import {
  count
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

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
export {
  exportHistory
};
