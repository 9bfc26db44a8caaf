import type { Command } from '../../action/command.ts';
import { type ConnectOptions, readConnectOptions } from './options.ts';

export const command: Command<ConnectOptions> = {
  mayLackToken: true,
  readOptions: readConnectOptions,
  async carryOut(tools, options) {
    const { connect } = await import('./connect.ts');
    const report = await connect(tools, options);
    const { concludeConnect } = await import('./conclusion.ts');
    return concludeConnect(report, tools.run);
  },
};
