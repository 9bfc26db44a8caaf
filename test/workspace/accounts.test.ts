import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/workspace/backup-accounts.ts';

describe('the names that rows of an account may have', () => {
  const account = { slug: 'samantha', uuid: 'u1' };

  it('are its own, and those that its backup knows', () => {
    const names = namesIn({ account: { slug: 'sam', uuid: 'u1', formerSlugs: ['samuel'] } }, account);
    expect([...names]).toEqual(['samantha', 'sam', 'samuel']);
    expect([...namesIn({ account: { slug: 'sam', uuid: 'u1' } }, account)]).toEqual(['samantha', 'sam']);
  });

  it('are none of the backup of another account', () => {
    const others = { account: { slug: 'alex', uuid: 'u2', formerSlugs: ['samuel'] } };
    expect([...namesIn(others, account)]).toEqual(['samantha']);
    expect([...namesIn(undefined, account)]).toEqual(['samantha']);
  });
});
