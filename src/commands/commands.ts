import type { Command } from '../action/command.ts';
import type { CommonOptions } from '../action/inputs.ts';
import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';

/** The commands by their names. Each is loaded only when it is asked for. */
const COMMANDS: Record<string, () => Promise<{ command: Command<CommonOptions> }>> = {
  connect: () => import('./connect/command.ts'),
  disconnect: () => import('./disconnect/command.ts'),
  export: () => import('./export/command.ts'),
  change: () => import('./change/command.ts'),
  import: () => import('./import/command.ts'),
  undo: () => import('./undo/command.ts'),
  backup: () => import('./backup/command.ts'),
};

/** @throws Failure when no command has that name */
export async function commandCalled(name: string): Promise<Command<CommonOptions>> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return (await load()).command;
  const names = Object.keys(COMMANDS);
  const commands = `Write one of ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`;
  throw new Failure(
    name === ''
      ? `The input command is missing. ${commands}`
      : `The input command is ${quote(name)}, which is none. ${commands}`,
  );
}
