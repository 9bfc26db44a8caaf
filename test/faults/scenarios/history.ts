import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import type { NewPlay } from '../../simulator/trakt/index.ts';
import { occasionsOf, type Play } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';
import type { Scenario } from '../trial.ts';

const DAY = 86_400_000;

export interface WatchedMuch {
  /** The story's accident, and plays of one movie: 110, which take two batches, where no other number is wanted. */
  wrong: Play[];
  /** Everything else of the account. */
  right: Play[];
}

/**
 * Gives the story's account a history of which 110 plays are wrong, and another person one of their own.
 * @param wrongDays how many of them are plays of one movie, one a day
 * @param from when the first of these was, in milliseconds
 * @param hasTwins whether a play is right that is equal to a wrong one but for its history ID
 */
export function watchMuch(
  { trakt, story }: Scene,
  { hasTwins = true, wrongDays = 88, from = Date.UTC(2020, 0, 2, 6) } = {},
): WatchedMuch {
  const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const play = (day: number): NewPlay => ({ item: movie, watchedAt: from + day * DAY });
  const wrong = trakt.addOldPlays(
    'sam',
    Array.from({ length: wrongDays }, (_, day) => play(day)),
  );
  const right = trakt.addOldPlays('sam', [...(hasTwins ? [play(3)] : []), play(wrongDays + 172)]);
  trakt.addAccount({ slug: 'eve' });
  trakt.addOldPlays('eve', [play(3), { item: story.show.seasons[0]?.episodes[0] ?? movie, watchedAt: 0 }]);
  return { wrong: [...story.accidental, ...wrong], right: [...story.real, ...right] };
}

/** With the story's 22 it makes 30 wrong plays, in one batch: for what is not about batches. */
export const FEW_DAYS = 8;

/** What of other people's is not as it was, whenever that is asked. */
export function othersHarmed({ trakt }: Scene): () => string[] {
  const state = () =>
    trakt
      .plays('eve')
      .map(play => `${play.id}`)
      .join();
  const before = state();
  return () => (state() === before ? [] : ['the history of another account was changed']);
}

/**
 * How Trakt keeps what is added: every play as it was sent, one of a thing in a minute, or one of the wrong plays under an
 * episode that nobody watched.
 */
export type Keeping = 'as sent' | 'one a minute' | 'merged episode';

/** Of a play that it sent and that came under another name, a run says so, once. */
export const MERGED: Pick<Scenario, 'failsOnce'> = {
  failsOnce: /may (have come back|be there) under another episode, movie or minute/,
};

/** Has Trakt keep plays so from now on. Returns the occasions of the whole history, wrong plays included, as they can be. */
export function keep(keeping: Keeping, { trakt, story }: Scene, [merged]: readonly Play[]): string[] {
  trakt.switches.onePerMinute = keeping === 'one a minute';
  const plays = trakt.plays('sam');
  if (keeping !== 'merged episode' || merged === undefined) return occasionsOf(plays);
  const item = episodeOf(story.show, 5, 1);
  trakt.switches.showsUnder = added => (added === merged.item ? { item } : {});
  return occasionsOf(plays.map(play => (play === merged ? { ...play, item } : play)));
}

/** What time it is at Trakt, in milliseconds. */
export function traktTime({ clock, trakt }: Scene): number {
  return clock.now() + trakt.switches.clockOffset;
}

/** The same at GitHub. */
export function gitHubTime({ clock, github }: Scene): number {
  return clock.now() + github.switches.clockOffset;
}
