import { openScene, type Scene } from '../e2e/scene.ts';
import { fillHistory } from '../simulator/story.ts';
import type { GoalGroup } from './goal.ts';
import { LATENCY, measureLimit, pageRounds, type Rounds } from './limit.ts';
import { type Measured, measure } from './measure.ts';

const STORY = 28;
const SIZES = [20_000, 100_000];
const STAMPS: Rounds = [['/sync/last_activities']];
/** The stamps, then the newest pages: what is new, and at least a page of what is known. */
const NIGHT: Rounds = [...STAMPS, ['/sync/history?page=1&limit=250', '/sync/history?page=2&limit=250']];

/** Nights of a backup, next to the requests that no client can do without, and next to a fifth of the plays. */
export const backup: GoalGroup = {
  name: 'backup',
  async measure(tell) {
    const cpu = new Map<number, number>();
    for (const plays of SIZES) {
      const scene = await openScene();
      fillHistory(scene.trakt, 'sam', plays - STORY);
      scene.trakt.switches.limits.reads = false;
      scene.trakt.switches.latency = LATENCY;
      const night = async (name: string, rounds: Rounds, most?: number) => {
        const limit = await measureLimit(scene, rounds);
        const measured = await measure(env => scene.step({ command: 'backup' }, { env }));
        tell({
          name: `backup ${plays.toLocaleString('en-US')} plays, ${name}`,
          measured: wordsFor(measured),
          compared: `its requests alone: ${limit.wall.toFixed(2)} s`,
          ratio: measured.wall / limit.wall,
          most,
        });
        return { ...measured, limit };
      };
      const first = await night('first', [...STAMPS, ...pageRounds(plays)], 1.5);
      tell({
        name: `backup ${plays.toLocaleString('en-US')} plays, first: processor time`,
        measured: `${first.cpu.toFixed(2)} s`,
        compared: `its requests alone: ${first.limit.cpu.toFixed(2)} s`,
        ratio: first.cpu / first.limit.cpu,
      });
      await night('quiet', STAMPS);
      watchThree(scene);
      cpu.set(plays, (await night('three new', NIGHT, 2)).cpu);
      await scene.close();
    }
    const [few, many] = SIZES.map(plays => cpu.get(plays) ?? Number.NaN) as [number, number];
    tell({
      name: 'backup, three new: processor time for five times the plays',
      measured: `${many.toFixed(2)} s`,
      compared: `${few.toFixed(2)} s`,
      ratio: many / few,
      most: 1.7,
    });
  },
};

function wordsFor({ wall, requests, cpu, memory }: Measured): string {
  return `${wall.toFixed(2)} s (${requests} requests, ${cpu.toFixed(2)} s of CPU, ${memory.toFixed(0)} MB)`;
}

function watchThree(scene: Scene): void {
  const [episode] = scene.story.show.seasons[0]?.episodes ?? [];
  for (let play = 0; episode !== undefined && play < 3; play++)
    scene.trakt.addPlay('sam', { item: episode, watchedAt: Date.now() - play * 86_400_000 });
}
