import { runInProcess } from '../../runner/in-process.ts';
import { setScene } from '../../runner/scene.ts';
import { testClock } from '../../simulator/clock.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import { judge } from './oracle.ts';
import { openPaper, type Paper, savePaper } from './paper.ts';
import type { Act, ExtraPlay, PaperPlan, Story } from './story.ts';
import { treat } from './treatments.ts';

/** As the starter gives them. */
const FILES = 'changes/**/!(README.md), history/**/*.csv';
/** Of one thing they are minutes, hours, days and months apart; two have day and month swapped. */
const TIMES = [
  '2025-11-07T01:02:00Z',
  '2025-11-07T01:30:00Z',
  '2025-11-07T13:00:00Z',
  '2025-11-09T20:00:00Z',
  '2025-07-11T01:02:00Z',
  '2023-03-01T18:45:00Z',
  '1970-01-01T00:00:00Z',
];

type Scene = Awaited<ReturnType<typeof openScene>>;

function openScene() {
  const clock = testClock();
  return setScene({ clock, run: given => runInProcess({ ...given, clock }) }, { isCompared: false });
}

/** What went wrong, in sentences; none when each run did what was marked in the files that it was given, or nothing. */
export async function tell(story: Story, note: (line: string) => void = () => undefined): Promise<string[]> {
  const scene = await openScene();
  try {
    const table = setTable(scene, story);
    for (const [index, act] of story.acts.entries()) {
      const faults = await take(scene, table, act, note);
      if (faults.length > 0) return faults.map(fault => `Act ${index + 1}: ${fault}`);
      scene.clock.advance(600_000);
    }
    return [];
  } finally {
    await scene.close();
  }
}

interface Table {
  items: Play['item'][];
  exports: Paper[];
  theirs: Paper | undefined;
}

function setTable({ trakt, story }: Scene, { plays, hasLongIds }: Story): Table {
  const twin = trakt.addShow({ title: story.show.title, year: 2013, seasons: { 1: 2, 3: 2 } });
  const other = trakt.addShow({ title: '=cmd(), "進撃"; x', year: 2019, seasons: { 0: 1, 1: 3 } });
  const items = [
    ...story.accidental.slice(0, 2).map(({ item }) => item),
    ...[twin, other].flatMap(({ seasons }) => seasons.flatMap(({ episodes }) => episodes)).slice(0, 6),
    trakt.addMovie({ title: 'Solaris', year: 1972 }),
    trakt.addMovie({ title: 'Solaris', year: 2002 }),
    trakt.addMovie({ title: '“M”', year: 1931 }),
    trakt.addMovie({ title: '1984', year: 1984 }),
  ];
  if (hasLongIds) trakt.setNextHistoryId(9_007_199_254_740_985n);
  const table: Table = { items, exports: [], theirs: undefined };
  trakt.addOldPlays(
    'sam',
    plays.map(play => playOf(table, play)),
  );
  trakt.addAccount({ slug: 'alex', name: 'Alex', timezone: 'Europe/Berlin', vip: true });
  trakt.addOldPlays(
    'alex',
    trakt.plays('sam').map(({ item, watchedAt, action }) => ({ item, watchedAt, action })),
  );
  return table;
}

function playOf({ items }: Table, { item, time, isScrobble, isGone }: ExtraPlay) {
  const of = items[item % items.length] ?? fail();
  return {
    item: of,
    watchedAt: TIMES[time % TIMES.length] ?? '',
    action: isScrobble ? ('scrobble' as const) : ('watch' as const),
    ...(isGone && {
      missing: of.type === 'movie' ? ['movie' as const] : ['episode' as const, 'show' as const],
    }),
  };
}

