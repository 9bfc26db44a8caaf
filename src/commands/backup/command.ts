import type { Command } from '../../action/command.ts';
import { sent } from '../../http/meanwhile.ts';
import { readActivities } from '../../trakt/account.ts';
import { type BackupOptions, readBackupOptions } from './options.ts';

export const command: Command<BackupOptions> = {
  readOptions: readBackupOptions,
  /** Most nights need one request. All that is not needed for it loads while it is answered. */
  async carryOut(tools, options) {
    const signedIn = await tools.signIn();
    const activities = readActivities(signedIn.api);
    await sent(activities);
    const { backup } = await import('./backup.ts');
    const report = await backup(tools, options, { signedIn, activities });
    const { concludeBackup } = await import('./conclusion.ts');
    return concludeBackup(report, tools.run);
  },
};
