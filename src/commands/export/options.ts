import { type ReadInput, required, splitNames } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import type { DuplicateSetting } from '../../history/duplicates.ts';
import { parseTitleQuery, type TitleQuery } from '../../trakt/title-query.ts';
import { readDuplicateSetting } from '../shared-options.ts';

export interface ExportOptions extends CommonOptions, DuplicateSetting {
  titles: TitleQuery[] | 'all';
}

const HINT = 'Give a title, an address at trakt.tv, an ID, or all.';

/** Reads what export uses beside the common inputs; notes a missing `show`, and `all` beside other shows. */
export function readExportOptions(input: ReadInput, common: CommonOptions): ExportOptions {
  const names = splitNames(required(input, 'show', HINT));
  if (names.length === 0 && input('show') !== '') input.problem(`The input show names nothing. ${HINT}`);
  const isAll = names.some(name => name.toLowerCase() === 'all');
  if (isAll && names.length > 1)
    input.problem('The input show is either all or a list of shows and movies, not both.');
  return { ...common, titles: isAll ? 'all' : names.map(parseTitleQuery), ...readDuplicateSetting(input) };
}
