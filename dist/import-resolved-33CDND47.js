const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  BETWEEN_CANDIDATES
} from "./chunk-LLGLV5HZ.js";
import {
  perhapsCame,
  readGridShows,
  readHistoryAround,
  standingFiles
} from "./chunk-FKDVSGKM.js";
import {
  otherRuns
} from "./chunk-LYK3PAMY.js";
import {
  WHICH_ARE_MISSING,
  quietSince,
  readSettled
} from "./chunk-YZZDB7VH.js";
import {
  anyNear,
  carryOut,
  slotOf,
  withNear
} from "./chunk-QMFRDED6.js";
import "./chunk-BKL7JFTX.js";
import "./chunk-33R5R52Q.js";
import "./chunk-CZMV7ZT2.js";
import {
  stringify,
  uploadShown
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  FIX_COLUMNS,
  Failure,
  ORIGIN_COLUMNS,
  count,
  escapeFormula,
  figure,
  isDated,
  itemKey,
  joinProblems,
  lineWords,
  minuteOf,
  oldestFirst,
  progressLogger,
  slotKey,
  withoutUntouched
} from "./chunk-PEA7CGHU.js";

// src/commands/import/add-in-parts.ts
var PART = 1e3;
async function addInParts(context, signedIn, { lacking, live, directory }) {
  let sorted = lacking.toSorted((a, b) => oldestFirst(a.play, b.play)), result = {
    added: [],
    surplus: [],
    intents: [],
    takenBack: [],
    notSent: [],
    trouble: void 0
  }, before = new Set(live.map((play) => play.historyId));
  for (let start = 0; start < sorted.length; start += PART) {
    if (sorted.length > PART) {
      let last = Math.min(start + PART, sorted.length);
      context.log.info(`Plays ${figure(start + 1)} to ${figure(last)} of ${figure(sorted.length)}.`);
    }
    let part = sorted.slice(start, start + PART);
    if (!await addPart(context, signedIn, { part, before, live, directory }, result)) {
      result.notSent.push(...sorted.slice(start + PART));
      break;
    }
  }
  return result.notSent.length > 0 && context.log.info(
    `${count(result.notSent.length, "more play was", "more plays were")} not sent: run this again later.`
  ), result;
}
async function addPart(context, signedIn, { part: all, before, live, directory }, result) {
  let part = all;
  try {
    if (part = await standing(context, all, result), part.length === 0) return !0;
    let coming = part.map(({ play }) => ({
      play,
      for: play.historyId === "" ? void 0 : play.historyId
    })), done = await carryOut(context, signedIn, {
      coming: withNear(coming, live),
      going: [],
      readLive: () => readHistoryAround(signedIn.api, minutesOf(part), progressLogger(context)),
      known: { before, gone: /* @__PURE__ */ new Set() },
      directory
    });
    result.added.push(...done.added), result.surplus.push(...done.surplus), result.intents.push(done.intent);
    let own = done.added.flatMap(({ historyId, perhaps }) => [
      ...perhaps,
      ...historyId === void 0 ? [] : [historyId]
    ]);
    for (let id of own) before.add(id);
    return !isHopeless(done.added);
  } catch (error) {
    if (!(error instanceof Failure) || result.intents.length === 0) throw error;
    return result.notSent.push(...part), result.trouble = withoutUntouched(error.message), !1;
  }
}
function isHopeless(added) {
  return added.some((one) => one.end === "failed") && !added.some((one) => one.end === "added");
}
function minutesOf(part) {
  return [...new Set(part.map(({ play }) => minuteOf(play.watchedAt)))];
}
async function standing(context, part, { takenBack }) {
  let files = await standingFiles(context, [...new Set(part.map(({ place }) => place.file))]);
  return takenBack.push(...part.filter(({ place }) => !files.has(place.file))), part.filter(({ place }) => files.has(place.file));
}

