const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { crc32, inflateRawSync } = process.getBuiltinModule("node:zlib");
import {
  LIST,
  WATCHLIST,
  WHOLE_SHOW,
  WORKBOOK,
  dateOrderOf,
  explainOtherKind,
  headerName,
  idOf,
  idsOf,
  imdbIdOf,
  isJson,
  isZip,
  numberOf,
  only,
  play,
  readAsTable,
  readEpoch,
  readWhen,
  rowsIn,
  textOf,
  titleIn,
  unknownJson,
  yearOf
} from "./chunk-LLGLV5HZ.js";
import {
  decode
} from "./chunk-33R5R52Q.js";
import {
  CLAIMED_FIELDS,
  PLAY_FIELDS,
  TOO_LARGE,
  fieldsOf,
  isObject,
  parseHistoryId,
  parseJson,
  quote
} from "./chunk-PEA7CGHU.js";

// src/sources/zip.ts
var MOST_ENTRIES = 1e4, END = 101010256, ENTRY = 33639248, LOCAL = 67324752;
function listZip(archive) {
  let view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength), end = findEnd(view);
  if (end === void 0) return;
  let count = view.getUint16(end + 10, !0), entries = [], at = view.getUint32(end + 16, !0);
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, !0) !== ENTRY) return;
    let lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, !0)), [name = 0, extra = 0, comment = 0] = lengths;
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name)),
      isEncrypted: (view.getUint16(at + 8, !0) & 1) === 1,
      method: view.getUint16(at + 10, !0),
      crc: view.getUint32(at + 16, !0),
      packed: view.getUint32(at + 20, !0),
      offset: view.getUint32(at + 42, !0)
    }), at += 46 + name + extra + comment;
  }
  return entries;
}
function findEnd(view) {
  let last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65535); at--) if (view.getUint32(at, !0) === END) return at;
}
function unzip(archive, entry, most) {
  let view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, !0) !== LOCAL) return "damaged";
  let begins = entry.offset + 30 + view.getUint16(entry.offset + 26, !0) + view.getUint16(entry.offset + 28, !0), data = archive.subarray(begins, begins + entry.packed), content = entry.method === 0 ? data : entry.method === 8 ? inflate(data, most) : void 0;
  return content === void 0 ? "damaged" : content === "too large" || content.length > most ? "too large" : crc32(content) === entry.crc ? content : "damaged";
}
function inflate(data, most) {
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    return error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : void 0;
  }
}

