import { Failure } from '../base/failure.ts';
import { count, figure } from '../base/wording.ts';
import { STALE_FOR } from '../history/activities.ts';
import { lackingIn, type Occasion } from '../history/occasions.ts';
import { sendAddition } from './addition-request.ts';
import { createPauses } from './pauses.ts';
import type { NotFound } from './schemas.ts';
import type { Settled, SettlingTools } from './settling.ts';

/** What became of the plays that an occasion lacked, in numbers. */
export interface Restored {
  /** Seen in the history. */
  restored: number;
  /** Trakt does not know the episode or movie any more. */
  notFound: number;
  failed: number;
  /** Sent, and not seen in the history. */
  unconfirmed: number;
}

export interface Restoration {
  /** By the key of the occasion. */
  ends: Map<string, Restored>;
  /** Why plays failed, in sentences. */
  reasons: string[];
  /** Why plays could not be confirmed, a sentence. */
  doubt: string | undefined;
}

/** Trakt's own client sends this many at a time. */
const BATCH = 100;
const DOUBTS = 3;

/**
 * Adds what the occasions lack, each play once, and sees that it is there. After a doubt about a request the history is
 * read for up to six minutes, and only what it still lacks then is sent again.
 */
export async function restoreLacking(
  occasions: readonly Occasion[],
  settled: Settled,
  tools: SettlingTools,
): Promise<Restoration> {
  const read = reader(occasions, settled, tools);
  const queue = occasions.flatMap(occasion => repeat(occasion, lackOf(settled.lacking, occasion.key)));
  const { notFound, failed, reasons, mayBeThere, isReadable } = await sendAll(
    queue,
    { read, since: settled.settledAt },
    tools,
  );
  const isSeen = (lacking: Lacking) =>
    occasions.every(({ key }) => lackOf(lacking, key) <= notFound.of(key) + failed.of(key));
  const lacking = mayBeThere && isReadable ? await read({ isSeen, reason: NOT_LISTED }) : undefined;
  const isDoubtful = mayBeThere && (lacking === undefined || !isSeen(lacking));

  const endOf = ({ key }: Occasion): Restored => {
    const wanted = lackOf(settled.lacking, key);
    const open = Math.min(wanted, lacking?.get(key) ?? wanted);
    const unknown = Math.min(open, notFound.of(key));
    const lost = Math.min(open - unknown, failed.of(key));
    return {
      restored: wanted - open,
      notFound: unknown,
      failed: lost,
      unconfirmed: open - unknown - lost,
    };
  };
  return {
    ends: new Map(occasions.map(occasion => [occasion.key, endOf(occasion)])),
    reasons: [...reasons],
    doubt: isDoubtful ? (lacking === undefined ? NOT_READ : NOT_SEEN) : undefined,
  };
}

interface Sending {
  notFound: Tally;
  failed: Tally;
  reasons: Set<string>;
  /** At least one request was not refused. */
  mayBeThere: boolean;
  /** The history could be read after each doubt. */
  isReadable: boolean;
}

/** Sends the plays in batches until all are sent, one is refused, or three doubtful ones had added nothing or not all. */
async function sendAll(
  plays: readonly Occasion[],
  reading: Reading,
  { api, log }: SettlingTools,
): Promise<Sending> {
  const [notFound, failed, reasons] = [createTally(), createTally(), new Set<string>()];
  const sending: Sending = { notFound, failed, reasons, mayBeThere: false, isReadable: true };
  let queue = plays;
  let size = BATCH;
  let doubts = 0;
  while (queue.length > 0) {
    const batch = queue.slice(0, size);
    const sent = await sendAddition(api, batch);
    if (sent.outcome === 'refused') {
      reasons.add(sent.reason);
      failed.add(queue);
      return sending;
    }
    sending.mayBeThere = true;
    queue = queue.slice(batch.length);
    if (sent.outcome === 'added') {
      notFound.add(batch.filter(occasion => isAmong(sent.notFound, occasion)));
      log.info(`Sent ${figure(plays.length - queue.length)} of ${count(plays.length, 'play')}.`);
      continue;
    }
    log.info(
      `Trakt gave no clear answer to putting back ${count(batch.length, 'play')} (${sent.short}). They may have been put back, so they ` +
        'are sent again only if the history still lacks them after six minutes.',
    );
    const missing = await missingOf(batch, [createTally(queue), notFound, failed], reading);
    if (missing?.length === 0) continue;
    doubts++;
    if (missing === undefined || doubts === DOUBTS) {
      sending.isReadable = missing !== undefined;
      reasons.add(sent.reason);
      failed.add([...(missing ?? []), ...queue]);
      return sending;
    }
    log.info(`The history still lacks ${count(missing.length, 'play')}, so they are sent again.`);
    size = Math.ceil(size / 2);
    queue = [...missing, ...queue];
  }
  return sending;
}

