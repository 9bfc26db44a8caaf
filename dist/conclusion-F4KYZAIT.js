import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  document,
  link,
  text
} from "./chunk-KYCGCYEB.js";
import {
  variablesPage,
  workflowPage
} from "./chunk-75DY5ULA.js";
import "./chunk-D6VM2G4H.js";
import "./chunk-CBG6QBUI.js";
import "./chunk-FTVCWWLC.js";
import "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/commands/connect/conclusion.ts
function concludeConnect(report, run) {
  let { account, doubt, unrenewed, storedIn } = report, conclusion = {
    headline: account === void 0 ? "Connected, but it is not known to which account" : `Connected to the Trakt account ${account.slug}`,
    outputs: {},
    summary: summarise(report, run),
    notices: [],
    warnings: []
  };
  return account === void 0 ? conclusion.failure = `The session is saved in ${storedIn}, but it was not seen which account it belongs to. ${doubt} The next run reads it and names the account: run Export.` : conclusion.outputs.account = account.slug, unrenewed !== void 0 ? (conclusion.headline = headlineOf(unrenewed), conclusion.failure = unrenewed.isSpent ? `The session was saved in ${storedIn} and then renewed, to see that this works, and was lost by it. ${unrenewed.reason} Run Connect once more.` : `The session is saved in ${storedIn}, but it cannot be renewed, so it would end within days. ${unrenewed.reason} Fix that, then run Connect again.`) : account !== void 0 && conclusion.notices.push(
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
      unrenewed.isSpent ? `${session} was saved in ${text(storedIn)} and then renewed, to see that this works.` : `${session} is stored in ${text(storedIn)}, but it would end within days.`,
      text(unrenewed.reason),
      unrenewed.isSpent ? `${again} once more.` : `Fix that (the values are in ${link("the settings of this repository", variablesPage(run))}). ${again} again then.`
    ]);
  }
  let next = link("run Export", workflowPage(run, "export.yml"));
  return document([
    account === void 0 ? "## \u26A0\uFE0F Connected, but it is not known to which account" : `## Connected to the Trakt account ${text(account.slug)}`,
    doubt === void 0 ? void 0 : text(doubt),
    `The session is stored in ${text(storedIn)}.${replaced ? " It replaces the one that was there." : ""} Later runs use it and renew it by themselves.`,
    account === void 0 ? `**Next:** ${next}; its summary names the account.` : `**Next:** ${next} to see your history. Is that not your account? Sign out at trakt.tv in your browser, and run Connect again.`
  ]);
}
export {
  concludeConnect
};
