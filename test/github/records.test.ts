import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { writeGoing } from '../../src/csv/record-file.ts';
import {
  type Artifacts,
  NameTaken,
  NoArtifactService,
  StorageFull,
} from '../../src/github/artifact-upload.ts';
import { quietSince } from '../../src/github/quiet-since.ts';
import { writeReceipt } from '../../src/github/receipt-text.ts';
import { otherRuns, readRecords, runsWith, undosOf } from '../../src/github/record-download.ts';
import {
  type RecordTools,
  receiptsInTemp,
  uploadIntent,
  uploadMarker,
  uploadReceipt,
} from '../../src/github/record-upload.ts';
import type { Play } from '../../src/history/play.ts';
import { NOTHING_DONE, type Outcome, removedPlay } from '../../src/history/record.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { bulkMark, episodePlay, moviePlay } from '../history/plays.ts';
import { status, tooManyRequests } from '../simulator/faults.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { runOf } from '../text/scene.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';
import { recordedLog } from '../world.ts';

const RUN = 77;
const SAM = { slug: 'sam', uuid: 'uuid-of-sam' };
const MINUTE = 60_000;
const MEGABYTE = Buffer.alloc(1024 * 1024);
const AS_A_FILE =
  'If you have the list as a file (downloaded, or from a backup), commit it to imports/ instead.';
const going = (plays: readonly Play[]) => plays.map(play => ({ play, stays: [] }));
const two = bulkMark(2);

let scene: Scene;
let folder: string;
let log: ReturnType<typeof recordedLog>;
beforeEach(async () => {
  scene = await openTrakt();
  scene.github.addRun({ id: RUN });
  folder = await mkdtemp(join(tmpdir(), 'trakt-history-records-'));
  log = recordedLog();
});
afterEach(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** What the host that keeps artifacts answers. */
function answerDownloads(answer: () => Response): void {
  const { fetch } = globalThis;
  const addressOf = (input: Parameters<typeof fetch>[0]) =>
    input instanceof Request ? input.url : `${input}`;
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) =>
    addressOf(request[0]).startsWith(scene.urls.blob) ? answer() : fetch(...request),
  );
}

interface Given {
  runId?: number;
  attempt?: number;
  artifacts?: Partial<Artifacts>;
  token?: Pick<Token, 'value'>;
  rowsPerFile?: number;
}

/** What a step of a run has; what it uploads is there at once. */
async function toolsOf({
  runId = RUN,
  attempt = 1,
  artifacts = {},
  token,
}: Given = {}): Promise<RecordTools> {
  const none = () => Promise.reject(new Error('No view is uploaded.'));
  return {
    run: runOf({ id: String(runId), attempt: String(attempt), apiUrl: scene.urls.github }),
    github: scene.connect(token),
    artifacts: {
      prepare: () => undefined,
      upload: none,
      uploadTogether: none,
      async uploadRecord(file) {
        const name = basename(file);
        if (scene.artifacts.list(runId).some(stored => stored.name === name)) throw new NameTaken('taken');
        const id = scene.artifacts.add(runId, name, await readFile(file), { attempt });
        return { id, name, url: '' };
      },
      ...artifacts,
    },
    workspace: await openWorkspace(folder),
    temp: folder,
    clock: scene.clock,
    log,
  };
}

const names = (run = RUN) => scene.artifacts.list(run).map(({ name }) => name);
const failing = (...errors: Error[]) => {
  const left = [...errors];
  return (real: Artifacts): Partial<Artifacts> => ({
    uploadRecord: file => {
      const error = left.shift();
      return error === undefined ? real.uploadRecord(file) : Promise.reject(error);
    },
  });
};

async function intentOf(plays: readonly Play[], { rowsPerFile, ...given }: Given = {}) {
  const tools = await toolsOf(given);
  const intent = {
    going: going(plays),
    coming: [],
    account: SAM,
    directory: 'trakt-history',
    rowsPerFile,
  };
  return { tools, saved: await uploadIntent(tools, intent) };
}

const reason = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing went wrong',
    (error: Error) => error.message,
  );

const read = async (account = SAM, given: Given = {}) =>
  readRecords(await toolsOf({ runId: 99, ...given }), String(RUN), account);

