import { type Fields, isObject } from '../base/fields.ts';
import { list, scalar } from './json.ts';
import { LIST } from './list.ts';
import type { JsonSource } from './source.ts';
import { headerName, type TableRow } from './table.ts';

/**
 * Trakt’s JSON for imports, and other flat lists: objects with the columns of a list of plays (`imdb_id`, `watched_at`). An
 * object in `id` or `ids` holds the IDs. Form: trakt/trakt-web (TraktJsonParser.ts).
 */
export const LIST_JSON: JsonSource = {
  name: LIST.name,
  read: value => {
    const entries = list(value).filter(isObject);
    if (entries.length === 0 || entries.length < list(value).length) return undefined;
    const rows = entries.map(rowOf);
    const header = new Set(rows.flatMap(({ names }) => names));
    if (!LIST.wrote(header)) return undefined;
    const read = LIST.open({ header, rows: rows.map(({ row }) => row), fileName: '' });
    return rows.map(({ row }) => read(row));
  },
};

function rowOf(entry: Fields): { names: string[]; row: TableRow } {
  const ids = [entry.id, entry.ids].find(isObject) ?? {};
  const cells = new Map(
    [entry, ids].flatMap(object =>
      Object.keys(object).map(name => [headerName(name), String(scalar(object, name) ?? '')] as const),
    ),
  );
  return {
    names: [...cells.keys()],
    row: {
      place: { file: '' },
      cell: name => cells.get(name)?.trim() ?? '',
      cells: Object.fromEntries(cells),
      isShifted: false,
    },
  };
}