// src/commands/import/comparison.ts
var HOUR = 36e5;
function compareWithLive(wanted, live, skipWithin) {
  let there = Map.groupBy(live, slotKey), isNear = nearFinder(live, skipWithin), result = { present: [], skipped: [], lacking: [], repeated: [] };
  for (let [key, together] of Map.groupBy(wanted, ({ play }) => slotKey(play))) {
    let plays = mostOf(together, result.repeated), number = there.get(key)?.length ?? 0;
    result.present.push(...plays.slice(0, number));
    for (let play of plays.slice(number)) result[isNear(play) ? "skipped" : "lacking"].push(play);
  }
  return result;
}
function nearFinder(live, skipWithin) {
  if (skipWithin === 0) return () => !1;
  let times = new Map(
    [...Map.groupBy(live.filter(isDated), itemKey)].map(([key, plays]) => [
      key,
      plays.map((play) => Date.parse(play.watchedAt))
    ])
  );
  return ({ play }) => {
    let at = Date.parse(play.watchedAt);
    return isDated(play) && times.get(itemKey(play))?.some((time) => Math.abs(time - at) <= skipWithin * HOUR) === !0;
  };
}
function mostOf(together, repeated) {
  let files = [...Map.groupBy(together, ({ place }) => place.file).values()], most = Math.max(...files.map((ofFile) => distinct(ofFile, repeated).length)), all = distinct(together), withId = all.filter(({ play }) => play.historyId !== ""), without = all.filter(({ play }) => play.historyId === "");
  return [...withId, ...without.slice(0, Math.max(0, most - withId.length))];
}
function distinct(plays, repeated) {
  let byId = [...Map.groupBy(plays, ({ play }) => play.historyId).values()];
  for (let [, ...others] of byId)
    for (let { place } of others) repeated?.push({ message: REPEATED, place });
  return byId.flatMap(([first]) => first ?? []);
}
var REPEATED = "The same play is in another line of the file. It counts once.";
function sentAs({ play: { type, traktId, watchedAt } }) {
  return { type, traktId, minute: minuteOf(watchedAt) };
}

// src/commands/import/perhaps-there.ts
async function perhapsThere(context, { account }, {
  asked,
  lacking,
  live
}) {
  let slotOfPlay = (one) => slotOf(sentAs(one)), own = Map.groupBy(asked, slotOfPlay), strange = [...Map.groupBy(live, slotKey)].flatMap(
    ([slot, plays]) => plays.length > (own.get(slot)?.length ?? 0) ? plays : []
  ), isNear = anyNear(strange);
  if (!lacking.some((one) => isNear(sentAs(one)))) return /* @__PURE__ */ new Set();
  let runs = await otherRuns(context, /* @__PURE__ */ new Set(), account), there = new Set(live.map((play) => play.historyId)), perhaps = runs.flatMap(({ receipts }) => receipts.flatMap((receipt) => receipt.perhaps)), sent = Map.groupBy(
    perhaps.filter(({ historyId }) => there.has(historyId)),
    slotOf
  ), unseen = unseenIn(runs, strange);
  return new Set(
    [...Map.groupBy(lacking, slotOfPlay)].flatMap(([slot, ofSlot]) => {
      let plays = new Set(sent.get(slot)?.map(({ historyId }) => historyId));
      return ofSlot.slice(0, Math.max(plays.size, unseen.get(slot) ?? 0));
    })
  );
}
function unseenIn(runs, strange) {
  let unseen = /* @__PURE__ */ new Map();
  for (let came of perhapsCame(runs, strange))
    for (let [slot, coming] of Map.groupBy(came, ({ play }) => slotKey(play)))
      unseen.set(slot, Math.max(coming.length, unseen.get(slot) ?? 0));
  return unseen;
}

