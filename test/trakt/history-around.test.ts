import { describe, expect, test } from 'vitest';
import { readHistoryAround, stretchesOf } from '../../src/trakt/history-around.ts';
import { openTrakt } from './scene.ts';

describe('a read of some minutes', () => {
  test('asks for these stretches of time alone', async () => {
    const { api, story, paths } = await openTrakt({ isEmpty: false });
    const { plays, completeness } = await readHistoryAround(api, ['2025-11-17T01:02', '1970-01-01T00:00']);
    expect(paths().toSorted()).toEqual([
      '/sync/history?page=1&limit=250&end_at=1970-01-02T00%3A00%3A00.000Z',
      '/sync/history?page=1&limit=250&start_at=2025-11-16T01%3A02%3A00.000Z&end_at=2025-11-18T01%3A02%3A00.000Z',
    ]);
    expect(plays.map(play => play.historyId)).toEqual(expect.arrayContaining(story.accidentalIds));
    expect(completeness).toBe('proven');
  });

  test.each([
    [12, '2025-11-16T01%3A02%3A00.000Z', '2025-11-18T01%3A02%3A00.000Z'],
    [36, '2025-11-15T13%3A02%3A00.000Z', '2025-11-18T13%3A02%3A00.000Z'],
  ])('reaches %i hours beyond it, or a day where that is more', async (hours, from, to) => {
    const { api, paths } = await openTrakt();
    await readHistoryAround(api, ['2025-11-17T01:02'], undefined, hours);
    expect(paths()).toEqual([`/sync/history?page=1&limit=250&start_at=${from}&end_at=${to}`]);
  });

  test('reports how far it is', async () => {
    const { api } = await openTrakt({ isEmpty: false });
    const lines: unknown[] = [];
    await readHistoryAround(api, ['2025-11-17T01:02'], (...progress) => void lines.push(progress));
    expect(lines).not.toEqual([]);
  });

  test('is unproven when one of them is', async () => {
    const { api, trakt } = await openTrakt({ isEmpty: false });
    trakt.switches.itemCount = items => (items > 0 ? items + 3 : 0);
    let pages = 0;
    trakt.onHistoryPage(
      1,
      () => {
        pages += 1;
        trakt.switches.lostPlays = pages % 2 === 0 ? {} : { 1: 249 };
      },
      Number.POSITIVE_INFINITY,
    );
    const { completeness } = await readHistoryAround(api, ['2025-11-17T01:02', '2012-01-01T00:00']);
    expect(completeness).toBe('unproven');
  });
});

describe('the stretches of time that are read', () => {
  test('reach a day beyond the minutes, and join minutes that are close', () => {
    expect(
      stretchesOf(['2025-11-18T01:02', '2025-11-17T01:02', '2025-11-17T01:02', '2025-03-01T10:00']),
    ).toEqual([
      { type: 'time', from: '2025-02-28T10:00:00.000Z', to: '2025-03-02T10:00:00.000Z' },
      { type: 'time', from: '2025-11-16T01:02:00.000Z', to: '2025-11-19T01:02:00.000Z' },
    ]);
  });

  test('are one for minutes that are two days apart, and two for a minute more', () => {
    expect(stretchesOf(['2025-11-17T01:02', '2025-11-19T01:02'])).toEqual([
      { type: 'time', from: '2025-11-16T01:02:00.000Z', to: '2025-11-20T01:02:00.000Z' },
    ]);
    expect(stretchesOf(['2025-11-17T01:02', '2025-11-19T01:03'])).toHaveLength(2);
  });

  test('hold plays without a date from the beginning', () => {
    expect(stretchesOf(['1970-01-01T00:00'])).toEqual([{ type: 'time', to: '1970-01-02T00:00:00.000Z' }]);
  });

  const months = (length: number) =>
    Array.from({ length }, (_, index) => new Date(Date.UTC(2020, index)).toISOString().slice(0, 16));

  test('are one when they would be more than 25', () => {
    expect(stretchesOf(months(25))).toHaveLength(25);
    expect(stretchesOf(months(26))).toHaveLength(1);
    expect(stretchesOf(months(30))).toEqual([
      { type: 'time', from: '2019-12-31T00:00:00.000Z', to: '2022-06-02T00:00:00.000Z' },
    ]);
  });

  test('are none without minutes', () => {
    expect(stretchesOf([])).toEqual([]);
  });
});
