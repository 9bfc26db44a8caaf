import type { Command } from '../../action/command.ts';
import { concludeUndo } from './conclusion.ts';
import { readUndoOptions, type UndoOptions } from './options.ts';
import { undo } from './undo.ts';

export const command: Command<UndoOptions> = {
  hasPreview: true,
  readOptions: readUndoOptions,
  carryOut: async (tools, options) => concludeUndo(await undo(tools, options), tools.run),
};
