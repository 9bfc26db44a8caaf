import type { Conclusion } from '../action/command.ts';
import { splitNames } from '../action/input-readers.ts';
import { Failure } from '../base/failure.ts';
import { changedFiles } from '../github/changed-files.ts';
import type { GitHub } from '../github/client.ts';
import type { Run } from '../github/event.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The commands that carry out what is committed to a folder. */
const BY_FOLDER: ReadonlySet<string> = new Set(['change', 'import', 'undo']);

interface Tools {
  run: Run;
  github: GitHub | undefined;
  workspace: Pick<Workspace, 'find'>;
}

/**
 * The conclusion of a run without a session that has nothing to do: a scheduled one in a repository where nobody has connected an
 * account, or a push without a file for the command, such as the first commit of a copied template. `undefined` for any other run,
 * which needs a session.
 * @throws Failure for a scheduled backup of a repository that was connected: it has a backup, and no session any more
 */
export async function concludeUnconnected(
  { run, github, workspace }: Tools,
  { command, files, directory }: { command: string; files: string; directory: string },
): Promise<Conclusion | undefined> {
  const { event } = run;
  if (event.name === 'schedule' && command === 'backup') {
    const { paths } = await workspace.find([`${directory}/manifest.json`]);
    if (paths.length > 0) throw noLongerConnected(directory);
    return NOT_CONNECTED;
  }
  if (event.name !== 'push' || !BY_FOLDER.has(command) || github === undefined) return undefined;
  const { paths } = await workspace.find(splitNames(files));
  const changed = paths.length === 0 ? new Set<string>() : await changedFiles(github, event);
  return paths.some(path => changed.has(path)) ? undefined : nothingFor(command);
}

const NOT_CONNECTED: Conclusion = {
  headline: 'Backup: not connected yet',
  outputs: { changed: false },
  summary:
    '## Not connected yet\n\nNo Trakt account is connected to this repository, so there is nothing to back up. Run Connect first.\n',
  notices: ['No Trakt account is connected yet, so there is nothing to back up. Run Connect first.'],
  warnings: [],
};

function noLongerConnected(directory: string): Failure {
  return new Failure(
    `There is a backup in ${directory}, but no session any more (the input token is empty), so nothing new is backed up. Run Connect. ` +
      'If the secret is still there, check the inputs token and secret-environment. If you want no more backups, open Actions, Backup, and choose Disable workflow.',
  );
}

function nothingFor(command: string): Conclusion {
  const headline = `This push has no file for ${command}`;
  return { headline, outputs: {}, summary: `${headline}.\n`, notices: [], warnings: [] };
}
