import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ok,
  ownLogin,
  repositoryPath,
  understood
} from "./chunk-N3WQPMFE.js";
import {
  Expired,
  accountInName,
  artifactPages,
  artifactsCalled,
  artifactsOfRun,
  isSameAccount,
  markerName,
  mayHaveActed,
  parseListName,
  parseReceiptName,
  readArtifact,
  readComing,
  readGoing,
  readReceipt,
  readRun,
  refused
} from "./chunk-RWWMOEGX.js";
import {
  Failure,
  _enum,
  array,
  count,
  document,
  int,
  link,
  number,
  object,
  quote,
  runAddress,
  string
} from "./chunk-URH5KAKC.js";

// src/github/pull-comment.ts
var LONGEST_COMMENT = 65536, comments = array(
  object({
    id: number(),
    body: string().nullish(),
    /** `null` for somebody who is not at GitHub any more. */
    user: object({ login: string() }).nullish()
  })
), PER_PAGE = 100;
async function commentOnPull({ run, github, log }, key, comment) {
  let { event } = run;
  event.name === "pull_request" && log.info(await write(github, event.number, key, comment).catch(explainFailure));
}
async function write(github, pull, key, { body, isWorthWriting }) {
  if (github === void 0) return withoutComment("the input github-token is empty.");
  let { owner, repo } = github.repository, [issue, each] = [
    `/repos/${owner}/${repo}/issues/${pull}/comments`,
    `/repos/${owner}/${repo}/issues/comments`
  ], marked = `${markerOf(key)}
${body}`, found = await find(github, issue, key);
  if ("status" in found) return refused2(found);
  if (found.id === void 0 && !isWorthWriting) return "There is nothing to tell on the pull request.";
  let answer = found.id === void 0 ? await github.request(`POST ${issue}`, { body: marked }) : await github.request(`PATCH ${each}/${found.id}`, { body: marked });
  return answer.status !== 200 && answer.status !== 201 ? refused2(answer) : `Shown in ${found.id === void 0 ? "a new" : "the"} comment on pull request #${pull}.`;
}
async function find(github, route, key) {
  let self;
  for (let page = 1; ; page++) {
    let answer = await github.request(`GET ${route}`, { per_page: PER_PAGE, page });
    if (answer.status !== 200) return answer;
    let { data: listed } = comments.safeParse(answer.data);
    if (listed === void 0) return answer;
    let marked = listed.filter(({ body }) => body?.startsWith(markerOf(key)));
    marked.length > 0 && (self ??= await ownLogin(github));
    let own = marked.find(({ user }) => user?.login === self);
    if (own !== void 0 || listed.length < PER_PAGE) return { id: own?.id };
  }
}
function markerOf(key) {
  return `<!-- trakt-history-action: ${encodeURIComponent(key)} -->`;
}
function refused2({ status }) {
  return withoutComment(
    status === 403 || status === 404 ? `this run may write none (${status}). The job needs the permission pull-requests: write; a pull request from a fork never has it.` : `GitHub did not take it (${status}).`
  );
}
function explainFailure(error) {
  if (error instanceof Failure) return withoutComment(error.message);
  throw error;
}
function withoutComment(reason) {
  return `The pull request gets no comment: ${reason} The job summary says it all.`;
}

