import { count } from '../base/wording.ts';
import { runAddress } from '../github/links.ts';
import { titleWithYear } from '../text/title-names.ts';
import { whenIn, zoneName } from '../text/when.ts';
import { playsByKind, progressWords } from '../text/words.ts';
import { find } from './element.ts';
import type { Review } from './review.ts';

/** Fills in whose plays these are, of what, how far the person is, and which run shows them. */
export function showHeading(review: Review): void {
  const { account, plays, progress, timezone, exportedAt, target } = review;
  const title = review.title === undefined ? `${account}’s history` : titleWithYear(review.title);
  document.title = `${title} – review`;
  find('title', HTMLHeadingElement).textContent = title;
  find('run', HTMLAnchorElement).href = runAddress(target);
  const exported = `exported ${whenIn(timezone)({ watchedAt: exportedAt })}, ${zoneName(timezone)}`;
  const figures =
    plays.length === 0
      ? 'Trakt has no plays of it in your history'
      : review.title === undefined
        ? count(plays.length, 'play')
        : `${count(plays.length, 'play')}: ${playsByKind(plays)}`;
  const whose = review.title === undefined ? [] : [`${account}’s history`];
  find('figures', HTMLParagraphElement).textContent = [...whose, figures, exported].join(' · ');
  if (progress === undefined) return;
  const line = find('progress', HTMLParagraphElement);
  line.hidden = false;
  find('progress-words', HTMLElement).textContent = progressWords(progress);
  const filled = find('progress-bar', HTMLSpanElement);
  filled.style.width = `${(100 * progress.completed) / Math.max(progress.aired, 1)}%`;
}
