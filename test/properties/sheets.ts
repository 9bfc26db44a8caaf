import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { PLAY_COLUMNS } from '../../src/csv/columns.ts';
import type { Play } from '../../src/history/play.ts';

/** A row as a person sees it: the play that it was exported for, and its cells by column. */
export interface SheetRow {
  play: Play;
  isMarked: boolean;
  cells: Record<string, string>;
}

export interface Sheet {
  /** What stands above each column, by its real name. */
  headers: Record<string, string>;
  columns: string[];
  rows: SheetRow[];
}

/** The account's zone: its clocks are an hour ahead of UTC in winter, two in summer. */
export const ZONE = 'Europe/Berlin';

/** One show or movie in a small catalogue, with everything that Trakt says of it. */
function itemOf(index: number): Omit<Play, 'historyId' | 'watchedAt' | 'action'> {
  if (index >= 24) {
    return {
      type: 'movie',
      title: index % 2 === 0 ? 'Alien' : 'Solaris',
      year: 1970 + index,
      season: null,
      episode: null,
      episodeTitle: null,
      traktId: 800 + index,
      tvdbId: null,
      imdbId: `tt00${index}`,
      tmdbId: 900 + index,
      showTraktId: null,
      showSlug: null,
    };
  }
  const show = index < 16 ? 1 : 2;
  return {
    type: 'episode',
    title: show === 1 ? 'Lost' : 'Dark',
    year: 2004,
    season: 1 + (index % 2),
    episode: 1 + (index >> 1),
    episodeTitle: `Part ${index}`,
    traktId: 3_700_000 + index,
    tvdbId: 7_700_000 + index,
    imdbId: null,
    tmdbId: 5_700_000 + index,
    showTraktId: 1_393 + show,
    showSlug: show === 1 ? 'lost' : 'dark',
  };
}

const BULK = Date.parse('2025-11-07T01:02:00Z');

/** Plays of a few things: some marked in one minute, some again on the same day, on the day with day and month swapped, or months apart. */
export function plays(maxLength: number): fc.Arbitrary<Play[]> {
  const when = fc.oneof(
    { weight: 3, arbitrary: fc.constant(BULK) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }).map(hours => BULK + hours * 3_600_000) },
    { weight: 1, arbitrary: fc.constant(Date.parse('2025-07-11T01:02:00Z')) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 300 }).map(days => BULK - days * 86_400_000) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  return fc
    .array(
      fc.record({
        item: fc.integer({ min: 0, max: 27 }),
        when,
        action: fc.constantFrom('scrobble', 'watch'),
      }),
      {
        minLength: 1,
        maxLength,
      },
    )
    .map(all =>
      all.map(({ item, when: time, action }, index) => ({
        ...itemOf(item),
        historyId: String(9_007_199_254_740_000n + BigInt((index * 37) % 997)),
        watchedAt: new Date(time).toISOString(),
        action,
      })),
    );
}

export function sheetOf(all: readonly Play[], isMarked: (index: number) => boolean): Sheet {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  const rows = all.map((play, index) => ({
    play,
    isMarked: isMarked(index),
    cells: {
      remove: isMarked(index) ? 'x' : '',
      history_id: play.historyId,
      watched_at: play.watchedAt,
      play_action: play.action,
      type: play.type,
      title: text(play.title),
      year: text(play.year),
      season: text(play.season),
      episode: text(play.episode),
      episode_title: text(play.episodeTitle),
      trakt_id: text(play.traktId),
      tvdb_id: text(play.tvdbId),
      imdb_id: text(play.imdbId),
      tmdb_id: text(play.tmdbId),
      show_trakt_id: text(play.showTraktId),
      show_slug: text(play.showSlug),
      account: 'sam',
    },
  }));
  const headers = Object.fromEntries(PLAY_COLUMNS.map(name => [name, name]));
  return { headers, columns: [...PLAY_COLUMNS], rows };
}

export function save({ headers, columns, rows }: Sheet, delimiter: string): Uint8Array {
  const lines = rows.map(({ cells }) => columns.map(name => cells[name] ?? ''));
  return Buffer.from(stringify([columns.map(name => headers[name] ?? ''), ...lines], { delimiter }));
}

export type Treatment = (sheet: Sheet) => void;

const two = (number: number) => String(number).padStart(2, '0');

