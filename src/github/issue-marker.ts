import { type IdSet, readIds, writeIds } from '../history/id-ranges.ts';
import type { RecordAccount } from '../history/record.ts';

/** A group of plays that an issue tells of. */
export interface MarkedGroup {
  /** Stays as long as the issue does, since a mail that was sent has it. */
  number: number;
  /** Its number on record of the run that wrote the issue last. */
  recorded: number;
  ids: IdSet;
}

/** What stands unseen at the very beginning of our issue. */
export interface IssueMarker {
  /** Whose plays they are. */
  account: string;
  /** The run that wrote the issue last: its record has the plays of each group. */
  runId: string;
  /** The first number that no group of the issue ever had. */
  next: number;
  groups: MarkedGroup[];
}

/** A group as it is written. */
export interface WrittenGroup extends Omit<MarkedGroup, 'ids'> {
  historyIds: readonly string[];
}

/** The most characters of the groups' IDs: the issue’s text has room for twice as many. */
const ROOM = 20_000;
const FIRST = '<!-- trakt-history-action issue ';
const MARKER =
  /^<!-- trakt-history-action issue account=(\S{1,400}) run=([1-9]\d{0,18}) next=([1-9]\d{0,8}) groups=(\S*) -->/;

/** Who an issue is about, in its marker: stays when the account is renamed, as far as Trakt says who it is. */
export function accountInMarker({ slug, uuid }: RecordAccount): string {
  return encodeURIComponent(uuid ?? slug).replaceAll('-', '%2D');
}

/** The marker of an issue; without groups it remembers none. */
export function writeIssueMarker({
  account,
  runId,
  next,
  groups,
}: Omit<IssueMarker, 'groups'> & { groups: readonly WrittenGroup[] }): string {
  return `${FIRST}account=${account} run=${runId} next=${next} groups=${groupsInRoom(groups)} -->`;
}

/** Reads the marker at the very beginning of an issue, where no quotation of it has it; `undefined` without one. */
export function readIssueMarker(body: string | null | undefined): IssueMarker | undefined {
  const [, account, runId, next, groups = ''] = MARKER.exec(body ?? '') ?? [];
  if (account === undefined || runId === undefined) return undefined;
  return { account, runId, next: Number(next), groups: groups.split(',').flatMap(readGroup) };
}

/** More and more IDs count as neighbours, until all fit: what seems known by that is no new accident, whose IDs are higher. */
function groupsInRoom(groups: readonly WrittenGroup[]): string {
  for (let gap = 1n; ; gap *= 8n) {
    const text = groups
      .map(({ number, recorded, historyIds }) => `${number}@${recorded}:${writeIds(historyIds, gap)}`)
      .join(',');
    if (text.length <= ROOM || gap > 1n << 64n) return text;
  }
}

function readGroup(text: string): MarkedGroup[] {
  const [, number, recorded, ids] = /^([1-9]\d{0,8})@([1-9]\d{0,8}):(.+)$/.exec(text) ?? [];
  if (ids === undefined) return [];
  return [{ number: Number(number), recorded: Number(recorded), ids: readIds(ids) }];
}

/** What stands unseen at the very beginning of a comment of ours: why it is there, so that none is written twice. */
export type CommentMarker =
  /** A run changed plays of the issue, or answered a person. */
  | {
      kind: 'did';
      runId: string;
      attempt: string;
      /** Whether it changed something, so that it can be undone. */
      changed: boolean;
      /** The number of the person's comment that it answers; `undefined` where a file asked for it. */
      answers: string | undefined;
    }
  /** Plays look wrong that did not before: a digest of them. */
  | { kind: 'new'; digest: string }
  /** Nothing of the issue is left. */
  | { kind: 'over' };

const DID = /^did run=([1-9]\d{0,18}) attempt=(\d{1,9}) changed=(yes|no)(?: answers=(\d{1,20}))?$/;

export function writeCommentMarker(marker: CommentMarker): string {
  return `<!-- trakt-history-action ${contentOf(marker)} -->`;
}

/** Reads the marker at the very beginning of a comment; `undefined` for any other comment. */
export function readCommentMarker(body: string | null | undefined): CommentMarker | undefined {
  const content = /^<!-- trakt-history-action ([^\n]+?) -->/.exec(body ?? '')?.[1] ?? '';
  const [, runId, attempt = '', changed, answers] = DID.exec(content) ?? [];
  if (runId !== undefined) return { kind: 'did', runId, attempt, changed: changed === 'yes', answers };
  const digest = /^new ([0-9a-f]{16})$/.exec(content)?.[1];
  if (digest !== undefined) return { kind: 'new', digest };
  return content === 'over' ? { kind: 'over' } : undefined;
}

function contentOf(marker: CommentMarker): string {
  switch (marker.kind) {
    case 'did': {
      const { runId, attempt, changed, answers } = marker;
      const why = answers === undefined ? '' : ` answers=${answers}`;
      return `did run=${runId} attempt=${attempt} changed=${changed ? 'yes' : 'no'}${why}`;
    }
    case 'new':
      return `new ${marker.digest}`;
    case 'over':
      return 'over';
  }
}
