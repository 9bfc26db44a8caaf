import { count, figure } from '../../base/wording.ts';
import { describeRow, type SelectedRow } from '../../csv/selection.ts';
import { describeItem, type Play } from '../../history/play.ts';
import { details, list, text } from '../../text/markdown.ts';
import type { When } from '../../text/when.ts';
import type { Done, Preview } from './report.ts';

type Found = Preview | Done;

/** What is said of rows below the plays: gone, perhaps rounded, called otherwise. */
export function remarks(
  { gone, unproven, movedOn, rounded, renamed, account, selected }: Found,
  when: When,
): (string | undefined)[] {
  const thereAgain = new Set(movedOn.map(({ row }) => row));
  return [
    unproven
      ? undefined
      : goneBlock(
          gone.filter(row => !thereAgain.has(row)),
          selected,
          account.slug,
        ),
    rounded.length === 0 ? undefined : `⚠️ ${text(roundedWords(rounded))}`,
    renamed.length === 0
      ? undefined
      : details(
          `⚠️ ${renamedWords(renamed.length)}`,
          list(
            renamed,
            ({ row, live, difference }) =>
              `${describeRow(row)}: ${describeItem(live)}, watched ${when(live)}; ${difference}`,
          ),
        ),
  ];
}

/** That plays could not be found by a read that proves nothing, as Markdown. */
export function unprovenLine({ gone, unproven }: Found): string | undefined {
  if (!unproven) return undefined;
  return `❌ **${count(gone.length, 'selected play')} could not be found**, and Trakt’s answers contradicted each other, so ${gone.length === 1 ? 'it' : 'they'} may still be there. Run this again in a few minutes.`;
}

function goneBlock(gone: readonly SelectedRow[], selected: number, account: string): string | undefined {
  if (gone.length === 0) return undefined;
  const all =
    gone.length === selected
      ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?`
      : '';
  return `${count(gone.length, 'selected play')} ${gone.length === 1 ? 'was' : 'were'} already gone.${all}\n\n${details('Which', list(gone, describeRow))}`;
}

/** That IDs which are gone look like rounded ones of plays that are there. */
export function roundedWords(rounded: Found['rounded']): string {
  const [first] = rounded;
  const each =
    rounded.length === 1
      ? '1 history ID that is gone'
      : `${figure(rounded.length)} history IDs that are gone`;
  return `A spreadsheet may have rounded ${each}: ${first?.row.historyId} may have been ${first?.live.historyId}. If so, export again, and keep history_id as text.`;
}

/** That Trakt calls plays something else than their rows. */
export function renamedWords(rows: number): string {
  const name = rows === 1 ? 'describes its play' : 'describe their plays';
  return `${count(rows, 'row')} ${name} differently than Trakt does now`;
}

/** @param cannot `cannot` after a removal, `could not` before it */
export function irreversibleLine(plays: readonly Play[], cannot: string): string | undefined {
  const lost = plays.filter(play => !canComeBack(play)).length;
  if (lost === 0) return undefined;
  const which = lost === plays.length ? (lost === 1 ? 'It' : 'They') : `${figure(lost)} of them`;
  return `⚠️ **${which} ${cannot} be put back:** Trakt no longer has the episode or movie, so no undo can add ${lost === 1 ? 'that play' : 'those plays'} again.`;
}

/** Trakt can only add plays of what it still knows. */
export function canComeBack({ traktId }: Play): boolean {
  return traktId !== null;
}
