import type { Command } from '../../action/command.ts';
import type { Order } from '../../github/order.ts';
import { change } from './change.ts';
import { concludeChange } from './conclusion.ts';
import { type ChangeOptions, readChangeOptions } from './options.ts';

export const command: Command<ChangeOptions> = {
  hasPreview: true,
  readOptions: (input, common) => readChangeOptions(input, common),
  carryOut: async (tools, options) => concludeChange(await change(tools, options), tools.run),
};

/** Change for an answer to the issue, which takes no inputs. */
export function commandFor(orders: readonly Order[]): Command<ChangeOptions> {
  return { ...command, readOptions: (input, common) => readChangeOptions(input, common, orders) };
}
