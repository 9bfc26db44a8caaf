import type { Conclusion } from './conclusion.ts';
import type { Tools } from './context.ts';
import type { CommandInputs, CommonOptions } from './inputs.ts';

/** A command: how its own inputs are read, and what it does. */
export interface Command<Options extends CommonOptions> extends CommandInputs<Options> {
  /** It can show what it would do; on a pull request it does so in a comment. */
  hasPreview?: boolean;
  /** Carries it out, and says what that means for the run. */
  carryOut(tools: Tools, options: Options): Promise<Conclusion>;
}
