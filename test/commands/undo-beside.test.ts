import { expect, onTestFinished, test } from 'vitest';
import { openAccount, type Trouble } from '../properties/account.ts';

const none: Trouble = { fault: 'none', isLate: false, cutOff: undefined, clock: 0 };

test('a play of the same minute that no record names is not taken for one that an undo added', async () => {
  const account = await openAccount();
  onTestFinished(() => account.close());
  const before = account.live().length;
  await account.change([2, 1], none);
  expect(account.live()).toHaveLength(before - 2);
  expect(await account.undo(0, undefined, { ...none, fault: 'reset' })).toEqual([]);
  expect(await account.undo(0, undefined, none)).toEqual([]);
  expect(account.live()).toHaveLength(before);
});
