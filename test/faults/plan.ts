import { KINDS, type Kind } from './kinds.ts';
import type { Task } from './shard.ts';
import type { Scenario } from './trial.ts';

/** Which faults are wanted. */
export interface Wanted {
  kinds: readonly Kind[];
  /** The one request that is to suffer. */
  nth: number | undefined;
  /** Every kind at every request. */
  isWhole: boolean;
}

/** Of so many requests one suffers from a kind that is tried in turns: in a scenario, and in one that is a variant of it. */
const TURNS = 10;
const TURNS_OF_VARIANTS = 20;

/**
 * The faults to try of a scenario: at each request, or each that writes, what costs plays or sessions when it is not thought of,
 * and the other kinds in turns.
 * @param requests those of a run that nothing disturbs
 */
export function faultsOf(scenario: Scenario, requests: readonly string[], wanted: Wanted): Task[] {
  const places = boundaries(scenario, requests).filter(nth => nth === (wanted.nth ?? nth));
  const turns = Math.min(scenario.isVariant ? TURNS_OF_VARIANTS : TURNS, places.length);
  const isDue = (kind: Kind, request: string, turn: number) =>
    wanted.isWhole ||
    kind.only !== undefined ||
    (!scenario.isVariant && isAlwaysTried(kind, request)) ||
    (KINDS.indexOf(kind) + turn) % turns === 0;
  return places.flatMap((nth, turn) =>
    kindsFor(scenario, requests.slice(nth - 1, nth), wanted.kinds)
      .filter(kind => isDue(kind, requests[nth - 1] ?? '', turn))
      .map(kind => ({ scenario: scenario.name, kind: kind.name, nth })),
  );
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

/** Before a read and after it is the same to whoever reads: nothing was done. */
function isAlwaysTried({ always }: Kind, request: string): boolean {
  return always === 'at requests' || (always === 'at writes' && !/\bGET\b/.test(request));
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

/** The requests at which faults are tried, by their number from 1. */
function boundaries({ isSampled }: Scenario, requests: readonly string[]): number[] {
  const isTurn = (index: number) =>
    requests[index] !== requests[index - 1] || requests[index] !== requests[index + 1];
  return requests.flatMap((_, index) => (isSampled !== true || isTurn(index) ? [index + 1] : []));
}
