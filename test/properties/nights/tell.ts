import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInProcess } from '../../runner/in-process.ts';
import type { RunResult } from '../../runner/runner.ts';
import { setScene } from '../../runner/scene.ts';
import { testClock } from '../../simulator/clock.ts';
import type { Episode, Movie, Show } from '../../simulator/trakt/catalogue.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import { randomFrom } from '../undo/world.ts';
import { BRANCH, openJob } from './job.ts';
import {
  type Asked,
  askedIn,
  contradicts,
  edited,
  isRead,
  markCells,
  markedRows,
  markRows,
  marksIn,
  rowsOf,
  unmarked,
} from './marks.ts';
import { faultsOf, manifestIn, type Snapshot, snapshotOf } from './oracle.ts';
import { type Files, openRemote, type Remote } from './remote.ts';
import {
  type Beside,
  type Fortune,
  type PersonEvent,
  type Step,
  type Story,
  type TraktEvent,
  UNDISTURBED,
} from './story.ts';

const MINUTE = 60_000;
const CHANGE_FILES = 'changes/**/!(README.md), history/**/*.csv';

type Scene = Awaited<ReturnType<typeof openQuickScene>>;

function openQuickScene() {
  const clock = testClock();
  return setScene({ clock, run: given => runInProcess({ ...given, clock }) }, { isCompared: false });
}

/** A push that starts Change. */
interface Push {
  before: string;
  after: string;
  isForced: boolean;
}

/** A run of Change, with what came of its latest attempt. */
interface ChangeRun extends Push {
  runId: number;
  attempts: number;
  isDone: boolean;
}

interface World {
  scene: Scene;
  remote: Remote;
  job: Awaited<ReturnType<typeof openJob>>;
  items: (Episode | Movie)[];
  shows: Show[];
  /** Pushes whose runs wait. */
  waiting: Push[];
  runs: ChangeRun[];
  /** Files as somebody edited them: `path content`. */
  dirty: Set<string>;
  /** The last commit of the bot after which all was well. */
  good: string | undefined;
  /** Plays that were to be kept, by their IDs. */
  kept: Set<string>;
  /** Trakt has changed names or numbers. */
  isRenamed: boolean;
  /** Commits of the branch that were looked at. */
  judged: Set<string>;
  faults: string[];
  note: (line: string) => void;
}

/** What went wrong, in sentences; none when the backup is the account and every mark was carried out once. */
export async function tell(story: Story, note: (line: string) => void = () => undefined): Promise<string[]> {
  const scene = await openQuickScene();
  const root = await mkdtemp(join(tmpdir(), 'trakt-history-nights-'));
  try {
    const world = await openWorld(scene, root, story, note);
    for (const step of story.steps) {
      await take(world, step);
      if (world.faults.length > 0) return world.faults;
    }
    await end(world);
    return world.faults;
  } finally {
    await scene.close();
    await rm(root, { recursive: true, force: true });
  }
}

async function openWorld(
  scene: Scene,
  root: string,
  { seed, isLate }: Story,
  note: (line: string) => void,
): Promise<World> {
  const { trakt, github, clock, story } = scene;
  const remote = await openRemote(github, root);
  const shows = [
    story.show,
    trakt.addShow({ title: 'Dark', year: 2017, seasons: { 1: 4 } }),
    trakt.addShow({ title: '=Lost, "1"; x', year: 2004, seasons: { 0: 1, 1: 3 } }),
    trakt.addShow({ title: 'Dark', year: 1998, seasons: { 1: 2 } }),
  ];
  const movies = [
    trakt.addMovie({ title: 'M', year: 1931 }),
    trakt.addMovie({ title: 'Solaris', year: 1972 }),
  ];
  const items = [
    ...shows.slice(1).flatMap(show => show.seasons.flatMap(({ episodes }) => episodes)),
    ...movies,
  ];
  const first = remote.prepare(undefined, { 'README.md': '# My history\n' }, 'First') ?? '';
  remote.push(first);
  remote.push(remote.prepare(first, { 'changes/README.md': '# Done?\n' }, 'The starter') ?? '');
  remote.tell();
  const random = randomFrom(seed);
  if (isLate) trakt.switches.staleReads = () => Math.floor(random() ** 2 * 5 * MINUTE);
  clock.advance(60 * MINUTE);
  const job = await openJob(scene, remote);
  const world: World = {
    scene,
    remote,
    job,
    items,
    shows,
    waiting: [],
    runs: [],
    dirty: new Set(),
    good: undefined,
    kept: new Set(),
    isRenamed: false,
    judged: new Set(),
    faults: [],
    note,
  };
  await night(world, UNDISTURBED);
  return world;
}

