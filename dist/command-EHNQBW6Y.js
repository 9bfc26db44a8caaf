import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  allReceipts,
  perhapsWords,
  readHistoryAround,
  surplusWords,
  unknownWords
} from "./chunk-B4YNBJIX.js";
import {
  FILES_CHECKED,
  NO_FILE,
  readGivenFiles
} from "./chunk-4VFTIX53.js";
import {
  anyNear,
  carryOut,
  previewLine,
  quietSince,
  readGridShows,
  readSettled,
  readStanding,
  recordOutputs,
  showGrids,
  slotOf,
  undoLine
} from "./chunk-5L7F7PMK.js";
import "./chunk-GYX7SNEF.js";
import {
  pullComment
} from "./chunk-H6GHVELW.js";
import "./chunk-26UQINBN.js";
import {
  isCalled,
  searchMovies,
  searchShows
} from "./chunk-A5AP6FCC.js";
import {
  foldedPlays,
  playsBlock,
  progressTeller,
  readSelecting,
  whenIn,
  zoneName
} from "./chunk-2QIH4GRM.js";
import "./chunk-VKBY3QN3.js";
import {
  parseIdSearch,
  parseSeasons
} from "./chunk-C4VW66PN.js";
import {
  CLAIMED_FIELDS,
  EPOCH,
  Failure,
  accountProblem,
  claimsOf,
  count,
  describePlace,
  detailsWith,
  document,
  episodeCode,
  explainBadId,
  figure,
  list,
  minuteOf,
  parseHistoryId,
  quote,
  saidBy,
  slotKey,
  text,
  zonedTime
} from "./chunk-WILDMYJS.js";
import "./chunk-Z7GV73W6.js";

// src/commands/import/ends.ts
function endsOf({ done, present }) {
  let added = done?.added ?? [], by = (end) => added.filter((one) => one.end === end).map(({ play: { coming }, historyId = "" }) => ({ ...coming.play, historyId, action: "watch" }));
  return {
    added: by("added"),
    present: [...present, ...by("there already")],
    notFound: by("not found"),
    failed: by("failed"),
    unconfirmed: by("unconfirmed"),
    perhaps: by("perhaps"),
    surplus: done?.surplus ?? [],
    reasons: [...new Set(added.map((one) => one.reason).filter((reason) => reason !== void 0))]
  };
}

