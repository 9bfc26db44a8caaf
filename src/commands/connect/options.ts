import { type ReadInput, required } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';

export interface ConnectOptions extends CommonOptions {
  secretsToken: string;
}

const HINT =
  'It saves the session: a fine-grained token that may write secrets; in the starter repository the secret SECRETS_TOKEN. ' +
  'GITHUB_TOKEN cannot do that. If you have made that secret, check that it is among the secrets for Actions: workflows do not get ' +
  'those for Codespaces or Dependabot.';

/** Reads what connect alone needs: a token that may write the secret. */
export function readConnectOptions(input: ReadInput, common: CommonOptions): ConnectOptions {
  return { ...common, secretsToken: required(input, 'secrets-token', HINT, 'secrets') };
}
