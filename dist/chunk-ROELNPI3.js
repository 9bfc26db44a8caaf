import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  groupSentence
} from "./chunk-TK7Y254T.js";
import {
  foldedPlays
} from "./chunk-HS37B6L2.js";
import {
  byHandWords,
  groupTitle,
  kindOf
} from "./chunk-HXLUENIL.js";
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
} from "./chunk-75DY5ULA.js";
import {
  MOST_REMOVALS
} from "./chunk-CBG6QBUI.js";
import {
  minuteOf,
  titleKey
} from "./chunk-FTVCWWLC.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";

// src/text/suspect-blocks.ts
var MOST_GROUPS = 20;
function suspectBlocks(groups, setting) {
  let blocks = groups.slice(0, MOST_GROUPS).map((group) => groupBlock(group, setting)), more = groups.length - MOST_GROUPS;
  return more > 0 ? [...blocks, `\u2026 and ${count(more, "smaller group")} of suspects; the CSV has them all.`] : blocks;
}
function groupBlock(group, setting) {
  let { plays, stays } = group, { when } = setting, these = count(plays.length, "play"), whatStays = {
    head: "Stays",
    cell: ({ historyId }) => {
      let staying = stays.get(historyId);
      return staying === void 0 ? "" : `${when(staying)}, ${text(kindOf(staying))}`;
    }
  };
  return [
    `### ${text(groupTitle(group))}, ${these}`,
    text(groupSentence(group, when)),
    howToRemove(group, setting),
    foldedPlays(`The ${these}`, plays, when, stays.size > 0 ? whatStays : void 0)
  ].join(`

`);
}
function howToRemove(group, { run, account, withoutLink }) {
  let { plays, number } = group, these = `${plays.length === 1 ? "this" : "these"} ${count(plays.length, "play")}`, address = removalLink(run, `${fileNameFor(group)}-${number}`, plays, account);
  if (address !== void 0) {
    let runs = link("a run of Change", workflowPage(run, "change.yml"));
    return `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and ${runs} removes ${plays.length === 1 ? "it" : "them"} and shows the result.`;
  }
  let byFile = `To remove ${these}, ${withoutLink(plays)}.`;
  return plays.length <= MOST_REMOVALS ? `${byFile} They are too many for a link.` : `${byFile} A commit of more than ${figure(MOST_REMOVALS)} plays is refused, so after it ${byHandWords(plays.length)}.`;
}
function fileNameFor(group) {
  let [first, ...others] = group.plays;
  return first === void 0 ? group.kind : `${others.every((play) => titleKey(play) === titleKey(first)) ? titleInName(first) : "titles"}-${accidentInName(group, first)}`;
}
function titleInName(play) {
  return play.showTraktId === null ? `${play.type}-${play.traktId}` : showFileName({ slug: play.showSlug, traktId: play.showTraktId });
}
function accidentInName({ kind }, { watchedAt }) {
  return kind === "bulk" ? minuteOf(watchedAt).replaceAll(":", "") : kind === "duplicate" ? "duplicates" : kind.replaceAll(" ", "-");
}

export {
  suspectBlocks
};
