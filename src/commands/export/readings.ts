import type { Context, SignedIn } from '../../action/context.ts';
import { count } from '../../base/wording.ts';
import type { Play } from '../../history/play.ts';
import { type HistoryRead, type ReadOptions, readHistory, type TitleScope } from '../../trakt/history.ts';
import { readProgress } from '../../trakt/progress.ts';
import type { Progress } from '../../trakt/schemas.ts';
import type { TitleQuery } from '../../trakt/title-query.ts';
import { findTitles, kindsOf, type Title } from '../../trakt/titles.ts';
import { progressLogger } from '../log-progress.ts';

/** The plays of a show or movie, or the whole history, as they are to be exported. */
export interface Reading extends HistoryRead {
  /** `undefined` for the whole history. */
  title: Title | undefined;
  /** Of a show, unless Trakt has none. */
  progress: Progress | undefined;
}

type Telling = Pick<Context, 'clock' | 'log'>;

/** Who follows a read, of plays of which it is not yet proven that they are right, or all. */
export type Following = Pick<ReadOptions, 'onPage' | 'onLastPage'>;

export async function readWhole(context: Telling, { api }: SignedIn, following: Following): Promise<Reading> {
  const read = await readHistory(api, 'all', { onProgress: progressLogger(context), ...following });
  return { ...read, title: undefined, progress: undefined };
}

/**
 * Reads the plays of what queries name, each show and movie once.
 * @throws Failure when one cannot be found or read
 */
export async function readTitles(
  context: Telling,
  signedIn: SignedIn,
  queries: readonly TitleQuery[],
): Promise<Reading[]> {
  const different = [...new Map(queries.map(query => [JSON.stringify(query), query])).values()];
  const readings = await Promise.all(different.map(query => readTitle(context, signedIn, query)));
  const byTitle = new Map(
    readings.map(reading => [`${reading.title.kind} ${reading.title.traktId}`, reading]),
  );
  return [...byTitle.values()];
}

/**
 * A Trakt ID needs no look-up: the plays say what it is, and only what has no plays is asked for. Where a show and a movie have
 * the same ID, it is the one that was watched.
 */
async function readTitle(
  context: Telling,
  signedIn: SignedIn,
  query: TitleQuery,
): Promise<Reading & { title: Title }> {
  const { api } = signedIn;
  const found = query.by === 'trakt' ? undefined : await findTitles(api, query);
  const scopes: TitleScope[] =
    query.by === 'trakt'
      ? kindsOf(query).map(type => ({ type, traktId: query.id }))
      : (found ?? []).map(({ kind, traktId }) => ({ type: kind, traktId }));
  const read = await readWatched(context, signedIn, scopes);
  const title =
    found?.find(({ kind }) => kind === read.scope.type) ??
    titleOf(read.plays) ??
    (await findTitles(api, query))[0];
  context.log.info(
    `${title.title ?? `${title.kind} ${title.traktId}`}: ${count(read.plays.length, 'play')}.`,
  );
  return { ...read, title };
}

/** Reads the first scope that has plays; the first of all where none has any. */
async function readWatched(context: Telling, signedIn: SignedIn, [first, ...others]: readonly TitleScope[]) {
  if (first === undefined) throw new Error('Nothing to read.');
  const read = await readScope(context, signedIn, first);
  if (read.plays.length > 0) return read;
  for (const scope of others) {
    const other = await readScope(context, signedIn, scope);
    if (other.plays.length > 0) return other;
  }
  return read;
}

async function readScope(context: Telling, { api }: SignedIn, scope: TitleScope) {
  const [read, progress] = await Promise.all([
    readHistory(api, scope, { onProgress: progressLogger(context) }),
    scope.type === 'show' ? readProgress(api, scope.traktId) : undefined,
  ]);
  return { ...read, progress, scope };
}

function titleOf([play]: readonly Play[]): Title | undefined {
  if (play === undefined) return undefined;
  const { title, year } = play;
  if (play.type === 'movie')
    return play.traktId === null
      ? undefined
      : { kind: 'movie', traktId: play.traktId, slug: null, title, year };
  return play.showTraktId === null
    ? undefined
    : { kind: 'show', traktId: play.showTraktId, slug: play.showSlug, title, year };
}
