import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { Activities } from '../../history/activities.ts';
import type { Play } from '../../history/play.ts';
import { readHistory } from '../../trakt/history.ts';
import { readHistorySince } from '../../trakt/history-since.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import type { Folder } from '../../workspace/folder.ts';
import { progressTeller } from '../progress.ts';
import { type Changes, changesSince } from './changes.ts';
import { type LastFile, readPlays, type StoredBackup } from './last-backup.ts';
import { createMarkReader, type JudgedMarks } from './marks.ts';

/** The backup that a folder holds so far. */
export interface Last {
  folder: Folder;
  stored: StoredBackup;
}

/** The history, and how it differs from the last backup. */
export interface LiveHistory {
  /** By history ID. */
  plays: Map<string, Play>;
  /** When the read began by Trakt's clock, in milliseconds; `undefined` when Trakt does not say what time it is. */
  readAt: number | undefined;
  changes: Changes;
  judged: JudgedMarks;
  isFullRead: boolean;
  shortfall: number;
}

const WEEK = 7 * 86_400_000;
/** Trakt says what time it is in whole seconds, so that its clock can seem to go back by that much. */
const WHOLE_SECONDS = 2_000;

/**
 * Reads the history: the newest plays when the counts prove that they are all that changed, else everything.
 * @param isUnchanged no play came or went since the last backup, so that it is the whole history
 * @param stamps the account's, read just before
 * @throws Failure when it cannot be read to the end
 */
export async function readLive(
  context: Pick<Context, 'clock' | 'log'>,
  { api, account }: SignedIn,
  { folder, stored }: Last,
  { full, isUnchanged, stamps }: { full: boolean; isUnchanged: boolean; stamps: Activities },
): Promise<LiveHistory> {
  const { log } = context;
  const onProgress = progressTeller(context);
  const readAt = api.time();
  const marks = createMarkReader();
  const compare = async (files: Iterable<LastFile> | AsyncIterable<LastFile>, plays: Map<string, Play>) => {
    const changes = await changesSince(playsOf(files, marks), plays);
    const names = namesIn(stored.manifest, account);
    return { changes, judged: marks.judge({ history: plays, names, timezone: account.timezone }) };
  };
  if (!full && readAt !== undefined && canReadNewest(stored, readAt)) {
    const shortfall = stored.manifest?.shortfall ?? 0;
    const files = await Array.fromAsync(readPlays(folder, stored, account));
    const known = new Map(files.flatMap(file => file.plays.map(({ play }) => [play.historyId, play])));
    const plays = isUnchanged ? known : await readHistorySince(api, { plays: known, shortfall }, onProgress);
    if (plays !== undefined) {
      return { plays, readAt, ...(await compare(files, plays)), isFullRead: false, shortfall };
    }
    log.info('The newest plays do not account for every change, so the whole history is read.');
  }
  const read = await readHistory(api, 'all', { onProgress, stamps });
  if (read.completeness !== 'proven') {
    throw new Failure(
      'Nothing was saved: Trakt’s answers contradicted each other, so plays may be missing from what was read. The last backup ' +
        'is as it was. Run this again in a few minutes.',
    );
  }
  const plays = new Map(read.plays.map(play => [play.historyId, play]));
  const compared = await compare(readPlays(folder, stored, account), plays);
  return { plays, readAt, ...compared, isFullRead: true, shortfall: read.shortfall };
}

/** Whether the last backup is one that new plays can be put on top of. One without stamps may have missed some. */
function canReadNewest({ manifest, isIntact }: StoredBackup, now: number): boolean {
  if (manifest === undefined || !isIntact) return false;
  const { activities, lastFullReadAt } = manifest;
  const age = now - Date.parse(lastFullReadAt);
  return age >= -WHOLE_SECONDS && age <= WEEK && (activities.episodes !== null || activities.movies !== null);
}

async function* playsOf(
  files: Iterable<LastFile> | AsyncIterable<LastFile>,
  marks: ReturnType<typeof createMarkReader>,
): AsyncGenerator<LastFile['plays']> {
  for await (const file of files) {
    marks.note(file);
    yield file.plays;
  }
}
