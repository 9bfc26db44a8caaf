import type { RunResult } from '../../runner/runner.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import type { Paper, PaperRow } from './paper.ts';
import { saidBy, targetOf } from './words.ts';

/**
 * What is not held against the action, each with its reason.
 * - Of two plays of one thing in one minute either may go: nobody can tell them apart.
 * - A file with `history_id` as its only column names plays by that alone (DESIGN.md §2.3), so whatever stands in it counts.
 * - A file whose column of marks lost its name and holds other words as well selects nothing: the run says so of that file, and does
 *   what the others mark (DESIGN.md §2.3 knows a column by its name, or by nothing but marks in it).
 * - A row that lacks its end may be read or not; it is never taken for another row.
 */
export const ACCEPTED = [
  'one of two equal plays',
  'IDs alone',
  'marks without a name',
  'a row cut off',
] as const;

/** What the person asks for: of each play, by its history ID, whether it should go, or to which minute it should move. */
interface Wishes {
  goes: Map<string, 'remove' | { to: string }>;
  /** Every mark can be understood, and no play is marked both ways. */
  isClear: boolean;
}

export interface Judged {
  before: readonly Play[];
  after: readonly Play[];
  papers: readonly Paper[];
  run: RunResult;
  /** Nothing may happen: the run only shows what would. */
  isPreview: boolean;
  /** More plays than this are not removed. */
  most: number;
}

/** What is wrong with what a run did to the account, in sentences; none when it did what was marked, or nothing and said so. */
export function judge(judged: Judged): string[] {
  const { before, after, papers, run } = judged;
  const [wishes, ...others] = wishesOf(
    papers.filter(paper => !isToldUnmarked(paper, run)),
    before,
  );
  const outcome = {
    was: slotsOf(before),
    is: slotsOf(after),
    asked: expected(wishes, before),
    isUnsure: others.length > 0,
  };
  return [
    ...changedWrongly(judged, outcome, others),
    ...unrecorded(before, after, run),
    ...saidWrongly(judged, outcome, wishes),
    ...believedWrongly(judged, outcome),
  ];
}

/** Whether the marks of a paper have no name above them, and the run says that it marks nothing. */
function isToldUnmarked({ path, columns, headers }: Paper, { allAnnotations }: RunResult): boolean {
  const isNamed = headers.remove?.trim().toLowerCase() === 'remove';
  const isTold = allAnnotations.some(({ message }) => message.includes(`No play is selected in ${path}.`));
  return columns.includes('remove') && !isNamed && isTold;
}

interface Outcome {
  was: Slots;
  is: Slots;
  /** As it should be when all is done. */
  asked: Slots;
  /** What is asked for is not certain. */
  isUnsure: boolean;
}

function changedWrongly(
  { isPreview, before }: Judged,
  { was, is, asked }: Outcome,
  others: readonly Wishes[],
): string[] {
  if (isEqual(was, is)) return [];
  if (isPreview) return ['A run that only shows what it would do changed something.'];
  const possible = [asked, ...others.map(one => expected(one, before))];
  if (possible.some(slots => isEqual(slots, is))) return [];
  return [`It is neither as marked nor as before: ${difference(was, is)}, not ${difference(was, asked)}`];
}

function saidWrongly(judged: Judged, { was, is, asked, isUnsure }: Outcome, wishes: Wishes): string[] {
  const { run, isPreview } = judged;
  const isDone = isEqual(asked, is);
  if (isDone && (run.exitCode === 0 || !mustWork(judged, wishes))) return [];
  const what = difference(was, asked);
  if (mustWork(judged, wishes))
    return [`It was not done, although all is clear: ${what}\n${run.log.slice(-1_500)}`];
  if (run.exitCode !== 0 || isUnsure) return [];
  if (!isPreview) return [`It ended well and did not do what was marked: ${what}`];
  return run.summary.includes('Preview') ? [] : ['Nothing was done, and nothing says so.'];
}

/** What any row says counts against the whole run, marked or not (DESIGN.md §2.3). */
function believedWrongly({ papers, before, run }: Judged, { was, is }: Outcome): string[] {
  if (run.exitCode !== 0 && isEqual(was, is)) return [];
  const live = new Map(before.map(play => [String(play.id), play]));
  return [
    ...papers.flatMap(shortRows).map(id => `The row of ${id} has too few cells, and its file was believed.`),
    ...contradictions(papers, live).map(
      id => `The row of ${id} says something else than its play, and the files were believed.`,
    ),
  ];
}

/** No row of ours has one of these cells empty. */
const NEVER_EMPTY = ['history_id', 'watched_at', 'play_action', 'type', 'account'];

