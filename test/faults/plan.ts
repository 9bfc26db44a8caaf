import { isLike, isRead, KINDS, type Kind } from './kinds.ts';
import type { Task } from './shard.ts';
import type { Scenario } from './trial.ts';

/** Which faults are wanted. */
export interface Wanted {
  kinds: readonly Kind[];
  /** The one request that is to suffer. */
  nth: number | undefined;
  /** Every kind at every request, also where two are the same fault. */
  isWhole: boolean;
}

/** Of a scenario that is a variant of another one, each fault at one of so many requests, in turns. */
const TURNS_OF_VARIANTS = 3;
/** So is the end by a signal that one can heed at reads: it is heeded alike between two writes. */
const TURNS_OF_SIGNALS = 3;

/**
 * The faults to try of a scenario: all at each request. Of kinds that are the same fault there one is tried, in turns from request to
 * request. What a process wrote that is killed is the same up to its next write, so that this is tried after each write, and once
 * before.
 * @param requests those of a run that nothing disturbs
 */
export function faultsOf(scenario: Scenario, requests: readonly string[], wanted: Wanted): Task[] {
  const places = boundaries(scenario, requests).filter(nth => nth === (wanted.nth ?? nth));
  const requestAt = (nth: number) => requests[nth - 1] ?? '';
  const possible = (nth: number) => kindsFor(scenario, [requestAt(nth)], wanted.kinds);
  const firstWrite = places.find(nth => !isRead(requestAt(nth)));
  const isKnown = (kind: Kind, nth: number, turn: number) => {
    if (isRead(requestAt(nth))) return kind.isKill || (kind.isEnd && turn % TURNS_OF_SIGNALS > 0);
    return kind.isKill && !kind.isDone && nth !== firstWrite;
  };
  const isDue = (index: number, turn: number) =>
    scenario.isVariant !== true || (index + turn) % TURNS_OF_VARIANTS === 0;
  const chosen = places.map((nth, turn) => ({
    nth,
    kinds: wanted.isWhole
      ? possible(nth)
      : oneOfEach(possible(nth), requestAt(nth), turn)
          .filter(kind => !isKnown(kind, nth, turn))
          .filter((_, index) => isDue(index, turn)),
  }));
  // A short scenario may not have a turn for each.
  for (const kind of wanted.kinds) {
    if (chosen.some(({ kinds }) => kinds.includes(kind))) continue;
    const place = chosen.find(({ nth }) => possible(nth).includes(kind));
    if (place) place.kinds = [...place.kinds, kind];
  }
  return chosen.flatMap(({ nth, kinds }) =>
    kinds.map(kind => ({ scenario: scenario.name, kind: kind.name, nth })),
  );
}

/** Of kinds that are the same fault at a request, the one whose turn it is. */
function oneOfEach(kinds: readonly Kind[], request: string, turn: number): readonly Kind[] {
  const alike = (kind: Kind) => kinds.filter(other => isLike(kind, other, request));
  return kinds.filter(kind => {
    const same = alike(kind);
    return same[turn % same.length] === kind;
  });
}

/** The kinds that can be tried at any of some requests of a scenario. */
export function kindsFor(
  { isTried }: Scenario,
  requests: readonly string[],
  kinds: readonly Kind[],
): readonly Kind[] {
  const fits = ({ only }: Kind) => only === undefined || requests.some(request => only.test(request));
  return kinds.filter(kind => fits(kind) && isTried?.(kind) !== false);
}

/** Each way to end a process once, at requests that lie evenly over the run. */
export function endingsOf(scenario: Scenario, requests: readonly string[]): Task[] {
  const ways = kindsFor(scenario, requests, KINDS).filter(({ isEnd }) => isEnd);
  const places = boundaries(scenario, requests);
  return ways.map(({ name }, index) => {
    const nth = places[Math.floor(((index + 0.5) * places.length) / ways.length)] ?? 1;
    return { scenario: scenario.name, kind: name, nth };
  });
}

/**
 * The requests at which faults are tried, by their number from 1: where the same is read again and again, while nothing is written, the
 * first of these reads and the last.
 */
function boundaries({ isSampled }: Scenario, requests: readonly string[]): number[] {
  const isTurn = (index: number) =>
    requests[index] !== requests[index - 1] || requests[index] !== requests[index + 1];
  return requests.flatMap((_, index) => (isSampled !== true || isTurn(index) ? [index + 1] : []));
}
