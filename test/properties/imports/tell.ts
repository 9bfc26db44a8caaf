import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Failure } from '../../../src/base/failure.ts';
import { concludeImport } from '../../../src/commands/import/conclusion.ts';
import { openStage, type Stage } from '../../commands/stage.ts';
import type { Episode, Movie } from '../../simulator/trakt/catalogue.ts';
import { faultsOf, unaccounted } from './oracle.ts';
import { type RowDraft, type WrittenFile, writeFile } from './shapes.ts';
import type { Change, FilePlan, RowPlan, Run, Story } from './story.ts';
import { type Facts, factsOf, fillCatalogue, type Ids, NOTHING, type Things } from './things.ts';

const TIMES = [
  '2020-03-14T20:00:00Z',
  '2020-03-14T20:00:30Z',
  '2020-03-15T20:00:00Z',
  '2020-08-20T12:00:00Z',
  '2021-01-25T09:30:00Z',
  '2019-12-31T23:59:00Z',
  '2020-03-14T12:00:00Z',
  '2018-05-26T18:00:00Z',
];
const MINUTE = 60_000;

interface World {
  stage: Stage;
  things: Things;
  files: WrittenFile[];
  shownUnder: Map<Episode | Movie, Episode | Movie>;
  note: (line: string) => void;
  lastRun: number;
}

/** What went wrong, in sentences; none when each play that was added is one that a row claims, once. */
export async function tell(story: Story, note: (line: string) => void = () => undefined): Promise<string[]> {
  const stage = await openStage({ isCompared: false });
  try {
    const world = await openWorld(stage, story, note);
    for (const run of story.runs) {
      const faults = await take(world, run);
      if (faults.length > 0) return faults;
    }
    return await end(world);
  } finally {
    await stage.close();
  }
}

async function openWorld(stage: Stage, story: Story, note: World['note']): Promise<World> {
  const things = fillCatalogue(stage.trakt);
  const files: WrittenFile[] = [];
  let before: RowDraft[] = [];
  for (const [index, plan] of story.files.entries()) {
    const drafts = [...before.slice(0, plan.overlap), ...draftsOf(plan, things)];
    const file = writeFile(`list ${String.fromCharCode(97 + index)}`, plan.shape, drafts);
    before = drafts;
    if (file.rows.length === 0) continue;
    files.push(file);
    await stage.workspace.write('imports', file.name, file.content);
    note(`${file.name}\n${file.content}`);
  }
  const world: World = { stage, things, files, shownUnder: new Map(), note, lastRun: 100 };
  for (const at of story.present) addPresent(world, story, at);
  for (const change of story.changes) happen(world, change);
  stage.clock.advance(60 * MINUTE);
  return world;
}

function draftsOf({ rows }: FilePlan, things: Things): RowDraft[] {
  return rows.flatMap(plan => Array.from({ length: plan.times }, () => draftOf(plan, things)));
}

function draftOf(plan: RowPlan, { items }: Things): RowDraft {
  const right = factsAt(items, plan.item);
  const other = factsAt(items, plan.other);
  let claim = 0;
  const pick = <T>(of: (facts: Facts) => T): T | undefined => {
    const said = plan.claims[claim++];
    if (said === 'absent') return undefined;
    return of(said === 'right' ? right : said === 'other' ? other : NOTHING);
  };
  const ids = (of: (facts: Facts) => Ids): Ids =>
    Object.fromEntries(
      (['trakt', 'tvdb', 'imdb', 'tmdb'] as const).flatMap(kind => {
        const id = pick(facts => of(facts)[kind]);
        return id === undefined ? [] : [[kind, id]];
      }),
    );
  const facts: Facts = {
    type: right.type,
    title: pick(({ title }) => title) ?? '',
    year: pick(({ year }) => year) as number,
    ...defined({
      season: pick(({ season }) => season),
      episode: pick(({ episode }) => episode),
      episodeTitle: pick(({ episodeTitle }) => episodeTitle),
    }),
    own: ids(each => (plan.hasShowIds && each.type === 'episode' ? each.show : each.own)),
    show: ids(({ show }) => show),
  };
  return {
    facts,
    time: TIMES[plan.time % TIMES.length] ?? '',
    historyId:
      plan.historyId === undefined
        ? undefined
        : String(20_000_000_000 + plan.historyId * 10_000 + plan.item * 100 + plan.time),
  };
}

