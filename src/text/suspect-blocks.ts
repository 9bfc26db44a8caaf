import { count, figure } from '../base/wording.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import type { Run } from '../github/event.ts';
import { removalLink, workflowPage } from '../github/links.ts';
import { minuteOf, type Play, titleKey } from '../history/play.ts';
import type { SuspectGroup } from '../history/suspect-group.ts';
import { groupSentence } from '../history/suspect-words.ts';
import { showFileName } from '../workspace/file-names.ts';
import { link, text } from './markdown.ts';
import { foldedPlays } from './plays-table.ts';
import type { When } from './when.ts';
import { byHandWords, groupTitle, kindOf } from './words.ts';

const MOST_GROUPS = 20;

interface Setting {
  run: Run;
  account: string;
  when: When;
  /** What a person does to remove plays without the link, as Markdown: `write x beside them in …, and commit it`. */
  withoutLink: (plays: readonly Play[]) => string;
}

/** One block for each group of suspects, the largest first: why, the plays, and the link that removes just them. */
export function suspectBlocks(groups: readonly SuspectGroup[], setting: Setting): string[] {
  const blocks = groups.slice(0, MOST_GROUPS).map(group => groupBlock(group, setting));
  const more = groups.length - MOST_GROUPS;
  return more > 0
    ? [...blocks, `… and ${count(more, 'smaller group')} of suspects; the CSV has them all.`]
    : blocks;
}

function groupBlock(group: SuspectGroup, setting: Setting): string {
  const { plays, stays } = group;
  const { when } = setting;
  const these = count(plays.length, 'play');
  const whatStays = {
    head: 'Stays',
    cell: ({ historyId }: Play) => {
      const staying = stays.get(historyId);
      return staying === undefined ? '' : `${when(staying)}, ${text(kindOf(staying))}`;
    },
  };
  return [
    `### ${text(groupTitle(group))}, ${these}`,
    text(groupSentence(group, when)),
    howToRemove(group, setting),
    foldedPlays(`The ${these}`, plays, when, stays.size > 0 ? whatStays : undefined),
  ].join('\n\n');
}

function howToRemove(group: SuspectGroup, { run, account, withoutLink }: Setting): string {
  const { plays, number } = group;
  const these = `${plays.length === 1 ? 'this' : 'these'} ${count(plays.length, 'play')}`;
  const address = removalLink(run, `${fileNameFor(group)}-${number}`, plays, account);
  if (address !== undefined) {
    const runs = link('a run of Change', workflowPage(run, 'change.yml'));
    return `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and ${runs} removes ${plays.length === 1 ? 'it' : 'them'} and shows the result.`;
  }
  const byFile = `To remove ${these}, ${withoutLink(plays)}.`;
  if (plays.length <= MOST_REMOVALS) return `${byFile} They are too many for a link.`;
  return `${byFile} A commit of more than ${figure(MOST_REMOVALS)} plays is refused, so after it ${byHandWords(plays.length)}.`;
}

function fileNameFor(group: SuspectGroup): string {
  const [first, ...others] = group.plays;
  if (first === undefined) return group.kind;
  const isOfOne = others.every(play => titleKey(play) === titleKey(first));
  return `${isOfOne ? titleInName(first) : 'titles'}-${accidentInName(group, first)}`;
}

function titleInName(play: Play): string {
  return play.showTraktId === null
    ? `${play.type}-${play.traktId}`
    : showFileName({ slug: play.showSlug, traktId: play.showTraktId });
}

function accidentInName({ kind }: SuspectGroup, { watchedAt }: Play): string {
  if (kind === 'bulk') return minuteOf(watchedAt).replaceAll(':', '');
  return kind === 'duplicate' ? 'duplicates' : kind.replaceAll(' ', '-');
}
