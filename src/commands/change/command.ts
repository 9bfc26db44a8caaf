import type { Command } from '../../action/command.ts';
import { change } from './change.ts';
import { concludeChange } from './conclusion.ts';
import { type ChangeOptions, readChangeOptions } from './options.ts';

export const command: Command<ChangeOptions> = {
  hasPreview: true,
  readOptions: readChangeOptions,
  carryOut: async (tools, options) => concludeChange(await change(tools, options), tools.run),
};
