import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  byHandWords,
  foldedPlays,
  groupTitle,
  kindOf
} from "./chunk-2QIH4GRM.js";
import {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount
} from "./chunk-QLOYKERN.js";
import {
  readManifest,
  showFileName
} from "./chunk-LO54SUMQ.js";
import {
  MOST_REMOVALS,
  compareIds,
  count,
  figure,
  isDated,
  itemKey,
  link,
  minuteOf,
  oldestFirst,
  removalLink,
  slotKey,
  text,
  titleKey,
  workflowPage
} from "./chunk-WILDMYJS.js";

// src/history/suspect-group.ts
var NOTHING_STAYS = /* @__PURE__ */ new Map();
function numbered(groups) {
  return groups.filter((group) => group.plays.length > 0).map((group) => ({ group, lowest: lowestId(group.plays) })).toSorted((a, b) => b.group.plays.length - a.group.plays.length || compareIds(a.lowest, b.lowest)).map(({ group }, index) => ({
    stays: NOTHING_STAYS,
    ...group,
    plays: group.plays.toSorted(oldestFirst),
    number: index + 1
  }));
}
function onlySuspects(groups, isWanted) {
  return numbered(
    groups.map((group) => {
      let plays = group.plays.filter(isWanted), ids = new Set(plays.map((play) => play.historyId));
      return { ...group, plays, stays: new Map([...group.stays].filter(([id]) => ids.has(id))) };
    })
  );
}
function suspectPlays(groups) {
  return groups.flatMap((group) => group.plays);
}
function lowestId(plays) {
  return plays.map((play) => play.historyId).reduce((a, b) => compareIds(a, b) <= 0 ? a : b);
}

