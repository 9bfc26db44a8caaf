import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openScene } from '../e2e/scene.ts';
import { fillHistory } from '../simulator/story.ts';
import type { GoalGroup } from './goal.ts';
import { LATENCY, measureLimit, pageRounds } from './limit.ts';
import { type Measured, measure, median } from './measure.ts';

const FEW = 28;
const MANY = 20_000;
/** Processor time of the project’s first edition for the same, in seconds, on a quiet machine with two cores. */
const FIRST_EDITION = 0.42;

/** An export of a show, of which most is the start and the upload, and of a long history. */
export const exports: GoalGroup = {
  name: 'export',
  async measure(tell) {
    await small(tell);
    await large(tell);
  },
};

async function small(tell: Parameters<GoalGroup['measure']>[0]): Promise<void> {
  const scene = await openScene();
  // The bundle of another commit, to be measured beside this one: FORMER_DIST=/tmp/former npm run bench export
  const former = process.env.FORMER_DIST && join(process.env.FORMER_DIST, 'index.js');
  if (former !== undefined && !existsSync(former)) throw new Error(`There is no bundle at ${former}.`);
  const now: Measured[] = [];
  const then: Measured[] = [];
  const inputs = { command: 'export', show: '1394' };
  for (let round = 0; round < 7; round++) {
    now.push(await measure(env => scene.step(inputs, { env })));
    if (former) then.push(await measure(env => scene.step(inputs, { env, main: former })));
  }
  const cpu = median(now.map(one => one.cpu));
  const before = former ? median(then.map(one => one.cpu)) : FIRST_EDITION;
  tell({
    name: `export ${FEW} plays: processor time`,
    measured: `${cpu.toFixed(2)} s`,
    compared: `${former ? `${process.env.FORMER_DIST}` : 'the first edition, on a quiet machine'}: ${before.toFixed(2)} s`,
    ratio: cpu / before,
    most: 0.75,
  });
  const memory = median(now.map(one => one.memory));
  tell({
    name: `export ${FEW} plays: memory`,
    measured: `${memory.toFixed(0)} MB`,
    compared: '100 MB',
    ratio: memory / 100,
    most: 1,
  });
  await scene.close();
}

async function large(tell: Parameters<GoalGroup['measure']>[0]): Promise<void> {
  const scene = await openScene();
  fillHistory(scene.trakt, 'sam', MANY - FEW);
  scene.trakt.switches.limits.reads = false;
  scene.trakt.switches.latency = LATENCY;
  const walls: number[] = [];
  const limits: number[] = [];
  for (let round = 0; round < 3; round++) {
    limits.push((await measureLimit(scene, pageRounds(MANY))).wall);
    walls.push((await measure(env => scene.step({ command: 'export', show: 'all' }, { env }))).wall);
  }
  tell({
    name: `export ${MANY.toLocaleString('en-US')} plays: time`,
    measured: `${median(walls).toFixed(2)} s`,
    compared: `its requests alone: ${median(limits).toFixed(2)} s`,
    ratio: median(walls) / median(limits),
    most: 1.25,
  });
  await scene.close();
}
