import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Context, SignedIn } from '../../src/action/context.ts';
import { type BackupReport, backup, type SavedBackup } from '../../src/commands/backup/backup.ts';
import { begin } from '../../src/commands/backup/begin.ts';
import { NO_LIMITS, readCsv } from '../../src/csv/read.ts';
import { openStage, type Stage } from '../commands/stage.ts';
import type { Episode, Movie } from '../simulator/trakt/catalogue.ts';
import { tiesNewestFirst } from '../simulator/trakt/switches.ts';
import { check } from './check.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHOWS = 34;
const EPISODES = 8;
const MOVIES = 12;
/** So many shows are watched of late. */
const FEW = 5;

/** Something that is watched, or marked. */
interface Watched {
  /** Of what: an episode of a show, or a movie. */
  title: number;
  episode: number;
  /** Minutes before the night. */
  ago: number;
  isMark: boolean;
}

type Event =
  | { kind: 'watched'; plays: Watched[] }
  | { kind: 'synced'; titles: number[]; ago: number; apart: number }
  | { kind: 'again'; nth: number; later: number; isMark: boolean }
  | { kind: 'gone'; nth: number }
  | { kind: 'late'; plays: Watched[] }
  | { kind: 'removed'; nth: number }
  | { kind: 'renamed'; title: number; to: number }
  | { kind: 'moved'; title: number; episode: number; to: number }
  | { kind: 'marked'; nth: number; mark: string }
  | { kind: 'edited'; how: number }
  | { kind: 'window'; hours: number }
  | { kind: 'zone'; zone: string };

interface Story {
  /** How many plays there are of all titles, and how many newer ones of a few. */
  old: number;
  recent: number;
  /** How many plays are of one title before the next one. */
  binge: number;
  /** Minutes from one play to the next. */
  apart: number;
  /** Days between these and those. */
  pause: number;
  nights: { hours: number; events: Event[] }[];
}

const title = fc.nat(SHOWS + MOVIES - 1);
const watched: fc.Arbitrary<Watched> = fc.record({
  title,
  episode: fc.nat(EPISODES - 1),
  ago: fc.nat(30 * 60),
  isMark: fc.boolean(),
});
const plays = fc.array(watched, { minLength: 1, maxLength: 5 });
const nth = fc.nat(600);
const usual: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('watched' as const), plays }),
  fc.record({ kind: fc.constant('watched' as const), plays }),
  fc.record({
    kind: fc.constant('synced' as const),
    titles: fc.array(title, { minLength: 2, maxLength: 12 }),
    ago: fc.nat(30 * 60),
    apart: fc.nat(4),
  }),
  fc.record({
    kind: fc.constant('again' as const),
    nth: fc.nat(60),
    later: fc.integer({ min: -5 * 60, max: 5 * 60 }),
    isMark: fc.boolean(),
  }),
);
const rare: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('gone' as const), nth }),
  fc.record({ kind: fc.constant('late' as const), plays }),
  fc.record({ kind: fc.constant('removed' as const), nth: fc.nat(40) }),
  fc.record({ kind: fc.constant('renamed' as const), title, to: title }),
  fc.record({ kind: fc.constant('moved' as const), title, episode: fc.nat(EPISODES - 1), to: title }),
  fc.record({
    kind: fc.constant('marked' as const),
    nth,
    mark: fc.constantFrom('x', 'keep', 'nonsense'),
  }),
  fc.record({ kind: fc.constant('edited' as const), how: fc.nat(5) }),
  fc.record({ kind: fc.constant('window' as const), hours: fc.constantFrom(0, 1, 4, 30, 8_000) }),
  fc.record({ kind: fc.constant('zone' as const), zone: fc.constantFrom('UTC', 'America/New_York') }),
);
const story: fc.Arbitrary<Story> = fc.record({
  old: fc.constantFrom(10, 280, 280),
  recent: fc.constantFrom(20, 260, 510, 510, 510),
  pause: fc.constantFrom(0, 3, 40, 360, 365),
  binge: fc.constantFrom(1, 3, 8),
  apart: fc.constantFrom(2, 45, 45, 700),
  nights: fc.array(
    fc.record({
      hours: fc.constantFrom(2, 12, 24, 24, 60),
      events: fc
        .tuple(fc.array(usual, { minLength: 1, maxLength: 3 }), fc.array(rare, { maxLength: 1 }), fc.nat(2))
        .map(([often, seldom, chance]): Event[] => (chance === 0 ? [...often, ...seldom] : often)),
    }),
    { minLength: 2, maxLength: 5 },
  ),
});

