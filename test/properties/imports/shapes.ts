import { stringify } from 'csv-stringify/sync';
import type { Facts, Ids } from './things.ts';

/** What a row claims, as whoever wrote it meant it. */
export interface Said extends Partial<Omit<Facts, 'own' | 'show'>> {
  own: Ids;
  show: Ids;
  /** The episode’s or its show’s: the file does not say. */
  either: Ids;
  /** Its names are those that Trakt had when it wrote the file. */
  isOld?: boolean;
}

/** A row as it is written down. */
export interface Written {
  said: Said;
  /** The minute of its play in UTC. */
  minute: string;
  historyId: string | undefined;
  /** Its line in the file, where it has one. */
  line: number | undefined;
}

export interface WrittenFile {
  name: string;
  content: string;
  rows: Written[];
}

/** A row before it is written: what its claims are, right or wrong, and what it is really of. */
export interface RowDraft {
  facts: Facts;
  time: string;
  historyId: string | undefined;
}

interface Shape {
  extension: 'csv' | 'json';
  /** Whether the service has such things. */
  has: (type: Facts['type']) => boolean;
  /** What the service keeps of it. */
  say: (draft: RowDraft) => Said;
  minute: (time: string) => string;
  write: (rows: readonly { said: Said; draft: RowDraft }[]) => string;
}

const NONE = { own: {}, show: {}, either: {} };
const both = () => true;
const exact = (time: string) => time.slice(0, 16);
/** The account’s zone is UTC. */
const noon = (time: string) => `${time.slice(0, 10)}T12:00`;

function names({
  type,
  title,
  year,
  season,
  episode,
  episodeTitle,
}: Facts): Omit<Said, 'own' | 'show' | 'either'> {
  const numbers = type === 'movie' ? {} : { season, episode, episodeTitle };
  return without({ type, title, year, ...numbers });
}

/** In a table a movie’s row has cells for an episode’s numbers as well. */
function allNames({ own: _, show: __, ...said }: Facts): Omit<Said, 'own' | 'show' | 'either'> {
  return without(said);
}

function without<T extends object>(facts: T): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}

function table(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return stringify([header, ...rows.map(row => row.map(cell => (cell === undefined ? '' : String(cell))))]);
}

const dotted = (time: string) => {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number);
  return `${day}.${month}.${year}`;
};