/** The rows that lack a cell in a file in which no row lacks its last one. */
function shortRows({ rows, columns, headers }: Paper): string[] {
  const last = columns.at(-1) ?? '';
  const isFilled = rows.every(
    ({ cells }) => (cells[last] ?? '') !== '' || Object.values(cells).join('') === '',
  );
  if (!NEVER_EMPTY.includes(last) || !isNamed(headers, last) || !isFilled) return [];
  return rows.flatMap(({ lost, of }) => (lost === undefined ? [] : [of ?? '']));
}

function isNamed(headers: Paper['headers'], column: string): boolean {
  return headers[column]?.toLowerCase().replace(/[^a-z]/g, '') === column.replace('_', '');
}

/**
 * Rows that are certain to say something else than their play, as far as their plays are read for sure: where one of the same title that is not
 * newer is marked.
 */
function contradictions(papers: readonly Paper[], live: ReadonlyMap<string, Play>): string[] {
  const rows = papers.flatMap(({ rows, headers }) =>
    ['history_id', 'watched_at', 'trakt_id', 'season', 'episode'].every(name => isNamed(headers, name))
      ? rows.flatMap(row => (row.isCut ? [] : [{ ...row, isMarkable: isNamed(headers, 'remove') }]))
      : [],
  );
  const plays = rows.flatMap(({ cells, isMarkable }) => {
    const play = live.get(cells.history_id ?? '');
    const isMarked = isMarkable && saidBy(cells.remove ?? '') === 'remove' && (cells.move_to ?? '') === '';
    return play === undefined ? [] : [{ play, isMarked, isOther: isOfAnother(cells, play) }];
  });
  const isRead = (one: Play) =>
    plays.some(
      ({ play, isMarked }) => isMarked && titleOf(play) === titleOf(one) && play.watchedAt <= one.watchedAt,
    );
  return plays.filter(({ play, isOther }) => isOther && isRead(play)).map(({ play }) => String(play.id));
}

