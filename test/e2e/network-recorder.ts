import child from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/**
 * Loaded into a process under test (`--import`): writes every host that is connected to or looked up, one a line, to the
 * file that NETWORK_RECORD names. Also what else could carry something away: datagrams, other programs.
 */

const note = (what: string) => appendFileSync(process.env.NETWORK_RECORD ?? '', `${what}\n`);

const { connect } = Socket.prototype;
Socket.prototype.connect = function recorded(this: Socket, ...given: unknown[]): Socket {
  const first = Array.isArray(given[0]) ? given[0][0] : given[0];
  const {
    host = 'localhost',
    port,
    path,
  } = typeof first === 'object' && first !== null ? first : { port: first };
  note(path === undefined || path === null ? `tcp ${host}:${port}` : `pipe ${path}`);
  return Reflect.apply(connect, this, given);
} as typeof connect;

for (const name of Object.keys(dns).filter(name => /^(lookup|resolve)/.test(name)))
  replace(dns, name, host => `dns ${host}`);
for (const name of Object.keys(dns.promises).filter(name => /^(lookup|resolve)/.test(name)))
  replace(dns.promises, name, host => `dns ${host}`);
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  replace(child, name, program => `program ${program}`);
replace(dgram, 'createSocket', () => 'datagrams');

function replace(module: object, name: string, describe: (first: unknown) => string): void {
  const original = Reflect.get(module, name) as (...given: unknown[]) => unknown;
  Reflect.set(module, name, (...given: unknown[]) => {
    note(describe(given[0]));
    return Reflect.apply(original, module, given);
  });
}