// src/text/pull-comment.ts
var ROOM_BESIDE = 1e3;
function pullComment(parts, run, isWorthWriting = !0) {
  if (run.event.name !== "pull_request") return;
  let runPage = link("the page of the run", runAddress(run)), room = {
    bytes: LONGEST_COMMENT - ROOM_BESIDE,
    cut: `Something is left out here, because a comment has no room for it: ${runPage} has everything.`
  };
  return {
    body: `${document(parts, room)}
More is on ${runPage}. Each new commit brings this comment up to date.
`,
    isWorthWriting
  };
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

// src/github/records-of-run.ts
var ELSEWHERE = "If you have the list as a file (downloaded, or from a backup), commit it to imports/ instead.";
async function readAll(tools, artifacts, runId) {
  let lists = artifacts.flatMap((artifact) => {
    let name = parseListName(artifact.name, runId);
    return name === void 0 ? [] : [{ artifact, name }];
  }), receiptFiles = await readReceipts(tools, artifacts, runId), isAbandoned = ({ attempt, key }) => receiptFiles.some(({ run, abandoned }) => run.attempt === attempt && abandoned.includes(key)), steps = Map.groupBy(
    lists.filter(({ name }) => !isAbandoned(name)),
    ({ name: { attempt, key } }) => `${attempt}-${key}`
  ), receipts = receiptFiles.map(({ abandoned: _, ...receipt }) => receipt), hasReceipt = (step) => receipts.some(({ run }) => `${run.attempt}-${run.key}` === step), whole = [...steps].filter(([, files2]) => missingFile(files2) === void 0), intents = [], expired = [];
  for (let [step, files2] of steps) {
    let missing = missingFile(files2);
    if (missing !== void 0) {
      if (missing.isLast && !hasReceipt(step) && whole.length > 0) continue;
      throw isMissing(runId, missing.description);
    }
    let intent = await readIntent(tools, files2);
    intent === void 0 ? expired.push(...files2.map(({ name }) => name)) : intents.push(intent);
  }
  return { intents, receipts, expired };
}
function missingFile(files2) {
  for (let [kind, ofKind] of Map.groupBy(files2, ({ name }) => name.kind)) {
    let parts = ofKind[0]?.name.parts ?? 0, there = new Set(ofKind.map(({ name }) => name.part)), lacking = Array.from({ length: parts }, (_, index) => index + 1).filter((part) => !there.has(part)), isOfOthers = ofKind.some(({ name }) => name.parts !== parts) || there.size !== ofKind.length, [first] = lacking;
    if (first === void 0 && !isOfOthers) continue;
    let isLast = !isOfOthers && first === there.size + 1;
    return { description: `part ${first ?? 1} of ${parts} of what it ${kind}`, isLast };
  }
}
async function readIntent(tools, files2) {
  let [first] = files2;
  if (first === void 0) return;
  let { runId, attempt, key } = first.name, intent = {
    runId,
    attempt,
    key,
    account: { slug: "", uuid: void 0 },
    at: Math.min(...files2.map(({ artifact }) => Date.parse(artifact.created_at ?? "") || 0)),
    going: [],
    coming: []
  };
  for (let { artifact, name } of files2.toSorted((a, b) => a.name.part - b.name.part)) {
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

// src/github/record-download.ts
async function readRecords(tools, runId, account) {
  let withGitHub = { ...tools, github: assertGitHub(tools.github) }, found = await openRun(withGitHub, runId);
  if (found === void 0) throw mayNotAct(runId);
  let { intents, receipts, expired } = await readAll(withGitHub, found.artifacts, runId), records = ofAccount({ intents, receipts }, account), others = new Set([...intents, ...receipts].map((record) => record.account.slug));
  if (expired.length > 0 && (records.intents.length === 0 || expired.some((name) => name.account === accountInName(account.slug))))
    throw isExpired(runId);
  if (records.intents.length === 0 && !records.receipts.some(isOfKeeping))
    throw leftNothing(runId, account, [...others]);
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
function isOfKeeping({ kept, unkept, removed, added }) {
  return kept.length + unkept.length > 0 && removed.length + added.length === 0;
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

// src/github/commits.ts
var changedFile = object({
  filename: string(),
  status: string(),
  previous_filename: string().optional()
}), files = array(changedFile), comparison = object({
  status: _enum(["ahead", "behind", "diverged", "identical"]),
  total_commits: int().min(0),
  files
}), commits = object({ commits: array(object({ sha: string() })) }), commit = object({ files }), COMPARISON_FILES = 300, LISTED_FILES = 3e3, PER_PAGE2 = 100;
async function compareCommits(github, base, head) {
  let answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
    basehead: `${base}...${head}`,
    per_page: 1
  });
  if (answer.status === 404) return;
  let what = "compare the pushed commits", { status, total_commits, files: files2 } = understood(comparison, ok(answer, what), what);
  return { status, files: files2, isWhole: files2.length < COMPARISON_FILES, commits: total_commits };
}
async function commitsBetween(github, base, head) {
  let all = [];
  for (let page = 1; ; page++) {
    let answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
      basehead: `${base}...${head}`,
      per_page: PER_PAGE2,
      page
    }), what = "list the pushed commits", { commits: listed } = understood(commits, ok(answer, what), what);
    if (all.push(...listed.map(({ sha }) => sha)), listed.length < PER_PAGE2) return all;
  }
}
async function filesOfCommits(github, shas) {
  let changed = [];
  for (let sha of shas) {
    let path = `${repositoryPath(github)}/commits/${sha}`, what = `list the files of commit ${sha}`;
    changed.push(...await pages(github, path, (answer) => understood(commit, answer, what).files, what));
  }
  return changed;
}
function filesOfPull(github, number2) {
  let what = "list the files of the pull request", path = `${repositoryPath(github)}/pulls/${number2}/files`;
  return pages(github, path, (answer) => understood(files, answer, what), what);
}
async function pages(github, route, read, what) {
  let all = [];
  for (let page = 1; ; page++) {
    let listed = read(ok(await github.request(`GET ${route}`, { per_page: PER_PAGE2, page }), what));
    if (all.push(...listed), all.length >= LISTED_FILES)
      throw new Failure(
        `GitHub does not ${what} beyond ${LISTED_FILES} files, so some may be missing. Start the workflow by hand with the file.`
      );
    if (listed.length < PER_PAGE2) return all;
  }
}

// src/github/changed-files.ts
var PUSHED_COMMITS = 2048, NO_COMMIT = /^0+$/;
async function changedFiles(github, event) {
  return event.name === "pull_request" ? paths(await filesOfPull(github, event.number)) : NO_COMMIT.test(event.after) ? /* @__PURE__ */ new Set() : paths(await filesOfPush(github, event));
}
async function filesOfPush(github, event) {
  let { before, after, isForced, commits: commits2 } = event, comparison2 = NO_COMMIT.test(before) ? void 0 : await compareCommits(github, before, after), isRewritten = comparison2?.status === "diverged" || comparison2?.status === "behind";
  if (isRewritten && !isForced)
    throw new Failure(
      "This push rewrote the branch, so a file in it may be an old one. Nothing was changed. Start the workflow by hand with the file."
    );
  if (comparison2?.status === "behind") return [];
  if (comparison2?.isWhole && !isRewritten) return comparison2.files;
  if (commits2.length === 0 || commits2.length >= PUSHED_COMMITS || commits2.length < (comparison2?.commits ?? 0)) {
    let why = comparison2?.isWhole === !1 ? `GitHub names no more than ${comparison2.files.length} of the files that this push changed` : "GitHub cannot compare this push with what was there before";
    throw new Failure(
      `${why}, and its event has only ${count(commits2.length, "commit")}. So the changed files are not known, and nothing was changed. Start the workflow by hand with the file.`
    );
  }
  return filesOfCommits(github, commits2);
}
function paths(changed) {
  return new Set(
    changed.filter((file) => file.status !== "removed" && file.status !== "unchanged").map((file) => file.filename)
  );
}

export {
  commentOnPull,
  parseRunId,
  readRecords,
  undosOf,
  runsWith,
  otherRuns,
  assertGitHub,
  noSuchRun,
  compareCommits,
  commitsBetween,
  filesOfCommits,
  changedFiles,
  pullComment
};
