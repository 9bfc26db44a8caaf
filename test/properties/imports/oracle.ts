import type { Episode, Movie } from '../../simulator/trakt/catalogue.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import type { Said, Written, WrittenFile } from './shapes.ts';
import { type Facts, factsOf, type IdKind, type Ids, type Things } from './things.ts';

/**
 * What is not held against the action, each with its reason.
 * - An ID that nothing has any more says nothing, where another ID of the row agrees or the thing has none of that service.
 * - Names and titles that Trakt itself wrote into its export say nothing beside its ID: it renames things.
 * - A number counted over all seasons may stand for season and episode where it cannot mean anything else.
 * - Rows with one history ID are one play: of such rows one that names it is enough.
 * - Some services write 0 where there is no season and no episode.
 * - Where Trakt shows an added play under another episode, the row is of both.
 */
export const ACCEPTED = [
  'dead IDs',
  'old names',
  'absolute numbers',
  'one history ID',
  'zeros',
  'merged episodes',
] as const;

type Item = Episode | Movie;

/** Whether everything that a row claims allows that it is of this thing, as the catalogue is now. */
export function allows(said: Said, item: Item, things: Things): boolean {
  const isOld = (whose: 'own' | 'show') =>
    said.isOld === true && said[whose].trakt === factsOf(item)[whose].trakt;
  const isNamesOld = isOld(item.type === 'movie' ? 'own' : 'show');
  return (
    (said.type === undefined || said.type === item.type) &&
    (isNamesOld || isNamedSo(said, item)) &&
    (item.type === 'movie'
      ? isMovieOnly(said)
      : areNumbers(said, item) && (isOld('own') || isTitledSo(said, item))) &&
    areIds(said, item, things)
  );
}

