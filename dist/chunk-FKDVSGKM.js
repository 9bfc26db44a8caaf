const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  nearAmong,
  slotOf
} from "./chunk-QMFRDED6.js";
import {
  readCsv
} from "./chunk-33R5R52Q.js";
import {
  commitsBetween,
  compareCommits,
  filesOfCommits
} from "./chunk-CZMV7ZT2.js";
import {
  isReceiptOf
} from "./chunk-ZWJ57U3P.js";
import {
  Failure,
  assertStands,
  count,
  isDated,
  minuteOf,
  missingToken,
  ok,
  readHistory,
  readProgress,
  repositoryPath,
  schema,
  slotKey,
  understood
} from "./chunk-PEA7CGHU.js";

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

// src/github/standing.ts
async function readStanding(github, pushed) {
  let { branch, after, paths, isMatching } = pushed, comparison = await compareCommits(github, after, branch);
  if (comparison === void 0)
    throw new Failure(
      `The branch ${branch} or the commit of this push no longer exists. Nothing was changed. Commit the file again.`
    );
  let isAhead = comparison.status === "ahead" || comparison.status === "identical", since = isAhead && !comparison.isWhole ? await filesOfCommits(github, await commitsBetween(github, after, branch)) : comparison.files, changed = new Set(since.flatMap(namesOf)), isUnchanged = (path) => isAhead && !changed.has(path);
  return {
    isUnchanged,
    async *changedFiles() {
      let own = paths.filter((path) => !isUnchanged(path)), others = since.filter(isThere).map((file2) => file2.filename);
      for (let path of /* @__PURE__ */ new Set([...own, ...others.filter(isMatching)])) {
        let bytes = await readFileAt(github, path, branch);
        bytes !== void 0 && (yield { path, bytes });
      }
    }
  };
}
function namesOf({ filename, previous_filename: previous }) {
  return previous === void 0 ? [filename] : [filename, previous];
}
function isThere({ status }) {
  return status !== "removed";
}
var content = schema((z) => z.object({ encoding: z.string(), content: z.string() })), file = schema(
  (z) => z.object({ encoding: z.string(), content: z.string(), type: z.literal("file"), sha: z.string() })
);
async function readFileAt(github, path, ref) {
  let answer = await github.request(`GET ${repositoryPath(github)}/contents/{path}`, { path, ref });
  if (answer.status === 404) return;
  let what = `read ${path} at the head of the branch`, found = (await file()).safeParse(ok(answer, what).data).data;
  if (found === void 0) return;
  if (found.encoding === "base64") return Buffer.from(found.content, "base64");
  let blob = await github.request(`GET ${repositoryPath(github)}/git/blobs/{sha}`, { sha: found.sha });
  return Buffer.from((await understood(content, ok(blob, what), what)).content, "base64");
}

// src/commands/still-asked.ts
async function takenBack({ run, github, workspace, log }, { patterns, rows, readRows }) {
  await assertStands({ run, github });
  let { event } = run, paths = [...new Set(rows.flatMap(({ place }) => place === void 0 ? [] : [place.file]))];
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return /* @__PURE__ */ new Set();
  let standing = await readStanding(gitHubOf(github), {
    branch: event.branch,
    after: event.after,
    paths,
    isMatching: (path) => workspace.matches(path, patterns)
  }), isStanding = ({ place }) => place === void 0 || standing.isUnchanged(place.file), gone = rows.filter((row) => !isStanding(row)), open = new Set(gone.filter((row) => row.shownBy === void 0).map(keyOf)), isOpen = (row) => row.shownBy !== void 0 || open.has(keyOf(row));
  if (open.size > 0)
    for await (let { path, bytes } of standing.changedFiles()) {
      let isInBackup = await workspace.isInBackup(path);
      for (let row of readRows(readCsv(path, bytes), isInBackup)) open.delete(keyOf(row));
      if (open.size === 0) break;
    }
  let standingIds = new Set(rows.filter((row) => isStanding(row) || !isOpen(row)).map(idOf)), back = new Set(gone.filter(isOpen).map(idOf)).difference(standingIds);
  return back.size > 0 && log.info(
    `${count(back.size, "play")} ${back.size === 1 ? "was" : "were"} asked for and then taken back.`
  ), back;
}
async function standingFiles({ run, github }, paths) {
  let { event } = run;
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return new Set(paths);
  let { branch, after } = event, pushed = { branch, after, paths, isMatching: () => !1 }, { isUnchanged } = await readStanding(gitHubOf(github), pushed);
  return new Set(paths.filter(isUnchanged));
}
function gitHubOf(github) {
  if (github !== void 0) return github;
  throw missingToken("see what was taken back");
}
function keyOf({ historyId, moveTo }) {
  return `${historyId} ${moveTo ?? ""}`;
}
function idOf({ historyId }) {
  return historyId;
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
  ), unreceipted = runs.map(comingWithoutReceipt), most = mostInSlots(unreceipted);
  return runs.map((run, index) => {
    let before = nearBefore(run), isNew = (play) => play.action === "watch" && !before.has(play.historyId) && !explained.has(play.historyId), beyond = [...Map.groupBy(strange.filter(isNew), slotKey)].flatMap(
      ([slot, plays]) => plays.slice(most.get(slot) ?? 0)
    ), near = nearAmong(beyond);
    return (unreceipted[index] ?? []).filter(
      ({ play: { type, traktId, watchedAt } }) => traktId === null ? !1 : near({ type, traktId, minute: minuteOf(watchedAt) }).length > 0
    );
  });
}
function mostInSlots(runs) {
  let most = /* @__PURE__ */ new Map();
  for (let coming of runs)
    for (let [slot, plays] of Map.groupBy(coming, ({ play }) => slotKey(play)))
      most.set(slot, Math.max(plays.length, most.get(slot) ?? 0));
  return most;
}

export {
  readGridShows,
  takenBack,
  standingFiles,
  readHistoryAround,
  comingWithoutReceipt,
  nearBefore,
  perhapsCame
};
