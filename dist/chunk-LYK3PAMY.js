const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  parse
} from "./chunk-33R5R52Q.js";
import {
  RECORDED,
  accountInName,
  markerName,
  parseListName,
  parseReceiptName
} from "./chunk-ETAG3NNC.js";
import {
  isReceiptOf,
  isSameAccount
} from "./chunk-ZWJ57U3P.js";
import {
  Expired,
  Failure,
  artifactPages,
  artifactsCalled,
  detailsIn,
  missingToken,
  openRun,
  readActingRun,
  readArtifact,
  refused,
  unescapeFormula
} from "./chunk-PEA7CGHU.js";

// src/csv/record-reading.ts
function readGoing(text) {
  return readRecord(text, "stays", (play, cell) => {
    let stays = idsIn(cell);
    return isId(play.historyId) && stays.every(isId) ? { play, stays } : void 0;
  });
}
function readComing(text) {
  return readRecord(text, "for", (play, cell, cells) => {
    let near = idsIn(cells.near ?? "");
    return [play.historyId, cell].every((id) => id === "" || isId(id)) && near.every(isId) ? { play, for: cell || void 0, ...near.length > 0 && { near } } : void 0;
  });
}
function idsIn(cell) {
  return cell === "" ? [] : cell.split(" ");
}
function readRecord(text, column, rowOf) {
  let records = parseRecords(text), [first] = records ?? [];
  if (records === void 0 || first === void 0 || ![...RECORDED, column].every((name) => Object.hasOwn(first, name))) return;
  let rows = [];
  for (let cells of records) {
    let play = playOf(cells), row = play && rowOf(play, cells[column] ?? "", cells);
    if (row === void 0) return;
    rows.push(row);
  }
  return { account: { slug: first.account ?? "", uuid: first.account_uuid || void 0 }, rows };
}
function parseRecords(text) {
  try {
    return parse(text, { columns: !0, cast: unescapeFormula, record_delimiter: `
` });
  } catch {
    return;
  }
}
function playOf(cells) {
  let { type, watched_at: watchedAt = "" } = cells;
  if (type !== "episode" && type !== "movie" || Number.isNaN(Date.parse(watchedAt))) return;
  let { history_id: historyId = "", play_action: action = "" } = cells;
  return { historyId, watchedAt, action, type, ...detailsIn(cells) };
}
function isId(cell) {
  return /^\d{1,20}$/.test(cell);
}

