import { play, textOf, yearOf } from './claims.ts';
import { WATCHLIST } from './no-play.ts';
import { type TableSource, titleIn } from './source.ts';
import type { TableRow } from './table.ts';
import { dateOrderOf, readWhen } from './when.ts';

/**
 * Letterboxd’s export (Settings → Data → Export your data): `diary.csv`, a film and a day a line, rewatches with days of their
 * own. No IDs. Form: https://letterboxd.com/about/importing-data/ and the importer of trakt/trakt-web (LetterboxdParser.ts).
 */
export const LETTERBOXD_DIARY: TableSource = {
  name: 'Letterboxd',
  wrote: header => ['name', 'letterboxduri', 'watcheddate'].every(name => header.has(name)),
  open: ({ rows }) => {
    const order = dateOrderOf(rows.map(row => row.cell('watcheddate')));
    return row => play(filmOf(row), readWhen(row.cell('watcheddate'), { order }));
  },
};

/**
 * `watched.csv` beside it: each film once, with the day on which it was marked. What is in the diary is left out. The watchlist
 * and the likes have the same columns, so only a file that is named after it has plays.
 */
export const LETTERBOXD_WATCHED: TableSource = {
  name: 'Letterboxd (watched films)',
  note: 'Letterboxd’s watched.csv has the days on which films were marked as watched; they count as the days of the plays.',
  wrote: header => hasFilms(header) && !header.has('watcheddate') && !header.has('rating'),
  open: ({ fileName, rows }) => {
    const order = dateOrderOf(rows.map(row => row.cell('date')));
    if (!/watched/i.test(fileName)) return () => ({ noPlay: LIST });
    return row => play(filmOf(row), readWhen(row.cell('date'), { order }));
  },
  repeats: (said, others) => others.get(LETTERBOXD_DIARY.name)?.has(titleIn(said)) ?? false,
};

/** `ratings.csv` beside it. */
export const LETTERBOXD_RATINGS: TableSource = {
  name: 'Letterboxd (ratings)',
  wrote: header => hasFilms(header) && !header.has('watcheddate') && header.has('rating'),
  open: () => () => ({ noPlay: 'A rating on Letterboxd is not a play. Upload diary.csv and watched.csv.' }),
};

function hasFilms(header: ReadonlySet<string>): boolean {
  return ['date', 'name', 'letterboxduri'].every(name => header.has(name));
}

const LIST = `${WATCHLIST} If these Letterboxd films were watched, call the file watched.csv.`;

function filmOf(row: TableRow) {
  return { type: 'movie', title: textOf(row.cell('name')), year: yearOf(row.cell('year')) };
}
