import type { Clock } from './clock.ts';
import type { GitHub } from './github/api.ts';
import type { Artifacts } from './github/artifacts.ts';
import type { Run } from './github/event.ts';
import type { Log } from './log.ts';
import type { TraktApi } from './trakt/api.ts';
import type { Account } from './trakt/schemas.ts';
import type { Workspace } from './workspace.ts';

/** What commands touch. They print nothing, know no toolkit, and return what happened. */
export interface Context {
  run: Run;
  /** GitHub with the job's own token; `undefined` without one. */
  github: GitHub | undefined;
  /** `undefined` with `artifact: false`. */
  artifacts: Artifacts | undefined;
  workspace: Workspace;
  log: Log;
  clock: Clock;
  /**
   * Opens the session and checks whose it is, once.
   * @throws Failure before anything of the history was read
   */
  signIn(): Promise<SignedIn>;
}

export interface SignedIn {
  api: TraktApi;
  account: Account;
}
