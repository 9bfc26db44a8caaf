import { basename } from 'node:path/posix';
import type { Context } from '../../action/context.ts';
import { Failure, joinProblems, type Problem } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { orderedRows } from '../../csv/ordered-rows.ts';
import type { CsvFile } from '../../csv/read.ts';
import { type MarkedRow, type Selection, selectPlays } from '../../csv/selection.ts';
import { type Order, parseOrder } from '../../github/order.ts';
import type { Account } from '../../trakt/schemas.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { givenPaths, readCsvFiles } from '../given-files.ts';
import { otherNamesIn } from './account-names.ts';
import type { ChangeOptions } from './options.ts';

/** What the files, those named after runs among them, and the list of IDs ask for. */
export interface Asked {
  /** The paths of all files that count. */
  files: string[];
  /** Those of them that are named after runs. */
  orders: string[];
  /**
   * Which plays are meant, of an account; without one, files that are named after runs are left out.
   * @throws Failure when anything in it is in doubt
   */
  select(account: Account | undefined): Promise<AskedSelection>;
}

export interface AskedSelection extends Selection {
  /** Files named after runs that showed plays of other accounts alone: they are not for this one. */
  ofOthers: string[];
}

interface OrderFile extends Order {
  /** The path of the file that is named so; absent where no file asks for it. */
  file?: string;
}

type Tools = Pick<Context, 'run' | 'github' | 'workspace' | 'clock' | 'log'>;

/**
 * Reads the files that are given.
 * @throws Failure when a named file is not there, or GitHub does not say what was changed
 */
export async function readAsked(
  context: Tools,
  { files: patterns, ids, orders: given = [] }: Pick<ChangeOptions, 'files' | 'ids' | 'orders'>,
): Promise<Asked> {
  const paths = await givenPaths(context, patterns, 'Nothing was changed.');
  const misnamed = paths.filter(isMisnamed);
  const orders = paths.flatMap(orderIn);
  const orderFiles = orders.flatMap(({ file }) => file ?? []);
  const isTable = (path: string) => !orderFiles.includes(path) && !misnamed.includes(path);
  const files = await readCsvFiles(context, paths.filter(isTable));
  const isInBackup = await backupFinder(context.workspace, files);
  const readOrders = rememberOrders(context, [...orders, ...given]);
  return {
    files: paths,
    orders: orderFiles,
    async select(account) {
      const { ordered, ofOthers, problems } = await readOrders(account);
      const setting = account && {
        account: account.slug,
        otherNames: await otherNamesIn(files, context, account),
      };
      const selection = selectPlays(files, ids, { ...setting, isInBackup, ordered });
      return {
        ...believe(selection, [...misnamed.map(toMisnamed), ...problems]),
        ofOthers,
      };
    },
  };
}

function orderIn(file: string): OrderFile[] {
  const order = parseOrder(basename(file));
  return order === undefined ? [] : [{ ...order, file }];
}

/** Whether a path is that of a file named after a run, whose content is only for people. */
export function isOrder(path: string): boolean {
  return orderIn(path).length > 0;
}

const LIKE_AN_ORDER = /^\d+-(?:\d+|all)-.*\.txt$/i;

/** Whether a name looks like that of a file named after a run, but is not one. */
function isMisnamed(path: string): boolean {
  return LIKE_AN_ORDER.test(basename(path)) && !isOrder(path);
}

function toMisnamed(file: string): Problem {
  return { message: MISNAMED, place: { file } };
}

const MISNAMED =
  'The name of this file is not understood. It should look like 16000000001-1-remove.txt: ' +
  'the run’s number, the group’s number (or all), and remove, keep, released or unknown. Open the link in the run’s summary again.';

interface ReadOrders {
  ordered: MarkedRow[];
  ofOthers: string[];
  problems: Problem[];
}

/** The record of a run is read once, also when it turns out that the session is another account's than it says. */
function rememberOrders(context: Tools, orders: readonly OrderFile[]) {
  const read = new Map<string, Promise<ReadOrders>>();
  return (account: Account | undefined): Promise<ReadOrders> => {
    if (account === undefined) return Promise.resolve({ ordered: [], ofOthers: [], problems: [] });
    const key = `${account.slug} ${account.uuid}`;
    const known = read.get(key) ?? readOrders(context, orders, account);
    read.set(key, known);
    return known;
  };
}

/** @throws Failure when the record of the only one cannot be used */
async function readOrders(
  context: Tools,
  orders: readonly OrderFile[],
  account: Account,
): Promise<ReadOrders> {
  const all: ReadOrders = { ordered: [], ofOthers: [], problems: [] };
  if (orders.length === 0) return all;
  const { orderReader } = await import('../../github/ordered-plays.ts');
  const read = orderReader(context, account);
  for (const order of orders) {
    const { file = `the list of run ${order.runId}`, runId } = order;
    try {
      const plays = await read(order);
      if (plays === undefined) {
        all.ofOthers.push(file);
        context.log.info(`${file} is not for ${account.slug}: run ${runId} showed plays of another account.`);
      } else {
        all.ordered.push(...orderedRows(plays, order));
      }
    } catch (error) {
      if (!(error instanceof Failure) || orders.length === 1) throw error;
      const problems = error.problems.length > 0 ? error.problems : [{ message: error.message }];
      all.problems.push(...problems.map(problem => ({ ...problem, ...placeOf(order) })));
    }
  }
  return all;
}

function placeOf({ file }: OrderFile): Pick<Problem, 'place'> {
  return file === undefined ? {} : { place: { file } };
}

/** Which of the files lie in a backup. */
async function backupFinder(
  workspace: Workspace,
  files: readonly CsvFile[],
): Promise<(path: string) => boolean> {
  const paths = files.map(file => file.path);
  const isIn = await Promise.all(paths.map(path => workspace.isInBackup(path)));
  const backedUp = new Set(paths.filter((_, index) => isIn[index]));
  return path => backedUp.has(path);
}

/** @throws Failure when anything in the selection is in doubt, or cannot be done */
function believe(selection: Selection, besides: readonly Problem[]): Selection {
  const problems = [...besides, ...selection.problems];
  if (problems.length === 0) return selection;
  const joined = joinProblems(problems);
  throw new Failure(
    `Nothing was removed: ${count(joined.length, 'problem')} in what you selected (listed below). ` +
      `Fix ${joined.length === 1 ? 'it' : 'them'} and run this again.`,
    { problems: joined },
  );
}