function factsAt(items: Things['items'], at: number): Facts {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing.');
  return factsOf(item);
}

function defined<T extends object>(given: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}

/** The play of a row is there before. */
function addPresent({ stage, things }: World, { files }: Story, at: number): void {
  const rows = files.flatMap(file => file.rows);
  const row = rows[at % rows.length];
  const item = things.items[(row?.item ?? 0) % things.items.length];
  if (item !== undefined)
    stage.trakt.addOldPlays('sam', [{ item, watchedAt: TIMES[(row?.time ?? 0) % TIMES.length] ?? '' }]);
}

function happen(world: World, change: Change): void {
  const { stage, things } = world;
  switch (change.do) {
    case 'renumber': {
      const episodes = things.shows[change.show]?.seasons.at(-1)?.episodes ?? [];
      const numbers = episodes.map(({ number }) => number);
      for (const [at, episode] of episodes.entries())
        episode.number = numbers[(at + 1) % numbers.length] ?? 1;
      return;
    }
    case 'retitle':
      Object.assign(things.shows[change.show] ?? {}, { title: 'Another name', year: 2018 });
      return;
    case 're-release':
      Object.assign(things.movies[change.movie] ?? {}, { title: 'Solaris', year: 2003 });
      return;
    case 'gone':
    case 'merge': {
      const at = change.item % things.items.length;
      const [item, next] = [things.items[at], things.items[at + 1]];
      if (item === undefined || next === undefined) return;
      if (change.do === 'gone') takeAway(item);
      else if (item.type === next.type) {
        world.shownUnder.set(item, next);
        stage.trakt.switches.showsUnder = sent => (sent === item ? { item: next } : {});
      }
    }
  }
}

function takeAway(item: Episode | Movie): void {
  item.gone = true;
  if (item.type === 'movie') return;
  for (const season of item.show.seasons)
    season.episodes = season.episodes.filter(episode => episode !== item);
}

const FAULTS = {
  none: undefined,
  refused: { fault: { status: 502, html: true } },
  'done, no answer': { after: true, fault: 'reset' },
  late: { fault: { late: 30_000, meanwhile: 'reset' } },
} as const;

async function take(world: World, { files: which, how, cut, fault }: Run): Promise<string[]> {
  const { stage, files } = world;
  const given = [...new Set(which.map(at => files[at % Math.max(1, files.length)]))].flatMap(
    file => file ?? [],
  );
  if (given.length === 0) return [];
  const planned = FAULTS[fault];
  if (planned !== undefined) stage.faults.add({ method: 'POST', path: '/sync/history', ...planned });
  const before = [...stage.trakt.plays('sam')];
  stage.cutOffAfter(cut ?? Number.POSITIVE_INFINITY);
  const isDone = how === 'by hand' ? await give(world, given) : await planAndAdd(world, given);
  stage.cutOffAfter(Number.POSITIVE_INFINITY);
  stage.faults.clear();
  await stage.faults.carryOut();
  stage.clock.advance(20 * MINUTE);
  return judge(world, given, before, isDone && how === 'by hand');
}

async function judge(
  { stage, things, shownUnder }: World,
  files: readonly WrittenFile[],
  before: ReturnType<Stage['trakt']['plays']>,
  isDone: boolean,
): Promise<string[]> {
  const judged = { before, after: [...stage.trakt.plays('sam')], files, things, shownUnder };
  const toFix = await stage.workspace.read('trakt-history/to-fix.csv', 10_000_000).catch(() => undefined);
  const rows: Record<string, string>[] =
    toFix === undefined ? [] : parse(Buffer.from(toFix), { bom: true, columns: true });
  const told = rows.map(({ from = '' }) => from);
  return [...faultsOf(judged), ...(isDone ? unaccounted(judged, told) : [])];
}

