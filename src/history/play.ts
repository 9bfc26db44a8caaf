/** One entry of the watched history. `null` is what Trakt does not know. */
export interface Play {
  /** A 64-bit integer in decimal digits; never a JavaScript number, which would round it. */
  historyId: string;
  /** UTC, ISO 8601, as Trakt gives it; the epoch when the date is unknown. */
  watchedAt: string;
  /** `scrobble`, `checkin` or `watch`. */
  action: string;
  type: 'episode' | 'movie';
  /** The show's or the movie's. */
  title: string | null;
  year: number | null;
  season: number | null;
  episode: number | null;
  episodeTitle: string | null;
  /** The episode's or the movie's own. */
  traktId: number | null;
  tvdbId: number | null;
  imdbId: string | null;
  tmdbId: number | null;
  showTraktId: number | null;
  showSlug: string | null;
}

const CANONICAL =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * Whether a time is plainly as `Date` writes it, so that it need not be parsed: in a long history that saves most of the
 * time. `false` for 29 February, which not every year has.
 */
export function isCanonical(iso: string): boolean {
  return CANONICAL.test(iso);
}

/** A point in time cut to its UTC minute, `2025-11-17T01:02`: all the precision that Trakt keeps. */
export function minuteOf(iso: string): string {
  return (isCanonical(iso) ? iso : new Date(iso).toISOString()).slice(0, 16);
}

/** When a play without a date was, as Trakt has it. */
export const EPOCH = '1970-01-01T00:00:00.000Z';
const UNDATED = minuteOf(EPOCH);

/** Whether the play has a date. */
export function isDated(play: Pick<Play, 'watchedAt'>): boolean {
  return minuteOf(play.watchedAt) !== UNDATED;
}

/** The same for all plays of one episode or movie. Plays of media that Trakt lost are each their own item. */
export function itemKey(play: Pick<Play, 'type' | 'traktId' | 'historyId'>): string {
  return play.traktId === null ? `play ${play.historyId}` : `${play.type} ${play.traktId}`;
}

/** The same for all plays of one item in one minute, which Trakt distinguishes only by history ID. */
export function slotKey(play: Pick<Play, 'type' | 'traktId' | 'historyId' | 'watchedAt'>): string {
  return `${itemKey(play)} ${minuteOf(play.watchedAt)}`;
}

/** The same for all plays of one show, or of one movie. */
export function titleKey(play: Pick<Play, 'type' | 'traktId' | 'historyId' | 'showTraktId'>): string {
  return play.type === 'episode' && play.showTraktId !== null ? `show ${play.showTraktId}` : itemKey(play);
}

/** Newest first; plays of one minute by season and episode, then by history ID. */
export function newestFirst(a: Play, b: Play): number {
  return byMinute(b, a) || inMinute(a, b);
}

/** Oldest first; plays of one minute by season and episode, then by history ID. */
export function oldestFirst(a: Play, b: Play): number {
  return byMinute(a, b) || inMinute(a, b);
}

function byMinute({ watchedAt: a }: Play, { watchedAt: b }: Play): number {
  if (a === b) return 0;
  const [first, second] = [minuteOf(a), minuteOf(b)];
  return first < second ? -1 : Number(first > second);
}

function inMinute(a: Play, b: Play): number {
  return (
    (a.season ?? -1) - (b.season ?? -1) ||
    (a.episode ?? -1) - (b.episode ?? -1) ||
    compareIds(a.historyId, b.historyId)
  );
}

/** Orders history IDs by value: negative when `a` is lower. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** `S03E12`, or `special 4`; empty for a movie or when Trakt does not know the number. */
export function episodeCode(play: Pick<Play, 'season' | 'episode'>): string {
  if (play.season === null || play.episode === null) return '';
  if (play.season === 0) return `special ${play.episode}`;
  return `S${pad(play.season)}E${pad(play.episode)}`;
}

/** `The Show S03E12 “Its title”`, `The Movie (1999)`: the play's item in words, from what is known of it. */
export function describeItem(play: Play): string {
  const title =
    play.title ?? (play.type === 'movie' ? 'a movie that Trakt has no title for' : 'an untitled show');
  if (play.type === 'movie') return play.year === null ? title : `${title} (${play.year})`;
  const name = play.episodeTitle === null ? '' : `“${play.episodeTitle}”`;
  return [title, episodeCode(play), name].filter(Boolean).join(' ');
}

/** `S07E10 of …, watched 2025-11-17 01:02 UTC`: a live play in words. */
export function describePlay(play: Play): string {
  return `${describeItem(play)}, watched ${minuteOf(play.watchedAt).replace('T', ' ')} UTC`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
