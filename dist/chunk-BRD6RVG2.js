const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { crc32, inflateRawSync } = process.getBuiltinModule("node:zlib");
const { basename } = process.getBuiltinModule("node:path/posix");
import {
  HEADER_WITHIN,
  LOST_SEPARATOR,
  calledTwice,
  decode,
  isBlank,
  parseRecords
} from "./chunk-2PLNRYGA.js";
import {
  CLAIMED_FIELDS,
  EPOCH,
  Failure,
  ID_FIELDS,
  PLAY_FIELDS,
  TOO_LARGE,
  TOO_MANY_ROWS,
  bare,
  count,
  createLimit,
  episodeCode,
  fieldsOf,
  figure,
  givenPaths,
  isAscii,
  isLost,
  isObject,
  joinProblems,
  minuteOf,
  parseHistoryId,
  parseJson,
  plainTitle,
  quote,
  readCalled,
  readEpisodes,
  readMoveTo,
  readSlug,
  readTime,
  readUnder,
  sent,
  titleAddress,
  unescapeFormula,
  wholeNumber,
  zonedTime
} from "./chunk-CKYBNFFS.js";

// src/trakt/decision.ts
var NotRead = class extends Error {
  need;
  constructor(need) {
    super("Something at Trakt has not been read yet."), this.need = need;
  }
}, NOTHING_FOUND = [
  "unknown title",
  "unknown id",
  "unknown episode",
  "names nothing"
], NAMES_NOTHING = "The row names nothing: it needs an ID, or a title.", Doubt = class extends Error {
  kind;
  candidates;
  /** @param reason a sentence or two for the person */
  constructor(kind, reason, candidates = []) {
    super(reason), this.kind = kind, this.candidates = candidates;
  }
};
function foundNothing(decision) {
  return decision.what === "uncertain" && NOTHING_FOUND.includes(decision.kind);
}
function keyOf(certain) {
  return certain.what === "movie" ? `movie ${certain.movie.traktId}` : `episode ${certain.episode.traktId}`;
}
function decided(decide2) {
  try {
    return decide2();
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    return { what: "uncertain", kind: error.kind, reason: error.message, candidates: error.candidates };
  }
}
function describeFound(found) {
  if (found.kind === "episode")
    return [quote(found.show?.title ?? "an untitled show"), codeOf(found)].join(" ");
  let title = quote(found.title ?? `an untitled ${found.kind}`), name = found.year === null ? title : `${title} (${found.year})`;
  return found.kind === "show" ? `the show ${name}` : `the movie ${name}`;
}
function codeOf({ season, number }) {
  return episodeCode({ season, episode: number });
}
function candidatesAmong(found) {
  let isTaken = (slug) => found.filter((one) => one.slug === slug).length > 1;
  return found.map((one) => candidateOf(isTaken(one.slug) ? { ...one, slug: null } : one));
}
function candidateOf(found) {
  if (found.kind === "episode") {
    let { show, season, number, title: title2 } = found, name = [show?.title ?? "untitled", codeOf(found), title2 === null ? "" : `\u201C${title2}\u201D`], place = show === void 0 ? "" : `${titleAddress(show)}/seasons/${season}/episodes/${number}`;
    return { name: name.filter(Boolean).join(" "), address: place };
  }
  let { title, year } = found;
  return { name: `${title ?? "untitled"} (${year ?? "year unknown"})`, address: titleAddress(found) };
}
function candidatesOf(decision) {
  return decision.what === "uncertain" ? decision.candidates : decision.what === "movie" ? [candidateOf(decision.movie)] : [candidateOf({ ...decision.episode, show: decision.show })];
}

// src/trakt/knowledge.ts
function catalogueOf(api) {
  return {
    under: (field, id) => readUnder(api, field, id),
    withSlug: (kind, slug) => readSlug(api, kind, slug),
    called: (kind, words2) => readCalled(api, kind, words2),
    episodesOf: (show) => readEpisodes(api, show.traktId)
  };
}
function createKnowledge(catalogue) {
  let answers = /* @__PURE__ */ new Map(), underway = /* @__PURE__ */ new Map(), listing = /* @__PURE__ */ new Map();
  function answerTo(need) {
    let answer = answers.get(keyOf2(need));
    if (answer === void 0) throw new NotRead(need);
    return answer;
  }
  async function ask(need) {
    let answer = await answered(catalogue, need);
    answers.set(keyOf2(need), answer), need.ask === "episodes" && list2(need.show, answer);
  }
  function list2(show, episodes) {
    for (let episode of episodes)
      for (let field of ID_FIELDS) {
        let key = `${field} ${episode[field]}`, shows = listing.get(key) ?? [];
        shows.includes(show) || listing.set(key, [...shows, show]);
      }
  }
  return {
    known: {
      under: (field, id) => answerTo({ ask: "under", field, id }),
      withSlug: (kind, name) => answerTo({ ask: "slug", kind, name }),
      called: (kind, name) => answerTo({ ask: "called", kind, name }),
      episodesOf: (show) => answerTo({ ask: "episodes", show }),
      listed: (field, id) => listing.get(`${field} ${id}`) ?? []
    },
    read(need) {
      let key = keyOf2(need), asked = underway.get(key) ?? ask(need);
      return underway.set(key, asked), asked;
    }
  };
}
function answered(catalogue, need) {
  switch (need.ask) {
    case "under":
      return catalogue.under(need.field, need.id);
    case "slug":
      return catalogue.withSlug(need.kind, need.name);
    case "called":
      return catalogue.called(need.kind, need.name);
    case "episodes":
      return catalogue.episodesOf(need.show);
  }
}
function keyOf2(need) {
  switch (need.ask) {
    case "under":
      return `${need.field} ${need.id}`;
    case "episodes":
      return `episodes ${need.show.traktId}`;
    default:
      return `${need.ask} ${need.kind} ${need.name}`;
  }
}

