import { isDated, type Play, slotKey } from '../../history/play.ts';
import type { AddedPlay, AdditionEnd } from '../../trakt/addition-report.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { ComingPlay, DoneWork } from '../carry-out.ts';
import type { UndoPlan } from './plan.ts';
import type { UndoneRun } from './report.ts';

/** The plays of an undo by what became of them. Of a preview: by what would. */
export interface Ends {
  cameBack: Play[];
  /** There before, of which `perhaps` only perhaps. */
  there: Play[];
  perhapsThere: Play[];
  /** Trakt does not know the episode or movie. */
  notFound: Play[];
  failed: Play[];
  unconfirmed: Play[];
  /** Something appeared near them, so they are not sent again. */
  perhaps: Play[];
  removed: Play[];
  /** As they are at the old time again. */
  movedBack: Play[];
  /** What is not at its new time any more, and so was not moved back: as it was before the run moved it. */
  away: Play[];
  /** How many plays may be pointed out again, and how many are kept again. */
  unkept: number;
  kept: number;
  alreadyGone: number;
  /** What later runs moved or put back: it stays, since it is no longer only what the run added. */
  elsewhere: Play[];
  /** What stays, of what should have gone. */
  notRemoved: Play[];
  /** What may be the run's: only the person may decide that it goes. */
  doubtful: Play[];
  /** More than there should be: what appeared while plays were added, and what imports had added in their place before. */
  surplus: Play[];
  /** Why plays failed or are in doubt, in sentences, each once. */
  reasons: string[];
}

const NOTHING: Ends = {
  cameBack: [],
  there: [],
  perhapsThere: [],
  notFound: [],
  failed: [],
  unconfirmed: [],
  perhaps: [],
  removed: [],
  movedBack: [],
  away: [],
  unkept: 0,
  kept: 0,
  alreadyGone: 0,
  elsewhere: [],
  notRemoved: [],
  doubtful: [],
  surplus: [],
  reasons: [],
};

/** Sorts the plays of an undo by their ends: none of one that was taken back. */
export function endsOf({ plan, done, outcome, elsewhere }: UndoneRun): Ends {
  if (outcome === 'taken back') return NOTHING;
  const pairs = movedBackIn(plan, done);
  const isMovedRow = (play: Play) => pairs.rows.has(play.historyId);
  const added = done?.added ?? [];
  const apart = added.filter(one => !isMovedRow(one.play.coming.play));
  const by = (...ends: AdditionEnd[]) => apart.filter(one => ends.includes(one.end)).map(playOf);
  const removals = (done?.removed ?? []).filter(one => !pairs.news.has(one.play.historyId));
  const gone = (...ends: RemovedPlay['end'][]) =>
    removals.filter(one => ends.includes(one.end)).map(one => one.play);
  const isPreview = outcome === 'preview';
  const reasons = [...added.map(one => one.reason), ...removals.map(one => one.reason)];
  const back = new Set(isPreview ? [] : by('added').map(slotKey));
  const isBack = (play: Play) => back.has(slotKey(play));
  const moving = plan.movesBack.flatMap(step => step.coming.map(one => one.play));
  return {
    cameBack: isPreview
      ? [...plan.coming.map(one => one.play), ...moving.filter(play => !isMovedRow(play))]
      : by('added'),
    there: [...plan.there.filter(one => !one.isPerhaps).map(one => one.row), ...by('there already')],
    perhapsThere: plan.there.filter(one => one.isPerhaps).map(one => one.row),
    notFound: [...plan.nameless, ...by('not found')],
    failed: by('failed'),
    unconfirmed: by('unconfirmed'),
    perhaps: [...plan.perhaps, ...by('perhaps')],
    removed: isPreview ? plan.going.map(one => one.play) : gone('removed'),
    movedBack: [...pairs.rows.values()],
    away: plan.away.map(({ row }) => row),
    unkept: plan.unkept.length,
    kept: plan.kept.length,
    alreadyGone: plan.alreadyGone.length - elsewhere.length + gone('already gone').length,
    elsewhere,
    notRemoved: gone('failed', 'unconfirmed'),
    doubtful: plan.doubtful,
    surplus: [...new Set([...(done?.surplus ?? []), ...plan.doubled.filter(isBack)])],
    reasons: [...new Set(reasons.filter(reason => reason !== undefined))],
  };
}

/** What moved back, or would: the rows by their history IDs, and those of what went for them. */
function movedBackIn({ moves, movesBack }: UndoPlan, done: DoneWork | undefined) {
  const went =
    done === undefined
      ? movesBack.flatMap(step => step.going.map(one => one.play))
      : done.removed.filter(({ end }) => end === 'removed' || end === 'already gone').map(one => one.play);
  const news = new Set(went.map(play => play.historyId));
  const inSteps = new Set(movesBack.flatMap(step => step.going.map(one => one.play.historyId)));
  const back = moves.filter(({ moved }) => news.has(moved.historyId) && inSteps.has(moved.historyId));
  return {
    rows: new Map(back.map(({ row }) => [row.historyId, row])),
    news: new Set(back.map(({ moved }) => moved.historyId)),
  };
}

function playOf({ play: { coming }, historyId = '' }: AddedPlay<ComingPlay>): Play {
  return { ...coming.play, historyId };
}

/** What Trakt cannot give back of plays, in words; empty when it gives all. */
export function lossesOf(plays: readonly Play[]): string[] {
  const seconds = plays.filter(
    play => isDated(play) && new Date(play.watchedAt).getUTCSeconds() !== 0,
  ).length;
  const scrobbles = plays.filter(({ action }) => action === 'scrobble' || action === 'checkin').length;
  return [
    plays.length > 0 ? 'the old history IDs (each play has a new one)' : '',
    seconds > 0 ? 'the seconds of the times (Trakt keeps minutes)' : '',
    scrobbles > 0 ? 'that plays were scrobbled or checked in (they are marks now)' : '',
  ].filter(Boolean);
}
