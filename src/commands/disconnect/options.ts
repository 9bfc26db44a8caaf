import { type ReadInput, required } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';

export type DisconnectOptions = CommonOptions;

/** With a token that sees the secret, a missing session is what a second run is given. */
export function readDisconnectOptions(input: ReadInput, common: CommonOptions): DisconnectOptions {
  if (common.secretsToken === undefined)
    required(input, 'token', 'It is the secret that Connect saved.', 'secrets');
  return common;
}
