/** A JSON answer as GitHub sends one. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** An answer without a body: 204, 302 and the like. */
export function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** GitHub's error body: a message and the same status as in the first line. */
export function failure(status: number, message: string, headers: Record<string, string> = {}): Response {
  return json(
    status,
    { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` },
    headers,
  );
}

export function notFound(): Response {
  return failure(404, 'Not Found');
}

/** A time in the form of GitHub's REST API: UTC, whole seconds. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A copy of an answer with more headers; the ones already there win. */
export function withHeaders(response: Response, headers: Record<string, string>): Response {
  const all = new Headers(headers);
  for (const [name, value] of response.headers) all.set(name, value);
  return new Response(response.body, { status: response.status, headers: all });
}
