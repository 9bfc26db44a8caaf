import { describe, expect, it, test } from 'vitest';
import { concludeExport } from '../../src/commands/export/conclusion.ts';
import type { ExportedPart } from '../../src/commands/export/export.ts';
import { exportSummary } from '../../src/commands/export/summary.ts';
import type { Play } from '../../src/history/play.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import { bulkMark, episodePlay, moviePlay, suspectSetting } from '../history/plays.ts';
import { headingsAndCuts, readable, render, textNodes } from './render.ts';
import { partOf, progressOf, realPlays, runOf, SAM } from './scene.ts';

const summary = (...parts: ExportedPart[]) =>
  exportSummary({ command: 'export', account: SAM, parts, archive: undefined, shown: SHOWN }, runOf());
const conclude = (...parts: ExportedPart[]) =>
  concludeExport({ command: 'export', account: SAM, parts, archive: undefined, shown: SHOWN }, runOf());
const suspectsOf = (plays: readonly Play[]) => findSuspects(plays, suspectSetting());
const SHOWN = { runId: '16000000001', isAlone: true };

const progress = progressOf(
  { 1: 22, 2: 22, 3: 22, 4: 22, 5: 22, 6: 13, 7: 13 },
  { completed: 27, next_episode: { season: 3, number: 17, title: 'The Team' } },
);
const artifact = {
  id: 7,
  name: 'marvel-s-agents-of-s-h-i-e-l-d.csv',
  url: 'https://github.com/sam/trakt-history/actions/runs/16000000001/artifacts/7',
};

describe('the summary of an export', () => {
  it('says what looks wrong, in its outputs as well', () => {
    const part = partOf([...realPlays(), ...bulkMark(22)], { progress, artifacts: [artifact] });
    expect(conclude(part)).toMatchObject({
      outputs: { plays: 28, suspects: 22, 'artifact-id': '7', 'artifact-url': artifact.url },
      notices: ['22 plays look wrong. The job summary has the links that remove them, or keep them.'],
      warnings: [],
    });
  });

  it('has a notice for a show without plays', () => {
    expect(conclude(partOf([])).notices).toEqual([
      "There are no plays of Marvel's Agents of S.H.I.E.L.D. in the history.",
    ]);
  });

  it.each([500, 5_000])('has links for %i plays as for one', number => {
    const text = summary(partOf(bulkMark(number), { artifacts: [artifact] }));
    expect(text).toContain(`[Remove&nbsp;${number.toLocaleString('en')}](`);
    expect(text).toContain('?filename=changes/16000000001-1-remove.txt&value=Remove%20');
  });

  it('says so where there are no links: GitHub took no list', () => {
    const page = { ...artifact, id: 8, url: `${artifact.url}8` };
    const part = partOf(bulkMark(22), { artifacts: [artifact], pageArtifact: page });
    const text = exportSummary(
      { command: 'export', account: SAM, parts: [part], archive: undefined, shown: undefined },
      runOf(),
    );
    expect(text).toContain('This time there are no links to remove or keep these plays');
    expect(text).toContain(
      `Only some of them? Tick plays on **[the review page](${page.url})**, or write x in the column remove beside them in the CSV, and ` +
        'commit the file to the folder changes (changes/sam where several people share the repository).',
    );
    expect(text).not.toContain('/new/main');
  });

  it('has one table for several shows', () => {
    const other = bulkMark(5, { showTraktId: 7, title: 'Another', watchedAt: '2025-11-16T01:02:00.000Z' });
    const parts = [bulkMark(22), other.map((play, index) => ({ ...play, historyId: String(index + 1) }))].map(
      (plays, index) =>
        partOf(plays, { suspects: suspectsOf(plays).map(group => ({ ...group, number: index + 1 })) }),
    );
    const text = summary(...parts);
    expect(text.match(/What should happen/g)).toHaveLength(1);
    expect(text).toContain('changes/16000000001-2-keep.txt');
    expect(text).toContain('| **All of these** | **[Remove&nbsp;27](');
    expect(text).toContain('changes/16000000001-all-remove.txt');
  });

  it('says when plays may be missing', async () => {
    expect(summary(partOf(realPlays(), { completeness: 'unproven' }))).toContain(
      '⚠️ Trakt’s answers contradicted each other, so plays may be missing. Export again in a few minutes.',
    );
    expect(conclude(partOf(realPlays(), { completeness: 'unproven' })).warnings).toHaveLength(1);
    expect(summary(partOf(realPlays(), { shortfall: 1 }))).toContain(
      '⚠️ Trakt counts 1 more play than it lists: plays of things that it no longer knows.',
    );
  });

  it('says times as the account’s own clock shows them', () => {
    const text = summary(
      partOf([episodePlay({ watchedAt: '2025-07-01T22:30:00.000Z' })]),
      partOf(bulkMark(3)),
    );
    expect(text).toContain('17 Nov 2025, 02:02');
    expect(text).toContain('Times are those of Europe/Berlin; the CSV has UTC.');
  });
});

