import { type ReadInput, required, splitNames } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import type { DuplicateSetting } from '../../history/duplicates.ts';
import { parseShowQuery, type ShowQuery } from '../../trakt/shows.ts';
import { readDuplicateSetting } from '../shared-options.ts';

export interface ExportOptions extends CommonOptions, DuplicateSetting {
  shows: ShowQuery[] | 'all';
}

const HINT = 'Give a title, an address at trakt.tv, an ID, or all.';

export function readExportOptions(input: ReadInput, common: CommonOptions): ExportOptions {
  const shows = splitNames(required(input, 'show', HINT));
  if (shows.length === 0 && input('show') !== '') input.problem(`The input show names no show. ${HINT}`);
  const isAll = shows.some(show => show.toLowerCase() === 'all');
  if (isAll && shows.length > 1) input.problem('The input show is either all or a list of shows, not both.');
  return { ...common, shows: isAll ? 'all' : shows.map(parseShowQuery), ...readDuplicateSetting(input) };
}
