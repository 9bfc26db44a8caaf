import { quote } from '../base/wording.ts';
import { parseHistoryId } from '../csv/cells.ts';
import { FIX_COLUMNS, ORIGIN_COLUMNS, PLAY_COLUMNS, PLAY_FIELDS } from '../csv/columns.ts';
import { unescapeFormula } from '../csv/formula.ts';
import type { ItemClaims } from '../csv/given-row.ts';
import { idOf, imdbIdOf, numberOf, play, textOf, yearOf } from './claims.ts';
import { WATCHLIST } from './no-play.ts';
import type { ReadRow, Said, TableSource } from './source.ts';
import { headerName, type Table, type TableRow } from './table.ts';
import { type DateOrder, dateOrderOf, readEpoch, readWhen, type When } from './when.ts';

/** What a column can be called: by us, by Trakt’s own CSV, and by the tools that write such lists. */
const NAMES = {
  time: 'watchedat watcheddate datewatched dateviewed viewedat viewedon watchedon watchdate watchdatetime lastwatchedat lastwatched lastplayed lastplayedat playedat seenat seendate finishedat completedat',
  anyTime: 'datetime timestamp date day time',
  showTitle: 'showtitle showname seriestitle seriesname tvshowname tvshow show series',
  title: 'title name movietitle moviename movie film filmtitle',
  year: 'year showyear movieyear releaseyear',
  season: 'season seasonnumber seasonno seasonnum',
  episode: 'episode episodenumber episodeno episodenum ep epnumber number',
  episodeTitle: 'episodetitle episodename',
  type: 'type mediatype itemtype',
  traktId: 'traktid trakt idtrakt',
  tvdbId: 'tvdbid tvdb thetvdbid idtvdb',
  imdbId: 'imdbid imdb imdburl const idimdb',
  tmdbId: 'tmdbid tmdb themoviedbid idtmdb',
  showTraktId: 'showtraktid traktshowid',
  showTvdbId: 'showtvdbid tvdbshowid seriestvdbid',
  showImdbId: 'showimdbid imdbshowid seriesimdbid',
  showTmdbId: 'showtmdbid tmdbshowid seriestmdbid',
  plays: 'plays playcount timeswatched',
} as const;

type Field = keyof typeof NAMES;

const FIELDS = Object.fromEntries(
  Object.entries(NAMES).map(([field, names]) => [field, names.split(' ')]),
) as Record<Field, string[]>;

const NAMING: readonly Field[] = [
  'showTitle',
  'title',
  'traktId',
  'tvdbId',
  'imdbId',
  'tmdbId',
  'showTraktId',
];

/**
 * Any list with a time and something that names a movie or an episode: our own exports, backups and lists of what was removed;
 * Trakt’s CSV for imports; and what Movary, TraktRater and xbgmsharp/trakt write.
 */
export const LIST: TableSource = {
  name: 'a list of plays',
  wrote: header => {
    const naming = NAMING.flatMap(field => FIELDS[field]).filter(name => header.has(name));
    if (hasAny(header, 'time')) return naming.length > 0;
    return hasAny(header, 'anyTime') && naming.some(name => name !== 'name');
  },
  open: openList,
};

/** The columns of lists, and all that we write. */
const KNOWN = new Set([
  ...Object.values(FIELDS).flat(),
  ...[...PLAY_COLUMNS, ...FIX_COLUMNS, ...ORIGIN_COLUMNS].map(headerName),
]);

/** Whether this is the header of a list and of nothing else: each of its columns is a list’s, and one says when. No service has such. */
export function isPlainList(header: ReadonlySet<string>): boolean {
  return hasAny(header, 'time') && LIST.wrote(header) && [...header].every(name => KNOWN.has(name));
}

function hasAny(header: ReadonlySet<string>, field: Field): boolean {
  return FIELDS[field].some(name => header.has(name));
}

/** What is needed of a list, in words. */
export const NEEDED =
  'A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).';