/** A title without accents, punctuation and case. */
function plain(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isNamedSo({ title, year }: Said, item: Item): boolean {
  const facts = factsOf(item);
  if (
    title !== undefined &&
    ![facts.title, `${facts.title} (${facts.year})`].map(plain).includes(plain(title))
  )
    return false;
  return year === undefined || Math.abs(year - facts.year) <= 1;
}

function isMovieOnly({ season, episode, episodeTitle, show }: Said): boolean {
  const numbers = [season, episode].filter(number => number !== undefined && number !== 0);
  return [...numbers, episodeTitle, ...Object.values(show)].every(said => said === undefined);
}

function areNumbers({ season, episode }: Said, item: Episode): boolean {
  if ((season === undefined || season === item.season) && (episode === undefined || episode === item.number))
    return true;
  if (season !== undefined && season > 1) return false;
  const counted = item.show.seasons
    .filter(({ number }) => number > 0)
    .flatMap(({ episodes }) => episodes)
    .filter(({ gone }) => gone !== true)
    .toSorted((a, b) => a.season - b.season || a.number - b.number);
  return episode !== undefined && counted[episode - 1] === item;
}

function isTitledSo({ episodeTitle }: Said, { title }: Episode): boolean {
  return episodeTitle === undefined || title === null || plain(episodeTitle) === plain(title);
}

function areIds({ own, show, either }: Said, item: Item, things: Things): boolean {
  const facts = factsOf(item);
  const agreeing = (ids: Ids, actual: Ids) => kindsOf(ids).filter(kind => ids[kind] === actual[kind]).length;
  if (item.type === 'movie')
    return kindsOf({ ...either, ...own }).every(kind => isId({ ...either, ...own }, kind, facts.own));
  const isEither = (kind: IdKind) =>
    either[kind] === facts.own[kind] || either[kind] === facts.show[kind] || isId(either, kind, facts.own);
  return (
    kindsOf(own).every(kind => isId(own, kind, facts.own)) &&
    kindsOf(show).every(kind => isId(show, kind, facts.show, agreeing(own, facts.own))) &&
    kindsOf(either).every(isEither)
  );

  function isId(ids: Ids, kind: IdKind, actual: Ids, others = 0): boolean {
    if (ids[kind] === actual[kind]) return true;
    if (isAlive(kind, ids[kind], actual === facts.show ? 'show' : item.type, things)) return false;
    if (kind === 'trakt') return agreeing(ids, actual) + others > 0;
    return actual[kind] === undefined;
  }
}

function kindsOf(ids: Ids): IdKind[] {
  return Object.keys(ids) as IdKind[];
}

/** Whether something of a kind has an ID. */
function isAlive(
  kind: IdKind,
  id: number | string | undefined,
  of: 'show' | 'episode' | 'movie',
  things: Things,
): boolean {
  const all = [...things.shows, ...things.items].filter(thing => thing.gone !== true);
  return all.some(thing => (kind === 'imdb' || thing.type === of) && factsIds(thing.ids)[kind] === id);
}

function factsIds(ids: object): Ids {
  return ids as Ids;
}

export interface Judged {
  before: readonly Play[];
  after: readonly Play[];
  files: readonly WrittenFile[];
  things: Things;
  /** The other thing under which Trakt shows what is added of this one. */
  shownUnder: ReadonlyMap<Item, Item>;
}

const minuteOf = ({ watchedAt }: Pick<Play, 'watchedAt'>) => new Date(watchedAt).toISOString().slice(0, 16);

/** Whether a row can be that of a play. */
function isOf(
  { said, minute }: Written,
  play: Play,
  { things, shownUnder }: Omit<Judged, 'before' | 'after' | 'files'>,
): boolean {
  if (minute !== minuteOf(play)) return false;
  const sent = [...shownUnder].filter(([, shown]) => shown === play.item).map(([item]) => item);
  return [play.item, ...sent].some(item => allows(said, item, things));
}

/** What was added that no row claims, or more often than a file has it. */
export function faultsOf(judged: Judged): string[] {
  const { before, after, files } = judged;
  const known = new Set(before.map(({ id }) => id));
  const added = after.filter(({ id }) => !known.has(id));
  const lost = before.filter(({ id }) => !after.some(play => play.id === id));
  return [
    ...lost.map(({ id }) => `The play ${id} is gone.`),
    ...added.flatMap(play =>
      files.some(({ rows }) => rows.some(row => isOf(row, play, judged)))
        ? []
        : [`Nothing claims ${describe(play)}.`],
    ),
    ...added.flatMap(play => guessed(play, judged)),
    ...[...Map.groupBy(after, slotOf).values()].flatMap(plays => doubled(plays, judged)),
  ];
}

/** A play that may as well be of another thing, by all that each of its rows says: no ID names its thing, and neither does a year. */
function guessed(play: Play, judged: Judged): string[] {
  const { files, things, shownUnder } = judged;
  if ([...shownUnder.values()].includes(play.item)) return [];
  const rows = files.flatMap(file => file.rows.filter(row => isOf(row, play, judged)));
  const isGuess = ({ said }: Written) => {
    if (isNamedById(said, play.item)) return false;
    const others = things.items.filter(item => item !== play.item && item.gone !== true);
    return others.some(other => allows(said, other, things) && !isCloser(said, play.item, other));
  };
  return rows.length > 0 && rows.every(isGuess)
    ? [`${describe(play)} was added, and its rows may as well be of something else: ${JSON.stringify(rows)}`]
    : [];
}

function isNamedById({ own, show, either }: Said, item: Item): boolean {
  const facts = factsOf(item);
  const names = (ids: Ids, actual: Ids) => kindsOf(ids).some(kind => ids[kind] === actual[kind]);
  return (
    names(own, facts.own) || names(show, facts.show) || names(either, facts.own) || names(either, facts.show)
  );
}

/** Whether what a row says fits one thing exactly, and another one only nearly. */
function isCloser({ year, season, episode, episodeTitle, type }: Said, item: Item, other: Item): boolean {
  const [is, others] = [factsOf(item), factsOf(other)];
  const agrees = (facts: Facts) =>
    [
      [year, facts.year],
      [season, facts.season],
      [episode, facts.episode],
      [episodeTitle, facts.episodeTitle],
      [type, facts.type],
    ].filter(([said, actual]) => said !== undefined && said === actual).length;
  return agrees(is) > agrees(others);
}

function slotOf(play: Play): string {
  return `${play.item.type} ${play.item.ids.trakt} ${minuteOf(play)}`;
}

function doubled(plays: readonly Play[], judged: Judged): string[] {
  const [first] = plays;
  if (first === undefined) return [];
  const there = judged.before.filter(play => slotOf(play) === slotOf(first)).length;
  const possible = judged.files.map(({ rows }) => rows.filter(row => isOf(row, first, judged)));
  const ofFiles = possible.map(
    rows => idsIn(rows).size + Number(rows.some(row => row.historyId === undefined)),
  );
  const shown = [...judged.shownUnder.values()].includes(first.item) ? 1 : 0;
  const most = Math.max(there, idsIn(possible.flat()).size, ...ofFiles) + shown;
  return plays.length > most
    ? [`${describe(first)} is there ${plays.length} times, and at most ${most} are claimed.`]
    : [];
}

/** Each is a play of its own, whichever file has it. */
function idsIn(rows: readonly Written[]): Set<string> {
  return new Set(rows.flatMap(({ historyId }) => historyId ?? []));
}

/** Rows of which nothing is in the history and nothing in to-fix.csv. @param toFix the cell `from` of each of its rows */
export function unaccounted(judged: Judged, toFix: readonly string[]): string[] {
  const isThere = (row: Written) => judged.after.some(play => isOf(row, play, judged));
  const known = idsIn(judged.files.flatMap(({ rows }) => rows.filter(isThere)));
  return judged.files.flatMap(({ name, rows }) => {
    const missing = rows.filter(row => !isThere(row) && !known.has(row.historyId ?? ''));
    const own = toFix.filter(from => from.includes(name));
    const untold = missing.filter(
      ({ line }) => line !== undefined && !own.some(from => linesIn(from).includes(line)),
    );
    if (untold.length > 0)
      return untold.map(row => `Line ${row.line} of ${name} came to nothing: ${JSON.stringify(row)}`);
    return own.length < missing.length && missing.every(({ line }) => line === undefined)
      ? [`${missing.length} entries of ${name} are not there, and ${own.length} are told.`]
      : [];
  });
}

function linesIn(from: string): number[] {
  return [...from.matchAll(/\d+(?: to \d+)?/g)].flatMap(([text]) => {
    const [first = 0, last = first] = text.split(' to ').map(Number);
    return Array.from({ length: Math.min(200, last - first + 1) }, (_, index) => first + index);
  });
}

function describe(play: Play): string {
  const { title, season, episode, episodeTitle } = factsOf(play.item);
  return `${play.item.type} ${play.item.ids.trakt} (${title} ${season ?? ''}x${episode ?? ''} ${episodeTitle ?? ''}) at ${minuteOf(play)}`;
}