// src/sources/archive.ts
var MOST_UNPACKED = 5e7, MOST_TOGETHER = 4 * MOST_UNPACKED, KNOWN = [
  // TV Time
  [/^tracking-prod-records(?:-v2)?\.csv$/i],
  [/^(?:seen_episode|seen_episode_source|watched_on_episode|rewatched_episode)\.csv$/i],
  [/^tvtime-(?:series-episodes|movies).*\.csv$/i],
  [/^tvtime-(?:series|movies).*\.json$/i],
  [/^activity_history\.csv$/i],
  // Trakt
  [/^(?:watched-)?history[-_\w]*\.json$/i],
  [/^watched[-_](?:movies|shows)[-_\d]*\.json$/i],
  // Letterboxd
  [/^diary\.csv$/i, /^watched\.csv$/i],
  // Simkl
  [/^SimklBackup\.json$/i],
  // Netflix
  [/^ViewingActivity\.csv$/i],
  [/^NetflixViewingHistory.*\.csv$/i],
  // IMDb
  [/^ratings\.csv$/i]
], ASIDE = /(?:^|\/)(?:deleted|orphaned|lists?|likes|__MACOSX)\//i;
function openArchive(path, archive, problems) {
  let report = (message) => {
    problems.push({ message, place: { file: path } });
  }, entries = listZip(archive);
  if (entries === void 0)
    return report(
      "The ZIP is damaged, or was not uploaded completely. Download it again, or unpack it and upload the files that are in it."
    ), [];
  if (entries.some(({ name }) => /^\[Content_Types\]\.xml$|^mimetype$|^Index\/\w+\.iwa$/.test(name)))
    return report(WORKBOOK), [];
  let found = wantedIn(entries);
  if (found.length === 0)
    return report(nothingKnown(entries)), [];
  let ofName = [...Map.groupBy(found, baseName).values()], wanted = ofName.flatMap((alike) => alike.slice(0, 1));
  for (let alike of ofName) new Set(alike.map(({ crc }) => crc)).size > 1 && report(severalCalled(alike));
  if (wanted.some(({ isEncrypted, method }) => isEncrypted || method === 99))
    return report(hasPassword(wanted)), [];
  let files = [], together = 0;
  for (let entry of wanted) {
    let bytes = unzip(archive, entry, MOST_UNPACKED), trouble = troubleWith(bytes);
    if (typeof bytes == "string" || trouble !== void 0) {
      report(`The file ${quote(baseName(entry))} ${trouble}`);
      continue;
    }
    if (together += bytes.length, together > MOST_TOGETHER)
      return report(
        `The files in this ZIP have more than ${MOST_TOGETHER / 1e6} MB together. Unpack it, and upload them one by one.`
      ), [];
    files.push({ path: `${path}/${baseName(entry)}`, bytes });
  }
  return files;
}
function troubleWith(unpacked) {
  return unpacked === "damaged" ? "is damaged in this ZIP. Unpack it, and upload that file." : unpacked === "too large" ? "has more than 50 MB. Unpack it, and upload that file in parts." : isZip(unpacked) ? "is a ZIP in this ZIP. Unpack it, and upload what is in that file." : void 0;
}
function wantedIn(entries) {
  let files = entries.filter(({ name }) => !ASIDE.test(name.replaceAll("\\", "/")));
  for (let names of KNOWN) {
    let found = files.filter((entry) => names.some((name) => name.test(baseName(entry))));
    if (found.length > 0) return found;
  }
  return [];
}
function baseName({ name }) {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
function severalCalled([first, ...others]) {
  let names = others.map(({ name }) => quote(name)).slice(0, 4);
  return `Only ${quote(first?.name ?? "")} of this ZIP was read: ${names.join(", ")} ${others.length === 1 ? "has" : "have"} the same name. If there are other plays in it, unpack the ZIP and upload the files one by one.`;
}
function hasPassword(wanted) {
  let names = wanted.map(baseName), only2 = names.length === 1 ? `only ${names[0]}` : `only these files: ${names.slice(0, 4).join(", ")}`;
  return `The ZIP has a password. Unpack it with ${names.some((name) => /^tracking-prod-records/i.test(name)) ? "the password from TV Time\u2019s second email" : "its password"}, and upload ${only2}.`;
}
function nothingKnown(entries) {
  let names = entries.map(baseName).filter(Boolean).slice(0, 3);
  return `${names.length === 0 ? "The ZIP is empty" : `No file in the ZIP is one that import knows (it has ${names.map(quote).join(", ")})`}. Unpack it, and upload the CSV or JSON file with the plays.`;
}

// src/sources/cells.ts
function cellsOf(said) {
  if ("noPlay" in said) return {};
  let cells = { watched_at: timeCell(said) };
  for (let field of [...CLAIMED_FIELDS, "episodeTitle"]) {
    let value = said.claims[field];
    value !== void 0 && (cells[PLAY_FIELDS[field].column] = String(value));
  }
  return cells;
}
function timeCell({ time }) {
  return time === void 0 ? "" : time.kind === "released" || time.kind === "unknown" ? time.kind : time.kind === "day" ? time.day : time.at;
}

// src/sources/imdb.ts
var IMDB_RATINGS = {
  name: "IMDb",
  note: "IMDb has the days on which titles were rated; they count as the days of the plays.",
  wrote: (header) => header.has("const") && header.has("title") && (header.has("daterated") || header.has("yourated")),
  open: (table) => readTitles(table, table.header.has("daterated") ? "daterated" : "created")
}, IMDB_CHECK_INS = {
  name: "IMDb (check-ins)",
  wrote: (header) => ["position", "const", "created", "title"].every((name) => header.has(name)) && !header.has("yourated"),
  open: (table) => /check-?_? ?ins?/i.test(table.fileName) ? readTitles(table, "created") : () => ({ noPlay: LIST2 })
}, LIST2 = `${WATCHLIST} If this IMDb list has your check-ins, call the file checkins.csv.`;
function readTitles({ rows }, column) {
  let order = dateOrderOf(rows.map((row) => row.cell(column)));
  return (row) => readTitle(row, row.cell(column), order);
}
function readTitle(row, day, order) {
  let type = row.cell("titletype").toLowerCase().replace(/[^a-z]/g, "");
  return /^tv(mini)?series$/.test(type) ? { noPlay: WHOLE_SHOW } : /game|podcast/.test(type) ? { noPlay: "A game or a podcast cannot be added to Trakt. It was left out." } : play(claimsOf(row, type), readWhen(day, { order }));
}
function claimsOf(row, type) {
  let imdbId = imdbIdOf(row.cell("const"));
  if (type === "tvepisode") return { type: "episode", imdbId };
  let [title, original] = [textOf(row.cell("title")), textOf(row.cell("originaltitle"))];
  return {
    type: "movie",
    title,
    otherTitles: original === void 0 || original === title ? [] : [original],
    year: yearOf(row.cell("year")),
    imdbId,
    orElse: type === "tvspecial" ? [{ type: "episode", imdbId }] : []
  };
}

// src/sources/letterboxd.ts
var LETTERBOXD_DIARY = {
  name: "Letterboxd",
  wrote: (header) => ["name", "letterboxduri", "watcheddate"].every((name) => header.has(name)),
  open: ({ rows }) => {
    let order = dateOrderOf(rows.map((row) => row.cell("watcheddate")));
    return (row) => play(filmOf(row), readWhen(row.cell("watcheddate"), { order }));
  }
}, LETTERBOXD_WATCHED = {
  name: "Letterboxd (watched films)",
  note: "Letterboxd\u2019s watched.csv has the days on which films were marked as watched; they count as the days of the plays.",
  wrote: (header) => hasFilms(header) && !header.has("watcheddate") && !header.has("rating"),
  open: ({ fileName, rows }) => {
    let order = dateOrderOf(rows.map((row) => row.cell("date")));
    return /watched/i.test(fileName) ? (row) => play(filmOf(row), readWhen(row.cell("date"), { order })) : () => ({ noPlay: LIST3 });
  },
  repeats: (said, others) => others.get(LETTERBOXD_DIARY.name)?.has(titleIn(said)) ?? !1
}, LETTERBOXD_RATINGS = {
  name: "Letterboxd (ratings)",
  wrote: (header) => hasFilms(header) && !header.has("watcheddate") && header.has("rating"),
  open: () => () => ({ noPlay: "A rating on Letterboxd is not a play. Upload diary.csv and watched.csv." })
};
function hasFilms(header) {
  return ["date", "name", "letterboxduri"].every((name) => header.has(name));
}
var LIST3 = `${WATCHLIST} If these Letterboxd films were watched, call the file watched.csv.`;
function filmOf(row) {
  return { type: "movie", title: textOf(row.cell("name")), year: yearOf(row.cell("year")) };
}

// src/sources/json.ts
function list(value) {
  return Array.isArray(value) ? value : [];
}
function member(object, name) {
  return fieldsOf(object[name]);
}
function scalar(object, name) {
  let value = object[name];
  return typeof value == "number" || typeof value == "string" ? value : void 0;
}

// src/sources/list-json.ts
var LIST_JSON = {
  name: LIST.name,
  read: (value) => {
    let entries = list(value).filter(isObject);
    if (entries.length === 0 || entries.length < list(value).length) return;
    let rows = entries.map(rowOf), header = new Set(rows.flatMap(({ names }) => names));
    if (!LIST.wrote(header)) return;
    let read = LIST.open({ header, rows: rows.map(({ row }) => row), fileName: "" });
    return rows.map(({ row }) => read(row));
  }
};
function rowOf(entry) {
  let ids = [entry.id, entry.ids].find(isObject) ?? {}, cells = new Map(
    [entry, ids].flatMap(
      (object) => Object.keys(object).map((name) => [headerName(name), String(scalar(object, name) ?? "")])
    )
  );
  return {
    names: [...cells.keys()],
    row: {
      place: { file: "" },
      cell: (name) => cells.get(name)?.trim() ?? "",
      cells: Object.fromEntries(cells),
      isShifted: !1
    }
  };
}

// src/sources/media-servers.ts
var TAUTULLI = {
  name: "Tautulli",
  read: (value) => {
    let entries = tautulliEntries(value), isOfTautulli = (entry) => "media_type" in entry && "watched_status" in entry;
    if (entries.length === 0 || !entries.every(isOfTautulli)) return;
    let users = new Set(entries.map(({ user_id, user }) => String(user_id ?? user ?? "")).filter(Boolean));
    return entries.map((entry) => ofOneUser(readSitting(entry), users));
  }
};
function tautulliEntries(value) {
  if (!isObject(value)) return list(value).filter(isObject);
  let data = member(member(value, "response"), "data");
  return list(data.data ?? value.data).filter(isObject);
}
function readSitting(entry) {
  let type = entry.media_type;
  if (type !== "movie" && type !== "episode") return { noPlay: "" };
  if (Number(entry.watched_status) !== 1) return { noPlay: "" };
  let when = readEpoch(scalar(entry, "stopped") ?? scalar(entry, "date") ?? ""), ids = agentIds(textOf(entry.guid) ?? "");
  return type === "movie" ? play(
    {
      type,
      title: textOf(entry.title),
      year: yearOf(scalar(entry, "year")),
      imdbId: ids.imdbId,
      tmdbId: ids.tmdbId
    },
    when
  ) : play(
    {
      type,
      title: textOf(entry.grandparent_title),
      season: numberOf(scalar(entry, "parent_media_index")),
      episode: numberOf(scalar(entry, "media_index")),
      episodeTitle: textOf(entry.title),
      showIds: ids
    },
    when
  );
}
function agentIds(guid) {
  let [, agent, id] = /(thetvdb|imdb|themoviedb):\/\/(\w+)/.exec(guid) ?? [];
  return agent === "thetvdb" ? { tvdbId: idOf(id) } : agent === "imdb" ? { imdbId: imdbIdOf(id) } : { tmdbId: idOf(id) };
}
var PLAYBACK_REPORTING = {
  name: "Playback Reporting",
  note: "Playback Reporting does not say what was watched to the end: what ran for ten minutes or more counts as a play.",
  wrote: (header) => ["datecreated", "itemtype", "itemname", "playduration"].every((name) => header.has(name)),
  open: ({ rows }) => openReport(rows)
}, REPORT_COLUMNS = "DateCreated UserId ItemId ItemType ItemName PlaybackMethod ClientName DeviceName PlayDuration PauseDuration RemoteAddress TranscodeReasons".split(
  " "
);
function withReportHeader(text) {
  if (!/^\d{4}-\d{2}-\d{2} [\d:.]+\t[0-9a-f-]{32,36}\t/i.test(text)) return text;
  let lines = text.split(/\r?\n/), columns = REPORT_COLUMNS.slice(0, Math.max(9, lines[0]?.split("	").length ?? 0)), quoted = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("	");
  return [columns.join("	"), ...lines.map((line) => quoted(line.split("	")))].join(`
`);
}
var LONG_ENOUGH = 600;
function openReport(rows) {
  let users = new Set(rows.map((row) => row.cell("userid")).filter(Boolean));
  return (row) => ofOneUser(readReport(row), users);
}
function ofOneUser(said, users) {
  return users.size > 1 && "claims" in said ? { ...said, doubt: SEVERAL_USERS, doubtKind: "users" } : said;
}
var SEVERAL_USERS = "The file has plays of several users of the server. Keep only your own, and delete the others.";
function readReport(row) {
  let type = row.cell("itemtype").toLowerCase();
  if (type !== "movie" && type !== "episode") return { noPlay: "" };
  if ((numberOf(row.cell("playduration")) ?? 0) < LONG_ENOUGH) return { noPlay: "" };
  let when = readWhen(row.cell("datecreated").replace(/(\.\d+)$/, ""), { order: "year first" }), name = row.cell("itemname");
  if (type === "movie") return play({ type, title: textOf(name) }, when);
  let [, title, season, episode, episodeTitle] = /^(.+?) - s(\d+)e(\d+) - (.*)$/i.exec(name) ?? [];
  return title === void 0 ? play({ type, title: textOf(name) }, when) : play(
    { type, title, season: numberOf(season), episode: numberOf(episode), episodeTitle: textOf(episodeTitle) },
    when
  );
}

// src/sources/netflix.ts
var TITLE = [
  "title",
  "titel",
  "titre",
  "t\xEDtulo",
  "titolo",
  "titul",
  "tytu\u0142",
  "tittel",
  "nimi",
  "nimike",
  "\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435",
  "\u30BF\u30A4\u30C8\u30EB",
  "\uC81C\uBAA9",
  "\u6807\u9898",
  "\u6A19\u984C",
  "ba\u015Fl\u0131k",
  "\u03C4\u03AF\u03C4\u03BB\u03BF\u03C2",
  "c\xEDm",
  "n\xE1zev",
  "titlu"
], DATE = [
  "date",
  "datum",
  "fecha",
  "data",
  "dato",
  "p\xE4iv\xE4m\xE4\xE4r\xE4",
  "pvm",
  "\u0434\u0430\u0442\u0430",
  "\u65E5\u4ED8",
  "\uB0A0\uC9DC",
  "\u65E5\u671F",
  "tarih",
  "\u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1",
  "d\xE1tum"
], NETFLIX_HISTORY = {
  name: "Netflix",
  wrote: (header) => header.size === 2 && TITLE.some((name) => header.has(name)) && DATE.some((name) => header.has(name)),
  open: ({ header, rows }) => {
    let [title = "", date = ""] = [TITLE, DATE].map((names) => names.find((name) => header.has(name))), order = dateOrderOf(rows.map((row) => row.cell(date)));
    return (row) => play(titleClaims(row.cell(title)), readWhen(row.cell(date), { order }));
  }
}, NETFLIX_ACTIVITY = {
  name: "Netflix (viewing activity)",
  note: "Sittings of one title within a day count as one play. Anything shorter than two minutes is left out.",
  wrote: (header) => ["profilename", "starttime", "duration", "title"].every((name) => header.has(name)),
  open: readActivity
}, DAY = 864e5, SHORTEST = 120;
function readActivity({ rows }) {
  let profiles = new Set(rows.map((row) => row.cell("profilename")).filter(Boolean)), starts = Map.groupBy(
    rows.filter(isWatched),
    (row) => `${row.cell("profilename")}\0${row.cell("title")}`
  ), goesOn = new Set(
    [...starts.values()].flatMap((sittings) => {
      let sorted = sittings.toSorted((a, b) => startOf(a) - startOf(b));
      return sorted.filter((row, at) => {
        let next = sorted[at + 1];
        return next !== void 0 && startOf(next) - startOf(row) < DAY;
      });
    })
  );
  return (row) => {
    if (!isWatched(row) || goesOn.has(row)) return { noPlay: "" };
    let said = play(titleClaims(row.cell("title")), readWhen(row.cell("starttime"), { isUtc: !0 }));
    return profiles.size > 1 ? { ...said, doubt: severalProfiles(profiles), doubtKind: "profiles" } : said;
  };
}
function severalProfiles(profiles) {
  return `The file has plays of ${profiles.size} profiles. Keep only your own rows (Profile Name), and delete the others.`;
}
function isWatched(row) {
  let [hours, minutes, seconds] = row.cell("duration").split(":").map(Number), length = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return row.cell("supplementalvideotype") === "" && !(length < SHORTEST);
}
function startOf(row) {
  let when = readWhen(row.cell("starttime"), { isUtc: !0 });
  return "time" in when && when.time.kind === "time" ? Date.parse(when.time.at) : Number.NaN;
}
var SEASON = /^(?:season|series|staffel|saison|temporada|stagione|seizoen|s\u00E4song|sesong|s\u00E6son|kausi|tuotantokausi|sezon|sezonul|sez\u00F3na|s\u00E9ria|\u00E9vad|\u0441\u0435\u0437\u043E\u043D|\u03C3\u03B5\u03B6\u03CC\u03BD|\u05E2\u05D5\u05E0\u05D4|\u0627\u0644\u0645\u0648\u0633\u0645|\u30B7\u30FC\u30BA\u30F3|\uC2DC\uC98C|musim|m\u00F9a|ph\u1EA7n|\u0E0B\u0E35\u0E0B\u0E31\u0E48\u0E19)\s*(\d{1,4})$/i, SEASON_BEFORE = /^(?:\u7B2C?\s*(\d{1,4})\s*\u5B63|(\d{1,4})\.?\s*(?:\u00E9vad|sez\u00F3na|s\u00E9ria|sezon|sezona|kausi|staffel|s\u00E4song|\u0441\u0435\u0437\u043E\u043D))$/i, ONLY_SEASON = /^(?:limited series|mini-?\s?series|miniserie|miniserien|mini-?s\u00E9rie|minis\u00E9ries?|miniss\u00E9rie|minisarja|miniserial|\u043C\u0438\u043D\u0438-?\u0441\u0435\u0440\u0438\u0430\u043B|\u30EA\u30DF\u30C6\u30C3\u30C9\u30B7\u30EA\u30FC\u30BA|\uB9AC\uBBF8\uD2F0\uB4DC \uC2DC\uB9AC\uC988)$/i, PART = /^(?:part|teil|partie|parte|deel|del|osa|volume|vol\.|book|buch|livre|libro|collection|chapter)\s*[\dIVX]+$/i, NUMBER_ALONE = /^(?:episode|folge|\u00E9pisode|episodio|epis\u00F3dio|episodul|aflevering|avsnitt|afsnit|jakso|odcinek|epizoda|epiz\u00F3da|epiz\u00F3d|\u0441\u0435\u0440\u0438\u044F|\u044D\u043F\u0438\u0437\u043E\u0434|\u03B5\u03C0\u03B5\u03B9\u03C3\u03CC\u03B4\u03B9\u03BF|b\u00F6l\u00FCm|\u30A8\u30D4\u30BD\u30FC\u30C9|\uC5D0\uD53C\uC18C\uB4DC|\u7B2C)\s*(\d{1,4})\s?(?:\u8A71|\u96C6|\uD654)?$|^(\d{1,4})\s?(?:\u8A71|\u96C6|\uD654)$/i, NUMBER_BEHIND = /^(.+) \((?:episode|folge|\u00E9pisode|episodio|epis\u00F3dio|aflevering|avsnitt|afsnit|jakso|odcinek)\s(\d{1,4})\)$/i, MOST_PARTS = 12;
function titleClaims(text) {
  let parts = text.split(/: | ?\uFF1A ?/).map((part) => part.trim()), movie = { type: "movie", title: text };
  if (parts.length > MOST_PARTS) return movie;
  let at = parts.findIndex((part, index) => index > 0 && isSeason(part, parts.slice(0, index)));
  if (at < 0)
    return only({
      ...movie,
      orElse: parts.slice(1).map((_, index) => episodeOf(parts, index + 1, index + 1))
    });
  if (at === parts.length - 1) return movie;
  let season = seasonIn(parts[at] ?? "", parts.slice(0, at));
  return { ...episodeOf(parts, at, at + 1), ...season !== void 0 && { season } };
}
function isSeason(part, before) {
  return PART.test(part) || seasonIn(part, before) !== void 0;
}
function seasonIn(part, before) {
  let found = SEASON.exec(part) ?? SEASON_BEFORE.exec(part);
  if (found !== null) return numberOf(found[1] ?? found[2]);
  if (ONLY_SEASON.test(part)) return 1;
  let show = before.join(": ");
  return part.startsWith(`${show} `) ? numberOf(/^\d{1,2}$/.exec(part.slice(show.length + 1))?.[0]) : void 0;
}
function episodeOf(parts, showEnds, episodeBegins) {
  let title = parts.slice(0, showEnds).join(": "), name = parts.slice(episodeBegins).join(": "), alone = NUMBER_ALONE.exec(name);
  if (alone !== null) return { type: "episode", title, episode: Number(alone[1] ?? alone[2]) };
  let [, episodeTitle = name, number] = NUMBER_BEHIND.exec(name) ?? [];
  return number !== void 0 && NUMBER_ALONE.test(episodeTitle) ? { type: "episode", title, episode: Number(number) } : { type: "episode", title, episodeTitle, ...number !== void 0 && { episode: Number(number) } };
}

// src/sources/simkl.ts
var SIMKL_CSV = {
  name: "Simkl",
  note: "Simkl\u2019s CSV has only the last episode of each show. Its backup (Settings \u2192 Backup) has them all.",
  wrote: (header) => ["title", "type", "watchlist", "watcheddate"].every((name) => header.has(name)) && header.has("lastepwatched"),
  open: ({ rows }) => {
    let order = dateOrderOf(rows.map((row) => row.cell("watcheddate"))) ?? "day first";
    return (row) => readTitle2(row, order);
  }
};
function readTitle2(row, order) {
  let type = row.cell("type").toLowerCase();
  if (/plan|ptw/i.test(row.cell("watchlist"))) return { noPlay: WATCHLIST };
  let when = readWhen(row.cell("watcheddate"), { order }), claims = { title: textOf(row.cell("title")), year: yearOf(row.cell("year")) }, ids = idsOf({
    tvdb: row.cell("tvdb") || row.cell("tvdbid"),
    imdb: row.cell("imdb") || row.cell("imdbid"),
    tmdb: row.cell("tmdb") || row.cell("tmdbid")
  }), [, season, episode] = /^s(\d+) ?e(\d+)$/i.exec(row.cell("lastepwatched")) ?? [];
  if (/movie|film/.test(type)) {
    let ofEpisode = { season: numberOf(season), episode: numberOf(episode) };
    return play({ type: "movie", ...claims, ...ofEpisode, imdbId: ids.imdbId, tmdbId: ids.tmdbId }, when);
  }
  if (season === void 0) return { noPlay: WHOLE_SHOW };
  let said = play(
    { type: "episode", ...claims, season: numberOf(season), episode: numberOf(episode), showIds: ids },
    when
  );
  return type === "anime" && "claims" in said ? { ...said, doubt: ANIME, doubtKind: "anime" } : said;
}
var ANIME = "Simkl counts the seasons of anime in its own way. Write season and episode as Trakt has them into the row.", SIMKL_JSON = {
  name: "Simkl",
  read: (value) => {
    if (!isObject(value)) return;
    let kinds = ["shows", "anime", "movies"].filter((kind) => Array.isArray(value[kind])), entries = kinds.flatMap(
      (kind) => list(value[kind]).filter(isObject).map((entry) => ({ kind, entry }))
    );
    if (!(kinds.length === 0 || !entries.every(({ entry }) => isObject(entry.show) || isObject(entry.movie))))
      return entries.flatMap(
        ({ kind, entry }) => isObject(entry.movie) ? [readMovie(entry)] : readShow(entry, kind)
      );
  }
};
function readMovie(entry) {
  if (entry.status === "plantowatch") return { noPlay: WATCHLIST };
  let movie = member(entry, "movie"), { imdbId, tmdbId } = idsIn(movie);
  return play(
    { type: "movie", title: textOf(movie.title), year: yearOf(scalar(movie, "year")), imdbId, tmdbId },
    readWhen(textOf(entry.last_watched_at) ?? "", { isUtc: !0 })
  );
}
function readShow(entry, kind) {
  return Array.isArray(entry.seasons) ? list(entry.seasons).filter(isObject).flatMap(
    (season) => list(season.episodes).filter(isObject).map((episode) => readEpisode(entry, season, episode, kind))
  ) : [{ noPlay: (scalar(entry, "watched_episodes_count") ?? 0) !== 0 ? WHOLE_SHOW : "" }];
}
function readEpisode(entry, season, episode, kind) {
  let show = member(entry, "show"), atTvdb = member(episode, "tvdb"), isCountedAsAnime = kind === "anime" && scalar(atTvdb, "season") === void 0, when = readWhen(textOf(episode.watched_at) ?? textOf(episode.last_watched_at) ?? "", { isUtc: !0 });
  return play(
    {
      type: "episode",
      title: textOf(show.title),
      year: yearOf(scalar(show, "year")),
      season: numberOf(scalar(atTvdb, "season") ?? scalar(season, "number")),
      episode: numberOf(scalar(atTvdb, "episode") ?? scalar(episode, "number")),
      showIds: idsIn(show)
    },
    isCountedAsAnime ? { ...when, doubt: ANIME, doubtKind: "anime" } : when
  );
}
function idsIn(item) {
  let ids = member(item, "ids"), { traktId: _, ...others } = idsOf({
    tvdb: scalar(ids, "tvdb"),
    imdb: ids.imdb,
    tmdb: scalar(ids, "tmdb")
  });
  return others;
}

// src/sources/trakt-export.ts
var TRAKT_HISTORY = {
  name: "Trakt",
  read: (value) => {
    let entries = entriesOf(value, "history");
    return entries.length > 0 && entries.every(isPlay) ? entries.map(readPlay) : void 0;
  }
}, TRAKT_WATCHED = {
  name: "Trakt (watched titles)",
  repeats: (_, others) => others.has(TRAKT_HISTORY.name),
  read: (value) => {
    let entries = entriesOf(value, "watched");
    if (!(entries.length === 0 || !entries.every(isWatched2)))
      return entries.flatMap(
        (entry) => isObject(entry.movie) ? [readWatched(entry, movieClaims(entry))] : readShow2(entry)
      );
  }
}, TRAKT_OTHER = {
  name: "Trakt (ratings and lists)",
  read: (value) => {
    let entries = list(value).filter(isObject), isOther = (entry) => (isObject(entry.movie) || isObject(entry.show)) && ["rated_at", "listed_at", "collected_at"].some((name) => name in entry);
    return entries.length > 0 && entries.every(isOther) ? entries.map(() => ({ noPlay: NO_HISTORY })) : void 0;
  }
}, NO_HISTORY = "Ratings, lists and collections are not plays. Upload watched-history-1.json of the same export.";
function entriesOf(value, name) {
  let entries = isObject(value) ? list(value[name]) : list(value);
  return entries.every(isObject) ? entries : [];
}
function isPlay(entry) {
  return "watched_at" in entry && (isObject(entry.movie) || isObject(entry.episode) || isObject(entry.show));
}
function isWatched2(entry) {
  return "last_watched_at" in entry && (isObject(entry.movie) || isObject(entry.show));
}
function readPlay(entry) {
  let claims = isObject(entry.movie) && entry.type !== "episode" ? movieClaims(entry) : episodeClaims(entry);
  return play(claims, readWhen(textOf(entry.watched_at) ?? "", { isUtc: !0 }), {
    historyId: parseHistoryId(String(scalar(entry, "id") ?? "")),
    action: textOf(entry.action)?.toLowerCase()
  });
}
function movieClaims(entry) {
  let movie = member(entry, "movie"), { traktId, imdbId, tmdbId } = idsIn2(movie), [title, year] = [textOf(movie.title), yearOf(scalar(movie, "year"))];
  return { type: "movie", title, year, namesAreOld: !0, traktId, imdbId, tmdbId };
}
function episodeClaims(entry, episode = member(entry, "episode"), season) {
  let show = member(entry, "show"), { traktId: showTraktId, ...showIds } = idsIn2(show);
  return {
    type: "episode",
    title: textOf(show.title),
    year: yearOf(scalar(show, "year")),
    season: numberOf(scalar(episode, "season") ?? (typeof season == "number" ? season : void 0)),
    episode: numberOf(scalar(episode, "number")),
    episodeTitle: textOf(episode.title),
    namesAreOld: !0,
    ...idsIn2(episode),
    showTraktId,
    showIds
  };
}
function readShow2(entry) {
  return list(entry.seasons).filter(isObject).flatMap(
    (season) => list(season.episodes).filter(isObject).map((episode) => readWatched(episode, episodeClaims(entry, episode, season.number)))
  );
}
function readWatched(entry, claims) {
  let plays = numberOf(scalar(entry, "plays")) ?? 1;
  return play(only(claims), readWhen(textOf(entry.last_watched_at) ?? "", { isUtc: !0 }), {
    undatedRewatches: Math.max(0, plays - 1)
  });
}
function idsIn2(item) {
  let ids = member(item, "ids"), [trakt, tvdb, tmdb] = [scalar(ids, "trakt"), scalar(ids, "tvdb"), scalar(ids, "tmdb")];
  return idsOf({ trakt, tvdb, imdb: ids.imdb, tmdb });
}

// src/sources/tv-time-export.ts
var TV_TIME_EXPORT = {
  name: "TV Time (export)",
  wrote: (header) => header.has("iswatched") && header.has("watchedat") && (header.has("tvdbid") || header.has("imdbid")),
  open: ({ header }) => {
    let isOfEpisodes2 = header.has("seriestvdbid");
    return (row) => readRow(row, isOfEpisodes2 ? "episode" : row.cell("type").toLowerCase() || "movie");
  }
};
function readRow(row, type) {
  if (row.cell("iswatched").toLowerCase() !== "true") return { noPlay: "" };
  if (type === "show" || type === "series") return { noPlay: WHOLE_SHOW };
  let isEpisode = type === "episode", ids = { tvdbId: idOf(row.cell("tvdbid")), imdbId: imdbIdOf(row.cell("imdbid")) }, isOwn = row.cell("seriestvdbid") !== "";
  return play(
    {
      type,
      title: textOf(row.cell("title")),
      year: isEpisode ? void 0 : yearOf(row.cell("year")),
      season: numberOf(row.cell("season")),
      episode: numberOf(row.cell("episode")),
      ...isEpisode && isOwn && ids,
      ...!isEpisode && { imdbId: ids.imdbId },
      eitherIds: isEpisode && !isOwn ? only(ids) : {},
      showIds: { tvdbId: idOf(row.cell("seriestvdbid")), imdbId: imdbIdOf(row.cell("seriesimdbid")) }
    },
    readWhen(row.cell("watchedat"), { isUtc: !0, order: "year first" }),
    { undatedRewatches: numberOf(row.cell("rewatchcount")) ?? 0 }
  );
}
var TV_TIME_JSON = {
  name: "TV Time (export)",
  read: (value) => {
    let entries = list(value).filter(isObject);
    if (!(entries.length === 0 || !entries.every(isOfTvTime)))
      return entries.flatMap((entry) => Array.isArray(entry.seasons) ? readShow3(entry) : [readMovie2(entry)]);
  }
};
function isOfTvTime(entry) {
  return isObject(entry.id) && "tvdb" in entry.id && (Array.isArray(entry.seasons) || "is_watched" in entry);
}
function readMovie2(movie) {
  return movie.is_watched !== !0 ? { noPlay: "" } : play(
    {
      type: "movie",
      title: textOf(movie.title),
      year: yearOf(scalar(movie, "year")),
      imdbId: imdbIdOf(member(movie, "id").imdb)
    },
    readWhen(textOf(movie.watched_at) ?? "", { isUtc: !0 }),
    { undatedRewatches: numberOf(scalar(movie, "rewatch_count")) ?? 0 }
  );
}
function readShow3(show) {
  return list(show.seasons).filter(isObject).flatMap(
    (season) => list(season.episodes).filter(isObject).map((episode) => readEpisode2(show, season, episode))
  );
}
function readEpisode2(show, season, episode) {
  if (episode.is_watched !== !0) return { noPlay: "" };
  let [ids, showIds] = [member(episode, "id"), member(show, "id")];
  return play(
    {
      type: "episode",
      title: textOf(show.title),
      season: numberOf(scalar(season, "number")),
      episode: numberOf(scalar(episode, "number")),
      episodeTitle: textOf(episode.name),
      tvdbId: idOf(scalar(ids, "tvdb")),
      imdbId: imdbIdOf(ids.imdb),
      showIds: { tvdbId: idOf(scalar(showIds, "tvdb")), imdbId: imdbIdOf(showIds.imdb) }
    },
    readWhen(textOf(episode.watched_at) ?? "", { isUtc: !0 }),
    { undatedRewatches: numberOf(scalar(episode, "rewatch_count")) ?? 0 }
  );
}

// src/sources/tv-time-tracking.ts
var TV_TIME_EPISODES = {
  name: "TV Time",
  wrote: (header) => header.has("key") && header.has("sid") && header.has("seriesname") && header.has("createdat"),
  open: readEpisodes
}, TV_TIME_MOVIES = {
  name: "TV Time (older list)",
  wrote: (header) => header.has("typeuuidn") && header.has("entitytype") && header.has("moviename"),
  open: () => readOldRecord,
  repeats: (said, others) => "claims" in said && said.claims.type === "episode" && others.has(TV_TIME_EPISODES.name)
}, WATCHED = /^(re)?watch-episode/;
function readEpisodes({ rows }) {
  let titles = /* @__PURE__ */ new Map(), rewatches = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let id = row.cell("sid");
    row.cell("seriesname") !== "" && !titles.has(id) && titles.set(id, row.cell("seriesname")), kindOf(row)?.[1] === "re" && rewatches.set(keyOf(row), (rewatches.get(keyOf(row)) ?? 0) + 1);
  }
  return (row) => {
    let kind = kindOf(row);
    if (kind === void 0) return { noPlay: "" };
    let rewatched = numberOf(row.cell("rewatchcount")) ?? 0;
    return play(
      {
        type: "episode",
        title: row.cell("seriesname") || (row.cell("sid") === "" ? void 0 : titles.get(row.cell("sid"))),
        season: numberOf(seasonOf(row)),
        episode: numberOf(episodeOf2(row)),
        tvdbId: idOf(row.cell("epid") || row.cell("episodeid")),
        showIds: { tvdbId: idOf(row.cell("sid")) }
      },
      readWhen(row.cell("createdat"), { isUtc: !0, order: "year first" }),
      { undatedRewatches: kind[1] === "re" ? 0 : Math.max(0, rewatched - (rewatches.get(keyOf(row)) ?? 0)) }
    );
  };
}
function kindOf(row) {
  return WATCHED.exec(row.cell("key")) ?? WATCHED.exec(row.cell("gsi")) ?? void 0;
}
var seasonOf = (row) => row.cell("sno") || row.cell("seasonnumber"), episodeOf2 = (row) => row.cell("epno") || row.cell("episodenumber"), keyOf = (row) => `${row.cell("sid")} ${seasonOf(row)} ${episodeOf2(row)}`;
function readOldRecord(row) {
  let type = row.cell("type");
  return type !== "watch" && type !== "rewatch" ? { noPlay: "" } : row.cell("entitytype") === "movie" ? readMovie3(row) : row.cell("entitytype") !== "episode" ? { noPlay: "" } : play(
    {
      type: "episode",
      title: textOf(row.cell("seriesname")),
      season: numberOf(row.cell("seasonnumber")),
      episode: numberOf(row.cell("episodenumber")),
      tvdbId: idOf(row.cell("episodeid")),
      showIds: { tvdbId: idOf(row.cell("seriesid")) }
    },
    oldTime(row)
  );
}
function readMovie3(row) {
  let words = textOf(
    /^(?:re)?watch-alpha-(.+)$/.exec(row.cell("alpharangekey"))?.[1]?.replaceAll("-", " ")
  ), name = textOf(row.cell("moviename"));
  return play(
    {
      type: "movie",
      title: name ?? words,
      otherTitles: name === void 0 || words === void 0 ? [] : [words],
      year: yearOf(row.cell("releasedate"))
    },
    oldTime(row)
  );
}
function oldTime(row) {
  let [, seconds] = /^watch-date-(\d{9,10})$/.exec(row.cell("watchdaterangekey")) ?? [];
  return row.cell("type") === "watch" && seconds !== void 0 ? readEpoch(seconds) : readWhen(row.cell("createdat"), { isUtc: !0, order: "year first" });
}

