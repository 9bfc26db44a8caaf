const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { basename } = process.getBuiltinModule("node:path/posix");
import {
  HEADER_WITHIN,
  LOST_SEPARATOR,
  calledTwice,
  decode,
  isBlank,
  parseRecords
} from "./chunk-33R5R52Q.js";
import {
  EPOCH,
  FIX_COLUMNS,
  Failure,
  ID_FIELDS,
  ORIGIN_COLUMNS,
  PLAY_COLUMNS,
  PLAY_FIELDS,
  TOO_MANY_ROWS,
  bare,
  count,
  createLimit,
  episodeCode,
  figure,
  givenPaths,
  isAscii,
  isLost,
  isObject,
  joinProblems,
  minuteOf,
  parseHistoryId,
  plainTitle,
  plausibleTime,
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
  unicodeExpression,
  wholeNumber
} from "./chunk-PEA7CGHU.js";

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
    answers.set(keyOf2(need), answer), need.ask === "episodes" && list(need.show, answer);
  }
  function list(show, episodes) {
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
}, accents = unicodeExpression(String.raw`(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+`);
function isSameTitle(a, b) {
  let [x, y] = [readingsOf(a), readingsOf(b)];
  return x.spaced === "" ? plainTitle(a) === plainTitle(b) : x.spaced === y.spaced || x.joined === y.joined;
}
function searchWords(title) {
  let words2 = readingsOf(title).spaced.split(" "), telling = words2.filter((word) => word !== "and");
  return (telling.length > 0 ? telling : words2).join(" ");
}
function yearInTitle(title) {
  let [, name, year] = /^(.*\S)\s*[([](\d{4})[)\]]$/s.exec(title.trim()) ?? [];
  return name === void 0 ? void 0 : { title: name, year: Number(year) };
}
function readingsOf(title) {
  let plain = withoutAccents(plainTitle(title)).replace(/&/g, " and ").replace(/['\u2019]/g, ""), punctuation = isAscii(plain) ? IN_ASCII : IN_ANY_SCRIPT;
  return {
    spaced: words(plain.replace(punctuation.orGaps(), " ")),
    joined: words(plain.replace(punctuation.alone(), ""))
  };
}
var IN_ASCII = { orGaps: () => /[^a-z0-9]+/g, alone: () => /[^a-z0-9\s]+/g }, IN_ANY_SCRIPT = {
  orGaps: unicodeExpression(String.raw`[^\p{L}\p{M}\p{N}]+`),
  alone: unicodeExpression(String.raw`[^\p{L}\p{M}\p{N}\s]+`)
};
function withoutAccents(text) {
  return isAscii(text) ? text : text.normalize("NFKD").replace(accents(), "").normalize("NFC").replace(/[\u00DF\u00E6\u0153\u00F8\u0142\u0111\u00F0\u00FE\u0131]/g, (letter) => LETTERS[letter] ?? letter);
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
var PLACEHOLDER = /^(?:tb[ad]|(?:episode|folge|\u00E9pisode|episodio|aflevering|avsnitt|jakso)\s*#?(?<number>\d+)?)$/i;
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
    total < 100 || !isWorthALine || (told = { decided: decided2, at: clock.now() }, log.info(`Resolved ${figure(decided2)} of ${count(total, "row")}.`));
  };
}

// src/sources/claims.ts
function idOf(value) {
  let number = wholeNumber(String(value ?? ""));
  return number === 0 ? void 0 : number;
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

// src/sources/table.ts
var noLetters = unicodeExpression(String.raw`[^\p{L}\p{N}]+`);
function headerName(header) {
  let name = bare(header.replace(/^\u00EF\u00BB\u00BF/, "")).normalize("NFKC").toLowerCase();
  return isAscii(name) ? name.replace(/[^a-z0-9]+/g, "") : name.replace(noLetters(), "");
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

// src/sources/when.ts
var ORDERS = ["day first", "month first", "year first"];
function readWhen(cell, { isUtc = !1, order } = {}) {
  let text = bare(cell);
  if (text === "") return { doubt: NO_TIME, doubtKind: "no time" };
  if (isLost(text)) return unclear(`The time is lost: the cell says ${quote(text)}.`, "lost time");
  let word = text.toLowerCase();
  if (word === "released" || word === "unknown") return { time: { kind: word } };
  let zoned = plausibleTime(text) ?? plausibleTime(withPlainZone(text));
  return zoned !== void 0 ? { time: inUtc(zoned) } : /^[\d.,]+$/.test(text) && !/^\d{8}$/.test(text) && numbersOf(text) === void 0 ? notUnderstood(text) : readLocal(text, isUtc, order);
}
function readEpoch(seconds) {
  if (seconds === "") return { doubt: NO_TIME, doubtKind: "no time" };
  let number = Number(seconds), time = new Date(number * 1e3);
  return number < 0 || Number.isNaN(time.getTime()) ? notUnderstood(String(seconds)) : { time: inUtc(time.toISOString()) };
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
  let isZoned = /(?:Z|UTC|GMT)$/i.test(text), meanings = dated(withYearBeforeTime(text), order).map(readTime).flatMap((said) => said !== void 0 && "readings" in said ? said.readings : []), [first, ...others] = [...new Map(meanings.map((wall) => [`${wall.from}`, wall])).values()];
  if (first === void 0) return notUnderstood(text);
  let at = new Date(first.from).toISOString();
  if (others.length > 0) {
    let days = [first, ...others].map((wall) => new Date(wall.from).toISOString().slice(0, 10));
    return unclear(`${quote(text)} can mean ${days.slice(0, 3).join(" or ")}.`, "order of day and month");
  }
  return isEpoch(at) ? { time: { kind: "unknown" } } : first.to > first.from ? { time: { kind: "day", day: at.slice(0, 10) } } : { time: isUtc || isZoned ? inUtc(at) : { kind: "local time", at: at.slice(0, 19) } };
}
function withYearBeforeTime(text) {
  let [, date, time, year] = /^[a-z]{3} ([a-z]{3} +\d{1,2}) ([\d:]{8}) (\d{4})$/i.exec(text) ?? [];
  return date === void 0 ? text : time === "00:00:00" ? `${date}, ${year}` : `${date}, ${year} ${time}`;
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
  let numbers = numbersOf(text);
  if (numbers === void 0) return;
  let [a, b, c] = numbers, [year, month, day] = order === "year first" ? [a, b, c] : order === "day first" ? [c, b, a] : [c, a, b];
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
], LIST = {
  name: "a list of plays",
  wrote: (header) => {
    let naming = NAMING.flatMap((field) => FIELDS[field]).filter((name) => header.has(name));
    return hasAny(header, "time") ? naming.length > 0 : hasAny(header, "anyTime") && naming.some((name) => name !== "name");
  },
  open: openList
}, KNOWN = /* @__PURE__ */ new Set([
  ...Object.values(FIELDS).flat(),
  ...[...PLAY_COLUMNS, ...FIX_COLUMNS, ...ORIGIN_COLUMNS].map(headerName)
]);
function isPlainList(header) {
  return hasAny(header, "time") && LIST.wrote(header) && [...header].every((name) => KNOWN.has(name));
}
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
  let { season, episode, year } = numbers, title = readTitle(cells("showTitle")) ?? readTitle(cells("title")), ids = {
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
      episodeTitle: readTitle(cells("episodeTitle")),
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
    episodeTitle: readTitle(cells("episodeTitle")) ?? (cells("showTitle") === "" ? void 0 : readTitle(cells("title"))),
    ...mayBeShows ? { eitherIds: ids } : ids,
    showTraktId,
    showIds: showIds2
  };
}
function readTitle(cell) {
  return cell === "" ? void 0 : PLAY_FIELDS.title.read(cell);
}

// src/sources/source.ts
function titleIn(said) {
  return "claims" in said ? `${said.claims.title} ${said.claims.year}` : "";
}

// src/sources/file-rows.ts
function rowsIn(read, problems) {
  let warnings = read.flatMap(notesOf), kept = withoutRepeats(read, warnings);
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
function readAsTable(path, text, tables, account, problems) {
  let found = recognise(possibleHeads(text), tables);
  if (found === void 0)
    return problems.push({ message: unknownTable(possibleHeads(text)[0]), place: { file: path, line: 1 } }), { path, source: void 0, entries: [] };
  let { source, head } = found, asked = /* @__PURE__ */ new Set(), table = askedOf(readTable(path, text, head, problems), asked), readRow2 = source.open(table), entries = table.rows.flatMap((row) => {
    let other = otherAccount(row, account);
    return other !== void 0 && problems.push(other), other === void 0 ? [{ said: doubted(row, readRow2(row)), place: row.place, cells: () => row.cells }] : [];
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
function recognise(heads, tables) {
  let [likeliest] = heads;
  if (likeliest !== void 0 && isPlainList(likeliest.header)) return { source: LIST, head: likeliest };
  for (let source of tables) {
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
  let others = titlesOf(files.filter(hasPlays));
  return files.map((file) => {
    let entries = file.entries.filter(({ said }) => file.source?.repeats?.(said, others) !== !0);
    return entries.length < file.entries.length && warnings.push({ message: "Plays that are also in another file of the same export were left out.", place: { file: file.path } }), { ...file, entries };
  });
}
function titlesOf(files) {
  let titles = /* @__PURE__ */ new Map();
  for (let { source, entries } of files) {
    if (source === void 0) continue;
    let known = titles.get(source.name) ?? /* @__PURE__ */ new Set();
    titles.set(source.name, known);
    for (let { said } of entries) "claims" in said && known.add(titleIn(said));
  }
  return titles;
}
function hasPlays({ entries }) {
  return entries.some(({ said }) => "claims" in said);
}
function rowsOf({ source, entries }) {
  return entries.flatMap(
    ({ said, place, cells }) => "claims" in said ? [{ ...said, place, source: source?.name ?? "", cells }] : []
  );
}

// src/sources/other-kind.ts
var KNOWN2 = "It reads CSV files and lists, and the exports of Trakt, TV Time, Letterboxd, IMDb, Netflix, Simkl and Yamtrack.", SAVE_AS = "Open it, save the sheet as \u201CCSV UTF-8 (comma delimited)\u201D, and upload that file.", WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`, EMPTY = "The file is empty. Upload it again.";
function explainOtherKind(bytes) {
  let start = Buffer.from(bytes.subarray(0, 2e3)).toString("latin1");
  return /^[\s\0]*$/.test(start) && bytes.length <= 2e3 ? EMPTY : start.startsWith("\xD0\xCF\xE0") ? WORKBOOK : start.startsWith("\x8B") ? "This is a packed file (gzip). Unpack it, and upload the file that is in it." : /^(?:7z\u00BC\u00AF|Rar!)/.test(start) ? "This is an archive, but not a ZIP. Unpack it, and upload the files that are in it." : start.startsWith("%PDF") ? "This is a PDF, not a CSV. Look for \u201CExport\u201D or \u201CCSV\u201D in the service that made it." : start.startsWith("SQLite format") ? `This is a database, which import does not read. ${KNOWN2}` : explainText(start);
}
function explainText(start) {
  let text = start.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return /^<(?:!doctype html|html|head|body|meta|script)/i.test(text) ? "This is a web page, not a CSV: the download may have ended at a sign-in page. Download the file again, signed in." : /^<(?:\?xml|!doctype|!--|[a-z]+[\s>])/i.test(text) ? `This is XML, which import does not read. ${KNOWN2}` : start.split("\0").length - 1 > start.length / 20 && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start) ? `This is not a text table. ${KNOWN2}` : void 0;
}
function isZip(bytes) {
  return bytes[0] === 80 && bytes[1] === 75 && (bytes[2] === 3 || bytes[2] === 5);
}
function isJson(text) {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text.slice(0, 2e3));
}
function unknownJson(value) {
  let entry = Array.isArray(value) ? value[0] : value, names = typeof entry == "object" && entry !== null ? Object.keys(entry).slice(0, 5) : [];
  return `This JSON is in a form that import does not know${names.length === 0 ? "" : ` (it has ${names.map(quote).join(", ")})`}. ${KNOWN2}`;
}

// src/sources/plain-lists.ts
function readPlainLists(files, account) {
  let problems = [], read = [];
  for (let { path, bytes } of files) {
    let text = textOf2(bytes) ?? "", [likeliest] = possibleHeads(text);
    if (likeliest === void 0 || !isPlainList(likeliest.header)) return;
    read.push(readAsTable(path, text, [LIST], account, problems));
  }
  return rowsIn(read, problems);
}
function textOf2(bytes) {
  if (bytes.length > 5e7 || isZip(bytes) || explainOtherKind(bytes) !== void 0) return;
  let text = decode(bytes);
  return isJson(text) ? void 0 : text;
}

// src/commands/import/fixed-row.ts
var BETWEEN_CANDIDATES = " | ", YES = /^(?:x|\u2713|\u2714|yes|y|ok|true|1)$/i, NO = /^(?:no|n|false|0|skip)$/i, ADDRESS = /^(?:https?:\/\/)?(?:www\.|app\.)?trakt\.tv\/(movies|shows)\/([^/?#\s]+)(?:\/seasons\/(\d{1,5})\/episodes\/(\d{1,6}))?\/?(?:[?#].*)?$/i;
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
    async rows(account) {
      let { rows, warnings, ...read } = await readFiles(files, account), open = rows.filter(isLeftOpen).map(({ place }) => ({ message: LEFT_OPEN, place }));
      return { ...read, rows: rows.flatMap(fixedRow), warnings: [...warnings, ...open] };
    }
  };
}
async function readFiles(files, account) {
  let rows = readPlainLists(files, account);
  if (rows !== void 0) return rows;
  let { readSources } = await import("./read-sources-4YHEJ4JL.js");
  return readSources(files, account);
}

// src/commands/import/import.ts
async function importPlays(context, options) {
  let { log, run } = context, given = await log.group("Reading the files", () => readGiven(context, options.files));
  if (options.token === void 0) {
    let read2 = readOf(given, await given.rows()), isNothing = read2.selected + given.orders.length === 0;
    return { ...believed(read2, given.orders.length), outcome: isNothing ? "nothing given" : "files checked" };
  }
  if (given.paths.length === 0) return { ...readOf(given, await given.rows()), outcome: "nothing given" };
  let signedIn = await context.signIn();
  run.mayAct && !options.dryRun && context.artifacts.prepare();
  let rows = await given.rows(signedIn.account.slug), { planned, ofOthers } = await plannedPlays(context, signedIn, given.orders), read = believed({ ...readOf(given, rows), ofOthers }, planned.length);
  if (read.selected + planned.length === 0) return { ...read, outcome: "nothing given" };
  let { resolved, importResolved } = await log.group("Finding the plays at Trakt", async () => {
    let decisions = decideRows(context, signedIn, rows.rows);
    await sent(decisions);
    let [{ resolveRows }, { importResolved: importResolved2 }] = await Promise.all([
      import("./resolve-rows-BVEZ6PJU.js"),
      import("./import-resolved-33CDND47.js")
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
  let { readOrder } = await import("./ordered-plays-QHESE7KJ.js");
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
  idOf,
  imdbIdOf,
  numberOf,
  yearOf,
  textOf,
  only,
  play,
  idsOf,
  WATCHLIST,
  WHOLE_SHOW,
  headerName,
  readWhen,
  readEpoch,
  dateOrderOf,
  NO_TIME,
  LIST,
  titleIn,
  rowsIn,
  readAsTable,
  WORKBOOK,
  explainOtherKind,
  isZip,
  isJson,
  unknownJson,
  BETWEEN_CANDIDATES,
  addOrderPath,
  importPlays
};
