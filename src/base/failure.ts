/** A place in a file of the person, 1-based. */
export interface Place {
  file: string;
  line?: number;
}

/** One thing that is wrong in something the person gave, and where. */
export interface Problem {
  message: string;
  place?: Place;
  /** The address of the page on which it is put right. */
  page?: string;
}

/**
 * An end that is explained to the person: what happened, to what, and what to do now. Anything else that is
 * thrown is a bug.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Each thing that is wrong, for the summary and for annotations. */
  readonly problems: readonly Problem[];

  constructor(message: string, options: { problems?: readonly Problem[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.problems = options.problems ?? [];
  }
}
