import type { Context } from '../../action/context.ts';
import type { Problem } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { receiptsInTemp, undoneInTemp } from '../../github/record-upload.ts';
import { type Shown, uploadShown } from '../../github/shown-upload.ts';
import { type Activities, believedActivities, isSameActivity } from '../../history/activities.ts';
import { forget, isSameMemory, remember } from '../../history/memory.ts';
import { minuteOf, type Play } from '../../history/play.ts';
import type { Receipt } from '../../history/record.ts';
import { onlySuspects, type SuspectGroup } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import { findSuspects } from '../../history/suspects.ts';
import { createCalendar } from '../../text/calendar.ts';
import type { Account } from '../../trakt/schemas.ts';
import { memoryIn } from '../../workspace/backup-memory.ts';
import type { Manifest } from '../../workspace/manifest.ts';
import { rememberOwnReturns } from '../returned-plays.ts';
import type { Begun } from './begin.ts';
import type { Changes } from './changes.ts';
import { doneBefore, doneWords, isToldAlready, touches } from './done-words.ts';
import { type IssuePlan, keepIssue, planIssue } from './issue.ts';
import { openBackup } from './last-backup.ts';
import { missedReceipts } from './missed-receipts.ts';
import type { BackupOptions } from './options.ts';
import { outlinedBackup } from './outline.ts';
import { beginReading, playsOf, readLive } from './reading.ts';
import { save } from './saving.ts';
import { assertNotWorse } from './worse.ts';

interface BackedUp {
  command: 'backup';
  account: Account;
  /** Where the backup is, relative to the workspace. */
  directory: string;
  /** What is in the backup now. */
  counts: Manifest['counts'];
}

export interface SavedBackup extends BackedUp, Pick<Changes, 'added' | 'lost' | 'moved'> {
  outcome: 'saved';
  isFirst: boolean;
  /** Whether the whole history was read, or what is new on top of the last backup. */
  isFullRead: boolean;
  /** Whether earlier steps of this job did all that changed, so that their summaries tell it. */
  isToldAlready: boolean;
  /** How many files of the last backup needed no look: their plays are counted by its manifest. */
  unreadFiles: number;
  /** The plays that look wrong now and did not in the last backup, the largest group first. */
  newSuspects: SuspectGroup[];
  /** All that look wrong, with the numbers that they have on record if they are. */
  suspects: SuspectGroup[];
  /** `undefined` when there was no reason to put them on record again, or they could not be. */
  shown: Pick<Shown<SuspectGroup>, 'isAlone'> | undefined;
  /** Whether other plays look wrong than at the last backup, or everything was asked for. */
  isNewsOfSuspects: boolean;
  /** The path of the file that has a play, by history ID. */
  fileOf: ReadonlyMap<string, string>;
  /** The paths of the CSV files that are new or changed. */
  written: string[];
  /** What Change would not believe, in files that stay as they were. */
  unbelieved: Problem[];
  /** How many more plays Trakt counts than it lists, now and at the last backup. */
  shortfall: number;
  formerShortfall: number;
}

export type BackupReport = (BackedUp & { outcome: 'unchanged' }) | SavedBackup;

const NEVER: Activities = { episodes: null, movies: null };

/**
 * Brings the backup in a folder of the repository up to date: one request when nothing changed, the newest plays when
 * the counts prove that they are all that changed, else the whole history.
 * @throws Failure, with every file as it was, rather than replace a good backup with a worse one
 */
