import type { Conclusion } from '../../action/command.ts';
import type { Run } from '../../github/event.ts';
import { variablesPage, workflowPage } from '../../github/links.ts';
import { document, link, text } from '../../text/markdown.ts';
import type { ConnectReport, Unrenewed } from './connect.ts';

/** What a sign-in means for the run: it fails when the session is saved, but it is not known whose it is. */
export function concludeConnect(report: ConnectReport, run: Run): Conclusion {
  const { account, doubt, unrenewed, storedIn } = report;
  const conclusion: Conclusion = {
    headline:
      account === undefined
        ? 'Connected, but Trakt did not say to which account'
        : `Connected to the Trakt account ${account.slug}`,
    outputs: {},
    summary: summarise(report, run),
    notices: [],
    warnings: [],
  };
  if (account === undefined) {
    conclusion.failure = `The session is saved in ${storedIn}, but Trakt did not say which account it belongs to. ${doubt} The next run finds out: run Backup.`;
  } else {
    conclusion.outputs.account = account.slug;
  }
  if (unrenewed !== undefined) {
    conclusion.headline = headlineOf(unrenewed);
    conclusion.failure = unrenewed.isSpent
      ? `The session was saved in ${storedIn} and was lost when it was renewed as a test. ${unrenewed.reason} Run Connect once more.`
      : `The session is saved in ${storedIn}, but it cannot be renewed, so it would end within days. ${unrenewed.reason} Fix that, then run Connect again.`;
  } else if (account !== undefined) {
    conclusion.notices.push(
      `Connected to the Trakt account ${account.slug}. The session is stored in ${storedIn}.`,
    );
  }
  return conclusion;
}

function headlineOf({ isSpent }: Unrenewed): string {
  return isSpent
    ? 'The session was lost when it was renewed'
    : 'Connected, but the session cannot be renewed';
}

function summarise({ account, doubt, unrenewed, storedIn, replaced }: ConnectReport, run: Run): string {
  if (unrenewed !== undefined) {
    const session = `The session${account === undefined ? '' : ` of ${text(account.slug)}`}`;
    const again = link('Run Connect', workflowPage(run, 'connect.yml'));
    return document([
      `## ❌ ${headlineOf(unrenewed)}`,
      unrenewed.isSpent
        ? `${session} was saved in ${text(storedIn)} and then renewed as a test.`
        : `${session} is stored in ${text(storedIn)}, but it would end within days.`,
      text(unrenewed.reason),
      unrenewed.isSpent
        ? `${again} once more.`
        : `Fix that (the values are in ${link('the settings of this repository', variablesPage(run))}). ${again} again then.`,
    ]);
  }
  return document([
    account === undefined
      ? '## ❌ Connected, but Trakt did not say to which account'
      : `## ✅ Connected to the Trakt account ${text(account.slug)}`,
    doubt === undefined ? undefined : text(doubt),
    `The session is stored in ${text(storedIn)}.${replaced ? ' It replaces the one that was there.' : ''} Later runs use it and renew it by themselves.`,
    account === undefined
      ? `**Next:** ${link('run Backup', workflowPage(run, 'backup.yml'))}; its summary names the account.`
      : 'Not your account? Sign out at trakt.tv in your browser, delete the folder of its backup here if there is one, and run Connect again.',
  ]);
}
