const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { basename, dirname } = process.getBuiltinModule("node:path/posix");
import {
  ROWS_PER_FILE,
  batchesOf,
  cellSentences,
  createExportRows,
  findSuspects,
  numberedTogether,
  readMemory,
  receiptsInTemp,
  remember,
  rememberOwnReturns,
  suspectPlays,
  titleFileNames,
  uploadShown
} from "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  FIELDS,
  Failure,
  NoArtifactService,
  count,
  isCanonical,
  removalTarget
} from "./chunk-PEA7CGHU.js";

// src/commands/export/export.ts

// src/review-page/packed.ts
var OF_TITLE = ["type", "title", "year", "showTraktId", "showSlug"], OF_PLAY = ["historyId", "watchedAt", "action"], OF_ITEM = FIELDS.filter((field) => ![...OF_TITLE, ...OF_PLAY].includes(field)), RADIX = 36;
function packReview({ plays, suspects, ...rest }, packed = createPacker().pack(plays)) {
  return { ...rest, ...packed, suspects: packGroups(plays, suspects) };
}
function createPacker() {
  let things = /* @__PURE__ */ new Map(), known = /* @__PURE__ */ new Map(), thingOf = (play) => {
    let [title, values] = [JSON.stringify(valuesOf(play, OF_TITLE)), valuesOf(play, OF_ITEM)], key = title + JSON.stringify(values), thing = things.get(key) ?? { title, values };
    return things.set(key, thing), thing;
  };
  return {
    prepare(plays) {
      for (let play of plays) known.set(play, thingOf(play));
    },
    pack: (plays) => packPlays(plays, (play) => known.get(play) ?? thingOf(play))
  };
}
function packPlays(plays, thingOf) {
  let titles = createIndex(), things = createIndex(), actions = createIndex(), playItems = plays.map((play) => things.indexOf(thingOf(play))), playActions = plays.map(({ action }) => actions.indexOf(action)), items = things.values().map(({ title, values }) => [titles.indexOf(title), ...values]);
  return {
    titles: titles.values().map((title) => JSON.parse(title)),
    items,
    actions: actions.values(),
    ids: differences(plays.map(({ historyId }) => BigInt(historyId))),
    times: packTimes(plays),
    playActions: playActions.map((index) => index.toString(RADIX)).join(" "),
    playItems: playItems.map((index) => index.toString(RADIX)).join(" ")
  };
}
function createIndex() {
  let indices = /* @__PURE__ */ new Map();
  return {
    indexOf(value) {
      let index = indices.get(value) ?? indices.size;
      return indices.set(value, index), index;
    },
    values: () => [...indices.keys()]
  };
}
function packGroups(plays, groups) {
  let places = new Map(plays.map((play, index) => [play.historyId, index])), placeOf = (play) => places.get(play?.historyId ?? "") ?? -1;
  return groups.map(({ plays: ofGroup, stays, ...facts }) => [
    facts,
    ofGroup.map(
      (play) => stays.size === 0 ? [placeOf(play)] : [placeOf(play), placeOf(stays.get(play.historyId))]
    )
  ]);
}
function differences(ids) {
  return ids.map((id, index) => (id - (ids[index - 1] ?? 0n)).toString(RADIX)).join(" ");
}
var SAFE_DIGITS = 10, BLOCK = BigInt(RADIX) ** BigInt(SAFE_DIGITS);
function packTimes(plays) {
  let last = 0;
  return plays.map(({ watchedAt }) => {
    let seconds = Date.parse(watchedAt) / 1e3;
    if (!isCanonical(watchedAt) || !Number.isInteger(seconds)) return `=${watchedAt}`;
    let difference = seconds - last;
    return last = seconds, difference.toString(RADIX);
  }).join(" ");
}
function valuesOf(play, fields) {
  return fields.map((field) => play[field]);
}

