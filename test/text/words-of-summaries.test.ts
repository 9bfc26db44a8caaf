import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { numbered } from '../../src/history/suspect-group.ts';
import { perhapsWords, removeWords, surplusWords, unknownWords } from '../../src/text/addition-troubles.ts';
import { failureSummary } from '../../src/text/failure-summary.ts';
import { groupWords, shortWords } from '../../src/text/group-words.ts';
import { answerText, doneText, emptyIssueText, newGroupsText, overText } from '../../src/text/issue-text.ts';
import { link, text } from '../../src/text/markdown.ts';
import { playsByTitle } from '../../src/text/plays-by-title.ts';
import { playsBlock } from '../../src/text/plays-table.ts';
import { showGrids } from '../../src/text/season-grid.ts';
import { stopItAtTheSource, suspectBlocks } from '../../src/text/suspect-table.ts';
import { nameWithYear, titlesAmong } from '../../src/text/title-names.ts';
import { whenIn } from '../../src/text/when.ts';
import { kindOf, playsByKind } from '../../src/text/words.ts';
import { bulkMark, episodePlay, moviePlay } from '../history/plays.ts';
import { progressOf, runOf, SAM } from './scene.ts';

const when = whenIn('Europe/Berlin');
const run = runOf();

describe('plays that should have been added', () => {
  const [one, two] = [bulkMark(1), bulkMark(2)];

  test('may be there under another name: look before adding them again', () => {
    expect(perhapsWords(one, 'be there')).toBe(
      '⚠️ **1 play may be there under another episode, movie or minute.** Something new appeared there that no run accounts for. Check on Trakt before you do anything: adding it again could double it.',
    );
    expect(perhapsWords(two, 'have come back')).toMatch(
      /^⚠️ \*\*2 plays may have come back .*adding them again could double them\.$/,
    );
  });

  test('are of what Trakt no longer has: search for it', () => {
    expect(unknownWords(one, 'come back')).toBe(
      '❌ **Trakt no longer has the episode or movie of 1 play**, so it cannot come back. Search for it at trakt.tv: it may have a new entry.',
    );
    expect(unknownWords(two, 'come back')).toContain('of 2 plays**, so they cannot come back.');
  });

  test('are too many: the link removes them, and where it would be too long there is another way', () => {
    expect(surplusWords(one, run, 'sam')).toMatch(
      /^⚠️ \*\*1 play too many\.\*\* Look at it, then \[remove it\]\(https:\S+\) if it should go\.$/,
    );
    expect(removeWords('surplus', two, run, 'sam')).toMatch(
      /^Look at them, then \[remove these 2\]\(https:\S+\) if they should go\.$/,
    );
    const many = bulkMark(1).flatMap(play =>
      Array.from({ length: 2_000 }, (_, index) => ({ ...play, historyId: `9007199254740${index}` })),
    );
    expect(removeWords('surplus', many, run, 'sam')).toBe(
      'To remove them, run Export and mark them in the file.',
    );
  });
});

describe('a run that was stopped', () => {
  test('has its first sentence as the heading, or what stands before its colon', () => {
    const heading = (message: string) => failureSummary(new Failure(message)).trim();
    expect(heading('It failed. do this.')).toBe('## ❌ It failed\n\nDo this.');
    expect(heading('It failed: do this')).toBe('## ❌ It failed\n\nDo this');
    expect(heading('x'.repeat(121))).toBe(`## ❌ Stopped\n\n${'x'.repeat(121)}`);
    expect(heading(`${'x'.repeat(120)}.`)).toBe(`## ❌ ${'x'.repeat(120)}`);
  });

  test('links the page where a problem is put right', () => {
    const problems = [
      { message: 'The input token is empty.', page: 'https://github.com/a b/settings' },
      { message: 'No.', place: { file: 'a.csv', line: 2 } },
    ];
    expect(failureSummary(new Failure('It failed.', { problems }))).toBe(
      '## ❌ It failed\n\n- The input token is empty. [Open the page](https://github.com/a%20b/settings)\n- **a.csv, line 2**: No.\n',
    );
  });
});

