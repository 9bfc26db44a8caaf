import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openScene } from '../e2e/scene.ts';
import type { GoalGroup } from './goal.ts';
import { measure, measureScript, median } from './measure.ts';

const ROUNDS = 31;
const MOST = 1.5;

/** How much processor time a command takes until its first request leaves, next to a script that only makes one. */
export const start: GoalGroup = {
  name: 'start',
  async measure(tell) {
    const scene = await openScene();
    const [id = ''] = scene.story.realIds;
    await scene.step({ command: 'backup' });
    const { activities } = scene.trakt.account('sam');
    const longAgo = { ...activities };
    const { runId } = await scene.step({ command: 'change', ids: scene.story.accidentalIds[0] ?? '' });
    Object.assign(activities, longAgo); // Else an import waits until it is sure what is there.
    scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    const row = 'Groundhog Day,1993,2020-01-01T20:00:00Z';
    await scene.workspace.write('plays.csv', `title,year,watched_at\n${row}\n`);
    await scene.workspace.write('marks.csv', `history_id\n${id}\n`);
    const commands: Record<string, Record<string, string>> = {
      export: { show: '1394' },
      backup: {},
      change: { files: 'marks.csv', 'dry-run': 'true' },
      import: { files: 'plays.csv', 'dry-run': 'true' },
      undo: { run: String(runId), 'dry-run': 'true' },
    };
    const server = createServer((_, answer) => answer.end('{}')).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const scripts: number[] = [];
    const seen = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      const script = await measureScript(`await (await fetch('http://127.0.0.1:${port}')).json();`);
      scripts.push(script.cpuToFirst);
      for (const [command, inputs] of Object.entries(commands)) {
        const { cpuToFirst } = await measure(env => scene.step({ command, ...inputs }, { env }));
        seen.set(command, [...(seen.get(command) ?? []), cpuToFirst]);
      }
    }
    const least = median(scripts);
    for (const [name, figures] of seen) {
      tell({
        name: `${name}: processor time to the first request`,
        measured: milliseconds(median(figures)),
        compared: `a script with one fetch: ${milliseconds(least)}`,
        ratio: median(figures) / least,
        most: MOST,
      });
    }
    server.close();
    await scene.close();
  },
};

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
