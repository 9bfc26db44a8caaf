import { markedInBulk } from './bulk-marks.ts';
import { type DuplicateSetting, duplicates } from './duplicates.ts';
import { cameBack, type Memory } from './memory.ts';
import { compareIds, isDated, type Play, titleKey } from './play.ts';
import { type Timed, timed } from './runs.ts';

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

/** What decides which plays look wrong. */
export interface SuspectSetting extends DuplicateSetting {
  /** Trakt’s own time, in milliseconds; where it is not known, no play is in the future. */
  now: number | undefined;
  memory: Memory;
}

const DAY = 86_400_000;
const NOTHING_STAYS: ReadonlyMap<string, Play> = new Map();

/**
 * Finds the plays that look wrong, each in one group. The order of `plays` does not matter. Never suspect are plays without a
 * date, and those that the memory keeps; plays of that kind make no other play look wrong either, except for a second play of the
 * same thing.
 */
export function findSuspects(plays: readonly Play[], setting: SuspectSetting): SuspectGroup[] {
  const { memory, now } = setting;
  const isKept = ({ historyId }: Play) => memory.kept.has(historyId);
  const dated = plays.filter(isDated).map(timed);
  const doubtful = dated.filter(({ play }) => !isKept(play));
  const taken = new Set<string>();
  const groups = [
    ...inTheFuture(doubtful, now),
    ...cameBack(doubtful, memory.removed, now),
    ...markedInBulk(doubtful),
  ].map(group => {
    const others = group.plays.filter(({ historyId }) => !taken.has(historyId));
    for (const { historyId } of others) taken.add(historyId);
    return { ...group, plays: others };
  });
  const staying = dated.filter(({ play }) => !taken.has(play.historyId));
  return numbered([...groups, ...duplicates(staying, isKept, setting)]);
}

/** The same groups without the plays that do not fit, and without groups that have none left. */
export function onlySuspects(
  groups: readonly SuspectGroup[],
  isWanted: (play: Play) => boolean,
): SuspectGroup[] {
  return numbered(groups.map(group => ({ ...group, plays: group.plays.filter(isWanted) })));
}

/** All plays of groups. */
export function suspectPlays(groups: readonly SuspectGroup[]): Play[] {
  return groups.flatMap(group => group.plays);
}

/** The group of each play that looks wrong, by history ID. */
export function groupsByPlay(groups: readonly SuspectGroup[]): Map<string, SuspectGroup> {
  return new Map(groups.flatMap(group => group.plays.map(play => [play.historyId, group] as const)));
}

function inTheFuture(plays: readonly Timed[], now: number | undefined): FoundGroup[] {
  if (now === undefined) return [];
  const later = plays.map(({ play }) => play).filter(play => Date.parse(play.watchedAt) > now + DAY);
  return [...Map.groupBy(later, titleKey).values()].map(ofTitle => ({ kind: 'future', plays: ofTitle }));
}

/** The largest first; those of one size by their lowest history ID, so that each group has the same number whenever it is found. */
function numbered(groups: readonly FoundGroup[]): SuspectGroup[] {
  return groups
    .filter(group => group.plays.length > 0)
    .map(group => ({ group, lowest: lowestId(group.plays) }))
    .toSorted((a, b) => b.group.plays.length - a.group.plays.length || compareIds(a.lowest, b.lowest))
    .map(({ group }, index) => ({
      stays: NOTHING_STAYS,
      ...group,
      plays: group.plays.toSorted(asWatched),
      number: index + 1,
    }));
}

function asWatched(a: Play, b: Play): number {
  return (
    compareTexts(a.watchedAt, b.watchedAt) ||
    (a.season ?? -1) - (b.season ?? -1) ||
    (a.episode ?? -1) - (b.episode ?? -1) ||
    compareIds(a.historyId, b.historyId)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function lowestId(plays: readonly Play[]): string {
  return plays.map(play => play.historyId).reduce((a, b) => (compareIds(a, b) <= 0 ? a : b));
}
