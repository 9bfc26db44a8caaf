import { type IdSet, readIds, writeIds } from '../history/id-ranges.ts';
import type { RecordAccount } from '../history/record.ts';

/** The numbers of a group. */
export interface NumberedGroup {
  /** Stays as long as the issue does because an email that was sent has it. */
  number: number;
  /** Its number on record of the run that wrote the issue last. */
  recorded: number;
}

/** A group of plays that an issue lists. */
export interface MarkedGroup extends NumberedGroup {
  ids: IdSet;
}

/** What is hidden at the very beginning of our issue. */
export interface IssueMarker {
  /** Whose plays they are. */
  account: string;
  /** The run that wrote the issue last: its record has the plays of each group. */
  runId: string;
  /** The first number that no group of the issue ever had. */
  next: number;
  /** Whether all that is on record of that run is of this issue. */
  isAlone: boolean;
  groups: MarkedGroup[];
  /** The plays of all further groups, which no table has room for; `undefined` where there are none. */
  others: IdSet | undefined;
}

/** A group as it is written. */
export interface WrittenGroup extends NumberedGroup {
  historyIds: readonly string[];
}

/** The most characters of the groups' IDs: the issue’s text has room for twice as many. */
const ROOM = 20_000;
/** So many groups are remembered one by one: more than a table has room for, and few enough for the marker. */
const MOST_GROUPS = 500;
const FIRST = '<!-- trakt-history-action issue ';
const MARKER =
  /^<!-- trakt-history-action issue account=(\S{1,400}) run=([1-9]\d{0,18}) next=([1-9]\d{0,8}) alone=(yes|no) groups=(\S*) -->/;

/** Who an issue is about, in its marker: stays when the account is renamed, as far as Trakt says who it is. */
export function accountInMarker({ slug, uuid }: RecordAccount): string {
  return encodeURIComponent(uuid ?? slug).replaceAll('-', '%2D');
}

/** The marker of an issue; without groups it remembers none. */
export function writeIssueMarker({
  account,
  runId,
  next,
  isAlone,
  groups,
}: Omit<IssueMarker, 'groups' | 'others'> & { groups: readonly WrittenGroup[] }): string {
  return `${FIRST}account=${account} run=${runId} next=${next} alone=${isAlone ? 'yes' : 'no'} groups=${groupsInRoom(groups)} -->`;
}

/** Reads the marker at the very beginning of an issue, where no quotation of it has it; `undefined` without one. */
export function readIssueMarker(body: string | null | undefined): IssueMarker | undefined {
  const [, account, runId, next, alone, groups = ''] = MARKER.exec(body ?? '') ?? [];
  if (account === undefined || runId === undefined) return undefined;
  return {
    account,
    runId,
    next: Number(next),
    isAlone: alone === 'yes',
    groups: groups.split(',').flatMap(readGroup),
    others: readOthers(groups),
  };
}

/** More and more IDs count as neighbours until all fit. A new accident has higher IDs, so none is taken for a known one. */
function groupsInRoom(groups: readonly WrittenGroup[]): string {
  const others = groups.slice(MOST_GROUPS).flatMap(({ historyIds }) => historyIds);
  for (let gap = 1n; ; gap *= 8n) {
    const text = [
      ...groups
        .slice(0, MOST_GROUPS)
        .map(({ number, recorded, historyIds }) => `${number}@${recorded}:${writeIds(historyIds, gap)}`),
      ...(others.length === 0 ? [] : [`others:${writeIds(others, gap)}`]),
    ].join(',');
    if (text.length <= ROOM || gap > 1n << 64n) return text;
  }
}

function readGroup(text: string): MarkedGroup[] {
  const [, number, recorded, ids] = /^([1-9]\d{0,8})@([1-9]\d{0,8}):(.+)$/.exec(text) ?? [];
  if (ids === undefined) return [];
  return [{ number: Number(number), recorded: Number(recorded), ids: readIds(ids) }];
}

function readOthers(groups: string): IdSet | undefined {
  const ids = /(?:^|,)others:([^,]+)$/.exec(groups)?.[1];
  return ids === undefined ? undefined : readIds(ids);
}

/** A run changed plays of the issue, or answered a person. */
export interface DidMarker {
  kind: 'did';
  runId: string;
  attempt: string;
  /** Whether it changed something, so that it can be undone. */
  changed: boolean;
  /** The number of the person's comment that it answers; `undefined` where a file asked for it. */
  answers: string | undefined;
  /** The run that it undid, where it did. */
  undid: string | undefined;
  /** Which groups it was about, as the run had them that wrote the issue then. */
  about: { runId: string; groups: readonly NumberedGroup[] } | undefined;
}

/** What is hidden at the very beginning of a comment of ours: why it is there, so that none is written twice. */
export type CommentMarker =
  | DidMarker
  /** Plays look wrong that did not before: a digest of them. */
  | { kind: 'new'; digest: string }
  /** Nothing of the issue is left. */
  | { kind: 'over' };

const DID =
  /^did run=([1-9]\d{0,18}) attempt=(\d{1,9}) changed=(yes|no)(?: answers=(\d{1,20}))?(?: undid=([1-9]\d{0,18}))?(?: of=([1-9]\d{0,18}) groups=([\d@,]+))?$/;

/** The marker with which a comment of ours begins, as an HTML comment. */
export function writeCommentMarker(marker: CommentMarker): string {
  return `<!-- trakt-history-action ${contentOf(marker)} -->`;
}

/** Reads the marker at the very beginning of a comment; `undefined` for any other comment. */
export function readCommentMarker(body: string | null | undefined): CommentMarker | undefined {
  const content = /^<!-- trakt-history-action ([^\n]+?) -->/.exec(body ?? '')?.[1] ?? '';
  const digest = /^new ([0-9a-f]{16})$/.exec(content)?.[1];
  if (digest !== undefined) return { kind: 'new', digest };
  return content === 'over' ? { kind: 'over' } : readDid(content);
}

function readDid(content: string): DidMarker | undefined {
  const [, runId, attempt = '', changed, answers, undid, of, groups = ''] = DID.exec(content) ?? [];
  if (runId === undefined) return undefined;
  const about = of === undefined ? undefined : { runId: of, groups: groups.split(',').flatMap(readNumbers) };
  return { kind: 'did', runId, attempt, changed: changed === 'yes', answers, undid, about };
}

function readNumbers(text: string): NumberedGroup[] {
  const [, number, recorded] = /^([1-9]\d{0,8})@([1-9]\d{0,8})$/.exec(text) ?? [];
  return recorded === undefined ? [] : [{ number: Number(number), recorded: Number(recorded) }];
}

function contentOf(marker: CommentMarker): string {
  switch (marker.kind) {
    case 'did':
      return contentOfDid(marker);
    case 'new':
      return `new ${marker.digest}`;
    case 'over':
      return 'over';
  }
}

function contentOfDid({ runId, attempt, changed, answers, undid, about }: DidMarker): string {
  const groups = about?.groups.map(({ number, recorded }) => `${number}@${recorded}`) ?? [];
  return [
    `did run=${runId} attempt=${attempt} changed=${changed ? 'yes' : 'no'}`,
    ...(answers === undefined ? [] : [`answers=${answers}`]),
    ...(undid === undefined ? [] : [`undid=${undid}`]),
    ...(about === undefined || groups.length === 0 ? [] : [`of=${about.runId} groups=${groups.join(',')}`]),
  ].join(' ');
}
