import { expect, onTestFinished, test, vi } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { PATIENCE } from '../../src/http/exchange.ts';
import { maskTokens, saveSession } from '../../src/session/save-session.ts';
import { decodeToken, encodeSession, type SavedSession } from '../../src/session/saved-session.ts';
import type { SessionSecret } from '../../src/session/secret.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from '../world.ts';

const session: SavedSession = {
  accessToken: 'an-access-token',
  refreshToken: 'a-refresh-token',
  createdAt: 1_000,
  expiresAt: 2_000,
  savedAt: 0,
  place: { repositoryId: '1', environment: '', secretName: 'TRAKT_TOKEN' },
};

/** A secret that refuses so many writes, and the values that it took. */
function scene(refusals: number) {
  const clock = testClock(0);
  const written: string[] = [];
  let tries = 0;
  const log = recordedLog();
  const secret: SessionSecret = {
    description: 'the secret TRAKT_TOKEN of sam/trakt-history',
    updatedAt: async () => undefined,
    misplaced: async () => undefined,
    proveWritable: async () => undefined,
    tokenExpiry: () => undefined,
    delete: async () => undefined,
    async write(compose) {
      tries += 1;
      const value = compose(tries);
      expect(log.lines, 'masked before it is sent').toContain(`mask: ${value}`);
      if (tries <= refusals) throw new Failure('GitHub refused.');
      written.push(value);
    },
  };
  return { clock, log, secret, written, tries: () => tries };
}

test('a session gets a new stamp at each try to save it', async () => {
  const { clock, log, secret, written } = scene(2);
  const { saved, mayArriveAgain } = await saveSession(session, secret, { clock, log }, reason => reason);
  expect(mayArriveAgain).toBe(true);
  expect(saved.savedAt).toBe(3);
  expect(written).toEqual([encodeSession(saved)]);
  expect(decodeToken(written[0] ?? '')).toEqual({ kind: 'session', session: saved });
});

test('a session that is saved at the first try has no other try that could arrive after it', async () => {
  const { clock, log, secret } = scene(0);
  const { mayArriveAgain } = await saveSession(session, secret, { clock, log }, reason => reason);
  expect(mayArriveAgain).toBe(false);
});

test('saving a session goes on for two minutes, then says what that means', async () => {
  const { clock, log, secret, tries } = scene(Number.POSITIVE_INFINITY);
  const saving = saveSession(session, secret, { clock, log }, reason => `Not saved: ${reason}`);
  await expect(saving).rejects.toThrow('Not saved: GitHub refused.');
  expect(clock.now()).toBeGreaterThan(85_000);
  expect(clock.now()).toBeLessThanOrEqual(120_000);
  expect(tries()).toBeGreaterThan(6);
});

test('a try that is due after exactly two minutes is still made', async () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  onTestFinished(() => random.mockRestore());
  const { clock, log, secret, tries } = scene(1);
  const slow: SessionSecret = {
    ...secret,
    async write(compose) {
      if (tries() === 0) clock.advance(119_000);
      await secret.write(compose);
    },
  };
  await saveSession(session, slow, { clock, log }, reason => reason);
  expect(clock.now()).toBe(120_000);
});

test('a try may take as long as is left of the two minutes, five seconds at least and never longer than others', async () => {
  const { clock, log, secret } = scene(1);
  const given: number[] = [];
  const slow: SessionSecret = {
    ...secret,
    async write(compose, patience) {
      given.push(patience?.() ?? 0);
      clock.advance(100_000);
      given.push(patience?.() ?? 0);
      clock.advance(18_000);
      given.push(patience?.() ?? 0);
      clock.advance(-110_000);
      await secret.write(compose);
    },
  };
  await saveSession(session, slow, { clock, log }, reason => reason);
  expect(given.slice(0, 3)).toEqual([PATIENCE, 20_000, 5_000]);
});

test('each failed try is logged with its reason, and that it goes on', async () => {
  const { clock, log, secret } = scene(1);
  await saveSession(session, secret, { clock, log }, reason => reason);
  expect(log.lines.filter(line => line.startsWith('info'))).toEqual([
    expect.stringMatching(
      /^info: Saving the session failed: GitHub refused\. Trying again in \d(\.\d)? s\.$/,
    ),
  ]);
});

test('what is no refusal is reported as it is', async () => {
  const { clock, log, secret } = scene(0);
  const broken = { ...secret, write: () => Promise.reject(new TypeError('socket closed')) };
  const saving = saveSession(session, broken, { clock, log }, reason => `Not saved: ${reason}`);
  await expect(saving).rejects.toThrow('Not saved: socket closed.');
});

test('a token that is not there masks nothing', () => {
  const log = recordedLog();
  maskTokens(log, { accessToken: '', refreshToken: 'a-refresh-token' });
  expect(log.lines).toEqual(['mask: a-refresh-token']);
});