/** Two backups of one account: one goes the short way where it can, the other always reads each of its files. */
const NIGHTLY = 'nightly';
const WHOLE = 'whole';

async function tell(stage: Stage, { nights, ...before }: Story): Promise<SavedBackup[]> {
  const { trakt, clock } = stage;
  trakt.switches.orderTies = tiesNewestFirst;
  const items = fill(stage, before);
  const setting: Setting = { hours: 4, zone: 'Europe/Berlin', api: longSession(stage) };
  const reports: SavedBackup[] = [];
  let run = 100;
  const both = async () => {
    await withoutOutline(stage, WHOLE);
    const [nightly, whole] = [
      await save(stage, ++run, NIGHTLY, setting),
      await save(stage, ++run, WHOLE, setting),
    ];
    expect(comparable(nightly, NIGHTLY)).toEqual(comparable(whole, WHOLE));
    const [ofNightly, ofWhole] = [await contentOf(stage, NIGHTLY), await contentOf(stage, WHOLE)];
    // That an episode is in two shows by now only the one can see that reads both of their files.
    const unseen = hasDividedEpisode(ofWhole.files) ? { outline: undefined } : {};
    expect({ ...ofNightly, ...unseen }).toEqual({ ...ofWhole, ...unseen });
    if (nightly.outcome === 'saved') reports.push(nightly);
  };
  const watch = ({ title, episode, ago, isMark }: Watched) => {
    const item = itemOf(items, title, episode);
    const watchedAt = Math.floor((clock.now() - 6 * HOUR) / MINUTE - ago) * MINUTE;
    trakt.addPlay('sam', { item, watchedAt, action: isMark ? 'watch' : 'scrobble' });
  };
  await both();
  for (const { hours, events } of nights) {
    clock.advance(hours * HOUR);
    for (const event of events) await happen(stage, event, { items, watch, setting, run: ++run });
    clock.advance(HOUR);
    await both();
    const left = (await readdir(stage.contextOf(1).temp)).filter(name => name.startsWith('trakt-receipt-'));
    for (const name of left) await rm(join(stage.contextOf(1).temp, name));
  }
  return reports;
}

interface Setting {
  /** The input duplicate-window. */
  hours: number;
  zone: string;
  api: SignedIn['api'];
}

/** Weeks pass. */
function longSession({ trakt, traktApi, clock, contextOf }: Stage): SignedIn['api'] {
  const { accessToken } = trakt.issueSession('sam', { expiresIn: (60 * DAY) / 1000 });
  const renew = () => Promise.reject(new Error('The session needs no renewal.'));
  return traktApi({ accessToken: () => accessToken, renew }, { clock, log: contextOf(1).log });
}

type Items = (Episode[] | Movie)[];

function itemOf(items: Items, title: number, episode: number): Episode | Movie {
  const item = items[title % items.length] ?? expect.fail('no such title');
  return Array.isArray(item) ? (item[episode % item.length] ?? expect.fail('no such episode')) : item;
}

function fill({ trakt, clock }: Stage, { old, recent, binge, apart, pause }: Omit<Story, 'nights'>): Items {
  const shows = Array.from({ length: SHOWS }, (_, index) =>
    trakt.addShow({
      title: index % 5 === 4 ? 'One name' : `Show, number ${index}`,
      year: 1990 + (index % 9),
      seasons: { 1: EPISODES },
    }),
  );
  const movies = Array.from({ length: MOVIES }, (_, index) =>
    trakt.addMovie({ title: index % 4 === 3 ? 'One name' : `Movie ${index}`, year: 1950 + index }),
  );
  const items: Items = [...shows.map(show => show.seasons.flatMap(({ episodes }) => episodes)), ...movies];
  const last = Math.floor(clock.now() / MINUTE) * MINUTE - 3 * DAY;
  trakt.addOldPlays(
    'sam',
    Array.from({ length: old + recent }, (_, index) => ({
      item: itemOf(items, Math.floor(index / binge) % (index < old ? items.length : FEW), index),
      watchedAt: last - (old + recent - index) * apart * MINUTE - (index < old ? pause * DAY : 0),
      action: index % 7 === 0 ? ('watch' as const) : ('scrobble' as const),
    })),
  );
  return items;
}

