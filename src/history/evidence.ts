import { quote } from '../base/wording.ts';
import { type ClaimedField, plainTitle, type RowClaims, type Said, saidBy, thingsSaid } from './claims.ts';
import { describeItem, episodeCode, minuteOf, type Play } from './play.ts';
import { offsetsOf } from './zone.ts';

/**
 * Whether a row names its play. A `reason` is read after the row’s place: `says S07E10, but its ID is for S06E08`.
 * `no`: the history ID belongs to another play than the rest of the row. `unproven`: the row says too little to be sure.
 */
export type Verdict =
  | { kind: 'yes'; warnings: string[] }
  | { kind: 'no'; reason: string }
  | { kind: 'unproven'; why: Doubt; reason: string };

/** What keeps a row from being proven: a cell that cannot be read, too few cells, a lost time, a time of several plays. */
export type Doubt = 'unreadable' | 'too little' | 'time lost' | 'time of several';

/** What is known beside the row and its play. */
export interface Setting {
  /** The live plays that the row may just as well mean by what it says of the thing, `live` among them. */
  playsLike(claims: RowClaims, live: Play): readonly Play[];
  /** Whether no other row of the file can be of the same thing. */
  isOnlyRow(claims: RowClaims, live: Play): boolean;
  /** The account’s: an IANA name. */
  timezone: string;
}

const NEAR = 14 * 3_600_000;

/**
 * Says whether a row names the live play of its history ID: it must say of the same thing, at the same time, and enough
 * to single that play out. Nothing is inferred from what a row does not say.
 */
export function judgeRow(claims: RowClaims, live: Play, setting: Setting): Verdict {
  const thing = judgeThing(claims, live);
  if (thing.kind === 'no') return thing;
  const time = judgeTime(claims, live, setting);
  if (time.kind === 'no') return time;
  if (thing.kind === 'unproven') return thing;
  return time.kind === 'unproven' ? time : thing;
}

function judgeThing(claims: RowClaims, live: Play): Verdict {
  const type = saidBy(claims.type);
  if (type !== undefined && type !== live.type)
    return no(`says ${type}, but its ID is for ${describeItem(live)}`);
  if (isUnreadable(claims.type)) return unreadable(claims);
  const traktId = compare(claims.traktId, live.traktId);
  if (traktId === 'same') return yes(claims, live);
  const ids = compareIds(claims, live);
  const names = live.type === 'movie' ? compareMovie(claims, live) : compareEpisode(claims, live);
  const isSameMinute = minuteSaid(claims) === minuteOf(live.watchedAt);
  const isSame = (isSameMinute && isProvenBy(ids, names)) || (traktId === 'unknown' && names === 'same');
  if (isSame && !isUnreadable(claims.traktId)) return yes(claims, live);
  if (isAnyUnreadable(claims)) return unreadable(claims);
  const isById = ids.includes('same');
  if (names === 'other' || (ids.includes('other') && !isById)) return no(difference(claims, live));
  return traktId === 'unknown'
    ? unproven('too little', `says too little to be sure that it means ${describeItem(live)}`)
    : judgeAnotherId(claims, live, isById);
}

/** Judges a row with another trakt_id, whose names do not decide. @param isById another site’s ID agrees */
function judgeAnotherId(claims: RowClaims, live: Play, isById: boolean): Verdict {
  const reason = difference(claims, live);
  return isById || !saysMore(claims, live) ? unproven('too little', reason) : no(reason);
}

/** Whether another site’s ID proves the thing: not when a second such ID and the names contradict it, as in a cell that was filled down. */
function isProvenBy(ids: readonly Comparison[], names: Comparison): boolean {
  return ids.includes('same') && !(ids.includes('other') && names === 'other');
}

/** Whether a row says more about its thing than its trakt_id, of what Trakt says about it as well. */
function saysMore(claims: RowClaims, live: Play): boolean {
  return thingsSaid(claims).some(
    ([field, said]) => field !== 'type' && field !== 'traktId' && 'value' in said && live[field] !== null,
  );
}

function judgeTime(claims: RowClaims, live: Play, setting: Setting): Verdict {
  const { time } = claims;
  const minute = minuteOf(live.watchedAt);
  if (time === undefined) return judgeLostTime(claims, live, setting);
  if ('unreadable' in time) {
    return unproven('unreadable', `has ${quote(time.unreadable)} in watched_at, which is not a time`);
  }
  const when = `but the play with its ID was watched ${words(minute)} UTC`;
  if ('minute' in time) {
    return time.minute === minute
      ? { kind: 'yes', warnings: [] }
      : no(`says ${words(time.minute)} UTC, ${when}`);
  }
  const isNear = (play: Play) =>
    time.readings.some(({ from, to }) =>
      offsetsOf(setting.timezone, from).some(offset => {
        const at = Date.parse(play.watchedAt);
        return at >= from - offset - NEAR && at <= to - offset + NEAR;
      }),
    );
  if (!isNear(live)) return no(`says another time, ${when}`);
  const near = setting.playsLike(claims, live).filter(isNear);
  if (near.every(play => play.historyId === live.historyId)) return { kind: 'yes', warnings: [] };
  return unproven('time of several', `has a time that fits ${near.length} plays of ${describeItem(live)}`);
}

function judgeLostTime(claims: RowClaims, live: Play, setting: Setting): Verdict {
  const several = setting.playsLike(claims, live).length;
  if (several > 1) {
    return unproven('time lost', `has no time, and there are ${several} plays of ${describeItem(live)}`);
  }
  if (setting.isOnlyRow(claims, live)) return { kind: 'yes', warnings: [] };
  return unproven('time lost', `has no time, and other rows are of ${describeItem(live)} too`);
}

