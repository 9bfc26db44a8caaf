import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import type { WantedMove } from '../../history/moves.ts';
import { describeItem, type Play } from '../../history/play.ts';
import { perhapsWords, surplusWords } from '../../text/addition-troubles.ts';
import { details, list, text } from '../../text/markdown.ts';
import { againWords } from '../../text/outcome-words.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import type { When } from '../../text/when.ts';
import type { MovedPlay } from './moved.ts';
import type { Done, Preview } from './report.ts';

type Found = Preview | Done;

const DAY = 86_400_000;

/** Which plays would move, from when to when, and what that does to them. */
export function movesPreview({ moves, now }: Preview, when: When): (string | undefined)[] {
  if (moves.length === 0) return [];
  return [
    movesTable('The plays that would move', moves, when),
    scrobblesLine(moves, ['will be', 'will be']),
    futureLine(moves, now, 'would be'),
    servedLine(moves, 'preview'),
  ];
}

/** Which plays moved, and which did not. */
export function movesDone(
  { moved, now, surplus, account }: Done,
  run: Run,
  when: When,
): (string | undefined)[] {
  const by = (end: MovedPlay['end']) => moved.filter(move => move.end === end);
  const there = by('moved');
  return [
    troubleBlock(
      by('failed'),
      when,
      plays => `❌ **${count(plays, 'play')} could not be moved**, and stayed in place.`,
    ),
    troubleBlock(by('unconfirmed'), when, plays => `⚠️ **${count(plays, 'play')} may not have moved yet.**`),
    perhapsBlock(by('perhaps'), when),
    surplus.length === 0 ? undefined : surplusWords(surplus, run, account.slug),
    ...(there.length === 0
      ? []
      : [
          movesTable('The plays that moved', there, when),
          scrobblesLine(there, ['is', 'are']),
          futureLine(there, now, 'is'),
          servedLine(there, 'done'),
          mergedLine(there.filter(({ isMerged }) => isMerged)),
        ]),
  ];
}

/** Plays that stay although they were to move, and plays that are kept. */
export function movesRemarks(
  { inPlace, immovable, perhapsThere, kept, outcome }: Found,
  when: When,
): (string | undefined)[] {
  return [
    immovable.length === 0
      ? undefined
      : `❌ **${count(immovable.length, 'play')} cannot be moved:**\n\n${list(immovable, ({ play, reason }) => `${describeItem(play)}, watched ${when(play)}: ${reason}`)}`,
    perhapsThere.length === 0
      ? undefined
      : `⚠️ An earlier run sent ${count(perhapsThere.length, 'play')} to the new time, and Trakt seems to show ${perhapsThere.length === 1 ? 'it' : 'them'} under another episode, movie or minute. So ${perhapsThere.length === 1 ? 'it stays where it is' : 'they stay where they are'}. Check on Trakt which is right.\n\n${foldedPlays('Which', perhapsThere.map(playOf), when)}`,
    inPlace.length === 0
      ? undefined
      : foldedPlays(
          `${count(inPlace.length, 'play')} ${inPlace.length === 1 ? 'is' : 'are'} already at the right time`,
          inPlace.map(playOf),
          when,
        ),
    kept.length === 0
      ? undefined
      : `${keptWords(kept.length, outcome)}\n\n${foldedPlays('The plays that are kept', kept, when)}`,
  ];
}

/** That plays will not be pointed out again. */
function keptWords(kept: number, outcome: Found['outcome']): string {
  return outcome === 'preview'
    ? `${count(kept, 'play')} would be kept, and not pointed out again.`
    : `The ${kept === 1 ? 'kept play' : `${figure(kept)} kept plays`} will not be pointed out again.`;
}

function scrobblesLine(
  moves: readonly WantedMove[],
  [is, are]: [is: string, are: string],
): string | undefined {
  const scrobbles = moves.filter(({ play }) => play.action !== 'watch').length;
  if (scrobbles === 0) return undefined;
  const [which, marks] =
    scrobbles === 1
      ? ['1 of these plays was', `${is} a mark`]
      : [`${figure(scrobbles)} of these plays were`, `${are} marks`];
  return `⚠️ ${which} scrobbled or checked in, and ${marks} at the new time: Trakt makes a mark of every play that is added.`;
}

function futureLine(moves: readonly WantedMove[], now: number, are: string): string | undefined {
  const future = moves.filter(({ minute }) => Date.parse(`${minute}:00Z`) > now + DAY).length;
  if (future === 0) return undefined;
  return `⚠️ The new time of ${count(future, 'of these plays', 'of these plays')} ${are} in the future. Is the year right?`;
}

function servedLine(
  moves: readonly { servedBy: Play | undefined }[],
  outcome: Found['outcome'],
): string | undefined {
  const served = moves.filter(({ servedBy }) => servedBy !== undefined).length;
  if (served === 0) return undefined;
  const [they, were] = served === 1 ? ['it', 'was'] : ['they', 'were'];
  const go = outcome === 'preview' ? 'would only be removed' : `${were} only removed`;
  return `For ${count(served, 'of these plays', 'of these plays')} there is already a play at the new time, so ${they} ${go}.`;
}

function mergedLine({ length: merged }: readonly MovedPlay[]): string | undefined {
  if (merged === 0) return undefined;
  return `⚠️ Trakt keeps one play of an episode or movie in one minute, so these are ${count(merged, 'play')} fewer now. *Undo this* brings every one back at its old time.`;
}

function movesTable(title: string, moves: readonly WantedMove[], when: When): string {
  const newTimes = new Map(moves.map(({ play, minute }) => [play, `${minute}:00.000Z`]));
  const cell = (play: Play) => when({ ...play, watchedAt: newTimes.get(play) ?? play.watchedAt });
  return playsBlock(title, moves.map(playOf), when, { head: 'New time', cell });
}

function troubleBlock(
  moves: readonly MovedPlay[],
  when: When,
  what: (plays: number) => string,
): string | undefined {
  if (moves.length === 0) return undefined;
  const reasons = [...new Set(moves.flatMap(({ reason }) => reason ?? []))];
  const again = moves.some(({ mayMoveLater }) => mayMoveLater)
    ? againWords(reasons, 'moves just what is left')
    : '';
  return [
    [what(moves.length), ...reasons.map(text), again].filter(Boolean).join(' '),
    movesDetails(moves, when),
  ].join('\n\n');
}

function perhapsBlock(moves: readonly MovedPlay[], when: When): string | undefined {
  if (moves.length === 0) return undefined;
  return `${perhapsWords(moves.map(playOf), 'now be')}\n\n${movesDetails(moves, when)}`;
}

function movesDetails(moves: readonly WantedMove[], when: When): string {
  return details(
    'Which',
    list(
      moves,
      ({ play, minute }) =>
        `${describeItem(play)}: ${when(play)} → ${when({ ...play, watchedAt: `${minute}:00.000Z` })}`,
    ),
  );
}

function playOf({ play }: WantedMove): Play {
  return play;
}