/** Returns whether it did all that it could. */
async function give(world: World, files: readonly WrittenFile[]): Promise<boolean> {
  const paths = files.map(({ name }) => `imports/${name}`);
  return attempt(world, id => world.stage.importFiles(id, paths));
}

async function planAndAdd(world: World, files: readonly WrittenFile[]): Promise<boolean> {
  const { stage } = world;
  const paths = files.map(({ name }) => `imports/${name}`);
  const before = stage.occasions().join();
  const isPlanned = await attempt(world, id => stage.importFiles(id, paths, true));
  if (stage.occasions().join() !== before) throw new Error('A plan added something.');
  const order = `${world.lastRun}-add.txt`;
  await stage.workspace.write('imports', order, 'Add them\n');
  stage.clock.advance(10 * MINUTE);
  return isPlanned && (await attempt(world, id => stage.importFiles(id, [`imports/${order}`])));
}

async function attempt(
  world: World,
  run: (id: number) => ReturnType<Stage['importFiles']>,
): Promise<boolean> {
  const { stage, note } = world;
  await rm(join(stage.workspace.absolute('trakt-history'), 'to-fix.csv'), { force: true });
  const id = ++world.lastRun;
  try {
    const report = await run(id);
    const { failure, outputs } = concludeImport(report, stage.contextOf(id).run);
    note(`run ${id}: ${failure ?? 'done'} ${JSON.stringify(outputs)}`);
    return failure === undefined;
  } catch (error) {
    note(`run ${id}: ${error instanceof Error ? error.message : error}`);
    if (error instanceof Failure || (error instanceof Error && /is cut off/.test(error.message)))
      return false;
    throw error;
  }
}

/** All files are given to a run that nothing disturbs, and to another one, which finds nothing to do. */
async function end(world: World): Promise<string[]> {
  const { stage, files, things, shownUnder } = world;
  if (files.length === 0) return [];
  const undisturbed: Run = { files: [0, 1, 2], how: 'by hand', cut: undefined, fault: 'none' };
  const faults = await take(world, undisturbed);
  if (faults.length > 0) return faults;
  const before = [...stage.trakt.plays('sam')];
  const again = await take(world, undisturbed);
  const after = stage.trakt.plays('sam');
  if (after.length !== before.length) again.push('A run that was done once more added something.');
  return [...again, ...plainRows({ before, after, files, things, shownUnder })];
}

/** Rows that say all, and nothing else, have come to something. */
function plainRows({ after, files, things }: Parameters<typeof faultsOf>[0]): string[] {
  return files.flatMap(({ name, rows }) =>
    rows.flatMap(row => {
      const item = things.items.find(
        ({ type, ids, gone }) => type === row.said.type && ids.trakt === row.said.own.trakt && gone !== true,
      );
      if (item === undefined || (item.type === 'episode' && item.show.gone === true)) return [];
      if (JSON.stringify(sortedFacts(row.said)) !== JSON.stringify(sortedFacts(factsOf(item)))) return [];
      if (isOfAnotherShow(row.said.show, factsOf(item).show)) return [];
      const isThere = after.some(
        play => play.item === item && new Date(play.watchedAt).toISOString().slice(0, 16) === row.minute,
      );
      const isShown = after.some(play => new Date(play.watchedAt).toISOString().slice(0, 16) === row.minute);
      return isThere || isShown
        ? []
        : [`A row of ${name} says all that there is to say and came to nothing: ${JSON.stringify(row)}`];
    }),
  );
}

function isOfAnotherShow(said: Ids, actual: Ids): boolean {
  return Object.entries(said).some(([kind, id]) => actual[kind as keyof Ids] !== id);
}

function sortedFacts({ type, title, year, season, episode, episodeTitle, own }: Partial<Facts>) {
  return [type, title, year, season, episode, episodeTitle, own?.trakt, own?.tvdb, own?.imdb, own?.tmdb];
}

/** What happened, line by line, for a person who looks into a counterexample. */
export async function trace(story: Story): Promise<string[]> {
  const lines: string[] = [];
  const faults = await tell(story, line => lines.push(line));
  return [...lines, ...faults.map(fault => `!! ${fault}`)];
}
