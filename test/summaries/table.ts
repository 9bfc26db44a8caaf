import { BACKUP_STORIES } from './backup-stories.ts';
import { CHANGE_STORIES } from './change-stories.ts';
import { EXPORT_STORIES } from './export-stories.ts';
import { IMPORT_STORIES } from './import-stories.ts';
import { RARE_STORIES } from './rare-stories.ts';
import { SESSION_STORIES } from './session-stories.ts';
import type { Story } from './story.ts';
import { UNDO_STORIES } from './undo-stories.ts';

/** All outcomes that a person can read of, as they come about. */
export const STORIES: readonly Story[] = [
  ...SESSION_STORIES,
  ...EXPORT_STORIES,
  ...CHANGE_STORIES,
  ...IMPORT_STORIES,
  ...UNDO_STORIES,
  ...BACKUP_STORIES,
  ...RARE_STORIES,
];

/** The outcomes and their pages, as Markdown. */
export function tableOfOutcomes(): string {
  const pages = STORIES.flatMap(({ pages: ofStory }) => Object.entries(ofStory)).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const rows = pages.map(
    ([page, what]) => `| ${page.split('/')[0]} | ${what} | [${page.split('/')[1]}](${page}.md) |`,
  );
  return `${['# What people read, outcome by outcome', '', 'Made by the real commands: `test/summaries/`.', '', '| Of | What happened | Page |', '| --- | --- | --- |', ...rows].join('\n')}\n`;
}
