import { type HttpHandler, http } from 'msw';
import { empty, json } from './answers.ts';
import { type Answering, param, type UserAsk } from './route.ts';
import type { Account } from './world.ts';

/** Who a person is, and how much they watched. */
export function userRoutes(user: Answering<UserAsk>): HttpHandler[] {
  return [
    http.get('/users/settings', user(readSettings, ['extended'])),
    http.get('/users/:slug/stats', user(readStats)),
  ];
}

function readSettings({ account }: UserAsk): Response {
  return json({
    user: {
      username: account.username,
      private: account.private,
      deleted: false,
      name: account.name,
      vip: account.vip,
      vip_ep: false,
      ids: { slug: account.slug, uuid: account.uuid },
    },
    account: { timezone: account.timezone, date_format: 'dmy', time_24hr: true, cover_image: null },
    sharing_text: {
      watching: "I'm watching [item]",
      watched: 'I just watched [item]',
      rated: '[item] [stars]',
    },
  });
}

function readStats(ask: UserAsk): Response {
  const slug = param(ask, 'slug');
  const account = slug === 'me' ? ask.account : ask.world.accounts.get(slug);
  if (!account || (account.private && account !== ask.account)) return empty(404);
  return json({
    movies: { ...counts(account, 'movies'), collected: 0, ratings: 0, comments: 0 },
    shows: { watched: showsOf(account), collected: 0, ratings: 0, comments: 0 },
    seasons: { ratings: 0, comments: 0 },
    episodes: { ...counts(account, 'episodes'), collected: 0, ratings: 0, comments: 0 },
    network: { friends: 0, followers: 0, following: 0 },
  });
}

function counts({ history }: Account, type: 'movies' | 'episodes'): object {
  const plays = history.view({ type });
  const items = new Set(plays.map(play => play.item));
  return { plays: plays.length, watched: items.size, minutes: plays.length * 42 };
}

function showsOf({ history }: Account): number {
  const plays = history.view({ type: 'episodes' });
  return new Set(plays.map(({ item }) => (item.type === 'episode' ? item.show : item))).size;
}
