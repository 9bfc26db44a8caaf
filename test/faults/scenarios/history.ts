import type { NewPlay } from '../../simulator/trakt/index.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';

const DAY = 86_400_000;

export interface WatchedMuch {
  /** 250 plays: the story's accident, and 228 of one movie. */
  wrong: Play[];
  /** Everything else of the account, one of it equal to a wrong play but for its history ID. */
  right: Play[];
}

/** Gives the story's account a history of which 250 plays are wrong, and another person one of their own. */
export function watchMuch({ trakt, story }: Scene): WatchedMuch {
  const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const play = (day: number): NewPlay => ({ item: movie, watchedAt: Date.UTC(2020, 0, 2, 6) + day * DAY });
  const wrong = trakt.addOldPlays(
    'sam',
    Array.from({ length: 228 }, (_, day) => play(day)),
  );
  const right = trakt.addOldPlays('sam', [play(3), play(400)]);
  trakt.addAccount({ slug: 'eve' });
  trakt.addOldPlays('eve', [play(3), { item: story.show.seasons[0]?.episodes[0] ?? movie, watchedAt: 0 }]);
  return { wrong: [...story.accidental, ...wrong], right: [...story.real, ...right] };
}

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
