import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { status } from '../../simulator/faults.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';
import { bySize } from '../../size.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const additions = () => scene.simulator.log.of('POST', '/sync/history');
const LIST = 'imports/list.csv';

const RATINGS = 'Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Arrival,2016,https://boxd.it/aaaa,4\n';

/** Commits files, and lets the workflow Import run. */
async function commit(
  files: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<RunResult> {
  scene.trakt.account('sam').usage.lastWrite = 0; // A person is never that quick.
  const event = await scene.push(files);
  return scene.step({ command: 'import', files: 'imports/**', ...inputs }, { event });
}

/** Presses a link of a summary, and Commit on the page that opens. */
function press(run: RunResult, words: string): Promise<RunResult> {
  const address = new RegExp(`\\[${words}\\]\\((\\S+)\\)`).exec(run.summary)?.[1] ?? 'https://no.link/';
  const { searchParams } = new URL(address);
  return commit({ [searchParams.get('filename') ?? '']: searchParams.get('value') ?? '' });
}

/** A file of `to-fix.csv` as the person finds it, with a row for each line. */
async function toFix(): Promise<{ header: string[]; rows: string[][] }> {
  const { parse } = await import('csv-parse/sync');
  const text = await scene.workspace.read('trakt-history/to-fix.csv');
  const [header = [], ...rows] = parse(text, { bom: true }) as string[][];
  return { header, rows };
}

describe('a list that is committed', () => {
  const rows = (list: readonly string[]) => `watched_at,type,trakt_id\n${list.join('\n')}\n`;

  test('is planned; its link adds exactly that; the link of that run undoes it', async () => {
    const before = occasions();
    const planned = await commit({
      [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101', '2014-01-02T20:00:00Z,episode,3700102']),
    });
    expect(planned.exitCode, planned.log).toBe(0);
    expect(planned.summary).toContain('## Plan: 2 plays to add');
    expect(planned.summary).toMatch(/\d+ of 136 episodes would be watched \(\d+ now\)\./);
    expect(planned.summary).toContain('🟨 would be added');
    expect(planned.summary).toContain(`From ${LIST} (a list of plays).`);
    expect(planned.artifacts.map(({ name }) => name.replace(/-sam-.*/, ''))).toEqual(['shown']);
    expect(additions()).toEqual([]);

    // The list may be corrected meanwhile: the plan stands.
    await scene.push({ [LIST]: rows(['2015-01-01T20:00:00Z,episode,3700105']) });
    const asked = scene.simulator.log.list.length;
    const added = await press(planned, 'Add 2 plays');
    expect(added.exitCode, added.log).toBe(0);
    expect(added.outputs).toMatchObject({ selected: '2', added: '2', 'not-found': '0' });
    expect(added.summary).toContain('🟨 added just now');
    const paths = scene.simulator.log.list.slice(asked).map(({ path }) => path);
    expect(paths.filter(path => path.includes('/search/') || path.includes('/seasons'))).toEqual([]);
    expect(occasions().filter(occasion => !before.includes(occasion))).toEqual([
      'episode 3700101 2014-01-01T20:00',
      'episode 3700102 2014-01-02T20:00',
    ]);

    const address = /\[Undo this\]\((\S+)\)/.exec(added.summary)?.[1] ?? '';
    expect(new URL(address).searchParams.get('filename')).toBe(`undo/${added.runId}.txt`);
    scene.trakt.account('sam').usage.lastWrite = 0;
    const event = await scene.push({ [`undo/${added.runId}.txt`]: 'Undo it.\n' });
    const undone = await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event });
    expect(undone.exitCode, undone.log).toBe(0);
    expect(occasions()).toEqual(before);
  });

  test('is not added once more where Trakt lists no plays and does not count them, as in an outage', {
    tags: ['large'],
  }, async () => {
    const planned = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    expect((await press(planned, 'Add 1 play')).outputs).toMatchObject({ added: '1' });
    scene.clock.advance(3_600_000);
    scene.faults.add({
      method: 'GET',
      path: /^\/sync\/history/,
      times: Number.POSITIVE_INFINITY,
      fault: status(200, []),
    });
    const again = await commit({ [`imports/${planned.runId}-add-2.txt`]: 'Again.\n' });
    expect(again.exitCode).toBe(1);
    expect(again.log).toContain('Nothing was added: Trakt’s answers contradicted each other for two minutes');
    expect(additions()).toHaveLength(1);
  });

  for (const [cases, size] of bySize(
    [
      ['Trakt asks to wait for a day', { fault: status(429, {}, { 'Retry-After': '86400' }) }],
      ['the sign-in is over', { fault: status(401) }],
    ],
    ([what]) => what === 'the sign-in is over',
  ))
    test.each(cases)(
      'of which %s after the first hundred keeps those on record, and the next run adds the rest',
      size,
      async (_, fault) => {
        const days = Array.from({ length: 150 }, (_, day) =>
          new Date(Date.UTC(2015, 0, 1 + day)).toISOString(),
        );
        const planned = await commit({ [LIST]: rows(days.map(day => `${day},episode,3700101`)) });
        scene.faults.add({ method: 'POST', path: '/sync/history', nth: 2, times: 9, ...fault });
        scene.faults.add({
          method: 'POST',
          path: '/oauth/token',
          fault: status(400, { error: 'invalid_grant' }),
        });
        const run = await press(planned, 'Add 150 plays');
        expect(run.exitCode).toBe(1);
        expect(run.outputs).toMatchObject({ added: '100', failed: '50' });
        expect(run.artifacts.some(({ name }) => name.startsWith('receipt-'))).toBe(true);
        scene.faults.clear();
        scene.clock.advance(3_600_000);
        const rest = await commit({ [`imports/${planned.runId}-add-2.txt`]: 'The rest.\n' });
        expect(rest.exitCode, rest.log).toBe(0);
        expect(rest.outputs).toMatchObject({ added: '50', 'already-present': '100' });
      },
    );

  test('is added once, however often its link is pressed, and what came meanwhile is not added', async () => {
    const planned = await commit({
      [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101', '2014-01-02T20:00:00Z,episode,3700102']),
    });
    const item = episodeOf(scene.story.show, 1, 1);
    scene.trakt.addOldPlays('sam', [{ item, watchedAt: Date.parse('2014-01-01T20:00:00Z') }]);
    expect((await press(planned, 'Add 2 plays')).outputs).toMatchObject({
      added: '1',
      'already-present': '1',
    });
    const again = await commit({ [`imports/${planned.runId}-add-2.txt`]: 'Again.\n' });
    expect(again.exitCode, again.log).toBe(0);
    expect(again.outputs).toMatchObject({ added: '0', 'already-present': '2' });
    expect(additions()).toHaveLength(1);
  });

  test('of which one play of a thing in a minute is there and one lacks: its link adds the one that lacks', async () => {
    const [play] = scene.story.real;
    const of = (id: bigint) =>
      `${id},${new Date(play?.watchedAt ?? 0).toISOString()},episode,${play?.item.ids.trakt}`;
    const list = ['history_id,watched_at,type,trakt_id', of(play?.id ?? 0n), of(999n), ''].join('\n');
    const planned = await commit({ [LIST]: list });
    expect(planned.summary).toContain('## Plan: 1 play to add');
    const added = await press(planned, 'Add 1 play');
    expect(added.exitCode, added.log).toBe(0);
    expect(added.outputs).toMatchObject({ added: '1', 'already-present': '1' });
    const again = await commit({ [`imports/${planned.runId}-add-2.txt`]: 'Again.\n' });
    expect(again.outputs).toMatchObject({ added: '0', 'already-present': '2' });
  });

  test('that comes with the link of an earlier plan: that is added, and this planned', async () => {
    const first = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    const both = await commit({
      [`imports/${first.runId}-add.txt`]: 'Add it.\n',
      'imports/more.csv': rows(['2014-01-02T20:00:00Z,episode,3700102']),
    });
    expect(both.exitCode, both.log).toBe(0);
    expect(both.outputs).toMatchObject({ added: '1' });
    expect(both.summary).toContain('## ✅ 1 play added');
    expect(both.summary).toContain('## Plan: 1 play to add');
    expect(both.summary).toContain(`imports/${both.runId}-add.txt`);
    expect(additions()).toHaveLength(1);
  });

  test('whose link was taken back before the run came to it: nothing is added', async () => {
    const planned = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    const order = `imports/${planned.runId}-add.txt`;
    const event = await scene.push({ [order]: 'Add it.\n' });
    await scene.push({ [order]: null });
    await scene.workspace.write(order, 'Add it.\n');
    const run = await scene.step({ command: 'import', files: 'imports/**' }, { event });
    expect(run.outputs).toMatchObject({ added: '0' });
    expect(run.log).toContain('1 play was not added: the file was changed after this push.');
    expect(additions()).toEqual([]);
  });

  test('adds nothing that a run showed for another reason: what was removed of it since stays removed', async () => {
    const shown = await scene.step({ command: 'export', show: '1394' });
    const gone = scene.story.accidentalIds[0] ?? '';
    scene.trakt.removePlay('sam', BigInt(gone));
    const before = occasions();
    const run = await commit({ [`imports/${shown.runId}-add.txt`]: 'Add them.\n' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain(`Run ${shown.runId} planned no import`);
    expect(occasions()).toEqual(before);
    expect(additions()).toEqual([]);
  });

  test('of which the record is gone says so, and nothing is added', async () => {
    const run = await commit({ 'imports/16000000777-add.txt': 'Add it.\n' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('To plan an import again, commit its list to imports/ once more');
    expect(additions()).toEqual([]);
  });

  test('whose link comes with a file that cannot be read, or with one without plays: that is added, and the file told', async () => {
    const planned = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    const order = { [`imports/${planned.runId}-add.txt`]: 'Add it.\n' };
    const odd = await commit({ ...order, 'imports/odd.csv': 'Name;Rating\nBrazil;5\n' });
    expect(odd.outputs).toMatchObject({ added: '1' });
    expect(odd.exitCode).toBe(1);
    expect(odd.log).toContain('1 problem with the files. The job summary lists it, with what to do.');
    expect(odd.summary).toContain('imports/odd.csv, line 1: Import does not know this file.');
    const again = { [`imports/${planned.runId}-add-2.txt`]: 'Again.\n', 'imports/ratings.csv': RATINGS };
    const without = await commit(again);
    expect(without.exitCode, without.log).toBe(0);
    expect(without.outputs).toMatchObject({ added: '0', 'already-present': '1' });
    expect(without.summary).toContain('imports/ratings.csv, line 2: A rating on Letterboxd is not a play.');
  });

  test('beside a file that cannot be read is planned, and the run is red', async () => {
    const run = await commit({
      [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']),
      'imports/odd.csv': 'Name;Rating\nBrazil;5\n',
    });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('## ⚠️ Plan: 1 play to add');
    expect(run.summary).toContain(
      '❌ **Part of the files could not be read.** Fix it and commit the files again.\n\n- imports/odd.csv, line 1: Import does not know',
    );
    expect(run.log).toContain('##[group]Reading the files\n2 changed files');
  });

  test('whose link comes with another list is added, whatever keeps that list from being planned', async () => {
    const planned = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    scene.faults.add({
      path: /^\/sync\/history\?/,
      where: () => additions().length > 0,
      nth: 2,
      times: 99,
      fault: status(502),
    });
    const both = await commit({
      [`imports/${planned.runId}-add.txt`]: 'Add it.\n',
      'imports/more.csv': rows(['2014-01-02T20:00:00Z,episode,3700102']),
    });
    expect(both.exitCode).toBe(1);
    expect(both.outputs).toMatchObject({ added: '1' });
    expect(both.summary).toContain('## ❌ The other files were not planned');
    expect(both.log).toContain('The other files could not be planned');
  });

  test('whose link comes with a list to fix: the rows to fix are named once', async () => {
    const planned = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    const both = await commit({
      [`imports/${planned.runId}-add.txt`]: 'Add it.\n',
      'imports/more.csv': 'watched_at,type,title\n2014-01-01T20:00:00Z,movie,Nothing\n',
    });
    expect(both.outputs).toMatchObject({ added: '1', 'not-found': '1' });
    const paths = both.outputs.csv?.split('\n') ?? [];
    expect(paths.filter(path => path.endsWith('to-fix.csv'))).toEqual(['trakt-history/to-fix.csv']);
    expect(both.summary.match(/Download /g)).toHaveLength(1);
  });

  test('for another account is left alone, with a notice where that was all', async () => {
    scene.trakt.addAccount({ slug: 'alex' });
    scene.saveSession({ slug: 'alex' });
    const planned = await commit({ [LIST]: rows(['2014-01-01T20:00:00Z,episode,3700101']) });
    scene.saveSession({});
    const run = await press(planned, 'Add 1 play');
    expect(run.exitCode, run.log).toBe(0);
    expect(additions()).toEqual([]);
    const words = `imports/${planned.runId}-add.txt is about plays of another account, so this run ignored it.`;
    expect(run.summary).toContain(words);
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'notice', message: words })]);
  });

  test('is added at once by hand, and only shown with the preview ticked', async () => {
    await scene.workspace.write(LIST, rows(['2014-01-01T20:00:00Z,episode,3700101']));
    const shown = await scene.step({ command: 'import', files: LIST, 'dry-run': 'true' });
    expect(shown.summary).toContain(`imports/${shown.runId}-add.txt`);
    expect(additions()).toEqual([]);
    expect((await scene.step({ command: 'import', files: LIST })).outputs).toMatchObject({ added: '1' });
  });

  test('with a play within the hours of skip-within of one that is there is left out as far', {
    tags: ['large'],
  }, async () => {
    const [at, near, far] = ['2014-01-01T20:00:00Z', '2014-01-02T19:00:00Z', '2014-01-03T21:00:00Z'];
    const item = episodeOf(scene.story.show, 1, 1);
    scene.trakt.addOldPlays('sam', [{ item, watchedAt: Date.parse(at) }]);
    const list = rows([`${near},episode,3700101`, `${far},episode,3700101`, `${near},episode,3700102`]);
    await scene.workspace.write(LIST, list);
    const run = await scene.step({ command: 'import', files: LIST, 'skip-within': '48' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ added: '2', skipped: '1', 'already-present': '0' });
    expect(run.summary).toContain('1 play skipped');
    const other = await scene.step({ command: 'import', files: LIST, 'skip-within': '0' });
    expect(other.outputs).toMatchObject({ added: '1', skipped: '0', 'already-present': '2' });
  });
});

describe('rows that are not certain', () => {
  test('come back as a file that is understood once it is filled in, and not before', async () => {
    const { trakt } = scene;
    const old = trakt.addMovie({ title: 'Serenity', year: 2005, ids: { slug: 'セレニティー-2005' } });
    trakt.addMovie({ title: 'Serenity', year: 2019, ids: { slug: 'serenity-2019' } });
    const title = scene.story.show.title ?? '';
    const first = await commit({
      [LIST]: [
        'watched_at,type,title,year,season,episode,tvdb_id',
        '2014-01-01T20:00:00Z,movie,Serenity,,,,',
        `2014-01-02T20:00:00Z,episode,${title},2013,1,3,7700104`,
        `01/02/2014,episode,${title},2013,1,5,`,
        `2014-01-04T20:00:00Z,episode,${title},2013,1,99,`,
        `2014-01-05T20:00:00Z,episode,${title},2013,1,6,`,
      ].join('\n'),
    });
    expect(first.exitCode, first.log).toBe(0);
    expect(first.outputs).toMatchObject({ selected: '5', 'not-found': '4', csv: 'trakt-history/to-fix.csv' });
    expect(first.artifacts.map(({ name }) => name)).toContain('to-fix.csv');
    const { header, rows } = await toFix();
    expect(header.slice(0, 3)).toEqual(['use', 'reason', 'candidates']);
    expect(rows.map(([use, reason]) => `${use}|${reason}`)).toEqual([
      '|Several movies are called “Serenity”: 2005, 2019.',
      expect.stringMatching(/^\|Its IDs are those of “Marvel.*S01E04, but the row says S01E03\.$/),
      expect.stringMatching(/^\|“01\/02\/2014” can mean 2014-02-01 or 2014-01-02\./),
      expect.stringMatching(/^\|Trakt has no S01E99 of the show “Marvel/),
    ]);

    // As it is, it asks for nothing.
    const csv = (uses: readonly string[]) =>
      [header, ...rows.map((row, index) => [uses[index] ?? '', ...row.slice(1)])]
        .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n');
    const untouched = await commit({ 'imports/to-fix.csv': csv([]) });
    expect(untouched.exitCode, untouched.log).toBe(0);
    expect(untouched.outputs.selected).toBe('0');
    expect(untouched.summary).toContain(
      'imports/to-fix.csv, lines 2 to 5: The column use is empty, so this was left out. Write the address of the movie or episode there, or yes where there is one candidate.',
    );
    expect(untouched.log).toContain('There is no play in imports/to-fix.csv. The job summary says why.');

    expect(rows[0]?.[2]).toContain(encodeURIComponent('セレニティー-2005'));
    const uses = [
      `https://trakt.tv/movies/${encodeURIComponent('セレニティー-2005')}`,
      'yes',
      '2014-02-01',
      'perhaps',
    ];
    const fixed = await commit({ 'imports/to-fix.csv': csv(uses) });
    expect(fixed.exitCode, fixed.log).toBe(0);
    expect(fixed.outputs).toMatchObject({ selected: '4', 'not-found': '1' });
    expect(fixed.summary).toContain('“perhaps” in the column use is not understood.');
    const added = await press(fixed, 'Add 3 plays');
    expect(added.outputs).toMatchObject({ added: '3' });
    expect(occasions().filter(occasion => occasion.includes(' 2014-'))).toEqual(
      [
        `movie ${old.ids.trakt} 2014-01-01T20:00`,
        'episode 3700104 2014-01-02T20:00',
        // A day alone is at its noon in Berlin.
        'episode 3700105 2014-02-01T11:00',
      ].toSorted(),
    );
  });

  test('stay whole, and are told again, where the only candidate that was taken is a show', async () => {
    await commit({
      [LIST]: `watched_at,title,year,season,episode\n2014-01-02T20:00:00Z,${scene.story.show.title},2013,1,99\n`,
    });
    const [before, said] = [await toFix(), 'The candidate is not one movie or one episode.'];
    expect(before.rows[0]?.[2]).toContain('https://trakt.tv/shows/');
    const content = [before.header, ['yes', ...(before.rows[0]?.slice(1) ?? [])]]
      .map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const run = await commit({ 'imports/to-fix.csv': content });
    expect(run.summary).toContain(said);
    const after = await toFix();
    expect(after.rows[0]?.[1]).toContain(said);
    const facts = ['candidates', 'watched_at', 'title', 'year', 'season', 'episode'];
    const cells = ({ header, rows: [row] }: typeof after) => facts.map(name => row?.[header.indexOf(name)]);
    expect(cells(after)).toEqual(cells(before));
  });

  test('are completed by the address of a show that Trakt calls by a number, which is not its Trakt ID', async () => {
    const seasons = { 1: 6 };
    const show = scene.trakt.addShow({ title: '24', year: 2001, ids: { slug: '24' }, seasons });
    scene.trakt.addShow({
      title: 'Presidio Med',
      year: 2002,
      ids: { trakt: 24, slug: 'presidio-med' },
      seasons,
    });
    const fourth = episodeOf(show, 1, 4);
    const row = (day: number) => `2014-01-0${day}T20:00:00Z,episode,24,2001,1,3,${fourth.ids.tvdb}`;
    await commit({
      [LIST]: ['watched_at,type,title,year,season,episode,tvdb_id', row(1), row(2)].join('\n'),
    });
    const { header, rows } = await toFix();
    const uses = ['yes', 'https://trakt.tv/shows/24/seasons/1/episodes/4'];
    const fixed = await commit({
      'imports/to-fix.csv': [header, ...rows.map((cells, index) => [uses[index], ...cells.slice(1)])]
        .map(cells => cells.map(cell => `"${cell?.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
    });
    expect(fixed.summary).toContain(
      '24 in an address at Trakt can mean the show “24” (2001), or the show “Presidio Med” (2002), which has that Trakt ID.',
    );
    await press(fixed, 'Add 1 play');
    expect(occasions().filter(occasion => occasion.includes(' 2014-'))).toEqual([
      `episode ${fourth.ids.trakt} 2014-01-01T20:00`,
    ]);
  });

  test('are not all that can be wrong with a file: one without plays says what it is', async () => {
    const run = await commit({ 'imports/ratings.csv': RATINGS });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain(
      'There is no play in imports/ratings.csv.\n\n- imports/ratings.csv, line 2: A rating on Letterboxd is not a play. Upload diary.csv and watched.csv.',
    );
  });

  test('make a run red only where nothing at all was understood', async () => {
    const none = await commit({ [LIST]: 'watched_at,type,title\n2014-01-01T20:00:00Z,movie,Nothing\n' });
    expect(none.exitCode).toBe(1);
    expect(none.log).toContain('1 row could not be matched to anything at Trakt with certainty');
    const some = await commit({
      [LIST]:
        'watched_at,type,title,trakt_id\n2014-01-01T20:00:00Z,movie,Nothing,\n2014-01-01T20:00:00Z,episode,,3700101\n',
    });
    expect(some.exitCode, some.log).toBe(0);
  });
});
