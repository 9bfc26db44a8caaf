import type { Scene } from '../e2e/scene.ts';
import { measureScript, type Used } from './measure.ts';

/** Milliseconds that each request to Trakt takes. */
export const LATENCY = 100;
const PAGE = 250;
const IN_FLIGHT = 4;
/** Trakt takes one write a second. */
const WRITE_PAUSE = 1_000;

/** Requests that no client can do without, in rounds: those of one are on their way together. */
export type Rounds = readonly (readonly string[])[];

/** Reads of the history, four pages at a time once the first has told how many there are. */
export function pageRounds(plays: number, path = '/sync/history'): string[][] {
  const pages = Array.from({ length: Math.floor(plays / PAGE) + 1 }, (_, index) => index + 1);
  const [first = 1, ...others] = pages;
  const rounds = [[first]];
  for (let at = 0; at < others.length; at += IN_FLIGHT) rounds.push(others.slice(at, at + IN_FLIGHT));
  return rounds.map(numbers => numbers.map(page => `${path}?page=${page}&limit=${PAGE}`));
}

/**
 * How long a script takes that only sends these requests, reads the answers, and waits where Trakt takes one write a second.
 * @param writes so many; each is a request as slow as one, and all but the last are a second long at least
 */
export function measureLimit(scene: Scene, rounds: Rounds, writes = 0): Promise<Used> {
  const { accessToken } = scene.trakt.issueSession('sam', {});
  const headers = {
    'user-agent': 'trakt-history-bench/1.0.0 (+https://github.com/sam/trakt-history)',
    'content-type': 'application/json',
    'trakt-api-version': '2',
    'trakt-api-key': scene.trakt.app.clientId,
    authorization: `Bearer ${accessToken}`,
  };
  return measureScript(`
    const headers = ${JSON.stringify(headers)};
    const read = async path => (await fetch(${JSON.stringify(scene.urls.api)} + path, { headers })).json();
    for (const round of ${JSON.stringify(rounds)}) await Promise.all(round.map(read));
    for (let write = 1; write <= ${writes}; write++) {
      const pause = new Promise(resolve => setTimeout(resolve, write === ${writes} ? 0 : ${WRITE_PAUSE}));
      await read('/sync/last_activities');
      await pause;
    }
  `);
}
