import { count } from '../../base/wording.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import type { When } from '../../text/when.ts';
import type { Ends } from './ends.ts';

type Moved = Pick<Ends, 'movedBack' | 'away' | 'kept' | 'unkept'>;

/** What moved back and what is kept or not any more, or would be, in a few plain words each. */
export function movesHeadlines({ movedBack, kept, unkept }: Moved, isPreview: boolean): string[] {
  const told = (plays: number, would: string, [is, are]: [string, string]) => {
    if (plays === 0) return [];
    return [`${count(plays, 'play')} ${isPreview ? would : plays === 1 ? is : are}`];
  };
  return [
    ...told(movedBack.length, 'would move back', ['moved back', 'moved back']),
    ...told(unkept, 'would no longer be kept', ['is no longer kept', 'are no longer kept']),
    ...told(kept, 'would be kept again', ['is kept again', 'are kept again']),
  ];
}

/** Which plays moved back, or would, and what follows for those that are kept, as Markdown. */
export function movesParts(ends: Moved, when: When, isPreview: boolean): (string | undefined)[] {
  const { movedBack } = ends;
  const title = `The plays that ${isPreview ? 'would move' : 'moved'} back`;
  return [
    movedBack.length === 0 ? undefined : playsBlock(title, movedBack, when),
    keptLine(ends, isPreview),
    awayBlock(ends, when),
  ];
}

function awayBlock({ away }: Moved, when: When): string | undefined {
  if (away.length === 0) return undefined;
  const [are, they, were] = away.length === 1 ? ['is', 'it', 'was'] : ['are', 'they', 'were'];
  const title = `${count(away.length, 'play')} ${are} no longer at the new time, so ${they} ${were} not moved back`;
  return foldedPlays(title, away, when);
}

function keptLine({ kept, unkept }: Moved, isPreview: boolean): string | undefined {
  const told = (plays: number, words: string) =>
    plays === 0 ? [] : [`${count(plays, 'play')} ${isPreview ? 'would' : 'will'} ${words}`];
  const parts = [
    ...told(unkept, `be pointed out again if ${unkept === 1 ? 'it still looks' : 'they still look'} wrong`),
    ...told(kept, 'not be pointed out again'),
  ];
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
}

/** How many plays an undo changed, or would. */
export function changesIn({
  cameBack,
  removed,
  movedBack,
  kept,
  unkept,
}: Moved & Pick<Ends, 'cameBack' | 'removed'>): number {
  return cameBack.length + removed.length + movedBack.length + kept + unkept;
}
