import { Violation } from './answers.ts';

export interface Paging {
  /** From 1. */
  page: number;
  limit: number;
}

/** What a query says of pages; a limit above the most is lowered in silence. */
export function readPaging(query: URLSearchParams, usual: number, most: number): Paging {
  return { page: count(query, 'page') ?? 1, limit: Math.min(count(query, 'limit') ?? usual, most) };
}

/** The four headers of a paged answer. */
export function pagingHeaders({ page, limit }: Paging, pages: number, items: number): Record<string, string> {
  return {
    'X-Pagination-Page': String(page),
    'X-Pagination-Limit': String(limit),
    'X-Pagination-Page-Count': String(pages),
    'X-Pagination-Item-Count': String(items),
  };
}

function count(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Violation(`${name} is ${text}`);
  return Number(text);
}
