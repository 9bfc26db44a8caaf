import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  workflowPage
} from "./chunk-HMZUO7H6.js";
import "./chunk-7EBFX4T4.js";
import "./chunk-WSXHGE6R.js";
import {
  document,
  link,
  text
} from "./chunk-KN2E22SQ.js";
import "./chunk-SQVWOASL.js";
import "./chunk-Z7GV73W6.js";

// src/report/connect-conclusion.ts
function concludeConnect(report, run) {
  let { account, doubt, storedIn } = report, conclusion = {
    headline: account === void 0 ? "Connected, but it is not known to which account" : `Connected to the Trakt account ${account.slug}`,
    outputs: {},
    summary: summarise(report, run),
    notices: [],
    warnings: []
  };
  return account === void 0 ? conclusion.failure = `The session is saved in ${storedIn}, but it was not seen which account it belongs to. ${doubt} The next run reads it and names the account: run Export.` : (conclusion.outputs.account = account.slug, conclusion.notices.push(
    `Connected to the Trakt account ${account.slug}. The session is stored in ${storedIn}.`
  )), conclusion;
}
function summarise({ account, doubt, storedIn, replaced }, run) {
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
