import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { status } from '../simulator/faults.ts';
import { MAIN, openScene, type Scene } from './scene.ts';

const TOOLKIT = fileURLToPath(new URL('toolkit.mjs', import.meta.url));
const GITHUB = 'http://github.test';

/** A proxy as companies have one before their own runners: it passes everything on, and notes to whom. */
async function openProxy(github: string) {
  const seen = (origin: string) => (origin === GITHUB ? github : origin);
  const passed: string[] = [];
  const server = createServer((incoming: IncomingMessage, answer: ServerResponse) => {
    const target = new URL(incoming.url ?? '');
    passed.push(target.origin);
    const { method, headers } = incoming;
    const onward = request(
      seen(target.origin) + target.pathname + target.search,
      { method, headers },
      response => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, near: Socket, head: Buffer) => {
    const { origin } = new URL(`http://${incoming.url}`);
    passed.push(origin);
    const { hostname, port } = new URL(seen(origin));
    const far = connect(Number(port), hostname, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.write(head);
      far.pipe(near).pipe(far);
    });
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    passed,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let scene: Scene;
let proxy: Awaited<ReturnType<typeof openProxy>>;
beforeEach(async () => {
  scene = await openScene();
  proxy = await openProxy(scene.urls.github);
});
afterEach(async () => {
  proxy.close();
  await scene.close();
});

const behindProxy = () => ({ http_proxy: proxy.url, HTTP_PROXY: proxy.url, no_proxy: '', NO_PROXY: '' });

test('an upload goes through the proxy that the runner names', async () => {
  const run = await scene.step({ command: 'export', show: 'all' }, { env: behindProxy() });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.artifacts.map(artifact => artifact.name)).toContain('all.csv');
  // The toolkit asks no proxy for its own service where that is this machine, as here.
  expect(new Set(proxy.passed)).toEqual(new Set([scene.urls.blob]));
});

test('the ways of the toolkit that an upload of one file leaves out are there when they are called', {
  tags: ['large'],
}, async () => {
  const run = await scene.step(
    { command: 'export', show: 'all' },
    {
      main: TOOLKIT,
      env: {
        ...behindProxy(),
        GITHUB_API_URL: GITHUB,
        GITHUB_TOKEN: scene.github.token.value,
        BUNDLE: dirname(MAIN),
      },
    },
  );
  expect(run.exitCode, run.log).toBe(0);
  expect(JSON.parse(await readFile(join(run.temp, 'lists.json'), 'utf8'))).toEqual([['both'], ['both']]);
  expect(proxy.passed).toContain(GITHUB);
});

test('what the storage says of an upload that it refuses is read', { tags: ['large'] }, async () => {
  const said = '<?xml version="1.0"?><Error><Code>Busy</Code><Message>Later &amp; slower.</Message></Error>';
  const fault = status(403, said, { 'Content-Type': 'application/xml' });
  scene.faults.add({ host: 'blob', nth: 1, fault });
  const run = await scene.step({ command: 'export', show: '1394' });
  expect(run.log).toContain('could not be uploaded: Later & slower.');
});
