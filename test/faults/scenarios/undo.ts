import { writeGoing } from '../../../src/csv/intent.ts';
import type { Play } from '../../../src/history/play.ts';
import { occasionsOf, type Play as SimulatedPlay } from '../../simulator/trakt/plays.ts';
import type { Scenario } from '../trial.ts';
import { othersHarmed, watchMuch } from './history.ts';

const MINUTE = 60_000;

/**
 * The undoing of a run that removed 250 plays, in three batches.
 * @param staleReads for how many milliseconds Trakt's reads lag behind
 * @param minutesLater when it begins, after the removal
 */
export function undoing(name: string, staleReads = 0, minutesLater = 0): Scenario {
  return {
    name,
    isSampled: staleReads > 0,
    async prepare(scene) {
      const { trakt, github, artifacts, clock } = scene;
      const { wrong, right } = watchMuch(scene);
      trakt.switches.staleReads = staleReads;
      const wanted = occasionsOf(trakt.plays('sam'));
      const beside = (play: SimulatedPlay) =>
        right.filter(other => other.item === play.item && other.watchedAt === play.watchedAt);
      const going = wrong.map(play => ({
        play: toPlay(play),
        stays: beside(play).map(other => String(other.id)),
      }));
      const content = writeGoing(going, { slug: 'sam', uuid: trakt.account('sam').uuid });
      const runId = github.nextRunId();
      github.addRun({ id: runId });
      artifacts.add(runId, `removed-plays-sam-${runId}-1-ab12-1of1.csv`, content);
      const { history, activities } = trakt.account('sam');
      history.remove(wrong, clock.now());
      Object.assign(activities, { movies: clock.now(), episodes: clock.now() });
      clock.advance(minutesLater * MINUTE + 1_500);
      const harmOthers = othersHarmed(scene);

      function harm(): string[] {
        const doubled = surplus(occasionsOf(trakt.plays('sam')), wanted);
        const problems = doubled.length > 0 ? [`added twice: ${doubled.join('; ')}`] : [];
        if (scene.removals().length > 0) problems.push('it removes plays');
        return [...problems, ...harmOthers()];
      }

      function undone(): string[] {
        const missing = surplus(wanted, occasionsOf(trakt.plays('sam')));
        return missing.length === 0 ? [] : [`${missing.length} plays are still missing`];
      }

      return { inputs: () => ({ command: 'undo', run: String(runId) }), harm, undone };
    },
  };
}

/** What is in a list beyond what another has. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, text => text);
  return list.filter(text => left.get(text)?.pop() === undefined);
}

function toPlay({ id, watchedAt, action, item }: SimulatedPlay): Play {
  const title = item.type === 'episode' ? item.show : item;
  return {
    historyId: String(id),
    watchedAt: new Date(watchedAt).toISOString(),
    action,
    type: item.type,
    title: title.title,
    year: title.year,
    season: item.type === 'episode' ? item.season : null,
    episode: item.type === 'episode' ? item.number : null,
    episodeTitle: item.type === 'episode' ? item.title : null,
    traktId: item.ids.trakt,
    tvdbId: item.type === 'episode' ? item.ids.tvdb : null,
    imdbId: item.ids.imdb,
    tmdbId: item.ids.tmdb,
    showTraktId: item.type === 'episode' ? item.show.ids.trakt : null,
    showSlug: item.type === 'episode' ? item.show.ids.slug : null,
  };
}
