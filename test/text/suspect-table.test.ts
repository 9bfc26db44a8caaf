import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../src/github/order.ts';
import type { Play } from '../../src/history/play.ts';
import { numbered, type SuspectGroup } from '../../src/history/suspect-group.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import { answersTo, groupCell, suspectTable } from '../../src/text/suspect-table.ts';
import { titlesAmong } from '../../src/text/title-names.ts';
import { whenIn } from '../../src/text/when.ts';
import { bulkMark, episodePlay, moviePlay, suspectSetting } from '../history/plays.ts';
import { bySize } from '../size.ts';
import { readable, render, textNodes } from './render.ts';
import { runOf } from './scene.ts';

const LONGEST = 7_500;
const when = whenIn('Europe/Berlin');
const setting = (plays: readonly Play[], isAlone = true) => ({
  run: runOf(),
  when,
  titleOf: titlesAmong(plays),
  isAlone,
});
const groupsOf = (plays: readonly Play[]) => findSuspects(plays, suspectSetting());
const cellOf = (plays: readonly Play[], among = plays) =>
  groupsOf(plays)
    .map(group => readable(render(groupCell(group, setting(among))).replaceAll('<br>', ' / ')))[0]
    ?.trim();
const linksIn = (markdown: string) =>
  [...render(markdown).matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, address = '', label = '']) => ({
    address: address.replaceAll('&amp;', '&'),
    label: label.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' '),
  }));

/** So many accidents, each of one show in one minute of its own. */
function accidents(number: number, differs: (index: number) => Partial<Play> = () => ({})): SuspectGroup[] {
  return numbered(
    Array.from({ length: number }, (_, index) => ({
      kind: 'future' as const,
      plays: bulkMark(3, { showTraktId: index + 1, title: `Show ${index}`, ...differs(index) }).map(
        (play, nth) => ({
          ...play,
          historyId: String(9_007_199_254_740_993n + BigInt(3 * index + nth)),
        }),
      ),
    })),
  );
}

