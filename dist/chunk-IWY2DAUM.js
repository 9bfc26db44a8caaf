import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ownLogin,
  repositoryPath
} from "./chunk-N3WQPMFE.js";
import {
  MEANINGS,
  answersTo,
  groupCell,
  stopItAtTheSource,
  suspectPlays,
  whatToPress
} from "./chunk-4RWACPNZ.js";
import {
  titlesAmong
} from "./chunk-WTLG6H4J.js";
import {
  whenIn,
  zoneName
} from "./chunk-RWWMOEGX.js";
import {
  Failure,
  array,
  compareIds,
  count,
  link,
  list,
  number,
  object,
  removalTarget,
  runAddress,
  string,
  table,
  text,
  undoLink,
  unknown
} from "./chunk-URH5KAKC.js";

// src/history/id-ranges.ts
function writeIds(ids, gap = 1n) {
  let end = 0n;
  return rangesOf(ids, gap).map(([first, last]) => {
    let [distance, length] = [first - end, last - first + 1n];
    return end = last, `${distance.toString(36)}${length === 1n ? "" : `.${length.toString(36)}`}`;
  }).join("+");
}
function readIds(text2) {
  let ranges = [], end = 0n;
  for (let token of text2.split("+")) {
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
function fromBase36(text2) {
  return [...text2].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}

// src/github/issue-marker.ts
var ROOM = 2e4, FIRST = "<!-- trakt-history-action issue ", MARKER = /^<!-- trakt-history-action issue account=(\S{1,400}) run=([1-9]\d{0,18}) next=([1-9]\d{0,8}) alone=(yes|no) groups=(\S*) -->/;
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
      groups: groups.split(",").flatMap(readGroup)
    };
}
function groupsInRoom(groups) {
  for (let gap = 1n; ; gap *= 8n) {
    let text2 = groups.map(({ number: number2, recorded, historyIds }) => `${number2}@${recorded}:${writeIds(historyIds, gap)}`).join(",");
    if (text2.length <= ROOM || gap > 1n << 64n) return text2;
  }
}
function readGroup(text2) {
  let [, number2, recorded, ids] = /^([1-9]\d{0,8})@([1-9]\d{0,8}):(.+)$/.exec(text2) ?? [];
  return ids === void 0 ? [] : [{ number: Number(number2), recorded: Number(recorded), ids: readIds(ids) }];
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
function readNumbers(text2) {
  let [, number2, recorded] = /^([1-9]\d{0,8})@([1-9]\d{0,8})$/.exec(text2) ?? [];
  return recorded === void 0 ? [] : [{ number: Number(number2), recorded: Number(recorded) }];
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
  let groups = about?.groups.map(({ number: number2, recorded }) => `${number2}@${recorded}`) ?? [];
  return [
    `did run=${runId} attempt=${attempt} changed=${changed ? "yes" : "no"}`,
    ...answers === void 0 ? [] : [`answers=${answers}`],
    ...undid === void 0 ? [] : [`undid=${undid}`],
    ...about === void 0 || groups.length === 0 ? [] : [`of=${about.runId} groups=${groups.join(",")}`]
  ].join(" ");
}

// src/github/issue.ts
var LONGEST_ISSUE = 6e4, PER_PAGE = 100, MOST_PAGES = 10, issueAnswer = object({
  number: number(),
  title: string(),
  body: string().nullish(),
  state: string(),
  user: object({ login: string() }).nullish(),
  pull_request: unknown().optional()
}), issueList = array(issueAnswer), commentList = array(
  object({
    id: number(),
    body: string().nullish(),
    user: object({ login: string() }).nullish()
  })
);
async function findIssues(github, account) {
  let login = await ownLogin(github), key = accountInMarker(account), own = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    let order = { state: "all", creator: login, sort: "created", direction: "desc" }, answer = await github.request(`GET ${repositoryPath(github)}/issues`, {
      ...order,
      per_page: PER_PAGE,
      page
    }), listed = readAnswer(issueList, answer);
    if (own.push(
      ...listed.flatMap((issue) => asOwn(issue, login) ?? []).filter(({ marker }) => marker.account === key)
    ), listed.length < PER_PAGE) break;
  }
  let [open, ...surplus] = own.filter(({ isOpen }) => isOpen).toReversed();
  return { login, account: key, open, surplus, closed: own.filter(({ isOpen }) => !isOpen) };
}
async function readOwnIssue(github, number2, login) {
  let answer = await github.request(`GET ${repositoryPath(github)}/issues/${number2}`);
  if (!(answer.status === 404 || answer.status === 410))
    return asOwn(readAnswer(issueAnswer, answer), login);
}
function asOwn(issue, login) {
  let { number: number2, title, body, state, user, pull_request: pull } = issue, marker = readIssueMarker(body);
  if (!(marker === void 0 || user?.login !== login || pull !== void 0))
    return { number: number2, title, body: body ?? "", isOpen: state === "open", marker };
}
async function openIssue(github, { title, body }, assignee) {
  let post = (assignees) => github.request(`POST ${repositoryPath(github)}/issues`, { title, body, assignees }), answer = await post(assignee === void 0 ? [] : [assignee]), last = answer.status === 422 && assignee !== void 0 ? await post([]) : answer;
  if (last.status !== 201) throw refusal(last);
}
async function updateIssue(github, { number: number2 }, change) {
  let answer = await github.request(`PATCH ${repositoryPath(github)}/issues/${number2}`, change);
  if (answer.status !== 200) throw refusal(answer);
}
async function commentOnIssue(github, { number: number2 }, body) {
  let answer = await github.request(`POST ${repositoryPath(github)}/issues/${number2}/comments`, { body });
  if (answer.status !== 201) throw refusal(answer);
}
async function ownComments(github, { number: number2 }, login) {
  let own = [];
  for (let page = 1; ; page++) {
    let route = `GET ${repositoryPath(github)}/issues/${number2}/comments`, listed = readAnswer(commentList, await github.request(route, { per_page: PER_PAGE, page }));
    for (let { id, body, user } of listed) {
      let marker = readCommentMarker(body);
      marker !== void 0 && user?.login === login && own.push({ id, marker });
    }
    if (listed.length < PER_PAGE) return own;
  }
}
function readAnswer(schema, answer) {
  let read = answer.status === 200 ? schema.safeParse(answer.data).data : void 0;
  if (read === void 0) throw refusal(answer);
  return read;
}
function refusal({ status }) {
  return status === 200 ? new Failure("GitHub\u2019s answer cannot be understood.") : status === 410 ? new Failure("issues are switched off in this repository (Settings, Features).") : status === 403 || status === 404 ? new Failure(`this run may not write any (${status}). The job needs the permission issues: write.`) : new Failure(`GitHub did not take it (${status}).`);
}

