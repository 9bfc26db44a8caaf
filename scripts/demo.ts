import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';
import { encodeSession } from '../src/session/saved-session.ts';
import { type RunOptions, type RunResult, runAction } from '../test/runner/runner.ts';
import { realClock } from '../test/simulator/clock.ts';
import { openWorld } from '../test/world.ts';
import { showLog, showSummary, style } from './terminal.ts';

/** The main job from end to end, on the bundled action, with a simulated Trakt and GitHub on this machine. */
const OUTPUT = 'demo-output';
const EXPORTED = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const MARKED = 'changes/agents-of-shield.csv';

await rm(OUTPUT, { recursive: true, force: true });
const repository = join(process.cwd(), OUTPUT, 'repository');
const temp = join(process.cwd(), OUTPUT, 'runner-temp');
await mkdir(join(repository, 'changes'), { recursive: true });
await mkdir(temp, { recursive: true });

const simulator = await openWorld({ transport: 'loopback' }, realClock);
const { trakt, github, story, urls } = simulator;
const session = trakt.issueSession('sam');
github.setSecret(
  'TRAKT_TOKEN',
  encodeSession({
    ...session,
    expiresAt: session.createdAt + session.expiresIn,
    savedAt: session.createdAt,
    place: { repositoryId: String(github.repository.facts.id), environment: '', secretName: 'TRAKT_TOKEN' },
    account: { slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'Europe/Berlin' },
  }),
);

say(
  'Sam is in season 3 of Agents of S.H.I.E.L.D. On 17 November, at two in the morning, somebody taps the wrong thing',
  'in the media server, and 22 episodes of seasons 6 and 7 are marked as watched. Trakt and GitHub are simulated here;',
  'the action is the very bundle that GitHub runs.',
);

await step('Sam runs Export');
await play({ command: 'export', show: "Marvel's Agents of S.H.I.E.L.D." });

await step('Sam marks the 22 suspects in the CSV with an x and commits it');
const marked = await markSuspects();
await writeFile(join(repository, MARKED), marked);
const commit = commitFile(MARKED);
say(
  `${MARKED}:`,
  ...marked
    .split('\n')
    .slice(0, 9)
    .map(line => style('dim', line.slice(0, 110))),
  style('dim', '…'),
);

await step('The push starts Change');
const removal = await play(
  { command: 'change', files: 'changes/**' },
  { event: { name: 'push', sha: commit } },
);

expectPlays(story.realIds.length);
say(
  `${story.realIds.length} plays are left at Trakt, all of them real: the others went with ${removalRequests()} request.`,
);

await step('“Wait, I did watch those!” Sam runs Undo with the number of that run');
const undo = await play({ command: 'undo', run: String(removal.runId) });
expectPlays(story.realIds.length + story.accidentalIds.length);

await step('“No, I did not.” An undo can be undone, too: Sam runs Undo with the number of the first one');
await play({ command: 'undo', run: String(undo.runId) }, { quiet: true });
expectPlays(story.realIds.length);

await step('Every night, Backup keeps the history in the repository');
await play({ command: 'backup' });

say('', `The files are in ${OUTPUT}/: the repository, the job summaries as Markdown, and the artifacts.`);
await saveArtifacts();
await simulator.close();

interface PlayOptions {
  event?: RunOptions['event'];
  /** Only says that it was done. */
  quiet?: boolean;
}

async function play(
  inputs: Record<string, string>,
  { event = { name: 'workflow_dispatch' }, quiet = false }: PlayOptions = {},
): Promise<RunResult> {
  const result = await runAction({
    simulator,
    event,
    workspace: repository,
    temp,
    inputs: {
      'client-id': trakt.app.clientId,
      token: github.secret('TRAKT_TOKEN') ?? '',
      'secrets-token': github.secretsToken.value,
      'api-url': urls.api,
      'auth-url': urls.auth,
      ...inputs,
    },
  });
  if (!quiet) {
    showLog(result.log);
    showSummary(result.summary);
    await writeFile(join(OUTPUT, `${inputs.command}-summary.md`), result.summary);
  }
  const requests = result.requests.filter(request => request.host === 'api').length;
  say(
    style('dim', `(${inputs.command}: ${requests} requests to Trakt, ${Math.round(result.durationMs)} ms)`),
  );
  simulator.assertClean();
  if (result.exitCode !== 0) throw new Error(`${inputs.command} ended with exit code ${result.exitCode}`);
  return result;
}

/** What a person does in a spreadsheet: an x into the first cell of every row that has a reason in the third. */
async function markSuspects(): Promise<string> {
  const content = await readFile(join(repository, EXPORTED), 'utf8');
  return content.replace(/^,,(?=[^,])/gm, 'x,,');
}

function commitFile(filename: string): string {
  const [parent, sha] = ['a', 'b'].map(letter => letter.repeat(40)) as [string, string];
  github.addCommit({ sha: parent, branch: 'main' });
  github.addCommit({ sha, parents: [parent], files: [{ filename, status: 'added' }], branch: 'main' });
  return sha;
}

function expectPlays(number: number): void {
  const left = trakt.plays('sam').length;
  if (left !== number) throw new Error(`the demo went wrong: ${left} plays at Trakt, not ${number}`);
}

function removalRequests(): number {
  return simulator.log.of('POST', '/sync/history/remove').length;
}

async function saveArtifacts(): Promise<void> {
  const folder = join(OUTPUT, 'artifacts');
  await mkdir(folder, { recursive: true });
  for (const artifact of simulator.artifacts.list())
    await writeFile(join(folder, artifact.name), artifact.bytes);
  await rm(temp, { recursive: true, force: true });
}

/** Trakt takes one write a second of a user; a person does not start runs that fast. */
async function step(title: string, pauseMs = 1_000): Promise<void> {
  await setTimeout(pauseMs);
  process.stdout.write(`\n${styleText(['bold', 'cyan'], `▶ ${title}`)}\n\n`);
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
