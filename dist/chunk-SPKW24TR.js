const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  suspectPlays
} from "./chunk-JEJC7XKD.js";
import {
  foldedPlays
} from "./chunk-HFDXG54S.js";
import {
  groupWords,
  shortWords,
  titlesAmong
} from "./chunk-4KP3KKW7.js";
import {
  NAME_COUNTS,
  kindOf
} from "./chunk-34MUWTHK.js";
import {
  link,
  table,
  text
} from "./chunk-THDZPMHF.js";
import {
  count,
  figure,
  orderLink,
  removalTarget,
  workflowPage
} from "./chunk-ER3NPN5R.js";

// src/text/suspect-table.ts
var ROOM = 15e4;
function suspectBlocks({ groups, plays, isOnRecord, someOfThem, ...given }) {
  if (groups.length === 0) return [];
  let setting = { ...given, titleOf: titlesAmong(plays) };
  return [...isOnRecord ? [
    "Nothing has been changed. You decide:",
    suspectTable(groups, setting, ROOM),
    MEANINGS,
    whatToPress(given.run),
    ...stopItAtTheSource(groups, given.run)
  ] : [NO_LINKS, ...tables(groups, setting)], someOfThem, ...groups.slice(0, MOST_DETAILS).map((group) => detailsOf(group, setting))];
}
var NO_LINKS = "Nothing has been changed. This time there are no links to remove or keep these plays: GitHub did not accept the list behind them (the log says why).";
function tables(groups, setting) {
  return [
    table(
      ["Plays"],
      groups.slice(0, MOST_DETAILS).map((group) => [groupCell(group, setting)])
    )
  ];
}
var MEANINGS = "**Remove**: I didn\u2019t watch these. **Keep**: I did, and they are right. **Release dates** or **No date**: I did, but not then.";
function stopItAtTheSource(groups, { actionFiles }) {
  return actionFiles === void 0 || !groups.some(({ kind }) => kind === "came back") ? [] : [
    `Plays came back after they were removed: something adds them again, such as a media server. Here is ${link("how to stop it", `${actionFiles}/docs/stop-it-at-the-source.md`)}.`
  ];
}
function whatToPress(run) {
  return `Each link opens a file on GitHub that is already filled in. Press **Commit changes**, and again in the box that opens. A minute later ${link("the result is here", workflowPage(run, "change.yml"))}, with a link that undoes it.`;
}
function suspectTable(groups, setting, room) {
  let all = suspectPlays(groups), lastRow = groups.length > 1 && setting.isAlone ? [["**All of these**", answersTo("all", all, setting)]] : [], rows = [], left = room - sizeOf(lastRow) - ROW_OF_MORE;
  for (let group of groups) {
    let row = [groupCell(group, setting), answersTo(group.number, group.plays, setting)];
    if (left -= sizeOf([row]), left < 0) break;
    rows.push(row);
  }
  let more = groups.slice(rows.length), moreRow = more.length === 0 ? [] : [[`\u2026 and ${count(more.length, "more group")} of ${count(suspectPlays(more).length, "play")}`, ""]];
  return table(["Plays", "What should happen"], [...rows, ...moreRow, ...lastRow]);
}
var ROW_OF_MORE = 200;
function sizeOf(rows) {
  return rows.reduce((sum, row) => sum + row.join(" | ").length + 5, 0);
}
function groupCell(group, { when, titleOf }) {
  let words = groupWords(group, when, titleOf);
  return [`**${text(words.title)}**`, text(words.what), text(words.when)].filter(Boolean).join("<br>");
}
function answersTo(group, plays, { run, when, titleOf }) {
  let these = count(plays.length, "play"), its = plays.length === 1 ? "its release" : "their releases", which = shortWords(plays, when, titleOf), answer = (label, what, asked) => link(
    label,
    orderLink(removalTarget(run), { runId: run.id, group, what }, `${asked}: ${which}.
${NAME_COUNTS}
`)
  );
  return `**${answer(`Remove&nbsp;${figure(plays.length)}`, "remove", `Remove ${these}`)}** \xB7&nbsp;${answer("Keep", "keep", `Keep ${these}`)}<br>${answer("Release&nbsp;dates", "released", `Move ${these} to ${its}`)} \xB7&nbsp;${answer("No&nbsp;date", "unknown", `Clear the date of ${these}`)}`;
}
var MOST_DETAILS = 20;
function detailsOf(group, { when, titleOf }) {
  let { plays, stays } = group, words = groupWords(group, when, titleOf), whatStays = {
    head: "Stays",
    cell: ({ historyId }) => {
      let staying = stays.get(historyId);
      return staying === void 0 ? "" : `${when(staying)}, ${text(kindOf(staying))}`;
    }
  }, title = `The ${count(plays.length, "play")} of ${words.when}`;
  return foldedPlays(title, plays, when, stays.size > 0 ? whatStays : void 0);
}

export {
  suspectBlocks,
  MEANINGS,
  stopItAtTheSource,
  whatToPress,
  groupCell,
  answersTo
};
