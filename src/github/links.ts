import type { Column } from '../history/columns.ts';
import { writeSelection } from '../history/csv-write.ts';
import type { Play } from '../history/play.ts';
import type { Run } from './event.ts';

/** GitHub refuses much longer addresses. */
const LONGEST_ADDRESS = 7_500;

/** From what a person can read to the IDs alone, for when the address gets too long. */
const COLUMN_CHOICES: readonly (readonly Column[])[] = [
  ['history_id', 'watched_at', 'type', 'season', 'episode', 'trakt_id', 'show_trakt_id', 'account'],
  ['history_id'],
];

/**
 * The address of GitHub's new-file page, filled in with a file in `removals/` that selects exactly these plays;
 * `undefined` when there are too many for an address.
 */
export function removalLink(
  run: Run,
  name: string,
  plays: readonly Play[],
  account: string,
): string | undefined {
  const { owner, repo } = run.repository;
  const page = `${run.serverUrl}/${owner}/${repo}/new/${encodePath(run.defaultBranch)}`;
  const filename = encode(`removals/${name}-${run.id}.csv`);
  for (const columns of COLUMN_CHOICES) {
    const address = `${page}?filename=${filename}&value=${encode(writeSelection(plays, columns, account))}`;
    if (address.length <= LONGEST_ADDRESS) return address;
  }
  return undefined;
}

/** The page of the repository's settings on which its secrets, or those of its environments, are. */
export function secretsPage({ serverUrl, repository: { owner, repo } }: Run, environment: string): string {
  const page = environment === '' ? 'secrets/actions' : 'environments';
  return `${serverUrl}/${owner}/${repo}/settings/${page}`;
}

/** The page on which a workflow of the starter repository is started by hand. */
export function workflowPage(run: Run, file: string): string {
  const { owner, repo } = run.repository;
  return `${run.serverUrl}/${owner}/${repo}/actions/workflows/${file}`;
}

/** Percent-encoding, without what a query may hold as it is: it keeps the address short. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replace(/[()']/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function encodePath(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
