const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  assertGitHub,
  isId,
  readRecord
} from "./chunk-LYK3PAMY.js";
import {
  BESIDE,
  PLANNED,
  accountInName,
  parseShownName
} from "./chunk-ETAG3NNC.js";
import {
  isSameAccount
} from "./chunk-ZWJ57U3P.js";
import {
  Expired,
  Failure,
  artifactsOfRun,
  mayHaveShown,
  noSuchRun,
  readArtifact,
  readRun,
  refused,
  workflowPage
} from "./chunk-PEA7CGHU.js";

// src/csv/shown-reading.ts
var GROUP = new RegExp(`^([1-9]\\d{0,5})(?:(${PLANNED})|${BESIDE}(\\d{1,20}))?$`);
function readShownPlays(text) {
  return readRecord(text, "group", (play, cell) => {
    let [, group, planned, stays] = GROUP.exec(cell) ?? [], isPlanned = planned !== void 0, isRight = isPlanned && play.historyId === "" || isId(play.historyId);
    if (!(group === void 0 || !isRight))
      return {
        play,
        group: Number(group),
        ...isPlanned && { isPlanned },
        ...stays !== void 0 && { stays }
      };
  });
}

// src/github/shown-download.ts
async function readShown(tools, runId, account) {
  let github = assertGitHub(tools.github), files = await listShown(github, runId);
  if (files.length === 0) throw shownNothing(tools.run, runId);
  let own = accountInName(account.slug), ofName = files.filter(({ name }) => name.account === own), records = [];
  for (let step of stepsOf(ofName.length > 0 ? ofName : files))
    records.push(await readStep({ ...tools, github }, step, runId));
  return records.filter((record) => isSameAccount(record.account, account));
}
async function listShown(github, runId) {
  let [run, artifacts] = await Promise.all([readRun(github, runId), artifactsOfRun(github, runId)]);
  if (!("run_attempt" in run))
    throw run.status === 404 ? noSuchRun(runId, github) : refused(run, `look at run ${runId}`);
  if (!mayHaveShown(run)) throw mayNotShow(runId);
  if (!Array.isArray(artifacts)) throw refused(artifacts, `list what run ${runId} uploaded`);
  return artifacts.flatMap((artifact) => {
    let name = parseShownName(artifact.name, runId);
    return name === void 0 ? [] : [{ artifact, name }];
  });
}
function stepsOf(files) {
  return [...Map.groupBy(files, ({ name: { account, attempt, key } }) => `${attempt}-${key}-${account}`).values()];
}
async function readStep(tools, files, runId) {
  let [{ name: step }] = files;
  assertWhole(files, tools.run, runId);
  let rows = [], account;
  for (let { artifact } of files.toSorted((a, b) => a.name.part - b.name.part)) {
    let read = readShownPlays((await readUnexpired(tools, artifact, runId)).toString());
    if (read === void 0 || account !== void 0 && !isSameAccount(account, read.account))
      throw notOurs(tools.run, artifact.name);
    account = read.account;
    for (let row of read.rows) rows.push(row);
  }
  let groups = [...Map.groupBy(rows, (row) => row.group)];
  return {
    attempt: step.attempt,
    key: step.key,
    account: account ?? { slug: step.account },
    groups: new Map(groups.map(([number, ofGroup]) => [number, ofGroup.map(toRecorded)])),
    planned: new Set(rows.flatMap(({ group, isPlanned }) => isPlanned ? [group] : []))
  };
}
function toRecorded({ play, stays }) {
  return stays === void 0 ? play : { ...play, stays };
}
function assertWhole(files, run, runId) {
  let parts = files[0]?.name.parts ?? 0;
  if (!(new Set(files.map(({ name }) => name.part)).size === parts && files.length === parts && files.every((file) => file.name.parts === parts)))
    throw withRemedy(run, `Part of what run ${runId} showed is missing`);
}
async function readUnexpired(tools, artifact, runId) {
  try {
    return await readArtifact(tools.github, artifact, tools);
  } catch (error) {
    throw error instanceof Expired ? withRemedy(tools.run, `GitHub has deleted what run ${runId} showed: it had expired`) : error;
  }
}
function mayNotShow(runId) {
  return new Failure(
    `Run ${runId} belongs to a fork, or its event can be started by strangers, so nothing that it uploaded counts. Nothing was changed.`
  );
}
function shownNothing(run, runId) {
  return withRemedy(run, `Run ${runId} has no list of plays, or GitHub has deleted it since`);
}
function notOurs(run, name) {
  return withRemedy(run, `${name} is not a record that this version of the action can read`);
}
function withRemedy(run, what) {
  return new Failure(`Nothing was changed. ${what}. Run Export again, or Backup, and use the new links.`, {
    problems: remedies(run, what)
  });
}
function remedies(run, what) {
  return [
    {
      message: `${what}. Run Export again: its summary has new links.`,
      page: workflowPage(run, "export.yml")
    },
    {
      message: "Or run Backup with the box \u201CRead everything again\u201D ticked.",
      page: workflowPage(run, "backup.yml")
    }
  ];
}

// src/github/ordered-plays.ts
function orderReader(tools, account) {
  let records = /* @__PURE__ */ new Map(), readOnce = (runId) => {
    let known = records.get(runId) ?? readShown(tools, runId, account);
    return records.set(runId, known), known;
  };
  return async (order) => playsOf(tools, order, await readOnce(order.runId));
}
async function readOrder(tools, order, account) {
  return orderReader(tools, account)(order);
}
function playsOf({ run }, { runId, group, toAdd = !1 }, records) {
  if (records.length === 0) return;
  let choices = records.map((record) => playsIn(record, group)).filter((plays2) => plays2.length > 0), [plays] = choices;
  if (plays === void 0) throw noSuchGroup(runId, group, records);
  let isPlanned = records.some(({ planned }) => group === "all" ? planned.size > 0 : planned.has(group));
  if (isPlanned !== toAdd) throw isPlanned ? onlyPlanned(runId) : notPlanned(runId);
  let isSame = (others) => namesOf(others) === namesOf(plays);
  if (!choices.every(isSame))
    throw withRemedy(run, `Run ${runId} showed several lists, so it is not clear which plays are meant`);
  return plays;
}
function playsIn({ groups }, group) {
  return group === "all" ? [...groups.values()].flat() : groups.get(group) ?? [];
}
function onlyPlanned(runId) {
  return new Failure(
    `Nothing was changed. Run ${runId} planned plays that are not in your history yet, so nothing can be done to them. To add them, open the link in the run\u2019s summary: it makes imports/${runId}-add.txt.`
  );
}
function notPlanned(runId) {
  return new Failure(
    `Nothing was added. Run ${runId} planned no import: what it showed was in your history. To put back what was removed since, undo the run that removed it: the link is in its summary.`
  );
}
function namesOf(plays) {
  return plays.map((play) => JSON.stringify(play)).toSorted().join(`
`);
}
function noSuchGroup(runId, group, records) {
  let numbers = records.flatMap(({ groups }) => [...groups.keys()]).toSorted((a, b) => a - b), [first, last] = [numbers[0], numbers.at(-1)], there = first === last ? `only ${first}` : `${first} to ${last}`;
  return new Failure(
    `Run ${runId} showed no group ${group}: it has ${there}. Nothing was changed. Use a link from its summary unchanged.`
  );
}

export {
  orderReader,
  readOrder
};
