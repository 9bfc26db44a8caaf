import type { ExportedPart } from '../../src/commands/export/export.ts';
import type { Run } from '../../src/github/event.ts';
import type { Play } from '../../src/history/play.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import type { Progress } from '../../src/trakt/schemas.ts';
import { episodePlay, suspectSetting } from '../history/plays.ts';

/** A run by hand in Sam's private repository. */
export function runOf(differs: Partial<Run> = {}): Run {
  return {
    repository: { owner: 'sam', repo: 'trakt-history' },
    repositoryId: '724100001',
    isPrivate: true,
    id: '16000000001',
    attempt: '1',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    defaultBranch: 'main',
    event: { name: 'workflow_dispatch' },
    mayAct: true,
    keepsDays: 90,
    ...differs,
  };
}

export const SAM = { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' };

/** Progress in a show whose seasons have so many episodes; 0 are the specials. */
export function progressOf(seasons: Record<number, number>, differs: Partial<Progress> = {}): Progress {
  const list = Object.entries(seasons).map(([number, aired]) => ({
    number: Number(number),
    aired,
    completed: 0,
    episodes: Array.from({ length: aired }, (_, index) => ({ number: index + 1, completed: false })),
  }));
  const aired = list.filter(season => season.number > 0).reduce((sum, season) => sum + season.aired, 0);
  return { aired, completed: 0, seasons: list, next_episode: null, ...differs };
}

/** An exported show. */
export function partOf(plays: Play[], differs: Partial<ExportedPart> = {}): ExportedPart {
  return {
    title: {
      kind: 'show',
      traktId: 1394,
      slug: 'marvel-s-agents-of-s-h-i-e-l-d',
      title: "Marvel's Agents of S.H.I.E.L.D.",
      year: 2013,
    },
    plays,
    suspects: findSuspects(plays, suspectSetting()),
    progress: undefined,
    completeness: 'proven',
    shortfall: 0,
    csv: ['trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv'],
    artifacts: [],
    ...differs,
  };
}

/** Six plays as they were watched, one of them twice on one evening. */
export function realPlays(): Play[] {
  const watched: [episode: number, title: string, watchedAt: string][] = [
    [16, 'Paradise Lost', '2025-11-20T10:11:00.000Z'],
    [15, 'Spacetime', '2025-11-19T22:20:00.000Z'],
    [14, 'Watchdogs', '2025-11-19T21:15:00.000Z'],
    [13, 'Parting Shot', '2025-11-19T20:18:00.000Z'],
    [13, 'Parting Shot', '2025-11-18T19:40:00.000Z'],
    [12, 'The Inside Man', '2025-11-17T18:03:00.000Z'],
  ];
  return watched.map(([episode, episodeTitle, watchedAt], index) =>
    episodePlay({
      historyId: String(10_000_000_027 - index),
      watchedAt,
      episode,
      episodeTitle,
      traktId: 3_700_300 + episode,
    }),
  );
}
