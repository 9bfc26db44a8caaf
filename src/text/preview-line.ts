import type { Run } from '../github/event.ts';
import { workflowPage } from '../github/links.ts';
import { link, text } from './markdown.ts';

/**
 * Why nothing was changed, and how it would be.
 * @param workflow the file of the workflow that does it
 * @param isEmpty nothing would change anyway
 */
export function previewLine(run: Run, workflow: string, isEmpty: boolean): string {
  const [why, next] = explain(run, workflow);
  return `${why}; nothing was changed.${isEmpty ? '' : ` ${next}`}`;
}

const MERGE = 'Merge it to carry this out.';

function explain(run: Run, workflow: string): [why: string, next: string] {
  const { event, defaultBranch, mayAct } = run;
  if (event.name === 'pull_request') return ['A pull request only shows what would be done', MERGE];
  if (event.name === 'push' && event.isForced) {
    return [
      'This push rewrote the branch (a forced push), so it only shows what would be done',
      `${link('Run it by hand', workflowPage(run, workflow))} with the path of the file, and the preview unticked, to carry this out.`,
    ];
  }
  if (event.name === 'push' && !mayAct) {
    return [`A push to a branch other than ${text(defaultBranch)} only shows what would be done`, MERGE];
  }
  return [
    'This was a preview',
    `${link('Run it again', workflowPage(run, workflow))} with the preview unticked to carry this out.`,
  ];
}
