import type { Command } from '../../action/command.ts';
import { concludeExport } from './conclusion.ts';
import { exportHistory } from './export.ts';
import { type ExportOptions, readExportOptions } from './options.ts';

export const command: Command<ExportOptions> = {
  readOptions: readExportOptions,
  carryOut: async (tools, options) => concludeExport(await exportHistory(tools, options), tools.run),
};
