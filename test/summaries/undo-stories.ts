import type { RunResult } from '../runner/runner.ts';
import { status } from '../simulator/faults.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const removal = (home: Home, ids: readonly string[] = home.story.accidentalIds) =>
  home.step({ command: 'change', ids: ids.join(' ') });
const undo = async (home: Home, { runId }: Pick<RunResult, 'runId'>, inputs: Record<string, string> = {}) =>
  (await home.step({ command: 'undo', run: String(runId), ...inputs })).summary;

/** Plays of the first season, by import. */
async function addSeason(home: Home, year = 2014): Promise<RunResult> {
  const rows = [1, 2, 3].map(number => `${year}-01-0${number}T20:00:00Z,episode,${3_700_100 + number}`);
  await home.workspace.write('imports/list.csv', `watched_at,type,trakt_id\n${rows.join('\n')}\n`);
  return home.step({ command: 'import', files: 'imports/list.csv' });
}

const isReceipt = ({ rawBody }: RecordedRequest) => rawBody.includes('receipt-');

export const UNDO_STORIES: Story[] = [
  {
    pages: {
      'undo/preview': 'a removal, by hand, as a preview',
      'undo/came-back': 'Undo this is pressed',
      'undo/there-already': 'once more',
      'undo/backup-after-undo': 'the backup in the same job',
      'undo/again': 'the undo is undone',
    },
    async tell(home, show) {
      await home.step({ command: 'backup' });
      const removed = await removal(home);
      show('undo/preview', await undo(home, removed, { 'dry-run': 'true' }));
      const job = { temp: home.workspace.temp, runId: home.github.nextRunId() };
      const back = await home.press(removed.summary, 'Undo this', job);
      show('undo/came-back', back.summary);
      show('undo/backup-after-undo', (await home.step({ command: 'backup' }, job)).summary);
      show('undo/there-already', await undo(home, removed));
      show('undo/again', await undo(home, back));
    },
  },
  {
    pages: { 'undo/moved-since': 'an import, of which a later run moved two plays' },
    async tell(home, show) {
      const added = await addSeason(home);
      const [first, second] = home.trakt
        .plays('sam')
        .filter(({ watchedAt }) => watchedAt < Date.parse('2015-01-01'));
      if (first === undefined || second === undefined) throw new Error('The import added nothing.');
      const moving = home.moving([first, '2016-01-01T20:00:00Z'], [second, '2016-01-02T20:00:00Z']);
      await home.commit('change', { 'changes/moving.csv': moving });
      show('undo/moved-since', await undo(home, added));
    },
  },
  {
    pages: {
      'undo/added-went': 'an import, of which one play is already gone',
      'undo/moved-back': 'moves, of which one play is not where it was moved to',
      'undo/no-longer-kept': 'Keep',
      'undo/scrobbles': 'a removal of a scrobbled movie, with its seconds',
    },
    async tell(home, show) {
      const { trakt } = home;
      const added = await addSeason(home);
      const [one] = trakt.plays('sam').filter(play => play.watchedAt < Date.parse('2014-01-02T00:00:00Z'));
      if (one !== undefined) trakt.removePlay('sam', one.id);
      show('undo/added-went', await undo(home, added));
      const movies = ['Brazil', 'Alien'].map(title => trakt.addMovie({ title, year: 1985 }));
      const plays = movies.map(item => home.play(item, '2025-11-20T20:00:00Z'));
      await home.workspace.write(
        'changes/moves.csv',
        home.moving(...plays.map(play => [play, '2024-05-01T18:15:00Z'] as [typeof play, string])),
      );
      const moved = await home.step({ command: 'change', files: 'changes/moves.csv' });
      const away = trakt.plays('sam').find(({ item }) => item === movies[1]);
      if (away !== undefined) trakt.removePlay('sam', away.id);
      show('undo/moved-back', await undo(home, moved));
      const marked = await home.markedExport(id => (home.story.accidentalIds.includes(id) ? 'keep' : ''));
      const kept = await home.commit('change', { 'changes/keep.csv': marked });
      show('undo/no-longer-kept', await undo(home, kept));
      const item = trakt.addMovie({ title: 'Serenity', year: 2005 });
      const played = trakt.addPlay('sam', { item, watchedAt: '2025-11-02T20:00:31.000Z' });
      show('undo/scrobbles', await undo(home, await removal(home, [String(played.id)])));
    },
  },
  {
    pages: {
      'undo/unknown-now': 'Trakt does not know one of the episodes any more',
      'undo/refused': 'the history is full',
      'undo/elsewhere': 'Trakt shows what was added under another episode',
      'undo/elsewhere-again': 'once more',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const removed = await removal(home);
      trakt.switches.maxPlays = 10;
      show('undo/refused', await undo(home, removed));
      trakt.switches.maxPlays = 100_000;
      const [lost] = story.accidental;
      if (lost?.item.type === 'episode') lost.item.gone = true;
      show('undo/unknown-now', await undo(home, removed));
      const again = await removal(home, story.realIds.slice(0, 1));
      const other = episodeOf(story.show, 4, 1);
      trakt.switches.showsUnder = () => ({ item: other });
      show('undo/elsewhere', await undo(home, again));
      show('undo/elsewhere-again', await undo(home, again));
    },
  },
  {
    pages: {
      'import/receipt-missing': 'GitHub does not take the record of what was added',
      'undo/without-receipt': 'that import is undone',
      'undo/not-removed': 'Trakt does not remove what the run added',
      'undo/may-be-missing': 'Trakt is down while plays are added',
      'undo/outage': 'Trakt is down before anything is changed',
    },
    async tell(home, show) {
      const { faults } = home;
      const first = await addSeason(home);
      faults.add({ path: '/sync/history/remove', times: Number.POSITIVE_INFINITY, fault: status(423) });
      show('undo/not-removed', await undo(home, first));
      faults.clear();
      const removed = await removal(home);
      faults.add({
        method: 'POST',
        path: '/sync/history',
        times: Number.POSITIVE_INFINITY,
        fault: status(503),
      });
      show('undo/may-be-missing', await undo(home, removed));
      faults.clear();
      faults.add({ path: /CreateArtifact$/, where: isReceipt, times: 20, fault: status(403) });
      const cut = await addSeason(home, 2016);
      show('import/receipt-missing', cut.summary);
      faults.clear();
      show('undo/without-receipt', await undo(home, cut));
      faults.add({ path: /^\/sync\//, times: Number.POSITIVE_INFINITY, fault: status(503) });
      show('undo/outage', await undo(home, removed));
    },
  },
  {
    pages: {
      'undo/no-such-run': 'a number that no run has',
      'undo/nothing-to-undo': 'a run that changed nothing',
      'undo/too-late': 'GitHub has deleted the record',
      'undo/no-file': 'a push that brings no file',
      'undo/fork': 'a pull request from a fork, which has no session',
      'undo/taken-back': 'the file is deleted before the run comes to it',
      'undo/stopped': 'the files of three runs in one push, of which the second is unknown',
      'undo/stopped-for-now': 'the files of two runs in one push, of which GitHub does not show the second',
    },
    async tell(home, show) {
      show('undo/no-such-run', await undo(home, { runId: 12345 }));
      const look = await home.step({ command: 'export', show: '1394' });
      show('undo/nothing-to-undo', await undo(home, look));
      home.github.addRun({ id: 77 });
      home.artifacts.add(77, 'removed-plays-sam-77-1-aaaa-1of1.csv', 'history_id\n', { ageDays: 91 });
      show('undo/too-late', await undo(home, { runId: 77 }));
      const removed = await removal(home);
      const order = `undo/${removed.runId}.txt`;
      const pushed = await home.push({ [order]: 'Undo it.\n' }, 'topic');
      home.github.addPull({ number: 3, base: 'main', head: String(pushed.sha) });
      const given = { command: 'undo', files: 'undo/*.txt' };
      const pull = { name: 'pull_request', payload: { number: 3 } };
      const fork = { ...given, token: '', 'secrets-token': '' };
      show('undo/fork', (await home.step(fork, { event: pull })).summary);
      const event = await home.push({ [order]: 'Undo it.\n' });
      await home.push({ [order]: null });
      await home.workspace.write(order, 'Undo it.\n');
      show('undo/taken-back', (await home.step(given, { event })).summary);
      const files = [order, 'undo/12345.txt', 'undo/12344.txt'].map(file => [file, 'Undo it.\n']);
      const three = await home.push(Object.fromEntries(files));
      show('undo/stopped', (await home.step(given, { event: three })).summary);
      const added = await addSeason(home);
      const two = await home.push({ [`undo/${added.runId}.txt`]: '', 'undo/12345.txt': '' });
      home.faults.add({ host: 'github', path: /\/runs\/12345$/, times: 99, fault: status(403) });
      show('undo/stopped-for-now', (await home.step(given, { event: two })).summary);
      const other = await home.push({ 'notes/readme.txt': 'Hello.\n' });
      show('undo/no-file', (await home.step(given, { event: other })).summary);
    },
  },
];
