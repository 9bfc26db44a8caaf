import type { Context, SignedIn } from '../../action/context.ts';
import type { ChangeOptions } from '../../action/inputs.ts';
import { Failure } from '../../base/failure.ts';
import { writeRemovals } from '../../csv/write.ts';
import { NoArtifactService, type UploadedArtifact } from '../../github/artifacts.ts';
import { keptBeside } from '../../history/beside.ts';
import type { Play } from '../../history/play.ts';
import type { ConcernedRead } from '../../trakt/concerned.ts';
import type { Account } from '../../trakt/schemas.ts';
import { removalFileName } from '../../workspace/file-names.ts';
import { type ConfirmedRemoval, readForSure } from './confirmed-removal.ts';

/** The file of what was about to go. */
export interface Removals {
  path: string;
  artifact: UploadedArtifact | undefined;
}

interface Listed {
  plays: readonly Play[];
  /** The history IDs of all selected plays. */
  selected: ReadonlySet<string>;
  /** The read that listed them. */
  history: ConcernedRead;
  account: Account;
}

const LISTED_LATER =
  'Equal plays are listed beside removed ones that were not before, and an undo must know whether they are there.';

/** The list of what a run removes, from which an undo puts it back. */
export function createRemovalList(
  context: Context,
  options: ChangeOptions,
  { plays, selected, history, account }: Listed,
) {
  const kept = keptBeside(history.plays, selected);
  const save = (keptOf: typeof kept) =>
    saveRemovals(context, options, writeRemovals(plays, keptOf, account.slug), account);
  return {
    /** @throws Failure when it cannot be saved, so that nothing may be removed */
    save: () => save(kept).catch(asNothingRemoved),
    /**
     * Saves it again where a read had been late: with the right number of equal plays, or to tell an undo that what is
     * missing from a read may have been missing before. `undefined` where that is not needed, or failed, which is told.
     */
    async correct(signedIn: SignedIn, { gone, left }: ConfirmedRemoval): Promise<Removals | undefined> {
      // Another attempt may have removed them for this run, before it could see what is beside them.
      const isRemoved = ({ historyId }: Play) => !gone.has(historyId) || context.run.attempt !== '1';
      const isMoreIn = (later: readonly Play[]) => {
        const keptAfter = keptBeside(later, selected);
        return plays.some(play => isRemoved(play) && keptAfter(play) > kept(play));
      };
      const saveAgain = async () => {
        const sure = isMoreIn(left)
          ? await readForSure(context, signedIn, { history, plays, doubt: LISTED_LATER })
          : left;
        if (!isMoreIn(sure)) return gone.size > 0 ? save(kept) : undefined;
        const keptAfter = keptBeside(sure, selected);
        return save(play => (isRemoved(play) ? keptAfter(play) : kept(play)));
      };
      if (gone.size === 0 && !isMoreIn(left)) return undefined;
      return context.log.group('Saving the list again, since Trakt’s answers were late', () =>
        saveAgain().catch(error => warnOfList(error, context)),
      );
    },
  };
}

async function saveRemovals(
  { artifacts, workspace, run, log }: Context,
  { directory }: ChangeOptions,
  content: string,
  account: Account,
): Promise<Removals> {
  for (let tries = 1; ; tries++) {
    const path = await workspace.write(directory, removalFileName(account.slug, run), content);
    try {
      const artifact = await artifacts?.upload(workspace.absolute(path));
      log.info(
        artifact === undefined ? `Written to ${path}; nothing is uploaded.` : `Uploaded as ${artifact.name}.`,
      );
      return { path, artifact };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (tries === 2 || error instanceof NoArtifactService) throw error;
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}

function asNothingRemoved(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  const now =
    error instanceof NoArtifactService
      ? 'With artifact: false the list is only written to the job’s workspace, where a later step must keep it.'
      : 'Run this again later. Where there is no artifact service, artifact: false removes without that list.';
  throw new Failure(
    `Nothing was removed, since the list of what would go could not be saved first. ${error.message} ${now}`,
    { cause: error },
  );
}

/** The plays are gone, and the list from before names them all. */
function warnOfList(error: unknown, { log }: Context): undefined {
  if (!(error instanceof Failure)) throw error;
  log.warning(
    'Trakt’s answers were late, and the list of what was removed could not be corrected. Wait six minutes before you undo this run; ' +
      `where an equal play had only just been added, it may put back one too few. ${error.message}`,
  );
}
