import { expect, test } from 'vitest';
import { progressLogger } from '../../src/commands/log-progress.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from '../world.ts';

function scene() {
  const [log, clock] = [recordedLog(), testClock()];
  return { clock, lines: log.lines, tell: progressLogger({ log, clock }) };
}

test('a long read is logged every 2,500 plays, and at its end', () => {
  const { tell, lines } = scene();
  for (let read = 250; read < 6_031; read += 250) tell(read, 6_031);
  tell(6_031, 6_031);
  expect(lines).toEqual([
    'info: Read 2,500 of 6,031 plays.',
    'info: Read 5,000 of 6,031 plays.',
    'info: Read 6,031 of 6,031 plays.',
  ]);
});

test('a slow read is logged every five seconds', () => {
  const { tell, lines, clock } = scene();
  for (const read of [250, 500, 750, 1_000]) {
    clock.advance(2_500);
    tell(read, 2_000);
  }
  expect(lines).toEqual(['info: Read 500 of 2,000 plays.', 'info: Read 1,000 of 2,000 plays.']);
});

test('a read of one page is not worth a line', () => {
  const { tell, lines } = scene();
  tell(28, 28);
  tell(250, 250);
  expect(lines).toEqual([]);
});

test('a read that begins again is logged again', () => {
  const { tell, lines } = scene();
  for (const read of [2_500, 2_750, 250, 1_000, 2_750]) tell(read, 3_000);
  expect(lines).toEqual(['info: Read 2,500 of 3,000 plays.', 'info: Read 2,750 of 3,000 plays.']);
});
