import { type Fields, isObject } from '../base/fields.ts';
import { idOf, imdbIdOf, numberOf, play, textOf, yearOf } from './claims.ts';
import { list, member, scalar } from './json.ts';
import type { JsonSource, ReadRow, Said, TableSource } from './source.ts';
import type { TableRow } from './table.ts';
import { readEpoch, readWhen } from './when.ts';

/**
 * Tautulli’s history of a Plex server, as its API answers to `get_history`: one entry a sitting, times in seconds since 1970.
 * What was not watched to the end is no play. Form: https://docs.tautulli.com/extending-tautulli/api-reference#get_history.
 */
export const TAUTULLI: JsonSource = {
  name: 'Tautulli',
  read: value => {
    const entries = tautulliEntries(value);
    const isOfTautulli = (entry: Fields) => 'media_type' in entry && 'watched_status' in entry;
    if (entries.length === 0 || !entries.every(isOfTautulli)) return undefined;
    const users = new Set(entries.map(({ user_id, user }) => String(user_id ?? user ?? '')).filter(Boolean));
    return entries.map(entry => ofOneUser(readSitting(entry), users));
  },
};

function tautulliEntries(value: unknown): readonly Fields[] {
  if (!isObject(value)) return list(value).filter(isObject);
  const data = member(member(value, 'response'), 'data');
  return list(data.data ?? value.data).filter(isObject);
}

function readSitting(entry: Fields): Said {
  const type = entry.media_type;
  if (type !== 'movie' && type !== 'episode') return { noPlay: '' };
  if (Number(entry.watched_status) !== 1) return { noPlay: '' };
  const when = readEpoch(scalar(entry, 'stopped') ?? scalar(entry, 'date') ?? '');
  const ids = agentIds(textOf(entry.guid) ?? '');
  if (type === 'movie') {
    return play(
      {
        type,
        title: textOf(entry.title),
        year: yearOf(scalar(entry, 'year')),
        imdbId: ids.imdbId,
        tmdbId: ids.tmdbId,
      },
      when,
    );
  }
  return play(
    {
      type,
      title: textOf(entry.grandparent_title),
      season: numberOf(scalar(entry, 'parent_media_index')),
      episode: numberOf(scalar(entry, 'media_index')),
      episodeTitle: textOf(entry.title),
      showIds: ids,
    },
    when,
  );
}

/** The older agents of Plex have the show’s or the movie’s ID in theirs: `com.plexapp.agents.thetvdb://263365/1/3?lang=en`. */
function agentIds(guid: string): { tvdbId?: number; imdbId?: string; tmdbId?: number } {
  const [, agent, id] = /(thetvdb|imdb|themoviedb):\/\/(\w+)/.exec(guid) ?? [];
  if (agent === 'thetvdb') return { tvdbId: idOf(id) };
  return agent === 'imdb' ? { imdbId: imdbIdOf(id) } : { tmdbId: idOf(id) };
}

/**
 * The backup of Jellyfin’s and Emby’s plugin *Playback Reporting* (`PlaybackReportingBackup….tsv`), to which a header was given,
 * and Jellystat’s list of activity: a name such as `Show - s01e03 - Title` and the server’s own time. Form: the repository of
 * jellyfin-plugin-playbackreporting.
 */
export const PLAYBACK_REPORTING: TableSource = {
  name: 'Playback Reporting',
  note: 'Playback Reporting does not say what was watched to the end: what ran for ten minutes or more counts as a play.',
  wrote: header => ['datecreated', 'itemtype', 'itemname', 'playduration'].every(name => header.has(name)),
  open: ({ rows }) => openReport(rows),
};

/** The columns of that backup. Emby’s has the last three. */
const REPORT_COLUMNS =
  'DateCreated UserId ItemId ItemType ItemName PlaybackMethod ClientName DeviceName PlayDuration PauseDuration RemoteAddress TranscodeReasons'.split(
    ' ',
  );

/** The backup of Playback Reporting as a table: it has no header, and quotation marks mean nothing in it. Other text as it is. */
export function withReportHeader(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2} [\d:.]+\t[0-9a-f-]{32,36}\t/i.test(text)) return text;
  const lines = text.split(/\r?\n/);
  const columns = REPORT_COLUMNS.slice(0, Math.max(9, lines[0]?.split('\t').length ?? 0));
  const quoted = (cells: readonly string[]) =>
    cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join('\t');
  return [columns.join('\t'), ...lines.map(line => quoted(line.split('\t')))].join('\n');
}

const LONG_ENOUGH = 600;

function openReport(rows: readonly TableRow[]): ReadRow {
  const users = new Set(rows.map(row => row.cell('userid')).filter(Boolean));
  return row => {
    return ofOneUser(readReport(row), users);
  };
}

function ofOneUser(said: Said, users: ReadonlySet<string>): Said {
  return users.size > 1 && 'claims' in said ? { ...said, doubt: SEVERAL_USERS, doubtKind: 'users' } : said;
}

const SEVERAL_USERS =
  'The file has plays of several users of the server. Keep only your own, and delete the others.';

function readReport(row: TableRow): Said {
  const type = row.cell('itemtype').toLowerCase();
  if (type !== 'movie' && type !== 'episode') return { noPlay: '' };
  if ((numberOf(row.cell('playduration')) ?? 0) < LONG_ENOUGH) return { noPlay: '' };
  const when = readWhen(row.cell('datecreated').replace(/(\.\d+)$/, ''), { order: 'year first' });
  const name = row.cell('itemname');
  if (type === 'movie') return play({ type, title: textOf(name) }, when);
  const [, title, season, episode, episodeTitle] = /^(.+?) - s(\d+)e(\d+) - (.*)$/i.exec(name) ?? [];
  if (title === undefined) return play({ type, title: textOf(name) }, when);
  return play(
    { type, title, season: numberOf(season), episode: numberOf(episode), episodeTitle: textOf(episodeTitle) },
    when,
  );
}
