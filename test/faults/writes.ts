import type { RecordedRequest } from '../simulator/requests.ts';

/** Of a path: the query, and what is random in the name of a throw-away secret. */
const NOT_THE_SAME = /\?.*|(?<=_CHECK_)\w+/g;

/** A request as the matrix writes it: the same in every trial. */
export function nameOf({ method, path }: RecordedRequest): string {
  return `${method} ${path.replace(NOT_THE_SAME, '')}`;
}

/** What requests change at the hosts, in their order; of what Trakt is asked every word, and no secret. */
export function writesOf(requests: readonly RecordedRequest[]): string[] {
  const isWrite = ({ method }: RecordedRequest) => method !== 'GET';
  const contentOf = ({ host, rawBody }: RecordedRequest) => (host === 'api' ? ` ${rawBody}` : '');
  return requests.filter(isWrite).map(request => nameOf(request) + contentOf(request));
}
