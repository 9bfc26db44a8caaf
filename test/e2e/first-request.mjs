// Loaded into a process under test: notes which modules are loaded before its first request leaves and in all, and the largest
// buffer that is set aside.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
let before;
subscribe('undici:client:sendHeaders', () => {
  before ??= [...loaded];
});
let largest = 0;
for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow']) {
  const make = Buffer[name];
  Buffer[name] = (size, ...rest) => {
    largest = Math.max(largest, size);
    return make.call(Buffer, size, ...rest);
  };
}
process.on('exit', () => writeFileSync(process.env.LOADED, JSON.stringify({ before, loaded, largest })));