// src/commands/import/summary.ts
function importParts(report, run) {
  return [`## ${importHeadline(report)}`, ...partsBelow(report, run)];
}
function importHeadline(report) {
  switch (report.outcome) {
    case "nothing given":
      return "Nothing to add";
    case "files checked":
      return `${count(report.selected, "play")} to add`;
    case "preview":
      return `Preview: ${count(report.lacking.length, "play")} would be added`;
    case "done":
      return doneHeadline(report);
  }
}
function partsBelow(report, run) {
  switch (report.outcome) {
    case "nothing given":
      return [nothingGiven(report.files)];
    case "files checked":
      return [FILES_CHECKED];
    case "preview":
      return previewParts(report, run);
    case "done":
      return doneParts(report, run);
  }
}
function nothingGiven(files) {
  return files.length === 0 ? NO_FILE : `There is no row in ${files.map(text).join(", ")}. Write one row for each play, with watched_at and trakt_id (or title, season and episode).`;
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone), { lacking } = report;
  return [
    previewLine(run, "import.yml", lacking.length === 0),
    uncertainBlock(report.uncertain, when),
    lacking.length === 0 ? void 0 : playsBlock("The plays that would be added", lacking, when),
    presentBlock(report.present, when),
    perhapsThereBlock(report.perhapsThere, when),
    ...gridBlocks(report, lacking),
    footer(report)
  ];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), ends = endsOf(report), { added } = ends;
  return [
    ...troubleBlocks(ends, when, { report, run }),
    uncertainBlock(report.uncertain, when),
    report.takenBack.length === 0 ? void 0 : `${report.takenBack.map(text).join(", ")} changed on the branch since this push, so nothing of it was added here. The run of the newer push adds it.`,
    added.length === 0 ? void 0 : undoLine(run),
    added.length === 0 ? void 0 : playsBlock("The plays that were added", added, when),
    presentBlock(ends.present, when),
    perhapsThereBlock(report.perhapsThere, when),
    ...gridBlocks(report, added),
    footer(report)
  ];
}
function doneHeadline(report) {
  let { added } = endsOf(report), { present, perhapsThere: perhapsThere2, selected, lacking } = report;
  return lacking.length === 0 && perhapsThere2.length > 0 ? "Nothing added: what is not there may be there under another name" : lacking.length === 0 && present.length > 0 ? `Nothing to add: ${selected === 1 ? "the play is" : `all ${figure(present.length)} plays are`} there already` : added.length === lacking.length ? `${count(added.length, "play")} added` : `${figure(added.length)} of ${count(lacking.length, "play")} added`;
}
function troubleBlocks(ends, when, { report, run }) {
  let reasons = ends.reasons.map(text).join(" "), { failed, unconfirmed, perhaps, notFound, surplus } = ends;
  return [
    ...block(
      failed,
      `\u274C **${count(failed.length, "play")} could not be added.** ${reasons} Run this again: it adds only what is still missing.`,
      "The plays that could not be added",
      when
    ),
    ...block(
      unconfirmed,
      `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be missing.** ${reasons} Run this again later: it adds only what is missing then.`,
      "The plays that could not be confirmed",
      when
    ),
    ...block(perhaps, perhapsWords(perhaps, "be there"), "Which", when),
    ...block(
      notFound,
      unknownWords(notFound, "be added by Trakt ID"),
      "The plays of what Trakt does not know",
      when
    ),
    ...block(surplus, surplusWords(surplus, run, report.account.slug), "Which", when)
  ];
}
function block(plays, sentence, title, when) {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
}
function uncertainBlock(uncertain, when) {
  if (uncertain.length !== 0)
    return `\u274C **${count(uncertain.length, "row")} ${uncertain.length === 1 ? "is" : "are"} not certain enough to be added.** Correct ${uncertain.length === 1 ? "it" : "them"} and give the file again: plays that are there already are not added twice.

` + list(
      uncertain,
      ({ row, reason }) => `${describePlace(row.place)}: ${describeUncertain(row, when)}. ${reason}`
    );
}
function describeUncertain({ claims, watchedAt }, when) {
  let { title, year, season = null, episode = null } = claims, code = episodeCode({ season, episode });
  return [
    title ?? "a play without a title,",
    year === void 0 ? "" : `(${year})`,
    code,
    `watched ${when({ watchedAt })}`
  ].filter(Boolean).join(" ");
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
function gridBlocks({ shows }, coming) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter((play) => play.showTraktId === show.traktId)]
    })
  );
}
function footer({ account, files }) {
  let from = files.map(text).join(", ");
  return `Account ${text(account.slug)}. From ${from}. Times are those of ${text(zoneName(account.timezone))}.`;
}

// src/commands/import/conclusion.ts
function concludeImport(report, run) {
  let parts = importParts(report, run), isNews = report.outcome !== "nothing given" || report.files.length > 0, conclusion = {
    headline: importHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: []
  };
  switch (report.outcome) {
    case "nothing given":
      conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
        `Nothing to add. ${nothingGiven(report.files)}`
      );
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      Object.assign(conclusion.outputs, {
        "already-present": report.present.length + report.perhapsThere.length,
        "not-found": report.uncertain.length
      }), fail(conclusion, [uncertainWords(report.uncertain.length)]);
      break;
    case "done":
      concludeDone(conclusion, report);
  }
  return conclusion;
}
function concludeDone(conclusion, report) {
  let { added, present, notFound, failed, unconfirmed, perhaps, surplus } = endsOf(report), unknown = notFound.length + report.uncertain.length;
  Object.assign(conclusion.outputs, {
    added: added.length,
    "already-present": present.length + report.perhapsThere.length,
    "not-found": unknown,
    failed: failed.length,
    unconfirmed: unconfirmed.length + perhaps.length,
    ...recordOutputs([report.done?.intent])
  });
  for (let file of report.takenBack)
    conclusion.warnings.push(`Nothing of ${file} was added: it changed on the branch since this push.`);
  let told = (plays, words) => plays.length === 0 ? "" : `${count(plays.length, "play")} ${words}`;
  fail(conclusion, [
    told(failed, "could not be added"),
    told(unconfirmed, "may still be missing"),
    told(perhaps, "may be there under another episode, movie or minute"),
    told(surplus, "more than there should be"),
    uncertainWords(unknown)
  ]);
}
function uncertainWords(rows) {
  return rows === 0 ? "" : `${count(rows, "play")} could not be matched to anything at Trakt with certainty`;
}
function fail(conclusion, troubles) {
  let told = troubles.filter(Boolean);
  told.length !== 0 && (conclusion.failure = `${told.join(". ")}. The job summary lists ${told.length === 1 ? "it" : "them"}, with what to do.`);
}