async function take(scene: Scene, table: Table, act: Act, note: (line: string) => void): Promise<string[]> {
  const { trakt } = scene;
  switch (act.do) {
    case 'export':
      await exportPlays(scene, table, act.show);
      return [];
    case 'commit':
      if (table.exports.length === 0) await exportPlays(scene, table, 'all');
      return commit(scene, table, act, note);
    case 'remove elsewhere':
    case 'again elsewhere': {
      const plays = trakt.plays('sam');
      const play = plays[act.pick % Math.max(1, plays.length)];
      if (play === undefined) return [];
      trakt.removePlay('sam', play.id);
      if (act.do === 'again elsewhere') trakt.addPlay('sam', { ...play, id: undefined });
      return [];
    }
    case 'watch':
      trakt.addPlay('sam', playOf(table, act.play));
      return [];
  }
}

async function exportPlays(scene: Scene, { exports }: Table, show: number | 'all'): Promise<void> {
  const { trakt, workspace } = scene;
  const shows = trakt.catalogue.shows;
  const of = show === 'all' ? 'all' : String(shows[show % shows.length]?.ids.trakt);
  const run = await scene.step({ command: 'export', show: of });
  if (run.exitCode !== 0) throw new Error(run.log);
  exports.unshift(openPaper(await workspace.read(run.outputs.csv?.split('\n')[0] ?? '')));
}

/** The export of another person, with the same things in the same minutes. */
async function exportTheirs(scene: Scene, table: Table): Promise<Paper> {
  if (table.theirs !== undefined) return table.theirs;
  const sams = scene.github.secret('TRAKT_TOKEN') ?? '';
  scene.saveSession({ slug: 'alex' });
  const run = await scene.step({ command: 'export', show: 'all', directory: 'theirs' });
  if (run.exitCode !== 0) throw new Error(run.log);
  scene.github.setSecret('TRAKT_TOKEN', sams);
  table.theirs = openPaper(await scene.workspace.read('theirs/all.csv'));
  return table.theirs;
}

async function draw(scene: Scene, table: Table, { of, treatments }: PaperPlan): Promise<Paper> {
  const from = of === 'theirs' ? await exportTheirs(scene, table) : table.exports[of % table.exports.length];
  const paper = structuredClone(from ?? fail());
  for (const each of treatments) treat(paper, each, table.exports);
  if (of === 'theirs') paper.isWhole = false;
  return paper;
}

let lastFile = 0;

async function commit(
  scene: Scene,
  table: Table,
  { papers: plans, how, most }: Extract<Act, { do: 'commit' }>,
  note: (line: string) => void,
): Promise<string[]> {
  const papers: Paper[] = [];
  const files: Record<string, Uint8Array> = {};
  for (const plan of plans) {
    const paper = await draw(scene, table, plan);
    const path = `changes/list ${++lastFile}.csv`;
    files[path] = savePaper(paper, plan.saving);
    papers.push({ ...paper, path });
    note(`${path}\n${Buffer.from(files[path]).toString('utf8')}`);
  }
  const before = [...scene.trakt.plays('sam')];
  const run = await give(scene, files, { how, most });
  note(`${run.exitCode}: ${run.log}`);
  const after = [...scene.trakt.plays('sam')];
  return judge({
    before,
    after,
    papers,
    run,
    isPreview: how === 'preview' || how === 'other branch',
    most,
  });
}

async function give(
  scene: Scene,
  files: Record<string, Uint8Array>,
  { how, most }: Pick<Extract<Act, { do: 'commit' }>, 'how' | 'most'>,
) {
  const inputs = { command: 'change', 'max-removals': String(most) };
  if (how === 'push' || how === 'other branch') {
    const event = await scene.push(files, how === 'push' ? 'main' : 'topic');
    return scene.step({ ...inputs, files: FILES }, { event });
  }
  for (const [path, content] of Object.entries(files)) await scene.workspace.write(path, content);
  return scene.step({
    ...inputs,
    files: Object.keys(files).join('\n'),
    'dry-run': String(how === 'preview'),
  });
}

function fail(): never {
  throw new Error('There is nothing of that number.');
}

/** What happened, line by line, for a person who looks into a counterexample. */
export async function trace(story: Story): Promise<string[]> {
  const lines: string[] = [];
  const faults = await tell(story, line => lines.push(line));
  return [...lines, ...faults.map(fault => `!! ${fault}`)];
}
