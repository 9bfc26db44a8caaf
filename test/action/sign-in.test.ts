import { describe, expect, it } from 'vitest';
import type { CommonOptions } from '../../src/action/inputs.ts';
import { createSignIn } from '../../src/action/sign-in.ts';
import type { Run } from '../../src/github/event.ts';
import { createHandover } from '../../src/session/handover.ts';
import { sessionSecret } from '../../src/session/secret.ts';
import { DAY, openSessionScene } from '../session/scene.ts';
import { status } from '../simulator/faults.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { runOf } from '../text/scene.ts';

interface Differs {
  run?: Partial<Run>;
  options?: Partial<CommonOptions>;
  secretsToken?: Token;
  githubToken?: string | null;
}

async function openScene() {
  const scene = await openSessionScene();
  const { clock, clientLog: log, settings, github, connect, temp, repositoryId } = scene;
  const place = { repositoryId, environment: '', secretName: 'TRAKT_TOKEN' };
  function sign(token: string | undefined, { run, options, secretsToken, githubToken }: Differs = {}) {
    const secret = sessionSecret(connect(secretsToken ?? github.secretsToken), place);
    const tools = {
      run: runOf(run),
      clock,
      log,
      place,
      secret,
      trakt: settings,
      github:
        githubToken === null
          ? undefined
          : connect(githubToken === undefined ? github.token : { value: githubToken }),
      handover: createHandover(temp),
      uninterrupted: <T>(step: (cancelled: AbortSignal) => Promise<T>) => step(new AbortController().signal),
    };
    return createSignIn({ ...options, token } as CommonOptions, tools);
  }
  return { ...scene, sign };
}

describe('a repository that is not private', () => {
  it('stops the run before Trakt is asked', async () => {
    const { save, sign, log } = await openScene();
    await expect(sign(save(), { run: { isPrivate: false } }).signIn()).rejects.toThrow(
      'This repository is not private: others could read what you watch in the log, the summary and the artifacts. Nothing was read. Make the repository private (Settings, Danger Zone), or set allow-public if that is what you want.',
    );
    expect(log.list).toEqual([]);
  });

  it('is fine with allow-public', async () => {
    const { save, sign } = await openScene();
    const { account } = await sign(save(), {
      run: { isPrivate: false },
      options: { allowPublic: true },
    }).signIn();
    expect(account.slug).toBe('sam');
  });

  it('is asked for where the event does not say', async () => {
    const { save, sign, github, paths } = await openScene();
    const { account } = await sign(save(), { run: { isPrivate: undefined } }).signIn();
    expect(account.slug).toBe('sam');
    github.repository.facts.visibility = 'internal';
    await expect(sign(save(), { run: { isPrivate: undefined } }).signIn()).rejects.toThrow(
      'This repository is not private',
    );
    expect(paths()).toEqual([]);
  });

  it('is asked for again at a re-run, whose event is as old as the first attempt', async () => {
    const { save, sign, github, faults, paths } = await openScene();
    const again = { run: { isPrivate: true, attempt: '2' } };
    expect((await sign(save(), again).signIn()).account.slug).toBe('sam');
    faults.add({ host: 'github', fault: status(403, { message: 'Resource not accessible by integration' }) });
    await expect(sign(save(), again).signIn()).rejects.toThrow('nothing was read. Start a new run');
    Object.assign(github.repository.facts, { private: false, visibility: 'public' });
    await expect(sign(save(), again).signIn()).rejects.toThrow('This repository is not private');
    expect(paths()).toEqual([]);
  });

  it('may not be private where GitHub does not say either, so nothing is read', async () => {
    const { save, sign, faults, paths } = await openScene();
    const unsure = 'GitHub does not say whether this repository is private, so nothing was read.';
    await expect(sign(save(), { run: { isPrivate: undefined }, githubToken: null }).signIn()).rejects.toThrow(
      unsure,
    );
    faults.add({ host: 'github', fault: status(404, { message: 'Not Found' }) });
    await expect(sign(save(), { run: { isPrivate: undefined } }).signIn()).rejects.toThrow(unsure);
    expect(paths()).toEqual([]);
  });
});

describe('the account', () => {
  it('is read once, right after the first save, and saved with the session', async () => {
    const { sign, trakt, github, saved, requests } = await openScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    const { account } = await sign(refreshToken).signIn();
    expect(account).toEqual({ slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'Europe/Berlin' });
    expect(saved().account).toEqual(account);
    const save = 'github PUT /repos/sam/trakt-history/actions/secrets/TRAKT_TOKEN';
    expect(requests().filter(request => request === save || !request.startsWith('github'))).toEqual([
      'auth POST /oauth/token',
      save,
      'api GET /users/settings',
      save,
    ]);
  });

  it('is asked for by no later run', async () => {
    const { save, sign, requests } = await openScene();
    const { signIn } = sign(save());
    expect(await signIn()).toBe(await signIn());
    expect(requests()).toEqual([]);
  });

  it('is asked for again when an older session has no uuid of it', async () => {
    const { save, sign, trakt, requests } = await openScene();
    const account = { slug: 'sam', uuid: undefined, timezone: 'Europe/Berlin' };
    const signedIn = await sign(save({ account })).signIn();
    expect(signedIn.account).toEqual({ ...account, uuid: trakt.account('sam').uuid });
    expect(requests()).toEqual(['api GET /users/settings']);
  });

  it('that is not the input’s stops the run, with the session saved', async () => {
    const { sign, trakt, github, saved } = await openScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    await expect(sign(refreshToken, { options: { account: 'alex' } }).signIn()).rejects.toThrow(
      'The session belongs to the Trakt account sam, but this run is for alex',
    );
    expect(saved().accessToken).toBe(trakt.liveSession('sam')?.accessToken);
  });
});

describe('the end of the secrets-token', () => {
  it.each([
    ['2025-12-04 09:00:00 UTC', true],
    ['2025-12-06 09:00:00 UTC', false],
    [undefined, false],
  ])('at %s gets a warning: %s', async (expires, isWarned) => {
    const { save, sign, tokenWith } = await openScene();
    const secretsToken = tokenWith({ permissions: { secrets: 'write' }, expires });
    const { signIn, whatToTell } = sign(save({ left: DAY / 2 }), { secretsToken });
    await signIn();
    expect(whatToTell().warnings).toEqual(
      isWarned
        ? [
            'The secrets-token expires on 2025-12-04. Renew it in GitHub’s settings and save the new value in its secret: without it the session can no longer be saved.',
          ]
        : [],
    );
    expect(whatToTell().outputs).toEqual({ 'token-rotated': true, account: 'sam' });
  });
});

describe('a missing token', () => {
  it('is named', async () => {
    const { sign } = await openScene();
    await expect(sign(undefined).signIn()).rejects.toThrow('The input token is missing.');
  });
});
