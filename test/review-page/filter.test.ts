import { expect, test } from 'vitest';
import { createFiltering, EVERYTHING, type Filter } from '../../src/review-page/filter.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const cafe = moviePlay({ historyId: '1', title: 'Café Müller’s', year: 2001, action: 'checkin' });
const late = episodePlay({ historyId: '2', watchedAt: '2025-11-20T23:30:00.000Z', season: 3, episode: 5 });
const undated = episodePlay({ historyId: '3', watchedAt: '1970-01-01T00:00:00.000Z', action: 'watch' });
const special = episodePlay({ historyId: '4', season: 0, episode: 1, watchedAt: '2024-01-01T12:00:00.000Z' });
const plays = [late, cafe, special, undated];

const fitting = createFiltering({
  groupOf: play => (play === special ? '2' : undefined),
  isTicked: play => play === cafe,
  day: createCalendar('Europe/Berlin').day,
});
const found = (filter: Partial<Filter>) =>
  fitting(plays, { ...EVERYTHING, ...filter }).map(play => play.historyId);

test.each<[Partial<Filter>, string[]]>([
  [{}, ['2', '1', '4', '3']],
  [{ words: "cafe muller's 2001" }, ['1']],
  [{ words: 'CAFÉ' }, ['1']],
  [{ words: 's03e05' }, ['2']],
  [{ words: '3x05 shield' }, []],
  [{ words: '3x05 S.H.I.E.L.D.' }, ['2']],
  [{ words: 'special 1' }, ['4']],
  [{ among: 'suspects' }, ['4']],
  [{ among: 'ticked' }, ['1']],
  [{ among: 'others' }, ['2', '1', '3']],
  [{ among: 'toString' }, ['2', '1', '4', '3']],
  [{ group: '2' }, ['4']],
  [{ group: '1' }, []],
  [{ title: 'movie 823' }, ['1']],
  [{ title: 'show 1394' }, ['2', '4', '3']],
  [{ type: 'movie' }, ['1']],
  [{ words: '4' }, ['4']],
  [{ season: '0' }, ['4']],
  [{ season: 'none' }, ['1']],
  [{ action: 'watch' }, ['3']],
  [{ from: '2025-11-21', to: '2025-11-21' }, ['2']],
  [{ to: '2025-11-20' }, ['1', '4']],
  [{ from: '1960-01-01' }, ['2', '1', '4']],
  [{ season: '3', action: 'scrobble', words: 'agents' }, ['2']],
])('%j finds %j', (filter, expected) => {
  expect(found(filter)).toEqual(expected);
});