describe('words for one play that looks wrong', () => {
  const plays = bulkMark(1);
  const [play] = plays;
  const one = suspectsOf(bulkMark(22)).map(group => ({ ...group, plays: play === undefined ? [] : [play] }));

  it('are those for one', () => {
    const { headline, notices } = conclude(partOf(plays, { suspects: one }));
    expect(headline).toBe('1 play exported, 1 of them looks wrong');
    expect(notices).toEqual([
      '1 play looks wrong. The job summary has the links that remove it, or keep it.',
    ]);
    expect(conclude(partOf(bulkMark(22))).headline).toBe('22 plays exported, 22 of them look wrong');
  });
});

describe('the table of several titles', () => {
  const title = (name: string) => ({
    kind: 'show' as const,
    traktId: 7,
    slug: null,
    title: name,
    year: 2013,
  });
  const rowsOf = (text: string) =>
    text.split('\n').flatMap(line => /^\| \*\*(Show \w+) \(2013\)\*\*(.*)$/.exec(line)?.slice(1, 3) ?? []);

  it('has those first of which most is left, and none whose progress is not known before them', () => {
    const left = { 'Show Near': 20, 'Show Far': 3 };
    const parts = Object.entries(left).map(([name, completed]) =>
      partOf(realPlays(), { title: title(name), progress: progressOf({ 1: 22 }, { completed }) }),
    );
    const unknown = partOf(realPlays(), { title: title('Show Unknown') });
    const names = rowsOf(summary(unknown, ...parts)).filter(cell => cell.startsWith('Show '));
    expect(names).toEqual(['Show Far', 'Show Near', 'Show Unknown']);
    expect(summary(unknown, ...parts)).toContain(' | 22 | 3 | 19 | ');
  });

  it('says when the last was watched: no accident, and no play without a date', () => {
    const undated = episodePlay({ historyId: '5', watchedAt: '1970-01-01T00:00:00.000Z' });
    const accident = bulkMark(22, { watchedAt: '2025-11-19T01:02:00.000Z' });
    const seen = episodePlay({ watchedAt: '2025-11-16T18:03:00.000Z' });
    const parts = [
      partOf([...accident, seen], { title: title('Show One') }),
      partOf([undated], { title: title('Show Two') }),
    ];
    const [, one = '', , two = ''] = rowsOf(summary(...parts));
    expect(one).toContain('| 16 Nov 2025 |');
    expect(two).toMatch(/\|\s+\|$/);
  });

  it('has twelve rows in sight, the rest folded, and says how many it leaves out', () => {
    const parts = Array.from({ length: 302 }, (_, index) =>
      partOf(realPlays().slice(0, 1), { title: title(`Show ${index}`) }),
    );
    const [inSight = '', folded = ''] = summary(...parts).split('<details>');
    expect(rowsOf(inSight)).toHaveLength(2 * 12);
    expect(rowsOf(folded)).toHaveLength(2 * 288);
    expect(folded).toContain('288 more titles');
    expect(folded).toContain('\n\n… and 2 more titles; the CSV has them all.');
    expect(summary(...parts.slice(0, 13))).toContain('1 more title<');
    expect(summary(...parts.slice(0, 12))).not.toContain('more title');
  });

  it('says of which of them plays may be missing', () => {
    const doubtful = partOf(realPlays(), { title: title('Show Two'), completeness: 'unproven' });
    const text = summary(partOf(realPlays(), { title: title('Show One') }), doubtful);
    expect(text).toMatch(
      /\*\*\[Show Two \(2013\)\]\([^)]+\)\*\*: ⚠️ Trakt’s answers contradicted each other, so plays may be missing\./,
    );
    expect(text).not.toMatch(/\*\*\[Show One \(2013\)\]\([^)]+\)\*\*: ⚠️/);
  });
});