describe('an intent', () => {
  test('is uploaded under the name of its run, attempt and account, and is in the workspace', async () => {
    const { saved } = await intentOf(two, { attempt: 2 });
    expect(names()).toEqual([`removed-plays-sam-77-2-${saved.key}-1of1.csv`]);
    expect(saved.key).toMatch(/^[a-z0-9]{4}$/);
    expect(saved).toMatchObject({ runId: '77', attempt: '2', account: SAM, abandoned: [] });
    expect(await readFile(join(folder, saved.files[0]?.path ?? ''), 'utf8')).toBe(
      scene.artifacts.list(RUN)[0]?.text(),
    );
  });

  test('lists what goes and what comes in files of their own', async () => {
    const tools = await toolsOf();
    const coming = [{ play: episodePlay({ historyId: '' }), for: '11' }];
    await uploadIntent(tools, { going: going(two), coming, account: SAM, directory: 'x' });
    expect(names()).toEqual([
      expect.stringMatching(/^removed-plays-sam-77-1-[a-z0-9]{4}-1of1\.csv$/),
      expect.stringMatching(/^added-plays-sam-77-1-[a-z0-9]{4}-1of1\.csv$/),
    ]);
    const { intents } = await read();
    expect(intents).toMatchObject([{ going: going(two), coming, account: SAM }]);
  });

  const isCut = (number: number, given: Given) => async () => {
    const plays = bulkMark(number);
    await intentOf(plays, given);
    expect(names()).toEqual([expect.stringMatching(/-1of2\.csv$/), expect.stringMatching(/-2of2\.csv$/)]);
    const { intents } = await read();
    expect(intents[0]?.going.map(({ play }) => play.historyId)).toEqual(plays.map(play => play.historyId));
  };
  test('of more plays than a file may have is cut, and read back whole', isCut(51, { rowsPerFile: 50 }));
  test('of more than 50,000 plays is cut, and read back whole', { tags: ['large'] }, isCut(50_001, {}));

  test('that cannot be uploaded takes a new name once, and says under which nothing was done', async () => {
    const tools = await toolsOf();
    const again = {
      ...tools,
      artifacts: { ...tools.artifacts, ...failing(new Failure('No.'))(tools.artifacts) },
    };
    const saved = await uploadIntent(again, { going: going(two), coming: [], account: SAM, directory: 'x' });
    expect(saved.abandoned).toHaveLength(1);
    expect(saved.abandoned).not.toContain(saved.key);
    expect(names()).toEqual([`removed-plays-sam-77-1-${saved.key}-1of1.csv`]);
    expect(log.lines).toContain('info: No. Trying again under another name.');
  }, 120_000);

  test.each([
    [
      'fails twice',
      [new Failure('GitHub is down.'), new Failure('GitHub is down.')],
      /GitHub is down\. .* Run this again later\.$/,
    ],
    ['meets a full storage', [new StorageFull('The storage is full.')], /The storage is full\./],
    ['finds no artifact service', [new NoArtifactService('There is none here.')], /github\.com or ghe\.com/],
  ])('that %s stops the run with nothing changed', async (_, errors, message) => {
    const tools = await toolsOf();
    const again = { ...tools, artifacts: { ...tools.artifacts, ...failing(...errors)(tools.artifacts) } };
    const why = await reason(
      uploadIntent(again, { going: going(two), coming: [], account: SAM, directory: 'x' }),
    );
    expect(why).toMatch(/^Nothing was changed\. /);
    expect(why).toMatch(message);
    expect(names()).toEqual([]);
  });
});

