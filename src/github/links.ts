import type { Run } from './event.ts';

/** GitHub refuses much longer addresses: bytes. */
export const LONGEST_ADDRESS = 7_500;

/** Where a file that is committed starts a removal, and the run in its name. */
export type RemovalTarget = Pick<Run, 'serverUrl' | 'repository' | 'defaultBranch' | 'id'>;

/** What of a run the links to GitHub need. */
export function removalTarget({ serverUrl, repository, defaultBranch, id }: Run): RemovalTarget {
  return { serverUrl, repository, defaultBranch, id };
}

/**
 * The address of GitHub's new-file page, filled in with a file that undoes a run once it is committed.
 * @param note what the file says, for people
 * @param suffix makes the name free, where an earlier file has it
 */
export function undoLink(target: RemovalTarget, runId: string, note: string, suffix?: string): string {
  const name = suffix === undefined ? runId : `${runId}-${suffix}`;
  return newFileLink(target, `undo/${name}.txt`, note);
}

/** The address of GitHub's new-file page, filled in. @param path in the repository, with the file's name */
export function newFileLink(target: RemovalTarget, path: string, content: string): string {
  const page = `${repositoryPage(target)}/new/${encodePath(target.defaultBranch)}`;
  return `${page}?filename=${encode(path)}&value=${encode(content)}`;
}

/** The page of a run, whatever its attempt. */
export function runAddress(target: RemovalTarget): string {
  return `${repositoryPage(target)}/actions/runs/${target.id}`;
}

/** The page of the repository's settings on which its secrets, or those of its environments, are. */
export function secretsPage({ serverUrl, repository: { owner, repo } }: Place, environment: string): string {
  const page = environment === '' ? 'secrets/actions' : 'environments';
  return `${serverUrl}/${owner}/${repo}/settings/${page}`;
}

/** The page of the repository's settings on which its variables are. */
export function variablesPage({ serverUrl, repository: { owner, repo } }: Place): string {
  return `${serverUrl}/${owner}/${repo}/settings/variables/actions`;
}

/** Where a repository is. */
type Place = Pick<Run, 'serverUrl' | 'repository'>;

/** The file name of a selection of plays: one per name and run. */
export function selectionFileName({ id }: RemovalTarget, name: string): string {
  return `${name}-${id}.csv`;
}

/** GitHub's page that takes a file for the folder `changes/`, which is there from the start. */
export function uploadPage(target: RemovalTarget): string {
  return `${repositoryPage(target)}/upload/${encodePath(target.defaultBranch)}/changes`;
}

/** The page that lists the files of a folder. */
export function folderPage(run: RemovalTarget, folder: string): string {
  return `${repositoryPage(run)}/tree/${encodePath(run.defaultBranch)}/${encodePath(folder)}`;
}

/** The page on which a workflow of the starter repository is started by hand. */
export function workflowPage(run: Run, file: string): string {
  return `${repositoryPage(run)}/actions/workflows/${file}`;
}

/** Percent-encoding of any text, without what a query may hold as it is: it keeps the address short. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replace(/[()']/g, character => `%${character.charCodeAt(0).toString(16)}`);
}

function repositoryPage({ serverUrl, repository: { owner, repo } }: RemovalTarget): string {
  return `${serverUrl}/${owner}/${repo}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
