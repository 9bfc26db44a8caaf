import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readComing, readGoing } from '../../../src/csv/record-reading.ts';
import { readReceipt } from '../../../src/github/receipt-file.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { gatewayTimeoutAfterWork, resetAfterWork, status } from '../../simulator/faults.ts';
import { type Episode, episodeOf, type Movie } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf, type Play } from '../../simulator/trakt/plays.ts';
import { bySize } from '../../size.ts';

const FILE = 'changes/moves.csv';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** A file that moves plays to what stands in the column move_to. */
function moving(...rows: [play: Play, moveTo: string, remove?: string][]): string {
  const lines = rows.map(([{ id, watchedAt, item }, moveTo, remove = '']) =>
    [remove, moveTo, id, new Date(watchedAt).toISOString(), item.type, item.ids.trakt].join(','),
  );
  return `${['remove,move_to,history_id,watched_at,type,trakt_id', ...lines].join('\n')}\n`;
}

async function change(csv: string, inputs: Record<string, string> = {}): Promise<RunResult> {
  await scene.workspace.write(FILE, csv);
  scene.trakt.account('sam').usage.lastWrite = 0;
  return scene.step({ command: 'change', files: FILE, ...inputs });
}

const additions = () => scene.simulator.log.of('POST', '/sync/history');
const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const play = (item: Episode | Movie, watchedAt: string, action: Play['action'] = 'scrobble'): Play =>
  scene.trakt.addOldPlays('sam', [{ item, watchedAt, action }])[0] ?? expect.fail();
const movie = () => scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
/** When the plays of a thing are, oldest first. */
const timesOf = (item: Episode | Movie) =>
  scene.trakt
    .plays('sam')
    .filter(one => one.item === item)
    .map(one => new Date(one.watchedAt).toISOString().slice(0, 16))
    .toSorted();

function expectMoved(run: RunResult, moved: number): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject({ moved: String(moved), failed: '0', unconfirmed: '0', removed: '0' });
}

