import { backup } from './backup.ts';
import { changes } from './changes.ts';
import { exports } from './export.ts';
import { type Goal, goalTable } from './goal.ts';
import { shapes } from './shapes.ts';
import { start } from './start.ts';

/** `npm run bench` measures all, `npm run bench start export` these. What is compared runs in turns, so that noise hits both. */
const groups = [start, exports, changes, shapes, backup];

const wanted = process.argv.slice(2);
const unknown = wanted.filter(word => !groups.some(({ name }) => name === word));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: there are ${groups.map(({ name }) => name).join(', ')}.`);

const goals: Goal[] = [];
for (const group of groups.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  await group.measure(goal => {
    goals.push(goal);
    process.stderr.write(`${goal.name}: ${goal.ratio.toFixed(2)} ×\n`);
  });
}
process.stdout.write(`\n${goalTable(goals)}`);
process.exit();
