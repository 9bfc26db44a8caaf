import { count } from '../base/wording.ts';
import { itemKey, minuteOf, type Play, titleKey } from './play.ts';
import type { BulkMark, SuspectGroup } from './suspect-group.ts';

/** Says when something was. */
export interface TimeWords {
  /** `17 Nov 2025, 02:02`; `no date` for a play without one. */
  (play: Pick<Play, 'watchedAt'>): string;
  /** Only the day: `17 Nov 2025`. */
  day(play: Pick<Play, 'watchedAt'>): string;
}

/** In UTC, as a spreadsheet has it: `2025-11-17 01:02 UTC`. */
function inUtc({ watchedAt }: Pick<Play, 'watchedAt'>): string {
  return `${minuteOf(watchedAt).replace('T', ' ')} UTC`;
}

/** Why one play of a group looks wrong, as the sentence in its cell: times are UTC. */
function cellSentence(group: SuspectGroup, play: Play): string {
  switch (group.kind) {
    case 'bulk':
      return bulkSentence(group);
    case 'duplicate':
      return duplicateSentence(play, group.stays.get(play.historyId));
    case 'future':
      return `Dated in the future: ${inUtc(play)}.`;
    case 'came back':
      return `A run removed it on ${minuteOf(group.removedAt).slice(0, 10)}. Something, such as a media server, has added it again.`;
  }
}

/** Why a play looks wrong. */
export interface CellSentence {
  /** The sentence in its cell. */
  reason: string;
  /** Of a duplicate: the history ID of the play that stays. */
  stays: string | undefined;
}

/** The sentence in the cell of each play that looks wrong, by history ID. */
export function cellSentences(groups: readonly SuspectGroup[]): Map<string, CellSentence> {
  return new Map(
    groups.flatMap(group =>
      group.plays.map(play => {
        const stays = group.stays.get(play.historyId)?.historyId;
        return [play.historyId, { reason: cellSentence(group, play), stays }] as const;
      }),
    ),
  );
}

/** Why one play looks wrong, in a few words beside it. */
export function playWords(group: SuspectGroup, play: Play, when: TimeWords): string {
  switch (group.kind) {
    case 'bulk':
      return `one of ${things(group)} ${spanOf(group)}`;
    case 'duplicate': {
      const stays = group.stays.get(play.historyId);
      return stays === undefined ? 'second play' : `second play; the one of ${when(stays)} stays`;
    }
    case 'future':
      return 'dated in the future';
    case 'came back':
      return `removed on ${when.day({ watchedAt: group.removedAt })}, and back again`;
  }
}

function bulkSentence(group: BulkMark): string {
  const { how, titles, first } = group;
  const start = `${things(group)} were ${how} ${spanOf(group)}`;
  const from = group.minutes === 1 ? '' : 'from ';
  const why =
    how === 'marked' && titles > 1 ? 'That looks like a library sync.' : 'No one can watch that fast.';
  return `${start} (${from}${inUtc({ watchedAt: first })}). ${why}`;
}

/** `22 episodes`, `100 episodes of 50 shows`, `250 episodes and movies of 210 titles`. */
function things({ episodes, movies, titles }: Pick<BulkMark, 'episodes' | 'movies' | 'titles'>): string {
  if (episodes === 0) return count(movies, 'movie');
  if (movies > 0)
    return `${count(episodes + movies, 'episode and movie', 'episodes and movies')} of ${count(titles, 'title')}`;
  return titles === 1
    ? count(episodes, 'episode')
    : `${count(episodes, 'episode')} of ${count(titles, 'show')}`;
}

/** What plays are of: `22 episodes`, `100 episodes of 50 shows`, `9 movies`. */
export function thingsIn(plays: readonly Play[]): string {
  const distinct = [...new Map(plays.map(play => [itemKey(play), play])).values()];
  const movies = distinct.filter(play => play.type === 'movie').length;
  return things({
    episodes: distinct.length - movies,
    movies,
    titles: new Set(distinct.map(titleKey)).size,
  });
}

/** `in the same minute`, `within 8 minutes`. */
export function spanOf({ minutes }: BulkMark): string {
  return minutes === 1 ? 'in the same minute' : `within ${duration(minutes)}`;
}

function duplicateSentence(play: Play, stays: Play | undefined): string {
  if (stays === undefined) return 'Played twice.';
  const apart = Math.abs(
    Math.floor(Date.parse(play.watchedAt) / 60_000) - Math.floor(Date.parse(stays.watchedAt) / 60_000),
  );
  return `Played twice ${within(apart)}. The play of ${inUtc(stays)} stays (history ID ${stays.historyId}).`;
}

/** `in the same minute`, `within 4 hours`. */
export function within(minutes: number): string {
  return minutes === 0 ? 'in the same minute' : `within ${duration(minutes)}`;
}

/** `1 minute`, `59 minutes`, `1.5 hours`, `3 days`. */
function duration(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minute');
  if (minutes < 48 * 60) return decimal(minutes / 60, 'hour');
  return decimal(minutes / 1440, 'day');
}

function decimal(number: number, unit: string): string {
  const rounded = Math.round(number * 10) / 10;
  return rounded === 1 ? `1 ${unit}` : `${rounded} ${unit}s`;
}
