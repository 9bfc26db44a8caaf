import { count, figure } from '../base/wording.ts';
import type { Play } from '../history/play.ts';
import type { Progress } from '../trakt/schemas.ts';
import { text } from './markdown.ts';
import { seasonGrid, watchedEpisodes } from './season-grid.ts';

/** A show of which plays come or go, with its plays before. */
export interface GridShow {
  traktId: number;
  title: string | null;
  year: number | null;
  plays: Play[];
  progress: Progress;
}

interface Change {
  before: readonly Play[];
  after: readonly Play[];
  /** What is with the plays that only one of the two has: `removed just now`, `would be removed`. */
  meaning: string;
  isPreview: boolean;
}

/**
 * How much of a show is watched after a change and was before, and its seasons with what changed, as Markdown; empty where nothing
 * of it changed.
 */
export function showGrids(
  { title, year, progress }: Pick<GridShow, 'title' | 'year' | 'progress'>,
  { before, after, meaning, isPreview }: Change,
): string {
  const [there, here] = [new Set(before), new Set(after)];
  if (there.symmetricDifference(here).size === 0) return '';
  const [was, is] = [before, after].map(plays => watchedEpisodes(progress, plays));
  const name = `${title ?? 'Untitled show'}${year === null ? '' : ` (${year})`}`;
  const isSame = was === is;
  const verb = isPreview && !isSame ? 'would be watched' : 'are watched';
  const then = isPreview ? `(${figure(was ?? 0)} now)` : `now (${figure(was ?? 0)} before)`;
  return [
    `**${text(name)}**: ${figure(is ?? 0)} of ${count(progress.aired, 'episode')} ${verb}${isSame ? '' : ` ${then}`}.`,
    seasonGrid(progress, [...there.union(here)], {
      has: play => !there.has(play) || !here.has(play),
      square: 'changed',
      meaning,
      count: after.length > before.length,
    }),
  ].join('\n\n');
}