describe('a receipt', () => {
  const pair = [episodePlay({ historyId: '1' }), moviePlay({ historyId: '2', traktId: null })] as const;
  const sent = { for: '1', type: 'episode' as const, traktId: 63052, minute: '2025-11-17T01:02' };
  const done = {
    removed: [
      removedPlay({ play: pair[0], stays: ['7', '8'] }, true),
      removedPlay({ play: pair[1], stays: [] }, false),
    ],
    gone: ['9'],
    added: [{ ...sent, historyId: '11', clear: false }],
    perhaps: [{ ...sent, historyId: '12' }],
    counted: [{ historyId: '13', for: '2' }],
    kept: ['3'],
    unkept: ['4'],
    stamps: { episodes: '2025-11-20T10:11:00.000Z', movies: null },
  };

  test('is read back with its intent, and is in the folder for later steps', async () => {
    const { tools, saved } = await intentOf(pair);
    const receipt = await uploadReceipt(tools, saved, done);
    expect(names()[1]).toBe(`receipt-sam-77-1-${saved.key}.json`);
    expect(receipt).toEqual({
      version: 1,
      account: SAM,
      run: { id: '77', attempt: '1', key: saved.key },
      ...done,
    });
    expect((await read()).receipts).toEqual([receipt]);
    expect(await readdir(folder)).toContain(`trakt-receipt-0001-77-1-${saved.key}.json`);
    expect(await receiptsInTemp(folder, SAM)).toEqual([receipt]);
    expect(await receiptsInTemp(folder, { slug: 'alex', uuid: undefined })).toEqual([]);
  });

  test('is found by later steps behind those of the steps before, whatever its name', async () => {
    const { tools, saved } = await intentOf(two);
    const keys = ['zzzz', ...Array.from({ length: 10 }, (_, index) => `m${index}xx`), 'aaaa'];
    for (const key of keys) await uploadReceipt(tools, { ...saved, key }, NOTHING_DONE);
    expect((await receiptsInTemp(folder, SAM)).map(({ run }) => run.key)).toEqual(keys);
  });

  const isReadBack = (number: number) => async () => {
    const plays = bulkMark(number);
    const removed = plays.map(play => removedPlay({ play, stays: [] }, true));
    const { tools, saved } = await intentOf(plays);
    await uploadReceipt(tools, saved, { ...NOTHING_DONE, removed });
    expect((await read()).receipts[0]?.removed).toEqual(removed);
  };
  test('of 1,000 plays is read back', isReadBack(1_000));
  test('of 100,000 plays is read back', { tags: ['large'] }, isReadBack(100_000));

  test('that cannot be uploaded is a warning, and is still there for later steps', async () => {
    const { tools, saved } = await intentOf(two);
    const errors = failing(new Failure('No.'), new Failure('No.'))(tools.artifacts);
    await uploadReceipt({ ...tools, artifacts: { ...tools.artifacts, ...errors } }, saved, done);
    expect(names()).toHaveLength(1);
    expect(log.lines.at(-1)).toMatch(/^warning: What this run did could not be recorded\. No\./);
    expect(await receiptsInTemp(folder, SAM)).toHaveLength(1);
  });

  const MINUTES = ' Undoing it will take six minutes longer.';
  const KEEPING =
    ' Only a backup of this job knows which plays you keep: if it saves none, run this again later.';
  test.each<[string, Partial<Outcome>, string]>([
    ['removed', { removed: done.removed }, MINUTES],
    ['added', { added: done.added }, MINUTES],
    ['kept', { kept: ['9'] }, KEEPING],
    ['not kept any more', { unkept: ['9'] }, KEEPING],
    ['of all kinds', done, MINUTES + KEEPING],
    ['gone already', { gone: ['9'] }, ''],
  ])('of plays that are %s says what it costs where it cannot be uploaded', async (_, outcome, costs) => {
    const { tools, saved } = await intentOf(two);
    const errors = failing(new StorageFull('It is full.'))(tools.artifacts);
    const full = { ...tools, artifacts: { ...tools.artifacts, ...errors } };
    await uploadReceipt(full, saved, { ...NOTHING_DONE, ...outcome });
    expect(log.lines.at(-1)).toBe(`warning: What this run did could not be recorded. It is full.${costs}`);
  });

  test('leaves out the intent whose upload broke off', async () => {
    const tools = await toolsOf();
    const { artifacts } = tools;
    let uploads = 0;
    const lost: Artifacts['uploadRecord'] = async file => {
      const uploaded = await artifacts.uploadRecord(file);
      if (++uploads === 1) throw new Failure('The answer never came.');
      return uploaded;
    };
    const again = { ...tools, artifacts: { ...artifacts, uploadRecord: lost } };
    const saved = await uploadIntent(again, { going: going(pair), coming: [], account: SAM, directory: 'x' });
    expect((await read()).intents).toHaveLength(2);
    await uploadReceipt(again, saved, done);
    expect((await read()).intents).toMatchObject([{ key: saved.key }]);
  });

  describe('without its list', () => {
    const gone = (kind: string) =>
      `The record of run 77 is incomplete: the list of what it ${kind} is missing, so it is not certain what it changed. Nothing was changed. `;
    const without = async (outcome: Partial<Outcome>, ...lists: (readonly Play[])[]) => {
      for (const list of lists) await intentOf(list);
      const key = { runId: String(RUN), attempt: '1', key: 'lost' };
      const saved = { ...key, account: SAM, abandoned: [], files: [] };
      await uploadReceipt(await toolsOf(), saved, { ...NOTHING_DONE, ...outcome });
    };

    test.each([
      ['removed plays', 'removed', { removed: done.removed }],
      ['removed plays, and keeps some', 'removed', { removed: done.removed, kept: ['3'] }],
      ['added plays', 'added', { added: done.added }],
      ['added plays, and keeps none any more', 'added', { added: done.added, unkept: ['3'] }],
    ])('stops whoever reads it where it %s: somebody deleted that list', async (_, kind, outcome) => {
      await without(outcome);
      expect(await reason(read())).toContain(gone(kind));
    });

    test('stops whoever reads it, whatever another step of the run has on record', async () => {
      await without({ removed: done.removed }, pair);
      expect(await reason(read())).toContain(gone('removed'));
    });

    test.each([{ kept: ['3'] }, { unkept: ['4'] }, { kept: ['3'], unkept: ['4'] }])(
      'is whole where it says no more than what is kept: %j',
      async outcome => {
        await without(outcome);
        expect(await read()).toMatchObject({ intents: [], receipts: [outcome] });
      },
    );

    test('is of a run that changed nothing where it says what stands for what', async () => {
      await without({ counted: done.counted, perhaps: done.perhaps });
      expect(await reason(read())).toContain('so there is nothing to undo. It changed nothing.');
    });
  });

  test('stops whoever reads it where its list has other plays', async () => {
    const { tools, saved } = await intentOf(two);
    await uploadReceipt(tools, saved, { ...NOTHING_DONE, removed: done.removed });
    expect(await reason(read())).toContain('the list of what it removed is missing');
  });

  test('is whole where a play was moved that an earlier run had added already', async () => {
    const { tools, saved } = await intentOf(pair);
    await uploadReceipt(tools, saved, { ...NOTHING_DONE, removed: done.removed, added: done.added });
    expect((await read()).receipts).toMatchObject([{ added: done.added }]);
    const [added] = done.added;
    await uploadReceipt(tools, saved, {
      ...NOTHING_DONE,
      added: added ? [added, { ...added, for: '5' }] : [],
    });
    expect(await reason(read())).toContain('the list of what it added is missing');
  });

  test('in the folder for later steps that cannot be read is skipped', async () => {
    await writeFile(join(folder, 'trakt-receipt-x.json'), '{"version": 2}');
    expect(await receiptsInTemp(folder, SAM)).toEqual([]);
  });
});

