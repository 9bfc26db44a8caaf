import { accountLocked, status } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const LIST = 'imports/list.csv';
const csv = (...rows: string[]) => `watched_at,type,title,year,season,episode,trakt_id\n${rows.join('\n')}\n`;

const RATINGS = 'Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Arrival,2016,https://boxd.it/aaaa,4\n';

/** Plays of the first season, one an evening. */
const season = (home: Home, episodes: number) =>
  csv(
    ...Array.from(
      { length: episodes },
      (_, index) =>
        `2014-01-${String(index + 1).padStart(2, '0')}T20:00:00Z,episode,${home.story.show.title},2013,1,${index + 1},`,
    ),
  );

export const IMPORT_STORIES: Story[] = [
  {
    pages: {
      'import/plan': 'a list of five plays is committed',
      'import/added': 'Add 4 plays is pressed',
      'import/added-and-plan': 'the link of one plan beside the list of another',
      'import/nothing-lacks': 'the list once more',
      'import/long-plan': 'a list of plays of two shows and a movie, too long to be in sight',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      home.play(episodeOf(story.show, 1, 2), '2014-01-02T20:00:00Z');
      const planned = await home.commit('import', { [LIST]: season(home, 5) });
      show('import/plan', planned.summary);
      show('import/added', (await home.press(planned.summary, 'Add 4 plays')).summary);
      show('import/nothing-lacks', (await home.commit('import', { [LIST]: season(home, 5) })).summary);
      const more = await home.commit('import', { 'imports/more.csv': season(home, 6) });
      const both = await home.commit('import', {
        [`imports/${more.runId}-add.txt`]: 'Add it.\n',
        'imports/other.csv': season(home, 7),
      });
      show('import/added-and-plan', both.summary);
      const lost = trakt.addShow({ title: 'Lost', year: 2004, seasons: { 1: 24 } });
      trakt.addMovie({ title: 'Brazil', year: 1985 });
      const rows = lost.seasons[0]?.episodes.map(
        ({ number }) => `2016-02-${String(number).padStart(2, '0')}T20:00:00Z,episode,Lost,2004,1,${number},`,
      );
      const long = `${season(home, 9)}${rows?.join('\n')}\n2016-03-01T20:00:00Z,movie,Brazil,1985,,,\n`;
      show('import/long-plan', (await home.commit('import', { 'imports/long.csv': long })).summary);
    },
  },
  {
    pages: {
      'import/uncertain': 'rows that are not certain beside one that is',
      'import/nothing-certain': 'no row is certain',
      'import/unreadable': 'a file that nobody understands',
      'import/no-rows': 'a file without a row',
      'import/no-play': 'a file of a service that has ratings in place of plays',
      'import/no-file': 'a push that brings no list',
      'import/other-branch': 'a push to another branch',
      'import/fork': 'a pull request from a fork, which has no session',
      'import/equal-lines': 'one line stands three times in the list',
      'import/skipped': 'a play near one that is there, with skip-within',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const { title } = story.show;
      trakt.addMovie({ title: 'Serenity', year: 2005, ids: { slug: 'serenity-2005' } });
      trakt.addMovie({ title: 'Serenity', year: 2019, ids: { slug: 'serenity-2019' } });
      for (const year of [1996, 2004])
        trakt.addMovie({ title: 'Crash', year, ids: { slug: `crash-${year}` } });
      const unsure = [
        '2014-01-01T20:00:00Z,movie,Serenity,,,,',
        '2014-01-02T20:00:00Z,movie,Crash,,,,',
        `01/02/2014,episode,${title},2013,1,5,`,
        `2014-01-04T20:00:00Z,episode,${title},2013,1,99,`,
        `2014-01-04T20:00:00Z,episode,${title},2013,1,98,`,
      ];
      const sure = `2014-01-05T20:00:00Z,episode,${title},2013,1,6,`;
      const read = async (name: string, content: string) =>
        (await home.commit('import', { [`imports/${name}.csv`]: content })).summary;
      show('import/uncertain', await read('some', csv(...unsure, sure)));
      show('import/nothing-certain', await read('none', csv(...unsure)));
      show('import/unreadable', await read('odd', 'Name;Rating\nBrazil;5\n'));
      show('import/no-rows', await read('empty', csv()));
      show('import/no-play', await read('ratings', RATINGS));
      show('import/equal-lines', await read('thrice', csv(sure, sure, sure)));
      const event = await home.push({ 'notes/readme.txt': 'Hello.\n' });
      show(
        'import/no-file',
        (await home.step({ command: 'import', files: 'imports/**' }, { event })).summary,
      );
      const files = { 'imports/topic.csv': csv(sure) };
      const pushed = await home.push(files, 'topic');
      const topic = { command: 'import', files: 'imports/topic.csv' };
      show('import/other-branch', (await home.step(topic, { event: pushed })).summary);
      home.github.addPull({ number: 3, base: 'main', head: String(pushed.sha) });
      const fork = { ...topic, token: '', 'secrets-token': '' };
      const pull = { name: 'pull_request', payload: { number: 3 } };
      show('import/fork', (await home.step(fork, { event: pull })).summary);
      home.play(episodeOf(story.show, 1, 6), '2014-01-05T19:00:00Z');
      const near = await home.step({ command: 'import', files: 'imports/thrice.csv', 'skip-within': '48' });
      show('import/skipped', near.summary);
    },
  },
  {
    pages: {
      'import/in-part': 'Trakt refuses one play for its content',
      'import/refused': 'Trakt has locked the account',
      'import/may-be-missing': 'added plays are not shown for longer than six minutes',
    },
    async tell(home, show) {
      const { trakt, story, faults } = home;
      await home.workspace.write(LIST, season(home, 4));
      const byHand = { command: 'import', files: LIST };
      const adding = { method: 'POST', path: '/sync/history', times: Number.POSITIVE_INFINITY } as const;
      faults.add({ ...adding, fault: accountLocked() });
      show('import/refused', (await home.step(byHand)).summary);
      faults.clear();
      const bad = episodeOf(story.show, 1, 3);
      trakt.switches.refuse422 = item => item === bad;
      show('import/in-part', (await home.step(byHand)).summary);
      trakt.switches.refuse422 = () => false;
      faults.add({ ...adding, fault: status(503) });
      show('import/may-be-missing', (await home.step(byHand)).summary);
    },
  },
  {
    pages: {
      'import/elsewhere': 'Trakt shows an added play under another episode',
      'import/elsewhere-again': 'the same list once more',
      'import/surplus': 'somebody else adds the same play at that moment',
      'import/taken-back': 'the link is deleted before the run comes to it',
      'import/plan-is-gone': 'the record of the plan is gone',
      'import/not-planned':
        'the link of one plan beside another list, and then Trakt does not answer any more',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const [sent, shown] = [episodeOf(story.show, 1, 3), episodeOf(story.show, 1, 4)];
      trakt.switches.showsUnder = item => (item === sent ? { item: shown } : {});
      await home.workspace.write(LIST, season(home, 3));
      const byHand = { command: 'import', files: LIST };
      show('import/elsewhere', (await home.step(byHand)).summary);
      show('import/elsewhere-again', (await home.step(byHand)).summary);
      trakt.switches.showsUnder = () => ({});
      const twice = episodeOf(story.show, 1, 9);
      await home.workspace.write(
        'imports/nine.csv',
        csv(`2014-03-01T20:00:00Z,episode,${story.show.title},2013,1,9,`),
      );
      const add = () =>
        void trakt.addPlay('sam', { item: twice, watchedAt: '2014-03-01T20:00:00Z', action: 'watch' });
      home.faults.add({ method: 'POST', path: '/sync/history', after: true, fault: { run: add } });
      show('import/surplus', (await home.step({ ...byHand, files: 'imports/nine.csv' })).summary);
      const list = csv(`2014-04-01T20:00:00Z,episode,${story.show.title},2013,1,10,`);
      const planned = await home.commit('import', { 'imports/ten.csv': list });
      const order = `imports/${planned.runId}-add.txt`;
      const event = await home.push({ [order]: 'Add it.\n' });
      await home.push({ [order]: null });
      await home.workspace.write(order, 'Add it.\n');
      show(
        'import/taken-back',
        (await home.step({ command: 'import', files: 'imports/**' }, { event })).summary,
      );
      const gone = await home.commit('import', { 'imports/16000000777-add.txt': 'Add it.\n' });
      show('import/plan-is-gone', gone.summary);
      const again = await home.commit('import', { 'imports/ten.csv': `${list}\n` });
      const added = home.simulator.log.of('POST', '/sync/history').length;
      home.faults.add({
        path: /^\/sync\/history\?/,
        where: () => home.simulator.log.of('POST', '/sync/history').length > added,
        nth: 2,
        times: 99,
        fault: status(502),
      });
      const both = await home.commit('import', {
        [`imports/${again.runId}-add.txt`]: 'Add it.\n',
        'imports/eleven.csv': csv(`2014-05-01T20:00:00Z,episode,${story.show.title},2013,1,11,`),
      });
      show('import/not-planned', both.summary);
    },
  },
];
