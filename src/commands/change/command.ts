import type { Command } from '../../action/command.ts';
import type { Order } from '../../github/order.ts';
import { change } from './change.ts';
import { type ChangeOptions, readChangeOptions } from './options.ts';

export const command: Command<ChangeOptions> = {
  hasPreview: true,
  readOptions: (input, common) => readChangeOptions(input, common),
  async carryOut(tools, options) {
    const report = await change(tools, options);
    const { concludeChange } = await import('./conclusion.ts');
    return concludeChange(report, tools.run);
  },
};

/** Change for an answer to the issue, which takes no inputs. */
export function commandFor(orders: readonly Order[]): Command<ChangeOptions> {
  return { ...command, readOptions: (input, common) => readChangeOptions(input, common, orders) };
}
