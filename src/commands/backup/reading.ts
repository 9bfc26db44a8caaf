import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { type Activities, isSameActivity } from '../../history/activities.ts';
import type { Play } from '../../history/play.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { TraktApi } from '../../trakt/client.ts';
import { type ReadOptions, readHistory } from '../../trakt/history.ts';
import type { Page } from '../../trakt/history-page.ts';
import { askNewest, readHistorySince } from '../../trakt/history-since.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { Manifest } from '../../workspace/manifest.ts';
import { progressLogger } from '../log-progress.ts';
import { type Changes, changesSince } from './changes.ts';
import { readFewFiles } from './few-files.ts';
import { type LastFile, readPlays, type StoredBackup } from './last-backup.ts';
import { createMarkReader, type JudgedMarks } from './marks.ts';
import { NOTHING_UNREAD, type Outlined, playsIn, type Unread } from './outline.ts';

/** The backup that a folder holds so far. */
export interface Last {
  folder: Folder;
  stored: StoredBackup;
}

/** The history, and how it differs from the last backup. */
export interface LiveHistory {
  /** By history ID: all but those in files that were not read. */
  plays: Map<string, Play>;
  unread: Unread;
  /** The files that were read and are as their manifest says, by the same rules as this run's, by path. */
  asWritten: ReadonlyMap<string, LastFile>;
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

/** A read of which the first requests may be under way. */
interface BegunReading {
  /** The account's, read just before. */
  stamps: Activities;
  /** When the read began by Trakt's clock, in milliseconds; `undefined` when Trakt does not say what time it is. */
  readAt: number | undefined;
  /**
   * What can be put on top of the last backup if its files are as they were: nothing, because no play came or went, or the newest
   * pages. `undefined` where everything must be read.
   */
  newest: 'nothing' | readonly Promise<Page>[] | undefined;
}

export interface HowToRead extends BegunReading {
  /** The last backup, where not all of its files need to be read. */
  outlined: Outlined | undefined;
  calendar: Calendar;
  /** Hours. */
  duplicateWindow: number;
  /** When the backup is taken, in milliseconds. */
  now: number;
}

/** Asks for the newest pages as soon as they are sure to be read, whatever the files of the last backup are like. @param stamps the account's */
export function beginReading(
  api: TraktApi,
  manifest: Manifest | undefined,
  stamps: Activities,
  full: boolean,
): BegunReading {
  const readAt = api.time();
  const canBeOnTop = readAt !== undefined && !full && canReadNewest(manifest, readAt);
  if (manifest === undefined || !canBeOnTop) return { stamps, readAt, newest: undefined };
  const isSame = isSameActivity(manifest.activities, stamps);
  return { stamps, readAt, newest: isSame ? 'nothing' : askNewest(api, manifest.counts.plays) };
}

/** How many plays there are now. */
export function playsOf({ plays, unread }: Pick<LiveHistory, 'plays' | 'unread'>): number {
  return plays.size + playsIn(unread.files);
}

/**
 * Reads the history: the newest plays when the counts prove that they are all that changed, with as few files of the last backup as
 * they can change; else everything.
 * @throws Failure when it cannot be read to the end
 */
export async function readLive(
  context: Pick<Context, 'clock' | 'log'>,
  { api, account }: SignedIn,
  last: Last,
  how: HowToRead,
): Promise<LiveHistory> {
  const { newest, readAt } = how;
  const tools: Tools = { api, account, onProgress: progressLogger(context) };
  if (newest === undefined || !last.stored.isIntact) {
    const asked = newest === 'nothing' ? undefined : newest;
    return { ...(await readWhole(tools, last, { stamps: how.stamps, ...(asked && { asked }) })), readAt };
  }
  const onTop =
    newest === 'nothing'
      ? await readNothingNew(tools, last)
      : ((await readOnFew(tools, last, how, newest)) ?? (await readOnTop(tools, last, newest)));
  if (onTop !== 'full read needed') return { ...onTop, readAt };
  context.log.info('The newest plays do not account for every change, so the whole history is read.');
  return { ...(await readWhole(tools, last, { stamps: how.stamps })), readAt };
}

interface Tools extends Pick<SignedIn, 'api' | 'account'> {
  onProgress: ReadOptions['onProgress'];
}

type Read = Omit<LiveHistory, 'readAt'>;
type OnTop = Read | 'full read needed';

/** Where every file was read, whatever it was like. */
const NOTHING_KNOWN = { unread: NOTHING_UNREAD, asWritten: new Map<string, LastFile>() };

/** The newest plays on top of the few files that they can change; `undefined` where that is not for certain. */
async function readOnFew(
  tools: Tools,
  { folder, stored }: Last,
  { outlined, calendar, duplicateWindow, now }: HowToRead,
  asked: readonly Promise<Page>[],
): Promise<OnTop | undefined> {
  if (outlined === undefined) return undefined;
  const setting = { ...tools, folder, calendar, duplicateWindow, now };
  const few = await readFewFiles(tools.api, outlined, asked, setting);
  if (few === undefined || few === 'full read needed') return few;
  const { counts, shortfall } = outlined.manifest;
  const { changes, judged } = await compare(tools, stored, few.files, few.plays);
  const { plays, unread } = few;
  const asWritten = new Map(few.files.filter(file => file.isAsWritten).map(file => [file.name, file]));
  return {
    plays,
    unread,
    asWritten,
    changes: { ...changes, before: counts.plays },
    judged,
    isFullRead: false,
    shortfall,
  };
}

/** The newest plays on top of all files. */
async function readOnTop(
  tools: Tools,
  { folder, stored }: Last,
  asked: readonly Promise<Page>[],
): Promise<OnTop> {
  const { api, account, onProgress } = tools;
  const shortfall = stored.manifest?.shortfall ?? 0;
  const files = await Array.fromAsync(readPlays(folder, stored, account));
  const known = playsByIdIn(files);
  const beside = async () => known;
  const newest = await readHistorySince(api, { size: known.size, shortfall, beside }, asked, onProgress);
  if (newest === undefined) return 'full read needed';
  const plays = new Map([...known, ...newest]);
  const compared = await compare(tools, stored, files, plays);
  return { plays, ...NOTHING_KNOWN, ...compared, isFullRead: false, shortfall };
}

async function readNothingNew(tools: Tools, { folder, stored }: Last): Promise<Read> {
  const files = await Array.fromAsync(readPlays(folder, stored, tools.account));
  const plays = playsByIdIn(files);
  const compared = await compare(tools, stored, files, plays);
  const shortfall = stored.manifest?.shortfall ?? 0;
  return { plays, ...NOTHING_KNOWN, ...compared, isFullRead: false, shortfall };
}

async function readWhole(
  tools: Tools,
  { folder, stored }: Last,
  before: Pick<ReadOptions, 'stamps' | 'asked'>,
): Promise<Read> {
  const { api, account, onProgress } = tools;
  const read = await readHistory(api, 'all', { ...(onProgress && { onProgress }), ...before });
  if (read.completeness !== 'proven') {
    throw new Failure(
      'Nothing was saved: Trakt’s answers contradicted each other, so plays may be missing from what was read. The last backup ' +
        'is unchanged. Run this again in a few minutes.',
    );
  }
  const plays = new Map(read.plays.map(play => [play.historyId, play]));
  const compared = await compare(tools, stored, readPlays(folder, stored, account), plays);
  return { plays, ...NOTHING_KNOWN, ...compared, isFullRead: true, shortfall: read.shortfall };
}

function playsByIdIn(files: readonly LastFile[]): Map<string, Play> {
  return new Map(files.flatMap(file => file.plays.map(({ play }) => [play.historyId, play])));
}

async function compare(
  { account }: Tools,
  { manifest }: StoredBackup,
  files: Iterable<LastFile> | AsyncIterable<LastFile>,
  plays: ReadonlyMap<string, Play>,
): Promise<Pick<Read, 'changes' | 'judged'>> {
  const marks = createMarkReader();
  const changes = await changesSince(playsInFiles(files, marks), plays);
  const names = namesIn(manifest, account);
  return { changes, judged: marks.judge({ history: plays, names, timezone: account.timezone }) };
}

/**
 * Whether the last backup is one that new plays can be put on top of. One without stamps may have missed some.
 * @param now by Trakt's clock, in milliseconds
 */
function canReadNewest(manifest: Manifest | undefined, now: number): boolean {
  if (manifest === undefined) return false;
  const { activities, lastFullReadAt } = manifest;
  const age = now - Date.parse(lastFullReadAt);
  return age >= -WHOLE_SECONDS && age <= WEEK && (activities.episodes !== null || activities.movies !== null);
}

async function* playsInFiles(
  files: Iterable<LastFile> | AsyncIterable<LastFile>,
  marks: ReturnType<typeof createMarkReader>,
): AsyncGenerator<LastFile['plays']> {
  for await (const file of files) {
    marks.note(file);
    yield file.plays;
  }
}
