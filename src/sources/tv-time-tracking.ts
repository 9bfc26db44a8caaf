import { idOf, numberOf, play, textOf, yearOf } from './claims.ts';
import type { ReadRow, Said, TableSource } from './source.ts';
import type { Table, TableRow } from './table.ts';
import { readEpoch, readWhen, type When } from './when.ts';

/**
 * TV Time’s answer to a request for one’s data (`gdpr-data.zip`): `tracking-prod-records-v2.csv`, all episodes. A dump of a
 * database: the columns stand in any order, and which of two names a number has differs (`ep_id` or `episode_id`). Times are
 * UTC, IDs are TheTVDB’s. Form: the importer of trakt/trakt-web (TvTimeGdprParser.ts and its real exports).
 */
export const TV_TIME_EPISODES: TableSource = {
  name: 'TV Time',
  wrote: header =>
    header.has('key') && header.has('sid') && header.has('seriesname') && header.has('createdat'),
  open: readEpisodes,
};

/** `tracking-prod-records.csv` beside it: movies, and a part of the episodes once more. Movies have no IDs. */
export const TV_TIME_MOVIES: TableSource = {
  name: 'TV Time (older list)',
  wrote: header => header.has('typeuuidn') && header.has('entitytype') && header.has('moviename'),
  open: () => readOldRecord,
  repeats: (said, others) =>
    'claims' in said && said.claims.type === 'episode' && others.has(TV_TIME_EPISODES.name),
};

const WATCHED = /^(re)?watch-episode/;

function readEpisodes({ rows }: Table): ReadRow {
  const titles = new Map<string, string>();
  const rewatches = new Map<string, number>();
  for (const row of rows) {
    const id = row.cell('sid');
    if (row.cell('seriesname') !== '' && !titles.has(id)) titles.set(id, row.cell('seriesname'));
    if (kindOf(row)?.[1] === 're') rewatches.set(keyOf(row), (rewatches.get(keyOf(row)) ?? 0) + 1);
  }
  return row => {
    const kind = kindOf(row);
    if (kind === undefined) return { noPlay: '' };
    const rewatched = numberOf(row.cell('rewatchcount')) ?? 0;
    return play(
      {
        type: 'episode',
        title: row.cell('seriesname') || (row.cell('sid') === '' ? undefined : titles.get(row.cell('sid'))),
        season: numberOf(seasonOf(row)),
        episode: numberOf(episodeOf(row)),
        tvdbId: idOf(row.cell('epid') || row.cell('episodeid')),
        showIds: { tvdbId: idOf(row.cell('sid')) },
      },
      readWhen(row.cell('createdat'), { isUtc: true, order: 'year first' }),
      { undatedRewatches: kind[1] === 're' ? 0 : Math.max(0, rewatched - (rewatches.get(keyOf(row)) ?? 0)) },
    );
  };
}

function kindOf(row: TableRow): RegExpExecArray | undefined {
  return WATCHED.exec(row.cell('key')) ?? WATCHED.exec(row.cell('gsi')) ?? undefined;
}

const seasonOf = (row: TableRow) => row.cell('sno') || row.cell('seasonnumber');
const episodeOf = (row: TableRow) => row.cell('epno') || row.cell('episodenumber');
const keyOf = (row: TableRow) => `${row.cell('sid')} ${seasonOf(row)} ${episodeOf(row)}`;

function readOldRecord(row: TableRow): Said {
  const type = row.cell('type');
  if (type !== 'watch' && type !== 'rewatch') return { noPlay: '' };
  if (row.cell('entitytype') === 'movie') return readMovie(row);
  if (row.cell('entitytype') !== 'episode') return { noPlay: '' };
  return play(
    {
      type: 'episode',
      title: textOf(row.cell('seriesname')),
      season: numberOf(row.cell('seasonnumber')),
      episode: numberOf(row.cell('episodenumber')),
      tvdbId: idOf(row.cell('episodeid')),
      showIds: { tvdbId: idOf(row.cell('seriesid')) },
    },
    oldTime(row),
  );
}

/** Its name is in the language of the app; the words of the key are English. */
function readMovie(row: TableRow): Said {
  const words = textOf(
    /^(?:re)?watch-alpha-(.+)$/.exec(row.cell('alpharangekey'))?.[1]?.replaceAll('-', ' '),
  );
  const name = textOf(row.cell('moviename'));
  return play(
    {
      type: 'movie',
      title: name ?? words,
      otherTitles: name === undefined || words === undefined ? [] : [words],
      year: yearOf(row.cell('releasedate')),
    },
    oldTime(row),
  );
}

function oldTime(row: TableRow): When {
  const [, seconds] = /^watch-date-(\d{9,10})$/.exec(row.cell('watchdaterangekey')) ?? [];
  if (row.cell('type') === 'watch' && seconds !== undefined) return readEpoch(seconds);
  return readWhen(row.cell('createdat'), { isUtc: true, order: 'year first' });
}
