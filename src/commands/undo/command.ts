import type { Command } from '../../action/command.ts';
import type { ReadInput } from '../../action/input-readers.ts';
import { readUndoOptions, type UndoOptions } from './options.ts';
import { undo } from './undo.ts';

export const command: Command<UndoOptions> = {
  hasPreview: true,
  readOptions: readUndoOptions,
  async carryOut(tools, options) {
    const report = await undo(tools, options);
    const { concludeUndo } = await import('./conclusion.ts');
    return concludeUndo(report, tools.run);
  },
};

/** Undo for an answer to the issue, which takes no inputs. @param ids only these plays; none for all */
export function commandFor(runId: string, ids: readonly string[]): Command<UndoOptions> {
  const asked = { files: [], ids: [...ids], runId };
  return {
    ...command,
    readOptions: (input, common) => ({ ...readUndoOptions(withRun(input, runId), common), ...asked }),
  };
}

function withRun(input: ReadInput, runId: string): ReadInput {
  return Object.assign((name: string) => (name === 'run' ? runId : input(name)), { problem: input.problem });
}