// src/csv/import-rows.ts
function readImportRows(files, account) {
  let problems = files.flatMap((file) => [...file.problems, ...headerProblems(file)]), rows = files.filter((file) => headerProblems(file).length === 0).flatMap((file) => file.rows).flatMap((row) => readRow(row, account, problems));
  return problems.push(...contradictions(rows)), { rows, problems };
}
function headerProblems({ path: file, columns }) {
  return columns.size === 0 || columns.has("watched_at") ? [] : [
    {
      message: "The column watched_at is missing, so no row says when the play was.",
      place: { file, line: 1 }
    }
  ];
}
function readRow(row, account, problems) {
  let { cells, place } = row, watchedAt = readTime(cells.watched_at ?? ""), historyId = parseHistoryId(cells.history_id ?? ""), found = [
    accountProblem(row, account),
    watchedAt === void 0 ? explainBadTime(cells.watched_at ?? "") : void 0,
    cells.history_id && historyId === void 0 ? explainBadId(cells.history_id) : void 0
  ].filter((message) => message !== void 0);
  if (problems.push(...found.map((message) => ({ message, place }))), found.length > 0 || watchedAt === void 0) return [];
  let action = cells.play_action?.toLowerCase() || void 0;
  return [{ place, historyId, watchedAt, action, claims: itemClaims(row) }];
}
function readTime(text2) {
  return text2.toLowerCase() === "unknown" ? EPOCH : zonedTime(text2);
}
function explainBadTime(text2) {
  return text2 === "" ? "The row does not say when the play was (watched_at). Write unknown there for a play without a date." : `${quote(text2)} is not a time that is understood. Write watched_at with date, time and zone, as in 2025-11-17T01:02:00Z, or unknown for a play without a date.`;
}
function itemClaims(row) {
  let { type, episode_title: episodeTitle } = row.cells, claims = claimsOf(row), said = CLAIMED_FIELDS.map((field) => [field, saidBy(claims[field])]);
  return {
    ...Object.fromEntries(said),
    type: type?.toLowerCase() || void 0,
    episodeTitle: episodeTitle || void 0
  };
}
function contradictions(rows) {
  return [...Map.groupBy(
    rows.filter((row) => row.historyId !== void 0),
    (row) => row.historyId
  )].flatMap(([historyId, [first, ...others]]) => {
    let other = others.find((row) => first !== void 0 && !canBeSamePlay(first, row));
    if (first === void 0 || other === void 0) return [];
    let where = `${first.place.file} line ${first.place.line}`;
    return [
      {
        message: `History ID ${historyId} stands here for another play than in ${where}. Correct one of the rows.`,
        place: other.place
      }
    ];
  });
}
function canBeSamePlay(a, b) {
  let [x, y] = [a.claims.traktId, b.claims.traktId];
  return minuteOf(a.watchedAt) === minuteOf(b.watchedAt) && (x === void 0 || y === void 0 || x === y);
}

