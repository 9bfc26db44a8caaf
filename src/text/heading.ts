/** How a run ended, as far as its heading says it. */
interface End {
  /** Why the run fails; `undefined` when it does not. */
  failure?: string | undefined;
  /** Whether something of what was asked for was done. */
  isSomethingDone: boolean;
  /** Whether a run that fails and changed nothing is of use nonetheless: a plan of what was understood. */
  isOfUse?: boolean;
}

/** The first line of a job summary: a tick where all that was asked for was done, a warning where only some of it was. */
export function headingLine(headline: string, { failure, isSomethingDone, isOfUse = false }: End): string {
  if (failure !== undefined) return `## ${isSomethingDone || isOfUse ? '⚠️' : '❌'} ${headline}`;
  return `## ${isSomethingDone ? '✅ ' : ''}${headline}`;
}
