import type { Conclusion } from '../../action/command.ts';
import type { Run } from '../../github/event.ts';
import { secretsPage, workflowPage } from '../../github/links.ts';
import { APPS_PAGE, REVOKE } from '../../session/oauth.ts';
import { document, link, text } from '../../text/markdown.ts';
import type { DisconnectReport, Undone } from './disconnect.ts';

/** What a disconnection means for the run: it fails when anything is left to do by hand. */
export function concludeDisconnect(report: DisconnectReport, run: Run): Conclusion {
  const { account, session, secret, storedIn } = report;
  const lines = [sessionLine(report), secretLine(report)];
  const isDone = !isUndone(session) && !isUndone(secret);
  const heading = session === 'not given' ? 'Nothing to disconnect' : 'Disconnected';
  const headline = isDone ? heading : 'Not disconnected yet';
  return {
    headline,
    outputs: account === undefined ? {} : { account: account.slug },
    summary: document([
      `## ${isDone ? (session === 'ended' ? '✅ ' : '') : '❌ '}${headline}`,
      ...lines.map(text),
      isDone
        ? `To use this repository with Trakt again, ${link('run Connect', workflowPage(run, 'connect.yml'))}.`
        : byHand(report, run),
    ]),
    notices: isDone ? [`${heading}. ${lines.join(' ')}`] : [],
    warnings: [],
    ...(!isDone && { failure: `${lines.join(' ')} ${whatIsLeft(session, storedIn)}` }),
  };
}

function sessionLine({ session, account }: DisconnectReport): string {
  const whose = account === undefined ? '' : ` of the account ${account.slug}`;
  if (session === 'ended') return `The session${whose} has been ended at Trakt.`;
  if (session === 'not given') return 'There is no session to end at Trakt.';
  return `The session${whose} could not be ended at Trakt. ${session.reason}`;
}

function secretLine({ secret, session, storedIn }: DisconnectReport): string {
  const name = `T${storedIn.slice(1)}`;
  if (secret === 'deleted') return `${name} has been deleted.`;
  if (secret === 'not there') return `${name} is already gone.`;
  return isUndone(session)
    ? `${name} is not deleted. ${secret.reason}`
    : `${name} could not be deleted. ${secret.reason}`;
}

function whatIsLeft(session: DisconnectReport['session'], storedIn: string): string {
  return isUndone(session)
    ? `Run disconnect again later. By hand: ${REVOKE}, and delete ${storedIn}.`
    : `Delete ${storedIn} by hand.`;
}

function byHand({ session, storedIn, environment }: DisconnectReport, run: Run): string {
  const deletion = `Delete ${text(storedIn)}, in ${link('the settings of this repository', secretsPage(run, environment))}.`;
  return isUndone(session)
    ? `**Run disconnect again later** (in the workflow ${link('Connect', workflowPage(run, 'connect.yml'))}). Or do by hand what it would do:\n\n1. Press Revoke beside the app at ${link(APPS_PAGE, `https://${APPS_PAGE}`)}.\n2. ${deletion}`
    : `**Left to do by hand:** ${deletion}`;
}

function isUndone(end: string | Undone): end is Undone {
  return typeof end !== 'string';
}
