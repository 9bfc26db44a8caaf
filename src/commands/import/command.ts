import type { Command } from '../../action/command.ts';
import { type ImportOptions, readImportOptions } from './options.ts';

export const command: Command<ImportOptions> = {
  hasPreview: true,
  readOptions: readImportOptions,
  async carryOut(tools, options) {
    const { importPlays } = await import('./import.ts');
    const report = await importPlays(tools, options);
    const { concludeImport } = await import('./conclusion.ts');
    return concludeImport(report, tools.run);
  },
};
