import type { Command } from '../../action/command.ts';
import { concludeConnect } from './conclusion.ts';
import { connect } from './connect.ts';
import { type ConnectOptions, readConnectOptions } from './options.ts';

export const command: Command<ConnectOptions> = {
  mayLackToken: true,
  readOptions: readConnectOptions,
  carryOut: async (tools, options) => concludeConnect(await connect(tools, options), tools.run),
};
