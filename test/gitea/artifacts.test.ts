import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/base/clock.ts';
import {
  artifactPages,
  artifactsCalled,
  artifactsOfRun,
  type ListedArtifact,
  readArtifact,
} from '../../src/github/artifact-download.ts';
import { type Artifacts, createArtifacts } from '../../src/github/artifact-upload.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { readRecords } from '../../src/github/record-download.ts';
import { type RecordTools, uploadIntent, uploadReceipt } from '../../src/github/record-upload.ts';
import { NOTHING_DONE, removedPlay } from '../../src/history/record.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { bulkMark, episodePlay } from '../history/plays.ts';
import { runOf } from '../text/scene.ts';
import { recordedLog } from '../world.ts';
import { type Gitea, type Job, openGitea } from './gitea.ts';

// Unlike GitHub, Gitea takes no empty file (the action uploads none), lets a name be used twice in a run, and lists no digests.

/** More than one block of what the toolkit sends at a time. */
const SEVERAL_BLOCKS = 20_000_000;

const log = recordedLog();
const clock = systemClock;

let gitea: Gitea;
let github: GitHub;
let artifacts: Artifacts;
let folder: string;
let job: Job;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
  gitea = await openGitea();
  job = await gitea.takeJob();
  for (const [name, value] of Object.entries(job.env)) vi.stubEnv(name, value);
  artifacts = createArtifacts({ runUrl: 'https://github.com/sam/history/actions/runs/1', temp: folder, log });
  const { token, apiUrl, repository } = gitea;
  github = createGitHub({ token, apiUrl, repository, userAgent: 'test' }, { clock, log });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await gitea?.close();
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function listed(name: string): Promise<ListedArtifact> {
  const found = ((await artifactsOfRun(github, job.runId)) as ListedArtifact[]).find(
    one => one.name === name,
  );
  if (found === undefined) throw new Error(`${name} is not listed.`);
  return found;
}

function digestOf(content: Buffer | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

describe('the artifact service of Gitea takes', () => {
  test.each([
    ['a record of one play', 'removed-plays-1.csv', Buffer.from('history_id\n1\n')],
    ['a record in several blocks', 'removed-plays-2.csv', randomBytes(SEVERAL_BLOCKS)],
    ['a name as shows have them', 'severance-“s2”.csv', Buffer.from('é\n')],
  ])('%s', async (_, name, content) => {
    const uploaded = await artifacts.uploadRecord(await fileOf(name, content));
    expect(uploaded.name).toBe(name);
    const read = await readArtifact(
      github,
      { ...(await listed(name)), digest: digestOf(content) },
      { clock, log },
    );
    expect(read.equals(content)).toBe(true);
  });

  test('several files together, as one ZIP archive', async () => {
    const file = await fileOf('together.txt', 'together');
    await artifacts.uploadTogether('together', folder, [basename(file)]);
    const artifact = { ...(await listed('together')), digest: digestOf('together') };
    expect((await readArtifact(github, artifact, { clock, log })).toString()).toBe('together');
  });
});

test('an artifact is found among those of its run, by its name, and in the pages of the repository', async () => {
  const name = 'found.csv';
  const { id } = await artifacts.uploadRecord(await fileOf(name, 'found'));
  const isIt = (one: ListedArtifact) => one.id === id && one.name === name && !one.expired;
  expect(((await artifactsOfRun(github, job.runId)) as ListedArtifact[]).filter(isIt)).toHaveLength(1);
  expect(((await artifactsCalled(github, name)) as ListedArtifact[]).filter(isIt)).toHaveLength(1);
  const pages: ListedArtifact[] = [];
  for await (const page of artifactPages(github)) pages.push(...page);
  expect(pages.filter(isIt)).toHaveLength(1);
});

test('what a run was about to do and did is read back as it was recorded', async () => {
  const digests = new Map<string, string>();
  const tools: RecordTools = {
    run: runOf({ id: job.runId, attempt: '1', apiUrl: gitea.apiUrl, repositoryId: job.repositoryId }),
    github: withDigests(github, digests),
    artifacts: {
      ...artifacts,
      async uploadRecord(file) {
        digests.set(basename(file), digestOf(await readFile(file)));
        return await artifacts.uploadRecord(file);
      },
    },
    workspace: await openWorkspace(folder),
    temp: folder,
    clock,
    log,
  };
  const account = { slug: 'sam', uuid: 'uuid-of-sam' };
  const plays = bulkMark(51);
  const going = plays.map(play => ({ play, stays: [] }));
  const coming = [{ play: episodePlay({ historyId: '' }), for: '11' }];
  const intent = await uploadIntent(tools, {
    ...{ going, coming, account },
    directory: 'trakt-history',
    rowsPerFile: 50,
  });
  const receipt = await uploadReceipt(tools, intent, {
    ...NOTHING_DONE,
    removed: plays.map(play => removedPlay({ play, stays: [] }, true)),
  });
  const records = await readRecords(tools, job.runId, account);
  expect(records.intents).toMatchObject([{ going, coming, account }]);
  expect(records.receipts).toEqual([receipt]);
});

/** The lists of artifacts with digests, as GitHub's have them: of what was uploaded. */
function withDigests(real: GitHub, digests: ReadonlyMap<string, string>): GitHub {
  return {
    ...real,
    async request(...given) {
      const answer = await real.request(...given);
      const { artifacts: list } = (answer.data ?? {}) as { artifacts?: ListedArtifact[] };
      for (const artifact of list ?? []) artifact.digest = digests.get(artifact.name) ?? null;
      return answer;
    },
  };
}
