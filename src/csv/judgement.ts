import type { Problem } from '../base/failure.ts';
import type { RowClaims } from '../history/claims.ts';
import { type Doubt, judgeRow, type Verdict } from '../history/evidence.ts';
import { createSetting, type Named, type RowOfFile } from '../history/evidence-setting.ts';
import { describePlay, itemKey, type Play } from '../history/play.ts';
import { describeRow, type FileRow, type SelectedRow, type Selection } from './selection.ts';

/** What the live history says of the selected rows. */
export interface Judgement {
  /** Selected and live, in the order of the selection; each once. */
  live: Play[];
  /** Selected rows, and those of plays that the person keeps, whose play is not in the history any more, one a history ID. */
  gone: SelectedRow[];
  /** Live plays that the person keeps, in the order of their rows; each once. */
  kept: Play[];
  /** With any of these nothing may be changed. */
  problems: Problem[];
  /** Rows that describe their plays differently than Trakt does now: it renames and renumbers. */
  renamed: Renamed[];
  /** Gone rows with each play that is not selected and has their thing and minute under another ID. */
  movedOn: { row: SelectedRow; live: Play }[];
  /** Gone rows whose history ID is that of a live play, which they do not contradict, with all but the first 15 digits made zeros. */
  rounded: { row: SelectedRow; live: Play }[];
}

export interface Renamed {
  row: FileRow;
  live: Play;
  /** What the row says instead: `says “Agents of SHIELD”, but its ID is for …`. */
  difference: string;
}

interface Known {
  plays: readonly Play[];
  timezone: string;
}

/**
 * Judges every row whose play was read by what the row says (DESIGN.md §2.3). One that contradicts its play counts
 * against its whole file, marked or not; a marked one must name its play by itself.
 */
export function judge({ rows, kept, others, ids }: Selection, { plays, timezone }: Known): Judgement {
  const byId = new Map(plays.map(play => [play.historyId, play]));
  const setting = createSetting(plays, [...rows, ...kept, ...others].flatMap(toRowOfFile), timezone);
  const result: Judgement = {
    live: [],
    gone: [],
    kept: [],
    problems: [],
    renamed: [],
    movedOn: [],
    rounded: [],
  };
  const isLive = ({ historyId }: FileRow) => byId.has(historyId);
  const livePlays = (some: readonly FileRow[]) => [
    ...new Set(some.flatMap(row => byId.get(row.historyId) ?? [])),
  ];
  result.live = livePlays(rows);
  result.kept = livePlays(kept);
  const keeping = kept.map(row => ({ ...row, isKept: true as const }));
  result.gone = firstOfEach([...rows, ...keeping].filter(row => !isLive(row)));
  const verdicts = (some: readonly FileRow[]) =>
    some.flatMap(row => {
      const live = byId.get(row.historyId);
      if (live === undefined || row.claims === undefined) return [];
      return [{ row, live, verdict: judgeRow(row.claims, live, setting) }];
    });
  for (const judged of verdicts([...rows, ...kept])) note(result, judged);
  result.problems.push(...lastOnes(rows, byId));
  for (const judged of verdicts(others)) if (judged.verdict.kind === 'no') note(result, judged);
  const isUnselected = (play: Play) => !ids.has(play.historyId);
  const isNamedBy = (claims: RowClaims) => (play: Play) => judgeRow(claims, play, setting).kind === 'yes';
  result.movedOn = movedOn(result.gone, setting, isUnselected, isNamedBy);
  const isPossible = ({ claims }: SelectedRow, play: Play) =>
    claims === undefined || judgeRow(claims, play, setting).kind !== 'no';
  result.rounded = rounded(result.gone, plays.filter(isUnselected), isPossible);
  return result;
}

/** Milliseconds: what is no farther from a duplicate came in the place of the play beside it, as an undo leaves one. The usual window of duplicates. */
const IN_ITS_PLACE = 4 * 3_600_000;

