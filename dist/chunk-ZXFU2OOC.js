const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  offsetsOf
} from "./chunk-7FKOF6AL.js";
import {
  describeItem,
  describePlay,
  describeRow,
  episodeCode,
  itemKey,
  minuteOf,
  plainTitle,
  quote,
  saidBy,
  thingsSaid
} from "./chunk-PEA7CGHU.js";

// src/history/evidence.ts
var NEAR = 14 * 36e5;
function judgeRow(claims, live, setting) {
  let thing = judgeThing(claims, live);
  if (thing.kind === "no") return thing;
  let time = judgeTime(claims, live, setting);
  return time.kind === "no" ? time : thing.kind === "unproven" ? thing : time.kind === "unproven" ? time : thing;
}
function judgeThing(claims, live) {
  let type = saidBy(claims.type);
  if (type !== void 0 && type !== live.type)
    return no(`says ${type}, but its ID is for ${describeItem(live)}`);
  if (isUnreadable(claims.type)) return unreadable(claims);
  let traktId = compare(claims.traktId, live.traktId);
  if (traktId === "same") return yes(claims, live);
  let ids = compareIds(claims, live), names = live.type === "movie" ? compareMovie(claims, live) : compareEpisode(claims, live);
  if ((minuteSaid(claims) === minuteOf(live.watchedAt) && isProvenBy(ids, names) || traktId === "unknown" && names === "same") && !isUnreadable(claims.traktId)) return yes(claims, live);
  if (isAnyUnreadable(claims)) return unreadable(claims);
  let isById = ids.includes("same");
  return names === "other" || ids.includes("other") && !isById ? no(difference(claims, live)) : traktId === "unknown" ? unproven("too little", `says too little to be sure that it means ${describeItem(live)}`) : judgeAnotherId(claims, live, isById);
}
function judgeAnotherId(claims, live, isById) {
  let reason = difference(claims, live);
  return isById || !saysMore(claims, live) ? unproven("too little", reason) : no(reason);
}
function isProvenBy(ids, names) {
  return ids.includes("same") && !(ids.includes("other") && names === "other");
}
function saysMore(claims, live) {
  return thingsSaid(claims).some(
    ([field, said]) => field !== "type" && field !== "traktId" && "value" in said && live[field] !== null
  );
}
function judgeTime(claims, live, setting) {
  let { time } = claims, minute = minuteOf(live.watchedAt);
  if (time === void 0) return judgeLostTime(claims, live, setting);
  if ("unreadable" in time)
    return unproven("unreadable", `has ${quote(time.unreadable)} in watched_at, which is not a time`);
  let when = `but the play with its ID was watched ${words(minute)} UTC`;
  if ("minute" in time)
    return time.minute === minute ? { kind: "yes", warnings: [] } : no(`says ${words(time.minute)} UTC, ${when}`);
  let isNear = (play) => time.readings.some(
    ({ from, to }) => offsetsOf(setting.timezone, from).some((offset) => {
      let at = Date.parse(play.watchedAt);
      return at >= from - offset - NEAR && at <= to - offset + NEAR;
    })
  );
  if (!isNear(live)) return no(`says another time, ${when}`);
  let near = setting.playsLike(claims, live).filter(isNear);
  return near.every((play) => play.historyId === live.historyId) ? { kind: "yes", warnings: [] } : unproven("time of several", `has a time that fits ${near.length} plays of ${describeItem(live)}`);
}
function judgeLostTime(claims, live, setting) {
  let several = setting.playsLike(claims, live).length;
  return several > 1 ? unproven("time lost", `has no time, and there are ${several} plays of ${describeItem(live)}`) : setting.isOnlyRow(claims, live) ? { kind: "yes", warnings: [] } : unproven("time lost", `has no time, and other rows are of ${describeItem(live)} too`);
}
function compare(said, live, key = (value) => value) {
  let value = saidBy(said);
  return value === void 0 || live === null ? "unknown" : key(value) === key(live) ? "same" : "other";
}
function compareIds(claims, live) {
  return [
    compare(claims.tvdbId, live.tvdbId),
    compare(claims.imdbId, live.imdbId, (text) => text.toLowerCase()),
    compare(claims.tmdbId, live.tmdbId)
  ];
}
function allOf(claims, live, parts) {
  if (parts.some(({ result }) => result === "other")) return "other";
  let isNameless = claims.traktId === void 0 && live.traktId === null && parts.every(({ isKnown }) => !isKnown), agrees = parts.some(({ result }) => result === "same") || isNameless, isWhole = parts.every(
    ({ result, isKnown, said }) => result === "same" || !isKnown && said === void 0
  );
  return agrees && isWhole ? "same" : "unknown";
}
function partOf(said, live, key) {
  return { result: compare(said, live, key), isKnown: live !== null, said };
}
function yearPart(claims, live) {
  return { result: compare(claims.year, live.year), isKnown: !1, said: void 0 };
}
function compareMovie(claims, live) {
  return allOf(claims, live, [partOf(claims.title, live.title, plainTitle), yearPart(claims, live)]);
}
function compareEpisode(claims, live) {
  return allOf(claims, live, [
    compareShow(claims, live),
    partOf(claims.season, live.season),
    partOf(claims.episode, live.episode)
  ]);
}
function compareShow(claims, live) {
  let byId = partOf(claims.showTraktId, live.showTraktId);
  if (byId.result !== "unknown" || isUnreadable(claims.showTraktId)) return byId;
  let byTitle = partOf(claims.title, live.title, plainTitle);
  return {
    result: yearPart(claims, live).result === "other" ? "other" : byTitle.result,
    isKnown: byId.isKnown || byTitle.isKnown,
    said: claims.showTraktId ?? claims.title
  };
}
function isUnreadable(said) {
  return said !== void 0 && "unreadable" in said;
}
function isAnyUnreadable(claims) {
  return thingsSaid(claims).some(([, said]) => isUnreadable(said));
}
function unreadable(claims) {
  let cells = thingsSaid(claims).flatMap(([, said]) => "unreadable" in said ? [said] : []), [{ column, unreadable: cell }] = cells;
  return unproven("unreadable", `has ${quote(cell)} in ${column}, which cannot be read`);
}
function difference(claims, live) {
  return differences(claims, live)[0] ?? `does not match ${describeItem(live)}, which its ID is for`;
}
var TOLD_IN_WORDS = /* @__PURE__ */ new Set(["type", "season", "episode", "title", "year"]);
function differences(claims, live) {
  let found = [], { title, year } = claims, [season, episode] = [saidBy(claims.season), saidBy(claims.episode)];
  if (compare(claims.season, live.season) === "other" || compare(claims.episode, live.episode) === "other") {
    let code = (from) => episodeCode(from) || `season ${from.season ?? "?"}, episode ${from.episode ?? "?"}`;
    found.push(
      `says ${code({ season: season ?? null, episode: episode ?? null })}, but its ID is for ${code(live)}`
    );
  }
  compare(title, live.title, plainTitle) === "other" && found.push(`says ${quote(saidBy(title) ?? "")}, but its ID is for ${describeItem(live)}`), compare(year, live.year) === "other" && found.push(`says ${saidBy(year)}, but its ID is for something from ${live.year}`);
  for (let [field, said] of thingsSaid(claims))
    TOLD_IN_WORDS.has(field) || compare(said, live[field]) !== "other" || found.push(
      `says ${said.column} ${saidBy(said)}, but its ID is for ${live[field]} (${describeItem(live)})`
    );
  return found;
}
function minuteSaid({ time }) {
  return time !== void 0 && "minute" in time ? time.minute : void 0;
}
function yes(claims, live) {
  return { kind: "yes", warnings: differences(claims, live) };
}
function no(reason) {
  return { kind: "no", reason };
}
function unproven(why, reason) {
  return { kind: "unproven", why, reason };
}
function words(minute) {
  return minute.replace("T", " ");
}

