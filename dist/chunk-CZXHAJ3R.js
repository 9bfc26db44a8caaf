const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  NAME_COUNTS,
  shortWords,
  titlesAmong,
  uploadShown
} from "./chunk-ETAG3NNC.js";
import {
  link
} from "./chunk-GDCGLYPI.js";
import {
  count,
  figure,
  orderLink,
  removalTarget
} from "./chunk-PEA7CGHU.js";

// src/commands/change/offers.ts
async function makeOffers(context, account, { rows }, { removed, moved, kept }) {
  if (!isOffering(context.run)) return { offers: [], areAll: !1 };
  let kinds = new Map(rows.map(({ historyId, moveTo }) => [historyId, moveTo?.kind])), movedTo = (kind) => moved.filter(({ historyId }) => kinds.get(historyId) === kind), groups = [
    { what: "remove", plays: removed },
    { what: "released", plays: movedTo("released") },
    { what: "unknown", plays: movedTo("unknown") },
    { what: "keep", plays: kept }
  ].filter(({ plays }) => plays.length > 0).map((group, index) => ({ ...group, number: index + 1 })), shown = await uploadShown(context, { account, groups }), offered = groups.reduce((sum, { plays }) => sum + plays.length, 0);
  return {
    offers: shown?.groups ?? [],
    areAll: shown !== void 0 && offered === removed.length + moved.length + kept.length
  };
}
function isOffering({ event, mayAct }) {
  return mayAct || event.name === "push" && event.isForced;
}
function offersLine({ offers }, these, run, when) {
  if (offers.length === 0) return;
  let titleOf = titlesAmong(offers.flatMap(({ plays }) => plays)), links = offers.map(({ number, what, plays }) => {
    let label = labelOf(what, plays.length, these), note = `${label}: ${shortWords(plays, when, titleOf)}.
${NAME_COUNTS}
`;
    return `**${link(label, orderLink(removalTarget(run), { runId: run.id, group: number, what }, note))}**`;
  }), opens = links.length === 1 ? "opens a file on GitHub that is" : "each open a file on GitHub that is";
  return `${links.join(" \xB7 ")} ${opens} already filled in. Press **Commit changes**, and again in the box that opens.`;
}
function labelOf(what, plays, which) {
  let several = which === "all" ? `all ${figure(plays)}` : `these ${figure(plays)} plays`, these = plays === 1 ? "this play" : several;
  switch (what) {
    case "remove":
      return `Remove ${these}`;
    case "released":
      return `Move ${these} to ${plays === 1 ? "its release" : "their releases"}`;
    case "unknown":
      return `Clear the date of ${these}`;
    case "keep":
      return `Keep ${these}`;
  }
}
function tooManyWords({ plays, most }) {
  return `${count(plays, "play")} are selected, and max-removals allows ${figure(most)} in one run`;
}

export {
  makeOffers,
  offersLine,
  tooManyWords
};