// src/text/issue-text.ts
var COMMENT_ROOM = 3e4, ROOM_FOR_LAST_ROWS = 3e3;
function issueText(marker, groups, setting, mention) {
  let wrong = suspectPlays(groups.map(({ group }) => group)).length, whose = setting.isShared ? ` (${setting.account.slug})` : "", beside = [
    `${mention === void 0 ? "" : `@${mention} `}Nothing has been changed. You decide:`,
    ...stopItAtTheSource(
      groups.map(({ group }) => group),
      setting.run
    ),
    ...howTo(setting)
  ], room = LONGEST_ISSUE - marker.length - beside.join(`

`).length - ROOM_FOR_LAST_ROWS, [greeting = "", ...rest] = beside;
  return {
    title: `${count(wrong, "play looks", "plays look")} wrong${whose}`,
    body: [marker, greeting, groupTable(groups, setting, room), ...rest].join(`

`)
  };
}
function emptyIssueText(marker, { run, account, isShared }) {
  return {
    title: `No play looks wrong any more${isShared ? ` (${account.slug})` : ""}`,
    body: [marker, "Nothing of this issue is left.", seeRun(run)].join(`

`)
  };
}
function newGroupsText(marker, groups, setting) {
  let wrong = suspectPlays(groups.map(({ group }) => group)).length;
  return [
    marker,
    `**${count(wrong, "more play looks", "more plays look")} wrong.** The table above has ${wrong === 1 ? "it" : "them"} too.`,
    groupTable(groups, { ...setting, isAlone: !1 }, COMMENT_ROOM),
    ANSWER
  ].join(`

`);
}
function doneText(marker, done, run, isOver) {
  return [marker, `\u2705 ${done}`, howToUndo(run), ...isOver ? [OVER] : [], seeRun(run)].join(`

`);
}
var MOST_PROBLEMS = 10;
function answerText(marker, { headline, failure, problems = [], outcome }, run) {
  return [
    marker,
    `${failure !== void 0 || outcome === "failed" ? "\u274C" : "\u2705"} **${text(headline)}**`,
    ...failure === void 0 ? [] : [text(failure)],
    ...problems.length === 0 ? [] : [list(problems.slice(0, MOST_PROBLEMS), ({ message }) => message)],
    ...outcome === "changed" ? [howToUndo(run)] : [],
    seeRun(run)
  ].join(`

`);
}
function overText(marker) {
  return [marker, OVER].join(`

`);
}
var OVER = "No play of this issue looks wrong any more, so it is closed.", ANSWER = "Or **answer this mail** with `remove`, `keep` or `undo` as the first line. With a number, such as `remove 2`, it is about that group alone; without one it is about all that are in the table. Further lines are for people.";
function howToUndo(run) {
  let address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.
`);
  return `Was that a mistake? **${link("Undo this", address)}**, or answer with \`undo\` as the first line.`;
}
function howTo({ run, account }) {
  return [
    MEANINGS,
    `${whatToPress(run)} On a phone, hold the link and choose *Open in browser*: the GitHub app may not show this page.`,
    ANSWER,
    "If you close this issue, these plays stay as they are, and you get no mail about them again.",
    `${seeRun(run)} Account **${text(account.slug)}**. Times are those of ${text(zoneName(account.timezone))}.`
  ];
}
function seeRun(run) {
  return `More is on ${link("the page of the run", runAddress(run))}.`;
}
function groupTable(groups, { run, account, isAlone }, room) {
  let all = groups.flatMap(({ group }) => group.plays), setting = { run, when: whenIn(account.timezone), titleOf: titlesAmong(all) }, rows = [], size = 0;
  for (let { number: number2, recorded, group } of groups) {
    let answers = recorded === void 0 ? link("open the run", runAddress(run)) : answersTo(recorded, group.plays, setting), row = [`${number2}. ${groupCell(group, setting)}`, answers];
    if (size += row.join("").length + 10, size > room) break;
    rows.push(row);
  }
  let more = groups.length - rows.length;
  if (more > 0) {
    let others = groups.slice(rows.length).map(({ group }) => group);
    rows.push([
      `\u2026 and ${count(more, "more group")} of ${count(suspectPlays(others).length, "play")}`,
      link("open the run", runAddress(run))
    ]);
  }
  return groups.length > 1 && isAlone && rows.push(["**All of these**", answersTo("all", all, setting)]), table(["Plays", "What should happen"], rows);
}

export {
  accountInMarker,
  writeIssueMarker,
  readIssueMarker,
  writeCommentMarker,
  findIssues,
  readOwnIssue,
  openIssue,
  updateIssue,
  commentOnIssue,
  ownComments,
  issueText,
  emptyIssueText,
  newGroupsText,
  doneText,
  answerText,
  overText
};
