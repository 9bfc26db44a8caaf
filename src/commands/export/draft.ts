import type { ExportRows } from '../../csv/write.ts';
import type { Play } from '../../history/play.ts';
import type { SuspectGroup } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import { findSuspects, type SuspectSetting } from '../../history/suspects.ts';
import { type PackedPlays, packPlays } from '../../review-page/packed.ts';

/** What is worked out while Trakt is still asked whether everything was read. */
export interface Draft {
  plays: readonly Play[];
  setting: SuspectSetting;
  suspects: SuspectGroup[];
  /** The text of the CSV. */
  csv: string;
  /** What the review page has of the plays. */
  packed: PackedPlays;
}

/** @param rows of the account that the plays belong to */
export function draftOf(plays: readonly Play[], setting: SuspectSetting, rows: ExportRows): Draft {
  const suspects = findSuspects(plays, setting);
  const csv = rows.write(plays, cellSentences(suspects));
  return { plays, setting, suspects, csv, packed: packPlays(plays) };
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
