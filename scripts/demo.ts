import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { encodeSession } from '../src/trakt/saved-session.ts';
import { type RunOptions, type RunResult, runAction } from '../test/runner/runner.ts';
import { startSimulator } from '../test/simulator/simulator.ts';
import { loadStory } from '../test/simulator/story.ts';
import { showLog, showSummary, style } from './terminal.ts';

/** The main job from end to end, on the bundled action, with a simulated Trakt and GitHub on this machine. */
const OUTPUT = 'demo-output';
const EXPORTED = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const MARKED = 'removals/agents-of-shield.csv';

await rm(OUTPUT, { recursive: true, force: true });
const repository = join(process.cwd(), OUTPUT, 'repository');
const temp = join(process.cwd(), OUTPUT, 'runner-temp');
await mkdir(join(repository, 'removals'), { recursive: true });
await mkdir(temp, { recursive: true });

const simulator = await startSimulator();
const { trakt, github, urls } = simulator;
const story = loadStory(trakt);
const session = trakt.issueSession('sam');
github.setSecret(
  'TRAKT_TOKEN',
  encodeSession({
    ...session,
    expiresAt: session.createdAt + session.expiresIn,
    savedAt: session.createdAt,
    place: { repositoryId: String(github.repository.facts.id), environment: '', secretName: 'TRAKT_TOKEN' },
    account: { slug: 'sam', timezone: 'Europe/Berlin' },
  }),
);

say(
  'Sam is in season 3 of Agents of S.H.I.E.L.D. On 17 November, at two in the morning, somebody taps the wrong thing',
  'in the media server, and 22 episodes of seasons 6 and 7 are marked as watched. Trakt and GitHub are simulated here;',
  'the action is the very bundle that GitHub runs.',
);

step('Sam runs Export');
await play({ command: 'export', show: "Marvel's Agents of S.H.I.E.L.D." });

step('Sam marks the 22 suspects in the CSV with an x and commits it');
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

step('The push starts Remove');
const removal = await play({ command: 'remove', csv: 'removals/**' }, { name: 'push', sha: commit });

step('What is left at Trakt');
const left = trakt.plays('sam');
say(
  `${left.length} plays, all of them real: ${removal.outputs.removed} went with ${removalRequests()} request.`,
);
if (left.length !== story.realIds.length) throw new Error('the demo did not end as it should');
say(`The files are in ${OUTPUT}/: the repository, the job summaries as Markdown, and the artifacts.`);
await saveArtifacts();
await simulator.close();

async function play(
  inputs: Record<string, string>,
  event: RunOptions['event'] = { name: 'workflow_dispatch' },
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
  showLog(result.log);
  showSummary(result.summary);
  await writeFile(join(OUTPUT, `${inputs.command}-summary.md`), result.summary);
  const requests = simulator.log.list.filter(request => request.host === 'api').length;
  say(style('dim', `(${Math.round(result.durationMs)} ms; ${requests} requests to Trakt so far)`));
  simulator.assertClean();
  if (result.exitCode !== 0) throw new Error(`${inputs.command} ended with exit code ${result.exitCode}`);
  return result;
}

/** What a person does in a spreadsheet: an x into the first cell of every row that has a reason in the second. */
async function markSuspects(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const content = await readFile(join(repository, EXPORTED), 'utf8');
  return content.replace(/^,(?=[^,])/gm, 'x,');
}

function commitFile(filename: string): string {
  const [parent, sha] = ['a', 'b'].map(letter => letter.repeat(40)) as [string, string];
  github.addCommit({ sha: parent, branch: 'main' });
  github.addCommit({ sha, parents: [parent], files: [{ filename, status: 'added' }], branch: 'main' });
  return sha;
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

function step(title: string): void {
  process.stdout.write(`\n${styleText(['bold', 'cyan'], `▶ ${title}`)}\n\n`);
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
