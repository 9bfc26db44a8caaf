import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { contradictReads } from '../simulator/trakt/switches.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const NIGHT = { event: { name: 'schedule' } };
const HOUR = 3_600_000;
const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';

const backup = async (home: Home, inputs: Record<string, string> = {}) =>
  (await home.step({ command: 'backup', ...inputs }, NIGHT)).summary;

/** An evening with the next episodes of the story's show, and a movie. */
function watchOn(home: Home, episodes: readonly number[]): void {
  const { trakt, clock, story } = home;
  for (const number of episodes) {
    const item = episodeOf(story.show, 3, number);
    trakt.addPlay('sam', { item, watchedAt: clock.now() - (30 - number) * HOUR });
  }
  const item = trakt.addMovie({ title: 'The Third Man', year: 1949 });
  trakt.addPlay('sam', { item, watchedAt: clock.now() - 2 * HOUR });
}

/** Movies that are marked in one minute. */
function markMovies(home: Home, titles: readonly string[]): void {
  const watchedAt = home.clock.now() - 2 * HOUR;
  for (const title of titles) {
    const item = home.trakt.addMovie({ title, year: 1999 });
    home.trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
  }
}

export const BACKUP_STORIES: Story[] = [
  {
    pages: {
      'backup/first': 'the first one, with the accident in it',
      'backup/unchanged': 'a night without a play',
      'backup/night': 'the night after an evening; what looked wrong still does',
      'backup/more-wrong': 'three movies more look wrong',
      'backup/everything': 'everything is read again, because that was asked for',
      'backup/gone': 'plays are gone that no run removed',
      'backup/changed': 'a play moved at Trakt, and a count is too high',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      show('backup/first', await backup(home));
      show('backup/unchanged', await backup(home));
      watchOn(home, [17, 18]);
      show('backup/night', await backup(home));
      markMovies(home, ['Alien', 'Dune', 'Heat']);
      show('backup/more-wrong', await backup(home));
      show('backup/everything', await backup(home, { full: 'true' }));
      for (const { id } of story.accidental) trakt.removePlay('sam', id);
      show('backup/gone', await backup(home));
      const [moved] = story.real;
      if (moved === undefined) throw new Error('The story has no plays.');
      trakt.removePlay('sam', moved.id);
      trakt.addPlay('sam', { item: moved.item, watchedAt: moved.watchedAt + HOUR });
      trakt.switches.itemCount = items => items + 2;
      show('backup/changed', await backup(home, { full: 'true' }));
    },
  },
  {
    pages: {
      'backup/nothing-wrong': 'the first one of a history in which nothing looks wrong',
      'backup/marks-not-believed': 'marks in a backed-up file whose rows were sorted apart',
      'backup/lost-too-many': 'more plays are gone than max-shrink allows',
      'backup/contradictions': 'Trakt’s answers contradict each other',
      'backup/not-connected': 'the clock strikes in a repository that was never connected',
      'backup/session-gone': 'the secret was deleted after a backup',
    },
    async tell(home, show) {
      const { trakt, story, workspace } = home;
      show('backup/not-connected', await backup(home, { token: '' }));
      for (const { id } of story.accidental) trakt.removePlay('sam', id);
      show('backup/nothing-wrong', await backup(home));
      const [first = '', second = ''] = story.realIds;
      const sorted = (await workspace.read(SHIELD))
        .replace(first, 'SWAP')
        .replace(second, first)
        .replace('SWAP', second)
        .replace(/\n,/, '\nx,');
      await workspace.write(SHIELD, sorted);
      watchOn(home, [17]);
      show('backup/marks-not-believed', await backup(home));
      for (const id of story.realIds.slice(0, 3)) trakt.removePlay('sam', BigInt(id));
      show('backup/lost-too-many', await backup(home, { 'max-shrink': '1' }));
      const stop = contradictReads(trakt.switches);
      show('backup/contradictions', await backup(home, { 'max-shrink': '10', full: 'true' }));
      stop();
      show('backup/session-gone', await backup(home, { token: '' }));
    },
  },
  {
    pages: {
      'issue/opened': 'the mail of the first night',
      'issue/more-wrong': 'the comment of a night on which three movies more look wrong',
      'issue/answered-keep': 'the comment that answers “keep 2”',
      'issue/answered-remove': 'the comment that answers “remove”',
      'issue/over': 'what the issue says when nothing of it is left',
      'issue/answered-undo': 'the comment that answers “undo”',
      'issue/no-such-group': 'the comment that answers “remove 7”',
      'issue/no-answer': 'the page of a run that a comment started which asks for nothing',
    },
    async tell(home, show) {
      const { github, workspace } = home;
      const newest = (number: number) =>
        github.comments.findLast(one => one.number === number && one.author !== 'sam')?.body ?? '';
      const watch = (given: Parameters<Home['step']>[1] = NIGHT) =>
        home.step({ command: 'backup', issue: 'true' }, given);
      const answer = async (body: string) => {
        const { id } = github.addComment({ number: 1, body, author: 'sam' });
        const event = { name: 'issue_comment', payload: { comment_id: id } };
        const job = { event, temp: workspace.temp, runId: github.nextRunId() };
        const run = await home.step({ command: 'change' }, job);
        const told = newest(1);
        await watch({ ...job, event: { name: 'issue_comment', payload: {} } });
        return { told, summary: run.summary };
      };
      await watch();
      const [issue] = github.issues;
      if (issue === undefined) throw new Error('There is no issue.');
      show('issue/opened', `# ${issue.title}\n\n${issue.body}\n`);
      markMovies(home, ['Alien', 'Dune', 'Heat']);
      await watch();
      show('issue/more-wrong', newest(1));
      show('issue/no-answer', (await answer('Thanks!')).summary);
      show('issue/no-such-group', (await answer('remove 7')).told);
      show('issue/answered-keep', (await answer('keep 2')).told);
      show('issue/answered-remove', (await answer('remove')).told);
      show('issue/over', `# ${issue.title}\n\n${issue.body}\n`);
      show('issue/answered-undo', (await answer('undo')).told);
    },
  },
];