test('the table of a whole history counts episodes of several seasons apart, and plays one by one', () => {
  const plays = [
    episodePlay({ historyId: '3', season: 2, episode: 1, traktId: 3 }),
    episodePlay({ historyId: '2', season: 1, episode: 1, traktId: 2, watchedAt: '2025-10-02T18:03:00.000Z' }),
    episodePlay({ historyId: '1', season: 1, episode: 1, traktId: 2, watchedAt: '2025-09-02T18:03:00.000Z' }),
    moviePlay(),
  ];
  expect(summary(partOf(plays, { title: undefined }))).toContain(' | 2 | 3 | 17 Nov 2025 |');
});

describe('titles in the summary of an export', () => {
  it('stay text wherever they stand', () => {
    const title =
      '</details><script>alert(1)</script> | [x](javascript:1) @sam :tada: $x$ https://evil.example #1 ##';
    const hostile = { title, episodeTitle: title };
    const plays = [...bulkMark(4, hostile), ...realPlays().map(play => ({ ...play, ...hostile }))];
    const part = partOf(plays, {
      title: { kind: 'show', traktId: 1394, slug: 'x', title, year: 2013 },
      progress: { ...progress, next_episode: { season: 3, number: 17, title } },
    });
    const html = render(summary(part));
    expect(html).not.toMatch(/<script/);
    const addresses = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(
      ([, address = '']) => new URL(address),
    );
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(
      new Set(['https://trakt.tv', 'https://github.com']),
    );
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
    for (const node of textNodes(html)) expect(node).not.toMatch(/@sam|:tada:|#1|https:\/\//);
    expect(readable(html).split('alert(1)').length).toBeGreaterThan(5);
    expect(html.match(/<table>/g)?.length).toBe(3);
  });
});

describe('the size of the summary of an export', () => {
  const staysSmall = (number: number) => () => {
    const long = 'Ein sehr langer Titel '.repeat(20);
    const plays = Array.from({ length: number }, (_, index) =>
      episodePlay({
        historyId: String(9_007_199_254_740_993n + BigInt(index)),
        watchedAt: new Date(1_300_000_000_000 + Math.floor(index / 5) * 240_000).toISOString(),
        action: 'watch',
        title: long,
        episodeTitle: long,
        season: 1,
        episode: index + 1,
        traktId: index,
        showTraktId: Math.floor(index / 5) % 50,
      }),
    );
    const whole = summary(partOf(plays, { title: undefined }));
    const part = plays.slice(0, number * 0.08);
    const inParts = summary(...Array.from({ length: 12 }, () => partOf(part, { progress })));
    for (const text of [whole, inParts]) expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const wrong = (count: number) => [`## ${count.toLocaleString('en')} plays look wrong`];
    expect(headingsAndCuts(whole)).toEqual(wrong(number));
    expect(whole).toContain('\n### The whole history\n');
    expect(whole).toMatch(/\n\| … and [\d,]+ more groups of [\d,]+ plays \|/);
    expect(headingsAndCuts(inParts)).toEqual(wrong(number * 0.96));
    expect(inParts).toContain('\n### 12 shows\n');
    expect(inParts.match(/^#### /gm)).toHaveLength(12);
  };

  it('stays below 1 MiB with 12,500 plays, all of them suspect', { tags: ['large'] }, staysSmall(12_500));
  it('stays below 1 MiB with 100,000 plays, all of them suspect', { tags: ['large'] }, staysSmall(100_000));
});
