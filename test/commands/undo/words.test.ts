import { describe, expect, test } from 'vitest';
import { concludeUndo } from '../../../src/commands/undo/conclusion.ts';
import { lossesOf } from '../../../src/commands/undo/ends.ts';
import { planUndo } from '../../../src/commands/undo/plan.ts';
import { runOf } from '../../text/scene.ts';
import { play, receiptOf, removal } from './records.ts';

const IDS = 'the old history IDs (each play has a new one)';
const SECONDS = 'the seconds of the times (Trakt keeps minutes)';
const SCROBBLES = 'that plays were scrobbled or checked in (they are marks now)';

describe('what Trakt cannot give back', () => {
  const at = (watchedAt: string, action = 'watch') => [play('5', undefined, { watchedAt, action })];

  test('is nothing of no play', () => {
    expect(lossesOf([])).toEqual([]);
  });

  test('are the history IDs, and the seconds where a time has some', () => {
    expect(lossesOf(at('2025-11-17T01:02:00.000Z'))).toEqual([IDS]);
    expect(lossesOf(at('2025-11-17T01:02:30.000Z'))).toEqual([IDS, SECONDS]);
    expect(lossesOf(at('1970-01-01T00:00:00.000Z'))).toEqual([IDS]);
  });

  test.each(['scrobble', 'checkin'])('is that a play was a %s', action => {
    expect(lossesOf(at('2025-11-17T01:02:00.000Z', action))).toEqual([IDS, SCROBBLES]);
  });
});

describe('an undo', () => {
  test('that no file asks for is a notice, and no failure', () => {
    const { notices, failure, headline } = concludeUndo(
      { command: 'undo', outcome: 'nothing given' },
      runOf(),
    );
    expect(notices).toEqual(['Nothing to undo: no file in undo/ was added.']);
    expect([failure, headline]).toEqual([undefined, 'Nothing to undo']);
  });

  test.each([
    [
      ['5'],
      '1 play would be pointed out again if it still looks wrong; 1 play would not be pointed out again.',
    ],
    [
      ['5', '6'],
      '2 plays would be pointed out again if they still look wrong; 1 play would not be pointed out again.',
    ],
  ])('of what was kept says so of %j', (kept, words) => {
    const undone = { intents: [], receipts: [receiptOf('1', { kept, unkept: ['7'] })] };
    const plan = planUndo({ undone, undos: [], others: undefined, live: [], asked: undefined });
    const run = {
      runId: '1',
      file: undefined,
      plan,
      shows: [],
      elsewhere: [],
      done: undefined,
      outcome: 'preview' as const,
    };
    const account = { slug: 'sam', uuid: 'u', timezone: 'UTC' };
    const done = { command: 'undo', outcome: 'done', account, stopped: undefined } as const;
    expect(concludeUndo({ ...done, runs: [run] }, runOf()).summary).toContain(words);
  });

  test('whose file was taken back is a warning, and no failure', () => {
    const plan = planUndo({
      undone: removal('1', ['5']),
      undos: [],
      others: undefined,
      live: undefined,
      asked: undefined,
    });
    const run = { runId: '1', file: 'undo/1.txt', plan, shows: [], elsewhere: [], done: undefined };
    const account = { slug: 'sam', uuid: 'u', timezone: 'UTC' };
    const { warnings, failure } = concludeUndo(
      {
        command: 'undo',
        outcome: 'done',
        account,
        runs: [{ ...run, outcome: 'taken back' }],
        stopped: undefined,
      },
      runOf(),
    );
    expect(warnings).toEqual(['Run 1 was not undone: its file was taken back.']);
    expect(failure).toBeUndefined();
  });
});
