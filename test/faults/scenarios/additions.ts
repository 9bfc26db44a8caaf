import { readComing } from '../../../src/csv/record-reading.ts';
import type { Play } from '../../../src/history/play.ts';
import type { StoredArtifact } from '../../simulator/github/artifact-store.ts';
import { occasionsOf, type Play as SimulatedPlay } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';
import { othersHarmed } from './history.ts';
import { readOnce } from './read-once.ts';

/** What the body of an addition names. */
interface Addition {
  movies?: Item[];
  episodes?: Item[];
}

interface Item {
  ids: { trakt: number };
  watched_at: string;
}

/**
 * Watches a command that adds plays until the history is as wanted.
 * @param wanted the occasions of the whole history
 * @param marker the name of an artifact that must be there before anything is added
 */
export function watchAdditions(
  scene: Scene,
  wanted: readonly string[],
  marker?: string,
): { harm: () => string[]; undone: () => string[] } {
  const { trakt, simulator } = scene;
  const harmOthers = othersHarmed(scene);
  const live = scene.live();
  const uploaded: (readonly StoredArtifact[])[] = [];
  simulator.onArrival(({ method, path }) => {
    if (method === 'POST' && path === '/sync/history') uploaded.push(simulator.artifacts.list());
  });

  function harm(): string[] {
    const problems: string[] = [];
    const doubled = surplus(occasionsOf(trakt.plays('sam')), wanted);
    if (doubled.length > 0) problems.push(`added twice: ${doubled.join('; ')}`);
    if (scene.removals().length > 0) problems.push('it removes plays');
    const now = new Set(scene.live());
    if (live.some(id => !now.has(id))) problems.push('a play that was there is gone');
    return [...problems, ...simulator.log.of('POST', '/sync/history').flatMap(unrecorded), ...harmOthers()];
  }

  /** What an addition did before it was on record. */
  function unrecorded({ body }: { body: unknown }, index: number): string[] {
    const artifacts = uploaded[index] ?? [];
    const isNamed = surplus(namedIn(body as Addition), recordedIn(artifacts)).length === 0;
    const isMarked = marker === undefined || artifacts.some(({ name }) => name === marker);
    return [
      ...(isNamed ? [] : ['an addition names a play that no artifact had by then']),
      ...(isMarked ? [] : [`an addition was sent before ${marker} was uploaded`]),
    ];
  }

  function undone(): string[] {
    const missing = surplus(wanted, occasionsOf(trakt.plays('sam')));
    return missing.length === 0 ? [] : [`${missing.length} plays are still missing`];
  }

  return { harm, undone };
}

/** A play as a record has it. */
export function toPlay({ id, watchedAt, action, item }: SimulatedPlay): Play {
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

/** What is in a list beyond what another has. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, text => text);
  return list.filter(text => left.get(text)?.pop() === undefined);
}

function namedIn({ movies = [], episodes = [] }: Addition): string[] {
  const of = (type: Play['type'], items: readonly Item[]) =>
    items.map(item => occasion(type, item.ids.trakt, item.watched_at));
  return [...of('movie', movies), ...of('episode', episodes)];
}

function recordedIn(artifacts: readonly StoredArtifact[]): string[] {
  return artifacts.filter(({ name }) => name.startsWith('added-plays-')).flatMap(occasionsIn);
}

const occasionsIn = readOnce(artifact =>
  (readComing(artifact.text())?.rows ?? []).map(({ play }) =>
    occasion(play.type, play.traktId, play.watchedAt),
  ),
);

function occasion(type: Play['type'], traktId: number | null, time: string): string {
  return `${type} ${traktId} ${time.slice(0, 16)}`;
}