// src/history/evidence-setting.ts
function createSetting(plays, rows, timezone) {
  let playsOf = onDemand(() => indexPlays(plays)), rowsOf = onDemand(() => indexRows(rows, plays)), playsBy = (key) => playsOf().get(key);
  return {
    timezone,
    playsLike(claims, live) {
      let keys = live.traktId !== null && saidBy(claims.traktId) === live.traktId ? [itemKey(live)] : [itemKey(live), ...nameKeys(live)];
      return keys.length === 1 ? playsBy(keys[0] ?? "") ?? [live] : [.../* @__PURE__ */ new Set([live, ...keys.flatMap((key) => playsBy(key) ?? [])])];
    },
    playsNamed: (claims) => [...new Set(keysOfClaims(claims).flatMap((key) => playsBy(key) ?? []))],
    isOnlyRow(claims, live) {
      let { byKey, fileOf } = rowsOf(), file = fileOf.get(claims) ?? "";
      return [itemKey(live), ...nameKeys(live)].every(
        (key) => (byKey.get(`${file}\0${key}`) ?? []).every((other) => other === claims)
      );
    }
  };
}
function onDemand(workOut) {
  let known;
  return () => (known ??= { value: workOut() }, known.value);
}
function indexPlays(plays) {
  let byKey = /* @__PURE__ */ new Map();
  for (let play of plays)
    for (let key of [itemKey(play), ...nameKeys(play)]) {
      let like = byKey.get(key);
      like === void 0 ? byKey.set(key, [play]) : like.push(play);
    }
  return byKey;
}
function indexRows(rows, plays) {
  let byId = new Map(plays.map((play) => [play.historyId, play])), fileOf = new Map(rows.map((row) => [row.claims, row.file])), index = /* @__PURE__ */ new Map();
  for (let { historyId, claims, file } of rows) {
    let live = byId.get(historyId), keys = [...keysOfClaims(claims), ...live === void 0 ? [] : [itemKey(live)]];
    for (let key of keys) {
      let like = index.get(`${file}\0${key}`) ?? [];
      like.length < 2 && !like.includes(claims) && index.set(`${file}\0${key}`, [...like, claims]);
    }
  }
  return { byKey: index, fileOf };
}
function keysOfClaims(claims) {
  let said = saidBy(claims.type), types = said === void 0 ? ["episode", "movie"] : [said], traktId = saidBy(claims.traktId);
  return traktId !== void 0 ? types.map((type) => itemKey({ type, traktId, historyId: "" })) : types.flatMap(
    (type) => nameKeys({
      type,
      title: saidBy(claims.title) ?? null,
      season: saidBy(claims.season) ?? null,
      episode: saidBy(claims.episode) ?? null,
      showTraktId: saidBy(claims.showTraktId) ?? null
    })
  );
}
function nameKeys(play) {
  let { type, title, season, episode, showTraktId } = play, name = plainTitle(title ?? "");
  if (type === "movie") return [`movie called ${name}`];
  let number = `${season ?? "?"}x${episode ?? "?"}`, named = `episode ${number} of ${name}`;
  return showTraktId === null ? [named] : [named, `episode ${number} of #${showTraktId}`];
}