test('times of day stay plain, and what GitHub would take for an emoji does not', () => {
  for (const plain of ['10:30:45', 'at 1:02: gone', '17:5']) expect(text(plain)).toBe(plain);
  expect(text(':+1: :tada: a:100:')).toBe(':<!-- -->+1: :<!-- -->tada: a:<!-- -->100:');
  expect(text('US$ 5')).toBe('US<span>$</span> 5');
  expect(link('a', 'https://x.y/(a) b')).toBe('[a](https://x.y/%28a%29%20b)');
});

describe('plays by title', () => {
  const lost = (index: number) =>
    episodePlay({
      historyId: String(index),
      title: 'Lost',
      showTraktId: 73,
      episode: index,
      watchedAt: `2025-11-0${1 + (index % 9)}T12:00:00.000Z`,
    });
  const plays = [
    moviePlay({ watchedAt: '2025-10-03T20:15:00.000Z' }),
    ...Array.from({ length: 12 }, (_, i) => lost(i)),
  ];

  test('are counted with their first and last day where they are many, and listed below', () => {
    const told = playsByTitle('All of them', plays, when);
    expect(told.split('\n').slice(0, 4)).toEqual([
      '| Title | Plays | Watched |',
      '| --- | --- | --- |',
      '| Lost (2013) | 12 | 1 Nov 2025, 13:00 – 9 Nov 2025, 13:00 |',
      '| The Third Man (1949) | 1 | 3 Oct 2025, 22:15 |',
    ]);
    expect(told).toContain('<summary>All of them</summary>');
    expect(playsByTitle('All of them', plays.slice(0, 12), when)).not.toContain('| Plays |');
  });

  test('an episode without a title is called by its show alone', () => {
    const rows = playsBlock('All', [lost(3), episodePlay({ episodeTitle: null })], when);
    expect(rows).toContain("| Marvel's Agents of S.H.I.E.L.D. |");
    expect(rows).toContain('| Lost: The Inside Man |');
    expect(rows).not.toContain(': |');
  });
});

test('a name without a title says what it is of', () => {
  expect(nameWithYear({ type: 'episode', title: null, year: 2004 })).toBe('Untitled show (2004)');
  expect(nameWithYear({ type: 'movie', title: null, year: null })).toBe('Untitled movie');
  expect(nameWithYear({ type: 'movie', title: 'Dune', year: 2021 })).toBe('Dune (2021)');
});

test('each kind of play has its word', () => {
  expect(['scrobble', 'checkin', 'watch', 'other'].map(action => kindOf({ action }))).toEqual([
    'scrobbled',
    'checked in',
    'marked',
    'other',
  ]);
  expect(playsByKind([episodePlay(), ...bulkMark(2)])).toBe('2 marked, 1 scrobbled');
});

describe('the season grid of a change', () => {
  const show = { title: 'Lost', year: 2004, progress: progressOf({ 1: 3 }) };
  const of = (episode: number) => episodePlay({ season: 1, episode, historyId: String(episode) });
  const [first, second] = [of(1), of(2)];
  const grids = (before: (typeof first)[], after: (typeof first)[], isPreview: boolean) =>
    showGrids(show, { before, after, meaning: 'changed', isPreview }).split('\n')[0];

  test('says how much of the show is watched, and was', () => {
    expect(grids([first], [first, second], true)).toBe(
      '**Lost (2004)**: 2 of 3 episodes would be watched (1 now).',
    );
    expect(grids([first, second], [first], false)).toBe(
      '**Lost (2004)**: 1 of 3 episodes are watched now (2 before).',
    );
    const again = { ...first, historyId: 'again' };
    expect(grids([first], [first, again], true)).toBe('**Lost (2004)**: 1 of 3 episodes are watched.');
  });

  test('counts in each season what is watched after it', () => {
    const added = showGrids(show, {
      before: [first],
      after: [first, second],
      meaning: 'new',
      isPreview: false,
    });
    expect(added).toContain('| S1 · 2 of 3 | 🟩🟨▫️ |');
    const gone = showGrids(show, {
      before: [first, second],
      after: [first],
      meaning: 'gone',
      isPreview: false,
    });
    expect(gone).toContain('| S1 · 1 of 3 | 🟩🟨▫️ |');
  });

  test('is left out where nothing changed', () => {
    expect(showGrids(show, { before: [first], after: [first], meaning: '', isPreview: false })).toBe('');
  });
});

