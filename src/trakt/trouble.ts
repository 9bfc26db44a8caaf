import { type Answer, NoAnswer } from '../http/exchange.ts';

const AGAIN = 'Nothing is lost; run this again later.';

/** What an unwelcome answer of Trakt means and what to do now. `what` says what was being done: `reading the history`. */
export function explain(trouble: Answer | NoAnswer, what: string): string {
  if (trouble instanceof NoAnswer) return `Trakt did not answer while ${what}: ${trouble.message}. ${AGAIN}`;
  const { status } = trouble;
  if (status >= 500)
    return `Trakt is overloaded or broken for the moment (${status}) while ${what}. ${AGAIN}`;
  if (status >= 300 && status < 400) {
    return (
      `Trakt answered with a redirect (${status}) while ${what}. Redirects are not followed, since the session ` +
      'would travel along. Check api-url and auth-url.'
    );
  }
  return `${explainRefusal(trouble)} This happened while ${what}.`;
}

/** What the API's 403 with a page from Trakt's edge, and without, mean; also for the sign-in host. */
export function explainForbidden(answer: Answer): string {
  if (answer.unreadable) {
    return `Trakt’s edge refused the request (403) with a web page. It does so when it is overloaded or distrusts the network of this runner. ${AGAIN}`;
  }
  return UNKNOWN_APP;
}

export const UNKNOWN_APP =
  'Trakt does not know the app with this client-id, or switched it off. Creating and keeping API apps needs an ' +
  'active Trakt VIP membership. Look at trakt.tv/oauth/applications whether the app is still there; if it is, compare ' +
  'its Client ID (and its Client Secret, if it has one) with the workflow’s client-id and client-secret, else create a ' +
  'new app, and then run Connect.';

function explainRefusal(answer: Answer): string {
  switch (answer.status) {
    case 401:
      return 'Trakt refused the session again right after it was renewed (401). Run Connect to sign in anew.';
    case 403:
      return explainForbidden(answer);
    case 409:
      return `Trakt reports a conflict (409). ${AGAIN}`;
    case 420:
      return 'The account is at one of its limits at Trakt (420). Free accounts have lower ones; remove something there first, or get Trakt VIP.';
    case 423: {
      const state = answer.headers.has('x-account-deactivated') ? 'deactivated' : 'locked';
      return `Trakt has ${state} this account (423). Only Trakt’s support can undo that: write to support@trakt.tv.`;
    }
    case 426:
      return 'Trakt answers this for VIP members only (426).';
    case 429:
      return `Trakt kept saying that there are too many requests (429). ${AGAIN}`;
    case 200:
    case 201:
      return `Trakt answered with something that is not the data that was asked for. ${AGAIN}`;
    default:
      return `Trakt refused the request (${answer.status}). If it happens again, report it with this message.`;
  }
}
