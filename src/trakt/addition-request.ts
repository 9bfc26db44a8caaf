import { Failure } from '../base/failure.ts';
import { isDated, type Play } from '../history/play.ts';
import { type Answer, NoAnswer } from '../http/exchange.ts';
import type { TraktApi } from './client.ts';
import { explain, isDoubtful, shortTrouble } from './explain.ts';
import type { Addition } from './schemas.ts';

/** A play to be added. */
export interface NewPlay {
  type: Play['type'];
  traktId: number;
  /** UTC, `2025-11-17T01:02`; that of the epoch for a play without a date. */
  minute: string;
}

/** What became of a request that adds plays. */
export type Sent =
  | ({ outcome: 'added' } & Addition)
  /** It is not known whether it was carried out. */
  | { outcome: 'doubtful'; reason: string; short: string }
  /** It was not carried out; `isContent`: for something in it (422), so that a part of it may be welcome. */
  | { outcome: 'refused'; reason: string; isContent: boolean };

/**
 * Adds plays with one request, once: adding again after a doubt could add them twice. A 429 is tried again, because it says
 * that nothing was done.
 */
export async function sendAddition(api: TraktApi, plays: readonly NewPlay[]): Promise<Sent> {
  // Before anything is sent: what came of it must be understood.
  const { parseAddition } = await import('./schemas.ts');
  try {
    const answer = await api.write('/sync/history', bodyOf(plays));
    return judge(answer, parseAddition(answer));
  } catch (error) {
    if (error instanceof NoAnswer)
      return { outcome: 'doubtful', reason: explain(error, 'adding plays'), short: error.message };
    if (error instanceof Failure) return { outcome: 'refused', reason: error.message, isContent: false };
    throw error;
  }
}

function judge(answer: Answer, addition: Addition | undefined): Sent {
  if (addition !== undefined) return { outcome: 'added', ...addition };
  const reason = explain(answer, 'adding plays');
  return isDoubtful(answer)
    ? { outcome: 'doubtful', reason, short: shortTrouble(answer) }
    : { outcome: 'refused', reason, isContent: answer.status === 422 };
}

function bodyOf(plays: readonly NewPlay[]): string {
  const of = (type: Play['type']) =>
    plays
      .filter(play => play.type === type)
      .map(({ traktId, minute }) => ({ ids: { trakt: traktId }, watched_at: timeOf(minute) }));
  const [movies, episodes] = [of('movie'), of('episode')];
  return JSON.stringify({
    ...(movies.length > 0 && { movies }),
    ...(episodes.length > 0 && { episodes }),
  });
}

function timeOf(minute: string): string {
  const watchedAt = `${minute}:00.000Z`;
  return isDated({ watchedAt }) ? watchedAt : 'unknown';
}
