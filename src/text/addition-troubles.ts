import { count, figure } from '../base/wording.ts';
import type { Run } from '../github/event.ts';
import { removalTarget } from '../github/links.ts';
import { removalLink } from '../github/removal-link.ts';
import type { Play } from '../history/play.ts';
import { link } from './markdown.ts';

// What the summaries of change, import and undo say alike of plays that should have been added, as Markdown.

/** That something new is there which may be these plays. @param are `be there`, `have come back` */
export function perhapsWords(plays: readonly Play[], are: string): string {
  const it = plays.length === 1 ? 'it' : 'them';
  return `⚠️ **${count(plays.length, 'play')} may ${are} under another episode, movie or minute.** Something new appeared there that no run accounts for. Check on Trakt before you do anything: adding ${it} again could double ${it}.`;
}

/** That Trakt has no episode or movie for these plays. @param end `come back`, `be added by Trakt ID` */
export function unknownWords(plays: readonly Play[], end: string): string {
  const they = plays.length === 1 ? 'it' : 'they';
  return `❌ **Trakt no longer has the episode or movie of ${count(plays.length, 'play')}**, so ${they} cannot ${end}. Search for it at trakt.tv: it may have a new entry.`;
}

/** That more plays are live than there should be, with the link that removes the surplus. */
export function surplusWords(plays: readonly Play[], run: Run, account: string): string {
  return `⚠️ **${count(plays.length, 'play')} too many.** ${removeWords('surplus', plays, run, account)}`;
}

/** How a person removes plays that may have to go. @param name of the file that the link fills in */
export function removeWords(name: string, plays: readonly Play[], run: Run, account: string): string {
  const address = removalLink(removalTarget(run), name, plays, account);
  const [them, they] = plays.length === 1 ? ['it', 'it'] : ['them', 'they'];
  if (address === undefined) return `To remove ${them}, run Export and mark ${them} in the file.`;
  const these = plays.length === 1 ? 'it' : `these ${figure(plays.length)}`;
  return `Look at ${them}, then ${link(`remove ${these}`, address)} if ${they} should go.`;
}
