import type { Home } from './home.ts';

/** Outcomes of commands that follow from one another, and how they come about. */
export interface Story {
  /** What happened, in a few words, by the name of its page: `change/removed`. */
  pages: Record<string, string>;
  /** Makes each of them happen, and hands over what a person reads, as Markdown. */
  tell(home: Home, show: (page: string, markdown: string) => void): Promise<void>;
}
