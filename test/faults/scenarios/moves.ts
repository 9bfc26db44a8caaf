import type { Episode, Movie } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf, type Play } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';
import type { Prepared, Scenario } from '../trial.ts';
import { carryOut, type DoneRun, repeat } from './done-run.ts';
import { type Keeping, keep, othersHarmed, traktTime, watchMuch } from './history.ts';

const DAY = 86_400_000;
const FILE = 'changes/moves.csv';
const SECOND = 1_000;
/** Plays of a movie, one a day up to that of the accident: what is near is read at once. */
const MOVIES = 6;
const FROM = Date.UTC(2025, 10, 12, 6);
/** By so many days they move; so many of the first go. */
const STEP = 2;

interface Moving {
  name: string;
  /** For how many milliseconds Trakt's reads lag behind. */
  staleReads?: number;
  keeping?: Keeping;
}

/** A play that moves, as occasions: where it was, and where it should be. */
interface Moved {
  from: string;
  to: string;
}

/**
 * The move of 26 plays, and the removal of 2 in the same file: a season to its release, plays of a movie to other times, some of
 * them to where others leave.
 */
export function moving({ name, staleReads = 0, keeping = 'as sent' }: Moving): Scenario {
  return {
    name,
    isSampled: staleReads > 0,
    isVariant: keeping !== 'as sent',
    ...(keeping === 'merged episode' && { failsOnce: /may have moved to another episode, movie or minute/ }),
    async prepare(scene) {
      const { moved, wanted, stays } = await writeMoves(scene, keeping);
      scene.trakt.switches.staleReads = staleReads;
      return {
        inputs: () => ({ command: 'change', files: FILE }),
        ...watchMoves(scene, { moved, wanted, stays }),
      };
    },
  };
}

/** The undoing of such a run. */
export function movingBack({ name, staleReads = 0, keeping = 'as sent' }: Moving): Scenario {
  let done: Promise<DoneMoves> | undefined;
  return {
    name,
    isSampled: staleReads > 0,
    isVariant: keeping !== 'as sent',
    async prepare(scene) {
      const { moved, stays, before } = await writeMoves(scene, keeping);
      if (done === undefined) {
        done = move(scene);
        await done;
      } else {
        moveAgain(scene, await done);
      }
      const { runId } = await done;
      scene.clock.advance(20 * SECOND);
      scene.trakt.switches.staleReads = staleReads;
      const back = moved.map(({ from, to }) => ({ from: to, to: from }));
      return {
        inputs: () => ({ command: 'undo', run: String(runId) }),
        ...watchMoves(scene, { moved: back, wanted: before, stays }),
      };
    },
  };
}

/** What a run did that moved plays: the same in every trial. */
interface DoneMoves extends DoneRun {
  plays: Play[];
  /** How long before its end, in milliseconds. */
  activities: { movies: number; episodes: number };
}

async function move(scene: Scene): Promise<DoneMoves> {
  const { done } = await carryOut(scene, { inputs: { command: 'change', files: FILE } });
  const now = scene.clock.now();
  const { movies, episodes } = scene.trakt.account('sam').activities;
  return {
    ...done,
    plays: [...scene.trakt.plays('sam')],
    activities: { movies: now - movies, episodes: now - episodes },
  };
}

/** Brings everything to where it was after that run. */
function moveAgain(scene: Scene, { plays, activities, ...done }: DoneMoves): void {
  const { trakt, clock } = scene;
  const before = trakt.plays('sam');
  const itemOf = new Map(before.map(({ item }) => [`${item.type} ${item.ids.trakt}`, item]));
  const [ids, after] = [new Set(before.map(({ id }) => id)), new Set(plays.map(({ id }) => id))];
  const account = trakt.account('sam');
  repeat(scene, done);
  account.history.remove(
    before.filter(({ id }) => !after.has(id)),
    traktTime(scene),
  );
  const added = plays.filter(play => !ids.has(play.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, item, watchedAt, action } of added) {
    const same = itemOf.get(`${item.type} ${item.ids.trakt}`);
    if (same === undefined) throw new Error('A play came that is of something else.');
    trakt.setNextHistoryId(id);
    trakt.addOldPlays('sam', [{ item: same, watchedAt, action }]);
  }
  const now = clock.now();
  Object.assign(account.activities, { movies: now - activities.movies, episodes: now - activities.episodes });
}

