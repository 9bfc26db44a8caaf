import { batchesOf, halvesOf } from '../base/batches.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { count, figure } from '../base/wording.ts';
import type { Play } from '../history/play.ts';
import { PATIENCE } from '../http/exchange.ts';
import { LONGEST_WAIT } from '../http/retry.ts';
import { type AdditionReport, toReport } from './addition-report.ts';
import { type NewPlay, type Sent, sendAddition } from './addition-request.ts';
import type { TraktApi } from './client.ts';
import { type ReadLive, readBack } from './read-back.ts';
import { type Judged, judgeRead, nearPlays, type Request, type Unit } from './sent-plays.ts';

export type { NewPlay } from './addition-request.ts';

export interface AdditionTools {
  clock: Clock;
  log: Log;
  /** Reads what is live in the minutes of the plays, and for a day around them. */
  readLive: ReadLive;
  /**
   * The history IDs that are not new: of the plays that the read before the write listed; where nothing was read, of all that
   * records name.
   */
  before: ReadonlySet<string>;
  /** The history IDs that records name as removed. */
  gone: ReadonlySet<string>;
  /** Nothing was read before the write, so after a doubt only a certain read shows what it did. */
  isBlind?: boolean;
}

/** Trakt's own client sends this many at a time. */
const BATCH = 100;
/** After this many requests without a clear answer that had not added everything, nothing more is sent. */
const DOUBTS = 3;
const KEPT_WAITING = `Trakt kept this run waiting for more than ${LONGEST_WAIT / 60_000} minutes in all. Run this again later.`;

/**
 * Adds plays, and finds each in the history. Adding is not idempotent: after a doubt (no answer, a 5xx, one that cannot be
 * read) the history is read back, and only what it certainly lacks is sent again. A refusal of the content (422) halves the
 * batch until the culprit is alone. Once it has waited for 15 minutes in all, nothing more is sent. What happens is in the
 * report; it throws for no answer of Trakt's.
 */
export async function addPlays<New extends NewPlay>(
  api: TraktApi,
  plays: readonly New[],
  tools: AdditionTools,
): Promise<AdditionReport<New>> {
  const adding: Adding<New> = {
    units: plays.map(toUnit),
    endedAt: undefined,
    waited: 0,
    shown: undefined,
  };
  await sendAll(api, adding, tools);
  if (openIn(adding).length > 0) await lookFor(adding, NOT_LISTED, tools);
  return toReport(adding);
}

interface Adding<New extends NewPlay> {
  units: readonly Unit<New>[];
  endedAt: number | undefined;
  /** Milliseconds that were waited so far, for Trakt to take a request and after doubts. */
  waited: number;
  /** What a read showed after the last request; `undefined` without one. */
  shown: Judged<New> | undefined;
}

/** Sends all plays, batch by batch. What was sent before a batch was refused, or left in doubt, is looked for later. */
async function sendAll<New extends NewPlay>(
  api: TraktApi,
  adding: Adding<New>,
  tools: AdditionTools,
): Promise<void> {
  const queue = batchesOf(adding.units, BATCH);
  const { clock } = tools;
  let doubts = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    if (adding.waited > LONGEST_WAIT) return fail([...batch, ...queue.flat()], KEPT_WAITING);
    const begunAt = clock.now();
    const sent = await sendAddition(
      api,
      batch.map(unit => unit.play),
    );
    adding.endedAt = clock.now();
    adding.waited += Math.max(0, adding.endedAt - begunAt - PATIENCE);
    const next = await follow(adding, batch, sent, { tools, isLastTry: doubts + 1 === DOUBTS });
    adding.waited += clock.now() - adding.endedAt;
    if (next.isDoubt) doubts++;
    queue.unshift(...next.first);
    if (next.stop !== undefined) return fail(queue.flat(), next.stop);
    const left = queue.reduce((sum, units) => sum + units.length, 0);
    if (sent.outcome === 'added')
      tools.log.info(`Sent ${figure(adding.units.length - left)} of ${count(adding.units.length, 'play')}.`);
  }
}

/** What comes after a request. */
interface Next<New extends NewPlay> {
  /** What is sent before all the rest. */
  first: Unit<New>[][];
  /** Why nothing more is sent, a sentence. */
  stop?: string;
  /** The request had no clear answer, and had not added everything. */
  isDoubt?: boolean;
}

/** Takes what an answer says of the plays of a batch, and finds out what is to be sent again of it. */
async function follow<New extends NewPlay>(
  adding: Adding<New>,
  batch: Unit<New>[],
  sent: Sent,
  { tools, isLastTry }: { tools: AdditionTools; isLastTry: boolean },
): Promise<Next<New>> {
  switch (sent.outcome) {
    case 'refused':
      if (!sent.isContent) return { first: [batch], stop: sent.reason };
      if (batch.length > 1) return { first: halvesOf(batch) };
      fail(batch, sent.reason);
      return { first: [] };
    case 'added':
      adding.shown = undefined;
      noteAnswer(batch, sent);
      return { first: [] };
    case 'doubtful':
      adding.shown = undefined;
      noteDoubt(batch, sent);
      tools.log.info(
        `Trakt didn’t confirm that ${count(batch.length, 'play')} ${batch.length === 1 ? 'was' : 'were'} added (${sent.short}).` +
          (isLastTry ? '' : ' If they are still missing in six minutes, they are sent again.'),
      );
      return resend(adding, batch, sent, { tools, isLastTry });
  }
}

