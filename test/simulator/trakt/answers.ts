import { edgePage } from '../faults.ts';
import { writeJson } from './json.ts';

/** What no client may send; answered with 599 and listed among the log's violations. */
export class Violation extends Error {
  override name = 'Violation';
}

/** A JSON answer; bigints are written as plain digits. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(writeJson(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** A page from the edge. */
export function html(status: number, headers: Record<string, string> = {}): Response {
  return new Response(edgePage(status), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
}
