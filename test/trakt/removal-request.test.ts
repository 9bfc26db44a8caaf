import { describe, expect, it } from 'vitest';
import { sendRemovals } from '../../src/trakt/removal-request.ts';
import { htmlPage, resetAfterWork, status, tooManyRequests } from '../simulator/faults.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import { fillHistory } from '../simulator/story.ts';
import { openTrakt } from './scene.ts';

const REMOVE = '/sync/history/remove';

async function openHistory(plays: number) {
  const scene = await openTrakt();
  const { trakt, api, clock, clientLog, log } = scene;
  fillHistory(trakt, 'sam', plays);
  const ids = scene.live();
  return {
    ...scene,
    ids,
    /** Removes plays: why, for each that failed. */
    async remove(wanted: readonly string[] = ids) {
      const { ends } = await sendRemovals(api, wanted, { clock, log: clientLog });
      const reasons = [...ends].map(
        ([id, { end, reason }]) => [id, end === 'failed' ? reason : undefined] as const,
      );
      return new Map(reasons.filter(([, reason]) => reason !== undefined));
    },
    writes: () => log.of('POST', REMOVE),
    sizes: () =>
      log
        .of('POST', REMOVE)
        .map(idsIn)
        .map(list => list.length),
  };
}

function idsIn({ body }: RecordedRequest): string[] {
  return (body as { ids: (number | bigint)[] }).ids.map(String);
}

function has(id: string) {
  return (request: RecordedRequest) => idsIn(request).includes(id);
}

