import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frontPage, mayWriteFrontPage } from '../../../src/commands/backup/front-page.ts';
import { yearBars } from '../../../src/commands/backup/year-bars.ts';
import { newestFirst, type Play } from '../../../src/history/play.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { bulkMark, episodePlay, moviePlay } from '../../history/plays.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';

const NOW = Date.parse('2026-11-28T06:12:00.000Z');
const PAGE = 'history/README.md';

function pageOf(plays: readonly Play[], suspects: readonly Play[] = []): string {
  const calendar = createCalendar('Europe/Berlin');
  const right = plays.filter(play => !suspects.includes(play));
  return frontPage({
    account: { slug: 'sam', timezone: 'Europe/Berlin' },
    calendar,
    plays: plays.toSorted(newestFirst),
    otherShows: [],
    otherPlaysOfDay: [],
    years: yearBars(right, calendar, '2026-11-28'),
    suspects: new Set(suspects.map(play => play.historyId)),
    fileOf: play => (play.type === 'movie' ? 'movies.csv' : `shows/${play.showSlug}.csv`),
    now: NOW,
  });
}

/** The lines of a page under a heading, without those that are empty. */
function under(page: string, heading: string): string[] {
  const [, after = ''] = page.split(`## ${heading}\n`);
  return (after.split('\n## ')[0] ?? '').split('\n').filter(line => line !== '' && !line.startsWith('<sub>'));
}

const SHOW = "**[Marvel's Agents of S.H.I.E.L.D.](shows/marvel-s-agents-of-s-h-i-e-l-d.csv)**";
const MOVIE = '**[The Third Man](movies.csv)**';
const at = (watchedAt: string, episode: number, differs: Partial<Play> = {}) =>
  episodePlay({ watchedAt, episode, historyId: String(Date.parse(watchedAt) / 1000), ...differs });

