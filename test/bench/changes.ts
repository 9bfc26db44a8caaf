import { openScene, type Scene } from '../e2e/scene.ts';
import type { GoalGroup } from './goal.ts';
import { LATENCY, measureLimit, pageRounds, type Rounds } from './limit.ts';
import { measure } from './measure.ts';

const BATCH = 100;
const ONE_READ = ['/sync/history?page=1&limit=250'];
const STAMPS = ['/sync/last_activities'];

interface Case {
  name: string;
  /** What no client can do without, with its writes. */
  rounds: Rounds;
  writes: number;
  /** The ratio at most; none where the goal does not name one. */
  most?: number;
  /** Seconds of a client that sends one request a play. */
  oneByOne: number;
  /** Prepares what is not measured. Returns the inputs of the run that is. */
  prepare(scene: Scene): Promise<Record<string, string>>;
}

const cases: Case[] = [
  remove(22, 3),
  remove(250, 1.25),
  remove(2_000, 1.1),
  {
    name: 'undo right after a removal, 22 plays',
    rounds: [STAMPS, ONE_READ],
    writes: 1,
    most: 3,
    oneByOne: 22,
    async prepare(scene) {
      const { runId } = await scene.step(await markMarathon(scene, 22, 'remove', 'x'));
      scene.trakt.account('sam').usage.lastWrite = 0; // Nobody presses Undo within a second.
      return { command: 'undo', run: String(runId) };
    },
  },
  {
    name: 'move 22 plays',
    rounds: [ONE_READ, ONE_READ, ONE_READ, ONE_READ],
    writes: 2,
    most: 2,
    oneByOne: 44,
    prepare: scene =>
      markMarathon(scene, 22, 'move_to', day => new Date(Date.UTC(2016, 0, 1 + day)).toISOString()),
  },
  {
    name: 'import 250 plays',
    rounds: [['/search/movie?query=Groundhog&fields=title'], STAMPS, ONE_READ, ONE_READ],
    writes: 3,
    most: 1.5,
    oneByOne: 250,
    async prepare(scene) {
      scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
      const rows = days(250).map(time => `Groundhog Day,1993,${time}`);
      await scene.workspace.write('imports/days.csv', ['title,year,watched_at', ...rows].join('\n'));
      return { command: 'import', files: 'imports/days.csv' };
    },
  },
];

/** What is changed at Trakt, next to the requests that no client can do without, one write a second. */
export const changes: GoalGroup = {
  name: 'changes',
  async measure(tell) {
    for (const { name, rounds, writes, most, oneByOne, prepare } of cases) {
      const scene = await openScene();
      const inputs = await prepare(scene);
      scene.trakt.switches.latency = LATENCY;
      const limit = await measureLimit(scene, rounds, writes);
      scene.trakt.switches.limits.reads = false;
      const { wall, cpu, memory, requests } = await measure(env => scene.step(inputs, { env }));
      tell({
        name,
        measured: `${wall.toFixed(2)} s (${requests} requests, ${cpu.toFixed(2)} s of CPU, ${memory.toFixed(0)} MB)`,
        compared: `its requests alone: ${limit.wall.toFixed(2)} s; one request a play: ${oneByOne} s`,
        ratio: wall / limit.wall,
        most,
      });
      await scene.close();
    }
  },
};

function remove(plays: number, most: number): Case {
  return {
    name: `remove ${plays.toLocaleString('en-US')} plays`,
    rounds: [...pageRounds(plays), ...pageRounds(plays)],
    writes: Math.ceil(plays / BATCH),
    most,
    oneByOne: plays,
    prepare: scene => markMarathon(scene, plays, 'remove', 'x'),
  };
}

function days(count: number): string[] {
  return Array.from({ length: count }, (_, day) => new Date(Date.UTC(2015, 0, 1 + day)).toISOString());
}

/** Lets a movie be watched every day, and marks all these plays. */
async function markMarathon(
  scene: Scene,
  plays: number,
  column: 'remove' | 'move_to',
  mark: string | ((day: number) => string),
): Promise<Record<string, string>> {
  const movie = scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const times = days(plays).map(time => ({ item: movie, watchedAt: Date.parse(time) }));
  scene.trakt.addOldPlays('sam', times);
  const watched = scene.trakt.plays('sam').filter(play => play.item === movie);
  const rows = watched.map(({ id, watchedAt }, day) => {
    const cell = typeof mark === 'string' ? mark : mark(day);
    return `${cell},${id},${new Date(watchedAt).toISOString()},movie,${movie.ids.trakt}`;
  });
  const header = `${column},history_id,watched_at,type,trakt_id`;
  await scene.workspace.write('changes/marathon.csv', [header, ...rows].join('\n'));
  return { command: 'change', files: 'changes/marathon.csv', 'max-removals': String(plays) };
}
