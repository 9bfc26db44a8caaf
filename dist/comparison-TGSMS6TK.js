const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  quietSince,
  readSettled
} from "./chunk-YZZDB7VH.js";
import "./chunk-BKL7JFTX.js";
import {
  judge
} from "./chunk-ZXFU2OOC.js";
import "./chunk-7FKOF6AL.js";
import "./chunk-ETAG3NNC.js";
import {
  goingOf
} from "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  Failure,
  count,
  readLive
} from "./chunk-PEA7CGHU.js";

// src/commands/change/comparison.ts
async function compareWithHistory(context, signedIn, selection, begun) {
  let { clock, log } = context, live = await begun.live, first = believe(compare(live, selection, signedIn)), doubt = doubtAbout(first);
  if (doubt === void 0) return first;
  let settled = await readSettled(
    {
      read: () => readLive(context, signedIn, selection),
      first: { value: live, begunAt: begun.begunAt },
      quietSince: () => quietSince(context.github, context.run),
      doubt,
      otherwise: "Nothing was removed"
    },
    { api: signedIn.api, clock, log }
  );
  return settled === live ? first : believe(compare(settled, selection, signedIn));
}
function compare({ history, beside }, selection, { account }) {
  let plays = [...new Map([...beside, ...history.plays].map((play) => [play.historyId, play])).values()];
  return { history, judgement: judge(selection, { plays, timezone: account.timezone }) };
}
function believe(comparison) {
  let { problems } = comparison.judgement;
  if (problems.length === 0) return comparison;
  let rows = count(problems.length, "row has a problem", "rows have a problem");
  throw new Failure(
    `Nothing was removed: ${rows} (listed below). Fix ${problems.length === 1 ? "it" : "them"} and run this again.`,
    {
      problems
    }
  );
}
function doubtAbout({ history, judgement }) {
  let { gone, live } = judgement;
  if (gone.length > 0)
    return `${count(gone.length, "selected play")} ${gone.length === 1 ? "is" : "are"} not listed, but may still be there.`;
  if (goingOf(live, history.plays).some(({ stays }) => stays.length > 0))
    return "There are identical plays beside selected ones, and an undo must know whether they are still there.";
}
export {
  compareWithHistory
};
