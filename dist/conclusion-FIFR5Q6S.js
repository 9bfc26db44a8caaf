const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import {
  document,
  link,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  variablesPage,
  workflowPage
} from "./chunk-PEA7CGHU.js";

// src/commands/connect/conclusion.ts
function concludeConnect(report, run) {
  let { account, doubt, unrenewed, storedIn } = report, conclusion = {
    headline: account === void 0 ? "Connected, but Trakt did not say to which account" : `Connected to the Trakt account ${account.slug}`,
    outputs: {},
    summary: summarise(report, run),
    notices: [],
    warnings: []
  };
  return account === void 0 ? conclusion.failure = `The session is saved in ${storedIn}, but Trakt did not say which account it belongs to. ${doubt} The next run finds out: run Backup.` : conclusion.outputs.account = account.slug, unrenewed !== void 0 ? (conclusion.headline = headlineOf(unrenewed), conclusion.failure = unrenewed.isSpent ? `The session was saved in ${storedIn} and was lost when it was renewed as a test. ${unrenewed.reason} Run Connect once more.` : `The session is saved in ${storedIn}, but it cannot be renewed, so it would end within days. ${unrenewed.reason} Fix that, then run Connect again.`) : account !== void 0 && conclusion.notices.push(
    `Connected to the Trakt account ${account.slug}. The session is stored in ${storedIn}.`
  ), conclusion;
}
function headlineOf({ isSpent }) {
  return isSpent ? "The session was lost when it was renewed" : "Connected, but the session cannot be renewed";
}
function summarise({ account, doubt, unrenewed, storedIn, replaced }, run) {
  if (unrenewed !== void 0) {
    let session = `The session${account === void 0 ? "" : ` of ${text(account.slug)}`}`, again = link("Run Connect", workflowPage(run, "connect.yml"));
    return document([
      `## \u274C ${headlineOf(unrenewed)}`,
      unrenewed.isSpent ? `${session} was saved in ${text(storedIn)} and then renewed as a test.` : `${session} is stored in ${text(storedIn)}, but it would end within days.`,
      text(unrenewed.reason),
      unrenewed.isSpent ? `${again} once more.` : `Fix that (the values are in ${link("the settings of this repository", variablesPage(run))}). ${again} again then.`
    ]);
  }
  return document([
    account === void 0 ? "## \u274C Connected, but Trakt did not say to which account" : `## \u2705 Connected to the Trakt account ${text(account.slug)}`,
    doubt === void 0 ? void 0 : text(doubt),
    `The session is stored in ${text(storedIn)}.${replaced ? " It replaces the one that was there." : ""} Later runs use it and renew it by themselves.`,
    account === void 0 ? `**Next:** ${link("run Backup", workflowPage(run, "backup.yml"))}; its summary names the account.` : "Not your account? Sign out at trakt.tv in your browser, delete the folder of its backup here if there is one, and run Connect again."
  ]);
}
export {
  concludeConnect
};