// src/history/suspect-words.ts
var IN_UTC = Object.assign(
  (play) => isDated(play) ? `${minuteOf(play.watchedAt).replace("T", " ")} UTC` : "no date",
  { day: (play) => minuteOf(play.watchedAt).slice(0, 10) }
);
function groupSentence(group, when) {
  let isOne = group.plays.length === 1;
  switch (group.kind) {
    case "bulk":
      return bulkSentence(group, when);
    case "duplicate":
      return isOne ? `The same thing was played twice ${within(group.apart)}.` : `The same things were played twice ${within(group.apart)}. One play of each stays.`;
    case "future":
      return isOne ? "It is dated in the future." : "They are dated in the future.";
    case "came back":
      return cameBackSentence(group.removedAt, isOne ? "it" : "them", when);
  }
}
function cellSentence(group, play) {
  switch (group.kind) {
    case "bulk":
      return bulkSentence(group, IN_UTC);
    case "duplicate":
      return duplicateSentence(play, group.stays.get(play.historyId));
    case "future":
      return `Dated in the future: ${IN_UTC(play)}.`;
    case "came back":
      return cameBackSentence(group.removedAt, "it", IN_UTC);
  }
}
function cellSentences(groups) {
  return new Map(
    groups.flatMap(
      (group) => group.plays.map((play) => [play.historyId, { reason: cellSentence(group, play) }])
    )
  );
}
function bulkSentence(group, when) {
  let { how, titles, first } = group, start = `${things(group)} were ${how} ${spanOf(group)}`, from = group.minutes === 1 ? "" : "from ", why = how === "marked" && titles > 1 ? "That looks like a library that was synced." : "No one can watch that fast.";
  return `${start} (${from}${when({ watchedAt: first })}). ${why}`;
}
function things({ episodes, movies, titles }) {
  return episodes === 0 ? count(movies, "movie") : movies > 0 ? `${count(episodes + movies, "episode and movie", "episodes and movies")} of ${count(titles, "title")}` : titles === 1 ? count(episodes, "episode") : `${count(episodes, "episode")} of ${count(titles, "show")}`;
}
function spanOf({ minutes }) {
  return minutes === 1 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duplicateSentence(play, stays) {
  if (stays === void 0) return "Played twice.";
  let apart = Math.abs(
    Math.floor(Date.parse(play.watchedAt) / 6e4) - Math.floor(Date.parse(stays.watchedAt) / 6e4)
  );
  return `Played twice ${within(apart)}. The play of ${IN_UTC(stays)} stays (history ID ${stays.historyId}).`;
}
function cameBackSentence(removedAt, what, when) {
  return `A run removed ${what} on ${when.day({ watchedAt: removedAt })}. Something, such as a media server, has added ${what} again.`;
}
function within(minutes) {
  return minutes === 0 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duration(minutes) {
  return minutes < 60 ? count(minutes, "minute") : minutes < 2880 ? decimal(minutes / 60, "hour") : decimal(minutes / 1440, "day");
}
function decimal(number, unit) {
  let rounded = Math.round(number * 10) / 10;
  return rounded === 1 ? `1 ${unit}` : `${rounded} ${unit}s`;
}

// src/history/runs.ts
function timed(play) {
  return { play, minute: Math.floor(Date.parse(play.watchedAt) / 6e4) };
}
function startOf(minute) {
  return new Date(minute * 6e4).toISOString();
}
function runsOf(plays, minutesApart) {
  let runs = [], last = Number.NEGATIVE_INFINITY;
  for (let play of plays.toSorted((a, b) => a.minute - b.minute))
    play.minute - last > minutesApart && runs.push([]), runs.at(-1)?.push(play), last = play.minute;
  return runs;
}

// src/history/memory.ts
var NO_MEMORY = { kept: /* @__PURE__ */ new Set(), removed: [] }, REMEMBERED_FOR = 90 * 864e5, NEAR = 3;
function remember(memory, receipts, now) {
  let removed = receipts.flatMap((receipt) => receipt.removed), gone = new Set(removed.map((one) => one.historyId)), added = receipts.flatMap((receipt) => receipt.added).filter((one) => !gone.has(one.historyId)), known = new Set(memory.removed.flatMap((one) => one.known.slice(0, 1))), at = new Date(now).toISOString(), news = removed.filter(({ traktId, historyId }) => traktId !== null && !known.has(historyId)).map((one) => ({ slot: slotOf(one), known: [one.historyId, ...one.stays], at })), filled = new Set(added.map(slotOf)), kept = [
    ...memory.kept,
    ...added.map((one) => one.historyId),
    ...receipts.flatMap((receipt) => receipt.kept)
  ];
  return {
    kept: new Set(kept.filter((id) => !gone.has(id))),
    removed: [...memory.removed, ...news].filter(({ slot }) => !filled.has(slot))
  };
}
function forget(memory, isThere, now) {
  return {
    kept: new Set([...memory.kept].filter(isThere)),
    removed: memory.removed.filter((one) => isRemembered(one, now))
  };
}
function isSameMemory(a, b) {
  let removals = ({ removed }) => new Set(removed.map((one) => one.known[0] ?? ""));
  return areSame(a.kept, b.kept) && areSame(removals(a), removals(b));
}
function areSame(a, b) {
  return a.size === b.size && a.isSubsetOf(b);
}
function slotOf({ minute, ...one }) {
  return slotKey({ ...one, watchedAt: `${minute}:00.000Z` });
}
function isRemembered({ at }, now) {
  return now === void 0 || Math.abs(now - Date.parse(at)) <= REMEMBERED_FOR;
}
function cameBack(plays, removed, now) {
  let remembered = removed.filter((one) => isRemembered(one, now)), known = new Set(remembered.flatMap((one) => one.known)), latest = /* @__PURE__ */ new Map();
  for (let { slot, at } of remembered)
    at > (latest.get(slot) ?? "") && latest.set(slot, at);
  let removedAt = ({ play }) => latest.get(slotKey(play)), returns = plays.filter(
    (timed2) => isMark(timed2.play) && !known.has(timed2.play.historyId) && removedAt(timed2) !== void 0
  );
  return [...Map.groupBy(returns, removedAt)].flatMap(
    ([at, together]) => runsOf(together, NEAR).map((run) => ({
      kind: "came back",
      removedAt: at ?? "",
      plays: run.map(({ play }) => play)
    }))
  );
}
function isMark({ action }) {
  return action === "watch";
}

// src/history/bulk-marks.ts
var IN_A_MINUTE = 3, IN_A_CHAIN = 5, NEAR2 = 3, OF_ONE_FILE = 4;
function markedInBulk(plays) {
  let isScrobble = ({ play }) => play.action === "scrobble", chains = runsOf(
    plays.filter((play) => !isScrobble(play)),
    NEAR2
  ).filter(isTooFast), minutes = [...Map.groupBy(plays.filter(isScrobble), ({ minute }) => minute).values()].filter(
    (together) => viewings(together.map(({ play }) => play)) >= IN_A_MINUTE
  );
  return [
    ...chains.map((chain) => bulkMark(chain, "marked")),
    ...minutes.map((together) => bulkMark(together, "scrobbled"))
  ];
}
function isTooFast(chain) {
  return distinct(chain.map(({ play }) => play)).length >= IN_A_CHAIN ? !0 : Map.groupBy(chain, ({ minute }) => minute).values().some((together) => distinct(together.map(({ play }) => play)).length >= IN_A_MINUTE);
}
function viewings(plays) {
  return Map.groupBy(distinct(plays), titleKey).values().reduce((sum, ofTitle) => sum + (isOneFile(ofTitle) ? 1 : ofTitle.length), 0);
}
function isOneFile(plays) {
  let [season, ...others] = new Set(plays.map((play) => play.season));
  if (plays.length > OF_ONE_FILE || season == null || others.length > 0) return !1;
  let numbers = plays.map((play) => play.episode).filter((number) => number !== null);
  return new Set(numbers).size === plays.length && Math.max(...numbers) - Math.min(...numbers) < plays.length;
}
function bulkMark(plays, how) {
  let things2 = distinct(plays.map(({ play }) => play)), minutes = plays.map(({ minute }) => minute), first = minutes.reduce((a, b) => Math.min(a, b)), last = minutes.reduce((a, b) => Math.max(a, b));
  return {
    kind: "bulk",
    how,
    episodes: things2.filter((play) => play.type === "episode").length,
    movies: things2.filter((play) => play.type === "movie").length,
    titles: new Set(things2.map(titleKey)).size,
    first: startOf(first),
    minutes: last - first + 1,
    plays: plays.map(({ play }) => play)
  };
}
function distinct(plays) {
  return [...new Map(plays.map((play) => [itemKey(play), play])).values()];
}

// src/history/duplicates.ts
function duplicates(plays, isKept, { duplicateWindow, duplicateKeep }) {
  let window = Math.floor(duplicateWindow * 60), order = ORDERS[duplicateKeep], found = [];
  for (let repeats of Map.groupBy(plays, ({ play }) => itemKey(play)).values())
    repeats.length > 1 && found.push(...duplicatesOfItem(repeats.toSorted(order), isKept, window));
  return [...Map.groupBy(found, ({ play }) => titleKey(play)).values()].map((ofTitle) => ({
    kind: "duplicate",
    apart: ofTitle.reduce((longest, { apart }) => Math.max(longest, apart), 0),
    plays: ofTitle.map(({ play }) => play),
    stays: new Map(ofTitle.map(({ play, stays }) => [play.historyId, stays]))
  }));
}
function duplicatesOfItem(plays, isKept, window) {
  let staying = createStaying(window), found = [];
  for (let timed2 of plays) {
    let near = isKept(timed2.play) ? void 0 : staying.near(timed2);
    near === void 0 ? staying.add(timed2) : found.push({
      play: timed2.play,
      stays: near.play,
      apart: Math.abs(near.minute - timed2.minute)
    });
  }
  return found;
}
function createStaying(window) {
  let buckets = /* @__PURE__ */ new Map(), bucketOf = (minute) => Math.floor(minute / (window + 1)), count2 = 0;
  return {
    add(timed2) {
      let ranked = { ...timed2, rank: count2++ }, number = bucketOf(timed2.minute), bucket = buckets.get(number);
      buckets.set(number, {
        best: bucket?.best ?? ranked,
        earliest: bucket === void 0 || timed2.minute < bucket.earliest.minute ? ranked : bucket.earliest,
        latest: bucket === void 0 || timed2.minute > bucket.latest.minute ? ranked : bucket.latest
      });
    },
    /** The one most worth keeping of those that had a look. */
    near({ minute }) {
      let number = bucketOf(minute);
      return [
        buckets.get(number - 1)?.latest,
        buckets.get(number)?.best,
        buckets.get(number + 1)?.earliest
      ].filter((one) => one !== void 0).filter((one) => Math.abs(one.minute - minute) <= window).reduce((a, b) => a === void 0 || b.rank < a.rank ? b : a, void 0);
    }
  };
}
var ORDERS = {
  best: (a, b) => isMark2(a) - isMark2(b) || a.minute - b.minute || compareIds(idOf(a), idOf(b)),
  first: (a, b) => a.minute - b.minute || isMark2(a) - isMark2(b) || compareIds(idOf(a), idOf(b)),
  last: (a, b) => b.minute - a.minute || isMark2(a) - isMark2(b) || compareIds(idOf(b), idOf(a))
};
function isMark2({ play }) {
  return +(play.action === "watch");
}
function idOf({ play }) {
  return play.historyId;
}

// src/history/suspects.ts
var DAY = 864e5;
function findSuspects(plays, setting) {
  let { memory, now } = setting, isKept = ({ historyId }) => memory.kept.has(historyId), dated = plays.filter(isDated).map(timed), doubtful = dated.filter(({ play }) => !isKept(play)), taken = /* @__PURE__ */ new Set(), groups = [
    ...inTheFuture(doubtful, now),
    ...cameBack(doubtful, memory.removed, now),
    ...markedInBulk(doubtful)
  ].map((group) => {
    let others = group.plays.filter(({ historyId }) => !taken.has(historyId));
    for (let { historyId } of others) taken.add(historyId);
    return { ...group, plays: others };
  }), staying = dated.filter(({ play }) => !taken.has(play.historyId));
  return numbered([...groups, ...duplicates(staying, isKept, setting)]);
}
function inTheFuture(plays, now) {
  if (now === void 0) return [];
  let later = plays.map(({ play }) => play).filter((play) => Date.parse(play.watchedAt) > now + DAY);
  return [...Map.groupBy(later, titleKey).values()].map((ofTitle) => ({ kind: "future", plays: ofTitle }));
}

// src/workspace/backup-memory.ts
function memoryIn(manifest) {
  if (manifest === void 0) return NO_MEMORY;
  let removed = manifest.removed.flatMap(({ at, plays }) => plays.map((text2) => readRemoval(text2, at)));
  return { kept: new Set(manifest.kept), removed };
}
function memoryEntry({ kept, removed }) {
  let times = Map.groupBy(removed, (one) => one.at);
  return {
    kept: [...kept].toSorted(compareIds),
    removed: [...times].map(([at, together]) => ({
      at,
      plays: together.map(({ slot, known }) => [slot, ...known].join(" ")).toSorted()
    })).toSorted((a, b) => a.at < b.at ? -1 : 1)
  };
}
async function readMemory(workspace, account) {
  let manifests = (await backupAccounts(workspace)).filter((backup) => isOfAccount(backup, account)).map(
    async ({ path }) => readManifest(new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST)))
  ), memories = (await Promise.all(manifests)).filter((manifest) => manifest !== "newer" && !("unreadable" in manifest)).map(memoryIn);
  return {
    kept: new Set(memories.flatMap((memory) => [...memory.kept])),
    removed: memories.flatMap((memory) => memory.removed)
  };
}
function readRemoval(text2, at) {
  let [type, traktId, minute, ...known] = text2.split(" ");
  return { slot: [type, traktId, minute].join(" "), known, at };
}

