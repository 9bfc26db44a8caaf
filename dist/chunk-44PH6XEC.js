const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readCsv
} from "./chunk-VW6F2PZY.js";
import {
  readStanding
} from "./chunk-ZU6RCJAT.js";
import {
  assertStands,
  count,
  missingToken
} from "./chunk-ER3NPN5R.js";

// src/commands/still-asked.ts
async function takenBack({ run, github, workspace, log }, { patterns, rows, readRows }) {
  await assertStands({ run, github });
  let { event } = run, paths = [...new Set(rows.flatMap(({ place }) => place === void 0 ? [] : [place.file]))];
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return /* @__PURE__ */ new Set();
  let standing = await readStanding(gitHubOf(github), {
    branch: event.branch,
    after: event.after,
    paths,
    isMatching: (path) => workspace.matches(path, patterns)
  }), isStanding = ({ place }) => place === void 0 || standing.isUnchanged(place.file), gone = rows.filter((row) => !isStanding(row)), open = new Set(gone.filter((row) => row.shownBy === void 0).map(keyOf)), isOpen = (row) => row.shownBy !== void 0 || open.has(keyOf(row));
  if (open.size > 0)
    for await (let { path, bytes } of standing.changedFiles()) {
      let isInBackup = await workspace.isInBackup(path);
      for (let row of readRows(readCsv(path, bytes), isInBackup)) open.delete(keyOf(row));
      if (open.size === 0) break;
    }
  let standingIds = new Set(rows.filter((row) => isStanding(row) || !isOpen(row)).map(idOf)), back = new Set(gone.filter(isOpen).map(idOf)).difference(standingIds);
  return back.size > 0 && log.info(
    `${count(back.size, "play")} ${back.size === 1 ? "was" : "were"} asked for and then taken back.`
  ), back;
}
async function standingFiles({ run, github }, paths) {
  let { event } = run;
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return new Set(paths);
  let { branch, after } = event, pushed = { branch, after, paths, isMatching: () => !1 }, { isUnchanged } = await readStanding(gitHubOf(github), pushed);
  return new Set(paths.filter(isUnchanged));
}
function gitHubOf(github) {
  if (github !== void 0) return github;
  throw missingToken("see what was taken back");
}
function keyOf({ historyId, moveTo }) {
  return `${historyId} ${moveTo ?? ""}`;
}
function idOf({ historyId }) {
  return historyId;
}

export {
  takenBack,
  standingFiles
};
