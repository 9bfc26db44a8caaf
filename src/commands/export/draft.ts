import { batchesOf } from '../../base/batches.ts';
import type { ExportRows } from '../../csv/write.ts';
import { ROWS_PER_FILE } from '../../github/record-upload.ts';
import type { Play } from '../../history/play.ts';
import type { SuspectGroup } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import { findSuspects, type SuspectSetting } from '../../history/suspects.ts';
import type { PackedPlays, PlayPacker } from '../../review-page/packed.ts';

/** What is worked out while Trakt is still asked whether everything was read. */
export interface Draft {
  plays: readonly Play[];
  setting: SuspectSetting;
  suspects: SuspectGroup[];
  /** The texts of the CSV files. */
  csv: string[];
  /** What the review page has of the plays. */
  packed: PackedPlays;
}

/** @param rows of the account that the plays belong to */
export function draftOf(
  plays: readonly Play[],
  setting: SuspectSetting,
  { rows, packer }: { rows: ExportRows; packer: PlayPacker },
): Draft {
  const suspects = findSuspects(plays, setting);
  return { plays, setting, suspects, csv: csvTexts(plays, suspects, rows), packed: packer.pack(plays) };
}

/** The CSV of plays, in files of 50,000 rows at most; one with its header alone where there are no plays. */
export function csvTexts(
  plays: readonly Play[],
  suspects: readonly SuspectGroup[],
  rows: Pick<ExportRows, 'write'>,
): string[] {
  const sentences = cellSentences(suspects);
  const [first = [], ...others] = batchesOf(plays, ROWS_PER_FILE);
  return [first, ...others].map(some => rows.write(some, sentences));
}

/** The draft where it is of these very plays and this memory; else `undefined`. */
export function ifStillTrue(
  draft: Draft | undefined,
  plays: readonly Play[],
  memory: SuspectSetting['memory'],
): Draft | undefined {
  const isSame =
    draft?.setting.memory === memory &&
    draft.plays.length === plays.length &&
    draft.plays.every((play, index) => play === plays[index]);
  return isSame ? draft : undefined;
}
