import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  mayHaveActed,
  readRun
} from "./chunk-5L7F7PMK.js";
import {
  Expired,
  accountInName,
  artifactPages,
  artifactsCalled,
  artifactsOfRun,
  isSameAccount,
  markerName,
  parseListName,
  parseReceiptName,
  readArtifact,
  readComing,
  readGoing,
  readHistory,
  readReceipt,
  refused
} from "./chunk-2QIH4GRM.js";
import {
  Failure,
  count,
  figure,
  isDated,
  link,
  quote,
  removalLink,
  removalTarget
} from "./chunk-WILDMYJS.js";

// src/trakt/history-around.ts
var DAY = 864e5, MOST_STRETCHES = 25;
async function readHistoryAround(api, minutes, onProgress) {
  let reads = await Promise.all(stretchesOf(minutes).map((scope) => readHistory(api, scope, { onProgress })));
  return {
    plays: [...new Map(reads.flatMap((read) => read.plays).map((play) => [play.historyId, play])).values()],
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven"
  };
}
function stretchesOf(minutes) {
  let times = [...new Set(minutes)].map((minute) => `${minute}:00.000Z`).toSorted(), dated = times.filter((watchedAt) => isDated({ watchedAt })).map((time) => Date.parse(time)), groups = [];
  for (let time of dated) {
    let last = groups.at(-1);
    last !== void 0 && time - (last.at(-1) ?? 0) <= 2 * DAY ? last.push(time) : groups.push([time]);
  }
  let stretches = (groups.length > MOST_STRETCHES ? [dated] : groups).map((group) => stretch(group[0] ?? 0, group.at(-1) ?? 0));
  return times.length > dated.length ? [{ type: "time", to: new Date(DAY).toISOString() }, ...stretches] : stretches;
}
function stretch(first, last) {
  return {
    type: "time",
    from: new Date(first - DAY).toISOString(),
    to: new Date(last + DAY).toISOString()
  };
}

// src/text/addition-troubles.ts
function perhapsWords(plays, are) {
  let it = plays.length === 1 ? "it" : "them";
  return `\u26A0\uFE0F **${count(plays.length, "play")} may ${are} under another episode, movie or minute.** Something new is there that nobody explains. Look at Trakt before you do anything: to add ${it} once more could double ${it}.`;
}
function unknownWords(plays, end) {
  let they = plays.length === 1 ? "it" : "they";
  return `\u274C **${count(plays.length, "play is", "plays are")} of something that Trakt does not know any more**, so ${they} cannot ${end}. Search for it at trakt.tv: it may have a new entry.`;
}
function surplusWords(plays, run, account) {
  return `\u26A0\uFE0F **${count(plays.length, "play")} more than there should be.** ${removeWords("surplus", plays, run, account)}`;
}
function removeWords(name, plays, run, account) {
  let address = removalLink(removalTarget(run), name, plays, account);
  if (address === void 0) return "To remove them, run Export and mark them in the file.";
  let these = plays.length === 1 ? "it" : `these ${figure(plays.length)}`;
  return `Look at them, then ${link(`remove ${these}`, address)} if they should go.`;
}

