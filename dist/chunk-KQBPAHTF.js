const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
import {
  ownLogin
} from "./chunk-6OKPP2AW.js";
import {
  Failure,
  compareIds,
  repositoryPath,
  schema
} from "./chunk-PEA7CGHU.js";

// src/history/id-ranges.ts
function writeIds(ids, gap = 1n) {
  let end = 0n;
  return rangesOf(ids, gap).map(([first, last]) => {
    let [distance, length] = [first - end, last - first + 1n];
    return end = last, `${distance.toString(36)}${length === 1n ? "" : `.${length.toString(36)}`}`;
  }).join("+");
}
function readIds(text) {
  let ranges = [], end = 0n;
  for (let token of text.split("+")) {
    let [, distance, length = "1"] = /^([0-9a-z]{1,13})(?:\.([0-9a-z]{1,13}))?$/.exec(token) ?? [];
    if (distance === void 0) break;
    let first = end + fromBase36(distance);
    end = first + fromBase36(length) - 1n, ranges.push([first, end]);
  }
  return {
    has(historyId) {
      let id = BigInt(historyId), [low, high] = [0, ranges.length];
      for (; low < high; ) {
        let middle = low + high >> 1;
        (ranges[middle]?.[1] ?? id) < id ? low = middle + 1 : high = middle;
      }
      return (ranges[low]?.[0] ?? id + 1n) <= id;
    }
  };
}
function rangesOf(ids, gap) {
  let ranges = [];
  for (let id of [...new Set(ids)].toSorted(compareIds).map(BigInt)) {
    let latest = ranges.at(-1);
    latest !== void 0 && id - latest[1] <= gap ? latest[1] = id : ranges.push([id, id]);
  }
  return ranges;
}
function fromBase36(text) {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}

// src/github/issue-marker.ts
var ROOM = 2e4, MOST_GROUPS = 500, FIRST = "<!-- trakt-history-action issue ", MARKER = /^<!-- trakt-history-action issue account=(\S{1,400}) run=([1-9]\d{0,18}) next=([1-9]\d{0,8}) alone=(yes|no) groups=(\S*) -->/;
function accountInMarker({ slug, uuid }) {
  return encodeURIComponent(uuid ?? slug).replaceAll("-", "%2D");
}
function writeIssueMarker({
  account,
  runId,
  next,
  isAlone,
  groups
}) {
  return `${FIRST}account=${account} run=${runId} next=${next} alone=${isAlone ? "yes" : "no"} groups=${groupsInRoom(groups)} -->`;
}
function readIssueMarker(body) {
  let [, account, runId, next, alone, groups = ""] = MARKER.exec(body ?? "") ?? [];
  if (!(account === void 0 || runId === void 0))
    return {
      account,
      runId,
      next: Number(next),
      isAlone: alone === "yes",
      groups: groups.split(",").flatMap(readGroup),
      others: readOthers(groups)
    };
}
function groupsInRoom(groups) {
  let others = groups.slice(MOST_GROUPS).flatMap(({ historyIds }) => historyIds);
  for (let gap = 1n; ; gap *= 8n) {
    let text = [
      ...groups.slice(0, MOST_GROUPS).map(({ number, recorded, historyIds }) => `${number}@${recorded}:${writeIds(historyIds, gap)}`),
      ...others.length === 0 ? [] : [`others:${writeIds(others, gap)}`]
    ].join(",");
    if (text.length <= ROOM || gap > 1n << 64n) return text;
  }
}
function readGroup(text) {
  let [, number, recorded, ids] = /^([1-9]\d{0,8})@([1-9]\d{0,8}):(.+)$/.exec(text) ?? [];
  return ids === void 0 ? [] : [{ number: Number(number), recorded: Number(recorded), ids: readIds(ids) }];
}
function readOthers(groups) {
  let ids = /(?:^|,)others:([^,]+)$/.exec(groups)?.[1];
  return ids === void 0 ? void 0 : readIds(ids);
}
var DID = /^did run=([1-9]\d{0,18}) attempt=(\d{1,9}) changed=(yes|no)(?: answers=(\d{1,20}))?(?: undid=([1-9]\d{0,18}))?(?: of=([1-9]\d{0,18}) groups=([\d@,]+))?$/;
function writeCommentMarker(marker) {
  return `<!-- trakt-history-action ${contentOf(marker)} -->`;
}
function readCommentMarker(body) {
  let content = /^<!-- trakt-history-action ([^\n]+?) -->/.exec(body ?? "")?.[1] ?? "", digest = /^new ([0-9a-f]{16})$/.exec(content)?.[1];
  return digest !== void 0 ? { kind: "new", digest } : content === "over" ? { kind: "over" } : readDid(content);
}
function readDid(content) {
  let [, runId, attempt = "", changed, answers, undid, of, groups = ""] = DID.exec(content) ?? [];
  if (runId === void 0) return;
  let about = of === void 0 ? void 0 : { runId: of, groups: groups.split(",").flatMap(readNumbers) };
  return { kind: "did", runId, attempt, changed: changed === "yes", answers, undid, about };
}
function readNumbers(text) {
  let [, number, recorded] = /^([1-9]\d{0,8})@([1-9]\d{0,8})$/.exec(text) ?? [];
  return recorded === void 0 ? [] : [{ number: Number(number), recorded: Number(recorded) }];
}
function contentOf(marker) {
  switch (marker.kind) {
    case "did":
      return contentOfDid(marker);
    case "new":
      return `new ${marker.digest}`;
    case "over":
      return "over";
  }
}
function contentOfDid({ runId, attempt, changed, answers, undid, about }) {
  let groups = about?.groups.map(({ number, recorded }) => `${number}@${recorded}`) ?? [];
  return [
    `did run=${runId} attempt=${attempt} changed=${changed ? "yes" : "no"}`,
    ...answers === void 0 ? [] : [`answers=${answers}`],
    ...undid === void 0 ? [] : [`undid=${undid}`],
    ...about === void 0 || groups.length === 0 ? [] : [`of=${about.runId} groups=${groups.join(",")}`]
  ].join(" ");
}

