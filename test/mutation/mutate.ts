import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { FOLDERS, folderOf } from './folders.ts';
import { type Mutant, mutantsOf, openArguments, staleArguments } from './mutants.ts';
import { type Outcome, tryMutants } from './try-mutants.ts';

/**
 * Changes the sources bit by bit and sees whether a test fails each time: `npm run test:mutation`, or with a folder of
 * `src/` (`commands/undo`) or the path of a file. `sample=200` tries so many of each folder at random, `seed=7` those
 * that were tried under that seed, `again` those that survived the last time. Writes `coverage/mutation/<folder>.json`,
 * prints the score of each folder, and ends with 1 when a mutant survived that `argued.yaml` does not argue.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [settings, given] = [true, false].map(isSetting =>
  positionals.filter(each => /^(?:(?:sample|seed|tests)=\d+|again)$/.test(each) === isSetting),
);
const setting = (name: string) => settings?.find(each => each.startsWith(`${name}=`))?.slice(name.length + 1);
const sample = Number(setting('sample') ?? Number.POSITIVE_INFINITY);
const seed = Number(setting('seed') ?? Math.floor(Math.random() * 1e6));
/** A sample asks at most so many tests of each mutant, which makes the score rather too low. */
const most = Number(setting('tests') ?? (setting('sample') === undefined ? Number.POSITIVE_INFINITY : 25));
const isAgain = settings?.includes('again') ?? false;

type Tried = Mutant & { outcome: Outcome; isArgued: boolean };
interface Report {
  seed: number;
  of: number;
  tried: Tried[];
}

const argued = openArguments();
const rows: string[] = [];
const stale = staleArguments();
let isClean = stale.length === 0;
for (const line of stale) process.stdout.write(`# argued, but not there any more: ${line}\n`);
mkdirSync('coverage/mutation', { recursive: true });
for (const [folder, paths] of chosen()) {
  const report = `coverage/mutation/${folder.replaceAll('/', '-')}.json`;
  const { mutants, sources } = await mutantsOf(paths);
  const picked = isAgain ? survivorsOf(report, mutants) : pick(mutants, sample);
  const started = Date.now();
  const outcomes = await tryMutants(folder, picked, sources, most);
  const tried = picked.map(mutant => {
    const outcome = outcomes.get(mutant.id) ?? { kind: 'open', by: 'not tried' };
    return { ...mutant, outcome, isArgued: argued(mutant) !== undefined };
  });
  writeFileSync(report, JSON.stringify({ seed, of: mutants.length, tried } satisfies Report, undefined, 1));
  show(folder, mutants.length, tried, (Date.now() - started) / 1000);
}
process.stdout.write(
  `\n| folder | tried of | killed (late) | argued | open | score | 95 % | seconds |\n|---|---|---|---|---|---|---|---|\n${rows.join('\n')}\nseed=${seed}\n`,
);
process.exitCode = isClean ? 0 : 1;

function chosen(): Map<string, string[]> {
  const all = Map.groupBy(globSync('src/**/*.ts').toSorted(), folderOf);
  const missing = [...all.keys()].filter(folder => FOLDERS[folder] === undefined);
  if (missing.length > 0) throw new Error(`folders.ts names no tests for ${missing.join(', ')}`);
  if (given === undefined || given.length === 0) return all;
  return Map.groupBy(
    [...all.values()].flat().filter(path => given.includes(path) || given.includes(folderOf(path))),
    folderOf,
  );
}

/** So many of them at random, the same ones under the same seed. */
function pick(mutants: readonly Mutant[], count: number): Mutant[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  if (mutants.length <= count) return [...mutants];
  return mutants
    .map(mutant => ({ mutant, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

function survivorsOf(report: string, mutants: readonly Mutant[]): Mutant[] {
  const { tried } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const key = ({ path, line, change }: Mutant) => `${path}\n${line}\n${change}`;
  const open = new Set(tried.filter(({ outcome }) => outcome.kind !== 'killed').map(key));
  return mutants.filter(mutant => open.has(key(mutant)));
}

function show(folder: string, of: number, tried: readonly Tried[], seconds: number): void {
  const killed = tried.filter(({ outcome }) => outcome.kind === 'killed');
  const [equal, open] = [true, false].map(isArgued =>
    tried.filter(each => each.outcome.kind !== 'killed' && each.isArgued === isArgued),
  ) as [Tried[], Tried[]];
  const wrong = killed.filter(each => argued(each) === 'itself');
  isClean &&= open.length === 0 && wrong.length === 0;
  for (const { path, number, change, outcome } of wrong)
    process.stdout.write(`# argued, but killed: ${path}:${number} ${change} (${outcome.by})\n`);
  const entries = [...Map.groupBy(open, ({ path }) => path)].map(([path, each]) => [
    path,
    [...Map.groupBy(each, ({ line }) => line)].map(([line, mutants]) => ({
      line,
      changes: mutants.map(({ change }) => change),
      why: mutants.map(({ number, outcome }) => `${number}: ${outcome.by}`).join(', '),
    })),
  ]);
  if (open.length > 0)
    process.stdout.write(
      `# not argued in ${folder}\n${stringify(Object.fromEntries(entries), { lineWidth: 0 })}`,
    );
  const late = killed.filter(({ outcome }) => outcome.by.startsWith('too long')).length;
  const judged = killed.length + open.length;
  const [low, high] = interval(killed.length, judged);
  const share = judged === 0 ? '–' : `${percent(killed.length / judged)} %`;
  const bounds = tried.length === of ? 'whole' : `${percent(low)}–${percent(high)} %`;
  rows.push(
    `| ${folder} | ${tried.length} of ${of} | ${killed.length} (${late}) | ${equal.length} | ${open.length} | ${share} | ${bounds} | ${Math.round(seconds)} |`,
  );
  process.stdout.write(`${rows.at(-1)}\n`);
}

/** The 95 % interval of a share (Wilson). */
function interval(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [(middle - reach) / scale, (middle + reach) / scale];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
