import { describe, expect, test } from 'vitest';
import {
  accountIn,
  decodeToken,
  encodeSession,
  type SavedSession,
  savedSessionIn,
} from '../../src/session/saved-session.ts';

const session: SavedSession = {
  accessToken: 'an-access-token',
  refreshToken: 'a-refresh-token',
  createdAt: 1_000,
  expiresAt: 2_000,
  savedAt: 1_500,
  place: { repositoryId: '1', environment: '', secretName: 'TRAKT_TOKEN' },
};

describe('a session', () => {
  test('is read as it was saved, with its account and without', () => {
    const account = { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' };
    for (const saved of [session, { ...session, account }])
      expect(decodeToken(encodeSession(saved))).toEqual({ kind: 'session', session: saved });
  });

  test('is found in a value, and none where the value is none or damaged', () => {
    const account = { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' };
    expect(savedSessionIn(encodeSession(session))).toEqual(session);
    expect(accountIn(encodeSession({ ...session, account }))).toEqual(account);
    for (const value of ['a-refresh-token', encodeSession({ ...session, refreshToken: '' })])
      expect(savedSessionIn(value)).toBeUndefined();
  });

  test('is damaged where it does not say where it is stored', () => {
    const parts = ['repositoryId', 'environment', 'secretName'] as const;
    const lacking = parts.map(part => ({ ...session.place, [part]: undefined }));
    const wrong = parts.map(part => ({ ...session.place, [part]: 5 }));
    for (const place of [undefined, {}, 'here', ...lacking, ...wrong])
      expect(
        savedSessionIn(encodeSession({ ...session, place: place as SavedSession['place'] })),
      ).toBeUndefined();
  });

  test.each(['accessToken', 'refreshToken'] as const)('is damaged without its %s', name => {
    expect(() => decodeToken(encodeSession({ ...session, [name]: '' }))).toThrow(
      'The saved session in the secret is damaged. Run Connect to sign in and save a new one.',
    );
  });
});

test('a session of another version is none, and no refresh token that could be sent', () => {
  expect(() => decodeToken('trakt-history-session.2.eyJhIjoxfQ')).toThrow(
    'The saved session in the secret is damaged.',
  );
});

test.each(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'])(
  'a token of GitHub’s (%s…) is no refresh token',
  prefix => {
    expect(() => decodeToken(`${prefix}${'a1B2'.repeat(9)}`)).toThrow(
      'The token is one of GitHub’s, so it is not sent to Trakt',
    );
  },
);

describe('a refresh token', () => {
  test.each(['12345678', `in-the-middle{"'<all-is-fine`, 'a'.repeat(2048)])('may be %s', refreshToken => {
    expect(decodeToken(refreshToken)).toEqual({ kind: 'refresh token', refreshToken });
  });

  test.each(['1234567', 'a'.repeat(2049), '{"a":"bcd"}', '"12345678"', "'12345678'", '<html></html>'])(
    'is not %s',
    value => {
      expect(() => decodeToken(value)).toThrow(
        'The token is neither a session that this action saved nor a refresh token. The secret may hold something else by mistake: run Connect to sign in and save a new one.',
      );
    },
  );
});
