import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  groupSuspects
} from "./chunk-3SBRAYEA.js";
import {
  foldedPlays
} from "./chunk-ROAB43FL.js";
import {
  byHandWords,
  groupReason,
  groupTitle,
  kindOf
} from "./chunk-DKEKLSTW.js";
import {
  showFileName
} from "./chunk-ZZUFHPTP.js";
import {
  link,
  text
} from "./chunk-KYCGCYEB.js";
import {
  removalLink,
  workflowPage
} from "./chunk-ZEUK6UCZ.js";
import {
  MOST_REMOVALS
} from "./chunk-U66NSFNT.js";
import {
  minuteOf
} from "./chunk-ZTCSQCV2.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";

// src/text/suspect-blocks.ts
var MOST_GROUPS = 20;
function suspectBlocks(suspects, setting) {
  let groups = groupSuspects(suspects), blocks = groups.slice(0, MOST_GROUPS).map((group, index) => groupBlock(group, index + 1, setting)), more = groups.length - MOST_GROUPS;
  return more > 0 ? [...blocks, `\u2026 and ${count(more, "smaller group")} of suspects; the CSV has them all.`] : blocks;
}
function groupBlock(group, number, setting) {
  let [first] = group;
  if (first === void 0) return "";
  let { when } = setting, plays = group.map((suspect) => suspect.play), these = count(plays.length, "play"), staying = new Map(group.map(({ play, stays }) => [play.historyId, stays])), whatStays = {
    head: "Stays",
    cell: ({ historyId }) => {
      let stays = staying.get(historyId);
      return stays === void 0 ? "" : `${when(stays)}, ${text(kindOf(stays))}`;
    }
  };
  return [
    `### ${text(groupTitle(group))}, ${these}`,
    text(groupReason(group, when)),
    howToRemove(first, plays, number, setting),
    foldedPlays(`The ${these}`, plays, when, first.stays && whatStays)
  ].join(`

`);
}
function howToRemove(first, plays, number, { run, account, withoutLink }) {
  let these = `${plays.length === 1 ? "this" : "these"} ${count(plays.length, "play")}`, address = removalLink(run, `${fileNameFor(first)}-${number}`, plays, account);
  if (address !== void 0) {
    let runs = link("a run of Change", workflowPage(run, "change.yml"));
    return `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and ${runs} removes ${plays.length === 1 ? "it" : "them"} and shows the result.`;
  }
  let byFile = `To remove ${these}, ${withoutLink(first.play)}.`;
  return plays.length <= MOST_REMOVALS ? `${byFile} They are too many for a link.` : `${byFile} A commit of more than ${figure(MOST_REMOVALS)} plays is refused, so after it ${byHandWords(plays.length)}.`;
}
function fileNameFor({ kind, play }) {
  let minute = kind === "bulk mark" ? minuteOf(play.watchedAt).replaceAll(":", "") : "duplicates";
  return `${play.showTraktId === null ? `${play.type}-${play.traktId}` : showFileName({ slug: play.showSlug, traktId: play.showTraktId })}-${minute}`;
}

export {
  suspectBlocks
};
