import { describe, expect, it } from 'vitest';
import { draftOf, ifStillTrue } from '../../../src/commands/export/draft.ts';
import { createExportRows } from '../../../src/csv/write.ts';
import { cellSentences } from '../../../src/history/suspect-words.ts';
import { findSuspects } from '../../../src/history/suspects.ts';
import { createPacker } from '../../../src/review-page/packed.ts';
import { writeExport } from '../../csv/write-export.ts';
import { bulkMark, moviePlay, suspectSetting } from '../../history/plays.ts';

const plays = [...bulkMark(5), moviePlay()];
const setting = suspectSetting();
const tools = () => ({ rows: createExportRows('sam'), packer: createPacker() });
const draft = draftOf(plays, setting, tools());

describe('a draft of an export', () => {
  it('has the suspects, the text of the CSV and the plays of the review page', () => {
    const suspects = findSuspects(plays, setting);
    expect(draft.suspects).toEqual(suspects);
    expect(draft.csv).toEqual([writeExport(plays, cellSentences(suspects), 'sam')]);
    expect(draft.packed).toEqual(createPacker().pack(plays));
  });

  it('has the CSV in files of 50,000 rows at most', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => moviePlay({ historyId: String(index + 1) }));
    const { suspects, csv } = draftOf(many, setting, tools());
    const sentences = cellSentences(suspects);
    expect(csv.map(text => text.split('\n').length - 2)).toEqual([50_000, 1]);
    expect(csv[1]).toBe(writeExport(many.slice(50_000), sentences, 'sam'));
  });

  it('counts for the plays and the memory that it was made of', () => {
    expect(ifStillTrue(draft, [...plays], setting.memory)).toBe(draft);
  });

  it.each([
    ['one play more', [...plays, moviePlay({ historyId: '7' })], setting.memory],
    ['one play less', plays.slice(1), setting.memory],
    ['another play', plays.with(0, moviePlay({ historyId: '7' })), setting.memory],
    ['another order', plays.toReversed(), setting.memory],
    ['another memory', plays, { ...setting.memory }],
  ])('does not count for %s', (_, others, memory) => {
    expect(ifStillTrue(draft, others, memory)).toBeUndefined();
  });
});
