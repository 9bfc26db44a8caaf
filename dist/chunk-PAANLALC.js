const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_ISSUE
} from "./chunk-KQBPAHTF.js";
import {
  timesOf,
  whenIn
} from "./chunk-YRSLCUJP.js";
import {
  MEANINGS,
  answersTo,
  groupCell,
  stopItAtTheSource,
  suspectPlays,
  titlesAmong,
  whatToPress
} from "./chunk-ETAG3NNC.js";
import {
  link,
  list,
  table,
  text
} from "./chunk-GDCGLYPI.js";
import {
  count,
  removalTarget,
  runAddress,
  undoLink
} from "./chunk-PEA7CGHU.js";

// src/text/issue-text.ts
var COMMENT_ROOM = 3e4, ROOM_FOR_LAST_ROWS = 3e3;
function issueText(marker, groups, setting, mention) {
  let wrong = suspectPlays(groups.map(({ group }) => group)).length, whose = setting.isShared ? ` (${setting.account.slug})` : "", beside = [
    `${mention === void 0 ? "" : `@${mention} `}Nothing has been changed. You decide:`,
    ...stopItAtTheSource(
      groups.map(({ group }) => group),
      setting.run
    ),
    ...howTo(setting, groups[1])
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
    body: [marker, "There is nothing left to decide here.", seeRun(run)].join(`

`)
  };
}
function newGroupsText(marker, groups, setting, inAll) {
  let wrong = suspectPlays(groups.map(({ group }) => group)).length;
  return [
    marker,
    `**${count(wrong, "more play looks", "more plays look")} wrong.** The table above has ${wrong === 1 ? "it" : "them"} too.`,
    groupTable(groups, { ...setting, isAlone: !1 }, COMMENT_ROOM),
    howToAnswer(groups[0], inAll > wrong ? inAll : void 0)
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
var OVER = "No play of this issue looks wrong any more, so it is closed.";
function howToAnswer(example, inAll) {
  let what = inAll === void 0 ? "everything in the table" : `all ${count(inAll, "play")} of this issue, not only what is new`;
  return `Or **answer this email** with \`remove\`, \`keep\` or \`undo\` as the first line.${example === void 0 ? "" : ` That means ${what}; \`remove group ${example.number}\` means that group alone.`} Anything below the first line is ignored.`;
}
function howToUndo(run) {
  let address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.
`);
  return `Was that a mistake? **${link("Undo this", address)}**, or answer with \`undo\` as the first line: that undoes what was done last.`;
}
function howTo({ run, account }, example) {
  return [
    MEANINGS,
    `${whatToPress(run)} On a phone, hold the link and choose *Open in browser*: the GitHub app may not show this page.`,
    howToAnswer(example),
    "If you close this issue, these plays stay as they are, and you get no more emails about them.",
    `${seeRun(run)} Account **${text(account.slug)}**. ${timesOf(account)}.`
  ];
}
function seeRun(run) {
  return `More is on ${link("the page of the run", runAddress(run))}.`;
}
function groupTable(groups, { run, account, isAlone }, room) {
  let all = groups.flatMap(({ group }) => group.plays), setting = { run, when: whenIn(account.timezone), titleOf: titlesAmong(all) }, rows = [], size = 0;
  for (let { number, recorded, group } of groups) {
    let answers = recorded === void 0 ? link("open the run", runAddress(run)) : answersTo(recorded, group.plays, setting), row = [`${number}. ${groupCell(group, setting)}`, answers];
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
  issueText,
  emptyIssueText,
  newGroupsText,
  doneText,
  answerText,
  overText
};
