import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  foldedPlays,
  groupReason,
  groupTitle,
  kindOf
} from "./chunk-672VISOW.js";
import {
  groupSuspects
} from "./chunk-JASTWLK3.js";
import {
  showFileName
} from "./chunk-ESDNI4DM.js";
import {
  minuteOf
} from "./chunk-R2WDRGI5.js";
import {
  removalLink
} from "./chunk-U7IMKO4L.js";
import {
  link,
  text
} from "./chunk-GXYW6PVR.js";
import {
  count
} from "./chunk-ZZROL2R5.js";

// src/report/suspect-blocks.ts
var MOST_GROUPS = 20;
function suspectBlocks(suspects, setting) {
  let groups = groupSuspects(suspects), blocks = groups.slice(0, MOST_GROUPS).map((group, index) => groupBlock(group, index + 1, setting)), more = groups.length - MOST_GROUPS;
  return more > 0 ? [...blocks, `\u2026 and ${count(more, "smaller group")} of suspects; the CSV has them all.`] : blocks;
}
function groupBlock(group, number, { run, account, when, fileOf }) {
  let [first] = group;
  if (first === void 0) return "";
  let plays = group.map((suspect) => suspect.play), these = count(plays.length, "play"), address = removalLink(run, `${fileNameFor(first)}-${number}`, plays, account), action = address === void 0 ? `To remove these ${these}, write x beside them in ${text(fileOf(first.play))}: they are too many for a link.` : `**${link(`Remove ${plays.length === 1 ? "this" : "these"} ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and they are removed.`, staying = new Map(group.map(({ play, stays }) => [play.historyId, stays])), whatStays = {
    head: "Stays",
    cell: ({ historyId }) => {
      let stays = staying.get(historyId);
      return stays === void 0 ? "" : `${when(stays)}, ${text(kindOf(stays))}`;
    }
  };
  return [
    `### ${text(groupTitle(group))}, ${these}`,
    text(groupReason(group, when)),
    action,
    foldedPlays(`The ${these}`, plays, when, first.stays && whatStays)
  ].join(`

`);
}
function fileNameFor({ kind, play }) {
  let minute = kind === "bulk mark" ? minuteOf(play.watchedAt).replaceAll(":", "") : "duplicates";
  return `${play.showTraktId === null ? `${play.type}-${play.traktId}` : showFileName({ slug: play.showSlug, traktId: play.showTraktId })}-${minute}`;
}

export {
  suspectBlocks
};
