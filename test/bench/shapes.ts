import { openScene, type Scene } from '../e2e/scene.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import { fillHistory } from '../simulator/story.ts';
import type { GoalGroup } from './goal.ts';
import { type Measured, measure } from './measure.ts';

const FEW = 1_000;
const MORE = 10 * FEW;
/** As many as an account can hold. */
const MOST_PLAYS = 100_000;
const MOST = 12;
const MINUTE = 60_000;
const PATIENCE = 300_000;
const LONG_AGO = Date.parse('2015-01-01T20:00:00Z');

/** What a history is made of, where the work could grow faster than the plays. */
const SHAPES: Record<string, (scene: Scene, plays: number) => void> = {
  wide: (scene, plays) => void fillHistory(scene.trakt, 'sam', plays),
  'one show': (scene, plays) => {
    const show = scene.trakt.addShow({ title: 'A Long Show', year: 1980, seasons: seasonsFor(plays) });
    const episodes = show.seasons.flatMap(season => season.episodes);
    addPlays(scene, plays, index => ({ item: episodes[index % episodes.length], at: index * 30 }));
  },
  'one movie': (scene, plays) => {
    const item = scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    addPlays(scene, plays, index => ({ item, at: index * 300 }));
  },
  'one minute': (scene, plays) => {
    const movies = Array.from({ length: plays }, (_, index) =>
      scene.trakt.addMovie({ title: `Movie ${index}`, year: 1950 }),
    );
    addPlays(scene, plays, index => ({ item: movies[index], at: 0 }));
  },
  'every play twice': (scene, plays) => {
    const show = scene.trakt.addShow({ title: 'A Long Show', year: 1980, seasons: seasonsFor(plays / 2) });
    const episodes = show.seasons.flatMap(season => season.episodes);
    addPlays(scene, plays, index => ({
      item: episodes[Math.floor(index / 2)],
      at: Math.floor(index / 2) * 30,
    }));
  },
};

/** Whether ten times the plays cost at most twelve times the processor time, for each command and shape. */
export const shapes: GoalGroup = {
  name: 'shapes',
  async measure(tell) {
    for (const [shape, fill] of Object.entries(SHAPES)) {
      const few = await inShape(fill, FEW);
      const more = await inShape(fill, MORE);
      for (const [command, { cpu }] of more) {
        const before = few.get(command)?.cpu ?? Number.NaN;
        tell({
          name: `${command}, ${shape}: processor time for ten times the plays`,
          measured: `${figure(MORE)} plays: ${cpu.toFixed(2)} s`,
          compared: `${figure(FEW)} plays: ${before.toFixed(2)} s`,
          ratio: cpu / before,
          most: MOST,
        });
      }
    }
    const few = await idsAlone(MOST_PLAYS / 10);
    const more = await idsAlone(MOST_PLAYS);
    tell({
      name: 'change, IDs alone: processor time for ten times the plays',
      measured: `${figure(MOST_PLAYS)} plays: ${more.cpu.toFixed(2)} s`,
      compared: `${figure(MOST_PLAYS / 10)} plays: ${few.cpu.toFixed(2)} s`,
      ratio: more.cpu / few.cpu,
      most: MOST,
    });
  },
};

/** Every command over a history of so many plays: it is exported, backed up, emptied, brought back and imported again. */
async function inShape(
  fill: (scene: Scene, plays: number) => void,
  plays: number,
): Promise<Map<string, Measured>> {
  const all = new Map<string, Measured>();
  await inWorld(async (scene, step) => {
    fill(scene, plays);
    const files = { files: 'marked.csv', 'max-removals': String(2 * plays) };
    await scene.workspace.write('marked.csv', markedRows(scene));
    const once = async (command: string, inputs: Record<string, string>) => {
      const measured = await step({ command, ...inputs });
      all.set(command, measured);
      return measured;
    };
    await once('export', { show: 'all' });
    await once('backup', {});
    const { run } = await once('change', files);
    await once('undo', { run: String(run.runId) });
    await once('import', { files: 'marked.csv', 'dry-run': 'true' });
  });
  return all;
}

async function idsAlone(plays: number): Promise<Measured> {
  let measured: Measured | undefined;
  await inWorld(async (scene, step) => {
    fillHistory(scene.trakt, 'sam', plays - 28);
    const ids = scene.trakt.plays('sam').map(({ id }) => String(id));
    await scene.workspace.write('ids.csv', ['history_id', ...ids].join('\n'));
    const inputs = { command: 'change', files: 'ids.csv', 'dry-run': 'true' };
    measured = await step(inputs);
  });
  if (measured === undefined) throw new Error('Nothing was measured.');
  return measured;
}

/** In a world in which waits cost no time: long lists are written at one request a second. */
async function inWorld(
  work: (scene: Scene, step: (inputs: Record<string, string>) => Promise<Measured>) => Promise<void>,
): Promise<void> {
  const time: SharedTime = await shareTime();
  const scene = await openScene({ time, isCompared: false });
  await work(scene, inputs =>
    measure(env => {
      const NODE_OPTIONS = `${time.env().NODE_OPTIONS} ${env.NODE_OPTIONS}`;
      return scene.step(inputs, { env: { ...env, NODE_OPTIONS }, timeout: PATIENCE });
    }),
  );
  await scene.close();
  await time.close();
}

function markedRows(scene: Scene): string {
  const rows = scene.trakt.plays('sam').map(({ id, watchedAt, item }) => {
    const show = 'show' in item ? item.show.ids.trakt : '';
    return `x,${id},${new Date(watchedAt).toISOString()},${item.type},${item.ids.trakt},${show}`;
  });
  return ['remove,history_id,watched_at,type,trakt_id,show_trakt_id', ...rows].join('\n');
}

type Item = Parameters<Scene['trakt']['addPlay']>[1]['item'];

function addPlays(
  scene: Scene,
  plays: number,
  playAt: (index: number) => { item: Item | undefined; at: number },
): void {
  const added = Array.from({ length: plays }, (_, index) => {
    const { item, at } = playAt(index);
    if (item === undefined) throw new Error('Nothing to watch.');
    return { item, watchedAt: LONG_AGO + at * MINUTE };
  });
  scene.trakt.addOldPlays('sam', added);
}

/** Seasons of a hundred episodes. */
function seasonsFor(episodes: number): Record<number, number> {
  return Object.fromEntries(
    Array.from({ length: Math.ceil(episodes / 100) }, (_, index) => [index + 1, 100]),
  );
}

function figure(plays: number): string {
  return plays.toLocaleString('en-US');
}
