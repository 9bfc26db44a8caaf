import { join } from 'node:path';
import { newFileOf, openHome } from '../story.ts';

/** What the pictures show: what the bundled action did and wrote, with Trakt and GitHub simulated. */
export interface Story {
  subject: string;
  /** Markdown of the issue, and of the comment that says what was done. */
  issue: string;
  done: string;
  order: { path: string; content: string };
  /** The lines of Connect's log that show the page and the code. */
  log: string[];
  /** The review page of an export. */
  reviewPage: Buffer;
}

const BACKUP = { command: 'backup', issue: 'true' };
/** A code in the form of Trakt's; the simulated one is another each time. */
const CODE = '5E8A2C17';

/** Plays the story, in a folder of its own. */
export async function playStory(folder: string): Promise<Story> {
  const home = await openHome(join(folder, 'story'));
  const { trakt, faults, artifacts } = home.world;
  try {
    await home.job({ name: 'schedule' }, [BACKUP]);
    await home.job({ name: 'workflow_dispatch' }, [
      { command: 'export', show: "Marvel's Agents of S.H.I.E.L.D." },
    ]);
    const { title: subject, body: issue } = home.issue();
    const order = newFileOf(issue, /^Remove \d/);
    await home.job(await home.commit(order), [{ command: 'change', files: 'changes/**' }, BACKUP]);
    const done = home.comments().at(-1) ?? '';
    const approve = () => trakt.approveDevice(trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam');
    faults.add({ host: 'auth', path: '/oauth/device/code', after: true, fault: { run: approve } });
    const [connected] = await home.job({ name: 'workflow_dispatch' }, [{ command: 'connect', token: '' }]);
    const code = trakt.deviceCodes.at(-1)?.userCode ?? '';
    return {
      subject,
      issue,
      done,
      order,
      log: (connected?.log ?? '').replaceAll(code, CODE).split('\n'),
      reviewPage: artifacts.list().find(({ name }) => name.endsWith('.html'))?.bytes ?? Buffer.alloc(0),
    };
  } finally {
    await home.close();
  }
}