/** Whether what a row says is for sure another time, or another episode by its ID and by its numbers. */
function isOfAnother(cells: Record<string, string>, play: Play): boolean {
  const { watched_at: time = '', trakt_id: id = '', season = '', episode = '' } = cells;
  if (ISO.test(time) && time.slice(0, 16) !== minute(play)) return true;
  if (play.item.type === 'movie' || ![id, season, episode].every(cell => /^\d+$/.test(cell))) return false;
  const { ids, season: ownSeason, number } = play.item;
  return Number(id) !== ids.trakt && (Number(season) !== ownSeason || Number(episode) !== number);
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function minute({ watchedAt }: Play): string {
  return new Date(watchedAt).toISOString().slice(0, 16);
}

function titleOf({ item }: Play): string {
  return item.type === 'movie' ? `movie ${item.ids.trakt}` : `show ${item.show.ids.trakt}`;
}

/** By thing and minute: how many plays there are. */
type Slots = Map<string, number>;

function slotOf({ item, watchedAt }: Play): string {
  return slotAt(item, new Date(watchedAt).toISOString().slice(0, 16));
}

function slotAt({ type, ids }: Play['item'], minute: string): string {
  return `${type} ${ids.trakt} ${minute}`;
}

function slotsOf(plays: readonly Play[]): Slots {
  const slots: Slots = new Map();
  for (const play of plays) add(slots, slotOf(play), 1);
  return slots;
}

function add(slots: Slots, slot: string, count: number): void {
  const sum = (slots.get(slot) ?? 0) + count;
  if (sum === 0) slots.delete(slot);
  else slots.set(slot, sum);
}

function isEqual(a: Slots, b: Slots): boolean {
  return a.size === b.size && [...a].every(([slot, count]) => b.get(slot) === count);
}

/** `−1 movie 7 2025-11-01T20:00`. */
function difference(was: Slots, is: Slots): string {
  const changed = [...new Set([...was.keys(), ...is.keys()])].flatMap(slot => {
    const by = (is.get(slot) ?? 0) - (was.get(slot) ?? 0);
    return by === 0 ? [] : [`${by > 0 ? '+' : '−'}${Math.abs(by)} ${slot}`];
  });
  return changed.join(', ') || 'nothing';
}

/** What the account should hold when all is done: as many at a new time as move there, those counted that stay there. */
function expected({ goes }: Wishes, before: readonly Play[]): Slots {
  const slots = slotsOf(before);
  const coming = new Map<string, number>();
  for (const play of before) {
    const wish = goes.get(String(play.id));
    if (wish === undefined) continue;
    if (wish === 'remove') add(slots, slotOf(play), -1);
    else if (slotAt(play.item, minuteOf(wish.to, play)) !== slotOf(play)) {
      add(slots, slotOf(play), -1);
      add(coming, slotAt(play.item, minuteOf(wish.to, play)), 1);
    }
  }
  const staying = slotsOf(before.filter(play => !goes.has(String(play.id))));
  for (const [slot, count] of coming) add(slots, slot, Math.max(0, count - (staying.get(slot) ?? 0)));
  return slots;
}

function minuteOf(to: string, { item }: Play): string {
  if (to !== 'released') return to;
  if (item.type === 'episode') return item.releasedAt?.slice(0, 16) ?? to;
  // Noon of that day in Berlin, in summer.
  return item.releasedAt === null ? to : `${item.releasedAt.slice(0, 10)}T10:00`;
}

/** What the papers ask for: as they are, and without the rows that were cut off. */
function wishesOf(papers: readonly Paper[], live: readonly Play[]): [Wishes, ...Wishes[]] {
  const isCut = papers.some(({ rows }) => rows.some(row => row.isCut));
  const whole = wishesIn(papers, live, () => true);
  return isCut ? [whole, wishesIn(papers, live, row => row.isCut !== true)] : [whole];
}

type Wish = 'remove' | 'keep' | 'no' | 'unclear' | 'nothing' | { to: string };

function wishesIn(
  papers: readonly Paper[],
  live: readonly Play[],
  counts: (row: PaperRow) => boolean,
): Wishes {
  const ids = new Set(live.map(({ id }) => String(id)));
  const said = papers.map(paper => {
    const isList = paper.columns.length === 1 && paper.columns[0] === 'history_id';
    return paper.rows.filter(counts).flatMap(row => {
      const id = isList ? row.cells.history_id?.replace(/\D/g, '') : row.of;
      return id === undefined || id === '' ? [] : [{ id, wish: isList ? 'remove' : wishIn(row, paper) }];
    });
  });
  const goes: Wishes['goes'] = new Map();
  const all = said.flat();
  let isClear = true;
  for (const [id, of] of Map.groupBy(all, one => one.id)) {
    const wishes = of.map(one => one.wish);
    const [first] = wishes.filter(wish => wish !== 'nothing' && wish !== 'no');
    const isOneInEach = said.every(file => new Set(file.filter(one => one.id === id).map(keyOf)).size <= 1);
    const others = new Set(wishes.filter(wish => wish !== 'nothing').map(wish => JSON.stringify(wish)));
    if (others.size > 1 || !isOneInEach || first === 'unclear') isClear = false;
    if (others.size > 1 || first === undefined || first === 'unclear' || first === 'keep') continue;
    if (ids.has(id)) goes.set(id, first as 'remove' | { to: string });
  }
  return { goes, isClear: isClear && !all.some(({ wish }) => wish === 'unclear') };
}

function keyOf({ wish }: { wish: Wish | string }): string {
  return JSON.stringify(wish);
}

function wishIn({ cells }: PaperRow, { columns }: Paper): Wish {
  const mark = columns.includes('remove') ? saidBy(cells.remove ?? '') : undefined;
  const to = columns.includes('move_to') ? targetOf(cells.move_to ?? '') : undefined;
  if (mark !== undefined && to !== undefined) return 'unclear';
  if (to !== undefined) return to === 'unclear' ? 'unclear' : { to };
  return mark ?? 'nothing';
}

/** What went without having been put on record. */
function unrecorded(before: readonly Play[], after: readonly Play[], { artifacts }: RunResult): string[] {
  const left = new Set(after.map(({ id }) => id));
  const records = artifacts.filter(({ name }) => name.startsWith('removed-plays')).map(({ text }) => text());
  return before
    .filter(({ id }) => !left.has(id) && !records.some(record => record.includes(String(id))))
    .map(({ id }) => `The play ${id} went, and no record names it.`);
}

/** Whether everything is so clear that the run has no reason to refuse it. */
function mustWork({ papers, before, isPreview, most }: Judged, { goes, isClear }: Wishes): boolean {
  const live = new Map(before.map(play => [String(play.id), play]));
  const marked = papers.flatMap(({ rows }) => rows.filter(row => row.of !== undefined));
  const isEachLive = marked.every(({ of }) => live.has(of ?? ''));
  const isKnown = [...goes.keys()].every(id => live.get(id)?.missing === undefined);
  return (
    papers.every(paper => paper.isWhole) &&
    isClear &&
    isEachLive &&
    isKnown &&
    !isPreview &&
    goes.size <= most &&
    goes.size > 0
  );
}
