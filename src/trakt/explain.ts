import { type Answer, NoAnswer } from '../http/exchange.ts';
import { describeTrouble, isPassing } from '../http/retry.ts';

const AGAIN = 'Nothing is lost; run this again later.';

/**
 * What an unwelcome answer from Trakt means, and what to do now.
 * @param what what was being done: `reading the history`
 * @param next what to do where the trouble is temporary
 */
export function explain(trouble: Answer | NoAnswer, what: string, next = AGAIN): string {
  if (trouble instanceof NoAnswer) return `Trakt did not answer while ${what}: ${trouble.message}. ${next}`;
  const { status } = trouble;
  if (status >= 500) return `Trakt is overloaded or down (${status}). This happened while ${what}. ${next}`;
  if (status >= 300 && status < 400) {
    return (
      `Trakt answered with a redirect (${status}) while ${what}. Redirects are not followed, because your session ` +
      'would be sent along. Check api-url and auth-url.'
    );
  }
  if (isSuccess(trouble)) return `Trakt sent something unexpected while ${what}. ${next}`;
  return `${explainRefusal(trouble)} This happened while ${what}.`;
}

/** Whether a write may have been carried out whose answer does not say so: the host was in trouble, or said nothing that is understood. */
export function isDoubtful(answer: Answer): boolean {
  return isSuccess(answer) || isPassing(answer);
}

/** What was wrong with the answer to a write, in a few words for the log. */
export function shortTrouble(answer: Answer): string {
  return describeTrouble({ ...answer, unreadable: isSuccess(answer) });
}

function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** What a 403 means, with a page from Trakt's edge and without; also for the sign-in host. */
export function explainForbidden(answer: Answer): string {
  if (answer.unreadable) {
    return `Trakt’s firewall refused the request (403). That happens when Trakt is overloaded, or distrusts the network that GitHub runs this on. ${AGAIN}`;
  }
  return UNKNOWN_APP;
}

/** `invalid_client`, and the API's 403. Both also mean an app that is not approved yet. */
export const UNKNOWN_APP =
  'Trakt does not know the app with this client-id, or has not approved it yet. Open developer.trakt.tv/apps. If the app ' +
  'says Pending approval, wait until it says Approved. If it is approved, compare its Client ID with client-id (and its ' +
  'Client Secret, if it has one, with client-secret). If it is gone, make a new one at developer.trakt.tv/apps/new, save ' +
  'its Client ID, and run Connect: Trakt deletes an app that nobody uses for 30 days, and every app of a Trakt account ' +
  'that is unlinked from GitHub.';

function explainRefusal(answer: Answer): string {
  switch (answer.status) {
    case 401:
      return 'Trakt refused the session again right after it was renewed (401). Run Connect to sign in again.';
    case 403:
      return explainForbidden(answer);
    case 409:
      return `Trakt reports a conflict (409). ${AGAIN}`;
    case 420:
      return 'Your Trakt account has reached one of its limits (420). A watched history can hold 100,000 plays: make room there first.';
    case 423: {
      const state = answer.headers.has('x-account-deactivated') ? 'deactivated' : 'locked';
      return `Trakt has ${state} this account (423). Only Trakt’s support can change that: write to support@trakt.tv.`;
    }
    case 426:
      return 'Trakt says that this is for VIP members only (426), but nothing that this action asks for is: you need no VIP. If it happens again, report it with this message.';
    case 429:
      return `Trakt kept saying that there are too many requests (429). ${AGAIN}`;
    default:
      return `Trakt refused the request (${answer.status}). If it happens again, report it with this message.`;
  }
}