describe('a marker', () => {
  test('is there once for all attempts of a run', async () => {
    expect(await uploadMarker(await toolsOf({ runId: 99 }), '77')).toBe('new');
    scene.github.addRun({ id: 99, attempt: 2 });
    expect(names(99)).toEqual(['undo-of-77']);
    expect(scene.artifacts.list(99)[0]?.text()).toBe('77\n');
    expect(await uploadMarker(await toolsOf({ runId: 99, attempt: 2 }), '77')).toBe('was there');
  });

  test('that cannot be seen because its upload was cut off stops the run', async () => {
    scene.github.addRun({ id: 99 });
    const taken = { uploadRecord: () => Promise.reject(new NameTaken('taken')) };
    expect(await reason(uploadMarker(await toolsOf({ runId: 99, artifacts: taken }), '77'))).toContain(
      'Start Undo again as a new run',
    );
  });

  test('whose name is taken counts as there where GitHub does not list what the run uploaded', async () => {
    const token = scene.github.addToken({ value: 'ghs_weak', permissions: {} });
    const artifacts = { uploadRecord: () => Promise.reject(new NameTaken('taken')) };
    expect(await uploadMarker(await toolsOf({ artifacts, token }), '77')).toBe('was there');
  });

  test('that cannot be uploaded stops the run with nothing changed', async () => {
    const full = { uploadRecord: () => Promise.reject(new StorageFull('The storage is full.')) };
    expect(await reason(uploadMarker(await toolsOf({ artifacts: full }), '77'))).toMatch(
      /^Nothing was changed\. The storage is full\./,
    );
  });
});