export async function backup(
  context: Context,
  options: BackupOptions,
  { signedIn, activities: asked }: Begun,
): Promise<BackupReport> {
  const { log, workspace, clock, temp } = context;
  const { account, api } = signedIn;
  const folder = await workspace.folder(options.directory);
  await folder.clearLeftovers();
  const calendar = createCalendar(account.timezone);
  const dayOf = (time: number) => calendar.day({ watchedAt: new Date(time).toISOString() });
  const opened = openBackup(folder, account, dayOf(clock.now()));
  const [manifest, activities, receipts] = await Promise.all([
    opened.manifest,
    asked,
    receiptsInTemp(temp, account),
  ]);
  const backedUp = { command: 'backup', account, directory: folder.path('.') } as const;

  // What is new is on its way while the files are looked at.
  const reading = beginReading(api, manifest, activities, options.full);
  const now = reading.readAt ?? clock.now();
  const former = memoryIn(manifest);
  const remembered = remember(former, receipts, now);
  const isSame = manifest !== undefined && !options.full && isSameActivity(manifest.activities, activities);
  const stored = await opened.stored;
  if (isSame && stored.isIntact && isSameMemory(remembered, former)) {
    const when = minuteOf(manifest.takenAt).replace('T', ' ');
    log.info(`Nothing was added or removed since the last backup, of ${when} UTC.`);
    return { ...backedUp, outcome: 'unchanged', counts: manifest.counts };
  }

  const last = { folder, stored };
  const { duplicateWindow, duplicateKeep } = options;
  const basis = { account, duplicateWindow, duplicateKeep };
  const outlined = outlinedBackup(stored, basis, { receipts, memory: former, now: api.time() });
  const live = await log.group('Reading the history', () =>
    readLive(context, signedIn, last, {
      ...reading,
      outlined,
      calendar,
      duplicateWindow,
      now,
    }),
  );
  const { changes, judged } = live;
  const removedHere = removedIds(receipts);
  const isUnexplained = changes.lost.some(play => !removedHere.has(play.historyId));
  const missed =
    manifest !== undefined && isUnexplained
      ? await missedReceipts(context, account, manifest.takenAt, receipts)
      : [];
  assertNotWorse(
    { plays: playsOf(live), changes, removed: removedIds([...missed, ...receipts]) },
    { most: options.maxShrink, directory: options.directory },
  );
  const believed = stampsOf(activities, manifest?.activities ?? NEVER, live.readAt, receipts);
  const plays = [...live.plays.values()].filter(play => !live.unread.quiet.has(play));
  const setting = { duplicateWindow, duplicateKeep, now: api.time() };
  const memory = await rememberOwnReturns(context, account, plays, {
    ...setting,
    memory: remember(former, [...missed, ...receipts], now),
  });
  const suspects = findSuspects(plays, { ...setting, memory });
  // A stale read may not list yet what is kept.
  const isLate = !isSameActivity(believed, activities);
  const plan = options.issue ? await planIssue(context, account, suspects) : undefined;
  const isThere = (id: string) => isLate || live.unread.files.length > 0 || live.plays.has(id);
  const fresh = forget(memory, isThere, api.time());
  const saved = await log.group('Saving the backup', () =>
    save({
      ...last,
      live,
      suspects,
      memory: fresh,
      activities: believed,
      account,
      calendar,
      now,
      judgedAt: setting.now,
      setting: basis,
    }),
  );
  log.info(`${count(saved.counts.plays, 'play')} in ${count(saved.files, 'CSV file')}.`);
  const { added, lost, moved, before } = changes;
  const unsure = new Set([...judged.partlyRead].map(name => folder.path(name)));
  const isNew = ({ historyId }: Play) => !unsure.has(saved.fileOf.get(historyId) ?? '');
  const newSuspects = onlySuspects(suspects, play => isNew(play) && !changes.suspects.has(play.historyId));
  const isNewsOfSuspects =
    options.full || newSuspects.length > 0 || saved.counts.suspects !== manifest?.counts.suspects;
  const shown =
    isNewsOfSuspects || plan !== undefined
      ? await uploadShown(context, { account, groups: suspects, reasons: cellSentences(suspects) })
      : undefined;
  if (plan !== undefined) {
    await tellInIssue(context, plan, {
      account,
      shown,
      receipts,
      changes,
      live: live.plays,
      isShared: options.account !== undefined,
    });
  }
  return {
    ...backedUp,
    outcome: 'saved',
    isFirst: before === 0 && manifest === undefined,
    isFullRead: live.isFullRead,
    isToldAlready: isToldAlready(receipts, changes),
    unreadFiles: live.unread.files.length,
    counts: saved.counts,
    added: added.filter(isNew),
    lost,
    moved,
    newSuspects,
    suspects: shown?.groups ?? suspects,
    shown,
    isNewsOfSuspects,
    fileOf: saved.fileOf,
    written: saved.written,
    unbelieved: [...judged.held.values()].flat(),
    shortfall: live.shortfall,
    formerShortfall: manifest?.shortfall ?? 0,
  };
}

interface ToTell {
  account: Account;
  /** All that look wrong, as recorded. */
  shown: Shown<SuspectGroup> | undefined;
  receipts: readonly Receipt[];
  changes: Changes;
  /** The history, by history ID. */
  live: ReadonlyMap<string, Play>;
  isShared: boolean;
}

/** The part of a record that is of some groups, in their order. */
function recordOf(
  shown: Shown<SuspectGroup> | undefined,
  groups: readonly SuspectGroup[],
): Shown<SuspectGroup> | undefined {
  const recorded = new Map(shown?.groups.map(group => [group.plays, group]));
  return (
    shown && {
      ...shown,
      groups: groups.flatMap(({ plays }) => recorded.get(plays) ?? []),
      isAlone: shown.isAlone && groups.length === shown.groups.length,
    }
  );
}

/** Brings the issue up to date, with links and answers that name the groups on record. */
async function tellInIssue(context: Context, plan: IssuePlan, toTell: ToTell): Promise<void> {
  const { run, temp } = context;
  const { account, receipts, changes, live, isShared } = toTell;
  const { groups } = plan;
  const shown = recordOf(toTell.shown, groups);
  const gone = [...changes.lost, ...changes.moved.map(({ before }) => before)];
  const known = new Map(gone.map(play => [play.historyId, play]));
  const isOfRun = ({ run: { id, attempt } }: Receipt) => id === run.id && attempt === run.attempt;
  const done = doneBefore(receipts.filter(isOfRun));
  const words = doneWords(done, id => live.get(id) ?? known.get(id));
  const marked = plan.issues.open?.marker.groups ?? [];
  const touched = marked.filter(({ ids }) => touches(done, id => ids.has(id)));
  await keepIssue(context, {
    plan,
    run,
    account,
    isShared,
    isAlone: shown?.isAlone === true,
    recorded: new Map(shown?.groups.map((group, index) => [groups[index]?.number ?? 0, group.number])),
    done: words === undefined || touched.length === 0 ? undefined : { words, groups: touched },
    undone: { runIds: await undoneInTemp(temp), words },
  });
}

function removedIds(receipts: readonly Receipt[]): Set<string> {
  return new Set(receipts.flatMap(({ removed }) => removed.map(one => one.historyId)));
}

/** A read that may be stale, and shows what this job changed, gets no stamps: the next backup reads everything. */
function stampsOf(
  activities: Activities,
  earlier: Activities,
  readAt: number | undefined,
  receipts: readonly Receipt[],
): Activities {
  const believed = believedActivities(activities, earlier, readAt);
  const hasChanged = receipts.some(
    ({ removed, added, perhaps }) => removed.length + added.length + perhaps.length > 0,
  );
  return hasChanged && !isSameActivity(believed, activities) ? NEVER : believed;
}
