import { describe, expect, it } from 'vitest';
import { type AdditionTools, addPlays, type NewPlay } from '../../src/trakt/addition.ts';
import { readHistoryAround } from '../../src/trakt/history-around.ts';
import { type Fault, html502, htmlPage, status, tooManyRequests } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { recordedLog } from '../world.ts';
import { openTrakt } from './scene.ts';

const ADD = '/sync/history';
const MINUTE = 60_000;
const WHEN = '2025-11-10T20:00';
const AT = Date.parse(`${WHEN}:00Z`);

/** Sam's empty history, and so many episodes of a show that are to be added in one minute. */
async function open(episodes = 22, given: Partial<AdditionTools> = {}) {
  const scene = await openTrakt();
  const { api, trakt, clock, log } = scene;
  const show = trakt.addShow({ title: 'Long', seasons: { 1: Math.max(2, episodes) } });
  const items = Array.from({ length: episodes }, (_, index) => episodeOf(show, 1, index + 1));
  const plays = items.map(({ ids }): NewPlay => ({ type: 'episode', traktId: ids.trakt, minute: WHEN }));
  const told = recordedLog();
  const add = async (these: readonly NewPlay[] = plays) => {
    const start = clock.now();
    const report = await addPlays(api, these, {
      clock,
      log: told,
      readLive: () =>
        readHistoryAround(
          api,
          these.map(play => play.minute),
        ),
      before: new Set(trakt.plays('sam').map(play => String(play.id))),
      gone: new Set(),
      ...given,
    });
    const ends = Map.groupBy(report.results, result => result.end);
    return {
      report,
      /** How many plays came to each end. */
      ends: Object.fromEntries([...ends].map(([end, results]) => [end, results.length])),
      clear: report.results.filter(result => result.isClear).length,
      sizes: log.of('POST', ADD).map(({ body }) => (body as { episodes: unknown[] }).episodes.length),
      waited: clock.now() - start,
      live: trakt.plays('sam').length,
    };
  };
  return { ...scene, show, items, plays, told: told.lines, add };
}

describe('plays that are added', () => {
  it('are seen under their new IDs at once, with one request and one read', async () => {
    const { add, paths, live } = await open();
    const { report, ends, clear, waited } = await add();
    expect({ ends, clear, waited }).toEqual({ ends: { added: 22 }, clear: 22, waited: 0 });
    expect(paths()).toHaveLength(2);
    expect(report.results.map(result => result.historyId).toSorted()).toEqual(live().toSorted());
    expect(report.surplus).toEqual([]);
  });

  it('are 100 a request, one a second', async () => {
    const { add } = await open(250);
    const { ends, clear, sizes, waited } = await add();
    expect({ ends, clear, sizes }).toEqual({ ends: { added: 250 }, clear: 250, sizes: [100, 100, 50] });
    expect(waited).toBeLessThan(3_000);
  });

  it('are looked for while reads are late, and no longer', async () => {
    const { add, trakt, told } = await open();
    trakt.switches.staleReads = 20_000;
    const { ends, waited } = await add();
    expect(ends).toEqual({ added: 22 });
    expect(waited).toBe(2_000 + 4_000 + 8_000 + 16_000);
    expect(told).toContain(
      'info: Trakt doesn’t show all added plays yet. Checking again in 2 s, for 6 min at most.',
    );
  });

  it.each([200, 201] as const)('are added by an answer of %i that mentions no updates', async code => {
    const { add, trakt } = await open();
    Object.assign(trakt.switches, { answerAddedWith: code, tellUpdated: false });
    expect(await add()).toMatchObject({ ends: { added: 22 }, clear: 22, waited: 0 });
  });

  it('under the ID of a play that a record names as removed never count', async () => {
    const gone = new Set<string>();
    const { add, trakt, items } = await open(1, { before: new Set(), gone });
    const [item] = items;
    if (item === undefined) throw new Error('No episode.');
    gone.add(String(trakt.addPlay('sam', { item, watchedAt: AT, action: 'watch' }).id));
    const { report } = await add();
    expect(report.results[0]).toMatchObject({ end: 'added', isClear: true });
    expect(gone).not.toContain(report.results[0]?.historyId);
  });

  it('are not those that Trakt does not know', async () => {
    const { add, plays } = await open(3);
    const { ends, waited } = await add([...plays, { type: 'episode', traktId: 999_999, minute: WHEN }]);
    expect({ ends, waited }).toEqual({ ends: { added: 3, 'not found': 1 }, waited: 0 });
  });

  it('beside one that somebody else added are not clear, and it is surplus', async () => {
    const { add, trakt, items, faults } = await open(1);
    const [item] = items;
    if (item === undefined) throw new Error('No episode.');
    const run = () => trakt.addPlay('sam', { item, watchedAt: AT, action: 'watch' });
    faults.add({ method: 'POST', path: ADD, after: true, fault: { run } });
    const { report, ends, clear } = await add();
    expect({ ends, clear }).toEqual({ ends: { added: 1 }, clear: 0 });
    expect(report.surplus).toHaveLength(1);
  });
});

