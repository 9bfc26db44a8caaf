import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Workspace {
  /** The checked-out repository, as `GITHUB_WORKSPACE`. */
  path: string;
  /** `RUNNER_TEMP` for the steps of one job. */
  temp: string;
  /** Writes a file, given below the workspace. Returns where it is. */
  write(name: string, content: string | Uint8Array): Promise<string>;
  read(name: string): Promise<string>;
  /** Begins to delete everything. Happens at the end of the process too. */
  remove(): Promise<void>;
}

const leftOver = new Set<string>();
process.on('exit', () => {
  for (const folder of leftOver) rmSync(folder, { recursive: true, force: true });
});

/** A job's folders on disk, laid out as on a runner, with these files in the repository. */
export async function createWorkspace(files: Record<string, string | Uint8Array> = {}): Promise<Workspace> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trakt-history-job-')));
  leftOver.add(root);
  const path = join(root, 'trakt-history', 'trakt-history');
  const temp = join(root, '_temp');
  mkdirSync(path, { recursive: true });
  mkdirSync(temp);
  const workspace: Workspace = {
    path,
    temp,
    async write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    read: name => readFile(join(path, name), 'utf8'),
    async remove() {
      // Whoever removes it has no use for it any more, and need not wait.
      const gone = () => void leftOver.delete(root);
      void rm(root, { recursive: true, force: true }).then(gone, () => undefined);
    },
  };
  for (const [name, content] of Object.entries(files)) await workspace.write(name, content);
  return workspace;
}
