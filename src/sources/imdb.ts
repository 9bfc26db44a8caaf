import type { ItemClaims } from '../csv/given-row.ts';
import { imdbIdOf, play, textOf, yearOf } from './claims.ts';
import { WATCHLIST, WHOLE_SHOW } from './no-play.ts';
import type { ReadRow, Said, TableSource } from './source.ts';
import type { Table, TableRow } from './table.ts';
import { dateOrderOf, readWhen } from './when.ts';

/**
 * IMDb’s ratings (Your ratings → Export): the day of a rating counts as the day of the play. Also the form of before 2017
 * (`const`, `You rated`, `created`). Form: https://help.imdb.com/article/imdb/track-movies-tv/ratings-faq/G67Y87TFYYP6TWAV
 * and the importer of trakt/trakt-web (ImdbParser.ts).
 */
export const IMDB_RATINGS: TableSource = {
  name: 'IMDb',
  note: 'IMDb has the days on which titles were rated; they count as the days of the plays.',
  wrote: header =>
    header.has('const') && header.has('title') && (header.has('daterated') || header.has('yourated')),
  open: table => readTitles(table, table.header.has('daterated') ? 'daterated' : 'created'),
};

/**
 * IMDb’s lists (`Position`, `Const`, `Created`): the check-ins are one, and so is the watchlist, with the same columns. Only
 * a file that is named after its check-ins has plays.
 */
export const IMDB_CHECK_INS: TableSource = {
  name: 'IMDb (check-ins)',
  wrote: header =>
    ['position', 'const', 'created', 'title'].every(name => header.has(name)) && !header.has('yourated'),
  open: table =>
    /check-?_? ?ins?/i.test(table.fileName) ? readTitles(table, 'created') : () => ({ noPlay: LIST }),
};

const LIST = `${WATCHLIST} If this IMDb list has your check-ins, call the file checkins.csv.`;

function readTitles({ rows }: Table, column: string): ReadRow {
  const order = dateOrderOf(rows.map(row => row.cell(column)));
  return row => readTitle(row, row.cell(column), order);
}

function readTitle(row: TableRow, day: string, order: ReturnType<typeof dateOrderOf>): Said {
  const type = row
    .cell('titletype')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (/^tv(mini)?series$/.test(type)) return { noPlay: WHOLE_SHOW };
  if (/game|podcast/.test(type))
    return { noPlay: 'A game or a podcast cannot be added to Trakt. It was left out.' };
  return play(claimsOf(row, type), readWhen(day, { order }));
}

/** The title of an episode is given in several ways, and its year is not the show’s: its ID alone says which it is. */
function claimsOf(row: TableRow, type: string): ItemClaims {
  const imdbId = imdbIdOf(row.cell('const'));
  if (type === 'tvepisode') return { type: 'episode', imdbId };
  const [title, original] = [textOf(row.cell('title')), textOf(row.cell('originaltitle'))];
  return {
    type: 'movie',
    title,
    otherTitles: original === undefined || original === title ? [] : [original],
    year: yearOf(row.cell('year')),
    imdbId,
    orElse: type === 'tvspecial' ? [{ type: 'episode', imdbId }] : [],
  };
}