describe('a long list that Trakt keeps waiting', () => {
  const TOO_LONG = 'Trakt kept this run waiting for more than 15 minutes in all. Run this again later.';

  it('is not sent any further once doubts have cost more than 15 minutes, and what was sent is seen', async () => {
    const { add, faults, clock, told } = await open(1_000, { isBlind: true });
    faults.add({
      method: 'POST',
      path: ADD,
      times: Number.POSITIVE_INFINITY,
      after: true,
      fault: htmlPage(504),
    });
    const { report, ends, sizes } = await add();
    expect(sizes).toEqual([100, 100, 100]);
    expect(ends).toEqual({ added: 300, failed: 700 });
    expect(new Set(report.results.filter(one => one.end === 'failed').map(one => one.reason))).toEqual(
      new Set([TOO_LONG]),
    );
    expect(clock.sleeps.reduce((sum, sleep) => sum + sleep, 0)).toBeLessThan(24 * MINUTE);
    expect(told.filter(line => line.includes('Checking again in 6 min'))).toHaveLength(3);
  });

  it('is not sent any further once Trakt asked to wait for more than 15 minutes', async () => {
    const { add, faults } = await open(1_000);
    let asked = 0;
    faults.add({
      method: 'POST',
      path: ADD,
      times: Number.POSITIVE_INFINITY,
      where: () => ++asked % 5 !== 0,
      fault: tooManyRequests({ retryAfter: 60 }),
    });
    const { ends, sizes } = await add();
    expect(ends).toEqual({ added: 500, failed: 500 });
    expect(sizes).toHaveLength(25);
  });
});

describe('where Trakt keeps one play of a thing a minute', () => {
  it('a second one is there already, with nothing waited for', async () => {
    const { add, trakt, plays } = await open(2);
    trakt.switches.onePerMinute = true;
    const { ends, clear, waited, live } = await add([...plays, ...plays]);
    expect({ ends, clear, waited, live }).toEqual({
      ends: { added: 2, 'there already': 2 },
      clear: 2,
      waited: 0,
      live: 2,
    });
  });

  it('one of which the answer was lost is there already after it was sent again', async () => {
    const { add, trakt, plays, faults } = await open(1);
    trakt.switches.onePerMinute = true;
    faults.add({ method: 'POST', path: ADD, after: true, fault: html502() });
    const { ends, live } = await add([...plays, ...plays]);
    expect({ ends, live }).toEqual({ ends: { added: 1, 'there already': 1 }, live: 1 });
  });
});

describe('a refusal of the content (422)', () => {
  it('keeps no other play from being added', async () => {
    const { add, trakt, items } = await open(100);
    trakt.switches.refuse422 = item => item === items[41];
    const { report, ends, clear, live } = await add();
    expect({ ends, clear, live }).toEqual({ ends: { added: 99, failed: 1 }, clear: 99, live: 99 });
    expect(report.results[41]).toMatchObject({ end: 'failed', reason: expect.stringContaining('422') });
  });
});

