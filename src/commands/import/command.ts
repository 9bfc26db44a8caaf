import type { Command } from '../../action/command.ts';
import { concludeImport } from './conclusion.ts';
import { importPlays } from './import.ts';
import { type ImportOptions, readImportOptions } from './options.ts';

export const command: Command<ImportOptions> = {
  hasPreview: true,
  readOptions: readImportOptions,
  carryOut: async (tools, options) => concludeImport(await importPlays(tools, options), tools.run),
};
