import { compareIds, oldestFirst, type Play } from './play.ts';

/** Plays that came faster than anyone can watch. */
export interface BulkMark {
  kind: 'bulk';
  how: 'marked' | 'scrobbled';
  /** How many different episodes, movies, and shows and movies they are of. */
  episodes: number;
  movies: number;
  titles: number;
  /** The first of their minutes, ISO 8601, UTC. */
  first: string;
  /** How many minutes they take, the first and the last included. */
  minutes: number;
}

/** Plays that are near another play of the same thing. */
export interface Duplicates {
  kind: 'duplicate';
  /** The longest time between one of them and the play that stays, in minutes. */
  apart: number;
}

/** Plays that are dated more than a day after now. */
export interface InTheFuture {
  kind: 'future';
}

/** Marks that are there again after a run removed them. */
export interface CameBack {
  kind: 'came back';
  /** ISO 8601, UTC. */
  removedAt: string;
}

/** What happened. */
export type Accident = BulkMark | Duplicates | InTheFuture | CameBack;

/** Plays that look wrong together, by one accident. */
export type SuspectGroup = Accident & {
  /** From 1 on; the largest group is the first. */
  number: number;
  /** Oldest first; those of one minute by season and episode, then by history ID. */
  plays: Play[];
  /** Of duplicates: the play that stays, by the history ID of the one that is suspect. */
  stays: ReadonlyMap<string, Play>;
};

/** A group as a search finds it. */
export type FoundGroup = Accident & { plays: Play[]; stays?: ReadonlyMap<string, Play> };

const NOTHING_STAYS: ReadonlyMap<string, Play> = new Map();

/** The largest first; those of one size by their lowest history ID, so that each group has the same number whenever it is found. */
export function numbered(groups: readonly FoundGroup[]): SuspectGroup[] {
  return groups
    .filter(group => group.plays.length > 0)
    .map(group => ({ group, lowest: lowestId(group.plays) }))
    .toSorted((a, b) => b.group.plays.length - a.group.plays.length || compareIds(a.lowest, b.lowest))
    .map(({ group }, index) => ({
      stays: NOTHING_STAYS,
      ...group,
      plays: group.plays.toSorted(oldestFirst),
      number: index + 1,
    }));
}

/** The groups of several searches, of which none has a play of another, with numbers that no two of them share. */
export function numberedTogether(searches: readonly (readonly SuspectGroup[])[]): SuspectGroup[][] {
  const [only, ...others] = searches;
  if (only !== undefined && others.length === 0) return [[...only]];
  const byPlay = groupsByPlay(numbered(searches.flat()));
  return searches.map(groups =>
    groups.flatMap(({ plays: [first] }) => byPlay.get(first?.historyId ?? '') ?? []),
  );
}

/** The same groups without the plays that do not fit, and without groups that have none left. */
export function onlySuspects(
  groups: readonly SuspectGroup[],
  isWanted: (play: Play) => boolean,
): SuspectGroup[] {
  return numbered(
    groups.map(group => {
      const plays = group.plays.filter(isWanted);
      const ids = new Set(plays.map(play => play.historyId));
      return { ...group, plays, stays: new Map([...group.stays].filter(([id]) => ids.has(id))) };
    }),
  );
}

/** All plays of groups. */
export function suspectPlays(groups: readonly SuspectGroup[]): Play[] {
  return groups.flatMap(group => group.plays);
}

/** The group of each play that looks wrong, by history ID. */
export function groupsByPlay(groups: readonly SuspectGroup[]): Map<string, SuspectGroup> {
  return new Map(groups.flatMap(group => group.plays.map(play => [play.historyId, group] as const)));
}

function lowestId(plays: readonly Play[]): string {
  return plays.map(play => play.historyId).reduce((a, b) => (compareIds(a, b) <= 0 ? a : b));
}
