import { describe, expect, test } from 'vitest';
import {
  accountInMarker,
  readCommentMarker,
  readIssueMarker,
  writeCommentMarker,
  writeIssueMarker,
} from '../../src/github/issue-marker.ts';

const SAM = { account: 'sam', runId: '16000000001', next: 4, isAlone: true };

describe('the marker of an issue', () => {
  const marker = writeIssueMarker({
    ...SAM,
    groups: [
      { number: 1, recorded: 1, historyIds: ['10000000001', '10000000002'] },
      { number: 3, recorded: 5, historyIds: ['7'] },
    ],
  });

  test('says which run wrote it, and which plays have which number', () => {
    const read = readIssueMarker(`${marker}\n\nText`);
    expect(read).toMatchObject({
      ...SAM,
      groups: [
        { number: 1, recorded: 1 },
        { number: 3, recorded: 5 },
      ],
    });
    expect(read?.groups.map(({ ids }) => [ids.has('10000000002'), ids.has('7'), ids.has('8')])).toEqual([
      [true, false, false],
      [false, true, false],
    ]);
  });

  test('counts at the very beginning alone, where no quotation has it', () => {
    for (const body of [
      `> ${marker}`,
      ` ${marker}`,
      `x\n${marker}`,
      '',
      undefined,
      null,
      marker.replace('run=1', 'run=0'),
    ])
      expect(readIssueMarker(body)).toBeUndefined();
  });

  test('without groups remembers none', () => {
    expect(readIssueMarker(writeIssueMarker({ ...SAM, groups: [] }))?.groups).toEqual([]);
  });

  test('has no text of an account that could end it', () => {
    const account = accountInMarker({ slug: 'a --> b' });
    expect(account).not.toMatch(/-|>| /);
    expect(readIssueMarker(writeIssueMarker({ ...SAM, account, groups: [] }))?.account).toBe(account);
    expect(accountInMarker({ slug: 'sam', uuid: 'u' })).toBe('u');
  });

  test('stays short however many plays there are, and forgets none of them', () => {
    const historyIds = Array.from({ length: 50_000 }, (_, index) => String(10_000_000_000 + index * 7919));
    const text = writeIssueMarker({ ...SAM, groups: [{ number: 1, recorded: 1, historyIds }] });
    expect(text.length).toBeLessThan(21_000);
    const [group] = readIssueMarker(text)?.groups ?? [];
    expect(historyIds.every(id => group?.ids.has(id))).toBe(true);
    expect(group?.ids.has('20000000000')).toBe(false);
  });

  test('stays short however many groups there are, and forgets no play of them', () => {
    const groups = Array.from({ length: 6_000 }, (_, index) => ({
      number: index + 1,
      recorded: index + 1,
      historyIds: [String(10_000_000_000 + index * 7919)],
    }));
    const text = writeIssueMarker({ ...SAM, groups });
    expect(text.length).toBeLessThan(21_000);
    const read = readIssueMarker(text);
    expect(read?.groups).toHaveLength(500);
    expect(read?.groups[499]).toMatchObject({ number: 500, recorded: 500 });
    expect(groups.slice(500).every(({ historyIds: [id = ''] }) => read?.others?.has(id))).toBe(true);
    expect(read?.others?.has('10000000000')).toBe(false);
    expect(readIssueMarker(marker)?.others).toBeUndefined();
  });
});

const DID = { kind: 'did', runId: '16000000001', attempt: '2', changed: true } as const;

describe('the marker of a comment', () => {
  test.each([
    { ...DID, answers: undefined, undid: undefined, about: undefined },
    { ...DID, changed: false, answers: '3000000001', undid: '16000000000', about: undefined },
    {
      ...DID,
      answers: undefined,
      undid: undefined,
      about: {
        runId: '15',
        groups: [
          { number: 1, recorded: 1 },
          { number: 12, recorded: 345 },
        ],
      },
    },
    { kind: 'new', digest: '0123456789abcdef' },
    { kind: 'over' },
  ] as const)('can be read back: %j', marker => {
    expect(readCommentMarker(`${writeCommentMarker(marker)}\nText`)).toEqual(marker);
  });

  test.each([
    'remove',
    '> <!-- trakt-history-action over -->',
    '<!-- trakt-history-action overt -->',
    '<!-- trakt-history-action over new 0123456789abcdef -->',
    '<!-- trakt-history-action new 0123456789abcdef0 -->',
    '',
    undefined,
  ])('is not one: %j', body => {
    expect(readCommentMarker(body)).toBeUndefined();
  });
});
