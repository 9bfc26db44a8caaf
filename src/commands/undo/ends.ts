import { isDated, type Play } from '../../history/play.ts';
import type { AddedPlay, AdditionEnd } from '../../trakt/addition.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { ComingPlay } from '../carry-out.ts';
import type { UndoneRun } from './undo.ts';

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
  alreadyGone: number;
  /** What stays, of what should have gone. */
  notRemoved: Play[];
  /** What may be the run's, and goes by nobody's word but the person's. */
  doubtful: Play[];
  surplus: Play[];
  /** Why plays failed or are in doubt, in sentences, each once. */
  reasons: string[];
}

/** Sorts the plays of an undo by their ends. */
export function endsOf({ plan, done, outcome }: UndoneRun): Ends {
  const added = done?.added ?? [];
  const by = (...ends: AdditionEnd[]) => added.filter(one => ends.includes(one.end)).map(playOf);
  const gone = (...ends: RemovedPlay['end'][]) =>
    (done?.removed ?? []).filter(one => ends.includes(one.end)).map(one => one.play);
  const isPreview = outcome === 'preview';
  const reasons = [...added.map(one => one.reason), ...(done?.removed ?? []).map(one => one.reason)];
  return {
    cameBack: isPreview ? plan.coming.map(one => one.play) : by('added'),
    there: [...plan.there.filter(one => !one.isPerhaps).map(one => one.row), ...by('there already')],
    perhapsThere: plan.there.filter(one => one.isPerhaps).map(one => one.row),
    notFound: [...plan.nameless, ...by('not found')],
    failed: by('failed'),
    unconfirmed: by('unconfirmed'),
    perhaps: by('perhaps'),
    removed: isPreview ? plan.going.map(one => one.play) : gone('removed'),
    alreadyGone: plan.alreadyGone.length + gone('already gone').length,
    notRemoved: gone('failed', 'unconfirmed'),
    doubtful: plan.doubtful,
    surplus: done?.surplus ?? [],
    reasons: [...new Set(reasons.filter(reason => reason !== undefined))],
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