// src/trakt/resolve.ts
var SERVICES = ["tvdb", "imdb", "tmdb"];
function createResolver(api) {
  let shows = remembered((title) => searchShows(api, title)), movies = remembered((title) => searchMovies(api, title)), seasons = remembered((showId) => readSeasons(api, showId));
  return async (claims) => {
    let type = typeOf(claims);
    if (typeof type != "string") return type;
    if (claims.traktId !== void 0) return { type, traktId: claims.traktId, claims };
    for (let service of SERVICES) {
      let id = claims[`${service}Id`];
      if (id === void 0) continue;
      let found = await searchById(api, service, String(id), type);
      if (found.length > 0) return judge(found, service, claims);
    }
    return type === "movie" ? resolveMovie(claims, movies) : resolveEpisode(claims, shows, seasons);
  };
}
function typeOf({ type, season, episode }) {
  return type === "episode" || type === "movie" ? type : type !== void 0 ? { uncertain: `${quote(type)} in the column type is neither episode nor movie.` } : season !== void 0 && episode !== void 0 ? "episode" : {
    uncertain: "The row does not say whether it is an episode or a movie. Write one of them in the column type, and for an episode season and episode."
  };
}
async function searchById(api, service, id, type) {
  let answer = await api.readOrMissing(`/search/${service}/${id}`, { type }, "looking up an ID");
  return answer === void 0 ? [] : parseIdSearch(answer).filter((item) => item.type === type);
}
function judge(found, service, claims) {
  let [item, ...others] = found;
  return item === void 0 || others.length > 0 ? { uncertain: `Several things at Trakt have its ${service}_id.` } : fits(item, claims) ? item.type === "movie" ? movieResolution(item.movie, claims) : episodeResolution(item.episode, item.show, claims) : {
    uncertain: `Its ${service}_id is ${describe(item)}, which does not fit the rest of the row. Correct the row, or empty that cell.`
  };
}
function fits(item, { title, year, season, episode }) {
  let named = item.type === "movie" ? item.movie : item.show;
  if (title !== void 0 && named?.title != null && !isSimilar(title, named.title) || year !== void 0 && named?.year != null && Math.abs(year - named.year) > 1) return !1;
  if (item.type === "movie") return !0;
  let { season: itsSeason, number } = item.episode;
  return (season === void 0 || season === itsSeason) && (episode === void 0 || episode === number);
}
function isSimilar(a, b) {
  let [x, y] = [a, b].map(
    (title) => title.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  );
  return x && y ? x.includes(y) || y.includes(x) : a === b;
}
function describe(item) {
  if (item.type === "movie") return quote(item.movie.title ?? "an untitled movie");
  let { season, number } = item.episode;
  return `${quote(item.show?.title ?? "an untitled show")} ${episodeCode({ season, episode: number })}`;
}
async function resolveMovie(claims, search) {
  let { title, year } = claims;
  if (title === void 0) return { uncertain: NAMES_NOTHING };
  if (year === void 0)
    return { uncertain: `Several movies can be called ${quote(title)}. Write the year into the row.` };
  let found = only(await search(title), title, year, "movie");
  return "uncertain" in found ? found : movieResolution(found, claims);
}
async function resolveEpisode(claims, search, seasons) {
  let { title, year, season, episode, showTraktId } = claims;
  if (title === void 0 && showTraktId === void 0) return { uncertain: NAMES_NOTHING };
  if (season === void 0 || episode === void 0)
    return { uncertain: "The row names no episode: write its numbers into season and episode." };
  let show = showTraktId === void 0 ? only(await search(title ?? ""), title ?? "", year, "show") : void 0;
  if (show !== void 0 && "uncertain" in show) return show;
  let showId = showTraktId ?? show?.traktId ?? 0, episodes = await seasons(showId);
  if (episodes === void 0)
    return { uncertain: `Trakt knows no show with the Trakt ID ${showId} (show_trakt_id).` };
  let found = episodes.filter((candidate) => candidate.season === season && candidate.number === episode), [one, ...others] = found, code = episodeCode({ season, episode }), name = title === void 0 ? "that show" : quote(title);
  return one === void 0 ? { uncertain: `Trakt has no ${code} of ${name}.` } : others.length > 0 ? { uncertain: `Several episodes of ${name} are ${code}. Write trakt_id into the row.` } : episodeResolution(one, show, claims);
}
var NAMES_NOTHING = "The row names nothing: it needs trakt_id, another ID, or a title.";
function only(found, title, year, what) {
  let called = found.filter((candidate) => isCalled(candidate, title)), [one, ...others] = called.filter((candidate) => year === void 0 || candidate.year === year);
  if (one !== void 0 && others.length === 0) return one;
  let name = `${quote(title)}${year === void 0 ? "" : ` (${year})`}`;
  if (one === void 0) return { uncertain: `Trakt knows no ${what} called exactly ${name}.` };
  let years = [one, ...others].map((candidate) => candidate.year ?? "year unknown").join(", ");
  return {
    uncertain: `Several ${what}s are called ${name}: ${years}. Write the year or trakt_id into the row.`
  };
}
function movieResolution(movie, claims) {
  return {
    type: "movie",
    traktId: movie.traktId,
    claims: { ...claims, title: movie.title ?? claims.title, year: movie.year ?? claims.year }
  };
}
function episodeResolution({ traktId, season, number, title }, show, claims) {
  return {
    type: "episode",
    traktId,
    claims: {
      ...claims,
      title: show?.title ?? claims.title,
      year: show?.year ?? claims.year,
      season,
      episode: number,
      episodeTitle: title ?? claims.episodeTitle,
      showTraktId: show?.traktId ?? claims.showTraktId
    }
  };
}
async function readSeasons(api, showId) {
  let answer = await api.readOrMissing(
    `/shows/${showId}/seasons`,
    { extended: "episodes" },
    "reading a show\u2019s episodes"
  );
  return answer && parseSeasons(answer);
}
function remembered(ask) {
  let known = /* @__PURE__ */ new Map();
  return (key) => {
    let asked = known.get(key) ?? ask(key);
    return known.set(key, asked), asked;
  };
}