/** Rows of duplicates beside which nothing would stay: that play is gone, or goes as well, and none came in its place. */
function lastOnes(rows: readonly SelectedRow[], byId: ReadonlyMap<string, Play>): Problem[] {
  if (rows.every(({ stays }) => stays === undefined)) return [];
  const going = new Set(rows.flatMap(({ historyId, moveTo }) => (moveTo === undefined ? [historyId] : [])));
  const staying = Map.groupBy(
    [...byId.values()].filter(({ historyId }) => !going.has(historyId)),
    itemKey,
  );
  const apart = (one: Play, other: Play) => Math.abs(Date.parse(one.watchedAt) - Date.parse(other.watchedAt));
  return rows.flatMap(({ historyId, stays, place }) => {
    const play = byId.get(historyId);
    if (stays === undefined || play === undefined) return [];
    const isEnough = (other: Play) => other.historyId === stays || apart(play, other) <= IN_ITS_PLACE;
    if (staying.get(itemKey(play))?.some(isEnough)) return [];
    const message = `${describePlay(play)} was one play too many. The play that was to stay beside it is gone, or would go as well. Run Export again, and use its links.`;
    return [{ kind: 'last one', message, place }];
  });
}

/** The first row of each history ID. */
function firstOfEach<Row extends FileRow>(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, row => row.historyId).values()].flatMap(([first]) => first ?? []);
}

function toRowOfFile({ historyId, claims, place }: FileRow): RowOfFile[] {
  return claims === undefined || place === undefined ? [] : [{ historyId, claims, file: place.file }];
}

function note(
  result: Judgement,
  { row, live, verdict }: { row: FileRow; live: Play; verdict: Verdict },
): void {
  if (verdict.kind === 'yes') {
    const [difference] = verdict.warnings;
    if (difference !== undefined) result.renamed.push({ row, live, difference });
    return;
  }
  const kind = verdict.kind === 'no' ? 'no' : verdict.why;
  const line = row.place?.line === undefined ? describeRow(row) : `Line ${row.place.line}`;
  result.problems.push({ kind, message: `${line} ${verdict.reason}. ${ADVICE[kind]}`, place: row.place });
}

const EXPORT_AGAIN = 'Export again, and write your x into the new file.';
const ADVICE: Record<'no' | Doubt, string> = {
  no: `The history ID belongs to another play than the rest of the row. That happens when only some columns were sorted. ${EXPORT_AGAIN}`,
  unreadable: `A spreadsheet may have changed the cell. ${EXPORT_AGAIN}`,
  'too little': `A marked row must say which play it means: keep the columns trakt_id and watched_at. ${EXPORT_AGAIN}`,
  'time lost': `The time was lost in a spreadsheet, so it is not clear which play is meant. ${EXPORT_AGAIN}`,
  'time of several': `A spreadsheet rewrote the time, so it is not clear which play is meant. ${EXPORT_AGAIN}`,
};

function movedOn(
  gone: readonly SelectedRow[],
  { playsNamed }: Named,
  isUnselected: (play: Play) => boolean,
  isNamedBy: (claims: RowClaims) => (play: Play) => boolean,
): Judgement['movedOn'] {
  return gone.flatMap(row => {
    if (row.claims === undefined) return [];
    const isNamed = isNamedBy(row.claims);
    return playsNamed(row.claims)
      .filter(live => isUnselected(live) && isNamed(live))
      .map(live => ({ row, live }));
  });
}

/** Spreadsheets keep this many digits of a number and turn the others into zeros. */
const KEPT_DIGITS = 15;

function rounded(
  gone: readonly SelectedRow[],
  plays: readonly Play[],
  isPossible: (row: SelectedRow, play: Play) => boolean,
): Judgement['rounded'] {
  const round = (id: string) => id.slice(0, KEPT_DIGITS).padEnd(id.length, '0');
  const byRounded = Map.groupBy(
    plays.filter(play => play.historyId.length > KEPT_DIGITS),
    play => round(play.historyId),
  );
  return gone.flatMap(row => {
    const live = byRounded.get(row.historyId)?.find(play => isPossible(row, play));
    return live === undefined ? [] : [{ row, live }];
  });
}