describe('the records of a run', () => {
  test.each(['raw', 'zip'] as const)('are those of all its attempts, downloaded as %s', async download => {
    scene.artifacts.settings.download = download;
    await intentOf(two.slice(0, 1));
    scene.github.addRun({ id: RUN, attempt: 2 });
    await intentOf(two.slice(1), { attempt: 2 });
    scene.artifacts.add(RUN, 'lost.csv', 'x');
    const { intents, hasEnded } = await read();
    expect(intents.map(({ attempt }) => attempt).toSorted()).toEqual(['1', '2']);
    expect(hasEnded).toBe(true);
  });

  test('of others name them all', async () => {
    const { tools } = await intentOf(two);
    const kim = { slug: 'kim', uuid: 'uuid-of-kim' };
    await uploadIntent(tools, { going: going(two), coming: [], account: kim, directory: 'x' });
    expect(await reason(read({ slug: 'alex', uuid: 'uuid-of-alex' }))).toContain(
      'What it changed belongs to kim, sam. This run changed nothing.',
    );
  });

  test('are those of the account, also after it was renamed', async () => {
    await intentOf(two);
    expect((await read({ slug: 'samantha', uuid: SAM.uuid })).intents).toHaveLength(1);
    expect(await reason(read({ slug: 'sam', uuid: 'another' }))).toContain(
      'Run 77 left no record of a change to the history of sam, so there is nothing to undo. What it changed belongs to sam.',
    );
  });

  test('are found among more than a hundred artifacts, without a token at the download', async () => {
    await intentOf(two);
    for (let i = 0; i < 100; i++) scene.artifacts.add(RUN, `export-${i}.csv`, 'x');
    expect((await read()).intents).toHaveLength(1);
    expect(scene.log.to('blob').at(-1)?.headers).not.toHaveProperty('authorization');
  });

  test.each([
    ['of a pull request', { event: 'pull_request', branch: 'fix' }],
    ['of another branch', { event: 'push', branch: 'fix' }],
    ['of an event that never acts', { event: 'pull_request_target' }],
    ['of a fork', { event: 'workflow_dispatch', fork: 'eve/trakt-history' }],
  ])('are not believed in a run %s', async (_, run) => {
    await intentOf(two);
    scene.github.addRun({ id: RUN, ...run });
    expect(await reason(read())).toContain(
      'Such a run changes nothing at Trakt, so there is nothing to undo.',
    );
  });

  test.each([
    'removed-plays-sam-78-1-abcd-1of1.csv',
    'removed-plays-sam-77-1-abcd.csv',
    'removed-plays-sam-77-1-abcd-2of1.csv',
    'removed-plays-sam-77-1-abcde-1of1.csv',
    'xremoved-plays-sam-77-1-abcd-1of1.csv',
  ])('are not believed under the name %s', async name => {
    scene.artifacts.add(RUN, name, writeGoing(going(two), SAM));
    expect(await reason(read())).toContain('so there is nothing to undo. It changed nothing.');
  });

  test('with a part that is missing stop whoever reads them', async () => {
    const list = writeGoing(going(two), SAM);
    scene.artifacts.add(RUN, 'removed-plays-sam-77-1-abcd-2of2.csv', list);
    const why = await reason(read());
    expect(why).toContain('The record of run 77 is incomplete: part 1 of 2 of what it removed is missing');
    expect(why).not.toContain('Delete workflow run');
    expect(why).toContain(AS_A_FILE);
  });

  test.each([
    ['are of different numbers', ['sam-77-1-abcd-2of3', 'sam-77-1-abcd-1of2']],
    ['are of two accounts under one key', ['sam-77-1-abcd-1of2', 'alex-77-1-abcd-1of2']],
    ['are of two accounts under one key, each whole', ['sam-77-1-abcd-1of1', 'alex-77-1-abcd-1of1']],
  ])('whose parts %s stop whoever reads them, whatever another step left', async (_, parts) => {
    await intentOf(two);
    for (const part of parts)
      scene.artifacts.add(RUN, `removed-plays-${part}.csv`, writeGoing(going(two), SAM));
    const why = await reason(read());
    expect(why).toContain('The record of run 77 is incomplete');
    expect(why).not.toContain('Delete workflow run');
  });

  test('with the last part missing say how to go on: the run changed nothing, and can be deleted', async () => {
    scene.artifacts.add(RUN, 'removed-plays-sam-77-1-abcd-1of2.csv', writeGoing(going(two), SAM));
    expect(await reason(read())).toContain(
      'If nobody deleted that part, the run ended before it changed anything: delete the run on its page on GitHub ' +
        `(… > Delete workflow run), and run this again. ${AS_A_FILE}`,
    );
  });

  test('pass over an attempt that was cut off before it changed anything, where a later one did it', async () => {
    scene.artifacts.add(RUN, 'removed-plays-sam-77-1-abcd-1of2.csv', writeGoing(going(two), SAM));
    expect(await reason(read())).toContain('part 2 of 2');
    scene.github.addRun({ id: RUN, attempt: 2 });
    const { tools, saved } = await intentOf(two, { attempt: 2 });
    expect((await read()).intents).toMatchObject([{ attempt: '2' }]);
    // It did change something, so that a file is missing.
    const file = { ...saved, attempt: '1', key: 'abcd' };
    await uploadReceipt(tools, file, NOTHING_DONE);
    expect(await reason(read())).toContain('part 2 of 2');
  });

  test('that are over stop whoever reads them', async () => {
    const list = writeGoing(going(two), SAM);
    scene.artifacts.add(RUN, 'removed-plays-sam-77-1-abcd-1of1.csv', list, { ageDays: 90 });
    expect(await reason(read())).toBe(
      `GitHub has deleted the list of what run 77 changed: it had expired. Nothing was changed. ${AS_A_FILE}`,
    );
  });

  test('that are over by the time they are downloaded stop whoever reads them', async () => {
    await intentOf(two);
    scene.faults.add({ host: 'github', path: /\/zip$/, fault: status(410, { message: 'Gone' }) });
    expect(await reason(read())).toContain('GitHub has deleted the list of what run 77 changed');
  });

  test('that GitHub says are larger than any record are not downloaded', async () => {
    const { saved } = await intentOf(two);
    const name = `removed-plays-sam-77-1-${saved.key}-1of1.csv`;
    const listed = { id: 1, name, expired: false, size_in_bytes: 200_000_001 };
    scene.faults.add({
      host: 'github',
      path: /\/runs\/77\/artifacts/,
      fault: status(200, { artifacts: [listed] }),
    });
    expect(await reason(read())).toBe(
      `${name} is larger than any record of this action. Nothing was changed.`,
    );
    expect(scene.log.of('GET', /\/zip$/)).toEqual([]);
  });

  test('with another content than was uploaded stop whoever reads them', async () => {
    await intentOf(two);
    scene.faults.add({ host: 'blob', fault: status(200, 'history_id\n2\n') });
    expect(await reason(read())).toContain('was damaged on the way (checksum mismatch)');
  });

  test('in an archive with more files than one stop whoever reads them', async () => {
    const { saved } = await intentOf(two);
    const archive = zipSync({ 'a.csv': Buffer.from('history_id\n'), 'b.csv': Buffer.from('history_id\n') });
    answerDownloads(() => new Response(Buffer.from(archive)));
    expect(await reason(read())).toBe(
      `removed-plays-sam-77-1-${saved.key}-1of1.csv is not a file that this action uploaded: the archive is damaged, or holds more than one file. Nothing was changed.`,
    );
  });

  test('that are larger than any record stop whoever reads them, however little GitHub says they are', async () => {
    const { saved } = await intentOf(two);
    let megabytes = 0;
    const pull = (body: ReadableStreamDefaultController) => {
      if (++megabytes === 300) body.close();
      else body.enqueue(MEGABYTE);
    };
    answerDownloads(() => new Response(new ReadableStream({ pull })));
    expect(await reason(read())).toBe(
      `removed-plays-sam-77-1-${saved.key}-1of1.csv is larger than any record of this action. Nothing was changed.`,
    );
    expect(megabytes).toBeLessThan(210);
  });

  test('that are no list of ours stop whoever reads them', async () => {
    scene.artifacts.add(RUN, 'removed-plays-sam-77-1-abcd-1of1.csv', 'history_id\n1\n');
    expect(await reason(read())).toContain('is not a record that this version of the action can read');
  });

  test.each([
    ['run', { id: '78' }],
    ['attempt', { attempt: '2' }],
  ])('count no receipt that says it is of another %s than its name', async (_, differs) => {
    const { saved } = await intentOf(two);
    const run = { id: '77', attempt: '1', key: saved.key, ...differs };
    const forged = { version: 1 as const, account: SAM, run, ...NOTHING_DONE, abandoned: [saved.key] };
    scene.artifacts.add(RUN, 'receipt-sam-77-1-abcd.json', writeReceipt(forged));
    expect(await read()).toMatchObject({ intents: [{ key: saved.key }], receipts: [] });
  });

  test('need the permission to read them, and a run that is there', async () => {
    const weak = scene.github.addToken({ value: 'ghs_weak', permissions: {} });
    expect(await reason(read(SAM, { token: weak }))).toMatch(
      /\(403\)\. Nothing was changed\. Give the job the permission actions: read/,
    );
    expect(await reason(readRecords(await toolsOf(), '78', SAM))).toMatch(
      /^There is no run 78 in sam\/trakt-history \(404\)\..* The short number/,
    );
    expect(await reason(readRecords({ ...(await toolsOf()), github: undefined }, '77', SAM))).toContain(
      'The input github-token is empty. Without it the action cannot read the records of other runs.',
    );
  });

  test('name the permission where GitHub says of a record that is listed that it is not there', async () => {
    await intentOf(two);
    scene.faults.add({ host: 'github', path: /\/zip$/, fault: status(404, { message: 'Not Found' }) });
    expect(await reason(read())).toMatch(
      /^GitHub did not let this run download removed-plays-sam-.* \(404\)\. Nothing was changed\. Give the job the permission actions: read/,
    );
  });

  test('wait no longer than GitHub may ask for', async () => {
    await intentOf(two);
    scene.faults.add({ host: 'blob', fault: tooManyRequests({ retryAfter: 3000 }) });
    expect(await reason(read())).toBe(
      'GitHub asks this run to wait 50 minutes before the next request. Run this again after that.',
    );
  });
});

