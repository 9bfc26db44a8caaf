import { accountLocked, status } from '../simulator/faults.ts';
import type { ChangedFile } from '../simulator/github/commits.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { contradictReads } from '../simulator/trakt/switches.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const LIST = 'changes/plays.csv';
const list = (ids: readonly string[]) => `history_id\n${ids.join('\n')}\n`;

/** Commits to the main branch while a run waits: its checkout does not have it. */
function commitLater({ github }: Home, file: ChangedFile): void {
  const head = github.repository.commits.find('main')?.sha ?? '';
  const sha = `1a7e${github.nextRunId()}`.padEnd(40, '0');
  github.addCommit({ sha, parents: [head], files: [file], branch: 'main' });
}

/** A backup in the night. */
const night = (home: Home) =>
  home.step({ command: 'backup', issue: 'true' }, { event: { name: 'schedule' } });

export const CHANGE_STORIES: Story[] = [
  {
    pages: {
      'change/removed': 'Remove 22, from the mail of the night',
      'change/backup-after-removal': 'the backup in the same job',
      'change/nothing-left': 'the same file once more: all plays are gone',
    },
    async tell(home, show) {
      const { summary } = await night(home);
      const job = { temp: home.workspace.temp, runId: home.github.nextRunId() };
      const removed = await home.press(summary, 'Remove 22', job);
      show('change/removed', removed.summary);
      show('change/backup-after-removal', (await home.step({ command: 'backup' }, job)).summary);
      const again = await home.commit('change', { [LIST]: list(home.story.accidentalIds.slice(0, 2)) });
      show('change/nothing-left', again.summary);
    },
  },
  {
    pages: {
      'change/kept': 'Keep, from the mail of the night',
      'change/backup-after-keep': 'the backup in the same job',
      'change/to-release-dates': 'Release dates, from an export',
    },
    async tell(home, show) {
      const { summary } = await night(home);
      for (const { item } of home.story.accidental)
        if (item.type === 'episode') item.releasedAt = `2020-06-${String(item.number + 10)}T02:00:00.000Z`;
      const job = { temp: home.workspace.temp, runId: home.github.nextRunId() };
      show('change/kept', (await home.press(summary, 'Keep', job)).summary);
      show('change/backup-after-keep', (await home.step({ command: 'backup' }, job)).summary);
      const moved = await home.press(summary, 'Release dates');
      show('change/to-release-dates', moved.summary);
    },
  },
  {
    pages: {
      'change/moved-since': 'Remove, in a mail of which Release dates was pressed before',
      'change/moved-since-one': 'an x beside a play that an earlier run moved',
      'change/keep-after-undo': 'Keep, in a mail of which Remove was pressed and undone',
    },
    async tell(home, show) {
      const { summary } = await night(home);
      const removed = await home.press(summary, 'Remove 22');
      await home.press(removed.summary, 'Undo this');
      show('change/keep-after-undo', (await home.press(summary, 'Keep')).summary);
      const again = await night(home);
      await home.press(again.summary, 'Release dates');
      show('change/moved-since', (await home.press(again.summary, 'Remove 22')).summary);
      const one = home.play(home.trakt.addMovie({ title: 'Brazil', year: 1985 }), '2025-11-20T20:00:00Z');
      await home.commit('change', { [LIST]: home.moving([one, '2025-11-19T20:00:00Z']) });
      show(
        'change/moved-since-one',
        (await home.commit('change', { [LIST]: list([String(one.id)]) })).summary,
      );
    },
  },
  {
    pages: { 'change/moved-to-one': 'two plays of a movie to one minute, of which Trakt keeps one play' },
    async tell(home, show) {
      const movie = home.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
      home.trakt.switches.onePerMinute = true;
      const moving = ['2025-11-19T20:00:00Z', '2025-11-20T20:00:00Z'].map(
        at => [home.play(movie, at), '2024-02-02T20:00:00Z'] as [Play, string],
      );
      show('change/moved-to-one', (await home.commit('change', { [LIST]: home.moving(...moving) })).summary);
    },
  },
  {
    pages: {
      'change/preview': 'a file that removes, moves and keeps, as a preview',
      'change/pull-request': 'the same file on a pull request',
      'change/fork': 'a pull request from a fork, which has no session',
      'change/removed-moved-kept': 'the same file, carried out',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
      const twice = trakt.addMovie({ title: 'The Third Man', year: 1949 });
      const undated = trakt.addMovie({ title: 'Brazil', year: 1985 });
      undated.releasedAt = null;
      home.play(twice, '2024-05-01T18:15:00Z');
      const [first = '', second = ''] = story.accidentalIds;
      const plays = [
        [home.play(movie, '2025-11-20T20:00:00Z'), '2031-01-05T20:00'],
        [home.play(twice, '2025-11-20T21:00:00Z'), '2024-05-01T18:15:00Z'],
        [home.play(undated, '2025-11-20T22:00:00Z'), 'released'],
        [home.play(movie, '2025-11-19T20:00:00Z'), '2025-11-19T20:00:20Z'],
      ] satisfies [Play, string][];
      const moves = home.moving(...plays);
      const marked = await home.markedExport(id => (id === first ? 'x' : id === second ? 'keep' : ''));
      const files = { 'changes/moves.csv': moves, 'changes/marked.csv': marked };
      const inputs = { 'dry-run': 'true' };
      show('change/preview', (await home.commit('change', files, { inputs })).summary);
      const pushed = await home.push(files, 'topic');
      home.github.addPull({ number: 3, base: 'main', head: String(pushed.sha) });
      const event = { name: 'pull_request', payload: { number: 3 } };
      const paths = { command: 'change', files: 'changes/*.csv' };
      show('change/pull-request', (await home.step(paths, { event })).summary);
      const fork = { ...paths, token: '', 'secrets-token': '' };
      show('change/fork', (await home.step(fork, { event })).summary);
      show('change/removed-moved-kept', (await home.commit('change', files)).summary);
    },
  },
  {
    pages: {
      'change/nothing-marked': 'a file in which no row is marked',
      'change/no-file': 'by hand, with no file that the input names',
      'change/too-many': 'more plays than max-removals allows',
      'change/too-many-no-link': 'the same, where GitHub takes no list',
      'change/refused': 'Trakt has locked the account',
      'change/in-part': 'Trakt removes some plays and not the others',
    },
    async tell(home, show) {
      const { story, faults } = home;
      const unmarked = await home.markedExport(() => '');
      show('change/nothing-marked', (await home.commit('change', { [LIST]: unmarked })).summary);
      show('change/no-file', (await home.step({ command: 'change', files: 'changes/*.tsv' })).summary);
      const marked = await home.markedExport(id => (story.accidentalIds.includes(id) ? 'x' : ''));
      const limit = { inputs: { 'max-removals': '21' } };
      show('change/too-many', (await home.commit('change', { [LIST]: marked }, limit)).summary);
      faults.add({
        path: /CreateArtifact$/,
        where: ({ rawBody }) => rawBody.includes('shown-'),
        times: 20,
        fault: status(403),
      });
      show('change/too-many-no-link', (await home.commit('change', { [LIST]: marked }, limit)).summary);
      faults.clear();
      const removal = { path: '/sync/history/remove', times: Number.POSITIVE_INFINITY } as const;
      faults.add({ ...removal, fault: accountLocked() });
      show('change/refused', (await home.commit('change', { [LIST]: marked })).summary);
      faults.clear();
      const [bad = ''] = story.accidentalIds;
      faults.add({ ...removal, where: ({ rawBody }) => rawBody.includes(bad), fault: status(503) });
      show('change/in-part', (await home.commit('change', { [LIST]: marked })).summary);
    },
  },
  {
    pages: {
      'change/there-under-another-id': 'a play is gone, and an equal one is there',
      'change/not-found': 'a play that contradicting reads do not show',
    },
    async tell(home, show) {
      const { story, trakt } = home;
      const marked = await home.markedExport(id => (story.accidentalIds.includes(id) ? 'x' : ''));
      const gone = story.accidental[5];
      if (gone === undefined) throw new Error('The story has no accident.');
      trakt.removePlay('sam', gone.id);
      trakt.addPlay('sam', { item: gone.item, watchedAt: gone.watchedAt, action: 'watch' });
      show('change/there-under-another-id', (await home.commit('change', { [LIST]: marked })).summary);
      contradictReads(trakt.switches);
      show('change/not-found', (await home.commit('change', { [LIST]: list(['1']) })).summary);
    },
  },
  {
    pages: {
      'change/taken-back': 'the file is deleted while the run waits',
      'change/forced-push': 'a push that rewrote the branch',
    },
    async tell(home, show) {
      const [first = '', second = '', third = ''] = home.story.accidentalIds;
      const event = await home.push({ [LIST]: list([first, second]) });
      commitLater(home, { filename: LIST, status: 'removed' });
      show('change/taken-back', (await home.step({ command: 'change', files: LIST }, { event })).summary);
      const forced = await home.commit('change', { 'changes/others.csv': list([first, second, third]) });
      show('change/forced-push', forced.summary);
    },
  },
  {
    pages: {
      'change/partly-taken-back': 'a mark is deleted while the run waits',
      'change/may-still-be-there': 'Trakt lists removed plays for longer than six minutes',
    },
    async tell(home, show) {
      const [first = '', second = '', ...others] = home.story.accidentalIds;
      const event = await home.push({ [LIST]: list([first, second]) });
      commitLater(home, { filename: LIST, status: 'modified', content: list([first]) });
      const run = await home.step({ command: 'change', files: LIST }, { event });
      show('change/partly-taken-back', run.summary);
      home.trakt.switches.staleReads = 20 * 60_000;
      const late = await home.step({ command: 'change', ids: others.slice(0, 3).join(' ') });
      show('change/may-still-be-there', late.summary);
    },
  },
  {
    pages: {
      'change/move-refused': 'Trakt does not add a play at its new time',
      'change/moved-elsewhere': 'Trakt shows the moved play under another episode',
      'change/moved-elsewhere-again': 'the same file once more',
      'change/irreversible': 'a play that Trakt could not give back',
      'change/irreversible-allowed': 'the same, where that is allowed',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const moves = 'changes/moves.csv';
      const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
      trakt.switches.refuse422 = item => item === movie;
      const refused = home.moving([home.play(movie, '2025-11-20T20:00:00Z'), '2024-05-01T18:15:00Z']);
      show('change/move-refused', (await home.commit('change', { [moves]: refused })).summary);
      const [item, other] = [episodeOf(story.show, 1, 1), episodeOf(story.show, 1, 2)];
      const elsewhere = home.moving([home.play(item, '2025-11-20T20:00:00Z'), '2024-05-01T18:15:00Z']);
      trakt.switches.showsUnder = () => ({ item: other });
      show('change/moved-elsewhere', (await home.commit('change', { [moves]: elsewhere })).summary);
      show('change/moved-elsewhere-again', (await home.step({ command: 'change', files: moves })).summary);
      const alien = trakt.addMovie({ title: 'Alien', year: 1979 });
      const { id } = trakt.addPlay('sam', {
        item: alien,
        watchedAt: '2025-11-10T20:00:00Z',
        missing: ['movie'],
      });
      const ids = { command: 'change', ids: String(id) };
      show('change/irreversible', (await home.step(ids)).summary);
      show(
        'change/irreversible-allowed',
        (await home.step({ ...ids, 'allow-irreversible': 'true' })).summary,
      );
    },
  },
  {
    pages: {
      'change/shifted': 'the IDs of 22 rows are those of their neighbours',
      'change/many-mistakes': 'marks, IDs and times that cannot be read',
      'change/spreadsheet': 'a spreadsheet rounded the history IDs',
      'change/renamed': 'Trakt calls an episode otherwise than its row',
      'change/other-account': 'rows of another account',
      'change/no-remove-column': 'the column remove lost its name',
    },
    async tell(home, show) {
      const { story } = home;
      const ids = story.accidentalIds;
      const marked = await home.markedExport(id => (ids.includes(id) ? 'x' : ''));
      const shifted = marked.replace(/\b1\d{10}\b/g, id => {
        const at = ids.indexOf(id);
        return at < 0 ? id : (ids[(at + 2) % ids.length] ?? id);
      });
      show('change/shifted', (await home.commit('change', { [LIST]: shifted })).summary);
      const lines = marked.split('\n');
      const broken = lines
        .map((line, at) => (at > 0 && at < 9 ? line.replace(/^x/, 'perhaps') : line))
        .map((line, at) => (at === 10 ? line.replace(/\b1\d{10}\b/, 'twelve') : line))
        .map((line, at) => (at === 11 ? line.replace(/^x,/, 'x,2025-11-20') : line));
      show('change/many-mistakes', (await home.commit('change', { [LIST]: broken.join('\n') })).summary);
      const rounded = marked.replace(/\b1\d{10}\b/g, '1.00E+10');
      show('change/spreadsheet', (await home.commit('change', { [LIST]: rounded })).summary);
      const others = marked.replace(/,sam$/gm, ',alex');
      show('change/other-account', (await home.commit('change', { [LIST]: others })).summary);
      const nameless = marked.replace('remove,', 'entfernen,').replace('move_to,', 'wohin,');
      show('change/no-remove-column', (await home.commit('change', { [LIST]: nameless })).summary);
      const renamed = marked.replace('Window of Opportunity', 'Window');
      show('change/renamed', (await home.commit('change', { [LIST]: renamed })).summary);
    },
  },
];
