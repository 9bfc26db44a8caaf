import { parse } from 'csv-parse/sync';
import type { Play } from '../../simulator/trakt/plays.ts';
import { saidBy } from '../files/words.ts';
import type { Files } from './remote.ts';
import type { Edit, Mark } from './story.ts';

/** What a row asks for. */
export type Asked = 'remove' | 'keep' | 'no' | 'unclear' | { to: string };

const MOVED_FROM = Date.parse('2024-01-01T00:00:00Z');

/** A minute to which only the play with this ID is ever moved. @param other the other one of two */
export function targetFor(historyId: string, other = false): string {
  const minutes = Number(BigInt(historyId) % 500_000n) + (other ? 500_000 : 0);
  return new Date(MOVED_FROM - minutes * 60_000).toISOString().replace(':00.000Z', ':00Z');
}

/** The cells `remove` and `move_to` of rows that say this of a play. */
export function markCells(mark: Mark, historyId: string): string[] {
  if (mark !== 'move' && mark !== 'move both ways') return [`${mark},`];
  const targets = mark === 'move' ? [false] : [false, true];
  return targets.map(other => `,${targetFor(historyId, other)}`);
}

/** Whether change looks at a file, as the starter has it. */
export function isRead(path: string): boolean {
  return /^changes\/(?!README\.md$)/.test(path) || /^history\/.*\.csv$/.test(path);
}

/** What a row has behind its last column. */
const SURPLUS = 'behind the last column';

/** The rows of a file by the names of their columns; none where it is no table. */
export function rowsOf(csv: string): Record<string, string>[] {
  try {
    return parse(csv, {
      bom: true,
      columns: (header: string[]) => [...header, SURPLUS],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return [];
  }
}

/** What a person wrote beside plays in the tables of a backup, by history ID: `x,`, `,2024-02-01T00:00Z`. */
export function marksIn(tree: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    markedRows(tree).flatMap(({ history_id: id = '', remove = '', move_to: to = '' }) =>
      /^\d+$/.test(id) ? [[id, `${remove},${to}`]] : [],
    ),
  );
}

/** Whether a row of this play says that it is of another thing, another minute or another account, or has a cell too many. */
export function contradicts(row: Record<string, string>, play: Play): boolean {
  const { watched_at: time = '', trakt_id: thing = '', account = '', [SURPLUS]: surplus = '' } = row;
  if (surplus !== '' || !['', 'sam'].includes(account)) return true;
  const isOtherTime =
    ISO.test(time) && time.slice(0, 16) !== new Date(play.watchedAt).toISOString().slice(0, 16);
  return isOtherTime || (/^\d+$/.test(thing) && thing !== String(play.item.ids.trakt));
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The rows of the tables of a backup that a person marked. */
export function markedRows(tree: ReadonlyMap<string, string>): Record<string, string>[] {
  const rows = [...tree].filter(([path]) => isTable(path)).flatMap(([, csv]) => rowsOf(csv));
  return rows.filter(({ remove = '', move_to: to = '' }) => remove !== '' || to !== '');
}

function isTable(path: string): boolean {
  return isRead(path) && path.startsWith('history/');
}

/** What the rows of some files ask for, by history ID; an ID with different wishes is unclear. */
export function askedIn(files: Iterable<string>): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const row of [...files].flatMap(rowsOf)) {
    const id = row.history_id ?? '';
    const wish = askedBy(row);
    const known = asked.get(id) ?? wish;
    if (wish !== undefined) asked.set(id, JSON.stringify(known) === JSON.stringify(wish) ? wish : 'unclear');
  }
  return asked;
}

function askedBy({ remove = '', move_to: to = '' }: Record<string, string>): Asked | undefined {
  if (to === '') return saidBy(remove);
  return remove === '' ? { to } : 'unclear';
}