describe('the undos of a run', () => {
  const undos = async () => undosOf(await toolsOf(), String(RUN), SAM);

  test('are the runs with its marker whose event may act, with their records', async () => {
    scene.github.addRun({ id: 80, conclusion: null });
    await uploadMarker(await toolsOf({ runId: 80 }), '77');
    await intentOf(two, { runId: 80 });
    scene.github.addRun({ id: 81, event: 'pull_request' });
    scene.artifacts.add(81, 'undo-of-77', '77');
    scene.github.addRun({ id: 82 });
    scene.artifacts.add(82, 'undo-of-770', '770');
    expect(await undos()).toMatchObject([{ runId: '80', hasEnded: false, intents: [{ going: going(two) }] }]);
    scene.github.addRun({ id: 80, conclusion: 'cancelled' });
    expect(await undos()).toMatchObject([{ runId: '80', hasEnded: true }]);
  });

  test('are none where there is no marker', async () => {
    expect(await undos()).toEqual([]);
  });

  test('that count others’ plays are those of other runs that may act', async () => {
    for (const id of [80, 81, 82])
      scene.github.addRun({
        id,
        ...(id === 81 && { event: 'pull_request' }),
        ...(id === 82 && { conclusion: null }),
      });
    for (const id of [RUN, 80, 81, 82]) scene.artifacts.add(id, 'undo-counts', 'x');
    const found = await runsWith(await toolsOf(), 'undo-counts');
    expect(found.toSorted((a, b) => Number(a.runId) - Number(b.runId))).toEqual([
      { runId: '80', hasEnded: true },
      { runId: '82', hasEnded: false },
    ]);
  });

  test('stop the run where GitHub does not list them', async () => {
    const tools = await toolsOf({ token: scene.github.addToken({ value: 'ghs_weak', permissions: {} }) });
    for (const asked of [undosOf(tools, String(RUN), SAM), runsWith(tools, 'undo-counts')])
      expect(await reason(asked)).toMatch(
        /^GitHub did not let this run look for other undos.* \(403\)\. Nothing was changed\. Give the job the permission actions: read/,
      );
  });
});

