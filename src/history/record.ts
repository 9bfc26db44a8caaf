import type { Activities } from './activities.ts';
import { minuteOf, type Play, slotKey } from './play.ts';

/** Whose history a record is about. */
export interface RecordAccount {
  slug: string;
  /** Stays when the account is renamed; absent where Trakt did not say. */
  uuid?: string | undefined;
}

/** Which step of which attempt of a run wrote a record. An intent and its receipt have the same. */
export interface RecordKey {
  runId: string;
  attempt: string;
  /** Four random characters: one job can have several steps that change something. */
  key: string;
}

/** A play that a run is about to remove. */
export interface Going {
  play: Play;
  /** The history IDs of the live plays of that thing in that minute that stay. */
  stays: string[];
}

/** A play that a run is about to add. */
export interface Coming {
  /** As it is to be added. Its `historyId` is that of the row it comes from, `''` without one. */
  play: Play;
  /** The history ID that it stands for (over several undos: the first); `undefined` when it stands for none. */
  for: string | undefined;
  /** The history IDs of plays near it that were there before; one that is near several is at the first of them alone. */
  near?: readonly string[];
}

/** What a step of a run was about to do, uploaded before its first change. */
export interface Intent extends RecordKey {
  account: RecordAccount;
  /** When it was uploaded, by GitHub's clock: milliseconds since the epoch. */
  at: number;
  going: Going[];
  coming: Coming[];
}

/** A play that a run removed itself. */
export interface Removed {
  historyId: string;
  /** The answers added up to what was sent, nothing was sent twice, and a proven read did not show it. */
  clear: boolean;
  type: Play['type'];
  traktId: number | null;
  /** UTC, `2025-11-17T01:02`. */
  minute: string;
  /** The history IDs of the plays of its thing in its minute that stayed. */
  stays: string[];
}

/** A play that a run added. */
export interface Added extends SentPlay {
  /** The ID that Trakt gave it. */
  historyId: string;
  /** The answers added up to what was sent, nothing was sent twice, and a proven read showed it. */
  clear: boolean;
}

/** What was sent for a play. */
export interface SentPlay {
  /** The history ID that it stands for. */
  for?: string;
  type: Play['type'];
  traktId: number;
  /** UTC, `2025-11-17T01:02`. */
  minute: string;
}

/** A play that may have resulted from what a run added: nothing else explains it, and no undo removes it on its own. */
export interface Perhaps extends SentPlay {
  historyId: string;
}

/** A play of somebody else that an undo took for one that was to come back. It counts for no other play. */
export interface Counted {
  historyId: string;
  /** The history ID that it stands for. */
  for: string;
}

/** What a step did, from its last request on. */
export interface Outcome {
  removed: Removed[];
  /** History IDs of plays that were gone before. */
  gone: string[];
  added: Added[];
  perhaps: Perhaps[];
  counted: Counted[];
  /** History IDs of plays that looked wrong, and that the person keeps. */
  kept: string[];
  /** History IDs of plays that the person had kept, and that may look wrong again. */
  unkept: string[];
  /** The account's stamps, read right after the last request; both `null` when they could not be read. */
  stamps: Activities;
}

/** What a step of a run did, uploaded after its last change. */
export interface Receipt extends Outcome {
  version: 1;
  account: RecordAccount;
  run: { id: string; attempt: string; key: string };
}

/** All records of a run that can be believed, of one account: of all its attempts and steps. */
export interface RunRecords {
  intents: Intent[];
  receipts: Receipt[];
}

/** An outcome without anything in it. */
export const NOTHING_DONE: Outcome = {
  removed: [],
  gone: [],
  added: [],
  perhaps: [],
  counted: [],
  kept: [],
  unkept: [],
  stamps: { episodes: null, movies: null },
};

/** Whether two records are of one account: by its uuid where both have it, else by its name. */
export function isSameAccount(a: RecordAccount, b: RecordAccount): boolean {
  return a.uuid !== undefined && b.uuid !== undefined ? a.uuid === b.uuid : a.slug === b.slug;
}

/** Whether an intent and a receipt are of one step. */
export function isReceiptOf({ run }: Receipt, intent: RecordKey): boolean {
  return run.id === intent.runId && run.attempt === intent.attempt && run.key === intent.key;
}

/**
 * Each of `plays` with the live plays of the same thing in the same minute that stay.
 * @param live the plays of those minutes, as read
 */
export function goingOf(plays: readonly Play[], live: readonly Play[]): Going[] {
  const going = new Set(plays.map(play => play.historyId));
  const staying = Map.groupBy(
    live.filter(play => !going.has(play.historyId)),
    slotKey,
  );
  return plays.map(play => ({
    play,
    stays: (staying.get(slotKey(play)) ?? []).map(({ historyId }) => historyId),
  }));
}

/** What a receipt says of a play that was removed. */
export function removedPlay({ play, stays }: Going, clear: boolean): Removed {
  const { historyId, type, traktId, watchedAt } = play;
  return { historyId, clear, type, traktId, minute: minuteOf(watchedAt), stays };
}

/** What a receipt says of a play that was added. */
export function addedPlay(play: Play & { traktId: number }, facts: Pick<Added, 'for' | 'clear'>): Added {
  const { historyId, type, traktId, watchedAt } = play;
  return { historyId, ...facts, type, traktId, minute: minuteOf(watchedAt) };
}
