import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { RunResult } from '../test/runner/runner.ts';
import { type NewFile, newFileOf, openHome } from './story.ts';
import { showLog, showMarkdown, style } from './terminal.ts';

/** The main job from end to end, on the bundled action, with a simulated Trakt and GitHub on this machine. */
const OUTPUT = 'demo-output';
const BACKUP = { command: 'backup', issue: 'true' };

const home = await openHome(join(process.cwd(), OUTPUT));
const { world } = home;
const { story } = world;
const [real, accident] = [story.realIds.length, story.accidentalIds.length];
let files = 0;

say(
  'Sam is in season 3 of Agents of S.H.I.E.L.D. On 17 November, at two in the morning, somebody taps the wrong thing',
  `in the media server, and ${accident} episodes of seasons 6 and 7 are marked as watched. Trakt and GitHub are simulated`,
  'here; the action is the very bundle that GitHub runs.',
);

step('Four times a day, Backup saves the history, and looks for plays that look wrong');
const [backup] = await home.job({ name: 'schedule' }, [BACKUP]);
await show(backup);
const { title: subject, body: issue } = home.issue();
mail(subject, issue);

const order = newFileOf(issue, new RegExp(`^Remove ${accident}`));
step(`Sam presses “Remove ${accident}” in the email, and commits the file that GitHub shows`);
shown(order);
const [change] = await home.job(await home.commit(order), [
  { command: 'change', files: 'changes/**' },
  BACKUP,
]);
await show(change);
expectPlays(real);
const done = home.comments().at(-1) ?? '';
mail(`Re: ${subject}`, done);

const undo = newFileOf(done, /^Undo/);
step('“Wait, I did watch those!” The second email has a link, too: Sam presses “Undo this”, and commits');
shown(undo);
const [undone] = await home.job(await home.commit(undo), [{ command: 'undo', files: 'undo/**' }, BACKUP]);
await show(undone);
expectPlays(real + accident);

const again = newFileOf(undone?.summary ?? '', /^Undo/);
step('“No, I did not.” An undo can be undone, too');
shown(again);
const [clean] = await home.job(await home.commit(again), [{ command: 'undo', files: 'undo/**' }, BACKUP]);
say(firstLine(clean));
expectPlays(real);

step('Whoever wants to see for themselves runs Export');
const [exported] = await home.job({ name: 'workflow_dispatch' }, [
  { command: 'export', show: "Marvel's Agents of S.H.I.E.L.D." },
]);
await show(exported);

await saveArtifacts();
await home.close();
say(
  '',
  'Look at these, in a browser or an editor:',
  `  ${OUTPUT}/artifacts/marvel-s-agents-of-s-h-i-e-l-d.html   the review page, on which plays are ticked`,
  `  ${OUTPUT}/repository/history/README.md                    the front page of the backup`,
  `  ${OUTPUT}/repository/history/shows/                       the backup: one table a show`,
  `  ${OUTPUT}/*-summary.md                                    the job summaries`,
);

async function show(result: RunResult | undefined): Promise<void> {
  if (result === undefined) return;
  showLog(result.log);
  showMarkdown('job summary', result.summary);
  await writeFile(join(OUTPUT, `${++files}-summary.md`), result.summary);
  const requests = result.requests.filter(request => request.host === 'api').length;
  say(style('dim', `(${requests} requests to Trakt, ${Math.round(result.durationMs)} ms)`));
}

function mail(subject: string, body: string): void {
  say('');
  showMarkdown(`email from GitHub: ${subject}`, body);
}

function shown({ path, content }: NewFile): void {
  say(
    style('bold', path),
    ...content
      .trimEnd()
      .split('\n')
      .map(line => style('dim', `  ${line}`)),
    '',
  );
}

function firstLine(result: RunResult | undefined): string {
  const [line = ''] = (result?.summary ?? '').split('\n').filter(one => one.trim() !== '');
  return line.replace(/^#+ /, '');
}

function expectPlays(number: number): void {
  const left = world.trakt.plays('sam').length;
  if (left !== number) throw new Error(`The demo went wrong: ${left} plays at Trakt, not ${number}.`);
  say(style('green', `${left} plays are at Trakt now.`));
}

async function saveArtifacts(): Promise<void> {
  const folder = join(OUTPUT, 'artifacts');
  await rm(folder, { recursive: true, force: true });
  await rm(join(OUTPUT, 'jobs'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const artifact of world.artifacts.list()) await writeFile(join(folder, artifact.name), artifact.bytes);
}

function step(title: string): void {
  process.stdout.write(`\n${styleText(['bold', 'cyan'], `▶ ${title}`)}\n\n`);
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