describe('what other runs left on record', () => {
  const others = async (since?: number) =>
    otherRuns(await toolsOf({ runId: 99 }), new Set(['80']), SAM, since);
  /** The runs that GitHub was asked about. */
  const asked = () => [
    ...new Set(scene.log.to('github').flatMap(({ path }) => /\/runs\/(\d+)/.exec(path)?.[1] ?? [])),
  ];

  test('is read of runs with records alone, but for those that are known', async () => {
    await intentOf(two);
    for (const id of [80, 81]) scene.github.addRun({ id });
    await intentOf(two, { runId: 80 });
    scene.artifacts.add(81, 'lost.csv', 'x');
    expect(await others()).toMatchObject([{ runId: '77', hasEnded: true, intents: [{ going: going(two) }] }]);
    expect(asked()).toEqual(['77']);
    expect(scene.log.of('GET', /\/runs\/77\/artifacts/)).toEqual([]);
  });

  test('of a run that went on for long has what it began with', async () => {
    const { tools, saved } = await intentOf(two);
    scene.clock.advance(30 * MINUTE);
    await uploadReceipt(tools, saved, NOTHING_DONE);
    expect(await others(scene.clock.now())).toMatchObject([
      { runId: '77', intents: [{ going: going(two) }], receipts: [{}] },
    ]);
  });

  test('is read of the time since then, and of ten minutes before it', async () => {
    await intentOf(two);
    scene.clock.advance(MINUTE);
    scene.github.addRun({ id: 78 });
    await intentOf(two, { runId: 78 });
    expect(await others(scene.clock.now() + 10 * MINUTE)).toMatchObject([{ runId: '78' }]);
    expect(asked()).toEqual(['78']);
    expect(await others(scene.clock.now() + 9 * MINUTE)).toHaveLength(2);
  });

  test('counts as none where it has expired, or is of a run that may change nothing', async () => {
    const name = 'removed-plays-sam-77-1-abcd-1of1.csv';
    scene.artifacts.add(RUN, name, writeGoing(going(two), SAM), { ageDays: 90 });
    scene.github.addRun({ id: 81, event: 'pull_request' });
    await intentOf(two, { runId: 81 });
    expect(await others()).toEqual([]);
  });
});

