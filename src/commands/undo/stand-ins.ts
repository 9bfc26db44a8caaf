import { type Play, slotKey } from '../../history/play.ts';
import type { RunRecords } from '../../history/record.ts';
import { addedElsewhere } from './moves-back.ts';
import type { Identities } from './same-play.ts';
import type { Row } from './unexplained.ts';

/** An asked row that is there. */
export interface There {
  row: Play;
  /** The live play that it is, or that counts for it. */
  as: Play;
  /** Only perhaps: it appeared when an undo sent the row, and may be of something else. */
  isPerhaps: boolean;
}

interface Setting {
  live: readonly Play[];
  /** What all runs left on record that an undo goes by. */
  runs: readonly RunRecords[];
  identities: Identities;
}

/**
 * Which live plays stand for rows: one under the row’s own ID, or under an ID that a receipt says stands for it; else one that
 * perhaps resulted from it, and then for no other row. None that was added at another time, which would be a move.
 * @param rows all that the run removed, asked for or not: so each play stands for one row, also where it is undone in parts
 */
export function standingFor(rows: readonly Row[], { live, runs, identities }: Setting) {
  const receipts = runs.flatMap(run => run.receipts);
  const isElsewhere = addedElsewhere(receipts);
  const byIdentity = Map.groupBy(live, play => identities.of(play.historyId));
  const surely = (identity: string, slot: string) =>
    (byIdentity.get(identity) ?? []).filter(play => !isElsewhere(play.historyId, slot));
  const named = Map.groupBy(
    receipts.flatMap(({ perhaps }) => perhaps),
    one => identities.of(one.for ?? ''),
  );
  const perhaps = (identity: string, slot: string) =>
    (named.get(identity) ?? [])
      .map(({ historyId }) => historyId)
      .filter(historyId => !isElsewhere(historyId, slot));
  const byId = new Map(live.map(play => [play.historyId, play]));
  const allotted = allot(rows, byId, { surely, perhaps });
  const at = (identity: string, slot: string): readonly Play[] => {
    const sure = surely(identity, slot);
    if (sure.length > 0) return sure;
    return allotted.get(identity) ?? perhaps(identity, slot).flatMap(id => byId.get(id) ?? []);
  };
  return {
    of: ({ identity, play }: Row) => at(identity, slotKey(play)),
    /** More than one of the same: an import cannot distinguish equal rows. */
    extra: ({ identity, play }: Row) => surely(identity, slotKey(play)).slice(1),
    isLive: (identity: string, slot: string) => at(identity, slot).length > 0,
    there({ identity, play }: Row): There[] {
      const [as] = at(identity, slotKey(play));
      const isPerhaps = surely(identity, slotKey(play)).length === 0;
      return as === undefined ? [] : [{ row: play, as, isPerhaps }];
    },
  };
}

interface Named {
  /** The live plays that are a row. */
  surely: (identity: string, slot: string) => readonly Play[];
  /** The history IDs of plays that perhaps resulted from it, there or not. */
  perhaps: (identity: string, slot: string) => readonly string[];
}

/**
 * Gives each row that is not certainly there one play that perhaps resulted from it: one that is there, as long as there are any, else one
 * that was there and is gone again, so that the row is missing. A row for which there is neither gets no entry.
 */
function allot(
  rows: readonly Row[],
  live: ReadonlyMap<string, Play>,
  { surely, perhaps }: Named,
): Map<string, readonly Play[]> {
  const sure = rows.flatMap(({ identity, play }) => surely(identity, slotKey(play)));
  const taken = new Set(sure.map(play => play.historyId));
  const allotted = new Map<string, readonly Play[]>();
  const give = (isFit: (historyId: string) => boolean) => {
    for (const { identity, play } of rows) {
      const slot = slotKey(play);
      if (allotted.has(identity) || surely(identity, slot).length > 0) continue;
      const historyId = perhaps(identity, slot).find(id => !taken.has(id) && isFit(id));
      if (historyId === undefined) continue;
      taken.add(historyId);
      const there = live.get(historyId);
      allotted.set(identity, there === undefined ? [] : [there]);
    }
  };
  give(historyId => live.has(historyId));
  give(() => true);
  return allotted;
}
