import { createHash } from 'node:crypto';
import type { Play } from '../../simulator/trakt/plays.ts';
import { rowsOf } from './marks.ts';

/** What Trakt has at one time, as a backup should say it. */
export interface Snapshot {
  /** A line a play, sorted: its ID, minute, item and names. */
  lines: string[];
}

/**
 * What is not held against the action, each with its reason.
 * - A backup of a job that changed the history itself may be of answers up to five minutes old. It has no stamps, so that the next
 *   night reads everything (DESIGN.md §3.7).
 * - A file that a person changed while the backup was made is theirs until the next night.
 * - A name or a number that Trakt changed moves no stamp, so that a backup has the former one until it reads that play again.
 * - Plays that come while the history is read are in that backup or in the next one.
 * - After an edit by which a backup cannot be believed each night fails, until the person restores the files from their history.
 */
export const ACCEPTED = [
  'late after changes of its own',
  'a person’s own file',
  'while it was read',
  'an edit',
] as const;

export function snapshotOf(plays: readonly Play[]): Snapshot {
  return { lines: plays.map(lineOf).toSorted() };
}

function lineOf({ id, watchedAt, action, item }: Play): string {
  const minute = new Date(watchedAt).toISOString().slice(0, 16);
  const { title, year, ids: shownIds } = item.type === 'episode' ? item.show : item;
  const numbers = item.type === 'episode' ? [item.season, item.number, item.title] : ['', '', ''];
  const show = item.type === 'episode' ? shownIds.trakt : '';
  return [id, minute, action, item.type, title, year, ...numbers, item.ids.trakt, show].join(' | ');
}

function lineOfRow(row: Record<string, string>): string {
  return [
    row.history_id,
    row.watched_at?.slice(0, 16),
    row.play_action,
    row.type,
    // The escape that keeps a spreadsheet from running it.
    row.title?.replace(/^'(?=[=+\-@])/, ''),
    row.year,
    row.season,
    row.episode,
    row.episode_title,
    row.trakt_id,
    row.show_trakt_id,
  ].join(' | ');
}

interface StoredManifest {
  counts: { plays: number; episodes: number; movies: number };
  files: { path: string; sha256: string; plays: number }[];
  activities: { episodes: string | null; movies: string | null };
  kept: string[];
  account: { slug: string };
}

export function manifestIn(tree: ReadonlyMap<string, string>): StoredManifest | undefined {
  const text = tree.get('history/manifest.json');
  try {
    return text === undefined ? undefined : (JSON.parse(text) as StoredManifest);
  } catch {
    return undefined;
  }
}

/**
 * What is wrong with a backup that a run committed and of which it said that all is well.
 * @param snapshots the account at the times of which it can be
 * @param foreign the files that a person changed while it was made
 * @param isRenamed Trakt has changed names or numbers
 */
export function faultsOf(
  tree: ReadonlyMap<string, string>,
  snapshots: readonly Snapshot[],
  foreign: ReadonlySet<string>,
  isRenamed: boolean,
): string[] {
  if (foreign.has('history/manifest.json')) return [];
  const manifest = manifestIn(tree);
  if (manifest === undefined) return ['There is no manifest.'];
  const isOwn = [...foreign].some(path => /^history\/.*\.csv$/.test(path));
  const rows = tablesIn(tree).flatMap(path => rowsOf(tree.get(path) ?? ''));
  return [
    ...faultsOfFiles(tree, manifest, foreign),
    ...(isOwn ? [] : [...faultsOfRows(rows, snapshots, isRenamed), ...faultsOfCounts(rows, manifest)]),
  ];
}

function tablesIn(tree: ReadonlyMap<string, string>): string[] {
  return [...tree.keys()].filter(path => /^history\/(?:shows\/)?[^/]*\.csv$/.test(path));
}

function faultsOfFiles(
  tree: ReadonlyMap<string, string>,
  { files }: StoredManifest,
  foreign: ReadonlySet<string>,
): string[] {
  const named = new Set(files.map(({ path }) => `history/${path}`));
  const unnamed = tablesIn(tree).filter(path => !named.has(path) && !foreign.has(path));
  const wrong = files.filter(({ path, sha256 }) => {
    const text = tree.get(`history/${path}`);
    const hash = text === undefined ? '' : createHash('sha256').update(text).digest('hex');
    return hash !== sha256 && !foreign.has(`history/${path}`);
  });
  return [
    ...unnamed.map(path => `${path} is not in the manifest.`),
    ...wrong.map(({ path }) => `${path} is not as the manifest says.`),
  ];
}

function faultsOfRows(
  rows: readonly Record<string, string>[],
  snapshots: readonly Snapshot[],
  isRenamed: boolean,
): string[] {
  const shown = (lines: readonly string[]) => (isRenamed ? lines.map(withoutNames) : lines).toSorted();
  const is = shown(rows.map(lineOfRow));
  if (snapshots.some(({ lines }) => shown(lines).join('\n') === is.join('\n'))) return [];
  return [`The backup is not the account: ${differenceOf(is, shown(snapshots.at(-1)?.lines ?? []))}`];
}

/** The ID, the time, the kind and the IDs at Trakt of a play. */
function withoutNames(line: string): string {
  const cells = line.split(' | ');
  return [...cells.slice(0, 4), ...cells.slice(-2)].join(' | ');
}

function faultsOfCounts(rows: readonly Record<string, string>[], { counts }: StoredManifest): string[] {
  const movies = rows.filter(({ type }) => type === 'movie').length;
  const is = `${rows.length} plays, ${movies} movies, ${rows.length - movies} episodes`;
  const said = `${counts.plays} plays, ${counts.movies} movies, ${counts.episodes} episodes`;
  return is === said ? [] : [`The manifest counts ${said}, and there are ${is}.`];
}

function differenceOf(is: readonly string[], should: readonly string[]): string {
  const surplus = is.filter(line => !should.includes(line)).map(line => `+ ${line}`);
  const lacking = should.filter(line => !is.includes(line)).map(line => `- ${line}`);
  return [...surplus, ...lacking].slice(0, 6).join('; ') || 'a play is there twice';
}