// src/commands/import/to-fix.ts
var COLUMNS = [
  ...FIX_COLUMNS,
  "watched_at",
  "type",
  "title",
  "year",
  "season",
  "episode",
  "episode_title",
  "trakt_id",
  "tvdb_id",
  "imdb_id",
  "tmdb_id",
  "history_id",
  ...ORIGIN_COLUMNS
], NAME = "to-fix.csv", BYTE_ORDER_MARK = "\uFEFF", LONGEST = 300;
function writeToFix(uncertain) {
  let text = stringify(uncertain.map(cellsOf), {
    header: !0,
    columns: COLUMNS,
    record_delimiter: `
`,
    cast: { string: escapeFormula },
    quoted_match: /\r/
  });
  return BYTE_ORDER_MARK + text;
}
async function saveToFix({ workspace, artifacts, log }, uncertain, directory) {
  if (uncertain.length === 0) return;
  let path = await workspace.write(directory, NAME, writeToFix(uncertain));
  try {
    return { path, artifact: await artifacts.upload(workspace.absolute(path)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return log.warning(`${NAME} could not be uploaded. ${error.message}`), { path, artifact: void 0 };
  }
}
function cellsOf({ row, reason, candidates }) {
  let { claims, place, time, historyId, cells } = row, { type, title, year, season, episode, absolute, episodeTitle, eitherIds } = claims, ids = { ...eitherIds, ...claims };
  return {
    use: "",
    reason,
    candidates: candidates.map(({ name, address }) => `${name} ${address}`.trim()).join(BETWEEN_CANDIDATES),
    watched_at: time === void 0 ? "" : timeCell(time),
    type,
    title,
    year,
    season,
    episode: episode ?? absolute,
    episode_title: episodeTitle,
    trakt_id: ids.traktId,
    tvdb_id: ids.tvdbId,
    imdb_id: ids.imdbId,
    tmdb_id: ids.tmdbId,
    history_id: historyId,
    from: [place.file, lineWords(place)].filter(Boolean).join(", "),
    as_given: asGiven(cells())
  };
}
function timeCell(time) {
  return time.kind === "day" ? time.day : "at" in time ? time.at : time.kind;
}
function asGiven(cells) {
  return Object.entries(cells).filter(([, cell]) => cell !== "").map(([name, cell]) => `${name}: ${cell}`).join("; ").slice(0, LONGEST);
}

// src/commands/import/import-resolved.ts
async function importResolved(context, signedIn, { options, read, planned, resolved }) {
  let { run } = context, toFix = await saveToFix(context, resolved.uncertain, options.directory), importing = { context, signedIn, options, read, toFix }, isPlanOnly = run.event.name === "push", all = { ...resolved, wanted: [...planned, ...resolved.wanted] }, ofAll = { ...importing, read: { ...read, selected: read.selected + planned.length } };
  if (!run.mayAct || options.dryRun) return preview(ofAll, all, planned);
  if (!isPlanOnly) return add(ofAll, all);
  if (planned.length === 0) return preview(importing, resolved);
  let ofPlanned = { ...read, selected: planned.length, sources: [], problems: [], remarks: [] }, done = await add({ ...importing, read: ofPlanned }, { wanted: planned, uncertain: [] });
  return read.selected === 0 ? { ...done, problems: read.problems, remarks: [...read.remarks, ...done.remarks] } : { ...done, planned: await preview(importing, resolved).catch((error) => toUnplanned(error, done)) };
}
function toUnplanned(error, { done }) {
  if (!(error instanceof Failure) || done === void 0) throw error;
  return { unplanned: withoutUntouched(error.message) };
}
async function preview(importing, resolved, planned = []) {
  let { context, signedIn, read } = importing, { found, lacking } = await weigh(importing, resolved), isPlanned = new Set(planned), { account } = signedIn, plays = plannedPlaysOf(found), shown = context.run.mayAct ? await uploadShown(context, { account, groups: [{ number: 1, plays, isPlanned: !0 }] }) : void 0, ordered = lacking.filter((one) => isPlanned.has(one)).length;
  return { ...read, ...found, outcome: "preview", group: shown?.groups[0]?.number, ordered };
}
function plannedPlaysOf({ lacking, present }) {
  let slots = new Set(lacking.map(slotKey));
  return [...lacking, ...present.filter((play) => slots.has(slotKey(play)))];
}
async function add(importing, resolved) {
  let { context, signedIn, options, read } = importing, { found, lacking, live } = await weigh(importing, resolved), done = lacking.length === 0 ? void 0 : await addInParts(context, signedIn, { lacking, live, directory: options.directory });
  return { ...read, ...found, outcome: "done", done, planned: void 0 };
}
async function weigh({ context, signedIn, options, toFix, read }, { wanted, uncertain }) {
  let { log } = context, live = await log.group(
    "Comparing with the history at Trakt",
    () => wanted.length === 0 ? Promise.resolve([]) : readLive(context, signedIn, wanted, options.skipWithin)
  ), compared = compareWithLive(wanted, live, options.skipWithin), asked = [...compared.present, ...compared.skipped, ...compared.lacking], perhaps = await perhapsThere(context, signedIn, { asked, lacking: compared.lacking, live }), lacking = compared.lacking.filter((one) => !perhaps.has(one));
  return read.remarks.push(...joinProblems(compared.repeated)), log.info(
    `${count(lacking.length, "play")} ${lacking.length === 1 ? "is" : "are"} missing, ${figure(compared.present.length)} there already.`
  ), { found: {
    account: signedIn.account,
    uncertain,
    toFix: uncertain.length === 0 ? void 0 : toFix,
    present: compared.present.map(playIn),
    skipped: compared.skipped.map(playIn),
    perhapsThere: [...perhaps].map(playIn),
    lacking: lacking.map(playIn),
    absolute: lacking.filter((one) => one.isAbsolute).map(playIn),
    shows: await readGridShows(context, signedIn, lacking.map(playIn))
  }, lacking, live };
}
function playIn({ play }) {
  return play;
}
async function readLive(context, { api }, wanted, skipWithin) {
  let { clock, log, github, run } = context, minutes = [...new Set(wanted.map(({ play }) => minuteOf(play.watchedAt)))], { plays } = await readSettled(
    {
      read: () => readHistoryAround(api, minutes, progressLogger(context), skipWithin),
      quietSince: () => quietSince(github, run),
      isProven: (read) => read.completeness === "proven",
      doubt: WHICH_ARE_MISSING,
      otherwise: "Nothing was added"
    },
    { api, clock, log }
  );
  return plays;
}
export {
  importResolved
};
