const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  Failure,
  MANIFEST,
  minuteOf,
  schema,
  slotKey
} from "./chunk-PEA7CGHU.js";

// src/history/record.ts
var NOTHING_DONE = {
  removed: [],
  gone: [],
  added: [],
  perhaps: [],
  counted: [],
  kept: [],
  unkept: [],
  stamps: { episodes: null, movies: null }
};
function isSameAccount(a, b) {
  return a.uuid !== void 0 && b.uuid !== void 0 ? a.uuid === b.uuid : a.slug === b.slug;
}
function isReceiptOf({ run }, intent) {
  return run.id === intent.runId && run.attempt === intent.attempt && run.key === intent.key;
}
function goingOf(plays, live) {
  let going = new Set(plays.map((play) => play.historyId)), staying = Map.groupBy(
    live.filter((play) => !going.has(play.historyId)),
    slotKey
  );
  return plays.map((play) => ({
    play,
    stays: (staying.get(slotKey(play)) ?? []).map(({ historyId }) => historyId)
  }));
}
function removedPlay({ play, stays }, clear) {
  let { historyId, type, traktId, watchedAt } = play;
  return { historyId, clear, type, traktId, minute: minuteOf(watchedAt), stays };
}
function addedPlay(play, facts) {
  let { historyId, type, traktId, watchedAt } = play;
  return { historyId, ...facts, type, traktId, minute: minuteOf(watchedAt) };
}

// src/workspace/backup-accounts.ts
var PLACES = [MANIFEST, `*/${MANIFEST}`, `*/*/${MANIFEST}`], LARGEST_MANIFEST = 2e7, manifest = schema((z) => {
  let name = z.string().check(z.minLength(1)), account = z.object({
    slug: name,
    uuid: z.nullish(z.string()),
    formerSlugs: z._default(z.array(name), [])
  });
  return z.object({
    account: z.union([
      account,
      z.pipe(
        name,
        z.transform((slug) => ({ slug, uuid: null, formerSlugs: [] }))
      )
    ])
  });
});
async function backupAccounts(workspace) {
  let accounts = (await Promise.all(PLACES.map((place) => workspace.find([place]).catch(asNone)))).flatMap(({ paths }) => paths).map((path) => readAccount(workspace, path));
  return (await Promise.all(accounts)).filter((account) => account !== void 0);
}
function namesIn(manifest2, account) {
  return manifest2 === void 0 || !isSameAccount(manifest2.account, account) ? /* @__PURE__ */ new Set([account.slug]) : /* @__PURE__ */ new Set([account.slug, manifest2.account.slug, ...manifest2.account.formerSlugs ?? []]);
}
async function otherNamesOf(workspace, account) {
  if (account.uuid === void 0) return /* @__PURE__ */ new Set();
  let own = (await backupAccounts(workspace)).filter(({ uuid }) => uuid === account.uuid), names = new Set(own.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  return names.delete(account.slug), names;
}
async function readAccount(workspace, path) {
  let text = new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST)), { data } = (await manifest()).safeParse(parse(text));
  return data && { path, ...data.account, uuid: data.account.uuid ?? void 0 };
}
function asNone(error) {
  if (error instanceof Failure) return { paths: [] };
  throw error;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

export {
  NOTHING_DONE,
  isSameAccount,
  isReceiptOf,
  goingOf,
  removedPlay,
  addedPlay,
  LARGEST_MANIFEST,
  backupAccounts,
  namesIn,
  otherNamesOf
};