// src/text/suspect-blocks.ts
var MOST_GROUPS = 20;
function suspectBlocks(groups, setting) {
  let blocks = groups.slice(0, MOST_GROUPS).map((group) => groupBlock(group, setting)), more = groups.length - MOST_GROUPS;
  return more > 0 ? [...blocks, `\u2026 and ${count(more, "smaller group")} of suspects; the CSV has them all.`] : blocks;
}
function groupBlock(group, setting) {
  let { plays, stays } = group, { when } = setting, these = count(plays.length, "play"), whatStays = {
    head: "Stays",
    cell: ({ historyId }) => {
      let staying = stays.get(historyId);
      return staying === void 0 ? "" : `${when(staying)}, ${text(kindOf(staying))}`;
    }
  };
  return [
    `### ${text(groupTitle(group))}, ${these}`,
    text(groupSentence(group, when)),
    howToRemove(group, setting),
    foldedPlays(`The ${these}`, plays, when, stays.size > 0 ? whatStays : void 0)
  ].join(`

`);
}
function howToRemove(group, { run, account, withoutLink }) {
  let { plays, number } = group, these = `${plays.length === 1 ? "this" : "these"} ${count(plays.length, "play")}`, address = removalLink(run, `${fileNameFor(group)}-${number}`, plays, account);
  if (address !== void 0) {
    let runs = link("a run of Change", workflowPage(run, "change.yml"));
    return `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and ${runs} removes ${plays.length === 1 ? "it" : "them"} and shows the result.`;
  }
  let byFile = `To remove ${these}, ${withoutLink(plays)}.`;
  return plays.length <= MOST_REMOVALS ? `${byFile} They are too many for a link.` : `${byFile} A commit of more than ${figure(MOST_REMOVALS)} plays is refused, so after it ${byHandWords(plays.length)}.`;
}
function fileNameFor(group) {
  let [first, ...others] = group.plays;
  return first === void 0 ? group.kind : `${others.every((play) => titleKey(play) === titleKey(first)) ? titleInName(first) : "titles"}-${accidentInName(group, first)}`;
}
function titleInName(play) {
  return play.showTraktId === null ? `${play.type}-${play.traktId}` : showFileName({ slug: play.showSlug, traktId: play.showTraktId });
}
function accidentInName({ kind }, { watchedAt }) {
  return kind === "bulk" ? minuteOf(watchedAt).replaceAll(":", "") : kind === "duplicate" ? "duplicates" : kind.replaceAll(" ", "-");
}

export {
  onlySuspects,
  suspectPlays,
  cellSentences,
  suspectBlocks,
  remember,
  forget,
  isSameMemory,
  findSuspects,
  memoryIn,
  memoryEntry,
  readMemory
};