describe('a group of plays that look wrong', () => {
  const movies = (...titles: string[]) =>
    titles.map((title, index) =>
      moviePlay({ title, year: 2000 + index, traktId: index + 1, historyId: String(index + 1) }),
    );
  const what = (plays: ReturnType<typeof movies>) => {
    const of = { episodes: 0, movies: plays.length, titles: plays.length, first: '2025-10-03T20:15' };
    const [one] = numbered([{ kind: 'bulk', how: 'marked', minutes: 1, ...of, plays }]);
    return one && groupWords(one, when, titlesAmong(plays)).what;
  };

  test('of a library names up to three titles', () => {
    expect(what(movies('Alien', 'Dune'))).toBe('a library was synced: Alien (2000) and Dune (2001)');
    expect(what(movies('Alien', 'Dune', 'Heat'))).toMatch(/: Alien \(2000\), Dune \(2001\), Heat \(2002\)$/);
    expect(what(movies('Alien', 'Dune', 'Heat', 'Ran'))).toMatch(/Heat \(2002\) and 1 more$/);
  });

  const cameBack = numbered([
    { kind: 'came back', removedAt: '2025-11-18T12:00:00.000Z', plays: bulkMark(1) },
  ]);
  test('that came back links how to stop it, where that page is known', () => {
    const actionFiles = 'https://github.com/o/a/blob/v1';
    expect(stopItAtTheSource(cameBack, runOf({ actionFiles }))).toEqual([
      `Plays came back after they were removed: something adds them again, such as a media server. Here is [how to stop it](${actionFiles}/docs/stop-it-at-the-source.md).`,
    ]);
    expect(stopItAtTheSource(cameBack, runOf())).toEqual([]);
    const future = numbered([{ kind: 'future', plays: bulkMark(1) }]);
    expect(stopItAtTheSource(future, runOf({ actionFiles }))).toEqual([]);
  });

  test('of duplicates says beside each which play stays', () => {
    const [gone, other] = bulkMark(2);
    if (gone === undefined || other === undefined) return expect.fail('no plays');
    const stays = new Map([[gone.historyId, episodePlay({ watchedAt: '2025-11-17T00:30:00.000Z' })]]);
    const groups = numbered([{ kind: 'duplicate', apart: 32, plays: [gone, other], stays }]);
    const setting = {
      run,
      when,
      isAlone: true,
      plays: [gone, other],
      isOnRecord: true,
      someOfThem: 'Or so.',
    };
    const told = suspectBlocks({ ...setting, groups }).join('\n');
    expect(told).toContain('| Stays |');
    expect(told).toContain('| 17 Nov 2025, 01:30, scrobbled |');
    expect(told).toMatch(/\| S06E02 \|.*\| marked \| {2}\|/);
    expect(told).toContain('Nothing has been changed. You decide:');
    const unlinked = suspectBlocks({ ...setting, groups, isOnRecord: false }).join('\n');
    expect(unlinked).toContain('This time there are no links');
    expect(unlinked).not.toContain('Remove&nbsp;');
    expect(suspectBlocks({ ...setting, groups: [] })).toEqual([]);
  });
});

