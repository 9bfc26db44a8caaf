import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/action/context.ts';
import { type AskedRow, standingFiles, takenBack } from '../../src/commands/still-asked.ts';
import type { Event } from '../../src/github/event.ts';
import { sha } from '../github/sha.ts';
import type { ChangedFile } from '../simulator/github/commits.ts';
import { runOf } from '../text/scene.ts';
import { openTrakt } from '../trakt/scene.ts';

const push: Event = {
  name: 'push',
  branch: 'main',
  before: sha(0),
  after: sha(1),
  isForced: false,
  commits: [sha(1)],
};
const file = (filename: string, content: string): ChangedFile => ({ filename, status: 'modified', content });
const row = (historyId: string, path: string, moveTo?: string): AskedRow => ({
  historyId,
  place: { file: path, line: 2 },
  ...(moveTo !== undefined && { moveTo }),
});

/** A push of a.csv and b.csv, and a commit on top of it. Each line of a file is an ID, and where it should move. */
async function openWait(...later: ChangedFile[]) {
  const { github, connect, log } = await openTrakt();
  const pushed = [file('a.csv', '1'), file('b.csv', '2')].map(each => ({
    ...each,
    status: 'added' as const,
  }));
  github.addCommit({ sha: sha(0), branch: 'main' });
  github.addCommit({ sha: sha(1), parents: [sha(0)], files: pushed, branch: 'main' });
  if (later.length > 0) github.addCommit({ sha: sha(2), parents: [sha(1)], files: later, branch: 'main' });
  const lines: string[] = [];
  const contextOf = (event: Event) =>
    ({
      run: runOf({ event }),
      github: connect(),
      workspace: { matches: (path: string) => path.endsWith('.csv'), isInBackup: async () => false },
      log: { info: (line: string) => void lines.push(line) },
    }) as unknown as Context;
  const asked = (rows: AskedRow[], event: Event = push) =>
    takenBack(contextOf(event), {
      patterns: ['*.csv'],
      rows,
      readRows: ({ path, rows }) =>
        rows.map(({ cells }) => row(cells.history_id ?? '', path, cells.move_to || undefined)),
    }).then(ids => [...ids]);
  return { asked, contextOf, lines, requests: () => log.to('github') };
}

const ids = (...lines: string[]) => `history_id,move_to\n${lines.join('\n')}\n`;

describe('a play that was asked for', () => {
  it('is taken back when no file asks for it any more, which is logged', async () => {
    const { asked, lines } = await openWait(file('a.csv', ids('3,')));
    expect(await asked([row('1', 'a.csv'), row('2', 'b.csv')])).toEqual(['1']);
    expect(lines).toEqual(['1 play was asked for and then taken back.']);
  });

  it('is not when another file asks for it as well', async () => {
    const changed = await openWait(file('a.csv', ids('3,')));
    expect(await changed.asked([row('1', 'a.csv'), row('1', 'b.csv')])).toEqual([]);
    const moved = await openWait({ filename: 'a.csv', status: 'removed' }, file('c.csv', ids('1,')));
    expect(await moved.asked([row('1', 'a.csv')])).toEqual([]);
  });

  it('is when it should move to another time now', async () => {
    const { asked } = await openWait(file('a.csv', ids('1,released')));
    expect(await asked([row('1', 'a.csv', 'released')])).toEqual([]);
    expect(await asked([row('1', 'a.csv', 'unknown')])).toEqual(['1']);
    expect(await asked([row('1', 'a.csv')])).toEqual(['1']);
  });

  it('in the input ids cannot be', async () => {
    const { asked, requests } = await openWait({ filename: 'a.csv', status: 'removed' });
    expect(await asked([{ historyId: '1' }])).toEqual([]);
    expect(requests()).toEqual([]);
    expect(await asked([{ historyId: '1' }, row('1', 'a.csv')])).toEqual([]);
  });

  it('by hand is not looked for at the head of the branch', async () => {
    const { asked, requests } = await openWait({ filename: 'a.csv', status: 'removed' });
    expect(await asked([row('1', 'a.csv')], { name: 'workflow_dispatch' })).toEqual([]);
    expect(requests()).toEqual([]);
  });
});

describe('a file that stands only unchanged', () => {
  it('does not when a later commit changed it, whatever is in it', async () => {
    const { contextOf } = await openWait(file('a.csv', '1'));
    expect(await standingFiles(contextOf(push), ['a.csv', 'b.csv'])).toEqual(new Set(['b.csv']));
    expect(await standingFiles(contextOf({ name: 'schedule' }), ['a.csv'])).toEqual(new Set(['a.csv']));
  });

  it('needs a token to be known', async () => {
    const { contextOf } = await openWait();
    const context = { ...contextOf(push), github: undefined };
    await expect(standingFiles(context, ['a.csv'])).rejects.toThrow(
      'The input github-token is empty. Without it the action cannot see what was taken back.',
    );
  });
});