async function take(world: World, step: Step): Promise<void> {
  const { scene } = world;
  world.note(`— ${JSON.stringify(step)}`);
  switch (step.at) {
    case 'trakt':
      happenAtTrakt(world, step);
      scene.clock.advance(MINUTE);
      return;
    case 'person': {
      const commit = prepareCommit(world, step);
      if (commit !== undefined) publish(world, commit);
      scene.clock.advance(MINUTE);
      return;
    }
    case 'clock':
      scene.clock.advance(step.minutes * MINUTE);
      return;
    case 'run':
      if (step.do === 'night') await night(world, step);
      else await nextChange(world, step);
      scene.clock.advance(MINUTE);
  }
}

type TraktEvents = {
  [Kind in TraktEvent['do']]: (world: World, event: Extract<TraktEvent, { do: Kind }>) => void;
};

const AT_TRAKT: TraktEvents = {
  watch({ scene, items }, { item: first, minutesAgo, isMark, count }) {
    const watchedAt = Math.floor(scene.clock.now() / MINUTE - minutesAgo) * MINUTE;
    for (let index = 0; index < count; index++) {
      const item = items[(first + index) % items.length];
      const action = isMark ? 'watch' : 'scrobble';
      if (item !== undefined) scene.trakt.addPlay('sam', { item, watchedAt, action });
    }
  },
  remove: (world, { nth }) => void removeAtTrakt(world, nth),
  again(world, { nth }) {
    const play = removeAtTrakt(world, nth);
    if (play !== undefined) world.scene.trakt.addPlay('sam', { ...play, id: undefined });
  },
  rename({ shows }, { show: index, to }) {
    const [show, like] = [shows[index % shows.length], shows[to]];
    if (show === undefined) return;
    show.title = like === undefined ? `New name ${to}` : like.title;
    show.ids.slug = like === undefined ? `new-name-${to}` : like.ids.slug;
  },
  renumber({ shows }, { show: index }) {
    const episodes = shows[index % shows.length]?.seasons.at(-1)?.episodes ?? [];
    const numbers = episodes.map(({ number }) => number);
    for (const [at, episode] of episodes.entries()) episode.number = numbers[(at + 1) % numbers.length] ?? 1;
  },
};

function removeAtTrakt({ scene }: World, nth: number): Play | undefined {
  const plays = scene.trakt.plays('sam');
  const play = plays[nth % Math.max(1, plays.length)];
  if (play !== undefined) scene.trakt.removePlay('sam', play.id);
  return play;
}

function happenAtTrakt(world: World, event: TraktEvent): void {
  world.isRenamed ||= event.do === 'rename' || event.do === 'renumber';
  (AT_TRAKT[event.do] as TraktEvents[TraktEvent['do']])(world, event as never);
}

/** A commit that is ready to be pushed. */
interface Commit {
  sha: string;
  isForced: boolean;
}

let lists = 0;