// src/review-page/html.ts
var HOLDER = '<script type="application/json" id="review">';
function reviewPage(template, review, packed) {
  let [before, after, ...others] = template.split(HOLDER);
  if (before === void 0 || after === void 0 || others.length > 0)
    throw new Error("The template of the review page must have one place for the review.");
  return before + HOLDER + jsonInHtml(packReview(review, packed)) + after;
}
function jsonInHtml(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/commands/export/draft.ts
function draftOf(plays, setting, { rows, packer }) {
  let suspects = findSuspects(plays, setting);
  return { plays, setting, suspects, csv: csvTexts(plays, suspects, rows), packed: packer.pack(plays) };
}
function csvTexts(plays, suspects, rows) {
  let sentences = cellSentences(suspects), [first = [], ...others] = batchesOf(plays, ROWS_PER_FILE);
  return [first, ...others].map((some) => rows.write(some, sentences));
}
function ifStillTrue(draft, plays, memory) {
  return draft?.setting.memory === memory && draft.plays.length === plays.length && draft.plays.every((play, index) => play === plays[index]) ? draft : void 0;
}

// src/commands/export/export.ts
var MOST_APART = 20;
async function exportHistory(context, options, { signedIn, readings: reading, follow }) {
  let { account } = signedIn, draft, past, settingOf = (known) => suspectSetting(signedIn, options, known), rows = createExportRows(account.slug), packer = createPacker();
  follow({
    onPage(plays) {
      rows.prepare(plays), packer.prepare(plays);
    },
    onLastPage(plays) {
      past !== void 0 && (draft = draftOf(plays, settingOf(past), { rows, packer }));
    }
  });
  let remembering = readPast(context, account).then((known) => (past = known, known));
  remembering.catch(() => {
  });
  let readings = await reading, remembered = draft?.setting ?? settingOf(await remembering), everything = readings.flatMap(({ plays }) => plays), setting = {
    ...remembered,
    memory: await rememberOwnReturns(context, account, everything, remembered)
  }, exportedAt = new Date(setting.now ?? context.clock.now()).toISOString(), drafts = readings.map(({ plays }) => ifStillTrue(draft, plays, setting.memory)), found = numberedTogether(
    readings.map(({ plays }, index) => drafts[index]?.suspects ?? findSuspects(plays, setting))
  ), shown = await uploadShown(context, {
    account,
    groups: found.flat(),
    reasons: cellSentences(found.flat())
  }), numberOf = new Map(shown?.groups.map(({ plays, number }) => [plays, number])), names = titleFileNames(readings.flatMap(({ title }) => title ?? [])), { directory } = options, isApart = readings.length <= MOST_APART, written = await context.log.group(
    "Writing the CSV and the review page",
    () => Promise.all(
      readings.map(async (reading2, index) => {
        let suspects = (found[index] ?? []).map((group) => ({
          ...group,
          number: numberOf.get(group.plays) ?? group.number
        })), place = { directory, name: names[index] ?? "all", exportedAt }, draft2 = drafts[index], csv = draft2?.csv ?? csvTexts(reading2.plays, suspects, rows), texts = { ...reading2, suspects, csv, packed: draft2?.packed }, part = await writePart(context, account, place, texts);
        return isApart ? uploadApart(context, part) : part;
      })
    )
  ), parts = written.map(({ page: _, ...part }) => part), archive = isApart ? void 0 : await uploadTogether(context, written);
  return { command: "export", account, parts, archive, shown };
}
async function readPast({ workspace, temp, clock }, account) {
  let [memory, receipts] = await Promise.all([
    readMemory(workspace, account),
    receiptsInTemp(temp, account)
  ]);
  return (now) => remember(memory, receipts, now ?? clock.now());
}
function suspectSetting({ api }, { duplicateWindow, duplicateKeep }, memoryAt) {
  let now = api.time();
  return { duplicateWindow, duplicateKeep, now, memory: memoryAt(now) };
}
async function writePart(context, account, { directory, name, exportedAt }, { csv: texts, packed, ...reading }) {
  let { workspace, log } = context, { title, progress, plays, completeness, shortfall, suspects } = reading, review = {
    account: account.slug,
    timezone: account.timezone,
    exportedAt,
    target: removalTarget(context.run),
    name,
    title,
    plays,
    suspects,
    progress
  }, html = reviewPage(await context.reviewTemplate(), review, packed), csv = [];
  for (let [index, text] of texts.entries()) {
    let part = texts.length === 1 ? "" : `-${index + 1}of${texts.length}`;
    csv.push(await workspace.write(directory, `${name}${part}.csv`, text));
  }
  let page = await workspace.write(directory, `${name}.html`, html), wrong = count(suspectPlays(suspects).length, "suspect");
  return log.info(`${[...csv, page].join(", ")}: ${count(plays.length, "play")}, ${wrong}.`), { title, plays, suspects, progress, completeness, shortfall, csv, page, artifacts: [] };
}
async function uploadApart(context, part) {
  let { artifacts, workspace } = context, upload = (path) => artifacts.upload(workspace.absolute(path)), uploaded = await ifThereIsService(
    context,
    part.csv.concat(part.page),
    () => Promise.all([upload(part.page), ...part.csv.map(upload)])
  ), [pageArtifact, ...ofCsv] = uploaded ?? [];
  return { ...part, artifacts: ofCsv, pageArtifact };
}
var ARCHIVE = "export";
function uploadTogether(context, parts) {
  let paths = parts.flatMap(({ csv, page }) => [...csv, page]), folder = dirname(paths[0] ?? "");
  return ifThereIsService(
    context,
    [folder],
    () => context.artifacts.uploadTogether(
      ARCHIVE,
      context.workspace.absolute(folder),
      paths.map((path) => basename(path))
    )
  );
}
async function ifThereIsService({ log }, where, upload) {
  try {
    return await upload();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    let message = `${error.message} What was exported is only in the job\u2019s workspace: ${where.join(" and ")}.`;
    if (!(error instanceof NoArtifactService))
      throw new Failure(`${message} Run this again later.`, { cause: error });
    log.warning(message);
    return;
  }
}
export {
  exportHistory
};
