import { count, figure } from '../base/wording.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import type { Run } from '../github/event.ts';
import { removalLink, workflowPage } from '../github/links.ts';
import { minuteOf, type Play } from '../history/play.ts';
import { groupSuspects, type Suspect } from '../history/suspects.ts';
import { showFileName } from '../workspace/file-names.ts';
import { link, text } from './markdown.ts';
import { foldedPlays } from './plays-table.ts';
import type { When } from './when.ts';
import { byHandWords, groupReason, groupTitle, kindOf } from './words.ts';

const MOST_GROUPS = 20;

interface Setting {
  run: Run;
  account: string;
  when: When;
  /** What a person does to remove plays without the link, as Markdown: `write x beside them in …, and commit it`. */
  withoutLink: (play: Play) => string;
}

/** One block for each group of suspects, the largest first: why, the plays, and the link that removes just them. */
export function suspectBlocks(suspects: readonly Suspect[], setting: Setting): string[] {
  const groups = groupSuspects(suspects);
  const blocks = groups.slice(0, MOST_GROUPS).map((group, index) => groupBlock(group, index + 1, setting));
  const more = groups.length - MOST_GROUPS;
  return more > 0
    ? [...blocks, `… and ${count(more, 'smaller group')} of suspects; the CSV has them all.`]
    : blocks;
}

function groupBlock(group: readonly Suspect[], number: number, setting: Setting): string {
  const [first] = group;
  if (first === undefined) return '';
  const { when } = setting;
  const plays = group.map(suspect => suspect.play);
  const these = count(plays.length, 'play');
  const staying = new Map(group.map(({ play, stays }) => [play.historyId, stays]));
  const whatStays = {
    head: 'Stays',
    cell: ({ historyId }: Play) => {
      const stays = staying.get(historyId);
      return stays === undefined ? '' : `${when(stays)}, ${text(kindOf(stays))}`;
    },
  };
  return [
    `### ${text(groupTitle(group))}, ${these}`,
    text(groupReason(group, when)),
    howToRemove(first, plays, number, setting),
    foldedPlays(`The ${these}`, plays, when, first.stays && whatStays),
  ].join('\n\n');
}

function howToRemove(
  first: Suspect,
  plays: readonly Play[],
  number: number,
  { run, account, withoutLink }: Setting,
): string {
  const these = `${plays.length === 1 ? 'this' : 'these'} ${count(plays.length, 'play')}`;
  const address = removalLink(run, `${fileNameFor(first)}-${number}`, plays, account);
  if (address !== undefined) {
    const runs = link('a run of Change', workflowPage(run, 'change.yml'));
    return `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and ${runs} removes ${plays.length === 1 ? 'it' : 'them'} and shows the result.`;
  }
  const byFile = `To remove ${these}, ${withoutLink(first.play)}.`;
  if (plays.length <= MOST_REMOVALS) return `${byFile} They are too many for a link.`;
  return `${byFile} A commit of more than ${figure(MOST_REMOVALS)} plays is refused, so after it ${byHandWords(plays.length)}.`;
}

function fileNameFor({ kind, play }: Suspect): string {
  const minute = kind === 'bulk mark' ? minuteOf(play.watchedAt).replaceAll(':', '') : 'duplicates';
  const title =
    play.showTraktId === null
      ? `${play.type}-${play.traktId}`
      : showFileName({ slug: play.showSlug, traktId: play.showTraktId });
  return `${title}-${minute}`;
}
