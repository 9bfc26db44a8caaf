import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { NoAnswer } from '../../src/http/exchange.ts';
import { inNoTime, STALLS, slowHost } from '../http/slow-hosts.ts';
import { htmlPage, resetAfterWork, status } from '../simulator/faults.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';
import { sha } from './sha.ts';

const COMMENTS = '/repos/sam/trakt-history/issues/7/comments';

let scene: Scene;
beforeEach(async () => {
  scene = await openTrakt();
  scene.github.addPull({ number: 7, base: sha(1), head: sha(2) });
});

describe('GitHub', () => {
  test('is asked again after temporary trouble, which is logged', async () => {
    scene.faults.add({ host: 'github', fault: status(502) });
    scene.faults.add({ host: 'github', nth: 2, fault: 'reset' });
    expect((await scene.connect().request(`GET ${COMMENTS}`)).status).toBe(200);
    expect(scene.log.of('GET', COMMENTS)).toHaveLength(3);
    expect(scene.told[0]).toMatch(/^info: GitHub: error 502\. Trying again in /);
  });

  test('that asks to wait by a 403 is asked again then, and one without a time is refused', async () => {
    scene.faults.add({ host: 'github', fault: status(403, undefined, { 'Retry-After': '60' }) });
    const start = scene.clock.now();
    expect((await scene.connect().request(`GET ${COMMENTS}`)).status).toBe(200);
    expect(scene.clock.now() - start).toBeGreaterThanOrEqual(60_000);
    expect(scene.told[0]).toBe('info: GitHub: too many requests right now. Trying again in 1 min.');
    scene.faults.add({ host: 'github', fault: status(403) });
    expect((await scene.connect().request(`GET ${COMMENTS}`)).status).toBe(403);
  });

  describe('that has no request left for this hour', () => {
    const usedUp = (code: 403 | 429, minutes: number) =>
      status(code, undefined, {
        Date: 'Fri, 21 Nov 2025 09:00:00 GMT',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': String(Date.parse('2025-11-21T09:00:00Z') / 1000 + minutes * 60),
      });

    test.each([403, 429] as const)(
      'and says so by a %i is asked again when the next hour begins',
      async code => {
        scene.faults.add({ host: 'github', fault: usedUp(code, 10) });
        const start = scene.clock.now();
        expect((await scene.connect().request(`GET ${COMMENTS}`)).status).toBe(200);
        expect(scene.clock.now() - start).toBe(10 * 60_000);
        expect(scene.told[0]).toBe('info: GitHub: too many requests right now. Trying again in 10 min.');
      },
    );

    test('is not waited for where that takes too long, and no permission is asked for', async () => {
      scene.faults.add({ host: 'github', fault: usedUp(403, 43) });
      await expect(scene.connect().request(`GET ${COMMENTS}`)).rejects.toThrow(
        'GitHub asks this run to wait 43 minutes before the next request. Run this again after that.',
      );
    });
  });

  test('that sends a web page instead of an answer is asked again, unless the page comes with a refusal', async () => {
    scene.faults.add({ host: 'github', fault: htmlPage(200) });
    expect((await scene.connect().request(`GET ${COMMENTS}`)).data).toEqual([]);
    expect(scene.log.of('GET', COMMENTS)).toHaveLength(2);
    expect(scene.told[0]).toMatch(/^info: GitHub: a web page instead of an answer\. Trying again in /);
    scene.faults.add({ host: 'github', fault: htmlPage(404) });
    expect((await scene.connect().request(`GET ${COMMENTS}`)).status).toBe(404);
  });

  test.each<[string, ReturnType<typeof resetAfterWork>, number | string]>([
    ['a cut connection', resetAfterWork(), 'Failure'],
    ['a page', { after: true, fault: htmlPage(200) }, 'Failure'],
    ['a 502', { after: true, fault: status(502) }, 502],
  ])('is not sent again after %s what may be done already', async (_, trouble, end) => {
    scene.faults.add({ host: 'github', ...trouble });
    const ended = scene
      .connect()
      .request(`POST ${COMMENTS}`, { body: 'hello' })
      .then(
        answer => answer.status,
        (error: Error) => error.constructor.name,
      );
    expect(await ended).toBe(end);
    expect(scene.log.of('POST', COMMENTS)).toHaveLength(1);
    expect(scene.github.comments).toHaveLength(1);
  });

  test('that does not answer is a failure which says what was asked, and why', async () => {
    scene.faults.add({ host: 'github', times: 99, fault: 'reset' });
    const error = await scene
      .connect()
      .request(`GET ${COMMENTS}`)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toMatch(
      new RegExp(`^GitHub did not answer \\(GET ${COMMENTS}\\): \\S.*\\. Run this again later\\.$`),
    );
    const causes = [];
    for (let cause = error; cause instanceof Error; cause = cause.cause) causes.push(cause.constructor);
    expect(causes).toContain(NoAnswer);
  });

  test('that stays silent is waited for 30 seconds, which is logged', async () => {
    scene.faults.add({ host: 'github', fault: 'hang' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked = scene.connect().request(`POST ${COMMENTS}`, { body: 'hello' });
      const told = asked.catch((error: Error) => error.message);
      await vi.waitFor(() => expect(scene.log.of('POST', COMMENTS)).toHaveLength(1), { interval: 1 });
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await told).toBe(
        `GitHub did not answer (POST ${COMMENTS}): no complete answer within 30 seconds. Run this again later.`,
      );
    } finally {
      vi.useRealTimers();
    }
  });

  test.each(STALLS)('whose answer %s is waited for 30 seconds', async (_, answer) => {
    const host = await slowHost(answer);
    const github = scene.connect({ value: 'a-token' }, { apiUrl: host.address });
    const { end, stillWaiting } = await inNoTime(host, 30_000, () => github.request(`POST ${COMMENTS}`));
    expect(stillWaiting).toBe(true);
    expect(String(end)).toContain(`(POST ${COMMENTS}): no complete answer within 30 seconds.`);
  });

  test('is asked once where that is wanted, and as long as is wanted', async () => {
    scene.faults.add({ host: 'github', fault: status(502) });
    expect((await scene.connect().request(`GET ${COMMENTS}`, {}, 1_000)).status).toBe(502);
    const host = await slowHost(() => undefined);
    const github = scene.connect({ value: 'a-token' }, { apiUrl: host.address });
    const { end, stillWaiting } = await inNoTime(host, 7_000, () =>
      github.request(`GET ${COMMENTS}`, {}, 7_000),
    );
    expect(stillWaiting).toBe(true);
    expect(String(end)).toContain('no complete answer within 7 seconds');
  });

  test('has its time from its latest answer, not from the machine’s clock', async () => {
    const github = scene.connect();
    expect(github.time()).toBeUndefined();
    scene.faults.add({ host: 'github', fault: status(200, [], { Date: 'Fri, 21 Nov 2025 09:00:00 GMT' }) });
    await github.request(`GET ${COMMENTS}`);
    scene.clock.advance(5_000);
    expect(github.time()).toBe(Date.parse('2025-11-21T09:00:05Z'));
  });

  test('hears with every request which version of its API is meant', async () => {
    await scene.connect().request(`GET ${COMMENTS}`);
    await scene.connect().request(`POST ${COMMENTS}`, { body: 'hello' });
    expect(scene.log.to('github').map(({ headers }) => headers['x-github-api-version'])).toEqual([
      '2022-11-28',
      '2022-11-28',
    ]);
  });

  test('whose request is deprecated says so to developers, not in the log of a run', async () => {
    const print = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => print.mockRestore());
    const headers = { Deprecation: 'true', Sunset: 'Sat, 1 Jan 2028 00:00:00 GMT' };
    scene.faults.add({ host: 'github', fault: status(200, [], headers) });
    expect((await scene.connect().request(`GET ${COMMENTS}`)).status).toBe(200);
    expect(print).not.toHaveBeenCalled();
  });

  test('answers with its status, whatever that is, and prints nothing', async () => {
    const answer = await scene.connect().request('GET /repos/sam/trakt-history/issues/8/comments');
    expect(answer).toMatchObject({ status: 404, data: { message: 'Not Found' } });
    expect(answer.headers).toHaveProperty('x-github-request-id');
    expect(scene.told).toEqual([]);
  });
});