describe('a move', () => {
  test.each([
    ['a time with its zone', '2024-05-01T20:15:00+02:00', '2024-05-01T18:15'],
    ['a time without a zone, which is the account’s', '2024-05-01T20:15', '2024-05-01T18:15'],
    ['a time in winter', '2024-12-01T20:15', '2024-12-01T19:15'],
    ['a day alone: noon there', '2024-05-01', '2024-05-01T10:00'],
    ['no date', 'unknown', '1970-01-01T00:00'],
    ['its release', 'released', '1993-06-01T10:00'],
  ])('to %s adds the play there, and then removes it here', async (_, moveTo, then) => {
    const item = movie();
    const run = await change(moving([play(item, '2025-11-20T20:00:00Z'), moveTo]));
    expectMoved(run, 1);
    expect(run.outputs.selected).toBe('1');
    expect(timesOf(item)).toEqual([then]);
    expect([additions().length, scene.removals().length]).toEqual([1, 1]);
    expect(run.summary).toContain('## ✅ 1 play moved');
  });

  test('of an episode to its release asks once for a show, and not for each play', async () => {
    const { show } = scene.story;
    for (const [number, day] of [
      [1, '2020-05-27'],
      [2, '2020-06-03'],
    ] as const)
      episodeOf(show, 7, number).releasedAt = `${day}T02:00:00.000Z`;
    const plays = [1, 2].map(number =>
      scene.story.accidental.find(one => one.item === episodeOf(show, 7, number)),
    );
    const run = await change(
      moving(...plays.map(one => [one ?? expect.fail(), 'released'] as [Play, string])),
    );
    expectMoved(run, 2);
    expect(timesOf(episodeOf(show, 7, 1))).toEqual(['2020-05-27T02:00']);
    expect(timesOf(episodeOf(show, 7, 2))).toEqual(['2020-06-03T02:00']);
    expect(run.requests.filter(({ path }) => path.startsWith('/shows/1394/seasons'))).toHaveLength(1);
  });

  test('of a thing without a release date is not made, and said', async () => {
    const item = movie();
    item.releasedAt = null;
    const run = await change(moving([play(item, '2025-11-20T20:00:00Z'), 'released']));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ moved: '0', failed: '1' });
    expect(run.summary).toContain('Trakt has no release date for it.');
    expect(timesOf(item)).toEqual(['2025-11-20T20:00']);
    expect(additions()).toEqual([]);
  });

  test('into its own minute does nothing', async () => {
    const item = movie();
    const before = occasions();
    const run = await change(moving([play(item, '2025-11-20T20:00:00Z'), '2025-11-20T21:00:30+01:00']));
    expectMoved(run, 0);
    expect(additions()).toEqual([]);
    expect(run.summary).toContain('1 play is already at the right time');
    expect(occasions()).toHaveLength(before.length + 1);
  });

  test('to where an equal play is already only removes it, and the preview says so', async () => {
    const item = movie();
    const there = play(item, '2025-10-01T20:00:00Z');
    const csv = moving([play(item, '2025-11-20T20:00:00Z'), '2025-10-01T20:00:00Z']);
    const preview = await change(csv, { 'dry-run': 'true' });
    expect(preview.summary).toContain('there is already a play at the new time');
    expectMoved(await change(csv), 1);
    expect(scene.live()).toContain(String(there.id));
    expect(timesOf(item)).toEqual(['2025-10-01T20:00']);
    expect(additions()).toEqual([]);
  });

  describe('to within a day of the release, where others go to that', () => {
    const NEAR = '1993-06-01T20:00:00Z';

    test.each([
      [false, true],
      [true, true],
      [false, false],
      [true, false],
    ])('in one file (one play a minute: %s, first to the release: %s)', async (onePerMinute, isFirst) => {
      const item = movie();
      scene.trakt.switches.onePerMinute = onePerMinute;
      const [a, b] = [play(item, '2025-11-20T20:00:00Z'), play(item, '2025-11-19T20:00:00Z')];
      const targets = isFirst ? ['released', NEAR] : [NEAR, 'released'];
      const run = await change(moving([a, targets[0] ?? ''], [b, targets[1] ?? '']));
      expectMoved(run, 2);
      expect(timesOf(item)).toEqual(['1993-06-01T10:00', '1993-06-01T20:00']);
    });

    test.each([false, true])(
      'by one that leaves the release is refused (one play a minute: %s)',
      async onePerMinute => {
        const item = movie();
        scene.trakt.switches.onePerMinute = onePerMinute;
        const [there, other] = [play(item, '1993-06-01T10:00:00Z'), play(item, '2025-11-19T20:00:00Z')];
        const before = occasions();
        for (const dryRun of ['true', 'false']) {
          const refused = await change(moving([there, NEAR], [other, 'released']), { 'dry-run': dryRun });
          expect(refused.exitCode).toBe(1);
          expect(refused.log).toContain('Each would wait for the other.');
          expect(occasions()).toEqual(before);
        }
        expectMoved(await change(moving([there, NEAR], [other, '1993-06-01T10:00:00Z'])), 2);
        expect(timesOf(item)).toEqual(['1993-06-01T10:00', '1993-06-01T20:00']);
      },
    );

    test('one after the other', async () => {
      const item = movie();
      expectMoved(await change(moving([play(item, '2025-11-20T20:00:00Z'), 'released'])), 1);
      const now = scene.trakt.plays('sam').find(one => one.item === item) ?? expect.fail();
      expectMoved(await change(moving([now, NEAR])), 1);
      expect(timesOf(item)).toEqual(['1993-06-01T20:00']);
    });
  });

  test('is shown by a preview, old time and new, with what becomes of a scrobble and of a future', async () => {
    const csv = moving(
      [play(movie(), '2025-11-20T20:00:00Z'), '2031-01-05T20:00'],
      [play(movie(), '2025-11-20T22:00:00Z', 'watch'), '2024-01-05T20:00'],
    );
    const before = occasions();
    const run = await change(csv, { 'dry-run': 'true' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Preview: 2 plays would move');
    expect(run.summary).toMatch(/20 Nov 2025, 21:00 \| scrobbled \| 5 Jan 2031, 20:00/);
    expect(run.summary).toContain(
      '1 of these plays was scrobbled or checked in, and will be a mark at the new time',
    );
    expect(run.summary).toContain('The new time of 1 of these plays would be in the future');
    expect(occasions()).toEqual(before);
    expect(run.artifacts.filter(({ name }) => name.startsWith('added-plays'))).toEqual([]);
  });

  test('puts on record the pair that it makes', async () => {
    const item = movie();
    const old = play(item, '2025-11-20T20:00:00Z');
    const run = await change(moving([old, '2024-05-01T18:15:00Z']));
    expect(run.summary).toContain(
      '1 of these plays was scrobbled or checked in, and is a mark at the new time',
    );
    const text = (start: string) => run.artifacts.find(({ name }) => name.startsWith(start))?.text() ?? '';
    expect(readGoing(text('removed-plays'))?.rows.map(one => one.play.historyId)).toEqual([String(old.id)]);
    expect(readComing(text('added-plays'))?.rows).toMatchObject([
      { for: String(old.id), play: { watchedAt: '2024-05-01T18:15:00.000Z' } },
    ]);
    const [now] = scene.trakt.plays('sam').filter(one => one.item === item);
    expect(readReceipt(text('receipt'))).toMatchObject({
      added: [{ historyId: String(now?.id), for: String(old.id), minute: '2024-05-01T18:15', clear: true }],
      removed: [{ historyId: String(old.id), clear: true }],
    });
  });

  test('counts for max-removals', async () => {
    const rows = [1, 2, 3].map(
      hour => [play(movie(), `2025-11-20T0${hour}:00:00Z`), '2024-05-01'] as [Play, string],
    );
    const run = await change(moving(...rows), { 'max-removals': '2' });
    expect(run.exitCode).toBe(1);
    expect(additions()).toEqual([]);
    expect(scene.removals()).toEqual([]);
  });
});