// src/github/records-of-run.ts
var ELSEWHERE = "If you have the list as a file (downloaded, or from a backup), commit it to imports/ instead.";
async function readAll(tools, artifacts, runId) {
  let lists = artifacts.flatMap((artifact) => {
    let name = parseListName(artifact.name, runId);
    return name === void 0 ? [] : [{ artifact, name }];
  }), receiptFiles = await readReceipts(tools, artifacts, runId), isAbandoned = ({ attempt, key }) => receiptFiles.some(({ run, abandoned }) => run.attempt === attempt && abandoned.includes(key)), steps = Map.groupBy(
    lists.filter(({ name }) => !isAbandoned(name)),
    ({ name: { attempt, key } }) => `${attempt}-${key}`
  ), receipts = receiptFiles.map(({ abandoned: _, ...receipt }) => receipt), hasReceipt = (step) => receipts.some(({ run }) => `${run.attempt}-${run.key}` === step), whole = [...steps].filter(([, files]) => missingFile(files) === void 0), intents = [], expired = [];
  for (let [step, files] of steps) {
    let missing = missingFile(files);
    if (missing !== void 0) {
      let brokeOff = missing.isLast && !hasReceipt(step);
      if (brokeOff && whole.length > 0) continue;
      throw isMissing(runId, missing.description, brokeOff ? DELETE_IT : ELSEWHERE);
    }
    let intent = await readIntent(tools, files);
    intent === void 0 ? expired.push(...files.map(({ name }) => name)) : intents.push(intent);
  }
  return { intents, receipts, expired };
}
function missingFile(files) {
  for (let [kind, ofKind] of Map.groupBy(files, ({ name }) => name.kind)) {
    let parts = ofKind[0]?.name.parts ?? 0, there = new Set(ofKind.map(({ name }) => name.part)), lacking = Array.from({ length: parts }, (_, index) => index + 1).filter((part) => !there.has(part)), isOfOthers = ofKind.some(({ name }) => name.parts !== parts) || there.size !== ofKind.length, [first] = lacking;
    if (first === void 0 && !isOfOthers) continue;
    let isLast = !isOfOthers && first === there.size + 1;
    return { description: `part ${first ?? 1} of ${parts} of what it ${kind}`, isLast };
  }
}
async function readIntent(tools, files) {
  let [first] = files;
  if (first === void 0) return;
  let { runId, attempt, key } = first.name, intent = {
    runId,
    attempt,
    key,
    account: { slug: "", uuid: void 0 },
    at: Math.min(...files.map(({ artifact }) => Date.parse(artifact.created_at ?? "") || 0)),
    going: [],
    coming: []
  };
  for (let { artifact, name } of files.toSorted((a, b) => a.name.part - b.name.part)) {
    let bytes = await readUnlessExpired(tools, artifact);
    if (bytes === void 0) return;
    let text = bytes.toString(), list = name.kind === "removed" ? readGoing(text) : readComing(text);
    if (list === void 0) throw notOurs(artifact.name);
    intent.account = list.account;
    for (let row of list.rows)
      "stays" in row ? intent.going.push(row) : intent.coming.push(row);
  }
  return intent;
}
async function readReceipts(tools, artifacts, runId) {
  let { readReceipt } = await import("./receipt-file-KOWYIQFL.js"), receipts = [];
  for (let artifact of artifacts) {
    let name = parseReceiptName(artifact.name, runId);
    if (name === void 0) continue;
    let bytes = await readUnlessExpired(tools, artifact), receipt = bytes && readReceipt(bytes.toString());
    if (bytes !== void 0 && receipt === void 0) throw notOurs(artifact.name);
    let isOfName = receipt?.run.id === runId && receipt.run.attempt === name.attempt;
    receipt !== void 0 && isOfName && receipts.push(receipt);
  }
  return receipts;
}
async function readUnlessExpired(tools, artifact) {
  try {
    return await readArtifact(tools.github, artifact, tools);
  } catch (error) {
    if (error instanceof Expired) return;
    throw error;
  }
}
var DELETE_IT = `If nobody deleted that part, the run ended before it changed anything: delete the run on its page on GitHub (\u2026 > Delete workflow run), and run this again. ${ELSEWHERE}`;
function isMissing(runId, what, advice) {
  return new Failure(
    `The record of run ${runId} is incomplete: ${what} is missing, so it is not certain what it changed. Nothing was changed. ${advice}`,
    { isFinal: advice === ELSEWHERE }
  );
}
function notOurs(name) {
  return new Failure(
    `${name} is not a record that this version of the action can read. Nothing was changed. ${ELSEWHERE}`,
    { isFinal: !0 }
  );
}