// src/sources/tv-time-seen.ts
var TV_TIME_SEEN = {
  name: "TV Time (seen episodes)",
  wrote: (header) => isOfEpisodes(header) && (header.has("createdat") || header.has("ts")),
  open: ({ fileName }) => {
    let isRewatched = /^rewatched/i.test(fileName);
    return (row) => readSeen(row, isRewatched);
  },
  repeats: (_, others) => others.has(TV_TIME_EPISODES.name)
}, TV_TIME_LATEST = {
  name: "TV Time (latest episodes)",
  wrote: (header) => isOfEpisodes(header) && header.has("seendate"),
  open: () => (row) => readSeen(row, !1),
  repeats: (_, others) => others.has(TV_TIME_EPISODES.name) || others.has(TV_TIME_SEEN.name)
}, COLUMNS = "id userid episodeid cpt createdat updatedat seendate ts tvshowid tvshowname showname episodeseasonnumber episodenumber episodename source runtime unitarian".split(
  " "
);
function isOfEpisodes(header) {
  let hasNumbers = header.has("episodenumber") && header.has("episodeseasonnumber"), hasShow = header.has("tvshowname") || header.has("showname");
  return hasNumbers && hasShow && [...header].every((name) => COLUMNS.includes(name));
}
function readSeen(row, isRewatched) {
  let seconds = row.cell("ts"), time = isRewatched && row.cell("updatedat") || row.cell("createdat") || row.cell("seendate");
  return play(
    {
      type: "episode",
      title: textOf(row.cell("tvshowname") || row.cell("showname")),
      season: numberOf(row.cell("episodeseasonnumber")),
      episode: numberOf(row.cell("episodenumber")),
      episodeTitle: textOf(row.cell("episodename")),
      tvdbId: idOf(row.cell("episodeid")),
      showIds: { tvdbId: idOf(row.cell("tvshowid")) }
    },
    seconds === "" ? readWhen(time, { isUtc: !0, order: "year first" }) : readEpoch(seconds),
    { undatedRewatches: Math.max(0, (numberOf(row.cell("cpt")) ?? 1) - 1) }
  );
}

