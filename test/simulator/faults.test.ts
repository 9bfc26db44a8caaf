import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bySize } from '../size.ts';
import { realClock, type TestClock, testClock } from './clock.ts';
import {
  type Fault,
  Faults,
  gatewayTimeoutAfterWork,
  html502,
  resetAfterWork,
  status,
  tooManyRequests,
  withFaults,
} from './faults.ts';
import type { ServedHosts } from './host.ts';
import { serveInProcess } from './in-process.ts';
import { serveOnLoopback } from './loopback.ts';
import { RequestLog } from './requests.ts';

const TRANSPORTS = [
  { transport: 'over loopback', serve: serveOnLoopback, cutOff: 'fetch failed' },
  { transport: 'in this process', serve: serveInProcess, cutOff: 'Failed to fetch' },
];

for (const [transports, size] of bySize(TRANSPORTS, ({ serve }) => serve === serveInProcess))
  describe.each(transports)('a host $transport', size, ({ serve, cutOff }) => {
    let faults: Faults;
    let clock: TestClock;
    let log: RequestLog;
    let work: number;
    let server: ServedHosts<'host'>;

    beforeEach(async () => {
      faults = new Faults();
      clock = testClock();
      log = new RequestLog();
      work = 0;
      const handler = async () => {
        work += 1;
        await realClock.sleep(20);
        return new Response('done');
      };
      server = await serve({ host: withFaults('github', handler, { faults, log, clock }) });
    });

    afterEach(() => server.close());

    const get = (path: string, options?: RequestInit) => fetch(server.origins.host + path, options);
    const statusOf = async (path: string) => (await get(path)).status;

    it('strikes the requests that a plan means, one plan after the other', async () => {
      faults.add({ path: '/a', nth: 2, fault: status(500) });
      faults.add({ path: '/a', nth: 2, fault: tooManyRequests({ retryAfter: 3 }) });
      faults.add({ path: /page=2/, times: 2, fault: html502() });
      expect([
        await statusOf('/a'),
        await statusOf('/a'),
        await statusOf('/a'),
        await statusOf('/a'),
      ]).toEqual([200, 500, 429, 200]);
      const page = await get('/b?page=2');
      expect([page.status, page.headers.get('Content-Type')]).toEqual([502, 'text/html; charset=utf-8']);
      expect(faults.pending).toHaveLength(1);
      expect([await statusOf('/b?page=2'), await statusOf('/b?page=2')]).toEqual([502, 200]);
      expect(work).toBe(3);
      expect(log.of('GET', '/b').map(request => request.status)).toEqual([502, 502, 200]);
    });

    it('can do the work and spoil the answer', async () => {
      faults.add({ ...gatewayTimeoutAfterWork() });
      faults.add({ ...resetAfterWork() });
      expect(await statusOf('/a')).toBe(504);
      await expect(get('/a')).rejects.toThrow(cutOff);
      expect(work).toBe(2);
      expect(log.list.map(request => request.status)).toEqual([504, 'reset']);
    });

    it('leaves a request hanging', async () => {
      const kill = vi.fn();
      faults.add({ fault: 'hang' });
      faults.add({ fault: { kill } });
      for (const _ of [1, 2]) {
        await expect(get('/a', { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
      }
      expect(kill).toHaveBeenCalledOnce();
      expect(work).toBe(0);
    });

    it('records what was sent, when, and how much at once', async () => {
      await get('/a?b=c', { method: 'PUT', body: '{"id":9007199254740993,"n":1}' });
      expect(log.list[0]).toMatchObject({
        host: 'github',
        method: 'PUT',
        path: '/a?b=c',
        body: { id: 9007199254740993n, n: 1 },
        rawBody: '{"id":9007199254740993,"n":1}',
        at: Date.parse('2025-11-21T09:00:00Z'),
        status: 200,
      });
      const answers = await Promise.all([get('/a'), get('/a'), get('/a')]);
      expect(answers[0]?.headers.get('Date')).toBe('Fri, 21 Nov 2025 09:00:00 GMT');
      expect(log.peak('github')).toBe(3);
    });

    describe('a body that does not come as it should', () => {
      const readFor = async (milliseconds: number, fault: Fault, after = true) => {
        faults.add({ after, fault });
        const leaving = new AbortController();
        const answer = await get('/a', { signal: leaving.signal });
        const timer = setTimeout(() => leaving.abort(), milliseconds);
        const seen: Uint8Array[] = [];
        const ended = await (async () => {
          for await (const chunk of answer.body ?? []) seen.push(chunk);
          return true;
        })().catch(() => false);
        clearTimeout(timer);
        return { status: answer.status, ended, text: Buffer.concat(seen).toString() };
      };

      it('stalls after the headers, with the work done or not', async () => {
        expect(await readFor(250, 'stall')).toEqual({ status: 200, ended: false, text: '' });
        expect(work).toBe(1);
        expect(await readFor(250, 'stall', false)).toEqual({ status: 200, ended: false, text: '' });
        expect(work).toBe(1);
      });

      it('comes byte by byte, and ends', async () => {
        faults.add({ after: true, fault: { drip: 1 } });
        const chunks: Uint8Array[] = [];
        for await (const chunk of (await get('/a')).body ?? []) chunks.push(chunk);
        expect(Buffer.concat(chunks).toString()).toBe('done');
        // A socket may join what follows closely.
        if (serve === serveInProcess) expect(chunks).toHaveLength(4);
      });

      it('comes no sooner than the pause before each byte is over', async () => {
        expect(await readFor(100, { drip: 3_600_000 })).toEqual({ status: 200, ended: false, text: '' });
      });

      it('never ends', async () => {
        const { ended, text } = await readFor(200, 'endless');
        expect(ended).toBe(false);
        expect(text).toMatch(/^don {16384}/);
      });
    });

    describe('work that is done late', () => {
      it('is seen by all requests that arrive from then on, also by those that arrive together', async () => {
        faults.doLater(clock.now(), async () => {
          await realClock.sleep(20);
          late = true;
        });
        let late = false;
        const seen: boolean[] = [];
        const answer = async () => {
          seen.push(late);
          return new Response('done');
        };
        const host = withFaults('github', answer, { faults, log, clock });
        const send = () => host(new Request('https://host.test/'));
        await Promise.allSettled([send(), send(), send()]);
        expect(seen).toEqual([true, true, true]);
      });

      it('waits until the sender is gone, and then for its time', async () => {
        faults.add({ fault: { late: 5_000, meanwhile: 'hang' } });
        const leaving = new AbortController();
        const sent = get('/a', { method: 'PUT', body: 'x', signal: leaving.signal });
        await vi.waitFor(() => expect(log.list[0]?.status).toBe('hang'));
        clock.advance(60_000);
        expect(await statusOf('/b')).toBe(200);
        expect([work, faults.late]).toEqual([1, []]);
        leaving.abort();
        await expect(sent).rejects.toThrow();
        await vi.waitFor(() =>
          expect(faults.late).toEqual([expect.objectContaining({ due: clock.now() + 5_000 })]),
        );
        clock.advance(4_999);
        await get('/b');
        expect(work).toBe(2);
        clock.advance(1);
        await get('/b');
        expect(work).toBe(4);
      });
    });
  });
