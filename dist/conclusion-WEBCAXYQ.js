import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  suspectBlocks
} from "./chunk-ROELNPI3.js";
import {
  suspectPlays
} from "./chunk-TK7Y254T.js";
import {
  legend,
  seasonGrid
} from "./chunk-S7WTB3OS.js";
import {
  whenIn,
  zoneName
} from "./chunk-HS37B6L2.js";
import {
  ownFolderWords,
  playsByKind,
  progressWords
} from "./chunk-HXLUENIL.js";
import {
  showAddress
} from "./chunk-NZQ47G44.js";
import "./chunk-ZZUFHPTP.js";
import "./chunk-AXVHPUCR.js";
import {
  document,
  link,
  text
} from "./chunk-KYCGCYEB.js";
import "./chunk-75DY5ULA.js";
import "./chunk-D6VM2G4H.js";
import "./chunk-CBG6QBUI.js";
import "./chunk-FTVCWWLC.js";
import "./chunk-7L456UP7.js";
import "./chunk-6QX24C2R.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/commands/export/summary.ts
function exportSummary({ account, parts }, run) {
  let when = whenIn(account.timezone);
  return document([
    ...parts.flatMap((part) => partSummary(part, run, account.slug, when)),
    `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}; the CSV has UTC.`
  ]);
}
function exportHeadline({ parts }) {
  let plays = parts.reduce((sum, part) => sum + part.plays.length, 0), suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return plays === 0 ? "There are no plays to export" : `${count(plays, "play")} exported, ${suspectsInWords(suspects)}`;
}
function suspectsInWords(suspects) {
  return suspects === 0 ? "none of them looks wrong" : `${figure(suspects)} of them ${suspects === 1 ? "looks" : "look"} wrong`;
}
function partSummary(part, run, account, when) {
  let { show, plays, suspects, progress } = part, flagged = new Set(suspectPlays(suspects).map((play) => play.historyId)), heading = show === void 0 ? "The whole history" : showHeading(part);
  return plays.length === 0 ? [
    `## ${heading}`,
    "Your history has no plays of it: the CSV has only its header row. Did you mean another show? Export again with its IMDb ID (tt\u2026), or the address of its page at trakt.tv."
  ] : [
    `## ${heading}`,
    progress && text(progressWords(progress)),
    `**${count(plays.length, "play")}**: ${text(playsByKind(plays))}. ${flagged.size === 0 ? "None looks wrong." : `**${figure(flagged.size)} ${flagged.size === 1 ? "looks" : "look"} wrong.**`}`,
    progress && `${seasonGrid(progress, plays, flagged)}

${legend(flagged.size > 0 ? "suspect" : void 0)}`,
    reviewLine(part),
    doubtLine(part),
    ...suspectBlocks(suspects, {
      run,
      account,
      when,
      withoutLink: () => withoutLink(part, account)
    }),
    nextStep(part, account)
  ];
}
function showHeading({ show }) {
  if (show === void 0) return "";
  let year = show.year === null ? "" : ` (${show.year})`;
  return link(text(`${show.title ?? "Untitled show"}${year}`), showAddress(show));
}
function reviewLine({ pageArtifact }) {
  if (pageArtifact !== void 0)
    return `**${link("Review in the browser", pageArtifact.url)}** to see every play, tick what should go and commit it.`;
}
function doubtLine({ completeness, shortfall }) {
  if (completeness === "unproven")
    return "\u26A0\uFE0F Trakt\u2019s answers contradicted each other, so plays may be missing. Export again in a few minutes.";
  if (shortfall > 0)
    return `\u26A0\uFE0F Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows.`;
}
function nextStep(part, account) {
  let mark = `write x in the column remove beside each play that should go, and ${commitWords(account)}`;
  return part.suspects.length === 0 ? `The plays are in ${csvLink(part)}. To remove any of them, ${mark}.` : `All plays are in ${csvLink(part)}. To remove others, ${mark}.`;
}
function withoutLink(part, account) {
  return `${part.pageArtifact === void 0 ? "" : `tick them on ${link("the review page", part.pageArtifact.url)} and press Download CSV, or `}write x beside them in ${csvLink(part)}; then ${commitWords(account)}`;
}
function csvLink({ csv, artifact }) {
  return artifact === void 0 ? text(csv) : link(text(artifact.name), artifact.url);
}
function commitWords(account) {
  return `commit the file to the folder changes ${text(ownFolderWords(account))}`;
}

// src/commands/export/conclusion.ts
function concludeExport(report, run) {
  let { parts } = report, artifacts = parts.map((part) => part.artifact).filter((artifact) => artifact !== void 0), suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return {
    headline: exportHeadline(report),
    outputs: {
      plays: parts.reduce((sum, part) => sum + part.plays.length, 0),
      suspects,
      csv: parts.map((part) => part.csv).join(`
`),
      ...artifacts.length > 0 && {
        "artifact-id": artifacts.map((artifact) => artifact.id).join(`
`),
        "artifact-url": artifacts.map((artifact) => artifact.url).join(`
`)
      }
    },
    summary: exportSummary(report, run),
    notices: [
      ...parts.filter((part) => part.plays.length === 0).map((part) => `There are no plays of ${part.show?.title ?? "anything"} in the history.`),
      ...suspects > 0 ? [
        `${count(suspects, "play looks", "plays look")} wrong. The job summary has ${suspects === 1 ? "a link that removes it" : "links that remove them"}.`
      ] : []
    ],
    warnings: parts.map(doubtOf).filter((doubt) => doubt !== void 0)
  };
}
function doubtOf({ completeness, shortfall, csv }) {
  if (completeness === "unproven")
    return `Trakt\u2019s answers contradicted each other, so plays may be missing from ${csv}. Export again in a few minutes.`;
  if (shortfall > 0)
    return `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows. They are missing from ${csv}.`;
}
export {
  concludeExport
};
