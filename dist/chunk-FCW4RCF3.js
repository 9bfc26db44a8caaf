const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readComing,
  readGoing
} from "./chunk-46H4LCEL.js";
import {
  accountInName,
  isSameAccount,
  parseListName,
  parseReceiptName
} from "./chunk-LSCOBETY.js";
import {
  Failure,
  artifactPages,
  mayHaveActed,
  readArtifact,
  readRun
} from "./chunk-ER3NPN5R.js";

// src/github/recent-records.ts
var MOST_RECORDS = 20, MOST_PAGES = 10;
async function* recentRecords(tools, isWanted) {
  let records = 0;
  for await (let { artifact, runId } of recentArtifacts(tools.github)) {
    if (!isWanted(artifact.name, runId)) continue;
    if (records++ === MOST_RECORDS) return;
    let text = await readRecord(tools, artifact, runId);
    text !== void 0 && (yield text);
  }
}
async function* recentArtifacts(github) {
  let pages = 0;
  for await (let page of artifactPages(github)) {
    for (let artifact of page)
      artifact.expired || (yield { artifact, runId: String(artifact.workflow_run?.id ?? "") });
    if (++pages === MOST_PAGES) return;
  }
}
async function readRecord(tools, artifact, runId) {
  try {
    let run = await readRun(tools.github, runId);
    return !("run_attempt" in run) || !mayHaveActed(run, tools.run) ? void 0 : (await readArtifact(tools.github, artifact, tools)).toString();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tools.log.info(`${artifact.name} is skipped: ${error.message}`);
    return;
  }
}
function addedLists(tools, account) {
  return recentLists(tools, account, "added", readComing);
}
function removedLists(tools, account) {
  return recentLists(tools, account, "removed", readGoing);
}
async function* recentLists(tools, account, kind, read) {
  let own = accountInName(account.slug), isWanted = (name, runId) => {
    let list = parseListName(name, runId);
    return list?.kind === kind && list.account === own;
  };
  for await (let text of recentRecords(tools, isWanted)) {
    let list = read(text);
    list !== void 0 && isSameAccount(list.account, account) && (yield list.rows);
  }
}
async function formerNames(tools, { uuid }, names) {
  let found = /* @__PURE__ */ new Set();
  if (uuid === void 0 || names.size === 0) return found;
  let wanted = new Map([...names].map((name) => [accountInName(name), name])), isWanted = (artifact, runId) => {
    let name = wanted.get(parseReceiptName(artifact, runId)?.account ?? "");
    return name !== void 0 && !found.has(name);
  };
  for await (let text of recentRecords(tools, isWanted)) {
    let { readReceipt } = await import("./receipt-file-Z6G2TNPO.js"), { account } = readReceipt(text) ?? {};
    if (account?.uuid === uuid && names.has(account.slug) && found.add(account.slug), found.size === names.size) break;
  }
  return found;
}
async function* recentReceipts(tools, account) {
  let own = accountInName(account.slug), isWanted = (name, runId) => parseReceiptName(name, runId)?.account === own;
  for await (let text of recentRecords(tools, isWanted)) {
    let { readReceipt } = await import("./receipt-file-Z6G2TNPO.js"), receipt = readReceipt(text);
    receipt !== void 0 && isSameAccount(receipt.account, account) && (yield receipt);
  }
}

export {
  recentRecords,
  addedLists,
  removedLists,
  formerNames,
  recentReceipts
};
