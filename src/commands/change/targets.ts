import type { SignedIn } from '../../action/context.ts';
import type { MoveTo } from '../../csv/move-to.ts';
import type { SelectedRow } from '../../csv/selection.ts';
import type { WantedMove } from '../../history/moves.ts';
import { EPOCH, itemKey, minuteOf, type Play } from '../../history/play.ts';
import { momentOf } from '../../history/zone.ts';
import { readReleases } from '../../trakt/releases.ts';

/** A play that stays, because it cannot be moved. */
export interface Immovable {
  play: Play;
  /** A sentence. */
  reason: string;
}

/** Where the selected plays should move. */
export interface Targets {
  wanted: WantedMove[];
  immovable: Immovable[];
}

const NO_RELEASE = 'Trakt has no release date for it.';
/** Why a play of what Trakt does not know cannot move. */
export const UNKNOWN = 'Trakt no longer has its episode or movie, so it cannot be added at another time.';
const HOUR = 3_600_000;

/**
 * Says for each selected play that should move to which minute. Times without a zone, and days, are those of the account’s
 * clock; a day alone is its noon, as is the day on which a movie was released.
 * @throws Failure when release dates are needed and Trakt does not answer
 */
export async function targetsOf(
  { api, account }: SignedIn,
  rows: readonly SelectedRow[],
  live: readonly Play[],
): Promise<Targets> {
  const asked = new Map(
    rows.flatMap(({ historyId, moveTo }) => (moveTo ? [[historyId, moveTo] as const] : [])),
  );
  const moving = live.flatMap(play => {
    const moveTo = asked.get(play.historyId);
    return moveTo === undefined ? [] : [{ play, moveTo }];
  });
  const known = moving.filter(({ play }) => play.traktId !== null);
  const toRelease = known.filter(({ moveTo }) => moveTo.kind === 'released').map(({ play }) => play);
  const releases = await readReleases(api, toRelease);
  const minuteFor = ({ play, moveTo }: (typeof moving)[0]) =>
    minuteAt(moveTo, releases.get(itemKey(play)), account.timezone);
  const wanted = known.flatMap(one => {
    const minute = minuteFor(one);
    return minute === undefined
      ? []
      : [{ play: one.play, minute, isRelease: one.moveTo.kind === 'released' }];
  });
  const moved = new Set(wanted.map(({ play }) => play));
  const immovable = moving
    .filter(({ play }) => !moved.has(play))
    .map(({ play }) => ({ play, reason: play.traktId === null ? UNKNOWN : NO_RELEASE }));
  return { wanted, immovable };
}

/**
 * The minute in UTC to which a cell of the column `move_to` moves a play; `undefined` where that needs a release date that is not known.
 * @param release a minute in UTC, or a day
 */
export function minuteAt(moveTo: MoveTo, release: string | undefined, timezone: string): string | undefined {
  switch (moveTo.kind) {
    case 'time':
      return minuteOf(moveTo.at);
    case 'local time':
      return localMinute(Date.parse(`${moveTo.at}Z`), timezone);
    case 'day':
      return noonOf(moveTo.day, timezone);
    case 'unknown':
      return minuteOf(EPOCH);
    case 'released':
      return release === undefined || release.includes('T') ? release : noonOf(release, timezone);
  }
}

function noonOf(day: string, timezone: string): string {
  return localMinute(Date.parse(`${day}T00:00:00Z`) + 12 * HOUR, timezone);
}

function localMinute(wall: number, timezone: string): string {
  return minuteOf(new Date(momentOf(timezone, wall)).toISOString());
}