// src/commands/import/slots.ts
function compareRows(rows, live) {
  let there = Map.groupBy(live, slotKey), result = { present: [], lacking: [] };
  for (let [key, together] of Map.groupBy(rows, (row) => slotOf(sentAs(row)))) {
    let wanted = mostOf(together), number = there.get(key)?.length ?? 0;
    result.present.push(...wanted.slice(0, number)), result.lacking.push(...wanted.slice(number));
  }
  return result;
}
function playOf({ historyId = "", watchedAt, action = "", type, traktId, claims }) {
  return {
    historyId,
    watchedAt,
    action,
    type,
    ...detailsWith({ ...claims, traktId })
  };
}
function mostOf(rows) {
  let files = [...Map.groupBy(rows, (row) => row.place.file).values()].map(distinct), all = distinct(rows), [withId, without] = [all.filter((row) => row.historyId), all.filter((row) => !row.historyId)], most = Math.max(withId.length, ...files.map((file) => file.length));
  return [...withId, ...without.slice(0, most - withId.length)];
}
function distinct(rows) {
  let seen = /* @__PURE__ */ new Set();
  return rows.filter(({ historyId }) => historyId === void 0 ? !0 : seen.has(historyId) ? !1 : (seen.add(historyId), !0));
}
function sentAs({ type, traktId, watchedAt }) {
  return { type, traktId, minute: minuteOf(watchedAt) };
}

// src/commands/import/perhaps-there.ts
async function perhapsThere(context, { account }, {
  rows,
  lacking,
  live
}) {
  let slotOfRow = (row) => slotOf(sentAs(row)), own = new Set(rows.map(slotOfRow)), isNear = anyNear(live.filter((play) => !own.has(slotKey(play))));
  if (!lacking.some((row) => isNear(sentAs(row)))) return /* @__PURE__ */ new Set();
  let receipts = await allReceipts(context, account), there = new Set(live.map((play) => play.historyId)), sent = Map.groupBy(
    receipts.flatMap(({ perhaps }) => perhaps.filter(({ historyId }) => there.has(historyId))),
    slotOf
  );
  return new Set(
    [...Map.groupBy(lacking, slotOfRow)].flatMap(([slot, ofSlot]) => {
      let plays = new Set(sent.get(slot)?.map(({ historyId }) => historyId));
      return ofSlot.slice(0, plays.size);
    })
  );
}

