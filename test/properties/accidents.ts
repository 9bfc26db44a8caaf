import { NO_MEMORY, type PastRemoval } from '../../src/history/memory.ts';
import { isDated, type Play, slotKey } from '../../src/history/play.ts';
import type { SuspectGroup } from '../../src/history/suspect-group.ts';
import type { SuspectSetting } from '../../src/history/suspects.ts';
import { type Dice, MINUTE, playOf, type Thing, type Watched } from './watching.ts';

/** An accident in a history. */
export interface Planted {
  /** The history with it. */
  plays: Play[];
  /** What must be found: of each, one of these plays. */
  made: Play[][];
  kind: SuspectGroup['kind'];
  setting: SuspectSetting;
}

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every kind of accident, by what happened. */
export const ACCIDENTS: Record<string, (watched: Watched, dice: Dice) => Planted> = {
  'a show marked in one minute': (watched, dice) => {
    const at = someTime(watched, dice);
    return bulk(
      watched,
      someEpisodes(watched, dice, 3, 150).map(thing => playOf(thing, at, 'watch')),
    );
  },
  'a show marked at so many a minute': (watched, dice) => {
    const at = someTime(watched, dice);
    const aMinute = dice.from(1, 40);
    const things = someEpisodes(watched, dice, Math.max(5, aMinute), 150);
    return bulk(
      watched,
      things.map((thing, index) => playOf(thing, at + Math.floor(index / aMinute) * MINUTE, 'watch')),
    );
  },
  'a show marked slowly': (watched, dice) => {
    let at = someTime(watched, dice);
    return bulk(
      watched,
      someEpisodes(watched, dice, 5, 30).map(thing => {
        at += dice.from(0, 3) * MINUTE;
        return playOf(thing, at, 'watch');
      }),
    );
  },
  'three or more in a minute, with some beside them': (watched, dice) => {
    const at = someTime(watched, dice);
    const things = someEpisodes(watched, dice, 6, 30);
    const beside = dice.from(1, 3);
    return bulk(
      watched,
      things.map((thing, index) =>
        playOf(thing, at + (index < beside ? dice.from(-3, 3) * MINUTE : 0), 'watch'),
      ),
    );
  },
  'a library that was synced': (watched, dice) => {
    const at = someTime(watched, dice);
    const minutes = dice.from(1, 6);
    const movies = some(watched.movies, dice, dice.from(15, 300));
    const shows = Array.from({ length: dice.from(0, 40) }, () => someEpisodes(watched, dice, 1, 12)).flat();
    const things = distinct([...movies, ...shows]);
    return bulk(
      watched,
      things.map((thing, index) =>
        playOf(thing, at + (index % minutes) * MINUTE, dice.one(['watch', 'watch', 'checkin'])),
      ),
    );
  },
  'many things scrobbled in one minute': (watched, dice) => {
    const at = someTime(watched, dice);
    const things = distinct([
      ...some(watched.movies, dice, dice.from(3, 40)),
      ...someEpisodes(watched, dice, 5, 40),
    ]);
    return bulk(
      watched,
      things.map(thing => playOf(thing, at, 'scrobble')),
    );
  },
  'plays that were sent twice': (watched, dice) => {
    const dated = watched.plays.filter(isDated);
    const first = dice.from(0, dated.length - 1);
    const pairs = dated.slice(first, first + dice.from(1, 30)).map(play => {
      const time = Date.parse(play.watchedAt) + dice.from(0, 4 * 60) * MINUTE;
      return [playOf(thingOf(play), time, dice.one(['watch', 'scrobble'])), play];
    });
    const again = pairs.flatMap(([made]) => made ?? []);
    return { ...plantedIn(watched, again), made: pairs, kind: 'duplicate' };
  },
  'plays in the future': (watched, dice) => {
    const at = nowOf(watched) + dice.from(1 * DAY + MINUTE, 3_000 * DAY);
    const made = someEpisodes(watched, dice, 1, 30).map((thing, index) =>
      playOf(thing, at + index * HOUR, dice.one(['watch', 'scrobble'])),
    );
    return { ...plantedIn(watched, made), kind: 'future' };
  },
  'plays that came back': (watched, dice) => {
    const at = someTime(watched, dice);
    const removed = someEpisodes(watched, dice, 1, 60).map(thing => playOf(thing, at, 'watch'));
    const made = removed.map(play => playOf(thingOf(play), at, 'watch'));
    const planted = plantedIn(watched, made);
    const removedAt = new Date((planted.setting.now ?? 0) - dice.from(0, 90) * DAY).toISOString();
    const memory = {
      ...NO_MEMORY,
      removed: removed.map(
        (play): PastRemoval => ({ slot: slotKey(play), known: [play.historyId], at: removedAt }),
      ),
    };
    return { ...planted, kind: 'came back', setting: { ...planted.setting, memory } };
  },
};

/** How the plays that look wrong are found in a history as it is. */
export function settingOf(watched: Watched): SuspectSetting {
  return { duplicateWindow: 4, duplicateKeep: 'best', now: nowOf(watched), memory: NO_MEMORY };
}

function bulk(watched: Watched, made: Play[]): Planted {
  return { ...plantedIn(watched, made), kind: 'bulk' };
}

function plantedIn(watched: Watched, made: Play[]): Omit<Planted, 'kind'> {
  return {
    plays: [...watched.plays, ...made],
    made: made.map(play => [play]),
    setting: settingOf(watched),
  };
}

/** A day after the last play. */
function nowOf({ plays }: Watched): number {
  return plays.reduce((last, play) => Math.max(last, Date.parse(play.watchedAt)), 0) + DAY;
}

function someTime({ plays }: Watched, dice: Dice): number {
  return Date.parse(dice.one(plays.filter(isDated)).watchedAt) + dice.from(-6 * 60, 6 * 60) * MINUTE;
}

/** So many episodes of one show, one after the other. */
function someEpisodes({ shows }: Watched, dice: Dice, least: number, most: number): Thing[] {
  const { episodes } = dice.one(shows.filter(show => show.episodes.length >= least));
  const count = dice.from(least, Math.min(most, episodes.length));
  const first = dice.from(0, episodes.length - count);
  return episodes.slice(first, first + count);
}

function some(things: readonly Thing[], dice: Dice, count: number): Thing[] {
  return distinct(Array.from({ length: count * 3 }, () => dice.one(things))).slice(0, count);
}

function distinct(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map(thing => [`${thing.type} ${thing.traktId}`, thing])).values()];
}

function thingOf({ historyId: _, watchedAt: __, action: ___, ...thing }: Play): Thing {
  return thing;
}
