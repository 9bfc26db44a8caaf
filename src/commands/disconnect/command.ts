import type { Command } from '../../action/command.ts';
import { type DisconnectOptions, readDisconnectOptions } from './options.ts';

export const command: Command<DisconnectOptions> = {
  mayLackToken: true,
  readOptions: readDisconnectOptions,
  async carryOut(tools, options) {
    const { disconnect } = await import('./disconnect.ts');
    const report = await disconnect(tools, options);
    const { concludeDisconnect } = await import('./conclusion.ts');
    return concludeDisconnect(report, tools.run);
  },
};
