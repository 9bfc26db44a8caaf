import type { Problem } from '../base/failure.ts';
import type { PullComment } from '../github/pull-comment.ts';
import type { Tools } from './context.ts';
import type { CommandInputs, CommonOptions } from './inputs.ts';

/** A command: how its own inputs are read, and what it does. */
export interface Command<Options extends CommonOptions> extends CommandInputs<Options> {
  /** It can show what it would do; on a pull request it does so in a comment. */
  hasPreview?: boolean;
  /** Carries it out, and says what that means for the run. */
  carryOut(tools: Tools, options: Options): Promise<Conclusion>;
}

/** What a command's report means for the run: outputs, summary, and whether all was done that was asked for. */
export interface Conclusion {
  /** What happened, in a few plain words. */
  headline: string;
  outputs: Record<string, string | number | boolean>;
  /** How many plays are no longer kept: a change that no output counts. */
  unkept?: number;
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