function prepareCommit(world: World, event: PersonEvent, base = world.remote.head()): Commit | undefined {
  const { remote } = world;
  if (event.do === 'force back') {
    const commits = remote.history();
    const target = commits[Math.min(event.commits, commits.length - 2)]?.sha;
    return target === undefined || target === base ? undefined : { sha: target, isForced: true };
  }
  if (event.do === 'rewrite last commit') {
    const parent = remote.history()[1]?.sha;
    const rewritten = parent && remote.prepare(parent, { 'notes.txt': `Again ${++lists}\n` }, 'Rewritten');
    return rewritten ? { sha: rewritten, isForced: true } : undefined;
  }
  const tree = remote.tree(base);
  const files = filesOf(world, event, tree);
  if (event.do === 'edit')
    for (const [path, content] of Object.entries(files)) world.dirty.add(`${path} ${content}`);
  const sha = remote.prepare(base, files, `${event.do}`);
  return sha === undefined ? undefined : { sha, isForced: false };
}

function filesOf(
  { scene, remote }: World,
  event: Exclude<PersonEvent, { do: 'force back' | 'rewrite last commit' }>,
  tree: ReadonlyMap<string, string>,
): Files {
  switch (event.do) {
    case 'mark':
      return markRows(tree, event.marks);
    case 'list': {
      const plays = scene.trakt.plays('sam');
      const rows = [...new Set(event.nth.map(nth => plays[nth % Math.max(1, plays.length)]))].flatMap(
        play => {
          if (play === undefined) return [];
          const at = new Date(play.watchedAt).toISOString();
          return markCells(event.mark, String(play.id)).map(
            cells => `${cells},${play.id},${at},${play.item.type},${play.item.ids.trakt}`,
          );
        },
      );
      const header = 'remove,move_to,history_id,watched_at,type,trakt_id';
      return { [`changes/list-${++lists}.csv`]: `${[header, ...rows].join('\n')}\n` };
    }
    case 'take marks back':
      return unmarked(tree);
    case 'edit': {
      const commits = remote.history();
      const older = commits[Math.min(3, commits.length - 1)]?.sha ?? '';
      return edited(tree, event.how, event.nth, remote.tree(older));
    }
    case 'other file':
      return { 'README.md': `# My history, again ${++lists}\n` };
  }
}

/** Pushes a commit; a run of Change waits then, if it has files for it. */
function publish(world: World, { sha, isForced }: Commit): void {
  const before = world.remote.head();
  world.remote.push(sha);
  noteStart(world, { before, after: sha, isForced });
  world.remote.tell();
}

function noteStart(world: World, push: Push): void {
  const paths = world.remote.changed(push.before, push.after);
  // With an older manifest goes what it did not know.
  if (paths.includes('history/manifest.json')) world.kept.clear();
  const starts = paths.some(path => isRead(path) || path.startsWith('history/'));
  world.note(`pushed ${push.after.slice(0, 7)}${push.isForced ? ' by force' : ''}: ${paths.join(' ')}`);
  if (starts) world.waiting.push(push);
}

/** What happens beside a run, and the states of the account and of the branch meanwhile. */
interface Course {
  snapshots: Snapshot[];
  /** The account’s stamps at these times, as text. */
  stamps: string[];
  heads: string[];
  /** What a person pushed meanwhile, or has ready before a push of the backup. */
  pushes: { commit: Commit; isPushed: boolean; before?: number }[];
  /** The IDs that went without the run. */
  gone: Set<string>;
  isOver: boolean;
}

function openCourse({ scene, remote }: World): Course {
  return {
    snapshots: [snapshotOf(scene.trakt.plays('sam'))],
    stamps: [stampsOf(scene)],
    heads: [remote.head()],
    pushes: [],
    gone: new Set(),
    isOver: false,
  };
}

function noteState({ scene }: World, { snapshots, stamps }: Course): void {
  snapshots.push(snapshotOf(scene.trakt.plays('sam')));
  stamps.push(stampsOf(scene));
}

/** The account’s last-activity stamps, as a manifest would have them. */
function stampsOf({ trakt }: Scene): string {
  const { episodes, movies } = trakt.account('sam').activities;
  return JSON.stringify([episodes, movies].map(time => new Date(time).toISOString()).toSorted());
}

