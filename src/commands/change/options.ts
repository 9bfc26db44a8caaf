import { atLeastOne, type ReadInput, readBoolean, readNumber } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import { MOST_REMOVALS } from '../../csv/selection.ts';
import type { Order } from '../../github/order.ts';
import { readSelecting, type Selecting } from '../shared-options.ts';

export interface ChangeOptions extends CommonOptions, Selecting {
  maxRemovals: number;
  /** Also remove plays that Trakt could not give back. */
  allowIrreversible: boolean;
  /** What an answer to the issue asks for: plays that a run showed. */
  orders?: readonly Order[];
}

/** @param orders what is asked for without any input */
export function readChangeOptions(
  input: ReadInput,
  common: CommonOptions,
  orders: readonly Order[] = [],
): ChangeOptions {
  const selection =
    orders.length > 0 ? { ...readSelecting(input), files: [], ids: [] } : readSelecting(input);
  // IDs that cannot be read have a problem of their own.
  const hasIds = /[^\s,;]/.test(input('ids'));
  if (orders.length === 0 && selection.files.length === 0 && !hasIds) {
    input.problem(
      'change needs the input files or ids: the files in which plays are marked, or their history IDs.',
    );
  }
  return {
    ...common,
    ...selection,
    orders,
    maxRemovals: readNumber(input, 'max-removals', MOST_REMOVALS, atLeastOne),
    allowIrreversible: readBoolean(input, 'allow-irreversible', false),
  };
}