// src/sources/without-times.ts
var WITHOUT_TIMES = {
  name: "SeriesGuide",
  read: (value) => {
    let entries = list(value).filter(isObject);
    return entries.length > 0 && entries.every(isOfSeriesGuide) ? [{ noPlay: NO_TIMES }] : void 0;
  }
};
function isOfSeriesGuide(entry) {
  return ("tmdb_id" in entry || "tvdb_id" in entry) && list(entry.seasons).filter(isObject).some((season) => "episodes" in season);
}
var NO_TIMES = "SeriesGuide\u2019s backup does not say when episodes were watched. Connect SeriesGuide to Trakt: it uploads them itself.";

// src/sources/yamtrack.ts
var YAMTRACK = {
  name: "Yamtrack",
  wrote: (header) => ["mediaid", "source", "mediatype", "title"].every((name) => header.has(name)),
  open: ({ rows }) => {
    let titles = new Map(
      rows.filter((row) => row.cell("mediatype") === "tv").map((row) => [showOf(row), row.cell("title")])
    );
    return (row) => readMedia(row, titles.get(showOf(row)));
  }
}, showOf = (row) => `${row.cell("source")} ${row.cell("mediaid")}`;
function readMedia(row, showTitle) {
  let type = row.cell("mediatype").toLowerCase();
  if (type !== "movie" && type !== "episode") return { noPlay: type === "anime" ? ANIME2 : "" };
  let when = ["enddate", "progressedat", "startdate"].map((name) => row.cell(name)).find(Boolean) ?? "";
  return type === "movie" && when === "" && /^(planning|dropped|paused|in progress)$/i.test(row.cell("status")) ? { noPlay: "" } : play(claimsOf2(row, type, showTitle), readWhen(when));
}
var ANIME2 = "Yamtrack counts anime in its own way, without days for episodes. It was left out.";
function claimsOf2(row, type, showTitle) {
  let title = textOf(row.cell("title")) ?? textOf(showTitle), ids = idsAt(row.cell("source").toLowerCase(), row.cell("mediaid")), [season, episode] = [numberOf(row.cell("seasonnumber")), numberOf(row.cell("episodenumber"))];
  return type === "movie" ? { type, title, season, episode, tmdbId: ids.tmdbId, imdbId: ids.imdbId } : { type, title, season, episode, showIds: ids };
}
function idsAt(source, id) {
  return source === "tmdb" ? { tmdbId: idOf(id) } : source === "tvdb" ? { tvdbId: idOf(id) } : source === "imdb" ? { imdbId: imdbIdOf(id) } : {};
}

