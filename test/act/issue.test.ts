import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson, type Person } from './person.ts';
import { summaryOf } from './summary.ts';

let sam: Person;
beforeAll(async () => {
  sam = await openPerson();
});
afterAll(async () => {
  sam.tellFigures();
  await sam.close();
});

const issue = () => sam.github.issues[0];
/** The links of a text on GitHub with a label. */
function linkIn(text: string, label: RegExp): URL {
  const found = [...text.matchAll(/\[([^\]]+)\]\((\S+?)\)/g)].find(([, words = '']) => label.test(words));
  return new URL(found?.[2] ?? expect.fail(`There is no link ${label} in ${text}`));
}
/** Presses a link: GitHub shows the file, and the person commits it as it is. */
function press(address: URL): Promise<string> {
  const { searchParams } = address;
  const path = searchParams.get('filename') ?? '';
  return sam.repository.commit({ [path]: searchParams.get('value') ?? '' }, { message: `Create ${path}` });
}

/** Marks movies in one minute, so many milliseconds ago, which looks wrong. Returns their history IDs. */
function mark(titles: readonly string[], ago: number): string[] {
  const watchedAt = Date.now() - ago;
  return titles.map(title => {
    const item = sam.trakt.addMovie({ title, year: 1999 });
    return String(sam.trakt.addPlay('sam', { item, watchedAt, action: 'watch' }).id);
  });
}
const HOUR = 3_600_000;

/** From the mail to a clean history and back, by the links and answers of the issue alone. */
describe('the issue about plays that look wrong', () => {
  test('a repository that was never connected has a notice', async () => {
    const run = await sam.night();
    expect(run.succeeded, run.log).toBe(true);
    expect(run.log).toContain('No Trakt account is connected yet');
    expect(run.requests).toEqual([]);
    sam.saveSession();
  });

  test('is opened by the backup, for the owner', async () => {
    const night = await sam.night();
    expect(night.succeeded, night.log).toBe(true);
    expect(issue()).toMatchObject({ title: '22 plays look wrong', assignees: ['sam'], state: 'open' });
    expect(issue()?.body).toContain('@sam ');
  });

  test('has a link that removes them: a comment says so, the backup is committed, and it is closed', async () => {
    const sha = await press(linkIn(issue()?.body ?? '', /^Remove/));
    expect(await sam.starts('change.yml', 'push', await changedBy(sha))).toBe(true);
    const run = await sam.afterPush(sha);
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.live()).toEqual(sam.story.realIds.toSorted());
    expect(sam.answers()).toEqual([expect.stringContaining('✅ **22 plays removed**')]);
    expect(issue()).toMatchObject({ state: 'closed', closedBy: 'github-actions[bot]' });
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 0 added, 22 gone');
  });

  test('has the link back in that comment', async () => {
    const sha = await press(linkIn(sam.answers()[0] ?? '', /^Undo this$/));
    expect(await sam.starts('undo.yml', 'push', await changedBy(sha))).toBe(true);
    const run = await sam.afterPush(sha, { workflow: 'undo.yml' });
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.minutes()).toEqual(sam.story.minutes);
    expect(sam.answers()[1]).toContain('✅ **22 plays added**');
  });

  test('can be answered: a comment with remove on a new one does what its link would', async () => {
    const marked = mark(['Alien', 'Dune', 'Heat'], 2 * HOUR);
    expect((await sam.night()).succeeded).toBe(true);
    expect(sam.github.issues[1]?.title).toBe('3 plays look wrong');
    const run = await sam.answer('Remove.\n\nOn Sat, GitHub wrote:\n> 3 plays look wrong');
    expect(run.succeeded, run.log).toBe(true);
    expect(marked.some(id => sam.live().includes(id))).toBe(false);
    expect(sam.answers(2)).toHaveLength(1);
    expect(sam.answers(2)[0]).toContain('✅ **3 plays removed');
    expect(sam.github.issues[1]?.state).toBe('closed');
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 0 added, 3 gone');
  });

  test('can be answered with undo, closed as it is', async () => {
    const run = await sam.answer('undo');
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.live()).toHaveLength(31);
    expect(sam.answers(2)).toHaveLength(2);
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 3 added, 0 gone');
  });

  test('can be answered with keep: the plays stay, it is closed, and no backup points them out any more', async () => {
    const kept = mark(['Brazil', 'Clue', 'Fargo'], 5 * HOUR);
    expect((await sam.night()).succeeded).toBe(true);
    expect(sam.github.issues[2]).toMatchObject({ title: '3 plays look wrong', state: 'open' });
    const before = sam.live();
    const run = await sam.answer('Keep\n\nOn Sat, GitHub wrote:\n> 3 plays look wrong');
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.live()).toEqual(before);
    expect(sam.answers(3)).toEqual([expect.stringContaining('✅ **3 plays kept**')]);
    expect(sam.github.issues[2]).toMatchObject({ state: 'closed', closedBy: 'github-actions[bot]' });
    expect(JSON.parse(await sam.repository.read('history/manifest.json')).kept).toEqual(
      expect.arrayContaining(kept),
    );
    const night = await sam.dispatch('backup.yml', { full: 'true' });
    expect(night.succeeded, night.log).toBe(true);
    expect(summaryOf(night)).not.toContain('look wrong');
    expect(sam.github.issues).toHaveLength(3);
  });

  test('undo takes a keep back: they are pointed out again', async () => {
    const before = sam.live();
    const run = await sam.answer('undo');
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.live()).toEqual(before);
    expect(sam.answers(3)[1]).toContain('✅ **3 plays are no longer kept**');
    expect(sam.github.issues.filter(({ state }) => state === 'open')).toMatchObject([
      { title: '3 plays look wrong' },
    ]);
  });

  test.each(['mallory', 'github-actions[bot]'])('is not answered by %s: no job starts', async author => {
    const run = await sam.answer('remove', author);
    expect(run.succeeded, run.log).toBe(true);
    expect(run.requests).toEqual([]);
  });

  test('is not answered by a collaborator who may only read: the job leaves it alone', async () => {
    sam.github.setRole('mallory', 'read');
    const before = sam.answers(3).length;
    const live = sam.live();
    const run = await sam.answer('remove', 'mallory');
    expect(run.succeeded, run.log).toBe(true);
    expect(run.log).toContain('mallory may not write to this repository');
    expect(summaryOf(run)).toContain('This comment does not answer');
    expect(run.requests.every(({ host }) => host === 'github')).toBe(true);
    expect(sam.live()).toEqual(live);
    expect(sam.answers(3)).toHaveLength(before);
  });
});

async function changedBy(sha: string): Promise<string[]> {
  return (await sam.repository.changes(sha)).map(({ filename }) => filename);
}