describe('what a row says of a group', () => {
  test('an accident: title, which, what happened, when', () => {
    expect(cellOf(bulkMark(22))).toBe(
      "Marvel's Agents of S.H.I.E.L.D. / S06E01–S06E22, marked in the same minute / 17 Nov 2025, 02:02",
    );
  });

  test('a library that was synced, over minutes', () => {
    const movies = ['Alien', 'Arrival', 'Dune', 'Solaris', 'Stalker', 'Heat'].map((title, index) =>
      moviePlay({
        title,
        year: 1970 + index,
        historyId: String(index + 1),
        traktId: index + 1,
        action: 'watch',
        watchedAt: `2025-11-17T01:0${index}:00.000Z`,
      }),
    );
    expect(cellOf(movies)).toBe(
      '6 movies / a library was synced: Alien (1970), Arrival (1971), Dune (1972) and 3 more / 17 Nov 2025, 02:00–02:05',
    );
  });

  test('a play that was counted twice', () => {
    const [first, second] = [
      episodePlay(),
      episodePlay({ historyId: '1', watchedAt: '2025-11-17T20:03:00.000Z', action: 'watch' }),
    ];
    expect(cellOf([first, second])).toBe(
      "Marvel's Agents of S.H.I.E.L.D. / watched twice within 2 hours / 17 Nov 2025, 21:03",
    );
  });

  test('plays in the future, of several days', () => {
    const plays = [0, 1].map(index =>
      episodePlay({
        historyId: String(index + 1),
        traktId: index + 1,
        episode: 5 + 2 * index,
        watchedAt: `2030-01-0${index + 1}T12:00:00.000Z`,
      }),
    );
    expect(cellOf(plays)).toBe(
      "Marvel's Agents of S.H.I.E.L.D. / S03E05 and S03E07, dated in the future / 1 Jan 2030 to 2 Jan 2030",
    );
  });

  test('a play that came back', () => {
    const play = episodePlay({ action: 'watch' });
    const group: SuspectGroup = {
      kind: 'came back',
      removedAt: '2025-11-10T10:00:00.000Z',
      number: 1,
      plays: [play],
      stays: new Map(),
    };
    expect(readable(render(groupCell(group, setting([play]))))).toContain(
      'S03E12 came back: removed on 10 Nov 2025, and marked again',
    );
  });

  test('one of two shows of one name carries its year, the only one does not', () => {
    const [old, young] = [1978, 2004].map(year =>
      bulkMark(5, { title: 'Battlestar Galactica', year, showTraktId: year }),
    );
    expect(cellOf(old ?? [], [...(old ?? []), ...(young ?? [])])).toMatch(
      /^Battlestar Galactica \(1978\) \//,
    );
    expect(cellOf(old ?? [])).toMatch(/^Battlestar Galactica \//);
  });
});

describe('the answers to a group', () => {
  test('are four links, each with a file that is named after the run and says which plays it is about', () => {
    const links = linksIn(answersTo(1, bulkMark(22), setting(bulkMark(22))));
    expect(links.map(({ label }) => label)).toEqual(['Remove 22', 'Keep', 'Release dates', 'No date']);
    const files = links.map(({ address }) => new URL(address).searchParams);
    expect(files.map(file => parseOrder(file.get('filename')?.replace('changes/', '') ?? '')?.what)).toEqual([
      'remove',
      'keep',
      'released',
      'unknown',
    ]);
    const which = "Marvel's Agents of S.H.I.E.L.D. S06E01 to S06E22, 17 Nov 2025, 02:02.";
    expect(files.map(file => file.get('value'))).toEqual(
      [
        `Remove 22 plays: ${which}`,
        `Keep 22 plays: ${which}`,
        `Move 22 plays to their releases: ${which}`,
        `Clear the date of 22 plays: ${which}`,
      ].map(line => `${line}\nOnly the name of this file counts.\n`),
    );
  });

  test('stay short, whatever the title and however many plays', () => {
    const title = '東京の非常に長い題名'.repeat(50);
    const plays = bulkMark(5_000, { title });
    for (const { address } of linksIn(answersTo(1, plays, setting(plays))))
      expect(Buffer.byteLength(address)).toBeLessThan(1_000);
  });

  test('hold nothing that would end them in Markdown', () => {
    const title = `o'(sam) |[x](y) "<b>\n`;
    const plays = bulkMark(3, { title });
    const links = linksIn(answersTo(1, plays, setting(plays)));
    expect(links).toHaveLength(4);
    for (const { address } of links) expect(address).not.toMatch(/[\s()'"<>|\\]/);
  });
});

describe('the table', () => {
  test('has a row for all groups where there are several, and all stands for these alone', () => {
    const groups = accidents(3);
    const text = suspectTable(groups, setting([]), 100_000);
    expect(text).toContain('| **All of these** | **[Remove&nbsp;9](');
    expect(suspectTable(groups, setting([], false), 100_000)).not.toContain('All of these');
    expect(suspectTable(groups.slice(1), setting([]), 100_000)).toContain('All of these');
    expect(suspectTable(groups.slice(2), setting([]), 100_000)).not.toContain('All of these');
  });

  test('of thirty groups finds room in an issue', () => {
    const text = suspectTable(accidents(30), setting([]), 60_000);
    expect(text.length).toBeLessThan(60_000);
    expect(text).not.toContain('more group');
    expect(linksIn(text)).toHaveLength(31 * 4);
  });

  for (const [cases, size] of bySize(
    [
      ['plain', () => ({})],
      ['long and far from ASCII', () => ({ title: '東京の非常に長い題名'.repeat(9) })],
    ],
    ([titles]) => titles !== 'plain',
  ))
    test.each(cases)(
      'of 300 groups with titles that are %s keeps to its room, and every link is short',
      size,
      (_, differs) => {
        const groups = accidents(300, differs);
        const room = 55_000;
        const text = suspectTable(groups, setting([]), room);
        expect(text.length).toBeLessThanOrEqual(room + 100);
        expect(text).toMatch(/… and \d+ more groups of \d+ plays/);
        for (const { address } of linksIn(text)) expect(Buffer.byteLength(address)).toBeLessThan(LONGEST);
        const [all] = linksIn(text).slice(-4);
        expect(all).toMatchObject({ label: 'Remove 900' });
      },
    );

  test('keeps hostile titles text', () => {
    const title =
      '</details><script>alert(1)</script> | [x](javascript:1) @sam :tada: $x$ https://evil.example #1 ##';
    const groups = accidents(2, index => ({ title: `${title}${index}` }));
    const html = render(suspectTable(groups, setting(groups.flatMap(({ plays }) => plays)), 100_000));
    expect(html).not.toMatch(/<script/);
    for (const node of textNodes(html)) expect(node).not.toMatch(/@sam|:tada:|#1|https:\/\//);
    expect(html.match(/<tr>/g)).toHaveLength(4);
  });
});