function openList({ header, rows }: Table): ReadRow {
  const names = Object.fromEntries(
    Object.entries(FIELDS).map(([field, all]) => [field, all.filter(name => header.has(name))]),
  ) as Record<Field, string[]>;
  const read =
    (row: TableRow): Cells =>
    field => {
      for (const name of names[field]) if (row.cell(name) !== '') return unescapeFormula(row.cell(name));
      return '';
    };
  const isOurs = ['historyid', 'showtraktid', 'account'].some(name => header.has(name));
  const order = dateOrderOf(rows.map(row => timeOf(read(row))));
  const rowsOfThing = Map.groupBy(names.plays.length === 0 ? [] : rows, row => thingIn(read(row)));
  return row => {
    const rowsAlike = rowsOfThing.get(thingIn(read(row)))?.length ?? 1;
    return readRow(row, read(row), { isOurs, order, rowsAlike });
  };
}

const THING: readonly Field[] = [...NAMING, 'season', 'episode', 'episodeTitle', 'year'];

/** What all cells that name a thing say. */
function thingIn(cells: Cells): string {
  return JSON.stringify(THING.map(field => cells(field)));
}

/** The cell of a field; empty where the file has none. */
type Cells = (field: Field) => string;

interface Ways {
  /** Its IDs are the episode’s own. In any other list they may be the show’s. */
  isOurs: boolean;
  order: DateOrder | undefined;
  /** How many rows name the same as this one. */
  rowsAlike: number;
}

function readRow(row: TableRow, cells: Cells, { isOurs, order, rowsAlike }: Ways): Said {
  if (/^(?:watchlist|ratings?|collection|favorites?)$/i.test(row.cell('action')))
    return { noPlay: WATCHLIST };
  const numbers = numbersIn(cells);
  const type = typeOf(cells, numbers);
  const id = row.cell('historyid');
  const doubt =
    type.doubt ??
    numbers.doubt ??
    (id !== '' && parseHistoryId(id) === undefined
      ? `${quote(id)} is not a history ID: a spreadsheet may have rounded it. Clear that cell to add the row without it.`
      : undefined);
  const said = play(claimsIn(cells, numbers, type.type, isOurs), timeIn(timeOf(cells), order), {
    historyId: parseHistoryId(id),
    action: textOf(row.cell('playaction'))?.toLowerCase(),
    undatedRewatches: Math.max(0, (numberOf(cells('plays')) ?? 1) - rowsAlike),
  });
  return doubt === undefined || 'noPlay' in said ? said : { ...said, doubt, doubtKind: doubt };
}

/** A column that says what time it has comes before one that is only called a date. */
function timeOf(cells: Cells): string {
  return cells('time') || cells('anyTime');
}

/** Tools also write seconds or milliseconds since 1970. */
function timeIn(cell: string, order: DateOrder | undefined): When {
  if (/^\d{10}$/.test(cell)) return readEpoch(cell);
  return /^\d{13}$/.test(cell) ? readEpoch(Number(cell) / 1000) : readWhen(cell, { order });
}

interface Numbers {
  season?: number | undefined;
  episode?: number | undefined;
  year?: number | undefined;
  doubt?: string | undefined;
}

const CODE = /^s(\d{1,4})[ .x-]*e(\d{1,4})$|^(\d{1,4})x(\d{1,4})$/i;

function numbersIn(cells: Cells): Numbers {
  const code = CODE.exec(cells('episode')) ?? CODE.exec(cells('season'));
  const [season, episode] = (['season', 'episode'] as const).map(field =>
    PLAY_FIELDS[field].read(cells(field)),
  );
  if (code !== null) {
    const coded = { season: numberOf(code[1] ?? code[3]), episode: numberOf(code[2] ?? code[4]) };
    const differs = (season ?? coded.season) !== coded.season || (episode ?? coded.episode) !== coded.episode;
    return { ...coded, ...yearIn(cells), ...(differs && { doubt: NUMBERS_DIFFER }) };
  }
  const bad = (['season', 'episode'] as const).find(
    (field, at) => cells(field) !== '' && [season, episode][at] === undefined,
  );
  const doubt = bad === undefined ? undefined : noNumber(bad, cells(bad));
  return { season, episode, ...yearIn(cells), ...(doubt !== undefined && { doubt }) };
}

