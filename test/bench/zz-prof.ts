import { openScene } from '../e2e/scene.ts';
import { fillHistory } from '../simulator/story.ts';

const scene = await openScene();
fillHistory(scene.trakt, 'sam', 100_000 - 28);
scene.trakt.switches.limits.reads = false;
const backup = (env = {}) => scene.step({ command: 'backup', artifact: 'false' }, { env });
let r = await backup({ NODE_OPTIONS: '--cpu-prof --cpu-prof-dir=/tmp/prof1' });
console.log('first', r.exitCode, r.durationMs);
const [episode] = scene.story.show.seasons[0]!.episodes;
for (let p = 0; p < 3; p++)
  scene.trakt.addPlay('sam', { item: episode!, watchedAt: Date.now() - p * 86_400_000 });
r = await backup({ NODE_OPTIONS: '--cpu-prof --cpu-prof-dir=/tmp/prof3' });
console.log('three', r.exitCode, r.durationMs);
await scene.close();
process.exit();
