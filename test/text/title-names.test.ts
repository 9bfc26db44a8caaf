import { expect, test } from 'vitest';
import { titleKey } from '../../src/history/play.ts';
import { titleNames, titlesAmong } from '../../src/text/title-names.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const show = (showTraktId: number, title: string | null, year: number | null) =>
  episodePlay({ showTraktId, title, year });

test.each([
  ['one show', [show(1, 'House', 2004)], ['House']],
  [
    'two shows of one name carry their year',
    [show(1, 'House', 2004), show(2, 'house', 1977), show(3, 'Lost', 2004)],
    ['House (2004)', 'house (1977)', 'Lost'],
  ],
  [
    'a movie and a show of one name',
    [show(1, 'Fargo', 2014), moviePlay({ title: 'Fargo', year: 1996 })],
    ['Fargo (2014)', 'Fargo (1996)'],
  ],
  [
    'the same year, too',
    [show(1, 'House', 2004), show(2, 'House', 2004)],
    ['House (2004), show 1', 'House (2004), show 2'],
  ],
  ['no year', [show(1, 'House', null), show(2, 'House', 2004)], ['House', 'House (2004)']],
  ['no name', [show(1, null, null), moviePlay({ title: null })], ['Untitled show', 'Untitled movie']],
])('%s', (_, plays, expected) => {
  const names = titleNames(plays);
  expect(plays.map(play => names.get(titleKey(play)))).toEqual(expected);
});

test('among others a movie is called with its year, and a show only where another has its name', () => {
  const plays = [
    show(1, 'House', 2004),
    show(2, 'House', 2004),
    show(3, 'Lost', 2004),
    show(4, null, 2004),
    moviePlay({ title: 'Dune', year: 2021 }),
  ];
  expect(plays.map(titlesAmong(plays))).toEqual([
    'House (2004), show 1',
    'House (2004), show 2',
    'Lost',
    'Untitled show',
    'Dune (2021)',
  ]);
  expect(titlesAmong([])(show(1, 'House', 2004))).toBe('House');
});
