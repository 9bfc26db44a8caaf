import { count } from '../base/wording.ts';
import type { Play } from '../history/play.ts';
import type { Progress } from '../trakt/schemas.ts';
import { details, text } from './markdown.ts';
import { legend, seasonGrid, watchedEpisodes } from './season-grid.ts';
import { percent } from './words.ts';

/** A show of which plays come or go, with its plays before. */
export interface GridShow {
  traktId: number;
  title: string | null;
  plays: Play[];
  progress: Progress;
}

interface Change {
  before: readonly Play[];
  after: readonly Play[];
  /** Plays that stand out in the grid of before, and what is with them: `removed`. */
  flagged?: { ids: ReadonlySet<string>; meaning: string };
}

/** A show's season grid after a change, the one before folded under it, as Markdown. */
export function showGrids(
  { title, progress }: Pick<GridShow, 'title' | 'progress'>,
  { before, after, flagged }: Change,
): string {
  const figures = [before, after].map(plays => watchedEpisodes(progress, plays));
  return [
    `### ${text(title ?? 'Untitled show')}`,
    `${figures.map(seen => `${seen} (${percent(seen, progress.aired)})`).join(' → ')} of ${count(progress.aired, 'episode')} watched`,
    seasonGrid(progress, after, new Set()),
    legend(),
    details(
      'Before',
      `${seasonGrid(progress, before, flagged?.ids ?? new Set())}\n\n${legend(flagged?.meaning)}`,
    ),
  ].join('\n\n');
}
