import { expect, test } from 'vitest';
import { movedPlays } from '../../../src/commands/change/moved.ts';
import type { AdditionEnd } from '../../../src/trakt/addition-report.ts';
import type { RemovedPlay } from '../../../src/trakt/removal.ts';
import { moviePlay } from '../../history/plays.ts';

const MINUTE = '2025-01-01T20:00';
const play = moviePlay({ historyId: '1' });
const move = { play, minute: MINUTE, isRelease: false, servedBy: undefined };

/** What became of a move whose play at the new time, and at the old one, came to these ends. */
function endOf(added?: AdditionEnd, removed?: Partial<RemovedPlay>, reason?: string) {
  const coming = { play, for: '1' };
  const [end] = movedPlays([[move]], {
    added:
      added === undefined
        ? []
        : [
            {
              play: { type: 'movie', traktId: 823, minute: MINUTE, coming },
              end: added,
              historyId: undefined,
              perhaps: [],
              isClear: false,
              reason,
            },
          ],
    removed: removed === undefined ? [] : [{ play, end: 'removed', isClear: true, ...removed }],
  });
  const { end: what, mayMoveLater, reason: why } = end ?? expect.fail('no end');
  return [what, mayMoveLater, why];
}

test.each<[Partial<RemovedPlay>, unknown[]]>([
  [{ end: 'removed' }, ['moved', false, undefined]],
  [{ end: 'already gone' }, ['already gone', false, undefined]],
  [{ end: 'unconfirmed', reason: 'Still listed.', mayGoLater: true }, ['unconfirmed', true, 'Still listed.']],
  [{ end: 'failed', reason: 'Refused.', mayGoLater: false }, ['failed', false, 'Refused.']],
])('a play whose removal came to %j moved only where it is gone', (removed, end) => {
  expect(endOf('added', removed)).toEqual(end);
});

const WAITS = 'It stays where it is until a play can be seen at its new time.';
const UNKNOWN = 'Trakt no longer has its episode or movie, so it cannot be added at another time.';
test.each<[AdditionEnd | undefined, unknown[]]>([
  ['added', ['failed', true, WAITS]],
  ['there already', ['failed', true, WAITS]],
  ['failed', ['failed', true, 'Why.']],
  ['unconfirmed', ['unconfirmed', true, 'Why.']],
  ['perhaps', ['perhaps', false, 'Why.']],
  ['not found', ['failed', false, UNKNOWN]],
  [undefined, ['failed', true, WAITS]],
])(
  'a play that stays, where the one at its new time was %s, says whether it may move later',
  (added, end) => {
    expect(endOf(added, undefined, 'Why.')).toEqual(end);
  },
);

test('each move has the end of its own play', () => {
  const second = { ...move, play: moviePlay({ historyId: '2' }) };
  const ends = movedPlays([[move], [second]], {
    added: [],
    removed: [{ play: second.play, end: 'removed', isClear: true }],
  });
  expect(ends.map(({ play, end }) => [play.historyId, end])).toEqual([
    ['1', 'failed'],
    ['2', 'moved'],
  ]);
});
