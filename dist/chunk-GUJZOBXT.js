const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/workspace/file-names.ts
var RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
function titleFileName(title) {
  let { slug } = title;
  return slug !== null && /^[a-z0-9-]{1,100}$/.test(slug) && !RESERVED.test(slug) ? slug : numbered(title);
}
function titleFileNames(titles) {
  let owners = new Map(titles.map((title) => [numbered(title), title])), names = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Set();
  for (let title of titles.toSorted(byClaim)) {
    let wanted = titleFileName(title), name = !taken.has(wanted) && (owners.get(wanted) ?? title) === title ? wanted : numbered(title);
    taken.add(name), names.set(title, name);
  }
  return titles.map((title) => names.get(title) ?? numbered(title));
}
function byClaim(a, b) {
  let has = (title) => +(title.formerName === titleFileName(title)), isMovie = ({ kind }) => +(kind === "movie");
  return has(b) - has(a) || isMovie(a) - isMovie(b) || a.traktId - b.traktId;
}
function numbered({ kind, traktId }) {
  return `${kind}-${traktId}`;
}

export {
  titleFileNames
};