async function writeMoves(scene: Scene, keeping: Keeping) {
  const { wrong, right } = watchMuch(scene, { hasTwins: false, wrongDays: MOVIES, from: FROM });
  const before = keep(keeping, scene, wrong);
  const episodes = wrong.filter(({ item }) => item.type === 'episode');
  const movies = wrong.filter(({ item }) => item.type === 'movie');
  const going = movies.slice(0, STEP);
  const rows = [
    ...going.map(play => ({ play, time: undefined })),
    ...episodes.map(play => ({ play, time: Date.parse(play.item.releasedAt ?? '') })),
    // The first ones move to where plays are removed, and some of the others to where these were.
    ...movies.slice(STEP).map(play => ({ play, time: play.watchedAt - STEP * DAY })),
  ];
  await scene.workspace.write(FILE, fileOf(rows));
  // A play that Trakt shows under another episode when it is added stays where it was.
  const merged = keeping === 'merged episode' ? episodes[0] : undefined;
  const moved = rows.flatMap(({ play, time }) =>
    time === undefined || play === merged
      ? []
      : [{ from: occasionAt(play.item, play.watchedAt), to: occasionAt(play.item, time) }],
  );
  const leaving = [
    ...going.map(play => occasionAt(play.item, play.watchedAt)),
    ...moved.map(one => one.from),
  ];
  const wanted = [
    ...without(occasionsOf(scene.trakt.plays('sam')), leaving),
    ...moved.map(one => one.to),
    ...(merged === undefined ? [] : [comesAs(scene, merged)]),
  ].toSorted();
  const staying = merged === undefined ? right : [...right, merged];
  return { moved, wanted, before, stays: staying.map(play => String(play.id)) };
}

/** What Trakt shows in place of a play that it keeps under another episode. */
function comesAs({ trakt }: Scene, { item }: Play): string {
  const time = Date.parse(item.releasedAt ?? '');
  return occasionAt(trakt.switches.showsUnder(item, time).item ?? item, time);
}

function fileOf(rows: readonly { play: Play; time: number | undefined }[]): string {
  const lines = rows.map(({ play: { id, watchedAt, item }, time }) => {
    const show = item.type === 'episode' ? item.show.ids.trakt : '';
    const to = time === undefined ? '' : item.type === 'episode' ? 'released' : new Date(time).toISOString();
    const cells = [time === undefined ? 'x' : '', to, id, new Date(watchedAt).toISOString()];
    return [...cells, item.type, item.ids.trakt, show].join(',');
  });
  return `remove,move_to,history_id,watched_at,type,trakt_id,show_trakt_id\n${lines.join('\n')}\n`;
}

/** Watches a command until the history is as wanted: nothing is lost or doubled on the way, nor changed that nobody asked for. */
function watchMoves(
  scene: Scene,
  { moved, wanted, stays }: { moved: readonly Moved[]; wanted: readonly string[]; stays: readonly string[] },
): Pick<Prepared, 'harm' | 'undone'> {
  const { trakt, simulator } = scene;
  const harmOthers = othersHarmed(scene);
  const before = occasionsOf(trakt.plays('sam'));
  let writesWithoutIntent = 0;
  const uploadedBefore = simulator.artifacts.list().length;
  simulator.onArrival(({ method, path }) => {
    if (method !== 'POST' || !path.startsWith('/sync/history')) return;
    const kind = path.endsWith('/remove') ? 'removed-plays-' : 'added-plays-';
    const uploaded = simulator.artifacts.list().slice(uploadedBefore);
    if (!uploaded.some(({ name }) => name.startsWith(kind))) writesWithoutIntent++;
  });

  function harm(): string[] {
    const now = occasionsOf(trakt.plays('sam'));
    const [numberNow, most] = [countOf(now), mostOf(countOf(before), countOf(wanted))];
    const problems = [...numberNow]
      .filter(([occasion, number]) => number > (most.get(occasion) ?? 0))
      .map(([occasion]) => `${occasion} is there once too often`);
    const there = new Set(now);
    for (const { from, to } of moved)
      if (!there.has(from) && !there.has(to)) problems.push(`${from} is lost on its way to ${to}`);
    const live = new Set(scene.live());
    for (const id of stays) if (!live.has(id)) problems.push(`${id} is gone, which is right`);
    if (writesWithoutIntent > 0) problems.push(`${writesWithoutIntent} writes came before their intent`);
    return [...problems, ...harmOthers()];
  }

  function undone(): string[] {
    const now = occasionsOf(trakt.plays('sam'));
    return now.join() === wanted.join() ? [] : ['the history is not as it should be'];
  }

  return { harm, undone };
}

function countOf(occasions: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const occasion of occasions) counts.set(occasion, (counts.get(occasion) ?? 0) + 1);
  return counts;
}

function mostOf(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  return new Map([...a.keys(), ...b.keys()].map(key => [key, Math.max(a.get(key) ?? 0, b.get(key) ?? 0)]));
}

/** A list without as many of each as another has. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = countOf(other);
  return list.filter(one => {
    const number = left.get(one) ?? 0;
    left.set(one, number - 1);
    return number <= 0;
  });
}

function occasionAt(item: Episode | Movie, time: number): string {
  return `${item.type} ${item.ids.trakt} ${new Date(time).toISOString().slice(0, 16)}`;
}