// src/history/same-title.ts
var LETTERS = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0131: "i"
}, accents = () => new RegExp("(?<=[\\p{Script=Latin}\\p{Script=Greek}])\\p{M}+", "gu");
function isSameTitle(a, b) {
  let [x, y] = [readingsOf(a), readingsOf(b)];
  return x.spaced === "" ? plainTitle(a) === plainTitle(b) : x.spaced === y.spaced || x.joined === y.joined;
}
function searchWords(title) {
  let words2 = readingsOf(title).spaced.split(" "), telling = words2.filter((word) => word !== "and");
  return (telling.length > 0 ? telling : words2).join(" ");
}
function yearInTitle(title) {
  let [, name, year] = /^(.*\S)\s*[([](\d{4})[)\]]$/su.exec(title.trim()) ?? [];
  return name === void 0 ? void 0 : { title: name, year: Number(year) };
}
function readingsOf(title) {
  let plain = withoutAccents(plainTitle(title)).replace(/&/g, " and ").replace(/['’]/g, ""), punctuation = isAscii(plain) ? IN_ASCII : inAnyScript();
  return {
    spaced: words(plain.replace(punctuation.orGaps, " ")),
    joined: words(plain.replace(punctuation.alone, ""))
  };
}
var IN_ASCII = { orGaps: /[^a-z0-9]+/g, alone: /[^a-z0-9\s]+/g }, inAnyScript = () => ({ orGaps: /[^\p{L}\p{M}\p{N}]+/gu, alone: /[^\p{L}\p{M}\p{N}\s]+/gu });
function withoutAccents(text) {
  return isAscii(text) ? text : text.normalize("NFKD").replace(accents(), "").normalize("NFC").replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
function words(text) {
  return text.replace(/\s+/g, " ").trim();
}

// src/trakt/absolute.ts
var FAR_BEYOND = 1.5;
function absoluteIn(episodes, claims, named) {
  let regular = episodes.filter((one2) => one2.season > 0).toSorted((a, b) => a.season - b.season || a.number - b.number), number = countedNumber(claims);
  if (number === void 0 || !(isNumberedThrough(regular) || isNumberedBySeason(regular))) return;
  let one = regular[number - 1];
  return one !== void 0 && (one === named || isMeant(one, regular, claims)) ? one : void 0;
}
function countedNumber({ season, episode, absolute }) {
  return absolute ?? (season === void 0 || season === 1 ? episode : void 0);
}
function isMeant(one, regular, { season, episode = 0, absolute, episodeTitle }) {
  return absolute !== void 0 ? !0 : episodeTitle !== void 0 ? one.title !== null && isSameTitle(one.title, episodeTitle) : season === void 0 && (isNumberedThrough(regular) || episode > FAR_BEYOND * mostIn(regular));
}
function mostIn(episodes) {
  return episodes.reduce((most, one) => Math.max(most, one.number), 0);
}
function isNumberedThrough(regular) {
  return regular.every((one, index) => one.number === index + 1);
}
function isNumberedBySeason(regular) {
  return regular.every((one, index) => {
    let before = regular[index - 1];
    return before === void 0 || before.season !== one.season ? one.number === 1 : one.number === before.number + 1;
  });
}

// src/trakt/match-ids.ts
var NAMES = { traktId: "Trakt", imdbId: "IMDb", tvdbId: "TVDB", tmdbId: "TMDB" };
function claimedIds(ids = {}) {
  return ID_FIELDS.flatMap((field) => {
    let id = ids[field];
    return id === void 0 || id === 0 ? [] : [{ field, id }];
  });
}
function ownIds(claims) {
  return claimedIds(claims);
}
function showIds({ showIds: showIds2, showTraktId }) {
  return claimedIds({ ...showIds2, ...showTraktId !== void 0 && { traktId: showTraktId } });
}
function nameId({ field, id }) {
  return `${NAMES[field]} ID ${id}`;
}
function checkIds(claimed, { thing, whose, others = [] }, known) {
  let open = claimed.filter(({ field, id }) => thing[field] !== id);
  for (let one of open) {
    let actual = thing[one.field], other = others.find((found) => found[one.field] === one.id);
    if (other !== void 0 && one.field !== "traktId") throw isOther(one, { thing, whose, other });
    if (!(actual === null || one.field === "traktId"))
      throw new Doubt(
        "contradiction",
        `${whose} ${nameId(one)} does not fit: ${describeFound(thing)} has the ${nameId({ ...one, id: actual })}.`,
        [candidateOf(thing)]
      );
  }
  let gone = [];
  for (let one of open) {
    let other = aliveAs(one, thing.kind, known)[0] ?? others.find((found) => found[one.field] === one.id);
    if (other !== void 0) throw isOther(one, { thing, whose, other });
    one.field === "traktId" && gone.push(one);
  }
  return { agreeing: claimed.length - open.length, gone };
}
function aliveAs({ field, id }, kind, known) {
  return known.under(field, id).filter((found) => field === "imdbId" || found.kind === kind);
}
function isOther(one, { thing, whose, other }) {
  return new Doubt(
    "contradiction",
    `${whose} ${nameId(one)} is that of ${describeFound(other)}, and the rest of the row names ${describeFound(thing)}.`,
    [candidateOf(thing), candidateOf(other)]
  );
}
function checkGone({ agreeing, gone }, thing, whose) {
  let [one] = gone;
  if (!(one === void 0 || agreeing > 0))
    throw new Doubt(
      "id gone",
      `Trakt has nothing with ${whose.toLowerCase()} ${nameId(one)} any more, and no other ID of the row says whether it was ${describeFound(thing)}.`,
      [candidateOf(thing)]
    );
}
function checkEitherIds(claimed, [episode, show], known) {
  let open = claimed.filter(({ field, id }) => episode[field] !== id && show[field] !== id), gone = [];
  for (let one of open) {
    let [other] = ["episode", "show"].flatMap((kind) => aliveAs(one, kind, known));
    if (other !== void 0) throw isOther(one, { thing: episode, whose: "Its", other });
    if (one.field === "traktId") gone.push(one);
    else if (episode[one.field] !== null && show[one.field] !== null) throw hasAnother(one, episode);
  }
  checkGone({ agreeing: agreeingIds(claimed, episode), gone }, episode, "Its");
}
function agreeingIds(claimed, thing) {
  return claimed.filter(({ field, id }) => thing[field] === id).length;
}
function hasAnother(one, thing) {
  return new Doubt(
    "id gone",
    `Trakt has nothing with its ${nameId(one)}, and ${describeFound(thing)} has another one.`,
    [candidateOf(thing)]
  );
}

// src/trakt/match-title.ts
var MOST_CANDIDATES = 5;
function namesIn({ title, otherTitles = [] }) {
  return [title, ...otherTitles].filter((name) => name !== void 0 && name.trim() !== "");
}
function isStill({ traktId }, claimed, { namesAreOld }) {
  return namesAreOld === !0 && claimed === traktId;
}
function withoutNames({ title, otherTitles, year, ...rest }) {
  return rest;
}
function findCalled(kind, claims, known) {
  let others = [];
  for (let name of namesIn(claims))
    for (let words2 of queriesFor(name)) {
      let found = known.called(kind, words2), called = found.filter((one) => isCalledSo(one, name)), exact = ofYear(called, claims.year);
      if (exact.length > 0) return { exact: distinct(exact), others: [] };
      others.push(...called, ...found);
    }
  return { exact: [], others: distinct(others) };
}
function queriesFor(name) {
  let plain = (yearInTitle(name)?.title ?? name).normalize("NFC").trim(), words2 = searchWords(plain);
  return words2 === "" || words2 === plain.toLowerCase() ? [plain] : [plain, words2];
}
function ofYear(called, year) {
  if (year === void 0) return [...called];
  let exact = called.filter((one) => one.year === year);
  return exact.length > 0 ? exact : called.length === 1 && called[0]?.year === null ? [...called] : [];
}
function isCalledSo({ title, year }, name) {
  if (title === null) return !1;
  if (isSameTitle(title, name)) return !0;
  let dated2 = yearInTitle(name);
  return dated2 !== void 0 && isSameTitle(title, dated2.title) && (year === null || year === dated2.year);
}
function checkTitle(thing, claims, known) {
  let names = namesIn(claims), { year } = claims;
  if (thing.title !== null && names.length > 0 && !names.some((name) => isCalledSo(thing, name)))
    throw new Doubt(
      "contradiction",
      `Its IDs are those of ${describeFound(thing)}, but the row calls it ${quote(names[0] ?? "")}.`,
      [candidateOf(thing)]
    );
  if (thing.year !== null && year !== void 0 && Math.abs(thing.year - year) > 1)
    throw new Doubt(
      "contradiction",
      `Its IDs are those of ${describeFound(thing)}, but the row says that it is of ${year}.`,
      [candidateOf(thing)]
    );
  claims.slug !== void 0 && claims.slug !== thing.slug && checkSlug(thing, claims.slug, known);
}
function findBySlug(kind, { slug }, known) {
  let [one, other] = slug === void 0 ? [] : known.withSlug(kind, slug);
  if (one === void 0 || other === void 0) return one;
  throw new Doubt(
    "several",
    `${slug} in an address at Trakt can mean ${describeFound(one)}, or ${describeFound(other)}, which has that Trakt ID.`,
    [candidateOf(one), candidateOf(other)]
  );
}
function checkSlug(thing, slug, known) {
  let other = known.withSlug(thing.kind, slug).find((one) => one.traktId !== thing.traktId);
  if (other !== void 0)
    throw new Doubt(
      "contradiction",
      `Its address at Trakt (${quote(slug)}) is that of ${describeFound(other)}, and the rest of the row names ${describeFound(thing)}.`,
      [candidateOf(thing), candidateOf(other)]
    );
}
function unknownTitle(kind, claims, others) {
  let year = claims.year === void 0 ? "" : ` (${claims.year})`;
  return new Doubt(
    "unknown title",
    `Trakt has no ${kind} called exactly ${quote(namesIn(claims)[0] ?? "")}${year}.`,
    candidatesAmong(others.slice(0, MOST_CANDIDATES))
  );
}
function severalCalled(kind, claims, exact) {
  let years = exact.map((one) => one.year ?? "year unknown").join(", ");
  return new Doubt(
    "several",
    `Several ${kind}s are called ${quote(namesIn(claims)[0] ?? "")}: ${years}.`,
    candidatesAmong(exact.slice(0, 2 * MOST_CANDIDATES))
  );
}
function distinct(found) {
  return [...new Map(found.map((one) => [one.traktId, one])).values()];
}

// src/trakt/match-show.ts
function findShow(claims, known) {
  return listedShow(claims, known) ?? showById(claims, known) ?? showBySlug(claims, known) ?? showByTitle(claims, known) ?? showByEpisode(claims, known) ?? showByEitherId(claims, known) ?? unknownShow(claims, known);
}
function listedShow(claims, known) {
  for (let { field, id } of ownIds(claims)) {
    let [show, ...others] = known.listed(field, id);
    if (show !== void 0 && others.length === 0) return show;
  }
}
function showById(claims, known) {
  for (let one of showIds(claims)) {
    let shows = known.under(one.field, one.id).filter(isShow);
    if (shows.length > 1) throw severalUnder(nameId(one), shows);
    if (shows[0] !== void 0) return shows[0];
  }
}
function showBySlug(claims, known) {
  let found = findBySlug("show", claims, known);
  return found?.kind === "show" ? found : void 0;
}
function showByTitle(claims, known) {
  if (namesIn(claims).length === 0) return;
  let shows = findCalled("show", claims, known).exact.filter(isShow);
  if (shows.length < 2) return shows[0];
  let found = showByEpisode(claims, known);
  if (found !== void 0 && !("lone" in found)) return found;
  throw severalCalled("show", claims, shows);
}
function showByEpisode(claims, known) {
  for (let one of ownIds(claims)) {
    let episodes = known.under(one.field, one.id).filter(isEpisode);
    if (episodes.length > 1) throw severalUnder(nameId(one), episodes);
    let [episode] = episodes;
    if (episode !== void 0) return episode.show ?? { lone: episode };
  }
}
function showByEitherId({ eitherIds }, known) {
  for (let one of claimedIds(eitherIds)) {
    let found = known.under(one.field, one.id), shows = [...found.filter(isShow), ...found.filter(isEpisode).flatMap(({ show }) => show ?? [])];
    if (shows.length > 1) throw severalUnder(nameId(one), shows);
    if (shows[0] !== void 0) return shows[0];
  }
}
function unknownShow(claims, known) {
  if (namesIn(claims).length > 0)
    throw unknownTitle("show", claims, findCalled("show", claims, known).others);
  let [id] = [...ownIds(claims), ...showIds(claims), ...claimedIds(claims.eitherIds)];
  throw id !== void 0 ? new Doubt("unknown id", `Trakt has no episode with the ${nameId(id)}.`) : new Doubt("names nothing", NAMES_NOTHING);
}
function severalUnder(id, found) {
  return new Doubt("several", `Several things at Trakt have the ${id}.`, found.map(candidateOf));
}
function isShow(found) {
  return found.kind === "show";
}
function isEpisode(found) {
  return found.kind === "episode";
}

// src/trakt/match-episode.ts
function matchEpisode(claims, known) {
  let show = findShow(claims, known);
  if ("lone" in show) return checkLone(show.lone, claims, known);
  let episodes = known.episodesOf(show), { episode, isAbsolute } = findEpisode(show, episodes, claims, known), thing = { ...episode, show };
  checkTitle(show, isStill(show, claims.showTraktId, claims) ? withoutNames(claims) : claims, known);
  let ofShow = checkIds(showIds(claims), { thing: show, whose: "Its show\u2019s" }, known), own = checkIds(ownIds(claims), { thing, whose: "Its", others: [show] }, known);
  return checkEitherIds(claimedIds(claims.eitherIds), [thing, show], known), checkNumbers(thing, claims, { episodes, isAbsolute }), isStill(thing, claims.traktId, claims) || checkEpisodeTitle(thing, claims), checkGone(own, thing, "Its"), checkGone(both(ofShow, own), show, "Its show\u2019s"), { what: "episode", episode, show, isAbsolute };
}
function both(ofShow, { agreeing }) {
  return { ...ofShow, agreeing: ofShow.agreeing + agreeing };
}
function findEpisode(show, episodes, claims, known) {
  for (let { field, id } of ownIds(claims)) {
    let [one] = episodes.filter((episode) => episode[field] === id);
    if (one !== void 0) return { episode: one, isAbsolute: isByAbsolute(one, episodes, claims) };
  }
  for (let { field, id } of claimedIds(claims.eitherIds)) {
    let [one] = show[field] === id ? [] : episodes.filter((episode) => episode[field] === id);
    if (one !== void 0) return { episode: one, isAbsolute: isByAbsolute(one, episodes, claims) };
  }
  return byNumbers(show, episodes, claims) ?? byTitle(show, episodes, claims) ?? none({ show, episodes }, claims, known);
}
function isByAbsolute(episode, episodes, claims) {
  return !hasNumbers(episode, claims) && absoluteIn(episodes, claims, episode) === episode;
}
function hasNumbers(episode, claims) {
  return (claims.season === void 0 || claims.season === episode.season) && (claims.episode === void 0 || claims.episode === episode.number);
}
function byNumbers(show, episodes, claims) {
  let { season, episode: number } = claims;
  if (season !== void 0 && number !== void 0) {
    let [one, ...others] = episodes.filter((each) => each.season === season && each.number === number);
    if (others.length > 0) {
      let several = [one, ...others].flatMap((each) => each ? [candidateOf({ ...each, show })] : []);
      throw new Doubt(
        "several",
        `Several episodes of ${quote(show.title ?? "that show")} are ${episodeCode({ season, episode: number })}.`,
        several
      );
    }
    if (one !== void 0) return { episode: one, isAbsolute: !1 };
  }
  let absolute = absoluteIn(episodes, claims);
  return absolute && { episode: absolute, isAbsolute: !0 };
}
function byTitle(show, episodes, { season, episode, absolute, episodeTitle }) {
  if (episode !== void 0 || absolute !== void 0 || episodeTitle === void 0) return;
  let [one, ...others] = episodes.filter(
    (each) => (season === void 0 || each.season === season) && each.title !== null && isSameTitle(each.title, episodeTitle)
  );
  if (one !== void 0 && others.length > 0)
    throw new Doubt(
      "several",
      `Several episodes of ${quote(show.title ?? "that show")} are called ${quote(episodeTitle)}.`,
      [one, ...others].map((each) => candidateOf({ ...each, show }))
    );
  return one && { episode: one, isAbsolute: !1 };
}
function none({ show, episodes }, claims, known) {
  for (let one of ownIds(claims)) {
    let other = known.under(one.field, one.id).find(isEpisode);
    other !== void 0 && checkIds([one], { thing: show, whose: "Its", others: [other] }, known);
  }
  let { season, episode, absolute, episodeTitle } = claims, name = describeFound(show);
  if (season === void 0 && episodes.some((one) => one.number === episode)) {
    let possible = episodes.filter((one) => one.number === episode && one.season > 0);
    throw new Doubt(
      "several",
      `The row says episode ${episode} of ${name}, but not which season.`,
      possible.map((one) => candidateOf({ ...one, show }))
    );
  }
  let number = episode ?? absolute;
  if (number !== void 0) {
    let code = season === void 0 ? `episode ${number}` : episodeCode({ season, episode: number });
    throw new Doubt("unknown episode", `Trakt has no ${code} of ${name}.`, [candidateOf(show)]);
  }
  if (episodeTitle !== void 0) {
    let where = season === void 0 ? "" : ` in season ${season}`;
    throw new Doubt(
      "unknown episode",
      `Trakt has no episode of ${name} called ${quote(episodeTitle)}${where}.`,
      [candidateOf(show)]
    );
  }
  throw new Doubt("names nothing", `The row names ${name}, but none of its episodes.`, [candidateOf(show)]);
}
function checkNumbers(thing, claims, { episodes, isAbsolute }) {
  let { season, episode, absolute } = claims;
  if (!isAbsolute && !hasNumbers(thing, claims)) {
    let code = season !== void 0 && episode !== void 0 ? episodeCode({ season, episode }) : season === void 0 ? `episode ${episode}` : `season ${season}`;
    throw new Doubt(
      "contradiction",
      `Its IDs are those of ${describeFound(thing)}, but the row says ${code}.`,
      [candidateOf(thing)]
    );
  }
  if (absolute === void 0) return;
  let counted = absoluteIn(episodes, { absolute });
  if (!(counted === void 0 || counted.traktId === thing.traktId))
    throw new Doubt(
      "contradiction",
      `The row names ${describeFound(thing)}, but episode ${absolute} counted over all seasons is ${codeOf(counted)}.`,
      [candidateOf(thing), candidateOf({ ...counted, show: thing.show })]
    );
}
var PLACEHOLDER = /^(?:tb[ad]|(?:episode|folge|épisode|episodio|aflevering|avsnitt|jakso)\s*#?(?<number>\d+)?)$/i;
function checkEpisodeTitle(thing, { episodeTitle, episode, absolute }) {
  let { title, number } = thing;
  if (title === null || episodeTitle === void 0 || isSameTitle(title, episodeTitle)) return;
  let placeholder = PLACEHOLDER.exec(episodeTitle.trim()), said = placeholder?.groups?.number, fits = said === void 0 || [number, episode, absolute].includes(Number(said));
  if (!((placeholder !== null || PLACEHOLDER.test(title)) && fits))
    throw new Doubt(
      "contradiction",
      `The row names ${describeFound(thing)}, which Trakt calls ${quote(title)}, but calls it ${quote(episodeTitle)}.`,
      [candidateOf(thing)]
    );
}
function checkLone(lone, claims, known) {
  let own = checkIds(ownIds(claims), { thing: lone, whose: "Its" }, known);
  return checkNumbers(lone, claims, { episodes: [], isAbsolute: !1 }), checkEpisodeTitle(lone, claims), checkGone(own, lone, "Its"), { what: "episode", episode: lone, show: void 0, isAbsolute: !1 };
}

// src/trakt/match.ts
function decide({ orElse = [], ...claims }, known) {
  let all = [claims, ...orElse].map((one2) => decided(() => match(one2, known))), [first] = all, found = all.filter((decision) => !foundNothing(decision)), [one] = found;
  if (one === void 0) return first;
  let certain = found.filter((decision) => decision.what !== "uncertain");
  return certain.length === found.length && new Set(certain.map(keyOf)).size === 1 || found.length === 1 ? one : {
    what: "uncertain",
    kind: "several",
    reason: "The row can mean several things.",
    candidates: found.flatMap(candidatesOf)
  };
}
function match(claims, known) {
  let { type } = claims;
  if (type === "movie") return matchMovie(claims, known);
  if (type === "episode" || type === void 0 && looksLikeEpisode(claims))
    return matchEpisode(claims, known);
  if (type === void 0) return matchEither(claims, known);
  throw new Doubt("kind unclear", `${quote(type)} is neither an episode nor a movie.`);
}
function looksLikeEpisode(claims) {
  let { season, episode, absolute, episodeTitle } = claims;
  return [season, episode, absolute].some((number) => number !== void 0 && number > 0) || episodeTitle !== void 0 || showIds(claims).length > 0;
}
function matchMovie(claims, known) {
  if (looksLikeEpisode(claims))
    throw new Doubt(
      "contradiction",
      "The row says that it is a movie, and also names a season, an episode or a show."
    );
  let ids = claimedIds({ ...claims.eitherIds, ...claims }), movie = movieById(claims, known) ?? movieBySlug(claims, known) ?? movieByTitle(claims, known);
  checkTitle(movie, isStill(movie, claims.traktId, claims) ? withoutNames(claims) : claims, known);
  let checked = checkIds(ids, { thing: movie, whose: "Its" }, known);
  return checkGone(checked, movie, "Its"), { what: "movie", movie };
}
function movieById(claims, known) {
  for (let one of claimedIds({ ...claims.eitherIds, ...claims })) {
    let found = known.under(one.field, one.id), movies = found.filter(isMovie);
    if (movies.length > 1)
      throw new Doubt("several", `Several movies at Trakt have the ${nameId(one)}.`, movies.map(candidateOf));
    if (movies[0] !== void 0) return movies[0];
    let [other] = found;
    if (!(one.field !== "imdbId" || other === void 0))
      throw new Doubt(
        "contradiction",
        `Its ${nameId(one)} is that of ${describeFound(other)}, not of a movie.`,
        [candidateOf(other)]
      );
  }
}
function movieBySlug(claims, known) {
  let found = findBySlug("movie", claims, known);
  return found?.kind === "movie" ? found : void 0;
}
function movieByTitle(claims, known) {
  if (namesIn(claims).length === 0) {
    let [id] = claimedIds({ ...claims.eitherIds, ...claims });
    throw id !== void 0 ? new Doubt("unknown id", `Trakt has no movie with the ${nameId(id)}.`) : new Doubt("names nothing", NAMES_NOTHING);
  }
  let { exact, others } = findCalled("movie", claims, known), [movie, ...more] = exact.filter(isMovie);
  if (movie === void 0) throw unknownTitle("movie", claims, others);
  if (more.length > 0) throw severalCalled("movie", claims, [movie, ...more]);
  return movie;
}
function matchEither(claims, known) {
  let ids = claimedIds({ ...claims.eitherIds, ...claims });
  if (!(namesIn(claims).length > 0) && !ids.some(({ field }) => field === "imdbId")) throw kindUnclear([]);
  let asMovie = decided(() => matchMovie(claims, known));
  if (ids.length === 0) {
    let shows = findCalled("show", claims, known).exact;
    if (shows.length === 0 || foundNothing(asMovie)) return certainly(asMovie);
    throw kindUnclear([...candidatesOf(asMovie), ...shows.map(candidateOf)]);
  }
  let asEpisode = decided(() => matchEpisode(claims, known)), certain = [asMovie, asEpisode].filter((decision) => decision.what !== "uncertain"), [one, ...others] = certain;
  if (one !== void 0 && others.length === 0) return one;
  if (one !== void 0) throw kindUnclear(certain.flatMap(candidatesOf));
  return certainly(foundNothing(asMovie) && !foundNothing(asEpisode) ? asEpisode : asMovie);
}
function certainly(decision) {
  if (decision.what !== "uncertain") return decision;
  throw new Doubt(decision.kind, decision.reason, decision.candidates);
}
function kindUnclear(candidates) {
  return new Doubt(
    "kind unclear",
    "The row does not say whether it is an episode or a movie. Write one of them in the column type, and for an episode its season and episode.",
    candidates
  );
}
function isMovie(found) {
  return found.kind === "movie";
}

// src/trakt/resolve.ts
var SIDE_BY_SIDE = 12;
async function resolveAll(rows, knowledge, onProgress = () => {
}) {
  let alike = Map.groupBy(rows.keys(), (index) => JSON.stringify(rows[index])), decisions = [], count2 = 0, resolve = async (indexes) => {
    let decision = await decideOn(rows[indexes[0] ?? 0] ?? {}, knowledge);
    for (let index of indexes) decisions[index] = decision;
    count2 += indexes.length, onProgress(count2);
  }, [named, unnamed] = inTurns([...alike.values()], rows), limit = createLimit(SIDE_BY_SIDE);
  await Promise.all(named.map((one) => limit(() => resolve(one))));
  for (let one of unnamed) await resolve(one);
  return decisions;
}
async function decideOn(claims, { known, read }) {
  for (; ; )
    try {
      return decide(claims, known);
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      await read(error.need);
    }
}
function inTurns(alike, rows) {
  let nameOf = ([index = 0]) => nameIn(rows[index] ?? {}), { named = [], unnamed = [] } = Object.groupBy(
    alike,
    (one) => nameOf(one) === "" ? "unnamed" : "named"
  ), groups = [...Map.groupBy(named, nameOf).values()];
  return [
    [...groups.flatMap((group) => group.slice(0, 1)), ...groups.flatMap((group) => group.slice(1))],
    unnamed
  ];
}
function nameIn(claims) {
  let isMovie2 = claims.type === "movie", names = [...namesIn(claims), ...showIds(claims).map(({ id }) => String(id)), claims.slug ?? ""], own = isMovie2 ? ownIds(claims).map(({ id }) => String(id)) : [];
  return [...names, ...own].join(`
`).trim();
}

// src/commands/import/decisions.ts
var INTERVAL = 5e3, ROWS = 1500;
function decideRows({ log, clock }, { api }, rows) {
  let claims = rows.map((row) => row.claims);
  return resolveAll(claims, createKnowledge(catalogueOf(api)), progress({ log, clock }, rows.length));
}
function progress({ log, clock }, total) {
  let told = { decided: 0, at: clock.now() };
  return (decided2) => {
    let isWorthALine = decided2 === total || decided2 - told.decided >= ROWS || clock.now() - told.at >= INTERVAL;
    total < 100 || !isWorthALine || decided2 === told.decided || (told = { decided: decided2, at: clock.now() }, log.info(`Resolved ${figure(decided2)} of ${count(total, "row")}.`));
  };
}

// src/sources/other-kind.ts
var KNOWN = "It reads CSV files and lists, and the exports of Trakt, TV Time, Letterboxd, IMDb, Netflix, Simkl and Yamtrack.", SAVE_AS = "Open it, save the sheet as \u201CCSV UTF-8 (comma delimited)\u201D, and upload that file.", WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`, EMPTY = "The file is empty. Upload it again.";
function explainOtherKind(bytes) {
  let start = Buffer.from(bytes.subarray(0, 2e3)).toString("latin1");
  return /^[\s\0]*$/.test(start) && bytes.length <= 2e3 ? EMPTY : start.startsWith("\xD0\xCF\xE0") ? WORKBOOK : start.startsWith("\x8B") ? "This is a packed file (gzip). Unpack it, and upload the file that is in it." : /^(?:7z\u00BC\u00AF|Rar!)/.test(start) ? "This is an archive, but not a ZIP. Unpack it, and upload the files that are in it." : start.startsWith("%PDF") ? "This is a PDF, not a CSV. Look for \u201CExport\u201D or \u201CCSV\u201D in the service that made it." : start.startsWith("SQLite format") ? `This is a database, which import does not read. ${KNOWN}` : explainText(start);
}
function explainText(start) {
  let text = start.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return /^<(?:!doctype html|html|head|body|meta|script)/i.test(text) ? "This is a web page, not a CSV: the download may have ended at a sign-in page. Download the file again, signed in." : /^<(?:\?xml|!doctype|!--|[a-z]+[\s>])/i.test(text) ? `This is XML, which import does not read. ${KNOWN}` : start.split("\0").length - 1 > start.length / 20 && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start) ? `This is not a text table. ${KNOWN}` : void 0;
}
function isJson(text) {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text.slice(0, 2e3));
}
function unknownJson(value) {
  let entry = Array.isArray(value) ? value[0] : value, names = typeof entry == "object" && entry !== null ? Object.keys(entry).slice(0, 5) : [];
  return `This JSON is in a form that import does not know${names.length === 0 ? "" : ` (it has ${names.map(quote).join(", ")})`}. ${KNOWN}`;
}

// src/sources/zip.ts
var MOST_ENTRIES = 1e4, END = 101010256, ENTRY = 33639248, LOCAL = 67324752;
function listZip(archive) {
  let view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength), end = findEnd(view);
  if (end === void 0) return;
  let count2 = view.getUint16(end + 10, !0), entries = [], at = view.getUint32(end + 16, !0);
  for (let index = 0; index < Math.min(count2, MOST_ENTRIES); index++) {
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
  let begins = entry.offset + 30 + view.getUint16(entry.offset + 26, !0) + view.getUint16(entry.offset + 28, !0), data = archive.subarray(begins, entry.packed === 4294967295 ? void 0 : begins + entry.packed), content = entry.method === 0 ? data : entry.method === 8 ? inflate(data, most) : void 0;
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
var MOST_UNPACKED = 5e7, MOST_TOGETHER = 4 * MOST_UNPACKED, KNOWN2 = [
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
function isZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75 && (bytes[2] === 3 || bytes[2] === 5);
}
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
  for (let alike of ofName) new Set(alike.map(({ crc }) => crc)).size > 1 && report(severalCalled2(alike));
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
  for (let names of KNOWN2) {
    let found = files.filter((entry) => names.some((name) => name.test(baseName(entry))));
    if (found.length > 0) return found;
  }
  return [];
}
function baseName({ name }) {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
function severalCalled2([first, ...others]) {
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

// src/sources/claims.ts
function idOf(value) {
  let number = wholeNumber(String(value ?? ""));
  return number === void 0 || number === 0 ? void 0 : number;
}
function imdbIdOf(value) {
  if (typeof value == "string")
    return /^(?:https?:\/\/[^\s]*\/title\/)?(tt\d{5,10})\/?(?:\?.*)?$/i.exec(value.trim())?.[1]?.toLowerCase();
}
function numberOf(value) {
  return wholeNumber(String(value ?? ""));
}
function yearOf(value) {
  let text = String(value ?? ""), year = wholeNumber(/^(\d{4})-\d{2}-\d{2}/.exec(text)?.[1] ?? text);
  return year !== void 0 && year >= 1870 && year <= 2200 ? year : void 0;
}
function textOf(value) {
  let text = typeof value == "string" ? value.toWellFormed().trim() : "";
  return text === "" ? void 0 : text;
}
function only(claims) {
  let said = Object.entries(claims).map(([name, value]) => [name, isObject(value) ? only(value) : value]).filter(([, value]) => value == null || value === "" ? !1 : typeof value != "object" || Object.keys(value).length > 0);
  return Object.fromEntries(said);
}
function play(claims, when, more = {}) {
  let { undatedRewatches, ...others } = more;
  return {
    ...when,
    ...only({ ...others, undatedRewatches: undatedRewatches || void 0 }),
    claims: only(claims)
  };
}
function idsOf(ids) {
  return only({
    traktId: idOf(ids.trakt),
    tvdbId: idOf(ids.tvdb),
    imdbId: imdbIdOf(ids.imdb),
    tmdbId: idOf(ids.tmdb)
  });
}

// src/sources/no-play.ts
var WATCHLIST = "A title on a watchlist is not a play. It was left out.", WHOLE_SHOW = "A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.";

// src/sources/when.ts
var ORDERS = ["day first", "month first", "year first"];
function readWhen(cell, { isUtc = !1, order } = {}) {
  let text = bare(cell);
  if (text === "") return { doubt: NO_TIME, doubtKind: "no time" };
  if (isLost(text)) return unclear(`The time is lost: the cell says ${quote(text)}.`, "lost time");
  let word = text.toLowerCase();
  if (word === "released" || word === "unknown") return { time: { kind: word } };
  let zoned = zonedTime(text) ?? zonedTime(withPlainZone(text));
  return zoned !== void 0 ? { time: inUtc(zoned) } : /^[\d.,]+$/.test(text) && !/^\d{8}$/.test(text) && numbersOf(text) === void 0 ? notUnderstood(text) : readLocal(text, isUtc, order);
}
function readEpoch(seconds) {
  if (seconds === "") return { doubt: NO_TIME, doubtKind: "no time" };
  let number = Number(seconds), time = new Date(number * 1e3);
  return !Number.isFinite(number) || number < 0 || Number.isNaN(time.getTime()) ? notUnderstood(String(seconds)) : { time: inUtc(time.toISOString()) };
}
function inUtc(at) {
  return isEpoch(at) ? { kind: "unknown" } : { kind: "time", at };
}
function isEpoch(at) {
  return minuteOf(at) === minuteOf(EPOCH);
}
function withPlainZone(text) {
  return text.replace(/ ?([+-]\d{2}:?\d{2}) (?:UTC|GMT)$/i, "$1").replace(/ ?(?:UTC|GMT)$/i, "Z");
}
function readLocal(text, isUtc, order) {
  let isZoned = /(?:Z|UTC|GMT)$/i.test(text), meanings = dated(
    text.replace(/^[a-z]{3} ([a-z]{3}) +(\d{1,2}) [\d:]{8} (\d{4})$/i, "$1 $2, $3"),
    order
  ).map(readTime).flatMap((said) => said !== void 0 && "readings" in said ? said.readings : []), [first, ...others] = [...new Map(meanings.map((wall) => [`${wall.from}`, wall])).values()];
  if (first === void 0) return notUnderstood(text);
  let at = new Date(first.from).toISOString();
  if (others.length > 0) {
    let days = [first, ...others].map((wall) => new Date(wall.from).toISOString().slice(0, 10));
    return unclear(`${quote(text)} can mean ${days.slice(0, 3).join(" or ")}.`, "order of day and month");
  }
  return isEpoch(at) ? { time: { kind: "unknown" } } : first.to > first.from ? { time: { kind: "day", day: at.slice(0, 10) } } : { time: isUtc || isZoned ? inUtc(at) : { kind: "local time", at: at.slice(0, 19) } };
}
var NUMERIC = /^(\d{1,4})(\. ?|[/-])(\d{1,2})\2(\d{1,4})\.?(?=$|[T ,])/;
function numbersOf(text) {
  let [, a = "", , b = "", c] = NUMERIC.exec(text) ?? [];
  return c === void 0 ? void 0 : [a, b, c];
}
function dated(text, order) {
  let found = NUMERIC.exec(text);
  if (found === null) return [text];
  let possible = ordersOf(text).filter((each) => order === void 0 || each === order), orders = /^\d{1,2}\.\d/.test(text) && possible.includes("day first") ? ["day first"] : possible, rest = text.slice(found[0].length);
  return orders.map((each) => `${dayIn(text, each)}${rest}`);
}
function ordersOf(text) {
  return (/^\d{4}/.test(text) ? ["year first"] : ORDERS).filter((order) => dayIn(text, order) !== void 0);
}
function dayIn(text, order) {
  let [a, b, c] = numbersOf(text) ?? ["", "", ""], [year, month, day] = order === "year first" ? [a, b, c] : order === "day first" ? [c, b, a] : [c, a, b];
  if (day.length > 2 || month.length > 2 || year.length === 2 && Number(year) >= 40) return;
  let iso = `${year.length === 4 ? year : `20${year}`}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : void 0;
}
function dateOrderOf(cells) {
  let orders = ORDERS;
  for (let cell of cells) {
    let possible = ordersOf(bare(cell));
    possible.length > 0 && (orders = orders.filter((order) => possible.includes(order)));
  }
  return orders.length === 1 ? orders[0] : void 0;
}
var NO_TIME = "The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.";
function notUnderstood(text) {
  return unclear(`${quote(text)} is not a time that is understood.`, "time not understood");
}
function unclear(why, doubtKind) {
  return { doubt: `${why} Write watched_at as in 2025-11-17T01:02:00Z, or as a day: 2025-11-17.`, doubtKind };
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
  open: (table) => /check-?_? ?ins?/i.test(table.fileName) ? readTitles(table, "created") : () => ({ noPlay: LIST })
}, LIST = `${WATCHLIST} If this IMDb list has your check-ins, call the file checkins.csv.`;
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
    return /watched/i.test(fileName) ? (row) => play(filmOf(row), readWhen(row.cell("date"), { order })) : () => ({ noPlay: LIST2 });
  }
}, LETTERBOXD_RATINGS = {
  name: "Letterboxd (ratings)",
  wrote: (header) => hasFilms(header) && !header.has("watcheddate") && header.has("rating"),
  open: () => () => ({ noPlay: "A rating on Letterboxd is not a play. Upload diary.csv and watched.csv." })
};
function hasFilms(header) {
  return ["date", "name", "letterboxduri"].every((name) => header.has(name));
}
var LIST2 = `${WATCHLIST} If these Letterboxd films were watched, call the file watched.csv.`;
function filmKey(said) {
  return "claims" in said ? `${said.claims.title} ${said.claims.year}` : void 0;
}
function filmOf(row) {
  return { type: "movie", title: textOf(row.cell("name")), year: yearOf(row.cell("year")) };
}

// src/sources/list.ts
var NAMES2 = {
  time: "watchedat watcheddate datewatched dateviewed viewedat viewedon watchedon watchdate watchdatetime lastwatchedat lastwatched lastplayed lastplayedat playedat seenat seendate finishedat completedat",
  anyTime: "datetime timestamp date day time",
  showTitle: "showtitle showname seriestitle seriesname tvshowname tvshow show series",
  title: "title name movietitle moviename movie film filmtitle",
  year: "year showyear movieyear releaseyear",
  season: "season seasonnumber seasonno seasonnum",
  episode: "episode episodenumber episodeno episodenum ep epnumber number",
  episodeTitle: "episodetitle episodename",
  type: "type mediatype itemtype",
  traktId: "traktid trakt idtrakt",
  tvdbId: "tvdbid tvdb thetvdbid idtvdb",
  imdbId: "imdbid imdb imdburl const idimdb",
  tmdbId: "tmdbid tmdb themoviedbid idtmdb",
  showTraktId: "showtraktid traktshowid",
  showTvdbId: "showtvdbid tvdbshowid seriestvdbid",
  showImdbId: "showimdbid imdbshowid seriesimdbid",
  showTmdbId: "showtmdbid tmdbshowid seriestmdbid",
  plays: "plays playcount timeswatched"
}, FIELDS = Object.fromEntries(
  Object.entries(NAMES2).map(([field, names]) => [field, names.split(" ")])
), NAMING = [
  "showTitle",
  "title",
  "traktId",
  "tvdbId",
  "imdbId",
  "tmdbId",
  "showTraktId"
], LIST3 = {
  name: "a list of plays",
  wrote: (header) => {
    let naming = NAMING.flatMap((field) => FIELDS[field]).filter((name) => header.has(name));
    return hasAny(header, "time") ? naming.length > 0 : hasAny(header, "anyTime") && naming.some((name) => name !== "name");
  },
  open: openList
};
function hasAny(header, field) {
  return FIELDS[field].some((name) => header.has(name));
}
var NEEDED = "A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).";
function openList({ header, rows }) {
  let names = Object.fromEntries(
    Object.entries(FIELDS).map(([field, all]) => [field, all.filter((name) => header.has(name))])
  ), read = (row) => (field) => {
    for (let name of names[field]) if (row.cell(name) !== "") return unescapeFormula(row.cell(name));
    return "";
  }, isOurs = ["historyid", "showtraktid", "account"].some((name) => header.has(name)), order = dateOrderOf(rows.map((row) => timeOf(read(row)))), rowsOfThing = Map.groupBy(names.plays.length === 0 ? [] : rows, (row) => thingIn(read(row)));
  return (row) => {
    let rowsAlike = rowsOfThing.get(thingIn(read(row)))?.length ?? 1;
    return readRow(row, read(row), { isOurs, order, rowsAlike });
  };
}
var THING = [...NAMING, "season", "episode", "episodeTitle", "year"];
function thingIn(cells) {
  return JSON.stringify(THING.map((field) => cells(field)));
}
function readRow(row, cells, { isOurs, order, rowsAlike }) {
  if (/^(?:watchlist|ratings?|collection|favorites?)$/i.test(row.cell("action")))
    return { noPlay: WATCHLIST };
  let numbers = numbersIn(cells), type = typeOf(cells, numbers), id = row.cell("historyid"), doubt = type.doubt ?? numbers.doubt ?? (id !== "" && parseHistoryId(id) === void 0 ? `${quote(id)} is not a history ID: a spreadsheet may have rounded it. Clear that cell to add the row without it.` : void 0), said = play(claimsIn(cells, numbers, type.type, isOurs), timeIn(timeOf(cells), order), {
    historyId: parseHistoryId(id),
    action: textOf(row.cell("playaction"))?.toLowerCase(),
    undatedRewatches: Math.max(0, (numberOf(cells("plays")) ?? 1) - rowsAlike)
  });
  return doubt === void 0 || "noPlay" in said ? said : { ...said, doubt, doubtKind: doubt };
}
function timeOf(cells) {
  return cells("time") || cells("anyTime");
}
function timeIn(cell, order) {
  return /^\d{10}$/.test(cell) ? readEpoch(cell) : /^\d{13}$/.test(cell) ? readEpoch(Number(cell) / 1e3) : readWhen(cell, { order });
}
var CODE = /^s(\d{1,4})[ .x-]*e(\d{1,4})$|^(\d{1,4})x(\d{1,4})$/i;
function numbersIn(cells) {
  let code = CODE.exec(cells("episode")) ?? CODE.exec(cells("season")), [season, episode] = ["season", "episode"].map(
    (field) => PLAY_FIELDS[field].read(cells(field))
  );
  if (code !== null) {
    let coded = { season: numberOf(code[1] ?? code[3]), episode: numberOf(code[2] ?? code[4]) }, differs = (season ?? coded.season) !== coded.season || (episode ?? coded.episode) !== coded.episode;
    return { ...coded, ...yearIn(cells), ...differs && { doubt: NUMBERS_DIFFER } };
  }
  let bad = ["season", "episode"].find(
    (field, at) => cells(field) !== "" && [season, episode][at] === void 0
  ), doubt = bad === void 0 ? void 0 : noNumber(bad, cells(bad));
  return { season, episode, ...yearIn(cells), ...doubt !== void 0 && { doubt } };
}
var NUMBERS_DIFFER = "The columns season and episode name two different episodes. Correct them, or clear one of them.";
function yearIn(cells) {
  let cell = cells("year"), year = yearOf(cell);
  return year !== void 0 || cell === "" || /^(?:0|-1|null|none|n\/a|nan)$/i.test(cell) ? { year } : { doubt: noNumber("year", cell) };
}
function noNumber(column, cell) {
  return `${quote(cell)} in the column ${column} is not a number. Correct it, or clear the cell.`;
}
function typeOf(cells, { season, episode }) {
  let said = cells("type").toLowerCase().replace(/[\s_-]+/g, ""), hasNumbers2 = season !== void 0 && episode !== void 0;
  return /^(?:tv)?episodes?$/.test(said) ? { type: "episode" } : /^(?:tv)?(?:movies?|films?)$/.test(said) ? { type: "movie" } : said === "" || /^(?:shows?|tv|tvshows?|series|tvseries|seasons?|anime)$/.test(said) ? hasNumbers2 ? { type: "episode" } : said !== "" && cells("episodeTitle") === "" ? { doubt: WHOLE } : said !== "" || cells("episodeTitle") !== "" || cells("showTitle") !== "" ? { type: "episode" } : {} : { doubt: `${quote(cells("type"))} in the column type is neither episode nor movie.` };
}
var WHOLE = "The row names a whole show or season. Write season and episode into it, one row for each episode.";
function claimsIn(cells, numbers, type, isOurs) {
  let { season, episode, year } = numbers, title = readTitle2(cells("showTitle")) ?? readTitle2(cells("title")), ids = {
    traktId: idOf(cells("traktId")),
    tvdbId: idOf(cells("tvdbId")),
    imdbId: imdbIdOf(cells("imdbId")),
    tmdbId: idOf(cells("tmdbId"))
  }, showTraktId = idOf(cells("showTraktId")), showIds2 = {
    tvdbId: idOf(cells("showTvdbId")),
    imdbId: imdbIdOf(cells("showImdbId")),
    tmdbId: idOf(cells("showTmdbId"))
  }, hasIds = Object.values(ids).some((id) => id !== void 0);
  if (type === "movie") {
    let ofEpisode = {
      season,
      episode,
      episodeTitle: readTitle2(cells("episodeTitle")),
      showTraktId,
      showIds: showIds2
    };
    return { type, title, year, ...ids, tvdbId: void 0, ...ofEpisode };
  }
  if (type === void 0) {
    let orElse = !hasIds || title !== void 0 && year !== void 0 ? [] : [{ type: "episode", title, year, ...ids }];
    return { type: "movie", title, year, ...ids, tvdbId: void 0, orElse };
  }
  let mayBeShows = !isOurs && season !== void 0 && episode !== void 0;
  return {
    type,
    title,
    year,
    season,
    episode,
    episodeTitle: readTitle2(cells("episodeTitle")) ?? (cells("showTitle") === "" ? void 0 : readTitle2(cells("title"))),
    ...mayBeShows ? { eitherIds: ids } : ids,
    showTraktId,
    showIds: showIds2
  };
}
function readTitle2(cell) {
  return cell === "" ? void 0 : PLAY_FIELDS.title.read(cell);
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

// src/sources/table.ts
function headerName(header) {
  let name = bare(header.replace(/^ï»¿/, "")).normalize("NFKC").toLowerCase();
  return isAscii(name) ? name.replace(/[^a-z0-9]+/g, "") : name.replace(/[^\p{L}\p{N}]+/gu, "");
}
var DELIMITERS = [",", ";", "	", "|"], LONGEST_HEADER = 2e4;
function possibleHeads(text) {
  return firstLines(text).flatMap(
    (line) => delimitersIn(line).map((delimiter) => {
      let names = splitLine(line, delimiter);
      return { delimiter, names, header: new Set(names.map(headerName)) };
    })
  ).toSorted((a, b) => b.names.length - a.names.length);
}
function delimitersIn(line) {
  let there = DELIMITERS.filter((delimiter) => line.includes(delimiter));
  return there.length === 0 ? DELIMITERS.slice(0, 1) : there;
}
function firstLines(text) {
  return text.slice(0, HEADER_WITHIN * LONGEST_HEADER).split(/\r\n|\n|\r/, HEADER_WITHIN * 4).filter((line) => /[^\s,;]/.test(line) && !/^sep=.$/i.test(line)).slice(0, HEADER_WITHIN);
}
function splitLine(line, delimiter) {
  let cells = [];
  return line.includes('"') ? parseRecords(
    line,
    { delimiter, firstLine: 1 },
    (record) => (cells = record, !1),
    () => {
    }
  ) : cells = line.split(delimiter), cells.map((cell) => cell.trim());
}
function readTable(path, text, head, problems) {
  let wanted = head.names.map(headerName), separator = /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0] ?? "", records = [], read = 0, isBelow = !1;
  parseRecords(
    text.slice(separator.length),
    { delimiter: head.delimiter, firstLine: separator === "" ? 1 : 2 },
    (record, line) => (read++, records.length > 2e5 || read > 20 * 2e5 ? (problems.push({
      message: TOO_MANY_ROWS,
      place: { file: path, line }
    }), !1) : (isBelow && !record.every(isBlank) && records.push({ record, line }), isBelow ||= record.length === wanted.length && record.every((cell, at) => headerName(cell) === wanted[at]), !0)),
    (message, line) => {
      problems.push({ message, place: { file: path, line } });
    }
  ), records.length > 2e5 && (records.length = 0);
  let isNeverEmpty = neverEmpty(wanted.length, records);
  return {
    header: new Set(wanted),
    rows: records.map(({ record, line }) => rowOf(path, head, wanted, isNeverEmpty, record, line)),
    fileName: path.slice(path.lastIndexOf("/") + 1)
  };
}
function neverEmpty(columns, records) {
  let reached = Array.from({ length: columns }, () => ({ rows: 0, empty: 0 }));
  for (let { record } of records)
    for (let [at, column] of reached.slice(0, record.length).entries())
      column.rows++, record[at]?.trim() === "" && column.empty++;
  return reached.map(({ rows, empty }) => rows > 0 && empty === 0);
}
function rowOf(file, { names }, wanted, isNeverEmpty, record, line) {
  let byName = new Map(wanted.map((name, at) => [name, record[at]?.trim() ?? ""])), hasMore = record.slice(wanted.length).some((cell) => !isBlank(cell));
  return {
    place: { file, line },
    cell: (name) => byName.get(name) ?? "",
    get cells() {
      return Object.fromEntries(names.map((name, at) => [name, record[at]?.trim() ?? ""]));
    },
    isShifted: hasMore || isNeverEmpty.slice(record.length).includes(!0)
  };
}

// src/sources/list-json.ts
var LIST_JSON = {
  name: LIST3.name,
  read: (value) => {
    let entries = list(value).filter(isObject);
    if (entries.length === 0 || entries.length < list(value).length) return;
    let rows = entries.map(rowOf2), header = new Set(rows.flatMap(({ names }) => names));
    if (!LIST3.wrote(header)) return;
    let read = LIST3.open({ header, rows: rows.map(({ row }) => row), fileName: "" });
    return rows.map(({ row }) => read(row));
  }
};
function rowOf2(entry) {
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
    let users = new Set(entries.map(({ user_id, user }) => user_id ?? user).filter(Boolean));
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
var SEASON = /^(?:season|series|staffel|saison|temporada|stagione|seizoen|säsong|sesong|sæson|kausi|tuotantokausi|sezon|sezonul|sezóna|séria|évad|сезон|σεζόν|עונה|الموسم|シーズン|시즌|musim|mùa|phần|ซีซั่น)\s*(\d{1,4})$/iu, SEASON_BEFORE = /^(?:第?\s*(\d{1,4})\s*季|(\d{1,4})\.?\s*(?:évad|sezóna|séria|sezon|sezona|kausi|staffel|säsong|сезон))$/iu, ONLY_SEASON = /^(?:limited series|mini-?\s?series|miniserie|miniserien|mini-?série|miniséries?|minissérie|minisarja|miniserial|мини-?сериал|リミテッドシリーズ|리미티드 시리즈)$/iu, PART = /^(?:part|teil|partie|parte|deel|del|osa|volume|vol\.|book|buch|livre|libro|collection|chapter)\s*[\dIVX]+$/iu, NUMBER_ALONE = /^(?:episode|folge|épisode|episodio|episódio|aflevering|avsnitt|afsnit|jakso|odcinek|epizoda|epizód|серия|эпизод|επεισόδιο|bölüm|エピソード|에피소드|第)\s*(\d{1,4})\s?(?:話|集|화)?$/iu, NUMBER_BEHIND = /^(.+) \((?:episode|folge|épisode|episodio|episódio|aflevering|avsnitt|afsnit|jakso|odcinek)\s(\d{1,4})\)$/iu, MOST_PARTS = 12;
function titleClaims(text) {
  let parts = text.split(/: | ?： ?/).map((part) => part.trim()), movie = { type: "movie", title: text };
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
  if (alone !== null) return { type: "episode", title, episode: Number(alone[1]) };
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
    return (row) => readTitle3(row, order);
  }
};
function readTitle3(row, order) {
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
    let entries = list(value).filter(isObject), isOther2 = (entry) => (isObject(entry.movie) || isObject(entry.show)) && ["rated_at", "listed_at", "collected_at"].some((name) => name in entry);
    return entries.length > 0 && entries.every(isOther2) ? entries.map(() => ({ noPlay: NO_HISTORY })) : void 0;
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
  let show = member(entry, "show"), { traktId: showTraktId, ...showIds2 } = idsIn2(show);
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
    showIds: showIds2
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
    return (row) => readRow2(row, isOfEpisodes2 ? "episode" : row.cell("type").toLowerCase() || "movie");
  }
};
function readRow2(row, type) {
  if (row.cell("iswatched").toLowerCase() !== "true") return { noPlay: "" };
  if (type === "show" || type === "series") return { noPlay: WHOLE_SHOW };
  let isEpisode2 = type === "episode", ids = { tvdbId: idOf(row.cell("tvdbid")), imdbId: imdbIdOf(row.cell("imdbid")) }, isOwn = row.cell("seriestvdbid") !== "";
  return play(
    {
      type,
      title: textOf(row.cell("title")),
      year: isEpisode2 ? void 0 : yearOf(row.cell("year")),
      season: numberOf(row.cell("season")),
      episode: numberOf(row.cell("episode")),
      ...isEpisode2 && isOwn && ids,
      ...!isEpisode2 && { imdbId: ids.imdbId },
      eitherIds: isEpisode2 && !isOwn ? only(ids) : {},
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
  let [ids, showIds2] = [member(episode, "id"), member(show, "id")];
  return play(
    {
      type: "episode",
      title: textOf(show.title),
      season: numberOf(scalar(season, "number")),
      episode: numberOf(scalar(episode, "number")),
      episodeTitle: textOf(episode.name),
      tvdbId: idOf(scalar(ids, "tvdb")),
      imdbId: imdbIdOf(ids.imdb),
      showIds: { tvdbId: idOf(scalar(showIds2, "tvdb")), imdbId: imdbIdOf(showIds2.imdb) }
    },
    readWhen(textOf(episode.watched_at) ?? "", { isUtc: !0 }),
    { undatedRewatches: numberOf(scalar(episode, "rewatch_count")) ?? 0 }
  );
}

// src/sources/tv-time-tracking.ts
var TV_TIME_EPISODES = {
  name: "TV Time",
  wrote: (header) => header.has("key") && header.has("sid") && header.has("seriesname") && header.has("createdat"),
  open: readEpisodes2
}, TV_TIME_MOVIES = {
  name: "TV Time (older list)",
  wrote: (header) => header.has("typeuuidn") && header.has("entitytype") && header.has("moviename"),
  open: () => readOldRecord,
  repeats: (said, others) => "claims" in said && said.claims.type === "episode" && others.has(TV_TIME_EPISODES.name)
}, WATCHED = /^(re)?watch-episode/;
function readEpisodes2({ rows }) {
  let titles = /* @__PURE__ */ new Map(), rewatches = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let id = row.cell("sid");
    row.cell("seriesname") !== "" && !titles.has(id) && titles.set(id, row.cell("seriesname")), kindOf(row)?.[1] === "re" && rewatches.set(keyOf3(row), (rewatches.get(keyOf3(row)) ?? 0) + 1);
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
      { undatedRewatches: kind[1] === "re" ? 0 : Math.max(0, rewatched - (rewatches.get(keyOf3(row)) ?? 0)) }
    );
  };
}
function kindOf(row) {
  return WATCHED.exec(row.cell("key")) ?? WATCHED.exec(row.cell("gsi")) ?? void 0;
}
var seasonOf = (row) => row.cell("sno") || row.cell("seasonnumber"), episodeOf2 = (row) => row.cell("epno") || row.cell("episodenumber"), keyOf3 = (row) => `${row.cell("sid")} ${seasonOf(row)} ${episodeOf2(row)}`;
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
  let words2 = textOf(
    /^(?:re)?watch-alpha-(.+)$/.exec(row.cell("alpharangekey"))?.[1]?.replaceAll("-", " ")
  ), name = textOf(row.cell("moviename"));
  return play(
    {
      type: "movie",
      title: name ?? words2,
      otherTitles: name === void 0 || words2 === void 0 ? [] : [words2],
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
  let hasNumbers2 = header.has("episodenumber") && header.has("episodeseasonnumber"), hasShow = header.has("tvshowname") || header.has("showname");
  return hasNumbers2 && hasShow && [...header].every((name) => COLUMNS.includes(name));
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
  LIST3
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
  let problems = [], read = files.flatMap((file) => readFile(file, account, problems)), warnings = read.flatMap(notesOf), kept = withoutRepeats(read, warnings);
  return warnings.push(...kept.flatMap(undatedIn)), {
    rows: kept.flatMap(rowsOf),
    problems,
    warnings,
    files: kept.map(({ path, source, entries }) => ({
      path,
      ...source !== void 0 && { source: source.name },
      rows: entries.filter(({ said }) => "claims" in said).length
    }))
  };
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
  return [isJson(text) ? readJson(path, text, problems) : readAsTable(path, text, account, problems)];
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
function readAsTable(path, given, account, problems) {
  let text = withReportHeader(given), found = recognise(possibleHeads(text));
  if (found === void 0)
    return problems.push({ message: unknownTable(possibleHeads(text)[0]), place: { file: path, line: 1 } }), { path, source: void 0, entries: [] };
  let { source, head } = found, asked = /* @__PURE__ */ new Set(), table = askedOf(readTable(path, text, head, problems), asked), readRow3 = source.open(table), entries = table.rows.flatMap((row) => {
    let other = otherAccount(row, account);
    return other !== void 0 && problems.push(other), other === void 0 ? [{ said: doubted(row, readRow3(row)), place: row.place, cells: () => row.cells }] : [];
  }), twice = calledAlike(head, asked);
  return twice === void 0 ? { path, source, entries } : (problems.push({
    message: calledTwice(quote(twice)),
    place: { file: path }
  }), { path, source: void 0, entries: [] });
}
function askedOf(table, asked) {
  let rows = table.rows.map((row) => ({
    ...row,
    cell: (name) => (asked.add(name), row.cell(name))
  }));
  return { ...table, rows };
}
function recognise(heads) {
  for (let source of TABLES) {
    let head = heads.find(({ header }) => source.wrote(header));
    if (head !== void 0) return { source, head };
  }
}
function calledAlike({ names }, asked) {
  let all = names.map(headerName);
  return names.find((_, at) => asked.has(all[at] ?? "") && all.indexOf(all[at] ?? "") < at);
}
function unknownTable(head) {
  let names = (head?.names ?? []).filter((name) => headerName(name) !== "").slice(0, 6);
  return `Import does not know this file.${names.length === 0 ? "" : ` It has ${names.map(quote).join(", ")}.`} ${NEEDED}`;
}
var SHIFTED = `The row has more cells than the header, or lacks one that every other row has. ${LOST_SEPARATOR}`;
function doubted(row, said) {
  return row.isShifted && "claims" in said ? { ...said, doubt: SHIFTED, doubtKind: "shifted" } : said;
}
function otherAccount(row, account) {
  let name = row.cell("account").toLowerCase();
  if (!(account === void 0 || name === "" || name === account.toLowerCase()))
    return {
      message: `The plays are of the account ${quote(name)}, but this run is signed in as ${quote(account)}. To add them to this account, clear the column account.`,
      place: row.place
    };
}
function notesOf(file) {
  let { path, source, entries } = file, notes = source?.note === void 0 || !hasPlays(file) ? [] : [{ message: source.note, place: { file: path } }], left = entries.flatMap(
    ({ said, place }) => "noPlay" in said && said.noPlay !== "" ? [{ message: said.noPlay, place }] : []
  );
  return [...notes, ...left];
}
function undatedIn({ path, entries }) {
  let plays = entries.flatMap(({ said }) => "claims" in said ? [said] : []), more = [...Map.groupBy(plays, ({ claims }) => JSON.stringify(claims)).values()].map((alike) => Math.max(...alike.map(({ undatedRewatches = 0 }) => undatedRewatches))).reduce((sum, number) => sum + number, 0);
  if (more === 0) return [];
  let [was, it] = more === 1 ? ["was", "it was"] : ["were", "they were"];
  return [{ message: `The file counts ${count(more, "more play")} than it has dates for, which ${was} left out. If you know when ${it}, add a row for each.`, place: { file: path } }];
}
function withoutRepeats(files, warnings) {
  let names = new Set(files.filter(hasPlays).flatMap(({ source }) => source?.name ?? [])), diary = new Set(
    files.filter(({ source }) => source === LETTERBOXD_DIARY).flatMap(({ entries }) => entries.map(({ said }) => filmKey(said)))
  );
  return files.map((file) => {
    let entries = file.entries.filter(({ said }) => file.source === LETTERBOXD_WATCHED ? !diary.has(filmKey(said) ?? "") : file.source?.repeats?.(said, names) !== !0);
    return entries.length < file.entries.length && warnings.push({ message: "Plays that are also in another file of the same export were left out.", place: { file: file.path } }), { ...file, entries };
  });
}
function hasPlays({ entries }) {
  return entries.some(({ said }) => "claims" in said);
}
function rowsOf({ source, entries }) {
  return entries.flatMap(
    ({ said, place, cells }) => "claims" in said ? [{ ...said, place, source: source?.name ?? "", cells }] : []
  );
}

// src/commands/import/fixed-row.ts
var FIX_COLUMNS = ["use", "reason", "candidates"], BETWEEN_CANDIDATES = " | ", YES = /^(?:x|✓|✔|yes|y|ok|true|1)$/i, NO = /^(?:no|n|false|0|skip)$/i, ADDRESS = /^(?:https?:\/\/)?(?:www\.|app\.)?trakt\.tv\/(movies|shows)\/([^/?#\s]+)(?:\/seasons\/(\d{1,5})\/episodes\/(\d{1,6}))?\/?(?:[?#].*)?$/i;
function fixedRow(row) {
  let fix = fixOf(row);
  if (fix === void 0) return [row];
  let { use } = fix;
  if (use === "" || NO.test(use)) return [];
  let candidates = fix.candidates.split(BETWEEN_CANDIDATES).filter((each) => each.trim() !== ""), time = /^\d+$/.test(use) ? void 0 : readMoveTo(use);
  if (time !== void 0 && candidates.length === 1) return [asCandidate({ ...row, time }, candidates)];
  let isYes = YES.test(use);
  if (isYes && candidates.length > 0) return [asCandidate(row, candidates)];
  let claims = isYes ? void 0 : claimsAt(use) ?? claimsById(use, row.claims.type);
  return [claims === void 0 ? inDoubt(row, notUnderstood2(use)) : withClaims(row, claims)];
}
function isLeftOpen(row) {
  return fixOf(row)?.use === "";
}
var LEFT_OPEN = "The column use is empty, so this was left out. Write the address of the movie or episode there, or yes where there is one candidate.";
function fixOf(row) {
  let { use, reason, candidates } = row.cells();
  return use === void 0 || reason === void 0 || candidates === void 0 ? void 0 : { use: use.trim(), candidates };
}
function asCandidate(row, [only2 = "", ...others]) {
  if (others.length > 0) return inDoubt(row, WHICH);
  let claims = claimsAt(/https:\/\/\S+$/.exec(only2.trim())?.[0] ?? "");
  return claims === void 0 ? inDoubt(row, NO_PLAY) : withClaims(row, claims);
}
function inDoubt(row, doubt) {
  return { ...row, doubt, doubtKind: "use" };
}
function withClaims(row, claims) {
  let { doubt, doubtKind, ...rest } = row;
  return rest.time === void 0 || doubtKind === "shifted" ? row : { ...rest, claims };
}
function claimsAt(address) {
  let [, kind, inAddress, season, episode] = ADDRESS.exec(address) ?? [];
  if (kind === void 0 || inAddress === void 0) return;
  let slug = decoded(inAddress);
  if (kind.toLowerCase() === "movies") return { type: "movie", slug };
  if (!(season === void 0 || episode === void 0))
    return { type: "episode", slug, season: Number(season), episode: Number(episode) };
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function claimsById(use, type) {
  return /^tt\d+$/i.test(use) ? { ...type !== void 0 && { type }, imdbId: use.toLowerCase() } : /^\d{1,12}$/.test(use) && type !== void 0 ? { type, traktId: Number(use) } : void 0;
}
var WHICH = "There are several candidates. Copy the address of the right one into the column use.", NO_PLAY = "The candidate is not one movie or one episode. Copy the address of the movie or episode at trakt.tv into the column use.";
function notUnderstood2(use) {
  return `${quote(use)} in the column use is not understood. Write the address of the movie or episode at trakt.tv there, its Trakt ID or IMDb ID, or yes where there is one candidate.`;
}

// src/commands/import/order.ts
var ORDER = /^([1-9]\d{0,18})-(?:([1-9]\d{0,5})-)?add(?:-.*)?\.txt$/;
function parseAddOrder(path) {
  let [, runId, group = "1"] = ORDER.exec(basename(path)) ?? [];
  return runId === void 0 ? void 0 : { path, runId, group: Number(group) };
}
function addOrderPath(runId, group) {
  return `imports/${runId}-${group === 1 ? "" : `${group}-`}add.txt`;
}

// src/commands/import/given.ts
async function readGiven(context, patterns) {
  let paths = await givenPaths(context, patterns, "Nothing was added."), orders = paths.flatMap((path) => parseAddOrder(path) ?? []), lists = paths.filter((path) => !orders.some((order) => order.path === path)), files = await Promise.all(
    lists.map(async (path) => ({ path, bytes: await context.workspace.read(path, 5e7) }))
  );
  return {
    paths,
    orders,
    rows(account) {
      let { rows, warnings, ...read } = readSources(files, account), open = rows.filter(isLeftOpen).map(({ place }) => ({ message: LEFT_OPEN, place }));
      return { ...read, rows: rows.flatMap(fixedRow), warnings: [...warnings, ...open] };
    }
  };
}

// src/commands/import/import.ts
async function importPlays(context, options) {
  let { log, run } = context, given = await log.group("Reading the files", () => readGiven(context, options.files));
  if (options.token === void 0) {
    let read2 = readOf(given, given.rows()), isNothing = read2.selected + given.orders.length === 0;
    return { ...believed(read2, given.orders.length), outcome: isNothing ? "nothing given" : "files checked" };
  }
  if (given.paths.length === 0) return { ...readOf(given, given.rows()), outcome: "nothing given" };
  let signedIn = await context.signIn();
  run.mayAct && !options.dryRun && context.artifacts.prepare();
  let rows = given.rows(signedIn.account.slug), { planned, ofOthers } = await plannedPlays(context, signedIn, given.orders), read = believed({ ...readOf(given, rows), ofOthers }, planned.length);
  if (read.selected + planned.length === 0) return { ...read, outcome: "nothing given" };
  let { resolved, importResolved } = await log.group("Finding the plays at Trakt", async () => {
    let decisions = decideRows(context, signedIn, rows.rows);
    await sent(decisions);
    let [{ resolveRows }, { importResolved: importResolved2 }] = await Promise.all([
      import("./resolve-rows-YERT4SE4.js"),
      import("./import-resolved-WCVB2GGH.js")
    ]);
    return { importResolved: importResolved2, resolved: await resolveRows(signedIn, rows.rows, await decisions) };
  });
  return importResolved(context, signedIn, { options, read, planned, resolved });
}
function planAgain(error) {
  throw error instanceof Failure ? new Failure(
    `${error.message} To plan an import again, commit its list to imports/ once more, with an extra blank line at the end.`,
    { cause: error }
  ) : error;
}
async function plannedPlays(context, { account }, orders) {
  let planned = [], ofOthers = [];
  if (orders.length === 0) return { planned, ofOthers };
  let { readOrder } = await import("./ordered-plays-SO3VLJWZ.js");
  for (let { path, runId, group } of orders) {
    let plays = await readOrder(context, { runId, group, toAdd: !0 }, account).catch(planAgain);
    plays === void 0 && ofOthers.push(path);
    for (let play2 of plays ?? []) {
      let { traktId } = play2;
      traktId !== null && planned.push({ place: { file: path }, play: { ...play2, traktId }, isAbsolute: !1 });
    }
  }
  return { planned, ofOthers };
}
function readOf({ paths }, { rows, problems, warnings, files }) {
  return {
    command: "import",
    files: paths,
    ofOthers: [],
    selected: rows.length,
    sources: [...new Set(files.flatMap(({ source }) => source ?? []))],
    problems: joinProblems(problems),
    remarks: joinProblems(warnings)
  };
}
function believed(read, planned) {
  let { problems, selected } = read;
  if (problems.length === 0 || selected + planned > 0) return read;
  throw new Failure(
    `Nothing was added: ${count(problems.length, "problem")} with the files (listed below). Fix ${problems.length === 1 ? "it" : "them"} and commit the files again.`,
    { problems }
  );
}

export {
  candidatesOf,
  NO_TIME,
  FIX_COLUMNS,
  BETWEEN_CANDIDATES,
  addOrderPath,
  importPlays
};
