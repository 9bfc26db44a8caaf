const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  nearAmong,
  slotOf
} from "./chunk-M2U4ZTW2.js";
import {
  isReceiptOf
} from "./chunk-LSCOBETY.js";
import {
  Failure,
  isDated,
  minuteOf,
  readHistory,
  readProgress,
  slotKey
} from "./chunk-ER3NPN5R.js";

// src/commands/grid-shows.ts
var SHOWS_WITH_GRID = 3;
async function readGridShows({ log }, { api }, concerned, playsOf) {
  let ids = new Set(concerned.map((play) => play.showTraktId).filter((id) => id !== null));
  if (ids.size > SHOWS_WITH_GRID) return [];
  let shows = [...ids].map(async (traktId) => {
    try {
      let [progress, live] = await Promise.all([readProgress(api, traktId), playsOf?.(traktId)]), example = concerned.find((play) => play.showTraktId === traktId), { title = null, year = null } = example ?? {}, plays = live ?? (progress && example ? watchedIn(progress, example) : []);
      return progress && { traktId, title, year, plays, progress };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log.info(`The season grid is left out. ${error.message}`);
      return;
    }
  });
  return (await Promise.all(shows)).filter((show) => show !== void 0);
}
function watchedIn({ seasons }, example) {
  return seasons.flatMap(
    ({ number: season, episodes }) => episodes.filter((episode) => episode.completed).map(({ number: episode }) => ({ ...example, historyId: "", season, episode, episodeTitle: null }))
  );
}

// src/trakt/history-around.ts
var HOUR = 36e5, DAY = 864e5, MOST_STRETCHES = 25;
async function readHistoryAround(api, minutes, onProgress, hours = 0) {
  let reads = await Promise.all(
    stretchesOf(minutes, Math.max(DAY, hours * HOUR)).map((scope) => readHistory(api, scope, { onProgress }))
  );
  return {
    plays: [...new Map(reads.flatMap((read) => read.plays).map((play) => [play.historyId, play])).values()],
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven"
  };
}
function stretchesOf(minutes, around = DAY) {
  let times = [...new Set(minutes)].map((minute) => `${minute}:00.000Z`).toSorted(), dated = times.filter((watchedAt) => isDated({ watchedAt })).map((time) => Date.parse(time)), groups = [];
  for (let time of dated) {
    let last = groups.at(-1);
    last !== void 0 && time - (last.at(-1) ?? 0) <= 2 * around ? last.push(time) : groups.push([time]);
  }
  let stretches = (groups.length > MOST_STRETCHES ? [dated] : groups).map((group) => stretch(group[0] ?? 0, group.at(-1) ?? 0, around));
  return times.length > dated.length ? [{ type: "time", to: new Date(DAY).toISOString() }, ...stretches] : stretches;
}
function stretch(first, last, around) {
  return {
    type: "time",
    from: new Date(first - around).toISOString(),
    to: new Date(last + around).toISOString()
  };
}

// src/commands/without-receipt.ts
function comingWithoutReceipt({ intents, receipts }) {
  return intents.flatMap((intent) => {
    let receipt = receipts.find((one) => isReceiptOf(one, intent)), moved = new Set(receipt?.removed.map((one) => one.historyId)), isOpen = (one) => !moved.has(one.for ?? ""), receipted = Map.groupBy(receipt?.added.filter(isOpen) ?? [], slotOf);
    return [...Map.groupBy(intent.coming.filter(isOpen), ({ play }) => slotKey(play))].flatMap(
      ([slot, coming]) => coming.length > (receipted.get(slot)?.length ?? 0) ? coming : []
    );
  });
}
function nearBefore({ intents }) {
  return new Set(intents.flatMap(({ coming }) => coming.flatMap((one) => one.near ?? [])));
}
function perhapsCame(runs, strange) {
  let explained = new Set(
    runs.flatMap(
      ({ receipts }) => receipts.flatMap(
        ({ added, perhaps, counted }) => [...added, ...perhaps, ...counted].map((one) => one.historyId)
      )
    )
  ), unreceipted = runs.map(comingWithoutReceipt), slots = new Set(unreceipted.flat().map(({ play }) => slotKey(play)));
  return runs.map((run, index) => {
    let before = nearBefore(run), isNew = (play) => play.action === "watch" && !before.has(play.historyId) && !explained.has(play.historyId) && !slots.has(slotKey(play)), near = nearAmong(strange.filter(isNew));
    return (unreceipted[index] ?? []).filter(
      ({ play: { type, traktId, watchedAt } }) => traktId === null ? !1 : near({ type, traktId, minute: minuteOf(watchedAt) }).length > 0
    );
  });
}

export {
  readGridShows,
  readHistoryAround,
  comingWithoutReceipt,
  nearBefore,
  perhapsCame
};
