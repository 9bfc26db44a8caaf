import fc from 'fast-check';
import { DATE_FORMATS, LOSSY_FORMATS, NUMBER_FORMATS, RUINED } from '../sheets.ts';
import type { Saving } from './paper.ts';
import { HEADERS, type Treatment } from './treatments.ts';
import { MOVES, WORDS } from './words.ts';

/** A play beside those of the story's account. */
export interface ExtraPlay {
  /** Of what: a number of a thing. */
  item: number;
  /** When: a number of a time. */
  time: number;
  isScrobble: boolean;
  /** Trakt no longer has its episode or movie. */
  isGone: boolean;
}

export interface PaperPlan {
  /** Which of the exports so far, from the newest; that of another person where it is `theirs`. */
  of: number | 'theirs';
  treatments: Treatment[];
  saving: Saving;
}

export type Act =
  | { do: 'export'; show: number | 'all' }
  | {
      do: 'commit';
      papers: PaperPlan[];
      how: 'push' | 'by hand' | 'preview' | 'other branch';
      most: number;
    }
  | { do: 'remove elsewhere'; pick: number }
  | { do: 'again elsewhere'; pick: number }
  | { do: 'watch'; play: ExtraPlay };

export interface Story {
  plays: ExtraPlay[];
  /** Whether IDs are too long for a spreadsheet. */
  hasLongIds: boolean;
  acts: Act[];
}

const columns = [
  'remove',
  'move_to',
  'suspect',
  'history_id',
  'watched_at',
  'play_action',
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
  'show_slug',
  'account',
];
const NUMBERS = [
  'history_id',
  'year',
  'season',
  'episode',
  'trakt_id',
  'tvdb_id',
  'tmdb_id',
  'show_trakt_id',
];
const number = fc.nat(60);
const column = fc.oneof(
  { arbitrary: fc.constantFrom('history_id', 'history_id', 'watched_at', 'trakt_id', 'remove'), weight: 2 },
  { arbitrary: fc.constantFrom(...columns), weight: 1 },
);
const word = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS.remove), weight: 24 },
  { arbitrary: fc.constantFrom(...WORDS.no, ...WORDS.keep), weight: 3 },
  { arbitrary: fc.constantFrom(...WORDS.unclear), weight: 1 },
);

type Kinds = { [Kind in Treatment['do']]: Omit<Extract<Treatment, { do: Kind }>, 'do'> };

function doing<Kind extends Treatment['do']>(
  kind: Kind,
  what: { [Name in keyof Kinds[Kind]]: fc.Arbitrary<Kinds[Kind][Name]> },
): fc.Arbitrary<Treatment> {
  return fc.record({ do: fc.constant(kind), ...what }) as unknown as fc.Arbitrary<Treatment>;
}

const marking = fc.oneof(
  { arbitrary: doing('mark', { row: number, word }), weight: 12 },
  { arbitrary: doing('mark a copy', { row: number, word }), weight: 1 },
  { arbitrary: doing('move', { row: number, to: fc.constantFrom(...MOVES) }), weight: 2 },
  { arbitrary: doing('fill marks down', { row: number, count: fc.integer({ min: 1, max: 8 }) }), weight: 1 },
);

/** After these a file still says everything. */
const harmless = fc.oneof(
  doing('sort rows', { column, isUp: fc.boolean() }),
  doing('leave rows out', { kept: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }) }),
  doing('reorder columns', { order: fc.array(fc.nat(), { minLength: 25, maxLength: 25 }) }),
  doing('add column', {
    header: fc.constantFrom('', 'notes', 'my rating', 'Anmerkung; privat', 'x'),
    text: fc.constantFrom('', 'a, "b"', 'gut;', '3'),
    at: fc.nat(25),
  }),
  doing('leave columns out', {
    columns: fc.subarray(
      columns.filter(
        name => !['history_id', 'watched_at', 'type', 'trakt_id', 'remove', 'move_to'].includes(name),
      ),
    ),
  }),
  doing('headers', { style: fc.constantFrom(...(Object.keys(HEADERS) as (keyof typeof HEADERS)[])) }),
  doing('numbers', {
    format: fc.constantFrom(...Object.keys(NUMBER_FORMATS)),
    columns: fc.subarray(NUMBERS, { minLength: 1 }),
  }),
  fc.constant<Treatment>({ do: 'space for T' }),
  doing('pad cells', { with: fc.constantFrom(' ', '\u00A0', '\u200B') }),
  doing('typographic quotes', { column }),
  doing('blank rows', { before: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }) }),
  fc.constant<Treatment>({ do: 'total row' }),
  doing('title above', { text: fc.constantFrom('Table 1', 'My plays') }),
  doing('double rows', { from: number, count: fc.integer({ min: 1, max: 3 }) }),
);