describe('it is quiet', () => {
  const quiet = async (given: Given = {}) => {
    const tools = await toolsOf({ runId: 99, ...given });
    return quietSince(tools.github, tools.run);
  };
  const ended = (ago: number, differs: Partial<Parameters<typeof scene.github.addRun>[0]> = {}) =>
    scene.github.addRun({ updatedAt: scene.clock.now() - ago, ...differs, id: RUN });

  beforeEach(() => void scene.github.addRun({ id: 99, conclusion: null }));

  test('where no run may have written', async () => {
    expect(await quiet()).toBeUndefined();
    expect(scene.log.of('GET', '/repos/sam/trakt-history/actions/runs')).toHaveLength(1);
  });

  test('where each run of the last minutes left its receipt', async () => {
    const { tools, saved } = await intentOf(two);
    await uploadReceipt(tools, saved, NOTHING_DONE);
    ended(MINUTE);
    expect(await quiet()).toBeUndefined();
  });

  test('since the end of the last run that left none', async () => {
    await intentOf(two);
    ended(2 * MINUTE);
    expect(await quiet()).toBe(2 * MINUTE);
    ended(7 * MINUTE);
    expect(await quiet()).toBeUndefined();
  });

  test('not while one is running', async () => {
    await intentOf(two);
    ended(0, { conclusion: null });
    expect(await quiet()).toBe(0);
  });

  test('not while one is running that GitHub has said nothing of for long', async () => {
    await intentOf(two);
    ended(20 * MINUTE, { conclusion: null });
    expect(await quiet()).toBe(0);
  });

  test('since the end of an earlier attempt of this run', async () => {
    await intentOf(two, { runId: 99 });
    scene.github.addRun({ id: 99, conclusion: 'cancelled', updatedAt: scene.clock.now() - MINUTE });
    scene.github.addRun({ id: 99, attempt: 2, conclusion: null });
    expect(await quiet({ attempt: 2 })).toBe(MINUTE);
  });

  test('and GitHub does not say since when after an earlier step of this job', async () => {
    await intentOf(two, { runId: 99 });
    expect(await quiet()).toBe('unknown');
  });

  test('not while one is running, whatever is not known of others', async () => {
    await intentOf(two, { runId: 99 });
    await intentOf(two);
    ended(0, { conclusion: null });
    expect(await quiet()).toBe(0);
  });

  test('whatever pull requests leave there', async () => {
    await intentOf(two);
    ended(MINUTE, { event: 'pull_request' });
    expect(await quiet()).toBeUndefined();
  });

  test('and only the runs of the last six minutes are looked at', async () => {
    for (let id = 1; id <= 50; id++) {
      scene.github.addRun({
        id,
        createdAt: scene.clock.now() - 60 * MINUTE,
        updatedAt: scene.clock.now() - 50 * MINUTE,
      });
    }
    ended(5 * MINUTE);
    await quiet();
    const looks = scene.log.to('github').filter(({ path }) => path.includes('/artifacts?'));
    expect(looks).toMatchObject([
      { path: expect.stringContaining('/actions/runs/99/') },
      { path: expect.stringContaining(`/actions/runs/${RUN}/`) },
    ]);
  });

  describe('behind a hundred newer runs', () => {
    const DAY = 24 * 60 * MINUTE;
    const addNewer = (count: number, ago = 60 * MINUTE) => {
      const createdAt = scene.clock.now() - ago;
      for (let id = 1000; id < 1000 + count; id++) scene.github.addRun({ id, createdAt });
    };
    const pages = () => scene.log.of('GET', '/repos/sam/trakt-history/actions/runs').length;

    test('not while an old run is running again', async () => {
      await intentOf(two);
      ended(0, { createdAt: scene.clock.now() - 29 * DAY, conclusion: null });
      addNewer(250);
      expect(await quiet()).toBe(0);
      expect(pages()).toBe(3);
    });

    test('and nothing is asked about runs that are too old to be running', async () => {
      addNewer(250, 66 * DAY);
      expect(await quiet()).toBeUndefined();
      expect(pages()).toBe(1);
    });
  });

  test('or not, where the job may not look', async () => {
    const weak = scene.github.addToken({ value: 'ghs_weak', permissions: {} });
    expect(await quiet({ token: weak })).toBe('unknown');
    expect(await quietSince(undefined, runOf())).toBe('unknown');
  });

  test('or not, where a run in the list cannot be read: GitHub’s description allows it no status', async () => {
    const date = new Date(scene.clock.now()).toUTCString();
    const at = new Date(scene.clock.now()).toISOString();
    const run = {
      ...{ id: 5, run_attempt: 1, event: 'schedule', status: null, head_branch: 'main' },
      ...{ created_at: at, updated_at: at, repository: { id: 1 }, head_repository: { id: 1 } },
    };
    scene.faults.add({
      host: 'github',
      path: /\/actions\/runs\?/,
      fault: status(200, { total_count: 1, workflow_runs: [run] }, { date }),
    });
    expect(await quiet()).toBe('unknown');
  });
});
