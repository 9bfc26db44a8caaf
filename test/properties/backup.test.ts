import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BackupReport, backup } from '../../src/commands/backup/backup.ts';
import { begin } from '../../src/commands/backup/begin.ts';
import { openStage, type Stage } from '../commands/stage.ts';
import { fillHistory } from '../simulator/story.ts';
import { tiesChanging } from '../simulator/trakt/switches.ts';
import { check } from './check.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What happens between two backups. Plays that come in the middle and plays that go never come together. */
interface Night {
  /** Hours after the last play at which things are watched; two plays may share a minute. */
  watched: number[];
  /** Hours before the last play. */
  cameLate: number[];
  gone: number[];
  isTieChanging: boolean;
}

type Kind = 'usual' | 'late' | 'gone';

function nightOf(kinds: readonly Kind[], least = 0): fc.Arbitrary<Night> {
  return fc
    .record({
      watched: fc.array(fc.nat(5), { minLength: least, maxLength: 4 }),
      cameLate: fc.array(fc.nat(20_000), { minLength: 1, maxLength: 2 }),
      gone: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      isTieChanging: fc.boolean(),
      kind: fc.constantFrom(...kinds),
    })
    .map(({ kind, cameLate, gone, ...others }) => ({
      ...others,
      cameLate: kind === 'late' ? cameLate : [],
      gone: kind === 'gone' ? gone : [],
    }));
}

/** Two or three nights: one with new plays alone, and one after which everything is read, so that few cases have both. */
const nights = fc
  .tuple(nightOf(['usual'], 1), nightOf(['late', 'gone']), fc.option(nightOf(['usual', 'late', 'gone'])))
  .chain(([usual, other, third]) =>
    fc.constantFrom([usual, other], [other, usual]).map(two => (third === null ? two : [...two, third])),
  );

function pass(stage: Stage, { watched, cameLate, gone, isTieChanging }: Night): void {
  const { trakt, clock, story } = stage;
  const episodes = story.show.seasons.flatMap(season => season.episodes);
  const last = clock.now();
  const watch = (time: number, index: number) => {
    const item = episodes[(time / MINUTE + index) % episodes.length];
    if (item !== undefined) trakt.addPlay('sam', { item, watchedAt: time });
  };
  const hours = (by: number) => Math.floor(last / MINUTE) * MINUTE + by * HOUR;
  clock.advance(10 * HOUR);
  for (const [index, by] of watched.entries()) watch(hours(by), index);
  for (const [index, by] of cameLate.entries()) watch(hours(-by), index);
  for (const number of gone) {
    const plays = trakt.plays('sam');
    const play = plays[number % plays.length];
    if (play !== undefined) trakt.removePlay('sam', play.id);
  }
  if (isTieChanging) trakt.switches.orderTies = tiesChanging;
}

async function save(stage: Stage, directory: string, full: boolean): Promise<BackupReport> {
  const context = stage.contextOf(1);
  const options = {
    ...stage.options,
    command: 'backup',
    directory,
    duplicateWindow: 4,
    duplicateKeep: 'best',
    maxShrink: 50,
    full,
    issue: false,
  } as const;
  return backup(context, options, await begin(context));
}

/** The CSV files of a backup, and what its manifest says of them. */
async function contentOf(stage: Stage, directory: string) {
  const folder = stage.workspace.absolute(directory);
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.csv')).sort();
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  const { counts, files, shortfall } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return {
    texts: Object.fromEntries(names.map((name, index) => [name, texts[index]])),
    counts,
    files,
    shortfall,
  };
}

it('a backup that is brought up to date night by night is what a full one would be', {
  tags: ['large'],
}, async () => {
  const history = fc.record({
    plays: fc.constantFrom(0, 20, 219, 222, 300),
    lost: fc.constantFrom(0, 0, 1),
    nights,
  });
  const ends = { newest: 0, full: 0 };
  await check(
    fc.asyncProperty(history, async ({ plays, lost, nights }) => {
      const stage = await openStage();
      try {
        fillHistory(stage.trakt, 'sam', plays);
        for (const play of stage.trakt.plays('sam').slice(5, 5 + lost)) play.unresolvable = true;
        await save(stage, 'nightly', false);
        for (const each of nights) {
          pass(stage, each);
          const report = await save(stage, 'nightly', false);
          if (report.outcome === 'saved') ends[report.isFullRead ? 'full' : 'newest']++;
          await save(stage, 'full', true);
          expect(await contentOf(stage, 'nightly')).toEqual(await contentOf(stage, 'full'));
          expect(report.counts.plays).toBe(
            stage.trakt.plays('sam').filter(play => !play.unresolvable).length,
          );
        }
        stage.assertClean();
      } finally {
        await stage.close();
      }
    }),
    200,
  );
  // Seldom does no night of a case end in a full read.
  expect(ends.newest).toBeGreaterThan(0);
  expect(ends.full).toBeGreaterThan(0);
});
