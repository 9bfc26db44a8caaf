import { count, figure } from '../../base/wording.ts';
import { cellOf } from '../../csv/move-to.ts';
import { describeRow, type SelectedRow } from '../../csv/selection.ts';
import type { Run } from '../../github/event.ts';
import { removalTarget } from '../../github/links.ts';
import { type Asking, removalLink } from '../../github/removal-link.ts';
import { describeItem, type Play } from '../../history/play.ts';
import { details, link, list } from '../../text/markdown.ts';
import type { When } from '../../text/when.ts';
import type { Done, Preview } from './report.ts';

type Found = Pick<Preview | Done, 'movedOn' | 'placed' | 'account'>;
type Pairs = Found['movedOn'];

/** What is said of rows whose plays are gone while something is live that they may mean, as Markdown: with links that do it to that. */
export function elsewhereBlocks(found: Found, run: Run, when: When): (string | undefined)[] {
  return [
    block(found.movedOn, movedOnWords, 'there-again', found, run, when),
    block(found.placed, placedWords, 'there-now', found, run, when),
  ];
}

/** That plays are gone while their things are live in the same minutes. */
export function movedOnWords(plays: number): string {
  return plays === 1
    ? '1 selected play is gone, but an identical play is there under another history ID'
    : `${count(plays, 'selected play')} are gone, but identical plays are there under other history IDs`;
}

/** That earlier runs moved plays, or put them back. */
export function placedWords(plays: number): string {
  return plays === 1
    ? '1 selected play was moved or put back by an earlier run, and is there under another history ID'
    : `${count(plays, 'selected play')} were moved or put back by earlier runs, and are there under other history IDs`;
}

function block(
  pairs: Pairs,
  words: (plays: number) => string,
  name: string,
  { account }: Found,
  run: Run,
  when: When,
): string | undefined {
  if (pairs.length === 0) return undefined;
  const remedies = [...Map.groupBy(pairs, ({ row }) => JSON.stringify(askingOf(row)))].map(
    ([, some], index) => remedy(some, index === 0 ? name : `${name}-${index + 1}`, account.slug, run),
  );
  const each = list(
    pairs,
    ({ row, live }) =>
      `${describeRow(row)}: now ${live.historyId}, ${describeItem(live)}, watched ${when(live)}`,
  );
  return [`❌ **${words(pairs.length)}.** ${remedies.join(' ')}`, details('Which', each)].join('\n\n');
}

/** What does to the plays what was asked for. @param pairs whose rows ask for the same */
function remedy(pairs: Pairs, name: string, account: string, run: Run): string {
  const plays = [...new Set(pairs.map(({ live }) => live))];
  const these = plays.length === 1 ? 'that play' : `those ${figure(plays.length)} plays`;
  const [{ row } = { row: undefined }] = pairs;
  const asking = row === undefined ? undefined : askingOf(row);
  const address = removalLink(removalTarget(run), name, plays, account, asking);
  const { verb, by } = doingOf(asking, plays);
  if (address === undefined) return `To ${verb} ${these}, export again and write ${by} beside them.`;
  const label = `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)} ${these}`;
  return `**${link(label, address)}** opens a new file on GitHub, filled in; commit it.`;
}

/** `undefined` where the play should go. */
function askingOf({ isKept, moveTo }: SelectedRow): Asking | undefined {
  if (isKept) return { remove: 'keep' };
  return moveTo === undefined ? undefined : { move_to: cellOf(moveTo) };
}

function doingOf(asking: Asking | undefined, plays: readonly Play[]): { verb: string; by: string } {
  if (asking === undefined) return { verb: 'remove', by: 'x' };
  if ('remove' in asking) return { verb: 'keep', by: asking.remove };
  return { verb: 'move', by: plays.length === 1 ? 'its time' : 'their times' };
}
