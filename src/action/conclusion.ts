import type { Problem } from '../base/failure.ts';
import type { PullComment } from '../github/pull-comment.ts';

/** What a command's report means for the run: outputs, summary, and whether all was done that was asked for. */
export interface Conclusion {
  /** What happened, in a few plain words. */
  headline: string;
  outputs: Record<string, string | number | boolean>;
  /** Markdown. */
  summary: string;
  /** The comment on the pull request; absent on other events, and for commands that have no preview. */
  comment?: PullComment;
  /** Each is shown on the run's page. */
  notices: string[];
  warnings: string[];
  /** What is wrong in files of the person, for annotations beside the failure. */
  problems?: readonly Problem[];
  /** Why the run fails although the command came to its end; `undefined` when all was done and seen to be done. */
  failure?: string;
}

/** A conclusion before it is put into words. */
export type Ending = Omit<Conclusion, 'summary' | 'comment'>;
