import { expect, it } from 'vitest';
import { openWorld } from '../world.ts';
import { realClock } from './clock.ts';
import { loadStory } from './story.ts';
import { openTrakt } from './trakt-client.ts';

it('keeps the uuid of an account that is renamed, and gives none twice', async () => {
  const { trakt, get, signIn } = openTrakt();
  loadStory(trakt);
  signIn('sam');
  const idsOf = async () => (await get('/users/settings')).body.user.ids;
  const { uuid } = await idsOf();
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  trakt.renameAccount('sam', 'samantha');
  expect(await idsOf()).toEqual({ slug: 'samantha', uuid });
  expect(trakt.plays('samantha')).toHaveLength(28);
  expect(trakt.addAccount({ slug: 'sam' }).uuid).not.toBe(uuid);
  const other = openTrakt();
  expect(other.trakt.addAccount({ slug: 'sam' }).uuid).toBe(uuid);
  expect(other.trakt.addAccount({ slug: 'eve', uuid: 'u' }).uuid).toBe('u');
});

it('lets the clock of Trakt differ from that of the machine', async () => {
  const { clock, trakt, get, post, signIn } = openTrakt();
  loadStory(trakt);
  trakt.switches.clockOffset = 600_000;
  signIn('sam');
  const { headers } = await post('/sync/history', { episodes: [{ ids: { trakt: 3700317 } }] });
  expect(Date.parse(headers.get('Date') ?? '')).toBe(clock.now() + 600_000);
  const stamp = (await get('/sync/last_activities')).body.episodes.watched_at;
  expect(Date.parse(stamp)).toBe(clock.now() + 600_000);
});

it('lets the clock of GitHub differ from that of the machine, at each of its hosts', async () => {
  const simulator = await openWorld({ transport: 'loopback' }, realClock);
  try {
    const { github, artifacts, urls } = simulator;
    github.switches.clockOffset = -3_600_000;
    const late = Date.now() - 3_600_000;
    for (const host of ['github', 'artifacts', 'blob'] as const) {
      const { headers } = await fetch(`${urls[host]}/`, { headers: { 'user-agent': 'test' } });
      expect(Math.abs(Date.parse(headers.get('Date') ?? '') - late)).toBeLessThan(5_000);
    }
    github.addRun({ id: 5 });
    artifacts.add(5, 'x.csv', 'x');
    expect(Math.abs((artifacts.list(5)[0]?.createdAt ?? 0) - late)).toBeLessThan(5_000);
    const { headers } = await fetch(`${urls.api}/`);
    expect(Math.abs(Date.parse(headers.get('Date') ?? '') - Date.now())).toBeLessThan(5_000);
  } finally {
    await simulator.close();
  }
});
