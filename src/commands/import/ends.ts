import type { Play } from '../../history/play.ts';
import type { AdditionEnd } from '../../trakt/addition-report.ts';
import type { Done } from './report.ts';

/** The plays of an import by what became of them. */
export interface Ends {
  added: Play[];
  present: Play[];
  /** Trakt does not know the episode or movie. */
  notFound: Play[];
  failed: Play[];
  unconfirmed: Play[];
  /** Something appeared near them, so they are not sent again. */
  perhaps: Play[];
  surplus: Play[];
  /** They come from files that changed on the branch meanwhile. */
  takenBack: Play[];
  /** Why plays failed or are in doubt, in sentences, each once. */
  reasons: string[];
}

/** Sorts the plays of an import by their ends. */
export function endsOf({ done, present }: Pick<Done, 'done' | 'present'>): Ends {
  const added = done?.added ?? [];
  const by = (end: AdditionEnd): Play[] =>
    added
      .filter(one => one.end === end)
      .map(({ play: { coming }, historyId = '' }) => ({ ...coming.play, historyId, action: 'watch' }));
  const notSent = (done?.notSent ?? []).map(({ play }) => play);
  return {
    added: by('added'),
    present: [...present, ...by('there already')],
    notFound: by('not found'),
    failed: [...by('failed'), ...notSent],
    unconfirmed: by('unconfirmed'),
    perhaps: by('perhaps'),
    surplus: done?.surplus ?? [],
    takenBack: (done?.takenBack ?? []).map(({ play }) => play),
    reasons: [...new Set([...added.map(one => one.reason), done?.trouble])].filter(
      reason => reason !== undefined,
    ),
  };
}