describe('plays', () => {
  it('are removed 100 at a time, and no others', async () => {
    const { remove, ids, live, sizes, told } = await openHistory(260);
    const [kept, ...going] = ids;
    expect(await remove(going)).toEqual(new Map());
    expect(live()).toEqual([kept]);
    expect(sizes()).toEqual([100, 100, 59]);
    expect(told.filter(line => line.startsWith('info: Removed'))).toEqual([
      'info: Removed 100 of 259 plays.',
      'info: Removed 200 of 259 plays.',
      'info: Removed 259 of 259 plays.',
    ]);
  });

  it('are removed with one write a second, by the clock', async () => {
    const { remove, writes } = await openHistory(500);
    await remove();
    const times = writes().map(request => request.at);
    expect(times).toHaveLength(5);
    for (const [index, time] of times.entries()) {
      if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  it('are named by history ID alone, digit by digit', async () => {
    const { remove, trakt, writes, live } = await openHistory(1);
    const movie = trakt.addMovie({ title: 'One' });
    for (const id of ['9007199254740993', '18446744073709551615'])
      trakt.addPlay('sam', { item: movie, watchedAt: '2025-01-01T00:00:00Z', id });
    await remove(['9007199254740993', '18446744073709551615']);
    expect(writes().map(request => request.rawBody)).toEqual([
      '{"ids":[9007199254740993,18446744073709551615]}',
    ]);
    expect(live()).toHaveLength(1);
  });

  it('that are already gone are no trouble, whether or not Trakt says so', async () => {
    for (const notFoundIds of [true, false]) {
      const { remove, trakt } = await openHistory(5);
      trakt.switches.notFoundIds = notFoundIds;
      await remove();
      expect(await remove()).toEqual(new Map());
    }
  });

  it('that were gone before are named where Trakt says which, and clear', async () => {
    for (const notFoundIds of [true, false]) {
      const { api, clock, clientLog: log, trakt, ids } = await openHistory(105);
      trakt.switches.notFoundIds = notFoundIds;
      const goneIn = async (wanted: readonly string[]) => {
        const { ends, notFound } = await sendRemovals(api, wanted, { clock, log });
        const unclear = [...ends].flatMap(([id, { isClear }]) => (isClear ? [] : [id]));
        return { gone: [...notFound], unclear };
      };
      const [first = '', second = '', ...others] = ids;
      expect(await goneIn([first])).toEqual({ gone: [], unclear: [] });
      expect(await goneIn([first, second])).toEqual(
        notFoundIds ? { gone: [first], unclear: [] } : { gone: [], unclear: [first, second] },
      );
      expect(await goneIn([...others, second])).toEqual(
        notFoundIds ? { gone: [second], unclear: [] } : { gone: [], unclear: [...others.slice(100), second] },
      );
    }
  });

  it('that a request without an answer may have removed are neither gone before nor clear', async () => {
    const { api, clock, clientLog: log, faults, ids } = await openHistory(3);
    faults.add({ path: REMOVE, ...resetAfterWork() });
    const { ends, notFound, endedAt } = await sendRemovals(api, ids, { clock, log });
    const sent = { end: 'sent', wasSent: true, wasRefused: false, isClear: false };
    expect([...ends.values()]).toEqual(ids.map(() => sent));
    expect(notFound).toEqual(new Set());
    expect(endedAt).toBe(clock.now());
  });

  it('that Trakt refuses are kept apart from those that no request named', async () => {
    const { api, clock, clientLog: log, faults, ids } = await openHistory(150);
    faults.add({ path: REMOVE, fault: status(423), times: Number.POSITIVE_INFINITY });
    const { ends } = await sendRemovals(api, ids, { clock, log });
    const named = ids.map(id => ends.get(id)).map(end => [end?.wasRefused, end?.wasSent]);
    expect(named).toEqual(ids.map((_, index) => [true, index < 100]));
  });

  it.each([
    ['no answer', { fault: 'reset' as const }],
    ['no answer after the work', resetAfterWork()],
  ])(
    'that a request with %s may have removed are neither clear nor refused by the next',
    async (_, fault) => {
      const { api, clock, clientLog: log, faults, ids } = await openHistory(1);
      faults.add({ path: REMOVE, ...fault });
      const { ends } = await sendRemovals(api, ids, { clock, log });
      expect([...ends.values()]).toEqual([{ end: 'sent', wasSent: true, wasRefused: false, isClear: false }]);
      faults.add({ path: REMOVE, ...fault });
      faults.add({ path: REMOVE, fault: status(423) });
      const again = await sendRemovals(api, ids, { clock, log });
      expect([...again.ends.values()]).toMatchObject([{ end: 'failed', wasSent: true, wasRefused: false }]);
    },
  );

  it('of which Trakt is too busy to take a request were sent and not refused; those behind them were not sent', async () => {
    const { api, clock, clientLog: log, faults, ids } = await openHistory(150);
    faults.add({ path: REMOVE, fault: htmlPage(503, { 'Retry-After': '86400' }) });
    const { ends } = await sendRemovals(api, ids, { clock, log });
    expect(ids.map(id => ends.get(id)).map(end => [end?.wasRefused, end?.wasSent])).toEqual(
      ids.map((_, index) => [false, index < 100]),
    );
  });

  it('that were sent before the run gave up on Trakt are told from those that never were', async () => {
    const { api, clock, clientLog: log, faults, ids } = await openHistory(250);
    faults.add({ path: REMOVE, times: 1, fault: htmlPage(504) });
    faults.add({ path: REMOVE, times: 1, fault: status(423) });
    const { ends } = await sendRemovals(api, ids, { clock, log });
    expect(ids.map(id => ends.get(id)).map(end => [end?.wasRefused, end?.wasSent])).toEqual(
      ids.map((_, index) => (index < 100 ? [false, true] : [true, false])),
    );
  });

  it('are none: nothing is sent', async () => {
    const { remove, writes } = await openHistory(5);
    expect(await remove([])).toEqual(new Map());
    expect(writes()).toEqual([]);
  });
});

describe('a batch without a clear answer', () => {
  it.each([
    ['a 504 before the work', { fault: htmlPage(504) }],
    ['a 504 after the work', { fault: htmlPage(504), after: true }],
    ['a 502', { fault: htmlPage(502) }],
    ['a 500', { fault: status(500) }],
    ['a 520', { fault: htmlPage(520) }],
    ['a reset', { fault: 'reset' as const }],
    ['a reset after the work', resetAfterWork()],
    ['a 200 with a page', { fault: htmlPage(200), after: true }],
    ['a 200 with nothing', { fault: { status: 200 }, after: true }],
    ['a 200 with something else', { fault: status(200, {}), after: true }],
    ['a 204', { fault: { status: 204 }, after: true }],
  ])('(%s) is halved and sent again', async (_, fault) => {
    const { remove, faults, sizes, live } = await openHistory(150);
    faults.add({ path: REMOVE, ...fault });
    expect(await remove()).toEqual(new Map());
    expect(sizes()).toEqual([100, 50, 50, 50]);
    expect(live()).toEqual([]);
  });

  it('gets smaller until it is answered', async () => {
    const { remove, faults, sizes, live } = await openHistory(100);
    faults.add({
      path: REMOVE,
      where: request => idsIn(request).length > 20,
      times: 99,
      fault: htmlPage(504),
    });
    expect(await remove()).toEqual(new Map());
    expect(live()).toEqual([]);
    expect(
      sizes()
        .filter(size => size <= 20)
        .reduce((sum, size) => sum + size, 0),
    ).toBe(100);
  });

  it('costs only the one play that it is about, with its reason', async () => {
    const { remove, faults, ids, live, writes } = await openHistory(250);
    const poison = ids[137] ?? '';
    faults.add({ path: REMOVE, where: has(poison), times: Number.POSITIVE_INFINITY, fault: htmlPage(504) });
    const failed = await remove();
    expect([...failed]).toEqual([
      [
        poison,
        'Trakt is overloaded or down (504). This happened while removing plays. Nothing is lost; run this again later.',
      ],
    ]);
    expect(live()).toEqual([poison]);
    expect(writes().filter(request => idsIn(request).length === 1 && has(poison)(request))).toHaveLength(3);
  });

  it('for want of any answer says so', async () => {
    const { remove, faults } = await openHistory(1);
    faults.add({ path: REMOVE, times: Number.POSITIVE_INFINITY, fault: 'reset' });
    expect([...(await remove()).values()]).toEqual([
      expect.stringMatching(
        /^Trakt did not answer while removing plays: .*\. Nothing is lost; run this again later\.$/,
      ),
    ]);
  });

  it('of one play is sent again, which is logged', async () => {
    const { remove, faults, live, sizes, told } = await openHistory(1);
    faults.add({ path: REMOVE, times: 2, fault: htmlPage(504) });
    expect(await remove()).toEqual(new Map());
    expect(live()).toEqual([]);
    expect(sizes()).toEqual([1, 1, 1]);
    expect(told[0]).toMatch(
      /^info: Trakt didn’t confirm that 1 play was removed \(error 504\)\. Trying again in /,
    );
  });

  it('is not sent forever while Trakt is down', async () => {
    const { remove, faults, ids, writes, live, clock } = await openHistory(300);
    faults.add({ path: REMOVE, times: Number.POSITIVE_INFINITY, fault: htmlPage(503) });
    const start = clock.now();
    const failed = await remove();
    expect(failed.size).toBe(300);
    expect(live()).toEqual(ids);
    expect(writes().length).toBeLessThanOrEqual(20);
    expect(clock.now() - start).toBeLessThan(15 * 60_000);
  });

  it.each([40, 15 * 60])('waits as Retry-After says, up to 15 minutes: %i s', async asked => {
    const { remove, faults, clock, live } = await openHistory(10);
    faults.add({ path: REMOVE, fault: htmlPage(503, { 'Retry-After': String(asked) }) });
    expect(await remove()).toEqual(new Map());
    expect(clock.sleeps).toContain(asked * 1000);
    expect(live()).toEqual([]);
  });

  it('does not wait for hours: the plays are reported instead', async () => {
    const { remove, faults, clock } = await openHistory(10);
    faults.add({ path: REMOVE, fault: htmlPage(503, { 'Retry-After': '86400' }) });
    expect((await remove()).size).toBe(10);
    expect(Math.max(0, ...clock.sleeps)).toBeLessThan(60_000);
  });
});

describe('a host that asks to wait again and again', () => {
  it('is waited for no longer than a quarter of an hour', async () => {
    const { remove, faults, clock, ids } = await openHistory(120);
    faults.add({ path: REMOVE, times: 99, fault: htmlPage(503, { 'Retry-After': '300' }) });
    expect([...(await remove()).keys()].toSorted()).toEqual(ids.toSorted());
    expect(clock.sleeps.filter(sleep => sleep === 300_000)).toHaveLength(3);
  });
});

describe('too many requests', () => {
  it.each([
    ['with Retry-After', tooManyRequests({ retryAfter: 7 })],
    ['with nothing', tooManyRequests()],
    ['as a page from the edge', tooManyRequests({ html: true })],
  ])('(%s) waits and sends the same batch again', async (_, fault) => {
    const { remove, faults, sizes, live } = await openHistory(120);
    faults.add({ path: REMOVE, fault });
    expect(await remove()).toEqual(new Map());
    expect(sizes()).toEqual([100, 100, 20]);
    expect(live()).toEqual([]);
  });

  it('for hours ends the run, and says for how long', async () => {
    const { remove, faults, live, ids } = await openHistory(120);
    faults.add({ path: REMOVE, nth: 2, fault: tooManyRequests({ retryAfter: 3600 }) });
    const failed = await remove();
    expect(live()).toHaveLength(20);
    expect([...failed.keys()]).toEqual(ids.slice(100));
    expect(new Set(failed.values())).toEqual(
      new Set(['Trakt asks this run to wait 60 minutes before the next request. Run this again after that.']),
    );
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'Trakt refused the session again right after it was renewed (401). Run Connect to sign in again.'],
    [403, 'Trakt does not know the app with this client-id'],
    [420, 'Your Trakt account has reached one of its limits (420).'],
    [422, 'Trakt refused the request (422).'],
    [423, 'Trakt has locked this account (423).'],
  ])('(%i) is final: what is left stays, each with the reason', async (code, reason) => {
    const { remove, faults, ids, live, writes } = await openHistory(250);
    faults.add({ path: REMOVE, nth: 2, times: 2, fault: status(code) });
    const failed = await remove();
    expect([...failed.keys()]).toEqual(ids.slice(100));
    for (const told of failed.values()) expect(told).toContain(reason);
    expect(live()).toEqual(ids.slice(100));
    expect(writes()).toHaveLength(code === 401 ? 3 : 2);
  });

  it('to go where a redirect points is never followed', async () => {
    const { remove, faults, urls, log } = await openHistory(3);
    faults.add({ path: REMOVE, fault: status(307, '', { Location: `${urls.github}/steal` }) });
    const failed = await remove();
    expect(new Set(failed.values())).toEqual(
      new Set([
        'Trakt answered with a redirect (307) while removing plays. Redirects are not followed, because your session would be sent along. Check api-url and auth-url.',
      ]),
    );
    expect(log.to('github')).toEqual([]);
  });
});

it('a bug in the action is not reported as a failure of plays', async () => {
  const { api, clock, clientLog: log } = await openTrakt();
  const broken = { ...api, write: () => Promise.reject(new TypeError('a mistake')) };
  await expect(sendRemovals(broken, ['1'], { clock, log })).rejects.toMatchObject({
    name: 'TypeError',
    message: 'a mistake',
  });
});