/** Waits until it is certain what a doubtful request has not added: that is sent again, in halves of the batch. */
async function resend<New extends NewPlay>(
  adding: Adding<New>,
  batch: Unit<New>[],
  { reason }: Doubtful,
  { tools, isLastTry }: { tools: AdditionTools; isLastTry: boolean },
): Promise<Next<New>> {
  const { lacking, isCertain } = await lookFor(adding, WHICH, tools, new Set(batch));
  if (!isCertain) return { first: [], stop: reason };
  if (lacking.length === 0) return { first: [] };
  const again = lacking.filter(unit => unit.end === undefined);
  if (isLastTry) return { first: [again], stop: reason };
  if (again.length > 0)
    tools.log.info(`${count(again.length, 'play')} did not arrive, so they are sent again.`);
  for (const unit of again) Object.assign(unit, { request: undefined, isRetried: true });
  return { first: batchesOf(again, Math.ceil(batch.length / 2)), isDoubt: true };
}

type Doubtful = Extract<Sent, { outcome: 'doubtful' }>;

function noteDoubt<New extends NewPlay>(batch: readonly Unit<New>[], { reason }: Doubtful): void {
  const request = { merged: 0, isClear: false, isDoubtful: true };
  for (const unit of batch) Object.assign(unit, { request, reason });
}

function noteAnswer<New extends NewPlay>(
  batch: readonly Unit<New>[],
  sent: Extract<Sent, { outcome: 'added' }>,
): void {
  const { notFound } = sent;
  const isMissing = ({ play: { type, traktId } }: Unit<New>) =>
    (type === 'movie' ? notFound.movies : notFound.episodes).has(traktId);
  const known = batch.filter(unit => !isMissing(unit));
  const request: Request = {
    merged: Math.max(0, known.length - sent.added, sent.updated),
    isClear: sent.added === known.length && sent.updated === 0,
    ...(sent.updated > 0 && sent.added + sent.updated === known.length && { addedBeside: sent.added }),
    isDoubtful: false,
  };
  for (const unit of batch) {
    if (isMissing(unit)) unit.end = 'not found';
    else Object.assign(unit, { request, reason: undefined });
  }
}

/**
 * Reads until all plays that were sent are seen, or those of one request; else until it is certain which are lacking. Of these,
 * those near which something unexplained appeared get their end.
 */
async function lookFor<New extends NewPlay>(
  adding: Adding<New>,
  reason: string,
  tools: AdditionTools,
  batch?: ReadonlySet<Unit<New>>,
): Promise<{ lacking: readonly Unit<New>[]; isCertain: boolean }> {
  const { clock, log, readLive, before, gone, isBlind = false } = tools;
  const judge = (plays: readonly Play[]) => judgeRead(sentOf(adding), plays, before);
  const wanted = (units: readonly Unit<New>[]) =>
    units.filter(unit => unit.end === undefined && batch?.has(unit) !== false);
  const { isCertain, plays = [] } = await readBack(
    {
      read: readLive,
      lacks: read => wanted(judge(read).lacking),
      gone,
      since: adding.endedAt ?? clock.now(),
      reason,
      onlyCertain: isBlind && sentOf(adding).some(unit => unit.request?.isDoubtful),
      onlyAfterGone: isBlind,
    },
    { clock, log },
  );
  const judged = judge(plays);
  const lacking = wanted(judged.lacking);
  if (isCertain) for (const [unit, play] of judged.seen) unit.seenAs = play.historyId;
  for (const unit of lacking) {
    if (!isCertain) Object.assign(unit, { end: 'unconfirmed', reason: unit.reason ?? NOT_SEEN });
    else if (nearPlays(unit, judged).length > 0) Object.assign(unit, { end: 'perhaps', reason: NEARBY });
  }
  adding.shown = judged;
  return { lacking, isCertain };
}

const WHICH = 'Waiting until it is certain which plays were added.';
const NOT_LISTED = 'Trakt doesn’t show all added plays yet.';
const NOT_SEEN = 'The history could not be read to see whether it is there.';
const NEARBY = 'Trakt doesn’t show it where it was added, but something new is there beside it.';

/** The plays that were sent, of which it is to be seen what became of them. */
function openIn<New extends NewPlay>(adding: Adding<New>): Unit<New>[] {
  const { shown } = adding;
  const isOpen = (unit: Unit<New>) => !shown?.seen.has(unit) && !shown?.merged.has(unit);
  return sentOf(adding).filter(unit => unit.end === undefined && isOpen(unit));
}

/** The plays that a request may have added, those first of which Trakt said so. */
function sentOf<New extends NewPlay>({ units }: Adding<New>): Unit<New>[] {
  const sent = units.filter(unit => unit.request !== undefined);
  const isDoubtful = (unit: Unit<New>) => Number(unit.request?.isDoubtful);
  return sent.toSorted((a, b) => isDoubtful(a) - isDoubtful(b));
}

function toUnit<New extends NewPlay>(play: New): Unit<New> {
  return { play, end: undefined, request: undefined, isRetried: false, seenAs: undefined, reason: undefined };
}

function fail<New extends NewPlay>(units: readonly Unit<New>[], reason: string): void {
  for (const unit of units) Object.assign(unit, { end: 'failed', request: undefined, reason });
}
