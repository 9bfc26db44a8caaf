import type { Run } from '../github/event.ts';
import { removalLink } from '../github/links.ts';
import { showFileName } from '../history/file-names.ts';
import { minuteOf, type Play } from '../history/play.ts';
import { groupSuspects, type Suspect } from '../history/suspects.ts';
import { count } from '../wording.ts';
import { link, text } from './markdown.ts';
import { foldedPlays } from './plays-table.ts';
import type { When } from './when.ts';
import { groupReason, groupTitle, kindOf } from './words.ts';

const MOST_GROUPS = 20;

interface Setting {
  run: Run;
  account: string;
  when: When;
  /** The path of the CSV in which a play can be marked. */
  fileOf: (play: Play) => string;
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

function groupBlock(
  group: readonly Suspect[],
  number: number,
  { run, account, when, fileOf }: Setting,
): string {
  const [first] = group;
  if (first === undefined) return '';
  const plays = group.map(suspect => suspect.play);
  const these = count(plays.length, 'play');
  const address = removalLink(run, `${fileNameFor(first)}-${number}`, plays, account);
  const action =
    address === undefined
      ? `To remove these ${these}, write x beside them in ${text(fileOf(first.play))}: they are too many for a link.`
      : `**${link(`Remove ${plays.length === 1 ? 'this' : 'these'} ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and they are removed.`;
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
    action,
    foldedPlays(`The ${these}`, plays, when, first.stays && whatStays),
  ].join('\n\n');
}

function fileNameFor({ kind, play }: Suspect): string {
  const minute = kind === 'bulk mark' ? minuteOf(play.watchedAt).replaceAll(':', '') : 'duplicates';
  const title =
    play.showTraktId === null
      ? `${play.type}-${play.traktId}`
      : showFileName({ slug: play.showSlug, traktId: play.showTraktId });
  return `${title}-${minute}`;
}