describe('the front page', () => {
  test('has the last plays by day and title, in the account’s days', () => {
    const page = pageOf([
      at('2026-11-27T23:30:00.000Z', 5, { episodeTitle: 'Chaos Theory' }),
      at('2026-11-27T20:00:00.000Z', 4),
      at('2026-11-27T19:00:00.000Z', 3),
      moviePlay({ watchedAt: '2026-11-26T19:00:00.000Z' }),
      ...[1, 2, 3, 4].map(hour => at(`2026-11-20T0${hour}:00:00.000Z`, hour, { season: 1 })),
    ]);
    expect(under(page, 'Last watched').slice(2)).toEqual([
      `| 28 Nov | ${SHOW} S03E05 “Chaos Theory” |`,
      `| 27 Nov | ${SHOW} S03E03, S03E04 |`,
      `| 26 Nov | ${MOVIE} 1949 |`,
      `| 20 Nov | ${SHOW} S01E01 … S01E04, 4 episodes |`,
    ]);
  });

  test('has the shows of the last two months with their last episode', () => {
    const page = pageOf([
      at('2026-11-20T20:00:00.000Z', 5, { episodeTitle: 'Chaos Theory' }),
      at('2026-11-19T20:00:00.000Z', 4),
      at('2026-11-18T20:00:00.000Z', 4),
      at('2026-09-01T20:00:00.000Z', 4, { showTraktId: 7, showSlug: 'lost', title: 'Lost' }),
    ]);
    expect(under(page, 'In progress').slice(2)).toEqual([`| ${SHOW} | S03E05 “Chaos Theory” | 20 Nov | 2 |`]);
  });

  test('has this day in earlier years', () => {
    const page = pageOf([
      at('2026-11-28T02:00:00.000Z', 9),
      at('2025-11-28T20:00:00.000Z', 5, { episodeTitle: null }),
      at('2023-11-27T23:30:00.000Z', 4, { episodeTitle: null }),
      moviePlay({ watchedAt: '2023-11-28T19:00:00.000Z' }),
      at('2023-11-28T23:30:00.000Z', 3),
    ]);
    expect(under(page, 'On this day, 28 Nov')).toEqual([
      `- **2025**: ${SHOW} S03E05`,
      `- **2023**: ${MOVIE} 1949 · ${SHOW} S03E04`,
    ]);
  });

  test('has a strip a year, as far as it has come', () => {
    const page = pageOf([
      ...[1, 2, 3, 4].map(hour => at(`2026-01-03T0${hour}:00:00.000Z`, hour)),
      at('2026-11-28T02:00:00.000Z', 9),
      at('2025-12-31T20:00:00.000Z', 1),
      at('2025-01-31T20:00:00.000Z', 1),
    ]);
    const rest = (length: number) => '·'.repeat(length);
    expect(under(page, 'The years').slice(1, 4)).toEqual([
      '     J  F  M  A  M  J  J  A  S  O  N  D',
      `2026 █${rest(31)}▂         5`,
      `2025 ··▂${rest(32)}▂      2`,
    ]);
  });

  test('has what was watched most this year, and nothing that was watched once', () => {
    const lost = { showTraktId: 7, showSlug: 'lost', title: 'Lost' };
    const page = pageOf([
      ...[1, 2].map(hour => at(`2026-02-03T0${hour}:00:00.000Z`, hour)),
      ...[1, 2, 3].map(hour => at(`2026-03-03T0${hour}:00:00.000Z`, hour, lost)),
      ...[1, 2, 3, 4].map(hour => at(`2025-03-03T0${hour}:00:00.000Z`, hour)),
      moviePlay({ watchedAt: '2026-11-20T19:00:00.000Z' }),
    ]);
    expect(under(page, 'Most watched in 2026').slice(2)).toEqual([
      '| **[Lost](shows/lost.csv)** | 3 |',
      `| ${SHOW} | 2 |`,
    ]);
  });

  test('leaves out what looks wrong, and says so', () => {
    const accident = bulkMark(22, { watchedAt: '2026-11-27T01:02:00.000Z' });
    const page = pageOf([at('2026-11-20T20:00:00.000Z', 5), ...accident], accident);
    expect(page).not.toContain('S06');
    expect(page).toContain('**1 play**: 1 show with 1 play.');
    expect(page).toContain('22 plays that look wrong are left out.');
  });

  test('takes no title for Markdown', () => {
    const title = '[x](https://evil.example) <img src=x> | @sam `code`';
    const page = pageOf([at('2026-11-20T20:00:00.000Z', 5, { title, episodeTitle: title })]);
    const html = micromark(page, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(new Set(links)).toEqual(new Set(['shows/marvel-s-agents-of-s-h-i-e-l-d.csv']));
    expect(html).not.toMatch(/<(img|code>code)/);
    expect(html.match(/<td/g)).toHaveLength(6);
    expect(page).not.toContain('@sam');
  });

  test('of no play is short', () => {
    expect(pageOf([])).not.toContain('## ');
  });

  test('has nothing of plays without a date, or of days to come, under a day', () => {
    const page = pageOf([at('1970-01-01T00:00:00.000Z', 1), at('2031-11-28T12:00:00.000Z', 2)]);
    expect(page).not.toContain('## ');
    expect(page).toContain('**2 plays**');
  });
});

test('takes the place of a page that a backup wrote, and of no other', () => {
  const bytes = (content: string) => new TextEncoder().encode(content);
  expect(mayWriteFrontPage(undefined)).toBe(true);
  expect(mayWriteFrontPage(bytes(pageOf([])))).toBe(true);
  expect(mayWriteFrontPage(bytes(`${pageOf([])}\nedited`))).toBe(true);
  expect(mayWriteFrontPage(bytes('# My repository'))).toBe(false);
  expect(mayWriteFrontPage(bytes(''))).toBe(false);
});

describe('a backup', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
  });
  afterEach(() => scene.close());

  const backup = async (inputs: Record<string, string> = {}) => {
    const run = await scene.step({ command: 'backup', ...inputs });
    expect(run.exitCode).toBe(0);
    return run;
  };

  test('writes it, names it in no manifest and no output, and asks for nothing more', async () => {
    const run = await backup();
    const page = await scene.workspace.read(PAGE);
    expect(page).toContain('# sam’s watch history');
    expect(page).toContain('22 plays that look wrong are left out.');
    expect(await scene.workspace.read('history/manifest.json')).not.toContain('README');
    expect(run.outputs.csv).not.toContain('README');
    const asked = run.requests.filter(({ host }) => host === 'api').map(({ path }) => path.split('?')[0]);
    expect(new Set(asked)).toEqual(new Set(['/sync/last_activities', '/sync/history']));
  });

  test('leaves it when nothing changed, whatever the day, edited or gone', async () => {
    await backup();
    await scene.workspace.write(PAGE, 'mine');
    const run = await backup();
    expect(run.outputs).toMatchObject({ changed: 'false' });
    expect(await scene.workspace.read(PAGE)).toBe('mine');
  });

  test('brings it up to date with the plays, and ignores what is in it', async () => {
    await backup();
    const before = await scene.workspace.read(PAGE);
    await scene.workspace.write(PAGE, `${before}\nhistory_id\n999\n`);
    const item = episodeOf(scene.story.show, 3, 17);
    scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-20T20:00:00.000Z' });
    const run = await backup();
    expect(run.outputs).toMatchObject({ 'new-plays': '1', lost: '0' });
    const after = await scene.workspace.read(PAGE);
    expect(after).toContain('S03E16, S03E17');
    expect(after).not.toContain('999');
  });

  test('never replaces a README of the person', async () => {
    await scene.workspace.write('README.md', '# My repository');
    await backup({ directory: '.' });
    expect(await scene.workspace.read('README.md')).toBe('# My repository');
    expect(await scene.workspace.read('manifest.json')).toContain('"version"');
  });
});