// src/commands/import/import.ts
async function importPlays(context, options) {
  let { log, run } = context, files = await log.group(
    "Reading the files",
    () => readGivenFiles(context, options.files, "Nothing was added.")
  ), given = {
    command: "import",
    files: files.map((file) => file.path),
    selected: believe(readImportRows(files)).length
  };
  if (given.selected === 0) return { ...given, outcome: "nothing given" };
  if (options.token === void 0) return { ...given, outcome: "files checked" };
  let signedIn = await context.signIn(), isPreview = options.dryRun || !run.mayAct;
  isPreview || context.artifacts.prepare();
  let rows = believe(readImportRows(files, signedIn.account.slug)), { resolved, uncertain } = await log.group(
    "Finding the plays at Trakt",
    () => resolveRows(signedIn, rows)
  ), readLive = liveReader(context, signedIn, resolved), live = await log.group(
    "Comparing with the history at Trakt",
    () => resolved.length === 0 ? Promise.resolve([]) : settle(context, signedIn, readLive)
  ), { present, lacking: notThere } = compareRows(resolved, live), perhaps = await perhapsThere(context, signedIn, { rows: resolved, lacking: notThere, live }), lacking = notThere.filter((row) => !perhaps.has(row));
  log.info(
    `${count(lacking.length, "play")} ${lacking.length === 1 ? "is" : "are"} missing, ${figure(present.length)} there already.`
  );
  let found = {
    account: signedIn.account,
    uncertain,
    present: present.map(playOf),
    perhapsThere: [...perhaps].map(playOf),
    lacking: lacking.map(playOf),
    shows: await readGridShows(context, signedIn, lacking.map(playOf))
  };
  if (isPreview) return { ...given, ...found, outcome: "preview" };
  let takenBack = await filesTakenBack(context, lacking), standing = lacking.filter((row) => !takenBack.includes(row.place.file)), done = standing.length === 0 ? void 0 : await carryOut(context, signedIn, {
    coming: standing.map((row) => ({ play: playOf(row), for: row.historyId })),
    going: [],
    readLive,
    known: { before: new Set(live.map((play) => play.historyId)), gone: /* @__PURE__ */ new Set() },
    directory: options.directory
  });
  return { ...given, ...found, outcome: "done", done, takenBack };
}
function believe({ rows, problems }) {
  if (problems.length === 0) return rows;
  throw new Failure(
    `Nothing was added: ${count(problems.length, "row has", "rows have")} a problem (listed below). Fix ${problems.length === 1 ? "it" : "them"} and run this again.`,
    { problems }
  );
}
async function resolveRows({ api }, rows) {
  let resolve = createResolver(api), resolutions = await Promise.all(
    rows.map(async (row) => ({ row, resolution: await resolve(row.claims) }))
  ), resolved = resolutions.flatMap(
    ({ row, resolution }) => "uncertain" in resolution ? [] : [{ ...row, ...resolution }]
  ), known = new Set(resolved.map((row) => row.historyId).filter((id) => id !== void 0)), uncertain = resolutions.flatMap(
    ({ row, resolution }) => "uncertain" in resolution && !known.has(row.historyId ?? "") ? [{ row, reason: resolution.uncertain }] : []
  );
  return { resolved, uncertain };
}
function liveReader(context, { api }, rows) {
  let minutes = [...new Set(rows.map((row) => minuteOf(row.watchedAt)))];
  return () => readHistoryAround(api, minutes, progressTeller(context));
}
async function settle(context, { api }, readLive) {
  let { clock, log, github, run } = context, { plays } = await readSettled(
    {
      read: readLive,
      quietSince: () => quietSince(github, run),
      isProven: (read) => read.completeness === "proven",
      doubt: "Only then it is certain which plays are missing.",
      otherwise: "Nothing was added"
    },
    { api, clock, log }
  );
  return plays;
}
async function filesTakenBack({ run, github }, rows) {
  let { event } = run, paths = [...new Set(rows.map((row) => row.place.file))];
  if (event.name !== "push" || event.branch === void 0 || github === void 0 || paths.length === 0)
    return [];
  let { branch, after } = event, standing = await readStanding(github, { branch, after, paths, isMatching: () => !1 });
  return paths.filter((path) => !standing.isUnchanged(path));
}

// src/commands/import/options.ts
function readImportOptions(input, common) {
  let { files, dryRun } = readSelecting(input);
  return files.length === 0 && input.problem("import needs the input files: the files with the plays to add."), { ...common, files, dryRun };
}

// src/commands/import/command.ts
var command = {
  hasPreview: !0,
  readOptions: readImportOptions,
  carryOut: async (tools, options) => concludeImport(await importPlays(tools, options), tools.run)
};
export {
  command
};
