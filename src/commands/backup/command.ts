import type { Command } from '../../action/command.ts';
import { backup } from './backup.ts';
import { concludeBackup } from './conclusion.ts';
import { type BackupOptions, readBackupOptions } from './options.ts';

export const command: Command<BackupOptions> = {
  readOptions: readBackupOptions,
  carryOut: async (tools, options) => concludeBackup(await backup(tools, options), tools.run),
};