// src/csv/judgement.ts
function judge({ rows, kept, others, ids }, { plays, timezone }) {
  let byId = new Map(plays.map((play) => [play.historyId, play])), setting = createSetting(plays, [...rows, ...kept, ...others].flatMap(toRowOfFile), timezone), result = {
    live: [],
    gone: [],
    kept: [],
    problems: [],
    renamed: [],
    movedOn: [],
    rounded: []
  }, isLive = ({ historyId }) => byId.has(historyId), livePlays = (some) => [
    ...new Set(some.flatMap((row) => byId.get(row.historyId) ?? []))
  ];
  result.live = livePlays(rows), result.kept = livePlays(kept);
  let keeping = kept.map((row) => ({ ...row, isKept: !0 }));
  result.gone = firstOfEach([...rows, ...keeping].filter((row) => !isLive(row)));
  let verdicts = (some) => some.flatMap((row) => {
    let live = byId.get(row.historyId);
    return live === void 0 || row.claims === void 0 ? [] : [{ row, live, verdict: judgeRow(row.claims, live, setting) }];
  });
  for (let judged of verdicts([...rows, ...kept])) note(result, judged);
  result.problems.push(...lastOnes(rows, byId));
  for (let judged of verdicts(others)) judged.verdict.kind === "no" && note(result, judged);
  let isUnselected = (play) => !ids.has(play.historyId), isNamedBy = (claims) => (play) => judgeRow(claims, play, setting).kind === "yes";
  result.movedOn = movedOn(result.gone, setting, isUnselected, isNamedBy);
  let isPossible = ({ claims }, play) => claims === void 0 || judgeRow(claims, play, setting).kind !== "no";
  return result.rounded = rounded(result.gone, plays.filter(isUnselected), isPossible), result;
}
var IN_ITS_PLACE = 4 * 36e5;
function lastOnes(rows, byId) {
  if (rows.every(({ stays }) => stays === void 0)) return [];
  let going = new Set(rows.flatMap(({ historyId, moveTo }) => moveTo === void 0 ? [historyId] : [])), staying = Map.groupBy(
    [...byId.values()].filter(({ historyId }) => !going.has(historyId)),
    itemKey
  ), apart = (one, other) => Math.abs(Date.parse(one.watchedAt) - Date.parse(other.watchedAt));
  return rows.flatMap(({ historyId, stays, place }) => {
    let play = byId.get(historyId);
    if (stays === void 0 || play === void 0) return [];
    let isEnough = (other) => other.historyId === stays || apart(play, other) <= IN_ITS_PLACE;
    return staying.get(itemKey(play))?.some(isEnough) ? [] : [{ kind: "last one", message: `${describePlay(play)} was one play too many. The play that was to stay beside it is gone, or would go as well. Run Export again, and use its links.`, place }];
  });
}
function firstOfEach(rows) {
  return [...Map.groupBy(rows, (row) => row.historyId).values()].flatMap(([first]) => first ?? []);
}
function toRowOfFile({ historyId, claims, place }) {
  return claims === void 0 || place === void 0 ? [] : [{ historyId, claims, file: place.file }];
}
function note(result, { row, live, verdict }) {
  if (verdict.kind === "yes") {
    let [difference2] = verdict.warnings;
    difference2 !== void 0 && result.renamed.push({ row, live, difference: difference2 });
    return;
  }
  let kind = verdict.kind === "no" ? "no" : verdict.why, line = row.place?.line === void 0 ? describeRow(row) : `Line ${row.place.line}`;
  result.problems.push({ kind, message: `${line} ${verdict.reason}. ${ADVICE[kind]}`, place: row.place });
}
var EXPORT_AGAIN = "Export again, and write your x into the new file.", ADVICE = {
  no: `The history ID belongs to another play than the rest of the row. That happens when only some columns were sorted. ${EXPORT_AGAIN}`,
  unreadable: `A spreadsheet may have changed the cell. ${EXPORT_AGAIN}`,
  "too little": `A marked row must say which play it means: keep the columns trakt_id and watched_at. ${EXPORT_AGAIN}`,
  "time lost": `The time was lost in a spreadsheet, so it is not clear which play is meant. ${EXPORT_AGAIN}`,
  "time of several": `A spreadsheet rewrote the time, so it is not clear which play is meant. ${EXPORT_AGAIN}`
};
function movedOn(gone, { playsNamed }, isUnselected, isNamedBy) {
  return gone.flatMap((row) => {
    if (row.claims === void 0) return [];
    let isNamed = isNamedBy(row.claims);
    return playsNamed(row.claims).filter((live) => isUnselected(live) && isNamed(live)).map((live) => ({ row, live }));
  });
}
var KEPT_DIGITS = 15;
function rounded(gone, plays, isPossible) {
  let round = (id) => id.slice(0, KEPT_DIGITS).padEnd(id.length, "0"), byRounded = Map.groupBy(
    plays.filter((play) => play.historyId.length > KEPT_DIGITS),
    (play) => round(play.historyId)
  );
  return gone.flatMap((row) => {
    let live = byRounded.get(row.historyId)?.find((play) => isPossible(row, play));
    return live === void 0 ? [] : [{ row, live }];
  });
}

export {
  judge
};