interface Scenery {
  items: Items;
  watch: (watched: Watched) => void;
  setting: Setting;
  run: number;
}

type Of<Kind> = Extract<Event, { kind: Kind }>;
type Happenings = {
  [Kind in Event['kind']]: (stage: Stage, event: Of<Kind>, scenery: Scenery) => Promise<void> | void;
};

const HAPPENINGS: Happenings = {
  watched(_, { plays }, { watch }) {
    for (const play of plays) watch(play);
  },
  synced(_, { titles, ago, apart }, { watch }) {
    for (const [index, title] of titles.entries())
      watch({ title, episode: index, ago: ago - index * apart, isMark: true });
  },
  again({ trakt, clock }, { nth, later, isMark }) {
    const play = nthPlay(trakt, nth);
    const watchedAt = (play?.watchedAt ?? 0) + later * MINUTE;
    if (play !== undefined && watchedAt < clock.now())
      trakt.addPlay('sam', { item: play.item, watchedAt, action: isMark ? 'watch' : 'scrobble' });
  },
  gone({ trakt }, { nth }) {
    const play = nthPlay(trakt, nth);
    if (play !== undefined) trakt.removePlay('sam', play.id);
  },
  late(_, { plays }, { watch }) {
    for (const play of plays) watch({ ...play, ago: play.ago * 100 });
  },
  /** A run removes it, and something adds it again. */
  async removed(stage, { nth }, { run }) {
    const play = nthPlay(stage.trakt, nth);
    if (play === undefined) return;
    // Weeks pass.
    stage.signInAgain();
    await stage.remove(run, [String(play.id)]);
    stage.clock.advance(HOUR);
    stage.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt, action: 'watch' });
  },
  renamed(_, { title, to }, { items }) {
    const [named, like] = [title, to].map(one => itemOf(items, one, 0)).map(titleOf);
    if (named === undefined || like === undefined) return;
    named.title = `${like.title}`;
    named.ids.slug = like.ids.slug;
  },
  moved(_, { title, episode, to }, { items }) {
    const [item, other] = [itemOf(items, title, episode), itemOf(items, to, 0)];
    if (item.type === 'episode' && other.type === 'episode') item.show = other.show;
  },
  async marked(stage, { nth, mark: text }) {
    const id = String(nthPlay(stage.trakt, nth)?.id);
    for (const directory of [NIGHTLY, WHOLE]) await mark(stage, directory, id, text);
  },
  edited: (stage, { how }) => edit(stage, how),
  window(_, { hours }, { setting }) {
    setting.hours = hours;
  },
  zone(_, { zone }, { setting }) {
    setting.zone = zone;
  },
};

async function happen<Kind extends Event['kind']>(
  stage: Stage,
  event: Of<Kind>,
  scenery: Scenery,
): Promise<void> {
  await (HAPPENINGS[event.kind as Kind] as Happenings[Event['kind']])(stage, event as never, scenery);
}

function nthPlay(trakt: Stage['trakt'], nth: number) {
  const plays = trakt.plays('sam');
  return plays[nth % Math.max(1, plays.length)];
}

function titleOf(item: Episode | Movie) {
  return item.type === 'episode' ? item.show : item;
}

/** A person marks a play in the file that has it. */
async function mark(stage: Stage, directory: string, id: string, text: string): Promise<void> {
  for (const [name, content] of Object.entries(await filesOf(stage, directory))) {
    if (!name.endsWith('.csv')) continue;
    const lines = content
      .split('\n')
      .map(line => (line.includes(`,${id},`) ? line.replace(/^[^,]*/, text) : line));
    await writeFile(join(stage.workspace.absolute(directory), name), lines.join('\n'));
  }
}