type Comparison = 'same' | 'other' | 'unknown';

function compare<T>(said: Said<T>, live: T | null, key: (value: T) => unknown = value => value): Comparison {
  const value = saidBy(said);
  if (value === undefined || live === null) return 'unknown';
  return key(value) === key(live) ? 'same' : 'other';
}

/** The IDs that other sites give the episode or movie. */
function compareIds(claims: RowClaims, live: Play): Comparison[] {
  return [
    compare(claims.tvdbId, live.tvdbId),
    compare(claims.imdbId, live.imdbId, text => text.toLowerCase()),
    compare(claims.tmdbId, live.tmdbId),
  ];
}

/**
 * `same` when something agrees, and everything that Trakt says of the play. What Trakt does not say the row must not say
 * either: a play of which nothing is known agrees only with a row that says nothing.
 */
function allOf(claims: RowClaims, live: Play, parts: readonly Part[]): Comparison {
  if (parts.some(({ result }) => result === 'other')) return 'other';
  const isSilent = claims.traktId === undefined && live.traktId === null;
  const isNameless = isSilent && parts.every(({ isKnown }) => !isKnown);
  const agrees = parts.some(({ result }) => result === 'same') || isNameless;
  const isWhole = parts.every(
    ({ result, isKnown, said }) => result === 'same' || (!isKnown && said === undefined),
  );
  return agrees && isWhole ? 'same' : 'unknown';
}

interface Part {
  result: Comparison;
  isKnown: boolean;
  said: unknown;
}

function partOf<T>(said: Said<T>, live: T | null, key?: (value: T) => unknown): Part {
  return { result: compare(said, live, key), isKnown: live !== null, said };
}

/** Compared only where both have one. */
function yearPart(claims: RowClaims, live: Play): Part {
  return { result: compare(claims.year, live.year), isKnown: false, said: undefined };
}

function compareMovie(claims: RowClaims, live: Play): Comparison {
  return allOf(claims, live, [partOf(claims.title, live.title, plainTitle), yearPart(claims, live)]);
}

function compareEpisode(claims: RowClaims, live: Play): Comparison {
  return allOf(claims, live, [
    compareShow(claims, live),
    partOf(claims.season, live.season),
    partOf(claims.episode, live.episode),
  ]);
}

/** By its ID where both have one, else by its title. */
function compareShow(claims: RowClaims, live: Play): Part {
  const byId = partOf(claims.showTraktId, live.showTraktId);
  if (byId.result !== 'unknown' || isUnreadable(claims.showTraktId)) return byId;
  const byTitle = partOf(claims.title, live.title, plainTitle);
  const isOfAnotherYear = yearPart(claims, live).result === 'other';
  return {
    result: isOfAnotherYear ? 'other' : byTitle.result,
    isKnown: byId.isKnown || byTitle.isKnown,
    said: claims.showTraktId ?? claims.title,
  };
}

function isUnreadable(said: Said<unknown>): boolean {
  return said !== undefined && 'unreadable' in said;
}

function isAnyUnreadable(claims: RowClaims): boolean {
  return thingsSaid(claims).some(([, said]) => isUnreadable(said));
}

function unreadable(claims: RowClaims): Verdict {
  const cells = thingsSaid(claims).flatMap(([, said]) => ('unreadable' in said ? [said] : []));
  const [{ column, unreadable: cell }] = cells as [(typeof cells)[0]];
  return unproven('unreadable', `has ${quote(cell)} in ${column}, which cannot be read`);
}

/** How the row differs from Trakt, the clearest difference first. */
function difference(claims: RowClaims, live: Play): string {
  return differences(claims, live)[0] ?? `does not match ${describeItem(live)}, which its ID is for`;
}

const TOLD_IN_WORDS: ReadonlySet<ClaimedField> = new Set(['type', 'season', 'episode', 'title', 'year']);

function differences(claims: RowClaims, live: Play): string[] {
  const found: string[] = [];
  const { title, year } = claims;
  const [season, episode] = [saidBy(claims.season), saidBy(claims.episode)];
  const isRenumbered =
    compare(claims.season, live.season) === 'other' || compare(claims.episode, live.episode) === 'other';
  if (isRenumbered) {
    const code = (from: { season: number | null; episode: number | null }) =>
      episodeCode(from) || `season ${from.season ?? '?'}, episode ${from.episode ?? '?'}`;
    found.push(
      `says ${code({ season: season ?? null, episode: episode ?? null })}, but its ID is for ${code(live)}`,
    );
  }
  if (compare(title, live.title, plainTitle) === 'other')
    found.push(`says ${quote(saidBy(title) ?? '')}, but its ID is for ${describeItem(live)}`);
  if (compare(year, live.year) === 'other')
    found.push(`says ${saidBy(year)}, but its ID is for something from ${live.year}`);
  for (const [field, said] of thingsSaid(claims)) {
    if (TOLD_IN_WORDS.has(field) || compare<string | number>(said, live[field]) !== 'other') continue;
    found.push(
      `says ${said.column} ${saidBy<string | number>(said)}, but its ID is for ${live[field]} (${describeItem(live)})`,
    );
  }
  return found;
}

function minuteSaid({ time }: RowClaims): string | undefined {
  return time !== undefined && 'minute' in time ? time.minute : undefined;
}

/** Trakt renames and renumbers: differences beside a yes are only reported. */
function yes(claims: RowClaims, live: Play): Verdict {
  return { kind: 'yes', warnings: differences(claims, live) };
}

function no(reason: string): Verdict {
  return { kind: 'no', reason };
}

function unproven(why: Doubt, reason: string): Verdict {
  return { kind: 'unproven', why, reason };
}

function words(minute: string): string {
  return minute.replace('T', ' ');
}
