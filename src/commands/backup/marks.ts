import { joinProblems, type Problem } from '../../base/failure.ts';
import { parseHistoryId } from '../../csv/cells.ts';
import { judge } from '../../csv/judgement.ts';
import type { CsvFile } from '../../csv/read.ts';
import { selectPlays } from '../../csv/selection.ts';
import type { Play } from '../../history/play.ts';
import type { LastFile } from './last-backup.ts';

/** What a person wrote beside a play. */
export interface PersonalCells {
  remove: string;
  moveTo: string;
}

/** The marks in the files of the last backup. */
export interface JudgedMarks {
  /** Those that Change would believe, by the history ID of their live play. */
  marks: ReadonlyMap<string, PersonalCells>;
  /** What Change would not believe, by the name of the file: it stays as it is. */
  held: ReadonlyMap<string, Problem[]>;
  /** Those of them with rows that could not be read: which of their plays are new is not known. */
  partlyRead: ReadonlySet<string>;
}

/** What the marks are judged by. */
export interface MarkSetting {
  /** By history ID. */
  history: ReadonlyMap<string, Play>;
  /** The names of the account, the present one first. */
  names: ReadonlySet<string>;
  /** IANA name of the account's zone, in which rewritten times may be. */
  timezone: string;
}

/**
 * Collects the files in which a person marked plays, and says which of their marks may stay with their plays. Change decides:
 * a file with a row that it would refuse keeps all of its marks where they are, so that none moves to another play.
 */
export function createMarkReader() {
  const files = new Map<string, { file: CsvFile; problems: Problem[] }>();
  return {
    note({ name, marked, problems }: Pick<LastFile, 'name' | 'marked' | 'problems'>): void {
      if (marked !== undefined) files.set(name, { file: marked, problems });
    },
    judge({ history, names, timezone }: MarkSetting): JudgedMarks {
      const marks = new Map<string, PersonalCells>();
      const held = new Map<string, Problem[]>();
      const partlyRead = new Set<string>();
      if (files.size === 0) return { marks, held, partlyRead };
      const [account] = names;
      const setting = { account, otherNames: names, isInBackup: () => true };
      const marked = [...files.values()].map(({ file }) => file);
      const selection = selectPlays(marked, [], setting);
      const judged = judge(selection, { plays: [...history.values()], timezone });
      const problems = [...selection.problems, ...judged.problems].flatMap(withOthers);
      const byFile = Map.groupBy(problems, ({ place }) => place?.file);
      for (const [name, { file, problems }] of files) {
        const ofFile = byFile.get(file.path) ?? problems;
        if (problems.length > 0) partlyRead.add(name);
        if (ofFile.length > 0) held.set(name, joinProblems(ofFile));
        else noteMarks(file, history, marks);
      }
      return { marks, held, partlyRead };
    },
  };
}

/** What is wrong between files is wrong in each of them. */
function withOthers({ others = [], ...problem }: Problem): Problem[] {
  return [problem, ...others];
}

/** A play that is gone takes its mark with it. */
function noteMarks(
  { rows }: CsvFile,
  history: ReadonlyMap<string, Play>,
  marks: Map<string, PersonalCells>,
): void {
  for (const { cells } of rows) {
    const historyId = parseHistoryId(cells.history_id ?? '') ?? '';
    const personal = { remove: cells.remove ?? '', moveTo: cells.move_to ?? '' };
    if ((personal.remove !== '' || personal.moveTo !== '') && history.has(historyId))
      marks.set(historyId, personal);
  }
}
