import fc from 'fast-check';
import type { Play } from '../../src/history/play.ts';

/** What a delimiter, a formula, a quotation mark or an encoding can go wrong with, in pieces. */
const HOSTILE = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  "'",
  '\n',
  '\r\n',
  '\r',
  '=cmd()',
  '+1',
  '-1',
  '@x',
  "'=1",
  "''@",
  '＝1',
  '\uFEFF',
  'ï»¿',
  '\0',
  '\u2028',
  '進撃の巨人',
  '🎬',
  'é',
  ' ',
  'x',
  'sep=;',
  'history_id',
  '9007199254740993',
  '1.00E+10',
];

/** A title as `schemas.ts` lets it through: no white space around it, not empty. */
export const title = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map(parts => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  )
  .map(text => text.trim())
  .filter(text => text !== '');

/** Up to 64 bits; often one that a JavaScript number would round. */
export const historyId = fc
  .oneof(
    { weight: 2, arbitrary: fc.bigInt(1n, 40n) },
    { weight: 2, arbitrary: fc.bigInt(9_007_199_254_740_985n, 9_007_199_254_741_000n) },
    { weight: 1, arbitrary: fc.bigInt(1n, 2n ** 64n - 1n) },
  )
  .map(String);

const START = Date.parse('2025-11-17T01:00:00.000Z');
const moment = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 * 60 }).map(minutes => START + minutes * 60_000) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3_600_000 }).map(milliseconds => START + milliseconds) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const number = fc.option(fc.integer({ min: 0, max: 9_999_999 }));

const episode = fc.record({
  type: fc.constant('episode' as const),
  season: fc.option(fc.integer({ min: 0, max: 3 })),
  episode: fc.option(fc.integer({ min: 0, max: 5 })),
  episodeTitle: fc.option(title),
  traktId: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 9 }),
  tvdbId: number,
  showTraktId: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 9 }),
  showSlug: fc.option(fc.constantFrom('dark', 'lost', '進撃', 'show-1')),
});

const movie = fc.record({
  type: fc.constant('movie' as const),
  season: fc.constant(null),
  episode: fc.constant(null),
  episodeTitle: fc.constant(null),
  traktId: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 9 }),
  tvdbId: fc.constant(null),
  showTraktId: fc.constant(null),
  showSlug: fc.constant(null),
});

/** A play of one of a few items in one night, so that plays meet: equal ones, bulk marks, repeats. */
const play: fc.Arbitrary<Play> = fc
  .tuple(
    fc.record({
      historyId,
      watchedAt: moment.map(time => new Date(time).toISOString()),
      action: fc.constantFrom('scrobble', 'checkin', 'watch'),
      title: fc.option(title),
      year: fc.option(fc.integer({ min: 1900, max: 2030 })),
      imdbId: fc.option(fc.integer({ min: 1, max: 9_999_999 }).map(id => `tt${id}`)),
      tmdbId: number,
    }),
    fc.oneof({ weight: 3, arbitrary: episode }, { weight: 1, arbitrary: movie }),
  )
  .map(([common, own]) => ({ ...common, ...own }));

/** Plays, each history ID once. */
export function history(maxLength = 25): fc.Arbitrary<Play[]> {
  return fc.uniqueArray(play, { maxLength, selector: each => each.historyId });
}
