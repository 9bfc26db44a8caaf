import { beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '../../src/github/event.ts';
import { commentOnPull, type PullComment } from '../../src/github/pull-comment.ts';
import { status } from '../simulator/faults.ts';
import { addComment } from '../simulator/github/repository.ts';
import { runOf } from '../text/scene.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';
import { sha } from './sha.ts';

const KEY = 'remove sam';
const MARKER = '<!-- trakt-history-action: remove%20sam -->';
const NO_COMMENT = 'The pull request gets no comment: ';

let scene: Scene;
beforeEach(async () => {
  scene = await openTrakt();
  scene.github.addPull({ number: 7, base: sha(1), head: sha(2) });
});

/** Comments, and returns the last line that is logged about it. */
async function comment(
  differs: Partial<PullComment> = {},
  {
    github,
    event,
    key = KEY,
  }: { github?: ReturnType<typeof scene.connect> | 'none'; event?: Run['event']; key?: string } = {},
): Promise<string | undefined> {
  const { clientLog: log, told } = scene;
  const before = told.length;
  const run = runOf({ event: event ?? { name: 'pull_request', number: 7 } });
  await commentOnPull(
    { run, github: github === 'none' ? undefined : (github ?? scene.connect()), log },
    key,
    {
      body: 'The plan',
      isWorthWriting: true,
      ...differs,
    },
  );
  return told.slice(before).at(-1)?.replace('info: ', '');
}

const bodies = () => scene.github.comments.map(({ body }) => body);

describe('the comment on a pull request', () => {
  test('is written once and updated in place', async () => {
    expect(await comment()).toBe('Shown in a new comment on pull request #7.');
    expect(await comment({ body: 'Another plan' })).toBe('Shown in the comment on pull request #7.');
    expect(bodies()).toEqual([`${MARKER}\nAnother plan`]);
  });

  test('that is not worth one of its own only updates what is there', async () => {
    expect(await comment({ isWorthWriting: false })).toBe('There is nothing to show on the pull request.');
    expect(bodies()).toEqual([]);
    await comment();
    expect(await comment({ body: 'Nothing any more', isWorthWriting: false })).toBe(
      'Shown in the comment on pull request #7.',
    );
    expect(bodies()).toEqual([`${MARKER}\nNothing any more`]);
  });

  test('is another for another command or account', async () => {
    await comment();
    await comment({}, { key: 'remove alex' });
    expect(bodies()).toHaveLength(2);
  });

  test('is not taken for one that quotes it, and is found behind a hundred others', async () => {
    const say = (body: string) =>
      scene.connect().request('POST /repos/sam/trakt-history/issues/7/comments', { body });
    await say(`> ${MARKER}`);
    for (let i = 0; i < 100; i++) await say(`comment ${i}`);
    await comment();
    await comment({ body: 'Again' });
    expect(bodies()).toHaveLength(102);
    expect(bodies().at(-1)).toBe(`${MARKER}\nAgain`);
  });

  test('is found before a hundred others as well', { tags: ['large'] }, async () => {
    await comment();
    for (let i = 0; i < 100; i++)
      await scene
        .connect()
        .request('POST /repos/sam/trakt-history/issues/7/comments', { body: `comment ${i}` });
    await comment({ body: 'Again' });
    expect(bodies()).toHaveLength(101);
    expect(bodies()[0]).toBe(`${MARKER}\nAgain`);
  });

  test.each(['sam', 'mallory', 'persons-app[bot]'])(
    'is not that of %s, who copied its marker',
    async author => {
      const [body, at] = [`${MARKER}\nTheirs`, scene.clock.now()];
      addComment(scene.github.repository, { number: 7, body, author, createdAt: at });
      expect(await comment()).toBe('Shown in a new comment on pull request #7.');
      expect(await comment({ body: 'Again' })).toBe('Shown in the comment on pull request #7.');
      expect(bodies()).toEqual([body, `${MARKER}\nAgain`]);
    },
  );

  test.each(['app', 'fine-grained'] as const)('is known by the token that wrote it: %s', async kind => {
    const token = scene.github.addToken({ value: `token-${kind}`, kind, permissions: { issues: 'write' } });
    await comment({ body: 'Of the job' });
    await comment({ body: 'Of another' }, { github: scene.connect(token) });
    await comment({ body: 'Of another again' }, { github: scene.connect(token) });
    expect(bodies()).toEqual([`${MARKER}\nOf the job`, `${MARKER}\nOf another again`]);
  });

  test('is taken for that of the job’s token where GitHub does not say whose the token is', async () => {
    await comment();
    scene.faults.add({ host: 'github', path: '/graphql', fault: status(403, { message: 'x' }) });
    await comment({ body: 'Again' });
    expect(bodies()).toEqual([`${MARKER}\nAgain`]);
  });

  test('is not looked for in comments without a text', async () => {
    scene.faults.add({ host: 'github', method: 'GET', fault: status(200, [{ id: 1, body: null }]) });
    expect(await comment()).toBe('Shown in a new comment on pull request #7.');
  });

  test('is none on other events', async () => {
    expect(await comment({}, { event: { name: 'schedule' } })).toBeUndefined();
    expect(scene.log.to('github')).toEqual([]);
  });
});

describe('what keeps a comment from being written', () => {
  test('is logged, and fails nothing: no token', async () => {
    expect(await comment({}, { github: 'none' })).toBe(
      `${NO_COMMENT}the input github-token is empty. Everything is in the job summary.`,
    );
  });

  test.each([403, 404] as const)('a permission that is missing (%i)', async denial => {
    const reader = scene.github.addToken({ value: 'ghs_reader', permissions: { issues: 'read' }, denial });
    expect(await comment({}, { github: scene.connect(reader) })).toBe(
      `${NO_COMMENT}this run may not write any (${denial}). The job needs the permission pull-requests: write; a pull request from a fork never has it. Everything is in the job summary.`,
    );
    const stranger = scene.github.addToken({ value: 'ghs_stranger', denial });
    expect(await comment({}, { github: scene.connect(stranger) })).toContain(`may not write any (${denial})`);
  });

  test('a list of comments that may not be read, also where nothing is worth one', async () => {
    const stranger = scene.github.addToken({ value: 'ghs_stranger' });
    expect(await comment({ isWorthWriting: false }, { github: scene.connect(stranger) })).toContain(
      'may not write any (403)',
    );
    expect(scene.log.to('github')).toHaveLength(1);
  });

  test('a comment that GitHub does not take', async () => {
    scene.faults.add({ host: 'github', method: 'POST', fault: status(422) });
    expect(await comment()).toBe(
      `${NO_COMMENT}GitHub did not take it (422). Everything is in the job summary.`,
    );
  });

  test.each<[number, object]>([
    [200, { comments: [] }],
    [422, []],
  ])('an answer that is no list of comments (%i)', async (code, body) => {
    scene.faults.add({ host: 'github', method: 'GET', fault: status(code, body) });
    expect(await comment()).toBe(
      `${NO_COMMENT}GitHub did not take it (${code}). Everything is in the job summary.`,
    );
  });

  test('GitHub out of reach', async () => {
    scene.faults.add({ host: 'github', times: 99, fault: 'reset' });
    expect(await comment()).toMatch(
      /^The pull request gets no comment: .*Everything is in the job summary\.$/,
    );
  });

  test('a bug in the action is not hidden', async () => {
    const request = () => Promise.reject(new TypeError('a mistake'));
    await expect(comment({}, { github: { ...scene.connect(), request } })).rejects.toThrow('a mistake');
  });
});