/** How the files of some services look, by their names. */
export const SHAPES: Record<string, Shape> = {
  ours: {
    extension: 'csv',
    has: both,
    say: ({ facts }) => ({
      ...NONE,
      ...allNames(facts),
      own: facts.own,
      show: without({ trakt: facts.show.trakt }),
    }),
    minute: exact,
    write: rows =>
      table(
        [
          'remove',
          'move_to',
          'history_id',
          'watched_at',
          'type',
          'title',
          'year',
          'season',
          'episode',
          'episode_title',
          'trakt_id',
          'tvdb_id',
          'imdb_id',
          'tmdb_id',
          'show_trakt_id',
          'account',
        ],
        rows.map(({ said, draft }) => [
          '',
          '',
          draft.historyId,
          draft.time,
          said.type,
          said.title,
          said.year,
          said.season,
          said.episode,
          said.episodeTitle,
          said.own.trakt,
          said.own.tvdb,
          said.own.imdb,
          said.own.tmdb,
          said.show.trakt,
          'sam',
        ]),
      ),
  },
  list: {
    extension: 'csv',
    has: both,
    say: ({ facts }) => {
      const isEither = facts.type === 'episode' && facts.season !== undefined && facts.episode !== undefined;
      const own = facts.type === 'movie' ? without({ ...facts.own, tvdb: undefined }) : facts.own;
      return { ...NONE, ...allNames(facts), ...(isEither ? { either: own } : { own }) };
    },
    minute: exact,
    write: rows =>
      table(
        [
          'WatchedAt',
          'Type',
          'Title',
          'Year',
          'Season',
          'Episode',
          'Episode Title',
          'Trakt ID',
          'TVDB ID',
          'IMDb ID',
          'TMDB ID',
        ],
        rows.map(({ said, draft }) => {
          const ids = { ...said.own, ...said.either };
          return [
            draft.time,
            said.type,
            said.title,
            said.year,
            said.season,
            said.episode,
            said.episodeTitle,
            ids.trakt,
            ids.tvdb,
            ids.imdb,
            ids.tmdb,
          ];
        }),
      ),
  },
  Letterboxd: {
    extension: 'csv',
    has: type => type === 'movie',
    say: ({ facts: { title, year } }) => ({ ...NONE, ...without({ type: 'movie' as const, title, year }) }),
    minute: noon,
    write: rows =>
      table(
        ['Date', 'Name', 'Year', 'Letterboxd URI', 'Rating', 'Rewatch', 'Tags', 'Watched Date'],
        rows.map(({ said, draft }) => [
          '2025-11-20',
          said.title,
          said.year,
          'https://boxd.it/aaa',
          '',
          '',
          '',
          draft.time.slice(0, 10),
        ]),
      ),
  },
  'TV Time': {
    extension: 'csv',
    has: type => type === 'episode',
    say: ({ facts: { title, season, episode, own, show } }) => ({
      ...NONE,
      ...without({ type: 'episode' as const, title, season, episode }),
      own: without({ tvdb: own.tvdb }),
      show: without({ tvdb: show.tvdb }),
    }),
    minute: exact,
    write: rows =>
      table(
        [
          'created_at',
          'user_id',
          'key',
          'updated_at',
          'ep_watch_count',
          's_id',
          'is_followed',
          'bulk_type',
          's_no',
          'ep_no',
          'ep_id',
          'rewatch_count',
          'gsi',
          'series_name',
          'season_number',
          'episode_number',
        ],
        rows.map(({ said, draft }, index) => {
          const time = draft.time.slice(0, 19).replace('T', ' ');
          return [
            time,
            0,
            `watch-episode-${index}`,
            time,
            '',
            said.show.tvdb,
            '',
            '',
            said.season,
            said.episode,
            said.own.tvdb,
            0,
            '',
            said.title,
            said.season,
            said.episode,
          ];
        }),
      ),
  },
  Netflix: {
    extension: 'csv',
    has: type => type === 'movie',
    // A title alone, since an episode has its show and its season in front of it.
    say: ({ facts: { title } }) => ({ ...NONE, type: 'movie', ...without({ title }) }),
    minute: noon,
    write: rows =>
      table(
        ['Title', 'Date'],
        rows.map(({ said, draft }) => [said.title, dotted(draft.time)]),
      ),
  },
  Trakt: {
    extension: 'json',
    has: both,
    say: ({ facts }) => ({
      ...NONE,
      ...names(facts),
      own: facts.own,
      show: facts.type === 'movie' ? {} : facts.show,
      isOld: true,
    }),
    minute: exact,
    write: rows =>
      JSON.stringify(
        rows.map(({ said, draft }) => ({
          ...(draft.historyId !== undefined && { id: Number(draft.historyId) }),
          watched_at: draft.time,
          action: 'watch',
          type: said.type,
          ...(said.type === 'movie'
            ? { movie: { title: said.title, year: said.year, ids: said.own } }
            : {
                episode: {
                  season: said.season,
                  number: said.episode,
                  title: said.episodeTitle,
                  ids: said.own,
                },
                show: { title: said.title, year: said.year, ids: said.show },
              }),
        })),
      ),
  },
};

/** Writes rows as a service would; those of things that it does not have are left out. */
export function writeFile(name: string, shape: string, drafts: readonly RowDraft[]): WrittenFile {
  const { extension, has, say, minute, write } = SHAPES[shape] ?? fail();
  const rows = drafts.filter(({ facts }) => has(facts.type)).map(draft => ({ draft, said: say(draft) }));
  return {
    name: `${name}.${extension}`,
    content: write(rows),
    rows: rows.map(({ draft, said }, index) => ({
      said,
      minute: minute(draft.time),
      historyId: ['ours', 'Trakt'].includes(shape) ? draft.historyId : undefined,
      line: extension === 'csv' ? index + 2 : undefined,
    })),
  };
}

function fail(): never {
  throw new Error('There is no such shape.');
}
