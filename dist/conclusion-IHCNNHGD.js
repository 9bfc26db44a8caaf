const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  document,
  link,
  text
} from "./chunk-GDCGLYPI.js";
import {
  APPS_PAGE,
  REVOKE
} from "./chunk-72ERUXA3.js";
import "./chunk-XXOV4M4I.js";
import {
  secretsPage,
  workflowPage
} from "./chunk-PEA7CGHU.js";

// src/commands/disconnect/conclusion.ts
function concludeDisconnect(report, run) {
  let { account, session, secret, storedIn } = report, lines = [sessionLine(report), secretLine(report)], isDone = !isUndone(session) && !isUndone(secret), heading = session === "not given" ? "Nothing to disconnect" : "Disconnected", headline = isDone ? heading : "Not disconnected yet";
  return {
    headline,
    outputs: account === void 0 ? {} : { account: account.slug },
    summary: document([
      `## ${isDone ? session === "ended" ? "\u2705 " : "" : "\u274C "}${headline}`,
      ...lines.map(text),
      isDone ? `To use this repository with Trakt again, ${link("run Connect", workflowPage(run, "connect.yml"))}.` : byHand(report, run)
    ]),
    notices: isDone ? [`${heading}. ${lines.join(" ")}`] : [],
    warnings: [],
    ...!isDone && { failure: `${lines.join(" ")} ${whatIsLeft(session, storedIn)}` }
  };
}
function sessionLine({ session, account }) {
  let whose = account === void 0 ? "" : ` of the account ${account.slug}`;
  return session === "ended" ? `The session${whose} has been ended at Trakt.` : session === "not given" ? "There is no session to end at Trakt." : `The session${whose} could not be ended at Trakt. ${session.reason}`;
}
function secretLine({ secret, session, storedIn }) {
  let name = `T${storedIn.slice(1)}`;
  return secret === "deleted" ? `${name} has been deleted.` : secret === "not there" ? `${name} is already gone.` : isUndone(session) ? `${name} is not deleted. ${secret.reason}` : `${name} could not be deleted. ${secret.reason}`;
}
function whatIsLeft(session, storedIn) {
  return isUndone(session) ? `Run disconnect again later. By hand: ${REVOKE}, and delete ${storedIn}.` : `Delete ${storedIn} by hand.`;
}
function byHand({ session, storedIn, environment }, run) {
  let deletion = `Delete ${text(storedIn)}, in ${link("the settings of this repository", secretsPage(run, environment))}.`;
  return isUndone(session) ? `**Run disconnect again later** (in the workflow ${link("Connect", workflowPage(run, "connect.yml"))}). Or do by hand what it would do:

1. Press Revoke beside the app at ${link(APPS_PAGE, `https://${APPS_PAGE}`)}.
2. ${deletion}` : `**Left to do by hand:** ${deletion}`;
}
function isUndone(end) {
  return typeof end != "string";
}
export {
  concludeDisconnect
};