describe('any other refusal', () => {
  it('ends it; what was added before is seen at once', async () => {
    const { add, faults } = await open(150);
    faults.add({ method: 'POST', path: ADD, nth: 2, fault: status(420) });
    const { ends, waited } = await add();
    expect(ends).toEqual({ added: 100, failed: 50 });
    expect(waited).toBeLessThan(2_000);
  });
});

describe('after a doubt', () => {
  it.each<[string, Fault]>([
    ['a 504', status(504)],
    ['a page', htmlPage(502)],
    ['an unreadable answer', htmlPage(201)],
    ['a cut connection', 'reset'],
  ])('(%s) what was done is seen, and not sent again', async (_, fault) => {
    const { add, faults } = await open();
    faults.add({ method: 'POST', path: ADD, after: true, fault });
    const { ends, clear, sizes, waited, live } = await add();
    expect({ ends, clear, sizes, waited, live }).toEqual({
      ends: { added: 22 },
      clear: 0,
      sizes: [22],
      waited: 0,
      live: 22,
    });
  });

  it('what is missing after six minutes is sent again, and the log says why it waits', async () => {
    const { add, faults, told } = await open();
    faults.add({ method: 'POST', path: ADD, fault: status(504) });
    const { ends, clear, sizes, waited, live } = await add();
    expect({ ends, clear, sizes, live }).toEqual({
      ends: { added: 22 },
      clear: 0,
      sizes: [22, 11, 11],
      live: 22,
    });
    expect(waited).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(waited).toBeLessThan(6 * MINUTE + 3_000);
    expect(told[0]).toBe(
      'info: Trakt didn’t confirm that 22 plays were added (error 504). If they are still missing in six minutes, they are sent again.',
    );
    expect(told).toContain('info: 22 plays did not arrive, so they are sent again.');
  });

  it.each([1_000, 60_000])(
    'a request that is carried out %i ms after its sender is gone is not doubled',
    async late => {
      const { add, faults } = await open();
      faults.add({ method: 'POST', path: ADD, fault: { late, meanwhile: { status: 504, html: true } } });
      const { ends, sizes, live } = await add();
      expect({ ends, sizes, live }).toEqual({ ends: { added: 22 }, sizes: [22], live: 22 });
    },
  );

  it('nor one that is carried out late and seen later still', async () => {
    const { add, faults, trakt } = await open();
    faults.add({
      method: 'POST',
      path: ADD,
      fault: { late: 55_000, meanwhile: { status: 504, html: true } },
    });
    trakt.switches.staleReads = 5 * MINUTE;
    const { ends, sizes, live, waited } = await add();
    expect({ ends, sizes, live }).toEqual({ ends: { added: 22 }, sizes: [22], live: 22 });
    expect(waited).toBeLessThanOrEqual(6 * MINUTE);
  });

  it('a read that shows some of it proves nothing about the rest', async () => {
    const { add, faults, trakt, items, clock } = await open();
    // Trakt adds the half, answers 504, and adds the other half three minutes later.
    const later = clock.sleep;
    const start = clock.now();
    const addItems = (some: typeof items) => {
      for (const item of some) trakt.addPlay('sam', { item, watchedAt: AT, action: 'watch' });
    };
    let isDone = false;
    clock.sleep = async milliseconds => {
      await later(milliseconds);
      if (isDone || clock.now() - start < 3 * MINUTE) return;
      isDone = true;
      addItems(items.slice(11));
    };
    faults.add({
      method: 'POST',
      path: ADD,
      where: () => {
        addItems(items.slice(0, 11));
        return true;
      },
      fault: status(504),
    });
    const { ends, sizes, live } = await add();
    expect({ ends, sizes, live }).toEqual({ ends: { added: 22 }, sizes: [22], live: 22 });
  });

  it.each<[string, (show: Awaited<ReturnType<typeof open>>['show']) => object]>([
    ['another item', show => ({ item: episodeOf(show, 1, 2) })],
    ['another minute', () => ({ watchedAt: AT + 60 * MINUTE })],
  ])('a play that Trakt shows under %s is perhaps there, and not sent again', async (_, under) => {
    const { add, faults, trakt, plays, show, live } = await open(2);
    trakt.switches.showsUnder = () => under(show);
    faults.add({ method: 'POST', path: ADD, after: true, fault: status(504) });
    const { report, ends, sizes, waited } = await add(plays.slice(0, 1));
    expect({ ends, sizes }).toEqual({ ends: { perhaps: 1 }, sizes: [1] });
    expect(report.results[0]).toMatchObject({ historyId: undefined, perhaps: live(), isClear: false });
    expect(waited).toBe(6 * MINUTE);
  });

  it('is perhaps there without a doubt, too, after six minutes', async () => {
    const { add, trakt, plays, show, live } = await open(2);
    trakt.switches.showsUnder = () => ({ item: episodeOf(show, 1, 2) });
    const { report, ends, sizes, waited } = await add(plays.slice(0, 1));
    expect({ ends, sizes, waited }).toEqual({ ends: { perhaps: 1 }, sizes: [1], waited: 6 * MINUTE });
    expect(report.results[0]?.perhaps).toEqual(live());
  });

  it('a scrobble of the same thing is no play that was added, and keeps it from being sent again', async () => {
    const { add, faults, trakt, items, plays } = await open(1);
    const [item] = items;
    if (item === undefined) throw new Error('No episode.');
    faults.add({
      method: 'POST',
      path: ADD,
      where: () => trakt.addPlay('sam', { item, watchedAt: AT }) !== undefined,
      fault: status(504),
    });
    const { ends, sizes } = await add(plays);
    expect({ ends, sizes }).toEqual({ ends: { perhaps: 1 }, sizes: [1] });
  });

  it('plays that were there before explain themselves, however near', async () => {
    const { add, faults, trakt, show } = await open(2);
    trakt.addPlay('sam', { item: episodeOf(show, 1, 2), watchedAt: AT, action: 'watch' });
    faults.add({ method: 'POST', path: ADD, fault: status(504) });
    const { ends, live } = await add();
    expect({ ends, live }).toEqual({ ends: { added: 2 }, live: 3 });
  });

  it('nothing is sent again where the history cannot be read', async () => {
    const { add, faults, told, log } = await open(150);
    faults.add({ method: 'POST', path: ADD, after: true, fault: status(504) });
    faults.add({ method: 'GET', path: ADD, times: Number.POSITIVE_INFINITY, fault: status(418) });
    const { report, ends, sizes, waited } = await add();
    expect({ ends, sizes }).toEqual({ ends: { unconfirmed: 100, failed: 50 }, sizes: [100] });
    expect(waited).toBe(8 * MINUTE);
    expect(report.results.every(result => !result.isClear)).toBe(true);
    const reads = told.filter(line => line.includes('Checking again'));
    expect(log.of('GET', ADD)).toHaveLength(reads.length + 1);
  });

  it('the third one that added nothing ends it', async () => {
    const { add, faults, told } = await open(2);
    faults.add({ method: 'POST', path: ADD, times: 3, fault: status(504) });
    const { report, ends, sizes, live } = await add();
    expect({ ends, sizes, live }).toEqual({ ends: { failed: 2 }, sizes: [2, 1, 1], live: 0 });
    for (const { reason } of report.results) expect(reason).toMatch(/^Trakt is overloaded or down \(504\)\./);
    const AGAIN = ' If they are still missing in six minutes, they are sent again.';
    expect(told.filter(line => line.includes('didn’t confirm'))).toEqual([
      `info: Trakt didn’t confirm that 2 plays were added (error 504).${AGAIN}`,
      `info: Trakt didn’t confirm that 1 play was added (error 504).${AGAIN}`,
      'info: Trakt didn’t confirm that 1 play was added (error 504).',
    ]);
  });

  it('what was sent well before it is looked for in the end', async () => {
    const { add, faults } = await open(150);
    faults.add({ method: 'POST', path: ADD, nth: 2, after: true, fault: status(504) });
    const { ends, clear, sizes } = await add();
    expect({ ends, clear, sizes }).toEqual({ ends: { added: 150 }, clear: 100, sizes: [100, 50] });
  });
});
