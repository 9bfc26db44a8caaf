import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameTitle, searchWords, yearInTitle } from '../../src/history/same-title.ts';

test.each([
  ['Amélie', 'AMELIE'],
  ['Das weiße Band', 'DAS WEISSE BAND'],
  ['Fast & Furious', 'Fast and Furious'],
  ['WALL·E', 'Wall-E'],
  ["Marvel's Agents of S.H.I.E.L.D.", 'Marvel’s Agents of SHIELD'],
  ['Spider-Man: Homecoming', 'Spider Man Homecoming'],
  ['Łódź', 'Lodz'],
  ['Æon Flux', 'AEON FLUX'],
  ['Hors-d’œuvre', 'Hors doeuvre'],
  ['Bjørn & Þór', 'Bjorn and Thor'],
  ['Đorđe', 'Dorde'],
  ['Veður', 'Vedur'],
  ['Yalnızlık', 'Yalnizlik'],
  ['!!!', '!!!'],
])('%s and %s are one title', (a, b) => {
  expect(isSameTitle(a, b)).toBe(true);
  expect(isSameTitle(b, a)).toBe(true);
});

test.each([
  ['Dark', 'Dark Matter'],
  ['The Office', 'Office'],
  ['Nowhere', 'Now Here'],
  ['!!!', '???'],
  ['', '!'],
  ['!!!', 'M'],
  ['M', '!!!'],
  ['か', 'が'],
  ['2012', '2013'],
])('%s and %s are two', (a, b) => {
  expect(isSameTitle(a, b)).toBe(false);
});

test('a search goes by the words that matter', () => {
  expect(searchWords('Fast & Furious')).toBe('fast furious');
  expect(searchWords('And')).toBe('and');
  expect(searchWords('!!!')).toBe('');
});

test('punctuation of ASCII is punctuation in a title of any script', () => {
  const titles = fc.string({ unit: 'binary-ascii' }).map(text => `x${text}`.replaceAll('&', '+'));
  fc.assert(
    fc.property(titles, title => {
      expect(searchWords(`${title} жук`)).toBe(`${searchWords(title)} жук`);
      for (const other of ['', ' жук'])
        expect(isSameTitle(title + other, title.replace(/[^\w\s]|_/g, '') + other)).toBe(true);
    }),
  );
});

test.each([
  ['The Flash (2014)', { title: 'The Flash', year: 2014 }],
  ['Dune [1984] ', { title: 'Dune', year: 1984 }],
  ['(2014)', undefined],
  ['Blade Runner 2049', undefined],
  ['Dune (part 2)', undefined],
])('the year in %s', (title, parts) => {
  expect(yearInTitle(title)).toEqual(parts);
});
