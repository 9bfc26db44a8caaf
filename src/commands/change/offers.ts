import type { Context } from '../../action/context.ts';
import { count, figure } from '../../base/wording.ts';
import type { Selection } from '../../csv/selection.ts';
import type { Run } from '../../github/event.ts';
import { removalTarget } from '../../github/links.ts';
import { type Order, orderLink } from '../../github/order.ts';
import { uploadShown } from '../../github/shown-upload.ts';
import type { Play } from '../../history/play.ts';
import { shortWords } from '../../text/group-words.ts';
import { link } from '../../text/markdown.ts';
import { titlesAmong } from '../../text/title-names.ts';
import type { When } from '../../text/when.ts';
import { NAME_COUNTS } from '../../text/words.ts';
import type { Account } from '../../trakt/schemas.ts';

/** What a file named after this run would do, as a link offers it. */
export interface Offer {
  number: number;
  what: Order['what'];
  plays: readonly Play[];
}

/** What would be done. */
interface Planned {
  removed: readonly Play[];
  moved: readonly Play[];
  kept: readonly Play[];
}

/** What links can offer of a plan, and whether that is all of it: a move to a given time needs the file that says so. */
export interface Offers {
  offers: Offer[];
  areAll: boolean;
}

/**
 * Records what would be done, so that links can offer exactly that. No links where merging or pushing to the default branch is what
 * does it.
 */
export async function makeOffers(
  context: Pick<Context, 'run' | 'artifacts' | 'temp' | 'log'>,
  account: Account,
  { rows }: Pick<Selection, 'rows'>,
  { removed, moved, kept }: Planned,
): Promise<Offers> {
  if (!isOffering(context.run)) return { offers: [], areAll: false };
  const kinds = new Map(rows.map(({ historyId, moveTo }) => [historyId, moveTo?.kind]));
  const movedTo = (kind: string) => moved.filter(({ historyId }) => kinds.get(historyId) === kind);
  const groups = [
    { what: 'remove' as const, plays: removed },
    { what: 'released' as const, plays: movedTo('released') },
    { what: 'unknown' as const, plays: movedTo('unknown') },
    { what: 'keep' as const, plays: kept },
  ]
    .filter(({ plays }) => plays.length > 0)
    .map((group, index) => ({ ...group, number: index + 1 }));
  const shown = await uploadShown(context, { account, groups });
  const offered = groups.reduce((sum, { plays }) => sum + plays.length, 0);
  return {
    offers: shown?.groups ?? [],
    areAll: shown !== undefined && offered === removed.length + moved.length + kept.length,
  };
}

function isOffering({ event, mayAct }: Run): boolean {
  return mayAct || (event.name === 'push' && event.isForced);
}

/**
 * The links, and what to do with them, as Markdown; `undefined` without any.
 * @param these what to call the plays: `these`, or `all` where there were too many
 */
export function offersLine(
  { offers }: Offers,
  these: 'these' | 'all',
  run: Run,
  when: When,
): string | undefined {
  if (offers.length === 0) return undefined;
  const titleOf = titlesAmong(offers.flatMap(({ plays }) => plays));
  const links = offers.map(({ number, what, plays }) => {
    const label = labelOf(what, plays.length, these);
    const note = `${label}: ${shortWords(plays, when, titleOf)}.\n${NAME_COUNTS}\n`;
    return `**${link(label, orderLink(removalTarget(run), { runId: run.id, group: number, what }, note))}**`;
  });
  const opens = links.length === 1 ? 'opens a file on GitHub that is' : 'each open a file on GitHub that is';
  return `${links.join(' · ')} ${opens} already filled in. Press **Commit changes**, and again in the box that opens.`;
}

function labelOf(what: Order['what'], plays: number, which: 'these' | 'all'): string {
  const several = which === 'all' ? `all ${figure(plays)}` : `these ${figure(plays)} plays`;
  const these = plays === 1 ? 'this play' : several;
  switch (what) {
    case 'remove':
      return `Remove ${these}`;
    case 'released':
      return `Move ${these} to ${plays === 1 ? 'its release' : 'their releases'}`;
    case 'unknown':
      return `Clear the date of ${these}`;
    case 'keep':
      return `Keep ${these}`;
  }
}

/** That more plays are selected than one run changes. */
export function tooManyWords({ plays, most }: { plays: number; most: number }): string {
  return `${count(plays, 'play')} are selected, and max-removals allows ${figure(most)} in one run`;
}