describe('several moves', () => {
  for (const [cases, size] of bySize([false, true], onePerMinute => onePerMinute))
    test.each(cases)('of one thing to one minute (one play a minute: %s)', size, async onePerMinute => {
      const item = movie();
      const plays = ['18', '19', '20'].map(hour => play(item, `2025-11-20T${hour}:00:00Z`));
      scene.trakt.switches.onePerMinute = onePerMinute;
      const run = await change(moving(...plays.map(one => [one, '2024-05-01T18:15:00Z'] as [Play, string])));
      expectMoved(run, 3);
      expect(timesOf(item)).toEqual(Array(onePerMinute ? 1 : 3).fill('2024-05-01T18:15'));
      const said = /so these are (.*) now/.exec(run.summary)?.[1];
      expect(said).toBe(onePerMinute ? '2 plays fewer' : undefined);
    });

  for (const [cases, size] of bySize([false, true], onePerMinute => onePerMinute))
    test.each(cases)('of plays that swap their times (one play a minute: %s)', size, async onePerMinute => {
      const [one, other] = [movie(), movie()];
      const [early, late] = ['2025-11-01T20:00:00Z', '2025-11-20T20:00:00Z'];
      const equal = [play(one, early), play(one, late)] as const;
      const different = [play(one, '2025-11-05T20:00:00Z'), play(other, '2025-11-06T20:00:00Z')] as const;
      scene.trakt.switches.onePerMinute = onePerMinute;
      const run = await change(
        moving(
          [equal[0], late],
          [equal[1], early],
          [different[0], '2025-11-06T20:00:00Z'],
          [different[1], '2025-11-05T20:00:00Z'],
        ),
      );
      expectMoved(run, 2);
      expect(timesOf(one)).toEqual(['2025-11-01T20:00', '2025-11-06T20:00', '2025-11-20T20:00']);
      expect(timesOf(other)).toEqual(['2025-11-05T20:00']);
    });

  for (const [cases, size] of bySize([false, true], onePerMinute => onePerMinute))
    test.each(cases)('that follow each other (one play a minute: %s)', size, async onePerMinute => {
      const item = movie();
      const [a, b, c] = ['10', '11', '12'].map(hour => play(item, `2025-11-20T${hour}:00:00Z`)) as [
        Play,
        Play,
        Play,
      ];
      const gone = play(item, '2025-11-20T13:00:00Z');
      scene.trakt.switches.onePerMinute = onePerMinute;
      const run = await change(
        moving(
          [a, '2025-11-20T11:00:00Z'],
          [b, '2025-11-20T12:00:00Z'],
          [c, '2025-11-20T13:00:00Z'],
          [gone, '', 'x'],
        ),
      );
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs).toMatchObject({ moved: '3', removed: '1' });
      expect(timesOf(item)).toEqual(['2025-11-20T11:00', '2025-11-20T12:00', '2025-11-20T13:00']);
      expect(run.summary).toContain('## ✅ 1 play removed, 3 plays moved');
    });

  test('beside an equal play that stays leave it alone', async () => {
    const item = movie();
    const [stays, moves] = [play(item, '2025-11-20T20:00:00Z'), play(item, '2025-11-20T20:00:00Z')];
    expectMoved(await change(moving([moves, '2024-05-01T18:15:00Z'])), 1);
    expect(scene.live()).toContain(String(stays.id));
    expect(timesOf(item)).toEqual(['2024-05-01T18:15', '2025-11-20T20:00']);
  });
});

