import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/workspace/file-names.ts
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

export {
  showFileName,
  showFileNames
};
