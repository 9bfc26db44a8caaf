import { breath } from '../../http/meanwhile.ts';
import type { Folder } from '../../workspace/folder.ts';

/** So many files are looked at in a row. */
const FILES_A_BREATH = 8;

/** Looks at files one after the other, those that are there. Answers that arrive meanwhile are taken. */
export async function lookAtFiles<File extends { path: string }>(
  folder: Folder,
  files: readonly File[],
  see: (file: File, bytes: Uint8Array) => void,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (index % FILES_A_BREATH === 0) await breath();
    await folder.look(file.path, bytes => see(file, bytes));
  }
}
