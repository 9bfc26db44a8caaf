import { joinProblems, type Place, type Problem } from './problems.ts';

export type { Place, Problem };

/**
 * A failure that is explained to the person: what happened, to what, and what to do now. Anything else that is
 * thrown is a bug.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Each thing that is wrong, for the summary and for annotations; equal ones of one file are one, with its lines. */
  readonly problems: readonly Problem[];

  constructor(message: string, options: { problems?: readonly Problem[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.problems = joinProblems(options.problems ?? []);
  }
}
