import type { Resolver } from '../host.ts';
import type { Repository } from './repository.ts';
import type { Needed, Token } from './tokens.ts';

/** Where everything about a repository is; what a path names below it may be encoded or not. */
export const REPOSITORY = '/repos/:owner/:repo';

/** One request, once it is known which repository it is for and who asks. */
export interface Call {
  repository: Repository;
  token: Token;
  /** The parameters of the route's path, decoded. */
  params: Record<string, string>;
  url: URL;
  /** The media types that are wanted. */
  accept: string;
  body: Record<string, unknown>;
  now: number;
  /** Notes that the action did what it must not do. */
  violation(text: string): void;
}

export type Answer = (call: Call) => Response | Promise<Response>;

/** Makes an answer the resolver of a route, for tokens with one of these permissions. */
export type Needing = (needs: Needed, answer: Answer) => Resolver;