async function happenBeside(world: World, { event }: Beside, course: Course): Promise<void> {
  const { scene, remote } = world;
  world.note(`  meanwhile ${JSON.stringify(event)}`);
  if (event.at === 'person') {
    const commit = prepareCommit(world, event);
    if (commit === undefined) return;
    course.pushes.push({ commit, isPushed: true });
    publish(world, commit);
    course.heads.push(remote.head());
    return;
  }
  happenUnseen(world, event, course);
  scene.clock.advance(MINUTE);
}

function happenUnseen(world: World, event: TraktEvent, course: Course): void {
  const { trakt } = world.scene;
  const before = new Set(trakt.plays('sam').map(({ id }) => String(id)));
  happenAtTrakt(world, event);
  const after = new Set(trakt.plays('sam').map(({ id }) => String(id)));
  for (const id of before) if (!after.has(id)) course.gone.add(id);
  noteState(world, course);
}

const NO_ROOM = {
  status: 403,
  body: { code: 'permission_denied', msg: 'insufficient usage to create artifact' },
};

function setTrouble({ scene }: World, { trouble }: Fortune): void {
  const { faults } = scene;
  const times = Number.POSITIVE_INFINITY;
  if (trouble === 'no room') faults.add({ path: /\/CreateArtifact$/, times, fault: NO_ROOM });
  if (trouble === 'Trakt is down')
    faults.add({ host: 'api', path: '/sync/history*', times, fault: { status: 502, html: true } });
}

/** Whether anything happens beside a job, or to what it pushes. */
function isBusy({ beside, push }: Fortune): boolean {
  return beside.length > 0 || push !== undefined;
}

async function at(
  world: World,
  { beside }: Fortune,
  moment: Beside['moment'],
  course: Course,
): Promise<void> {
  for (const one of beside) if (one.moment === moment) await happenBeside(world, one, course);
}

/** Lets happen what happens while the history is read. */
function whileReading(world: World, { beside }: Fortune, course: Course): void {
  for (const { moment, event } of beside) {
    if (moment === 'while reading' && event.at === 'trakt')
      world.scene.trakt.onHistoryPage(1, () => {
        if (!course.isOver) happenUnseen(world, event, course);
      });
  }
}

/** A run of Backup, from the schedule. Returns whether the job is green. */
async function night(world: World, fortune: Fortune): Promise<boolean> {
  const { job, scene } = world;
  const runId = scene.github.nextRunId();
  const course = openCourse(world);
  setTrouble(world, fortune);
  try {
    return await backUp(world, { fortune, course, runId, attempt: 1, isFull: false, temp: undefined });
  } finally {
    course.isOver = true;
    scene.faults.clear();
    await job.end();
  }
}

interface BackingUp {
  fortune: Fortune;
  course: Course;
  runId: number;
  attempt: number;
  isFull: boolean;
  temp: string | undefined;
}

/** The last steps of a job. Returns whether they are green. */
async function backUp(
  world: World,
  { fortune, course, runId, attempt, isFull, temp }: BackingUp,
): Promise<boolean> {
  const { scene, remote, job } = world;
  const from = remote.head();
  await job.checkout(BRANCH, { isFetched: isBusy(fortune) });
  await at(world, fortune, 'after checkout', course);
  const hasHook = fortune.beside.some(({ moment }) => moment === 'while reading');
  if (hasHook) whileReading(world, fortune, course);
  noteState(world, course);
  const run = await scene.step(
    { command: 'backup', directory: 'history', full: isFull ? 'true' : '', issue: 'true' },
    {
      event: { name: 'schedule', sha: from },
      runId,
      runAttempt: attempt,
      ...(temp !== undefined && { temp }),
    },
  );
  world.note(`backup ${run.exitCode}: ${JSON.stringify(run.outputs)}\n${run.log}`);
  noteState(world, course);
  if (fortune.trouble === 'gone before the commit') return false;
  if (!job.isCommitted(run)) {
    if (run.outputs.changed === 'true') world.faults.push('A backup was saved, and nobody commits it.');
    return false;
  }
  await at(world, fortune, 'before the commit', course);
  const hooks = hooksOf(world, fortune, course);
  const committed = await job.commit(run.outputs, { before: hooks, trouble: fortune.push });
  world.note(`committed ${committed.isDone}: ${committed.output}`);
  takeHooks(world, course, committed.pushes);
  remote.tell();
  judgeCommits(world);
  if (committed.isDone) judgeMarks(world, { course, from, isGreen: run.exitCode === 0 });
  if (committed.isDone && run.exitCode === 0) judgeBackup(world, course, from);
  return committed.isDone && run.exitCode === 0;
}

