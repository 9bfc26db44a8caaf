import { writeShown } from '../../src/csv/shown.ts';
import { moviePlay } from '../history/plays.ts';
import { status } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const LIST = 'changes/plays.csv';
const list = (ids: readonly string[]) => `history_id\n${ids.join('\n')}\n`;

/** A link of a plan that another account made. */
function orderOfAlex({ github, artifacts }: Home): string {
  const runId = github.nextRunId();
  github.addRun({ id: runId });
  const text = writeShown([{ play: moviePlay(), group: 1 }], { slug: 'alex', uuid: 'uuid-of-alex' });
  artifacts.add(runId, `shown-alex-${runId}-1-abcd.csv`, text);
  return `changes/${runId}-1-remove.txt`;
}

/** What happens seldom. */
export const RARE_STORIES: Story[] = [
  {
    pages: {
      'change/names-differ': 'Trakt has renamed the show since the export',
      'change/gone-meanwhile': 'somebody removes one of the plays at that moment',
      'change/nothing-would-change': 'a preview of a move into its own minute',
      'change/of-another-account': 'a link that is for another person of the repository',
      'change/fork-link': 'a link in a pull request from a fork',
      'change/no-file-pushed': 'a push that brings no file',
      'change/other-branch': 'a push to another branch',
      'change/pull-comment': 'the comment on a pull request',
    },
    async tell(home, show) {
      const { trakt, story, faults, github } = home;
      const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
      const still = home.moving([home.play(movie, '2025-11-19T20:00:00Z'), '2025-11-19T20:00:20Z']);
      const preview = { inputs: { 'dry-run': 'true' } };
      const same = await home.commit('change', { 'changes/same.csv': still }, preview);
      show('change/nothing-would-change', same.summary);
      const alien = orderOfAlex(home);
      show('change/of-another-account', (await home.commit('change', { [alien]: 'Remove.\n' })).summary);
      const pushed = await home.push(
        { [LIST]: list(story.accidentalIds.slice(0, 2)), [alien]: 'x\n' },
        'topic',
      );
      const given = { command: 'change', files: LIST };
      show('change/other-branch', (await home.step(given, { event: pushed })).summary);
      github.addPull({ number: 3, base: 'main', head: String(pushed.sha) });
      const event = { name: 'pull_request', payload: { number: 3 } };
      await home.step(given, { event });
      show('change/pull-comment', github.comments.at(-1)?.body ?? '');
      const fork = { command: 'change', files: alien, token: '', 'secrets-token': '' };
      show('change/fork-link', (await home.step(fork, { event })).summary);
      const other = await home.push({ 'notes/readme.txt': 'Hello.\n' });
      show(
        'change/no-file-pushed',
        (await home.step({ command: 'change', files: 'changes/**' }, { event: other })).summary,
      );
      const marked = await home.markedExport(id => (story.accidentalIds.slice(0, 3).includes(id) ? 'x' : ''));
      story.show.title = 'Agents of S.H.I.E.L.D.';
      const [first] = story.accidental;
      const remove = () => void trakt.removePlay('sam', first?.id ?? 0n);
      faults.add({ path: '/sync/history/remove', fault: { run: remove } });
      const run = await home.commit('change', { [LIST]: marked });
      show('change/gone-meanwhile', run.summary);
      const more = marked.replaceAll(/^x/gm, '');
      const [line] = more.split('\n').filter(one => one.includes(story.accidentalIds[4] ?? '-'));
      const next = more.replace(
        line ?? '-',
        `x${line?.replace("Marvel's Agents of S.H.I.E.L.D.", 'The Agents')}`,
      );
      show('change/names-differ', (await home.commit('change', { 'changes/other.csv': next })).summary);
    },
  },
  {
    pages: {
      'change/rounded-id': 'a history ID that a spreadsheet may have rounded',
      'change/long-preview': 'a season that would move, as a preview',
      'change/may-not-have-moved': 'Trakt does not show a moved play for longer than six minutes',
      'change/no-date': 'No date for two plays, as a preview',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const item = trakt.addMovie({ title: 'Brazil', year: 1985 });
      const id = 9_007_199_254_740_993n;
      trakt.addPlay('sam', { item, watchedAt: '2025-11-02T20:00:00Z', id });
      const row = `x,9007199254740990,2025-11-02T20:00:00Z,movie,${item.ids.trakt}`;
      const cut = `remove,history_id,watched_at,type,trakt_id\n${row}\n`;
      show('change/rounded-id', (await home.commit('change', { [LIST]: cut })).summary);
      const movable = story.accidental
        .slice(1, 15)
        .map(play => [play, '2024-05-01T18:15:00Z'] as [typeof play, string]);
      const preview = { inputs: { 'dry-run': 'true' } };
      const moved = await home.commit('change', { 'changes/moves.csv': home.moving(...movable) }, preview);
      show('change/long-preview', moved.summary);
      const undated = story.accidental.slice(1, 3).map(play => [play, 'unknown'] as [typeof play, string]);
      const plan = await home.commit('change', { 'changes/undated.csv': home.moving(...undated) }, preview);
      show('change/no-date', plan.summary);
      trakt.switches.staleReads = 20 * 60_000;
      const [first] = movable;
      if (first === undefined) throw new Error('The story has no accident.');
      await home.workspace.write('changes/one.csv', home.moving(first));
      const late = await home.step({ command: 'change', files: 'changes/one.csv' });
      show('change/may-not-have-moved', late.summary);
    },
  },
  {
    pages: {
      'backup/came-back': 'a media server marks again what was removed',
      'export/future-and-untitled': 'a play that is dated in the future, and things without a title',
      'export/two-review-pages': 'two shows in which plays look wrong',
      'export/empty-history': 'an account without a play',
    },
    async tell(home, show) {
      const { trakt, story, workspace, clock } = home;
      await home.step({ command: 'backup' });
      const job = { temp: workspace.temp, runId: home.github.nextRunId() };
      await home.step({ command: 'change', ids: story.accidentalIds.join(',') }, job);
      await home.step({ command: 'backup' }, job);
      for (const { item, watchedAt } of story.accidental)
        trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
      const env = { GITHUB_ACTION_REPOSITORY: 'owner/trakt-history-action', GITHUB_ACTION_REF: 'v1' };
      show('backup/came-back', (await home.step({ command: 'backup' }, { env })).summary);
      const lost = trakt.addShow({ title: 'Lost', year: 2004, seasons: { 1: 24 } });
      const minute = clock.now() - 3_600_000;
      for (const episode of lost.seasons[0]?.episodes.slice(0, 6) ?? [])
        trakt.addPlay('sam', { item: episode, watchedAt: minute, action: 'watch' });
      const both = await home.step({ command: 'export', show: `1394, ${lost.ids.trakt}` });
      show('export/two-review-pages', both.summary);
      trakt.addPlay('sam', { item: episodeOf(lost, 1, 7), watchedAt: '2031-01-01T20:00:00Z' });
      const nameless = trakt.addMovie({ title: 'Brazil', year: 1985 });
      Object.assign(nameless, { title: null, year: null });
      for (const day of [1, 2])
        trakt.addPlay('sam', { item: nameless, watchedAt: `2025-11-02T2${day}:00:00Z` });
      show('export/future-and-untitled', (await home.step({ command: 'export', show: 'all' })).summary);
      for (const { id } of trakt.plays('sam')) trakt.removePlay('sam', id);
      show('export/empty-history', (await home.step({ command: 'export', show: 'all' })).summary);
    },
  },
  {
    pages: {
      'import/partly-unreadable': 'a file that nobody understands beside a list',
      'import/many-added': 'a season is added',
      'import/absolute-numbers': 'episodes that are numbered over all seasons',
      'import/not-shown-yet': 'Trakt does not show what was added for longer than six minutes',
      'import/unknown-now': 'Trakt does not know an episode any more when it is added',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const row = (episode: number, year = 2014) =>
        `${year}-01-${String(episode).padStart(2, '0')}T20:00:00Z,episode,${3_700_100 + episode}`;
      const csv = (...rows: string[]) => `watched_at,type,trakt_id\n${rows.join('\n')}\n`;
      const files = { 'imports/odd.csv': 'Name;Rating\nBrazil;5\n', 'imports/good.csv': csv(row(1)) };
      show('import/partly-unreadable', (await home.commit('import', files)).summary);
      const byHand = async (name: string, content: string) => {
        await home.workspace.write(`imports/${name}.csv`, content);
        return (await home.step({ command: 'import', files: `imports/${name}.csv` })).summary;
      };
      show(
        'import/many-added',
        await byHand('many', csv(...Array.from({ length: 14 }, (_, index) => row(index + 1)))),
      );
      trakt.addShow({ title: 'One Piece', year: 1999, seasons: { 1: 10, 2: 10, 3: 10 } });
      const absolute =
        'watched_at,type,title,year,season,episode\n2014-02-01T20:00:00Z,episode,One Piece,1999,,27\n';
      show('import/absolute-numbers', await byHand('absolute', absolute));
      const plan = await home.commit('import', { 'imports/lost.csv': csv(row(16), row(17)) });
      episodeOf(story.show, 1, 16).gone = true;
      show('import/unknown-now', (await home.press(plan.summary, 'Add 2 plays')).summary);
      home.clock.advance(24 * 3_600_000);
      trakt.switches.staleReads = 20 * 60_000;
      show('import/not-shown-yet', await byHand('late', csv(row(20))));
    },
  },
  {
    pages: {
      'undo/preview-of-keep': 'Keep would be undone, as a preview',
      'undo/preview-of-that': 'the undo of Keep would be undone, as a preview',
      'undo/kept-again': 'the undo of Keep is undone',
      'undo/not-shown-yet': 'Trakt does not show what came back for longer than six minutes',
      'undo/forced-push': 'a push that rewrote the branch',
    },
    async tell(home, show) {
      const [first = '', ...others] = home.story.accidentalIds;
      const marked = await home.markedExport(id => (id === first ? 'keep' : ''));
      const kept = await home.commit('change', { 'changes/keep.csv': marked });
      const undo = (runId: number, inputs: Record<string, string> = {}) =>
        home.step({ command: 'undo', run: String(runId), ...inputs });
      const preview = { 'dry-run': 'true' };
      show('undo/preview-of-keep', (await undo(kept.runId, preview)).summary);
      const undone = await undo(kept.runId);
      show('undo/preview-of-that', (await undo(undone.runId, preview)).summary);
      show('undo/kept-again', (await undo(undone.runId)).summary);
      const removed = await home.step({ command: 'change', ids: others.join(' ') });
      await home.push({ 'notes/readme.txt': 'Hello.\n' });
      const event = await home.push(
        { [`undo/${removed.runId}.txt`]: 'Undo.\n' },
        'main',
        '1'.padStart(40, '0'),
      );
      const given = { command: 'undo', files: 'undo/*.txt' };
      show('undo/forced-push', (await home.step(given, { event })).summary);
      home.trakt.switches.staleReads = 20 * 60_000;
      show('undo/not-shown-yet', (await undo(removed.runId)).summary);
    },
  },
  {
    pages: {
      'issue/over-by-itself':
        'the comment of a night on which nothing is left of the issue, though no run removed it',
      'session/outage': 'Trakt is down',
    },
    async tell(home, show) {
      const watch = () => home.step({ command: 'backup', issue: 'true' }, { event: { name: 'schedule' } });
      await watch();
      for (const { id } of home.story.accidental) home.trakt.removePlay('sam', id);
      await watch();
      show('issue/over-by-itself', home.github.comments.at(-1)?.body ?? '');
      home.faults.add({ host: 'api', times: Number.POSITIVE_INFINITY, fault: status(503) });
      show('session/outage', (await home.step({ command: 'export', show: 'all' })).summary);
    },
  },
];
