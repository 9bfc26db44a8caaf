const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  compareIds,
  oldestFirst
} from "./chunk-ER3NPN5R.js";

// src/history/suspect-group.ts
var NOTHING_STAYS = /* @__PURE__ */ new Map();
function numbered(groups) {
  return groups.filter((group) => group.plays.length > 0).map((group) => ({ group, lowest: lowestId(group.plays) })).toSorted((a, b) => b.group.plays.length - a.group.plays.length || compareIds(a.lowest, b.lowest)).map(({ group }, index) => ({
    stays: NOTHING_STAYS,
    ...group,
    plays: group.plays.toSorted(oldestFirst),
    number: index + 1
  }));
}
function numberedTogether(searches) {
  let [only, ...others] = searches;
  if (only !== void 0 && others.length === 0) return [[...only]];
  let byPlay = groupsByPlay(numbered(searches.flat()));
  return searches.map(
    (groups) => groups.flatMap(({ plays: [first] }) => byPlay.get(first?.historyId ?? "") ?? [])
  );
}
function onlySuspects(groups, isWanted) {
  return numbered(
    groups.map((group) => {
      let plays = group.plays.filter(isWanted), ids = new Set(plays.map((play) => play.historyId));
      return { ...group, plays, stays: new Map([...group.stays].filter(([id]) => ids.has(id))) };
    })
  );
}
function suspectPlays(groups) {
  return groups.flatMap((group) => group.plays);
}
function groupsByPlay(groups) {
  return new Map(groups.flatMap((group) => group.plays.map((play) => [play.historyId, group])));
}
function lowestId(plays) {
  return plays.map((play) => play.historyId).reduce((a, b) => compareIds(a, b) <= 0 ? a : b);
}

export {
  numbered,
  numberedTogether,
  onlySuspects,
  suspectPlays
};
