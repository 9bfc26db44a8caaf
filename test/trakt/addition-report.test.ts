import { describe, expect, test } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { toReport } from '../../src/trakt/addition-report.ts';
import type { NewPlay } from '../../src/trakt/addition-request.ts';
import { judgeRead, type Request, type Unit } from '../../src/trakt/sent-plays.ts';
import { episodePlay } from '../history/plays.ts';

const AT = '2025-11-17T20:15';
const CLEAR: Request = { merged: 0, isClear: true, isDoubtful: false };
const unit = (traktId: number, facts: Partial<Unit<NewPlay>> = {}): Unit<NewPlay> => ({
  play: { type: 'episode', traktId, minute: AT },
  end: undefined,
  request: { ...CLEAR },
  isRetried: false,
  seenAs: undefined,
  reason: undefined,
  ...facts,
});
const live = (historyId: string, traktId: number, facts: Partial<Play> = {}): Play =>
  episodePlay({ historyId, traktId, watchedAt: `${AT}:00.000Z`, action: 'watch', ...facts });

/** The end of each play after a read, and whether it is clear. */
function ends(units: Unit<NewPlay>[], plays: Play[], before: string[] = []) {
  const report = toReport({ units, endedAt: 5, shown: judgeRead(units, plays, new Set(before)) });
  return {
    ends: report.results.map(({ end, isClear }) => `${end}${isClear ? ', clear' : ''}`),
    surplus: report.surplus.map(({ historyId }) => historyId),
  };
}

describe('the report of an addition', () => {
  test('is in the order in which plays were given, with their new history IDs', () => {
    const units = [unit(2), unit(1)];
    const { results, endedAt } = toReport({
      units,
      endedAt: 5,
      shown: judgeRead(units, [live('11', 1), live('12', 2)], new Set()),
    });
    expect(endedAt).toBe(5);
    expect(results).toEqual(
      units.map(({ play }, index) => ({
        play,
        end: 'added',
        historyId: index === 0 ? '12' : '11',
        perhaps: [],
        isClear: true,
        reason: undefined,
      })),
    );
  });

  test('calls an addition clear only by one request that adds up, with nothing beside it', () => {
    expect(ends([unit(1)], [live('11', 1)]).ends).toEqual(['added, clear']);
    expect(ends([unit(1, { isRetried: true })], [live('11', 1)]).ends).toEqual(['added']);
    expect(ends([unit(1, { request: { ...CLEAR, isClear: false } })], [live('11', 1)]).ends).toEqual([
      'added',
    ]);
    expect(ends([unit(1)], [live('11', 1), live('12', 1)])).toEqual({ ends: ['added'], surplus: ['12'] });
    expect(ends([unit(1), unit(2)], [live('11', 1), live('12', 1), live('13', 2)])).toEqual({
      ends: ['added', 'added, clear'],
      surplus: ['12'],
    });
  });

  test('of a request of which Trakt had some already is clear where the others are just as many as it added', () => {
    const request: Request = { merged: 1, isClear: false, addedBeside: 1, isDoubtful: false };
    const two = [unit(1, { request }), unit(2, { request })];
    expect(ends(two, [live('11', 1), live('1', 2)], ['1']).ends).toEqual(['added, clear', 'there already']);
    expect(ends(two, [live('11', 1), live('12', 2)]).ends).toEqual(['added', 'added']);
    const three = [...two, unit(3, { request })];
    expect(ends(three, [live('11', 1), live('1', 2)], ['1']).ends).toEqual([
      'added',
      'there already',
      'unconfirmed',
    ]);
  });

  test('calls surplus only what is beyond all that was sent to a minute', () => {
    const two = [unit(1), unit(1, { seenAs: '99' })];
    expect(ends(two, [live('11', 1), live('12', 1)])).toEqual({
      ends: ['added, clear', 'unconfirmed'],
      surplus: [],
    });
    expect(ends([unit(1)], [live('11', 1), live('12', 2)]).surplus).toEqual([]);
    expect(ends([unit(1)], [live('11', 1), live('12', 1, { action: 'scrobble' })]).surplus).toEqual(['12']);
  });

  test('names what a play may have become only where that is its end', () => {
    const plays = [live('12', 2)];
    const report = (end: Unit<NewPlay>['end']) => {
      const units = [unit(1, { end, reason: 'Why.' })];
      return toReport({ units, endedAt: 5, shown: judgeRead(units, plays, new Set()) }).results[0];
    };
    expect(report('perhaps')).toMatchObject({ end: 'perhaps', perhaps: ['12'], reason: 'Why.' });
    for (const end of ['failed', 'not found', 'unconfirmed'] as const)
      expect(report(end)).toMatchObject({ end, perhaps: [], historyId: undefined, isClear: false });
  });

  test('without any read knows nothing of what was sent, and says so', () => {
    const [one] = toReport({ units: [unit(1)], endedAt: undefined, shown: undefined }).results;
    expect(one).toMatchObject({
      end: 'unconfirmed',
      isClear: false,
      reason: 'Trakt confirmed this, but did not show it within six minutes.',
    });
  });
});