// src/github/record-download.ts
async function readRecords(tools, runId, account, opened) {
  let withGitHub = { ...tools, github: assertGitHub(tools.github) }, found = await (opened ?? openRun(withGitHub, runId));
  if (found === void 0) throw mayNotAct(runId);
  let { expired, ...all } = await readAll(withGitHub, found.artifacts, runId), records = ofAccount(all, account);
  if (expired.length > 0 && (records.intents.length === 0 || expired.some((name) => name.account === accountInName(account.slug))))
    throw isExpired(runId);
  if (assertHasLists(records, runId), records.intents.length === 0 && !records.receipts.some(isOfKeeping))
    throw leftNothing(runId, account, ownersBeside(account, all));
  let recordedAt = Math.min(...found.artifacts.filter((one) => isRecord(one, runId)).map(timeOf));
  return { ...records, runId, hasEnded: found.hasEnded, recordedAt };
}
async function undosOf(tools, runId, account) {
  let withGitHub = { ...tools, github: assertGitHub(tools.github) }, markers = await artifactsCalled(withGitHub.github, markerName(runId));
  if (!Array.isArray(markers)) throw refused(markers, `look for other undos of run ${runId}`);
  let runIds = new Set(markers.flatMap((marker) => marker.workflow_run?.id ?? []).map(String)), undos = [];
  for (let undo of runIds) {
    let found = await openRun(withGitHub, undo);
    if (found === void 0) continue;
    let records = await readAll(withGitHub, found.artifacts, undo);
    undos.push({ ...ofAccount(records, account), runId: undo, hasEnded: found.hasEnded });
  }
  return undos;
}
async function runsWith(tools, name) {
  let github = assertGitHub(tools.github), listed = await artifactsCalled(github, name);
  if (!Array.isArray(listed)) throw refused(listed, "look for other undos");
  let found = [];
  for (let runId of new Set(listed.map(runIdOf))) {
    let run = runId === tools.run.id ? void 0 : await readActingRun({ github, run: tools.run }, runId);
    run !== void 0 && found.push({ runId, hasEnded: run.hasEnded });
  }
  return found;
}
async function otherRuns(tools, except, account, since) {
  let withGitHub = { ...tools, github: assertGitHub(tools.github) }, others = [];
  for (let [runId, listed] of await recordsByRun(withGitHub.github, since)) {
    if (except.has(runId) || listed.every(({ expired }) => expired)) continue;
    let found = await openRun(withGitHub, runId, since === void 0 ? listed : void 0);
    if (found === void 0) continue;
    let records = await readAll(withGitHub, found.artifacts, runId);
    others.push({ ...ofAccount(records, account), runId, hasEnded: found.hasEnded });
  }
  return others;
}
function assertHasLists({ intents, receipts }, runId) {
  for (let receipt of receipts) {
    let lists = intents.filter((intent) => isReceiptOf(receipt, intent)), going = new Set(lists.flatMap((list) => list.going.map(({ play }) => play.historyId)));
    if (receipt.removed.some((one) => !going.has(one.historyId)))
      throw isMissing(runId, "the list of what it removed", ELSEWHERE);
    let isMoved = (one) => going.has(one.for ?? "");
    if (lists.every((list) => list.coming.length === 0) && !receipt.added.every(isMoved))
      throw isMissing(runId, "the list of what it added", ELSEWHERE);
  }
}
function isOfKeeping({ kept, unkept }) {
  return kept.length + unkept.length > 0;
}
var TEN_MINUTES = 6e5;
async function recordsByRun(github, since) {
  let isLongBefore = (artifact) => since !== void 0 && timeOf(artifact) < since - TEN_MINUTES, records = [];
  for await (let page of artifactPages(github))
    if (records.push(...page.filter((one) => isRecord(one, runIdOf(one)) && !isLongBefore(one))), page.some(isLongBefore)) break;
  return Map.groupBy(records, runIdOf);
}
function isRecord({ name }, runId) {
  return (parseListName(name, runId) ?? parseReceiptName(name, runId)) !== void 0;
}
function timeOf({ created_at: createdAt }) {
  return Date.parse(createdAt ?? "");
}
function runIdOf({ workflow_run: run }) {
  return String(run?.id ?? "");
}
function ofAccount({ intents, receipts }, account) {
  let isOwn = (record) => isSameAccount(record.account, account);
  return { intents: intents.filter(isOwn), receipts: receipts.filter(isOwn) };
}
function ownersBeside(account, { intents, receipts }) {
  let owners = [...intents, ...receipts].map((record) => record.account);
  return [...new Set(owners.filter((owner) => !isSameAccount(owner, account)).map(({ slug }) => slug))];
}
function assertGitHub(github) {
  if (github !== void 0) return github;
  throw missingToken("read the records of other runs");
}
function mayNotAct(runId) {
  return new Failure(
    `Run ${runId} ran for a pull request, another branch or a fork. Such a run changes nothing at Trakt, so there is nothing to undo. Nothing was changed.`,
    { isFinal: !0 }
  );
}
var ChangedOthersAlone = class extends Failure {
};
function leftNothing(runId, { slug }, others) {
  let isOfOthers = others.length > 0, whose = isOfOthers ? `What it changed belongs to ${others.join(", ")}.` : "It changed nothing.";
  return new (isOfOthers ? ChangedOthersAlone : Failure)(
    `Run ${runId} left no record of a change to the history of ${slug}, so there is nothing to undo. ${whose} This run changed nothing. The number is in the address of the run that removed or added the plays, and in its summary.`,
    { isFinal: !0 }
  );
}
function isExpired(runId) {
  return new Failure(
    `GitHub has deleted the list of what run ${runId} changed: it had expired. Nothing was changed. ${ELSEWHERE}`,
    { isFinal: !0 }
  );
}

export {
  readGoing,
  readComing,
  readRecord,
  isId,
  readRecords,
  undosOf,
  runsWith,
  otherRuns,
  assertGitHub,
  ChangedOthersAlone
};