/** Writes marks into the rows of a backup. */
export function markRows(
  tree: ReadonlyMap<string, string>,
  marks: readonly { nth: number; mark: Mark }[],
): Files {
  const files: Files = {};
  const ids = [...tree]
    .filter(([path]) => isTable(path))
    .flatMap(([path, csv]) => rowsOf(csv).map(({ history_id: id = '' }) => ({ path, id })));
  for (const { nth, mark } of marks) {
    const row = ids[nth % Math.max(1, ids.length)];
    if (row === undefined || !/^\d+$/.test(row.id)) continue;
    const csv = files[row.path] ?? tree.get(row.path) ?? '';
    const cells = `${markCells(mark, row.id).at(-1)},`;
    files[row.path] = csv
      .split('\n')
      .map(line => (line.includes(`,${row.id},`) ? line.replace(/^[^,]*,[^,]*,/, cells) : line))
      .join('\n');
  }
  return files;
}

/** Without any mark. */
export function unmarked(tree: ReadonlyMap<string, string>): Files {
  const files: Files = {};
  for (const [path, csv] of tree) {
    if (/^changes\/list/.test(path)) files[path] = null;
    else if (isTable(path))
      files[path] = csv
        .split('\n')
        .map((line, index) => (index > 0 && line !== '' ? line.replace(/^[^,]*,[^,]*,/, ',,') : line))
        .join('\n');
  }
  return files;
}

/** What becomes of a backup in somebody’s hands. @param older an earlier version of it */
export function edited(
  tree: ReadonlyMap<string, string>,
  how: Edit,
  nth: number,
  older: ReadonlyMap<string, string>,
): Files {
  const tables = [...tree.keys()].filter(isTable);
  const path = tables[nth % Math.max(1, tables.length)];
  const csv = tree.get(path ?? '') ?? '';
  const lines = csv.split('\n');
  const row = 1 + (nth % Math.max(1, lines.length - 2));
  const manifest = 'history/manifest.json';
  if (path === undefined || !tree.has(manifest)) return {};
  switch (how) {
    case 'delete a file':
      return { [path]: null };
    case 'delete the manifest':
      return { [manifest]: null };
    case 'delete all':
      return Object.fromEntries(
        [...tree.keys()].filter(name => name.startsWith('history/')).map(name => [name, null]),
      );
    case 'damage the manifest':
      return { [manifest]: tree.get(manifest)?.slice(0, -20) ?? '' };
    case 'change a cell':
      return {
        [path]: lines.with(row, (lines[row] ?? '').replace(/,episode,|,movie,/, ',something,')).join('\n'),
      };
    case 'delete a row':
      return { [path]: lines.toSpliced(row, 1).join('\n') };
    case 'swap two IDs':
      return { [path]: swapIds(lines, row).join('\n') };
    case 'surplus cell in a marked row':
      return { [path]: lines.with(row, `${markedLine(lines[row])},more`).join('\n') };
    case 'marked row of somebody else':
      return { [path]: lines.with(row, markedLine(lines[row]).replace(/,sam$/, ',alex')).join('\n') };
    case 'marked row of another file': {
      const other = tree.get(tables[(nth + 1) % tables.length] ?? '')?.split('\n') ?? [];
      const line = other[1 + (nth % Math.max(1, other.length - 2))];
      return tables.length < 2 ? {} : { [path]: `${csv}${markedLine(line)}\n` };
    }
    case 'note in the file':
      return { [path]: `${csv},,,,,,,my note\n` };
    case 'file beside':
      return { 'history/notes.md': `Note ${nth}\n`, 'history/shows/mine.txt': 'mine\n' };
    case 'front page':
      return { 'history/README.md': `# Mine ${nth}\n` };
    case 'other line ends':
      return { [path]: lines.join('\r\n') };
    case 'older version':
      return { [path]: older.get(path) ?? null };
  }
}

function markedLine(line = ''): string {
  return line.replace(/^[^,]*,[^,]*,/, 'x,,');
}

function swapIds(lines: readonly string[], row: number): string[] {
  const other = row + 1 < lines.length - 1 ? row + 1 : 1;
  const idIn = (line = '') => /,(\d{9,}),/.exec(line)?.[1];
  const [a, b] = [idIn(lines[row]), idIn(lines[other])];
  if (a === undefined || b === undefined || other === row) return [...lines];
  return lines.map((line, index) => {
    if (index === row) return line.replace(a, b);
    return index === other ? line.replace(b, a) : line;
  });
}
