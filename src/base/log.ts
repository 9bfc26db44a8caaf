import type { Place } from './failure.ts';

/** What a line is about: a pause, or a success. */
export type Tone = 'wait' | 'good';

/** What a command may log while it runs. Text may hold anything; it is never read as a workflow command. */
export interface Log {
  /** One line in the log. */
  info(message: string, tone?: Tone): void;
  /** A line that GitHub also shows on the run's page; rare enough to be read. */
  notice(message: string): void;
  warning(message: string, place?: Place): void;
  error(message: string, place?: Place): void;
  /** Runs a step whose lines, if there are any, fold under `title`. Groups are not nested. */
  group<T>(title: string, step: () => Promise<T>): Promise<T>;
  /** Keeps a secret value out of everything that GitHub shows from here on. */
  mask(secret: string): void;
}