/** What a person has ready to be pushed right before a push of the backup, as shell commands. */
function hooksOf(world: World, { beside }: Fortune, course: Course): Record<number, string> {
  const { remote } = world;
  const hooks: Record<number, string> = {};
  let base = remote.head();
  for (const [nth, moment] of [
    [1, 'before push 1'],
    [2, 'before push 2'],
  ] as const) {
    for (const { moment: when, event } of beside) {
      if (when !== moment || event.at !== 'person') continue;
      const commit = prepareCommit(world, event, base);
      if (commit === undefined) continue;
      course.pushes.push({ commit, isPushed: false, before: nth });
      remote.persons.add(commit.sha);
      hooks[nth] = `${hooks[nth] ?? ''}${remote.pushing(commit.sha)}`;
      base = commit.sha;
    }
  }
  return hooks;
}

/** The commits that were ready were pushed as often as the backup tried to push: their runs start. None of them may be lost. */
function takeHooks(world: World, course: Course, pushes: number): void {
  const { remote, faults } = world;
  let before = course.heads.at(-1) ?? '';
  for (const one of course.pushes.filter(({ isPushed }) => !isPushed)) {
    const { sha, isForced } = one.commit;
    if ((one.before ?? 0) > pushes) {
      remote.persons.delete(sha);
      continue;
    }
    one.isPushed = true;
    noteStart(world, { before, after: sha, isForced });
    course.heads.push(sha);
    before = sha;
  }
  const last = course.pushes.findLast(({ isPushed }) => isPushed)?.commit.sha;
  if (last !== undefined && !remote.history().some(({ sha }) => sha === last))
    faults.push(`The last commit of the person is lost: ${last}.`);
}

/** Each commit of the branch is a person’s own, or the bot’s, which touches its folder alone. */
function judgeCommits({ remote, faults, judged }: World): void {
  const history = remote.history();
  for (const { sha, author } of history) {
    if (judged.has(sha)) continue;
    judged.add(sha);
    if (author !== 'github-actions[bot]') {
      if (!remote.persons.has(sha)) faults.push(`Somebody else made the person’s commit ${sha} again.`);
      continue;
    }
    const foreign = remote.changedBy(sha).filter(path => !path.startsWith('history/'));
    const own = ownChangedBy(remote, sha);
    if (foreign.length > 0 || own.length > 0)
      faults.push(`The backup’s commit ${sha} changes ${[...foreign, ...own].join(', ')}.`);
  }
}

/** What a commit of the bot changes of files in its folder that are the person’s. */
function ownChangedBy(remote: Remote, sha: string): string[] {
  const parent = remote.parentOf(sha);
  const trees = [remote.tree(sha), parent === undefined ? new Map<string, string>() : remote.tree(parent)];
  const named = new Set(
    trees.flatMap(tree => manifestIn(tree)?.files.map(({ path }) => `history/${path}`) ?? []),
  );
  const isOwnPage = trees[1]?.get('history/README.md')?.startsWith('# Mine') === true;
  const isOwn = (path: string) =>
    path === 'history/README.md' ? isOwnPage : path !== 'history/manifest.json' && !named.has(path);
  return remote.changedBy(sha).filter(path => path.startsWith('history/') && isOwn(path));
}

