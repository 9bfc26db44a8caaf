import { count } from '../base/wording.ts';
import { playsByKind, progressWords } from '../text/words.ts';
import { find } from './element.ts';
import type { Review } from './review.ts';

/** Fills in whose plays these are, of what, and how far the person is. */
export function showHeading({ account, show, plays, progress }: Review): void {
  const year = show?.year == null ? '' : ` (${show.year})`;
  const title = show === undefined ? 'The whole history' : `${show.title ?? 'Untitled show'}${year}`;
  document.title = `${title} – review`;
  find('account', HTMLElement).textContent = account;
  find('title', HTMLHeadingElement).textContent = title;
  find('figures', HTMLParagraphElement).textContent =
    plays.length === 0
      ? 'Trakt has no plays of it in your history.'
      : `${count(plays.length, 'play')}: ${playsByKind(plays)}.`;
  if (progress === undefined) return;
  find('progress', HTMLElement).textContent = progressWords(progress);
  const bar = find('progress-bar', HTMLDivElement);
  bar.hidden = false;
  const filled = bar.firstElementChild as HTMLDivElement;
  filled.style.width = `${(100 * progress.completed) / Math.max(progress.aired, 1)}%`;
}
