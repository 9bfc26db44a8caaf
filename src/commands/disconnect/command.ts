import type { Command } from '../../action/command.ts';
import { concludeDisconnect } from './conclusion.ts';
import { disconnect } from './disconnect.ts';
import { type DisconnectOptions, readDisconnectOptions } from './options.ts';

export const command: Command<DisconnectOptions> = {
  mayLackToken: true,
  readOptions: readDisconnectOptions,
  carryOut: async (tools, options) => concludeDisconnect(await disconnect(tools, options), tools.run),
};
