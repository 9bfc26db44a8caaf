import { setTimeout as realTime } from 'node:timers/promises';

/** A header of answers whose body does not come as it should: they are sent on as they come. */
export const ODD_BODY = 'x-simulated-body';

/** A body that stops after the headers, that goes on forever, or that comes byte by byte (milliseconds before each). */
export type OddBody = 'stall' | 'endless' | { drip: number };

const WITHOUT_BODY = [204, 205, 304];
const FILLING = new TextEncoder().encode(' '.repeat(16 * 1024));
const FILLING_PAUSE = 10;

/** The same answer with a body that does not come as it should; one that has no body at all is as it was. */
export async function withOddBody(answer: Response, kind: OddBody): Promise<Response> {
  const { status } = answer;
  if (WITHOUT_BODY.includes(status)) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.set(ODD_BODY, typeof kind === 'string' ? kind : 'drip');
  headers.delete('content-length');
  if (kind === 'stall') return new Response(new ReadableStream(), { status, headers });
  return new Response(kind === 'endless' ? endless(bytes) : dripping(bytes, kind.drip), { status, headers });
}

function dripping(bytes: Uint8Array, pause: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise(resolve => setTimeout(resolve, pause));
      at += 1;
      controller.enqueue(bytes.subarray(at - 1, at));
      if (at >= bytes.length) controller.close();
    },
  });
}

/** The body but for its last byte, which never comes; it goes on by the machine's clock, so that time can be jumped over meanwhile. */
function endless(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: controller => controller.enqueue(bytes.subarray(0, -1)),
    async pull(controller) {
      await realTime(FILLING_PAUSE);
      controller.enqueue(FILLING);
    },
  });
}