// src/github/issue.ts
var LONGEST_ISSUE = 6e4, PER_PAGE = 100, MOST_PAGES = 10, issue = (z) => z.object({
  number: z.number(),
  title: z.string(),
  body: z.nullish(z.string()),
  state: z.string(),
  user: z.nullish(z.object({ login: z.string() })),
  pull_request: z.optional(z.unknown())
}), issueAnswer = schema(issue), issueList = schema((z) => z.array(issue(z))), commentList = schema(
  (z) => z.array(
    z.object({
      id: z.number(),
      body: z.nullish(z.string()),
      user: z.nullish(z.object({ login: z.string() }))
    })
  )
);
async function findIssues(github, account) {
  let login = await ownLogin(github), key = accountInMarker(account), byNumber = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_PAGES; page++) {
    let order = { state: "all", creator: login, sort: "created", direction: "desc" }, answer = await github.request(`GET ${repositoryPath(github)}/issues`, {
      ...order,
      per_page: PER_PAGE,
      page
    }), listed = await readAnswer(issueList, answer);
    for (let issue2 of listed.flatMap((each) => asOwn(each, login) ?? []))
      issue2.marker.account === key && byNumber.set(issue2.number, issue2);
    if (listed.length < PER_PAGE) break;
  }
  let own = [...byNumber.values()], [open, ...surplus] = own.filter(({ isOpen }) => isOpen).toReversed();
  return { login, account: key, open, surplus, closed: own.filter(({ isOpen }) => !isOpen) };
}
async function readOwnIssue(github, number, login) {
  let answer = await github.request(`GET ${repositoryPath(github)}/issues/${number}`);
  if (!(answer.status === 404 || answer.status === 410))
    return asOwn(await readAnswer(issueAnswer, answer), login);
}
function asOwn(issue2, login) {
  let { number, title, body, state, user, pull_request: pull } = issue2, marker = readIssueMarker(body);
  if (!(marker === void 0 || user?.login !== login || pull !== void 0))
    return { number, title, body: body ?? "", isOpen: state === "open", marker };
}
async function openIssue(github, { title, body }, { assignee, account }) {
  let post = (assignees) => github.request(`POST ${repositoryPath(github)}/issues`, { title, body, assignees });
  await sendUntilThere(async () => {
    let answer = await post(assignee === void 0 ? [] : [assignee]);
    return answer.status === 422 && assignee !== void 0 ? post([]) : answer;
  }, async () => (await findIssues(github, account)).open !== void 0);
}
var TRIES = 3;
async function sendUntilThere(send, isThere) {
  for (let tries = 1; ; tries++) {
    let answer = await send().catch(toFailure);
    if (!(answer instanceof Failure) && answer.status === 201) return;
    let isClear = !(answer instanceof Failure) && answer.status < 500;
    if (!isClear && await isThere()) return;
    if (isClear || tries === TRIES) throw answer instanceof Failure ? answer : refusal(answer);
  }
}
function toFailure(error) {
  if (error instanceof Failure) return error;
  throw error;
}
async function updateIssue(github, { number }, change) {
  let answer = await github.request(`PATCH ${repositoryPath(github)}/issues/${number}`, change);
  if (answer.status !== 200) throw refusal(answer);
}
async function commentOnIssue(github, issue2, body) {
  let marker = readCommentMarker(body), route = `POST ${repositoryPath(github)}/issues/${issue2.number}/comments`;
  await sendUntilThere(
    () => github.request(route, { body }),
    async () => {
      let last = (await ownComments(github, issue2, await ownLogin(github))).at(-1);
      return isDeepStrictEqual(last?.marker, marker);
    }
  );
}
async function ownComments(github, { number }, login) {
  let own = [];
  for (let page = 1; ; page++) {
    let route = `GET ${repositoryPath(github)}/issues/${number}/comments`, listed = await readAnswer(commentList, await github.request(route, { per_page: PER_PAGE, page }));
    for (let { id, body, user } of listed) {
      let marker = readCommentMarker(body);
      marker !== void 0 && user?.login === login && own.push({ id, marker });
    }
    if (listed.length < PER_PAGE) return own;
  }
}
async function readAnswer(schema2, answer) {
  let read = answer.status === 200 ? (await schema2()).safeParse(answer.data).data : void 0;
  if (read === void 0) throw refusal(answer);
  return read;
}
function refusal({ status }) {
  return status === 200 ? new Failure("GitHub\u2019s answer cannot be understood.") : status === 410 ? new Failure("issues are switched off in this repository (Settings, Features).") : status === 403 || status === 404 ? new Failure(`this run may not write any (${status}). The job needs the permission issues: write.`) : new Failure(`GitHub did not take it (${status}).`);
}

export {
  accountInMarker,
  writeIssueMarker,
  readIssueMarker,
  writeCommentMarker,
  LONGEST_ISSUE,
  findIssues,
  readOwnIssue,
  openIssue,
  updateIssue,
  commentOnIssue,
  ownComments
};
