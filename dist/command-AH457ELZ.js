const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  count,
  findTitles,
  kindsOf,
  loadMeanwhile,
  progressLogger,
  readDuplicateSetting,
  readHistory,
  readProgress,
  required,
  sent,
  splitNames
} from "./chunk-ER3NPN5R.js";

// src/trakt/title-query.ts
function parseTitleQuery(text) {
  return parseAddress(text) ?? parseName(text);
}
function parseAddress(text) {
  let [, host = "", path = ""] = /^(?:https?:\/\/)?(?:www\.|app\.|m\.)?(trakt\.tv|imdb\.com|themoviedb\.org)\/([^?#\s]*)/i.exec(text) ?? [];
  switch (host.toLowerCase()) {
    case "trakt.tv": {
      let [, kind, name] = /^(show|movie)s\/([^/]+)/i.exec(path) ?? [];
      return kind === void 0 || name === void 0 ? void 0 : {
        ...parseName(decoded(name).toLowerCase()),
        kind: kind.toLowerCase() === "show" ? "show" : "movie"
      };
    }
    case "imdb.com": {
      let id = /(?:^|\/)title\/(tt\d+)/i.exec(path)?.[1];
      return id === void 0 ? void 0 : { by: "imdb", id: id.toLowerCase() };
    }
    case "themoviedb.org": {
      let [, kind, id] = /^(tv|movie)\/(\d{1,15})(?:\D|$)/i.exec(path) ?? [];
      return kind === void 0 ? void 0 : { by: "tmdb", id: Number(id), kind: kind.toLowerCase() === "tv" ? "show" : "movie" };
    }
  }
}
function parseName(text) {
  let numbered = /^(tvdb|tmdb):\s*(\d{1,15})$/i.exec(text);
  return numbered ? { by: numbered[1]?.toLowerCase() === "tvdb" ? "tvdb" : "tmdb", id: Number(numbered[2]) } : /^\d{1,15}$/.test(text) ? { by: "trakt", id: Number(text) } : /^tt\d+$/i.test(text) ? { by: "imdb", id: text.toLowerCase() } : /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text) ? { by: "slug", id: text } : { by: "title", title: text };
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// src/commands/export/options.ts
var HINT = "Give a title, an address at trakt.tv, an ID, or all.";
function readExportOptions(input, common) {
  let names = splitNames(required(input, "show", HINT));
  names.length === 0 && input("show") !== "" && input.problem(`The input show names nothing. ${HINT}`);
  let isAll = names.some((name) => name.toLowerCase() === "all");
  return isAll && names.length > 1 && input.problem("The input show is either all or a list of shows and movies, not both."), { ...common, titles: isAll ? "all" : names.map(parseTitleQuery), ...readDuplicateSetting(input) };
}

// src/commands/export/readings.ts
async function readWhole(context, { api }, following) {
  return { ...await readHistory(api, "all", { onProgress: progressLogger(context), ...following }), title: void 0, progress: void 0 };
}
async function readTitles(context, signedIn, queries) {
  let different = [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()], readings = await Promise.all(different.map((query) => readTitle(context, signedIn, query)));
  return [...new Map(
    readings.map((reading) => [`${reading.title.kind} ${reading.title.traktId}`, reading])
  ).values()];
}
async function readTitle(context, signedIn, query) {
  let { api } = signedIn, found = query.by === "trakt" ? void 0 : await findTitles(api, query), scopes = query.by === "trakt" ? kindsOf(query).map((type) => ({ type, traktId: query.id })) : (found ?? []).map(({ kind, traktId }) => ({ type: kind, traktId })), read = await readWatched(context, signedIn, scopes), title = found?.find(({ kind }) => kind === read.scope.type) ?? titleOf(read.plays) ?? (await findTitles(api, query))[0];
  return context.log.info(
    `${title.title ?? `${title.kind} ${title.traktId}`}: ${count(read.plays.length, "play")}.`
  ), { ...read, title };
}
async function readWatched(context, signedIn, [first, ...others]) {
  if (first === void 0) throw new Error("Nothing to read.");
  let read = await readScope(context, signedIn, first);
  if (read.plays.length > 0) return read;
  for (let scope of others) {
    let other = await readScope(context, signedIn, scope);
    if (other.plays.length > 0) return other;
  }
  return read;
}
async function readScope(context, { api }, scope) {
  let [read, progress] = await Promise.all([
    readHistory(api, scope, { onProgress: progressLogger(context) }),
    scope.type === "show" ? readProgress(api, scope.traktId) : void 0
  ]);
  return { ...read, progress, scope };
}
function titleOf([play]) {
  if (play === void 0) return;
  let { title, year } = play;
  return play.type === "movie" ? play.traktId === null ? void 0 : { kind: "movie", traktId: play.traktId, slug: null, title, year } : play.showTraktId === null ? void 0 : { kind: "show", traktId: play.showTraktId, slug: play.showSlug, title, year };
}

// src/commands/export/command.ts
var command = {
  readOptions: readExportOptions,
  async carryOut(tools, options) {
    let begun = await begin(tools, options);
    await sent(begun.readings);
    let { exportHistory } = await import("./export-LZXE3IKD.js");
    loadMeanwhile(() => import("./conclusion-5Y2PLZ6Q.js"));
    let report = await exportHistory(tools, options, begun), { concludeExport } = await import("./conclusion-5Y2PLZ6Q.js");
    return concludeExport(report, tools.run);
  }
};
async function begin(tools, { titles }) {
  let signedIn = await tools.signIn();
  tools.artifacts.prepare();
  let follower = {}, readings = tools.log.group(
    "Reading the history",
    () => titles === "all" ? Promise.all([
      readWhole(tools, signedIn, {
        onPage: (plays) => follower.onPage?.(plays),
        onLastPage: (plays) => follower.onLastPage?.(plays)
      })
    ]) : readTitles(tools, signedIn, titles)
  );
  return {
    signedIn,
    readings,
    follow: (following) => {
      Object.assign(follower, following);
    }
  };
}
export {
  command
};