/** Of one row or two, so that the others are as they were. */
const single = fc.oneof(
  doing('swap cells', {
    column: fc.constantFrom('history_id', 'history_id', 'watched_at', 'trakt_id', 'type'),
    row: number,
    with: number,
  }),
  doing('lose a separator', { row: number, at: fc.nat(19) }),
);

const alone = fc.oneof(
  doing('sort column alone', { column, isUp: fc.boolean() }),
  doing('shift column', { column, by: fc.integer({ min: -3, max: 3 }) }),
  doing('fill column down', { column, from: number, count: fc.integer({ min: 1, max: 6 }) }),
);

/** After these a file may say too little, or something else than it did. */
const harmful = fc.oneof(
  doing('leave columns out', { columns: fc.subarray(columns, { maxLength: 6 }) }),
  doing('leave all columns out but', {
    columns: fc.constantFrom(
      ['history_id'],
      ['remove', 'history_id'],
      ['remove', 'history_id', 'watched_at'],
      ['remove', 'move_to', 'history_id', 'title', 'season', 'episode', 'watched_at'],
    ),
  }),
  doing('rename column', {
    column,
    header: fc.constantFrom('', 'ID', 'x', 'löschen', 'Spalte 1', 'remove?'),
  }),
  doing('ruin numbers', {
    format: fc.constantFrom(...Object.keys(RUINED), 'fifteen digits'),
    columns: fc.subarray(NUMBERS, { minLength: 1, maxLength: 4 }),
  }),
  doing('dates', {
    format: fc.constantFrom(...Object.keys(DATE_FORMATS), ...Object.keys(LOSSY_FORMATS)),
    ahead: fc.constantFrom(0, 1, 2),
  }),
  doing('formulas', { column }),
  doing('whole file twice', { hasHeader: fc.boolean() }),
  doing('append', {
    which: fc.nat(4),
    hasHeader: fc.boolean(),
    order: fc.option(fc.array(fc.nat(), { minLength: 25, maxLength: 25 }), { nil: undefined }),
  }),
  alone,
  single,
  doing('shift block', {
    from: fc.nat(19),
    columns: fc.integer({ min: 2, max: 10 }),
    by: fc.integer({ min: -2, max: 2 }),
  }),
);

const saving: fc.Arbitrary<Saving> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  isQuotingAll: fc.boolean(),
  hasSeparatorLine: fc.constantFrom(false, false, false, true),
  cut: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 12 },
    {
      arbitrary: fc.record({
        row: fc.integer({ min: -1, max: 40 }),
        share: fc.constantFrom(0, 0.2, 0.5, 0.8, 0.98, 1),
      }),
      weight: 1,
    },
  ),
});

const treatments = fc
  .tuple(
    fc.array(harmless, { maxLength: 2 }),
    fc.array(marking, { minLength: 1, maxLength: 5 }),
    fc.array(harmless, { maxLength: 2 }),
    fc.oneof(
      fc.constant<Treatment[]>([]),
      fc.array(alone, { minLength: 1, maxLength: 1 }),
      fc.array(single, { minLength: 1, maxLength: 1 }),
      fc.array(harmful, { minLength: 1, maxLength: 3 }),
    ),
    fc.boolean(),
  )
  .map(([before, marks, after, harm, isLast]) =>
    isLast ? [...before, ...marks, ...after, ...harm] : [...before, ...harm, ...marks, ...after],
  );

const paper: fc.Arbitrary<PaperPlan> = fc.record({
  of: fc.oneof(
    { arbitrary: fc.nat(3), weight: 12 },
    { arbitrary: fc.constant('theirs' as const), weight: 1 },
  ),
  treatments,
  saving,
});

const extra: fc.Arbitrary<ExtraPlay> = fc.record({
  item: fc.nat(11),
  time: fc.nat(6),
  isScrobble: fc.boolean(),
  isGone: fc.constantFrom(false, false, false, false, false, false, false, true),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('commit' as const),
      papers: fc.oneof(
        { arbitrary: fc.array(paper, { minLength: 1, maxLength: 1 }), weight: 3 },
        { arbitrary: fc.array(paper, { minLength: 2, maxLength: 2 }), weight: 1 },
      ),
      how: fc.constantFrom('push', 'push', 'push', 'by hand', 'by hand', 'preview', 'other branch'),
      most: fc.constantFrom(500, 500, 500, 3),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('export' as const),
      show: fc.oneof(fc.constant('all' as const), fc.nat(1)),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('remove elsewhere' as const), pick: fc.nat(60) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('again elsewhere' as const), pick: fc.nat(60) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('watch' as const), play: extra }), weight: 1 },
);

/** What becomes of an account whose exports are edited, in any program and by anybody, and given back. */
export const story: fc.Arbitrary<Story> = fc.record({
  plays: fc.array(extra, { maxLength: 14 }),
  hasLongIds: fc.boolean(),
  acts: fc.array(act, { minLength: 1, maxLength: 5 }),
});