/** Someone changes what the manifest of the first backup says of its files. */
async function edit(stage: Stage, how: number): Promise<void> {
  const path = join(stage.workspace.absolute(NIGHTLY), 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const shows = manifest.files.filter((file: { outline?: object }) => file.outline !== undefined);
  const [show] = shows;
  if (show === undefined) return;
  const edits = [
    () => Object.assign(show.outline, { newest: '2001-01-01T00:00' }),
    () => Object.assign(show.outline, { suspects: 3, title: 'Another title' }),
    () => Object.assign(manifest.outline, { version: 0 }),
    () => Object.assign(manifest.outline, { years: [] }),
    () => shows.splice(0, 1, delete show.outline),
    () => Object.assign(manifest.outline, { check: '0'.repeat(64) }),
  ];
  edits[how]?.();
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function save(
  stage: Stage,
  run: number,
  directory: string,
  { hours, zone, api }: Setting,
): Promise<BackupReport> {
  const context = stage.contextOf(run);
  const signIn: Context['signIn'] = async () => {
    const signedIn = await context.signIn();
    return { ...signedIn, api, account: { ...signedIn.account, timezone: zone } };
  };
  return backup(
    { ...context, signIn },
    {
      ...stage.options,
      command: 'backup',
      directory,
      duplicateWindow: hours,
      duplicateKeep: 'best',
      maxShrink: Number.POSITIVE_INFINITY,
      full: false,
      issue: false,
    },
    await begin({ signIn }),
  );
}

async function withoutOutline(stage: Stage, directory: string): Promise<void> {
  const path = join(stage.workspace.absolute(directory), 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const { outline: _, ...manifest } = JSON.parse(text);
  await writeFile(path, JSON.stringify(manifest));
}

/** What a backup reports, but for where it is, what it read of itself, and the files that have plays of which it reports nothing. */
function comparable(report: BackupReport, directory: string): unknown {
  if (report.outcome === 'unchanged') return report.counts;
  const { directory: _, unreadFiles, fileOf, written, unbelieved, shown, ...others } = report;
  return {
    ...others,
    written: written.map(path => path.replace(directory, '')),
    unbelieved: unbelieved.map(({ message, place }) => [message, place?.line]),
    isShown: shown !== undefined,
  };
}

async function filesOf(stage: Stage, directory: string): Promise<Record<string, string>> {
  const folder = stage.workspace.absolute(directory);
  const names = (await readdir(folder, { recursive: true })).filter(name => /\.\w+$/.test(name)).toSorted();
  const texts = await Promise.all(
    names.map(async name => [name, await readFile(join(folder, name), 'utf8')]),
  );
  return Object.fromEntries(texts);
}

/** Whether plays of one episode are in the files of two shows. */
function hasDividedEpisode(files: Record<string, string>): boolean {
  const paths = Object.keys(files).filter(path => path.startsWith('shows/'));
  const episodes = paths.flatMap(path => [
    ...new Set(readCsv(path, Buffer.from(files[path] ?? ''), NO_LIMITS).rows.map(row => row.cells.trakt_id)),
  ]);
  return new Set(episodes).size < episodes.length;
}

/** Every file of a backup, byte for byte, but for stamps that one of two backups of one minute has by the second. */
async function contentOf(stage: Stage, directory: string) {
  const { 'manifest.json': text = '', ...files } = await filesOf(stage, directory);
  const { takenAt, outline, lastFullReadAt, ...manifest } = JSON.parse(text);
  return { files, manifest, outline: outline && { ...outline, judgedAt: '', check: '' } };
}

async function tellAlone(told: Story): Promise<SavedBackup[]> {
  const stage = await openStage();
  try {
    return await tell(stage, told);
  } finally {
    await stage.close();
  }
}

it(
  'a backup that reads few of its files is like one that reads all, night by night',
  { tags: ['large'], timeout: 600_000 },
  () =>
    check(
      fc.asyncProperty(story, async each => void (await tellAlone(each))),
      24,
    ),
);

it('a backup reads few of its files where plays come, together, again and wrong', async () => {
  const usual: Event[] = [
    { kind: 'watched', plays: [{ title: 3, episode: 1, ago: 60, isMark: false }] },
    { kind: 'synced', titles: [30, 31, 32, 40], ago: 200, apart: 1 },
    { kind: 'again', nth: 2, later: 30, isMark: true },
  ];
  const reports = await tellAlone({
    old: 280,
    recent: 520,
    binge: 8,
    apart: 45,
    pause: 360,
    nights: usual.map(event => ({ hours: 12, events: [event] })),
  });
  const [first, ...nights] = reports.map(({ unreadFiles }) => unreadFiles > 0);
  expect(first).toBe(false);
  expect(nights).toEqual([true, true, true]);
  const kinds = reports.at(-1)?.suspects.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['bulk', 'duplicate']));
});
