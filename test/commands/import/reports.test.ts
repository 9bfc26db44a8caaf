import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import type { RunResult } from '../../runner/runner.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';
import { bySize } from '../../size.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  const { trakt } = scene;
  // Whose first episode has the number that the story’s show has.
  trakt.addShow({
    title: 'Elsewhere',
    year: 2001,
    seasons: { 1: 2 },
    episodeId: (_, number) => 1393 + number,
  });
  const crime = trakt.addShow({ title: 'Crime', year: 2008, seasons: { 1: 2 } });
  Object.assign(crime.seasons[0]?.episodes[0]?.ids ?? {}, { imdb: 'tt9700002' });
  trakt.addMovie({ title: 'Ozymandias', year: 2013, ids: { imdb: 'tt9800001' } });
  for (const year of [1990, 2014])
    trakt.addShow({
      title: 'The Flash',
      year,
      ids: { slug: `the-flash-${year}` },
      seasons: { 1: 5 },
      episodeId: (_, number) => year * 100 + number,
    });
  trakt.addShow({
    title: 'One Piece',
    year: 1999,
    seasons: { 1: 61, 2: 16 },
    episodeId: (season, number) => 990_000 + season * 100 + number,
  });
  trakt.addMovie({
    title: 'Serenity',
    year: 2005,
    ids: { trakt: 500_001, imdb: 'tt9500001', tmdb: 1_500_001 },
  });
  trakt.addMovie({ title: 'Amélie', year: 2001, ids: { trakt: 600_001 } });
  trakt.addMovie({ title: 'Fast & Furious', year: 2009, ids: { trakt: 600_002 } });
  trakt.addMovie({ title: 'Fast & Furious 6', year: 2013, ids: { trakt: 600_003 } });
  trakt.addMovie({ title: 'WALL·E', year: 2008, ids: { trakt: 600_004 } });
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const MARVEL = 'the show “Marvel';

interface Right {
  /** What is new in the history. */
  added: string[];
  /** What the summary says of the other rows. */
  said?: string[];
  /** The run is red. */
  isRed?: boolean;
}

/** Small inputs from public bug reports, each with what is right. */
const REPORTS: Record<string, Right> = {
  // The number may be the show’s, and all else says which episode it is.
  '01-trakt_id-is-the-shows.csv': { added: ['episode 3700103 2018-12-26T00:18'] },
  '04-imdb-id-of-an-episode-in-a-movie-row.csv': {
    added: [],
    said: ['Its IMDb ID tt9700002 is that of “Crime” S01E01, not of a movie.'],
    isRed: true,
  },
  '08-title-with-its-year.csv': { added: ['episode 201403 2018-12-25T00:18'] },
  '09-trakt_id-gone-tvdb_id-good.csv': { added: ['episode 3700103 2014-01-01T20:00'] },
  '10-tvtime-tracking-v2.csv': { added: ['episode 3700103 2021-01-11T02:05'] },
  '11-trakt-export-watched-history-1.json': { added: ['episode 3700103 2025-11-17T01:02'] },
  '13-export-of-another-account.csv': {
    added: [],
    said: ['To add them to this account, clear the column account.'],
    isRed: true,
  },
  '15-season-and-episode-as-decimals.csv': {
    added: ['episode 3700103 2018-12-26T00:18', 'movie 500001 2018-12-25T00:18'],
  },
  '15c-season-and-episode-as-S01-E05.csv': { added: ['episode 990105 2014-01-06T20:00'] },
  '16-titles-spelt-a-little-otherwise.csv': {
    added: [
      'movie 600001 2014-01-03T20:00',
      'movie 600002 2014-01-04T20:00',
      'movie 600004 2014-01-06T20:00',
    ],
  },
  '22-header-WatchedAt-traktrater.csv': { added: ['episode 3700103 2016-05-28T22:01'] },
  '22b-header-watchedAt-movary.csv': { added: ['movie 500001 2024-01-26T11:00'] },
  '23-a-space-for-the-T.csv': {
    added: ['episode 3700103 2025-09-10T17:18', 'episode 3700105 2025-09-10T17:18'],
  },
  '24-one-line-three-times.csv': {
    added: ['episode 3700103 2014-01-01T20:00'],
    said: [
      'imports/24-one-line-three-times.csv, lines 3 to 4: The same play is in another line of the file. It counts once.',
    ],
  },
  'acceptable-xbgmsharp-movies.csv': { added: ['movie 500001 2016-05-28T22:01'] },
  'accepted-xbgmsharp-episodes.csv': { added: ['episode 3700103 2016-05-28T22:01'] },
  'wish-date-only.csv': { added: ['movie 500001 2024-01-26T11:00'] },
  'wish-imdb-ratings.csv': { added: ['movie 500001 2019-03-02T11:00'] },
  'wish-letterboxd-diary.csv': { added: ['movie 500001 2020-07-26T10:00', 'movie 500001 2020-12-03T11:00'] },
  'wish-netflix-viewing-history.csv': {
    added: ['movie 500001 2022-08-15T10:00'],
    // In the language of the profile.
    said: [`Trakt has no episode of ${MARVEL}`, 'called “Pilotti” in season 1.'],
  },
  'wish-released.csv': { added: ['episode 3700103 2013-09-24T01:00'] },
  'wish-simkl.csv': {
    added: ['episode 3700205 2023-12-18T20:50', 'movie 500001 2023-12-18T20:50'],
  },
  'wish-tvtime-seen-episode.csv': { added: ['episode 3700103 2018-12-25T00:18'] },
  'wish-yamtrack.csv': { added: ['episode 3700103 2025-09-10T17:18'] },
};

/** What is added, what is doubted and what is refused. What a file claims, test/sources/ tries for all of them. */
const ONE_OF_A_KIND = [
  '13-export-of-another-account.csv',
  '16-titles-spelt-a-little-otherwise.csv',
  '24-one-line-three-times.csv',
];

/** Commits a file, and lets a workflow run. */
async function commit(command: string, files: Record<string, string>): Promise<RunResult> {
  scene.trakt.account('sam').usage.lastWrite = 0; // A person is never that quick.
  const event = await scene.push(files);
  return scene.step({ command, files: Object.keys(files).join('\n') }, { event });
}

for (const [reports, size] of bySize(Object.entries(REPORTS), ([name]) => ONE_OF_A_KIND.includes(name)))
  test.each(reports)(
    '%s goes as it is from imports/ to Trakt, and back',
    size,
    async (name, { added, said = [], isRed = false }) => {
      const before = occasions();
      const file = readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url), 'utf8');
      // Sam is signed in.
      const content = file.replace(/,sam\s*$/, ',alex\n');
      const planned = await commit('import', { [`imports/${name}`]: content });
      const summary = planned.summary.replaceAll('<!-- -->', '').replaceAll('\\', '');
      for (const words of said) expect(summary).toContain(words);
      expect(planned.exitCode, planned.log).toBe(isRed ? 1 : 0);
      expect(occasions()).toEqual(before);
      if (added.length === 0) return expect(summary).not.toContain('-add.txt');

      const link = added.length === 1 ? 'Add 1 play' : `Add ${added.length} plays`;
      const run = await commit('import', fileBehind(planned.summary, link));
      expect(run.exitCode, run.log).toBe(0);
      const left = [...before];
      const fresh = occasions().filter(occasion => {
        const at = left.indexOf(occasion);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(fresh, summary).toEqual(added.toSorted());

      const undone = await commit('undo', fileBehind(run.summary, 'Undo this'));
      expect(undone.exitCode, undone.log).toBe(0);
      expect(occasions()).toEqual(before);
    },
  );