/** A mark stays with its play, whichever file that is in, and no other play gets one; what a person pushed meanwhile comes first. */
function judgeMarks(
  { remote, scene, faults }: World,
  { course, from, isGreen }: { course: Course; from: string; isGreen: boolean },
): void {
  const base = course.pushes.findLast(({ isPushed }) => isPushed)?.commit.sha ?? from;
  const [before, after] = [marksIn(remote.tree(base)), marksIn(remote.tree(remote.head()))];
  const live = new Map(scene.trakt.plays('sam').map(play => [String(play.id), play]));
  for (const [id, mark] of before)
    if (live.has(id) && after.get(id) !== mark)
      faults.push(`The play ${id} had the mark ${mark}, and has ${after.get(id) ?? 'none'} after a backup.`);
  for (const id of after.keys())
    if (!before.has(id)) faults.push(`The play ${id} has a mark that nobody wrote.`);
  if (!isGreen) return;
  for (const row of markedRows(remote.tree(from))) {
    const play = live.get(row.history_id ?? '');
    if (play !== undefined && contradicts(row, play))
      faults.push(`A marked row of ${play.id} says something else than its play, and the night was green.`);
  }
}

function judgeBackup(world: World, course: Course, from: string): void {
  const { remote, faults } = world;
  const head = remote.head();
  const bases = course.pushes.filter(({ isPushed }) => isPushed).map(({ commit }) => commit.sha);
  const persons = new Set(bases.flatMap(sha => remote.changed(from, sha)));
  const lost = bases.filter(sha => !remote.history().some(commit => commit.sha === sha));
  const isForcedLater = course.pushes.some(({ commit, isPushed }) => isPushed && commit.isForced);
  if (lost.length > 0 && !isForcedLater) faults.push(`Commits of the person are lost: ${lost.join(', ')}.`);
  const tree = remote.tree(head);
  const isWhole = course.stamps.some(
    stamps => stamps === JSON.stringify(Object.values(manifestIn(tree)?.activities ?? {}).toSorted()),
  );
  if (!isWhole && !persons.has('history/manifest.json')) return;
  const found = faultsOf(tree, course.snapshots, persons, world.isRenamed);
  faults.push(...found.map(fault => `After a backup: ${fault}`));
  for (const id of world.kept) {
    const isLive = world.scene.trakt.plays('sam').some(play => String(play.id) === id);
    if (isLive && persons.size === 0 && manifestIn(tree)?.kept.includes(id) === false)
      faults.push(`The play ${id} is kept, and the manifest does not say so.`);
  }
  if (persons.size === 0) world.good = head;
}

async function nextChange(world: World, fortune: Fortune): Promise<void> {
  const push = world.waiting.shift();
  if (push === undefined) return;
  const run: ChangeRun = { ...push, runId: world.scene.github.nextRunId(), attempts: 0, isDone: false };
  world.runs.push(run);
  await attempt(world, run, fortune);
}

/** An attempt of a run of Change, with the backup after it. */
async function attempt(world: World, run: ChangeRun, fortune: Fortune): Promise<void> {
  const { scene, job } = world;
  run.attempts += 1;
  run.isDone = false;
  const course = openCourse(world);
  setTrouble(world, fortune);
  try {
    await job.checkout(run.after, { isFetched: isBusy(fortune) });
    const before = [...scene.trakt.plays('sam')];
    const changing = course.heads.length;
    await at(world, { ...fortune, beside: fortune.beside.slice(0, 1) }, 'after checkout', course);
    const result = await scene.step(
      { command: 'change', files: CHANGE_FILES },
      {
        event: {
          name: 'push',
          ref: BRANCH,
          sha: run.after,
          payload: { before: run.before, after: run.after, forced: run.isForced },
        },
        runId: run.runId,
        runAttempt: run.attempts,
      },
    );
    world.note(`change ${result.exitCode}: ${JSON.stringify(result.outputs)}\n${result.log}`);
    const isDisturbed =
      fortune.trouble !== 'none' || course.heads.length > changing || course.snapshots.length > 1;
    const keeps = judgeChange(world, { run, result, before, course, isDisturbed });
    run.isDone = result.exitCode === 0;
    const { removed = '0', moved = '0', kept = '0', 'already-gone': gone = '0' } = result.outputs;
    if ([removed, moved, kept, gone].every(count => Number(count) === 0)) return;
    const isSaved = await backUp(world, {
      fortune: { ...fortune, beside: fortune.beside.slice(1) },
      course,
      runId: run.runId,
      attempt: run.attempts,
      isFull: true,
      temp: result.temp,
    });
    if (isSaved) for (const id of keeps) world.kept.add(id);
    run.isDone &&= isSaved;
  } finally {
    course.isOver = true;
    scene.faults.clear();
    await job.end();
  }
}

