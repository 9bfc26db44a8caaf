import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { contradictReads } from '../simulator/trakt/switches.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const SHIELD = '1394';

/** So many shows, each a little further. */
function addShows(home: Home, number: number): number[] {
  return Array.from({ length: number }, (_, index) => {
    const show = home.trakt.addShow({
      title: index === 1 ? 'Show 1' : `Show ${index + 1}`,
      year: 2001 + index,
      seasons: { 1: 10, 2: 10 },
    });
    for (let episode = 1; episode <= Math.min(10, index + 1); episode++) {
      const day = String(episode).padStart(2, '0');
      home.play(
        episodeOf(show, 1, episode),
        `2025-${String((index % 10) + 1).padStart(2, '0')}-${day}T20:00:00Z`,
      );
    }
    return show.ids.trakt;
  });
}

export const EXPORT_STORIES: Story[] = [
  {
    pages: {
      'export/one-show': 'a show of which 22 plays look wrong',
      'export/several-shows': 'that show, one without plays and two more',
      'export/everything': 'the whole history',
      'export/links-missing': 'GitHub takes no list of what looks wrong',
      'export/nothing-wrong': 'the same show without the accident',
      'export/plays-may-be-missing': 'Trakt’s answers contradict each other',
      'export/watched-twice': 'an episode that was scrobbled twice on one evening',
    },
    async tell(home, show) {
      const { trakt, story } = home;
      const look = async (what: string) => (await home.step({ command: 'export', show: what })).summary;
      show('export/one-show', await look(SHIELD));
      const [first, second] = addShows(home, 2);
      const unseen = trakt.addShow({ title: 'Twin Peaks', year: 1990, seasons: { 1: 8, 2: 22 } });
      const shows = [SHIELD, first, second, unseen.ids.trakt].join(', ');
      show('export/several-shows', await look(shows));
      home.play(trakt.addMovie({ title: 'Groundhog Day', year: 1993 }), '2025-11-02T20:00:00Z');
      show('export/everything', await look('all'));
      home.faults.add({
        path: /CreateArtifact$/,
        where: ({ rawBody }) => rawBody.includes('shown-'),
        times: 20,
        fault: { status: 403 },
      });
      show('export/links-missing', await look(SHIELD));
      home.faults.clear();
      for (const { id } of story.accidental) trakt.removePlay('sam', id);
      show('export/nothing-wrong', await look(SHIELD));
      const stop = contradictReads(trakt.switches);
      show('export/plays-may-be-missing', await look(SHIELD));
      stop();
      home.play(episodeOf(story.show, 3, 16), '2025-11-20T11:40:00Z');
      show('export/watched-twice', await look(SHIELD));
    },
  },
  {
    pages: {
      'export/no-plays': 'a show that was never watched',
      'export/not-listed': 'Trakt counts a play that it does not list',
      'export/which-one': 'a title that two shows have',
      'export/unknown': 'a title that Trakt does not know',
      'export/inputs': 'inputs that are missing and wrong',
    },
    async tell(home, show) {
      const { trakt } = home;
      const look = async (what: string) => (await home.step({ command: 'export', show: what })).summary;
      const unseen = trakt.addShow({ title: 'Twin Peaks', year: 1990, seasons: { 1: 8, 2: 22 } });
      show('export/no-plays', await look(String(unseen.ids.trakt)));
      trakt.switches.itemCount = items => items + 1;
      show('export/not-listed', await look(SHIELD));
      trakt.switches.itemCount = items => items;
      for (const year of [1990, 2014]) {
        trakt.addShow({ title: 'The Flash', year, ids: { slug: `the-flash-${year}` }, seasons: { 1: 5 } });
      }
      show('export/which-one', await look('The Flash'));
      show('export/unknown', await look('Agents of something else'));
      const wrong = { command: 'export', show: '', 'duplicate-window': 'often', run: '12' };
      show('export/inputs', (await home.step(wrong)).summary);
    },
  },
  {
    pages: {
      'export/fourteen-shows': 'fourteen shows at once',
      'export/archive': 'more shows than are uploaded one by one',
    },
    async tell(home, show) {
      const look = async (shows: (string | number)[]) =>
        (await home.step({ command: 'export', show: shows.join(', ') })).summary;
      const shows = addShows(home, 20);
      show('export/fourteen-shows', await look(shows.slice(0, 14)));
      show('export/archive', await look([SHIELD, ...shows]));
    },
  },
];