// src/github/run-id.ts
var NOT_THE_SHORT_ONE = "The short number in the list of runs (#12) is another one.";
function parseRunId(text, { serverUrl, repository }) {
  if (/^[1-9]\d{0,18}$/.test(text)) return text;
  let [, host, owner, repo, id] = /^(?:https?:\/\/)?([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/actions\/runs\/([1-9]\d{0,18})(?:[/?#].*)?$/i.exec(
    text
  ) ?? [];
  if (id === void 0)
    throw new Failure(
      `The input run is ${quote(text)}. Give the number of the run, or copy the address of its page: ${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/\u2026 ${NOT_THE_SHORT_ONE}`
    );
  let server = `${new URL(serverUrl).host}/`, here = `${server}${repository.owner}/${repository.repo}`.toLowerCase(), there = `${host}/${owner}/${repo}`;
  if (there.toLowerCase() !== here)
    throw new Failure(
      `The run of the input run belongs to ${quote(there.startsWith(server) ? `${owner}/${repo}` : there)}, but only runs of ${repository.owner}/${repository.repo} can be undone here. Start Undo in that repository.`
    );
  return id;
}

// src/github/record-download.ts
var ELSEWHERE = "If you have the list as a file (downloaded, or from a backup), commit it to imports/ instead.";
async function readRecords(tools, runId, account) {
  let withGitHub = { ...tools, github: assertGitHub(tools.github) }, found = await openRun(withGitHub, runId);
  if (found === void 0) throw mayNotAct(runId);
  let { intents, receipts, expired } = await readAll(withGitHub, found.artifacts, runId), records = ofAccount({ intents, receipts }, account), others = new Set([...intents, ...receipts].map((record) => record.account.slug));
  if (expired.length > 0 && (records.intents.length === 0 || expired.some((name) => name.account === accountInName(account.slug))))
    throw isExpired(runId);
  if (records.intents.length === 0) throw leftNothing(runId, account, [...others]);
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
async function allReceipts(tools, account) {
  let withGitHub = { ...tools, github: assertGitHub(tools.github) }, receipts = [];
  for (let [runId, listed] of await recordsByRun(withGitHub.github, void 0)) {
    if (!listed.some(({ name, expired }) => !expired && parseReceiptName(name, runId) !== void 0))
      continue;
    let found = await openRun(withGitHub, runId, listed);
    found !== void 0 && receipts.push(...await readReceipts(withGitHub, found.artifacts, runId));
  }
  return receipts.filter((receipt) => isSameAccount(receipt.account, account));
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
async function openRun({ github, run }, runId, known) {
  let [found, artifacts] = await Promise.all([
    readActingRun({ github, run }, runId),
    known ?? artifactsOfRun(github, runId)
  ]);
  if (found !== void 0) {
    if (!Array.isArray(artifacts)) throw refused(artifacts, `list what run ${runId} uploaded`);
    return { artifacts, hasEnded: found.hasEnded };
  }
}
async function readActingRun({ github, run }, runId) {
  if (runId === run.id && run.mayAct) return { hasEnded: !1 };
  let listed = await readRun(github, runId);
  if (!("run_attempt" in listed))
    throw listed.status === 404 ? noSuchRun(runId, github) : refused(listed, `look at run ${runId}`);
  return mayHaveActed(listed, run) ? { hasEnded: listed.status === "completed" } : void 0;
}
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
      if (missing.isLast && !hasReceipt(step) && whole.length > 0) continue;
      throw isMissing(runId, missing.description);
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
  let receipts = [];
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
function ofAccount({ intents, receipts }, account) {
  let isOwn = (record) => isSameAccount(record.account, account);
  return { intents: intents.filter(isOwn), receipts: receipts.filter(isOwn) };
}
function assertGitHub(github) {
  if (github !== void 0) return github;
  throw new Failure(
    "Nothing was changed. The input github-token is empty, so the records of other runs cannot be read. Leave it out: the job\u2019s own token is enough."
  );
}
function noSuchRun(runId, { repository: { owner, repo } }) {
  return new Failure(
    `There is no run ${runId} in ${owner}/${repo} (404). Nothing was changed. Compare the number with the address of the run\u2019s page; if it is right, give the job the permission actions: read. ${NOT_THE_SHORT_ONE}`
  );
}
function mayNotAct(runId) {
  return new Failure(
    `Run ${runId} is that of a pull request, of another branch, or of a fork. Such a run changes nothing at Trakt, so there is nothing to undo. Nothing was changed.`
  );
}
function leftNothing(runId, { slug }, others) {
  let whose = others.length === 0 ? "It changed nothing." : `What it changed belongs to ${others.join(", ")}.`;
  return new Failure(
    `Run ${runId} left no record of a change to the history of ${slug}, so there is nothing to undo. ${whose} Nothing was changed now. The number is in the address of the run that removed or added the plays, and in its summary.`
  );
}
function isExpired(runId) {
  return new Failure(
    `GitHub has deleted the list of what run ${runId} changed: its time was over. Nothing was changed. ${ELSEWHERE}`
  );
}
function isMissing(runId, what) {
  return new Failure(
    `The record of run ${runId} is incomplete: ${what} is missing, so nobody can tell all that it changed. Nothing was changed. ${ELSEWHERE}`
  );
}
function notOurs(name) {
  return new Failure(
    `${name} is not a record that this version of the action can read. Nothing was changed. ${ELSEWHERE}`
  );
}

export {
  perhapsWords,
  unknownWords,
  surplusWords,
  removeWords,
  readHistoryAround,
  parseRunId,
  readRecords,
  undosOf,
  otherRuns,
  allReceipts
};