/** How spreadsheets of some countries show a point in time, to the minute, and what is left of it where they lose some. */
export const DATE_FORMATS: Record<string, (date: Date) => string> = {
  'de-DE': date =>
    `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
  'de-DE, short': date =>
    `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${two(date.getUTCFullYear() % 100)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
  'en-US': date =>
    `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${date.getUTCHours() % 12 || 12}:${two(date.getUTCMinutes())} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  'fr-FR': date =>
    `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:00`,
  'en-GB': date =>
    `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${date.getUTCHours()}:${two(date.getUTCMinutes())}`,
  'ISO without a zone': date => date.toISOString().slice(0, 19).replace('T', ' '),
};
export const LOSSY_FORMATS: Record<string, (date: Date) => string> = {
  'the day alone': date =>
    `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`,
  serial: date => String(date.getTime() / 86_400_000 + 25_569),
  lost: () => '########',
  'minutes alone': date => `${two(date.getUTCMinutes())}:00.0`,
};

export function reformatDates(format: (date: Date) => string, hoursAhead: number): Treatment {
  return ({ rows }) => {
    for (const { cells } of rows) {
      const time = Date.parse(cells.watched_at ?? '');
      if (!Number.isNaN(time)) cells.watched_at = format(new Date(time + hoursAhead * 3_600_000));
    }
  };
}

const NUMBERS = ['trakt_id', 'tvdb_id', 'tmdb_id', 'show_trakt_id', 'year', 'season', 'episode'];
const group = (separator: string) => (text: string) => text.replace(/\B(?=(\d{3})+$)/g, separator);
export const NUMBER_FORMATS: Record<string, (text: string) => string> = {
  decimal: text => `${text}.0`,
  'decimal comma': text => `${text},00`,
  commas: group(','),
  dots: group('.'),
  spaces: group('\u202F'),
};
export const RUINED: Record<string, (text: string) => string> = {
  scientific: text => Number(text).toExponential(2).toUpperCase(),
  'too narrow': () => '####',
};

export function reformatNumbers(
  format: (text: string) => string,
  columns: readonly string[] = NUMBERS,
): Treatment {
  return ({ rows }) => {
    for (const { cells } of rows) {
      for (const column of columns) {
        const text = cells[column] ?? '';
        if (/^\d+$/.test(text)) cells[column] = format(text);
      }
    }
  };
}

const columnOf = (rows: readonly SheetRow[], column: string) => rows.map(({ cells }) => cells[column] ?? '');
function setColumn(rows: readonly SheetRow[], column: string, values: readonly string[]): void {
  for (const [index, { cells }] of rows.entries()) cells[column] = values[index] ?? '';
}

const anyColumn = fc.constantFrom(...PLAY_COLUMNS.filter(name => name !== 'remove' && name !== 'move_to'));

/** What a person or a program can do to a sheet without moving marks away from what they stand beside. */
export const treatment: fc.Arbitrary<Treatment> = fc.oneof(
  fc.tuple(anyColumn, fc.boolean()).map(
    ([column, isUp]): Treatment =>
      ({ rows }) => {
        const sorted = columnOf(rows, column).toSorted();
        setColumn(rows, column, isUp ? sorted : sorted.toReversed());
      },
  ),
  fc.tuple(anyColumn, fc.integer({ min: -3, max: 3 })).map(
    ([column, by]): Treatment =>
      ({ rows }) => {
        const values = columnOf(rows, column);
        setColumn(
          rows,
          column,
          values.map((_, index) => values[index - by] ?? ''),
        );
      },
  ),
  fc.tuple(anyColumn, fc.nat(5), fc.nat(6)).map(
    ([column, from, count]): Treatment =>
      ({ rows }) => {
        const values = columnOf(rows, column);
        setColumn(
          rows,
          column,
          values.map((value, index) =>
            index > from && index <= from + count ? (values[from] ?? '') : value,
          ),
        );
      },
  ),
  fc
    .tuple(
      fc.constantFrom(...Object.values(DATE_FORMATS), ...Object.values(LOSSY_FORMATS)),
      fc.constantFrom(0, 1, 2),
    )
    .map(([format, ahead]) => reformatDates(format, ahead)),
  fc
    .tuple(
      fc.constantFrom(...Object.values(NUMBER_FORMATS), ...Object.values(RUINED)),
      fc.subarray([...NUMBERS, 'history_id']),
    )
    .map(([format, columns]) => reformatNumbers(format, columns)),
  fc
    .tuple(fc.constantFrom(...PLAY_COLUMNS), fc.constantFrom('', 'entfernen', 'remove?', 'Spalte 1', 'ID'))
    .map(
      ([column, name]): Treatment =>
        ({ headers }) =>
          void Object.assign(headers, { [column]: name }),
    ),
  fc.subarray([...PLAY_COLUMNS], { maxLength: 8 }).map(
    (lost): Treatment =>
      sheet => {
        sheet.columns = sheet.columns.filter(column => !lost.includes(column as (typeof lost)[number]));
      },
  ),
  fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }).map(
    (kept): Treatment =>
      sheet => {
        sheet.rows = sheet.rows.filter((_, index) => kept[index % 12]);
      },
  ),
);
