import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/history/file-names.ts
function showFileName(show) {
  return show.slug !== null && /^[a-z0-9-]{1,100}$/.test(show.slug) ? show.slug : `show-${show.traktId}`;
}
function showFileNames(shows) {
  let names = /* @__PURE__ */ new Map(), numbered = new Map(shows.map(({ traktId }) => [`show-${traktId}`, traktId])), taken = /* @__PURE__ */ new Set(), has = (show) => +(show.formerName === showFileName(show));
  for (let show of shows.toSorted((a, b) => has(b) - has(a) || a.traktId - b.traktId)) {
    let wanted = showFileName(show), name = !taken.has(wanted) && (numbered.get(wanted) ?? show.traktId) === show.traktId ? wanted : `show-${show.traktId}`;
    taken.add(name), names.set(show.traktId, name);
  }
  return names;
}
function removalFileName(account, run) {
  let random = Math.random().toString(36).slice(2, 6).padEnd(4, "0");
  return `${removalFilePrefix(account, run.id)}${run.attempt}-${random}.csv`;
}
function removalFilePrefix(account, runId) {
  return `removed-plays-${account.replace(/[^\w-]/g, "_")}-${runId}-`;
}

export {
  showFileName,
  showFileNames,
  removalFileName,
  removalFilePrefix
};
