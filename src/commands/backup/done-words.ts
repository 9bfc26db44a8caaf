import { count, figure } from '../../base/wording.ts';
import { type Play, titleKey } from '../../history/play.ts';
import type { Receipt } from '../../history/record.ts';
import { text } from '../../text/markdown.ts';
import { nameWithYear } from '../../text/title-names.ts';
import type { Changes } from './changes.ts';

const MOST_TITLES = 3;

/** What earlier steps of this job did, by the history IDs that their plays had before. */
export interface DoneBefore {
  removed: string[];
  /** The play that a moved one was. */
  moved: string[];
  kept: string[];
  /** The plays that came, by the IDs that they have now. */
  added: string[];
  /** The IDs that plays which came stand for. */
  standsFor: string[];
}

/** Sums up receipts; a play that came in place of one that went is a move. */
export function doneBefore(receipts: readonly Receipt[]): DoneBefore {
  const done: DoneBefore = { removed: [], moved: [], kept: [], added: [], standsFor: [] };
  for (const { removed, added, kept } of receipts) {
    const gone = new Set(removed.map(one => one.historyId));
    const movedTo = new Set(
      added.flatMap(one => (one.for !== undefined && gone.has(one.for) ? [one.for] : [])),
    );
    done.removed.push(...[...gone].filter(id => !movedTo.has(id)));
    done.moved.push(...movedTo);
    done.kept.push(...kept);
    done.added.push(...added.filter(one => !movedTo.has(one.for ?? '')).map(one => one.historyId));
    done.standsFor.push(...added.flatMap(one => one.for ?? []));
  }
  return done;
}

/** Whether a history ID is among those that were touched. */
export function touches(done: DoneBefore, has: (historyId: string) => boolean): boolean {
  return [...done.removed, ...done.moved, ...done.kept, ...done.standsFor].some(has);
}

/** Whether all that changed since the last backup is what earlier steps of this job did, which they have told already. */
export function isToldAlready(
  receipts: readonly Receipt[],
  { added, lost, moved }: Pick<Changes, 'added' | 'lost' | 'moved'>,
): boolean {
  const went = new Set(receipts.flatMap(receipt => receipt.removed.map(({ historyId }) => historyId)));
  const came = new Set(receipts.flatMap(receipt => receipt.added.map(({ historyId }) => historyId)));
  return (
    receipts.length > 0 &&
    lost.every(({ historyId }) => went.has(historyId)) &&
    added.every(({ historyId }) => came.has(historyId)) &&
    moved.every(({ before, now }) => went.has(before.historyId) && came.has(now.historyId))
  );
}

/**
 * `22 plays removed: Marvel's Agents of S.H.I.E.L.D. (2013).`, as Markdown; `undefined` when nothing was done.
 * @param playOf what is known of a play, live or gone
 */
export function doneWords(
  done: DoneBefore,
  playOf: (historyId: string) => Play | undefined,
): string | undefined {
  const { removed, moved, kept, added } = done;
  const numbers: [number, string][] = [
    [removed.length, 'removed'],
    [moved.length, 'moved'],
    [added.length, 'added'],
    [kept.length, 'kept'],
  ];
  const [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === undefined) return undefined;
  const rest = others.map(([number, what]) => `${figure(number)} ${what}`);
  const plays = [...removed, ...moved, ...added, ...kept].flatMap(id => playOf(id) ?? []);
  const titles = titlesOf(plays);
  return `**${[`${count(first[0], 'play')} ${first[1]}`, ...rest].join(', ')}**${titles === '' ? '' : `: ${titles}`}.`;
}

function titlesOf(plays: readonly Play[]): string {
  const titles = [...new Map(plays.map(play => [titleKey(play), nameWithYear(play)])).values()];
  const more = titles.length - MOST_TITLES;
  const named = titles.slice(0, MOST_TITLES).map(text).join(', ');
  return more > 0 ? `${named} and ${figure(more)} more` : named;
}