test('which plays a link is about is said shortly, and of one show alone with its episodes', () => {
  const [one] = bulkMark(1, { title: 'L'.repeat(50) });
  const [other] = bulkMark(1, { showTraktId: 2, title: 'Lost', episode: 9, traktId: 9, historyId: '7' });
  if (one === undefined || other === undefined) return expect.fail('no plays');
  const words = (plays: (typeof one)[]) => shortWords(plays, when, titlesAmong(plays));
  expect(words([one])).toBe(`${'L'.repeat(39)}… S06E01, 17 Nov 2025, 02:02`);
  expect(words([one, other])).toBe('2 episodes of 2 shows, 17 Nov 2025, 02:02');
});

describe('comments on the issue', () => {
  const SEE =
    'More is on [the page of the run](https://github.com/sam/trakt-history/actions/runs/16000000001).';
  const UNDO =
    /Was that a mistake\? \*\*\[Undo this\]\(\S+\)\*\*, or answer with `undo` as the first line: that undoes what was done last\./;

  test('with the result of an answer say what became of it, and how it is undone where something was done', () => {
    const changed = answerText('<!-- m -->', { headline: '2 plays removed', outcome: 'changed' }, run);
    expect(changed).toMatch(/^<!-- m -->\n\n✅ \*\*2 plays removed\*\*\n\nWas that/);
    expect(changed).toMatch(UNDO);
    expect(changed.endsWith(SEE)).toBe(true);
    const unchanged = answerText('m', { headline: 'Nothing to do', outcome: 'unchanged' }, run);
    expect(unchanged).toBe(`m\n\n✅ **Nothing to do**\n\n${SEE}`);
    const failure = answerText('m', { headline: 'No.', failure: 'Why.', outcome: 'changed' }, run);
    expect(failure).toMatch(/^m\n\n❌ \*\*No\.\*\*\n\nWhy\.\n\nWas that/);
    const problems = Array.from({ length: 11 }, (_, index) => ({ message: `Problem ${index}.` }));
    const failed = answerText('m', { headline: 'No.', problems, outcome: 'failed' }, run);
    expect(failed).toContain('❌ **No.**\n\n- Problem 0.\n- Problem 1.');
    expect(failed).toContain('- Problem 9.');
    expect(failed).not.toContain('Problem 10.');
    expect(failed).not.toMatch(UNDO);
  });

  test('say what was done, and when it is over', () => {
    expect(doneText('m', 'It is done.', run, false)).toMatch(/^m\n\n✅ It is done\.\n\nWas that/);
    const OVER = 'No play of this issue looks wrong any more, so it is closed.';
    expect(doneText('m', 'It is done.', run, true)).toContain(`\n\n${OVER}\n\n${SEE}`);
    expect(doneText('m', 'It is done.', run, false)).not.toContain(OVER);
    expect(overText('m')).toBe(`m\n\n${OVER}`);
    const setting = { run, account: SAM, isShared: true, isAlone: true };
    expect(emptyIssueText('m', setting)).toEqual({
      title: 'No play looks wrong any more (sam)',
      body: `m\n\nThere is nothing left to decide here.\n\n${SEE}`,
    });
    expect(emptyIssueText('m', { ...setting, isShared: false }).title).toBe('No play looks wrong any more');
  });

  test('about what is new name only that, and say what an answer without a number would mean', () => {
    const groups = numbered([
      { kind: 'future', plays: bulkMark(2) },
      { kind: 'future', plays: bulkMark(1, { showTraktId: 2, title: 'Lost', historyId: '7' }) },
    ]).map(group => ({ number: group.number, recorded: group.number, group }));
    const setting = { run, account: SAM, isShared: false, isAlone: true };
    const told = newGroupsText('m', groups, setting, 25);
    expect(told).toMatch(/^m\n\n\*\*3 more plays look wrong\.\*\* The table above has them too\./);
    expect(told).toContain('That means all 25 plays of this issue, not only what is new;');
    expect(told).not.toContain('All of these');
    const one = newGroupsText('m', groups.slice(1), setting, 1);
    expect(one).toContain('**1 more play looks wrong.** The table above has it too.');
    expect(one).toContain('That means everything in the table; `remove group 2` means that group alone.');
  });
});
