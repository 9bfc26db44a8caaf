import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  atLeastOne,
  createReadInput,
  hours,
  plays,
  readBoolean,
  readNumber,
  wholeDays,
} from '../../src/action/input-readers.ts';
import { describeRun, type Event } from '../../src/github/event.ts';
import { decodeToken, encodeSession, type SavedSession } from '../../src/session/saved-session.ts';
import { check } from './check.ts';

// What is read before zod has loaded is checked by hand. It must let through, and refuse, what a schema would.

type Json = Record<string, unknown>;

/** Anything that a field can hold, or that is not there. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 0, 7, -1.5, true, false, [], {}, ['x'], [{}], [{ id: 'x' }]),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value with up to three of its fields, however deep, as anything else. */
function damaged(whole: Json): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...pathsIn(whole)), anything);
  const changed = fc.array(change, { maxLength: 3 }).map(changes => {
    const copy = structuredClone(whole);
    for (const [path, value] of changes) put(copy, path, structuredClone(value));
    // As it is read: from JSON.
    return JSON.parse(JSON.stringify(copy));
  });
  return fc.oneof({ arbitrary: changed, weight: 9 }, { arbitrary: anything, weight: 1 });
}

function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name]))
      : [];
  return path.length === 0 ? inside : [[...path], ...inside];
}

function put(whole: Json, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) whole[name] = value;
  else if (typeof whole[name] === 'object' && whole[name] !== null) put(whole[name] as Json, rest, value);
}

function orRefused<T>(read: () => T): T | 'refused' {
  try {
    return read();
  } catch {
    return 'refused';
  }
}

const session: SavedSession = {
  accessToken: 'an-access-token',
  refreshToken: 'a-refresh-token',
  createdAt: 1_000,
  expiresAt: 2_000,
  savedAt: 1_500,
  place: { repositoryId: '1', environment: '', secretName: 'TRAKT_TOKEN' },
  account: { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' },
};

const sessionSchema = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  createdAt: z.number(),
  expiresAt: z.number(),
  savedAt: z.number(),
  place: z.object({ repositoryId: z.string(), environment: z.string(), secretName: z.string() }),
  account: z.object({ slug: z.string(), uuid: z.string().optional(), timezone: z.string() }).optional(),
});

const repository = z
  .object({
    default_branch: z.string().optional(),
    private: z.boolean().optional(),
    visibility: z.string().optional(),
  })
  .optional();
const pushSchema = z
  .object({
    ref: z.string(),
    before: z.string(),
    after: z.string(),
    forced: z.boolean().default(false),
    commits: z.array(z.object({ id: z.string() })).default([]),
  })
  .transform(({ ref, before, after, forced, commits }) => ({
    name: 'push' as const,
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
    before,
    after,
    isForced: forced,
    commits: commits.map(({ id }) => id),
  }));
const pullSchema = z
  .object({ pull_request: z.object({ number: z.number() }) })
  .transform(event => ({ name: 'pull_request' as const, number: event.pull_request.number }));
const commentSchema = z
  .object({
    action: z.string(),
    issue: z.object({
      number: z.number(),
      body: z.string().nullish(),
      pull_request: z.unknown().optional(),
    }),
    comment: z.object({
      id: z.number(),
      body: z.string().nullish(),
      user: z.object({ login: z.string(), id: z.number(), type: z.string() }).nullish(),
    }),
  })
  .transform(({ action, issue, comment: { id, body, user } }) => ({
    name: 'issue_comment' as const,
    isNew: action === 'created' && issue.pull_request == null,
    issue: { number: issue.number, body: issue.body ?? '' },
    comment: {
      id: String(id),
      body: body ?? '',
      author: user == null ? undefined : { login: user.login, id: user.id, isPerson: user.type === 'User' },
    },
  }));

const home = { default_branch: 'main', private: true, visibility: 'private' };
const EVENTS: readonly [string, z.ZodType<Event>, Json][] = [
  [
    'push',
    pushSchema,
    {
      ref: 'refs/heads/main',
      before: 'a',
      after: 'b',
      forced: false,
      commits: [{ id: 'b' }],
      repository: home,
    },
  ],
  ['pull_request', pullSchema, { pull_request: { number: 7 }, repository: home }],
  [
    'issue_comment',
    commentSchema,
    {
      action: 'created',
      issue: { number: 3, body: 'Text', pull_request: null },
      comment: { id: 7, body: 'remove', user: { login: 'sam', id: 1, type: 'User' } },
      repository: home,
    },
  ],
];

describe('what is checked before the first request lets through what a schema would', () => {
  it('of the saved session', async () => {
    await check(
      fc.property(damaged(session as unknown as Json), (value = null) => {
        const text = encodeSession(value as SavedSession);
        const read = orRefused(() => decodeToken(text));
        const { success, data } = sessionSchema.safeParse(value);
        expect(read).toEqual(success ? { kind: 'session', session: data } : 'refused');
      }),
      2_000,
    );
  });

  it.each(EVENTS)('of the event %s', async (name, schema, whole) => {
    await check(
      fc.property(damaged(whole), value => {
        const read = orRefused(() => describeRun({ GITHUB_EVENT_NAME: name, GITHUB_REF_NAME: 'dev' }, value));
        const { success, data } = schema.safeParse(value);
        if (!success || read === 'refused') {
          expect(read === 'refused').toBe(!success);
          return;
        }
        expect(read.event).toEqual(data);
        const its = z.object({ repository }).safeParse(value).data?.repository;
        expect(read.defaultBranch).toBe(its?.default_branch || 'dev');
        const isPrivate = its?.private === false ? false : undefined;
        expect(read.isPrivate).toBe(its?.visibility === undefined ? isPrivate : its.visibility === 'private');
      }),
      2_000,
    );
  });

  const written = fc.oneof(
    fc.constantFrom('', 'true', 'TRUE', 'Yes', 'on', 'enabled', 'n', 'No', 'off', 'disabled', '2', 'maybe'),
    fc.integer().map(String),
    fc.double({ noNaN: true }).map(String),
    fc.constantFrom(
      '007',
      '1.50',
      '1e3',
      '0x10',
      ' 5',
      '+5',
      '5.',
      '.5',
      '9007199254740993',
      '400',
      '401',
      '87600',
      '87600.1',
    ),
    fc.string(),
  );
  const NUMBERS = [
    [wholeDays, z.coerce.number().int().min(1).max(400)],
    [atLeastOne, z.coerce.number().int().min(1)],
    [hours, z.coerce.number().min(0).max(87_600)],
    [plays, z.coerce.number().int().min(0)],
  ] as const;

  it('of inputs', async () => {
    await check(
      fc.property(written, value => {
        const read = <T>(reader: (input: ReturnType<typeof createReadInput>) => T) => {
          const problems: unknown[] = [];
          const end = reader(
            createReadInput(
              () => value,
              (...problem) => problems.push(problem),
            ),
          );
          return problems.length > 0 ? 'refused' : end;
        };
        const { success, data } = z.stringbool().safeParse(value);
        const otherwise = value === '' ? 'none' : 'refused';
        expect(read(input => (value === '' ? 'none' : readBoolean(input, 'x', false)))).toBe(
          success ? data : otherwise,
        );
        for (const [kind, schema] of NUMBERS) {
          const number = schema.safeParse(value);
          const isRead = number.success && /^\d+(\.\d+)?$/.test(value);
          expect(read(input => readNumber(input, 'x', 'none', kind))).toBe(isRead ? number.data : otherwise);
        }
      }),
      4_000,
    );
  });
});