interface Changed {
  run: ChangeRun;
  result: RunResult;
  before: readonly Play[];
  course: Course;
  isDisturbed: boolean;
}

/** Returns the plays that are to be kept from now on. */
function judgeChange(world: World, changed: Changed): string[] {
  const { scene, faults } = world;
  const { before, result, run } = changed;
  const wishes = wishesOf(world, changed);
  const after = scene.trakt.plays('sam');
  const plays: Plays = {
    live: new Map(before.map(play => [String(play.id), play])),
    after,
    isThere: new Set(after.map(({ id }) => String(id))),
  };
  faults.push(...wentWrongly(plays, wishes, changed), ...movedWrongly(plays, wishes, changed));
  if (result.exitCode !== 0) {
    if (isClear(plays, wishes, changed))
      faults.push(`All is clear, and the run failed: ${result.log.slice(-800)}`);
    return [];
  }
  if (run.isForced) return [];
  const live = [...wishes.standing].filter(([id]) => plays.live.has(id));
  for (const [id, wish] of live)
    if (isGoing(wish) && plays.isThere.has(id))
      faults.push(`It ended well, and the play ${id} is still there.`);
  return live.flatMap(([id, wish]) => (wish === 'keep' ? [id] : []));
}

interface Plays {
  /** Before the run, by history ID. */
  live: ReadonlyMap<string, Play>;
  after: readonly Play[];
  /** After it, by their history IDs. */
  isThere: ReadonlySet<string>;
}

/** What the files that were pushed ask for. */
interface Wishes {
  asked: ReadonlyMap<string, Asked>;
  rows: readonly Record<string, string>[];
  /** Those that stood on the branch all the time, as they were pushed, and those that stood so at any time. */
  standing: ReadonlyMap<string, Asked>;
  stood: ReadonlySet<string>;
  /** Somebody edited one of the files. */
  isEdited: boolean;
}

function wishesOf({ remote, dirty }: World, { run, course }: Changed): Wishes {
  const tree = remote.tree(run.after);
  const paths = remote.changed(run.before, run.after).filter(path => isRead(path) && tree.has(path));
  const files = paths.map(path => tree.get(path) ?? '');
  const asked = askedIn(files);
  const atHeads = course.heads.map(head =>
    askedIn([...remote.tree(head)].filter(([path]) => isRead(path)).map(([, text]) => text)),
  );
  return {
    asked,
    rows: files.flatMap(rowsOf),
    standing: new Map([...asked].filter(([id, wish]) => atHeads.every(each => isSame(each.get(id), wish)))),
    stood: new Set(
      [...asked].flatMap(([id, wish]) =>
        // Two files differ there, and one of them may have it.
        atHeads.some(each => isSame(each.get(id), wish) || each.get(id) === 'unclear') ? [id] : [],
      ),
    ),
    isEdited: paths.some(path => dirty.has(`${path} ${tree.get(path)}`)),
  };
}

function isSame(a: Asked | undefined, b: Asked): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isGoing(wish: Asked | undefined): boolean {
  return wish === 'remove' || typeof wish === 'object';
}

function wentWrongly(
  { live, isThere }: Plays,
  { asked, rows, stood }: Wishes,
  { run, course }: Changed,
): string[] {
  const gone = [...live.keys()].filter(id => !isThere.has(id) && !course.gone.has(id));
  return gone.flatMap(id => {
    const play = live.get(id);
    if (play !== undefined && rows.some(row => row.history_id === id && contradicts(row, play)))
      return [`The play ${id} went by a row that says something else.`];
    if (!isGoing(asked.get(id))) return [`The play ${id} went, and nobody marked it.`];
    if (!stood.has(id)) return [`The play ${id} went, and its mark was taken back.`];
    return run.isForced ? [`The play ${id} went by a forced push.`] : [];
  });
}

