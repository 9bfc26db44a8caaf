import type { Command } from '../../action/command.ts';
import { loadMeanwhile, sent } from '../../http/meanwhile.ts';
import { begin } from './begin.ts';
import { type BackupOptions, readBackupOptions } from './options.ts';

export const command: Command<BackupOptions> = {
  readOptions: readBackupOptions,
  /** All that the first request does not need loads while it is answered. */
  async carryOut(tools, options) {
    const begun = await begin(tools);
    await sent(begun.activities);
    const { backup } = await import('./backup.ts');
    loadMeanwhile(() => import('./conclusion.ts'));
    const report = await backup(tools, options, begun);
    const { concludeBackup } = await import('./conclusion.ts');
    return concludeBackup(report, tools.run);
  },
};
