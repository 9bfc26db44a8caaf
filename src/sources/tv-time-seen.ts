import { idOf, numberOf, play, textOf } from './claims.ts';
import type { Said, TableSource } from './source.ts';
import type { TableRow } from './table.ts';
import { TV_TIME_EPISODES } from './tv-time-tracking.ts';
import { readEpoch, readWhen } from './when.ts';

/**
 * TV Time’s older lists of episodes: `seen_episode.csv`, `seen_episode_source.csv`, `watched_on_episode.csv`,
 * `rewatched_episode.csv`, and the list of its first export (`show_name`, `ts`). Times are UTC, IDs are TheTVDB’s. Form: the
 * importers of trakt/trakt-web (TvTimeNativeParser.ts) and lukearran/TvTimeToTrakt.
 */
export const TV_TIME_SEEN: TableSource = {
  name: 'TV Time (seen episodes)',
  wrote: header => isOfEpisodes(header) && (header.has('createdat') || header.has('ts')),
  open: ({ fileName }) => {
    const isRewatched = /^rewatched/i.test(fileName);
    return row => readSeen(row, isRewatched);
  },
  repeats: (_, others) => others.has(TV_TIME_EPISODES.name),
};

/** `seen_episode_latest.csv`: of each show the episode that was seen last. */
export const TV_TIME_LATEST: TableSource = {
  name: 'TV Time (latest episodes)',
  wrote: header => isOfEpisodes(header) && header.has('seendate'),
  open: () => row => readSeen(row, false),
  repeats: (_, others) => others.has(TV_TIME_EPISODES.name) || others.has(TV_TIME_SEEN.name),
};

/** Its lists of reactions, votes and comments name episodes in the same way, with a column more. */
const COLUMNS =
  'id userid episodeid cpt createdat updatedat seendate ts tvshowid tvshowname showname episodeseasonnumber episodenumber episodename source runtime unitarian'.split(
    ' ',
  );

function isOfEpisodes(header: ReadonlySet<string>): boolean {
  const hasNumbers = header.has('episodenumber') && header.has('episodeseasonnumber');
  const hasShow = header.has('tvshowname') || header.has('showname');
  return hasNumbers && hasShow && [...header].every(name => COLUMNS.includes(name));
}

function readSeen(row: TableRow, isRewatched: boolean): Said {
  const seconds = row.cell('ts');
  const time = (isRewatched && row.cell('updatedat')) || row.cell('createdat') || row.cell('seendate');
  return play(
    {
      type: 'episode',
      title: textOf(row.cell('tvshowname') || row.cell('showname')),
      season: numberOf(row.cell('episodeseasonnumber')),
      episode: numberOf(row.cell('episodenumber')),
      episodeTitle: textOf(row.cell('episodename')),
      tvdbId: idOf(row.cell('episodeid')),
      showIds: { tvdbId: idOf(row.cell('tvshowid')) },
    },
    seconds === '' ? readWhen(time, { isUtc: true, order: 'year first' }) : readEpoch(seconds),
    { undatedRewatches: Math.max(0, (numberOf(row.cell('cpt')) ?? 1) - 1) },
  );
}