function movedWrongly({ live, after, isThere }: Plays, { asked }: Wishes, { course }: Changed): string[] {
  return [...asked].flatMap(([id, wish]) => {
    const play = live.get(id);
    if (play === undefined || typeof wish !== 'object' || course.gone.has(id)) return [];
    const at = Date.parse(wish.to);
    const there = after.filter(one => one.item === play.item && one.watchedAt === at).length;
    if (there > 1) return [`The play ${id} was moved ${there} times.`];
    return !isThere.has(id) && there === 0 ? [`The play ${id} went and did not move.`] : [];
  });
}

/** Whether a run has no reason to fail. */
function isClear({ live }: Plays, { asked, isEdited }: Wishes, { isDisturbed }: Changed): boolean {
  const isEachLive = [...asked].every(([id, wish]) => wish === 'no' || live.has(id));
  return !isDisturbed && !isEdited && isEachLive && ![...asked.values()].includes('unclear');
}

/** All that waits is done, what failed is done again, and the nights after are quiet. */
async function end(world: World): Promise<void> {
  const { scene, faults } = world;
  await workOff(world);
  for (const run of world.runs) {
    if (faults.length > 0) return;
    if (!run.isDone) await attempt(world, run, UNDISTURBED);
    scene.clock.advance(10 * MINUTE);
  }
  const isSaved = faults.length > 0 || (await night(world, UNDISTURBED));
  if (!isSaved) await restore(world);
  scene.clock.advance(10 * MINUTE);
  if (faults.length === 0) await settle(world);
}

async function workOff(world: World): Promise<void> {
  while (world.faults.length === 0 && world.waiting.length > 0) {
    world.scene.clock.advance(10 * MINUTE);
    await nextChange(world, UNDISTURBED);
  }
}

/** The person does as they are told: the files come back from their history. */
async function restore(world: World): Promise<void> {
  const { remote, faults, good } = world;
  if (good === undefined) return void faults.push('The first night failed.');
  const isBackup = (path: string) => path.startsWith('history/');
  const now = [...remote.tree(remote.head()).keys()].filter(isBackup);
  const files: Files = Object.fromEntries(now.map(path => [path, null]));
  for (const [path, content] of remote.tree(good)) if (isBackup(path)) files[path] = content;
  const sha = remote.prepare(remote.head(), files, 'Restore');
  if (sha !== undefined) publish(world, { sha, isForced: false });
  await workOff(world);
  if (faults.length === 0 && !(await night(world, UNDISTURBED)))
    faults.push('A night fails after its files were restored from their history.');
}

/** A night may read everything once more; the one after it is silent. */
async function settle(world: World): Promise<void> {
  const { scene, remote, faults } = world;
  if (!(await night(world, UNDISTURBED))) return void faults.push('The second quiet night fails.');
  scene.clock.advance(10 * MINUTE);
  const head = remote.head();
  const requests = scene.log.list.length;
  if (!(await night(world, UNDISTURBED))) faults.push('The third quiet night fails.');
  const asked = scene.log.list.slice(requests).filter(({ host }) => host === 'api');
  if (remote.head() !== head) faults.push('A night on which nothing happened saved something.');
  if (asked.length !== 1) faults.push(`A night on which nothing happened asked Trakt ${asked.length} times.`);
  const found = faultsOf(
    remote.tree(head),
    [snapshotOf(scene.trakt.plays('sam'))],
    new Set(),
    world.isRenamed,
  );
  faults.push(...found.map(fault => `In the end: ${fault}`));
}

/** What happened, line by line, for a person who looks into a counterexample. */
export async function trace(story: Story): Promise<string[]> {
  const lines: string[] = [];
  const faults = await tell(story, line => lines.push(line));
  return [...lines, ...faults.map(fault => `!! ${fault}`)];
}