const NOT_LISTED = 'Trakt does not list all plays that were put back yet, as happens for a while.';
const NOT_SEEN = 'Trakt did not list them within six minutes after they were sent.';
const NOT_READ = 'The history could not be read to see whether they are there.';

/** How many plays are lacking, by the key of the occasion. */
type Lacking = ReadonlyMap<string, number>;
interface Expected {
  isSeen: (lacking: Lacking) => boolean;
  /** Why the history is read again, a sentence. */
  reason: string;
  /** Only a read that begins then or later, in milliseconds, shows it; without it any read does. */
  since?: number;
}
type Read = (expected: Expected) => Promise<Lacking | undefined>;
interface Reading {
  read: Read;
  /** From when on no read can list what was gone before anything was sent, in milliseconds. */
  since: number;
}

/**
 * Makes a function that reads the history until it shows what is expected, or until what it lacks after six minutes is
 * certain; `undefined` when it cannot be read then.
 */
function reader(
  occasions: readonly Occasion[],
  { counts }: Settled,
  { readLive, clock, log }: SettlingTools,
): Read {
  return async ({ isSeen, reason, since = 0 }) => {
    const pause = createPauses({ clock, log });
    const deadline = clock.now() + STALE_FOR;
    for (;;) {
      const begun = clock.now();
      const isLast = begun >= deadline;
      const read = await readLive().catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        log.info(error.message);
        return undefined;
      });
      if (read !== undefined) {
        const lacking = lackingIn(occasions, read.plays, counts);
        if (begun >= since && isSeen(lacking)) return lacking;
        if (isLast && read.completeness !== 'unproven') return lacking;
      }
      if (isLast) return undefined;
      await pause(reason, deadline);
    }
  };
}

/** The plays of a doubtful batch that are not there; `undefined` when nobody can tell. */
async function missingOf(
  batch: readonly Occasion[],
  expected: readonly Tally[],
  { read, since }: Reading,
): Promise<Occasion[] | undefined> {
  const inBatch = Map.groupBy(batch, occasion => occasion.key);
  const missingIn = (lacking: Lacking) =>
    [...inBatch].flatMap(([key, plays]) => {
      const beside = expected.reduce((sum, tally) => sum + tally.of(key), 0);
      return plays.slice(0, Math.max(0, lackOf(lacking, key) - beside));
    });
  const lacking = await read({
    isSeen: current => missingIn(current).length === 0,
    reason: 'Waiting until it is certain which of them were put back.',
    since,
  });
  return lacking && missingIn(lacking);
}

function lackOf(lacking: Lacking, key: string): number {
  return lacking.get(key) ?? 0;
}

function isAmong({ movies, episodes }: NotFound, { type, traktId }: Occasion): boolean {
  return (type === 'movie' ? movies : episodes).has(traktId);
}

function repeat(occasion: Occasion, times: number): Occasion[] {
  return Array.from({ length: times }, () => occasion);
}

type Tally = ReturnType<typeof createTally>;

/** Counts plays by the key of their occasion. */
function createTally(plays: readonly Occasion[] = []) {
  const numbers = new Map<string, number>();
  const add = (more: readonly Occasion[]) => {
    for (const { key } of more) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  };
  add(plays);
  return { add, of: (key: string) => numbers.get(key) ?? 0 };
}
