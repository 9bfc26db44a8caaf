import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Artifacts } from '../github/artifact-upload.ts';
import type { GitHub } from '../github/client.ts';
import type { Run } from '../github/event.ts';
import type { Handover } from '../session/handover.ts';
import type { SessionPlace } from '../session/saved-session.ts';
import type { SessionSecret } from '../session/secret.ts';
import type { TraktApi, TraktSettings } from '../trakt/client.ts';
import type { Account } from '../trakt/schemas.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What most commands touch. They print nothing, know no toolkit, and return what happened. */
export interface Context {
  run: Run;
  /** GitHub with the job's own token; `undefined` without one. */
  github: GitHub | undefined;
  artifacts: Artifacts;
  workspace: Workspace;
  log: Log;
  clock: Clock;
  /** `RUNNER_TEMP`: later steps of the same job find there what this one leaves. */
  temp: string;
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

/** What the life of a session touches, from Connect over its renewals to Disconnect. */
export interface SessionContext {
  trakt: TraktSettings;
  /** Where the inputs say that the session is stored. */
  place: SessionPlace;
  /** What is stored there; `undefined` without a `secrets-token`. */
  secret: SessionSecret | undefined;
  handover: Handover;
  /**
   * Runs a step that must not be cut off: SIGINT and SIGTERM are acted on after it. `cancelled` reports them, so
   * that it can end where nothing is lost by that.
   */
  uninterrupted<T>(step: (cancelled: AbortSignal) => Promise<T>): Promise<T>;
}

/** All that a run has. Each command, and each function of one, takes the part that it uses. */
export interface Tools extends Context, SessionContext {
  /** Reads the template of the review page. */
  reviewTemplate(): Promise<string>;
}