describe('a move that goes wrong', () => {
  test('keeps the play that Trakt does not add', async () => {
    const [bad, good] = [movie(), movie()];
    const rows = [bad, good].map(
      item => [play(item, '2025-11-20T20:00:00Z'), '2024-05-01T18:15:00Z'] as [Play, string],
    );
    scene.trakt.switches.refuse422 = item => item === bad;
    const run = await change(moving(...rows));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ moved: '1', failed: '1' });
    expect(timesOf(bad)).toEqual(['2025-11-20T20:00']);
    expect(timesOf(good)).toEqual(['2024-05-01T18:15']);
    expect(run.summary).toContain('**1 play could not be moved**, and stayed in place.');
  });

  test('keeps all plays of one thing until all of them are at the new time', async () => {
    const item = movie();
    play(item, '2024-05-01T18:15:00Z');
    const plays = [play(item, '2025-11-20T20:00:00Z'), play(item, '2025-11-20T21:00:00Z')];
    scene.trakt.switches.refuse422 = one => one === item;
    const csv = moving(...plays.map(one => [one, '2024-05-01T18:15:00Z'] as [Play, string]));
    expect((await change(csv)).exitCode).toBe(1);
    expect(timesOf(item)).toHaveLength(3);
    scene.trakt.switches.refuse422 = () => false;
    expectMoved(await change(csv), 2);
    expect(timesOf(item)).toEqual(['2024-05-01T18:15', '2024-05-01T18:15']);
  });

  test.each([false, true])(
    'keeps a play that waits for another one which does not leave (one play a minute: %s)',
    async onePerMinute => {
      const item = movie();
      const [first, second] = [play(item, '2025-11-20T10:00:00Z'), play(item, '2025-11-20T11:00:00Z')];
      const csv = moving([first, '2025-11-20T11:00:00Z'], [second, '2025-11-20T12:00:00Z']);
      scene.trakt.switches.onePerMinute = onePerMinute;
      scene.faults.add({
        path: '/sync/history/remove',
        where: ({ rawBody }) => rawBody.includes(String(second.id)),
        times: Number.POSITIVE_INFINITY,
        fault: status(503),
      });
      const run = await change(csv);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ moved: '0' });
      expect(timesOf(item)).toEqual(['2025-11-20T10:00', '2025-11-20T11:00', '2025-11-20T12:00']);
      expect(scene.live()).toContain(String(first.id));
      expect(run.summary).toContain('Another play of it must leave that minute first, and is still there.');
      scene.faults.clear();
      expectMoved(await change(csv), 2);
      expect(timesOf(item)).toEqual(['2025-11-20T11:00', '2025-11-20T12:00']);
    },
  );

  test('keeps a play that Trakt shows under another episode, fails once, and adds none again', async () => {
    const { show } = scene.story;
    const [item, other] = [episodeOf(show, 1, 1), episodeOf(show, 1, 2)];
    const csv = moving([play(item, '2025-11-20T20:00:00Z'), '2024-05-01T18:15:00Z']);
    scene.trakt.switches.showsUnder = () => ({ item: other });
    const first = await change(csv);
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({ moved: '0', unconfirmed: '1' });
    expect(first.log).not.toContain('Run this again later');
    expect(timesOf(item)).toEqual(['2025-11-20T20:00']);
    const second = await change(csv);
    expect(second.exitCode, second.log).toBe(0);
    expect(second.summary).toContain('An earlier run sent 1 play to the new time');
    expect(additions()).toHaveLength(1);
    expect(timesOf(item)).toEqual(['2025-11-20T20:00']);
  });

  for (const [cases, size] of bySize(
    [
      [
        'an addition that Trakt carried out and answered with 504',
        gatewayTimeoutAfterWork(),
        '/sync/history',
      ],
      ['an addition whose answer never arrived', resetAfterWork(), '/sync/history'],
      ['an addition that was answered with 503', { fault: status(503) }, '/sync/history'],
      ['a removal whose answer never arrived', resetAfterWork(), '/sync/history/remove'],
    ],
    ([what]) => /504|removal/.test(what),
  ))
    test.each(cases)('moves each play once after %s', size, async (_, fault, path) => {
      const item = movie();
      const plays = [play(item, '2025-11-20T20:00:00Z'), play(item, '2025-11-20T21:00:00Z')];
      scene.simulator.faults.add({ method: 'POST', path, ...fault });
      const run = await change(moving(...plays.map(one => [one, '2024-05-01T18:15:00Z'] as [Play, string])));
      expectMoved(run, 2);
      expect(timesOf(item)).toEqual(['2024-05-01T18:15', '2024-05-01T18:15']);
    });
});