// src/sources/read-sources.ts
var TABLES = [
  TV_TIME_EPISODES,
  TV_TIME_MOVIES,
  TV_TIME_SEEN,
  TV_TIME_LATEST,
  TV_TIME_EXPORT,
  LETTERBOXD_DIARY,
  LETTERBOXD_WATCHED,
  LETTERBOXD_RATINGS,
  IMDB_CHECK_INS,
  IMDB_RATINGS,
  NETFLIX_ACTIVITY,
  NETFLIX_HISTORY,
  SIMKL_CSV,
  YAMTRACK,
  PLAYBACK_REPORTING,
  LIST
], JSONS = [
  TRAKT_HISTORY,
  TRAKT_WATCHED,
  TRAKT_OTHER,
  TV_TIME_JSON,
  SIMKL_JSON,
  TAUTULLI,
  WITHOUT_TIMES,
  LIST_JSON
];
function readSources(files, account) {
  let problems = [], read = files.flatMap((file) => readFile(file, account, problems));
  return rowsIn(read, problems);
}
function readFile(file, account, problems) {
  let { path, bytes } = file, failed = { path, source: void 0, entries: [] };
  if (bytes.length <= 5e7 && isZip(bytes)) {
    let unpacked = openArchive(path, bytes, problems);
    return unpacked.length === 0 ? [failed] : unpacked.flatMap((inner) => readFile(inner, account, problems));
  }
  let why = bytes.length > 5e7 ? TOO_LARGE : explainOtherKind(bytes);
  if (why !== void 0)
    return problems.push({ message: why, place: { file: path } }), [failed];
  let text = decode(bytes);
  return [
    isJson(text) ? readJson(path, text, problems) : readAsTable(path, withReportHeader(text), TABLES, account, problems)
  ];
}
function readJson(path, text, problems) {
  let failed = { path, source: void 0, entries: [] }, value;
  try {
    value = parseJson(text);
  } catch {
    return problems.push({
      message: "The JSON is damaged, or was not uploaded completely. Upload it again.",
      place: { file: path }
    }), failed;
  }
  if (Array.isArray(value) && value.length === 0) return failed;
  for (let source of JSONS) {
    let entries = source.read(value);
    if (entries !== void 0)
      return {
        path,
        source,
        entries: entries.map((said) => ({ said, place: { file: path }, cells: () => cellsOf(said) }))
      };
  }
  return problems.push({ message: unknownJson(value), place: { file: path } }), failed;
}
export {
  TABLES,
  readSources
};