const NUMBERS_DIFFER =
  'The columns season and episode name two different episodes. Correct them, or clear one of them.';

function yearIn(cells: Cells): Numbers {
  const cell = cells('year');
  const year = yearOf(cell);
  if (year !== undefined || cell === '' || /^(?:0|-1|null|none|n\/a|nan)$/i.test(cell)) return { year };
  return { doubt: noNumber('year', cell) };
}

function noNumber(column: string, cell: string): string {
  return `${quote(cell)} in the column ${column} is not a number. Correct it, or clear the cell.`;
}

/** `type` is absent where nothing in the row decides it. */
function typeOf(cells: Cells, { season, episode }: Numbers): { type?: 'episode' | 'movie'; doubt?: string } {
  const said = cells('type')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  const hasNumbers = season !== undefined && episode !== undefined;
  if (/^(?:tv)?episodes?$/.test(said)) return { type: 'episode' };
  if (/^(?:tv)?(?:movies?|films?)$/.test(said)) return { type: 'movie' };
  if (said === '' || /^(?:shows?|tv|tvshows?|series|tvseries|seasons?|anime)$/.test(said)) {
    if (hasNumbers) return { type: 'episode' };
    if (said !== '' && cells('episodeTitle') === '') return { doubt: WHOLE };
    return said !== '' || cells('episodeTitle') !== '' || cells('showTitle') !== ''
      ? { type: 'episode' }
      : {};
  }
  return { doubt: `${quote(cells('type'))} in the column type is neither episode nor movie.` };
}

const WHOLE =
  'The row names a whole show or season. Write season and episode into it, one row for each episode.';

function claimsIn(
  cells: Cells,
  numbers: Numbers,
  type: 'episode' | 'movie' | undefined,
  isOurs: boolean,
): ItemClaims {
  const { season, episode, year } = numbers;
  const title = readTitle(cells('showTitle')) ?? readTitle(cells('title'));
  const ids = {
    traktId: idOf(cells('traktId')),
    tvdbId: idOf(cells('tvdbId')),
    imdbId: imdbIdOf(cells('imdbId')),
    tmdbId: idOf(cells('tmdbId')),
  };
  const showTraktId = idOf(cells('showTraktId'));
  const showIds = {
    tvdbId: idOf(cells('showTvdbId')),
    imdbId: imdbIdOf(cells('showImdbId')),
    tmdbId: idOf(cells('showTmdbId')),
  };
  const hasIds = Object.values(ids).some(id => id !== undefined);
  if (type === 'movie') {
    // What only an episode has makes the row contradict itself.
    const ofEpisode = {
      season,
      episode,
      episodeTitle: readTitle(cells('episodeTitle')),
      showTraktId,
      showIds,
    };
    return { type, title, year, ...ids, tvdbId: undefined, ...ofEpisode };
  }
  if (type === undefined) {
    const isMovie = !hasIds || (title !== undefined && year !== undefined);
    const orElse: ItemClaims[] = isMovie ? [] : [{ type: 'episode', title, year, ...ids }];
    return { type: 'movie', title, year, ...ids, tvdbId: undefined, orElse };
  }
  const mayBeShows = !isOurs && season !== undefined && episode !== undefined;
  return {
    type,
    title,
    year,
    season,
    episode,
    episodeTitle:
      readTitle(cells('episodeTitle')) ?? (cells('showTitle') === '' ? undefined : readTitle(cells('title'))),
    ...(mayBeShows ? { eitherIds: ids } : ids),
    showTraktId,
    showIds,
  };
}

function readTitle(cell: string): string | undefined {
  return cell === '' ? undefined : PLAY_FIELDS.title.read(cell);
}
