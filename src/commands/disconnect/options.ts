import { type ReadInput, required } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';

export type DisconnectOptions = CommonOptions;

/** A second run is given no session: with a token that can see the secret, that is fine. */
export function readDisconnectOptions(input: ReadInput, common: CommonOptions): DisconnectOptions {
  if (common.secretsToken === undefined)
    required(input, 'token', 'It is the secret that Connect saved.', 'secrets');
  return common;
}
