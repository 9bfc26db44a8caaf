import { connect } from 'node:net';
import { installVirtualTimers } from './virtual-timers.ts';

/**
 * Loaded into a process under test (`--import`): whenever it does nothing but wait, time jumps to the end of the next
 * wait. Six minutes of patience, or a request that is never answered, cost milliseconds then. `shared-time.ts` is the other end.
 */

const [port = '', startOffset = ''] = (process.env.VIRTUAL_TIME ?? '').split(',');
const control = connect(Number(port), '127.0.0.1');
control.unref();
control.setEncoding('utf8');
control.setNoDelay();

const timers = installVirtualTimers(Number(startOffset), milliseconds =>
  control.write(`jump ${milliseconds}\n`),
);

let heard = '';
control.on('data', (chunk: string) => {
  heard += chunk;
  for (let cut = heard.indexOf('\n'); cut >= 0; cut = heard.indexOf('\n')) {
    const [word, amount] = heard.slice(0, cut).split(' ');
    heard = heard.slice(cut + 1);
    if (word === 'held') timers.hold();
    if (word === 'jump') timers.jump(Number(amount));
  }
});
