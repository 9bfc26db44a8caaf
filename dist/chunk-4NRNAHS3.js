const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  writeComing,
  writeGoing
} from "./chunk-46H4LCEL.js";
import {
  COUNTING,
  NOTHING_DONE,
  isSameAccount,
  listName,
  markerName,
  randomKey,
  receiptName
} from "./chunk-LSCOBETY.js";
import {
  Failure,
  NameTaken,
  NoArtifactService,
  StorageFull,
  artifactsOfRun,
  reasonOf
} from "./chunk-ER3NPN5R.js";

// src/github/record-upload.ts
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/base/batches.ts
function batchesOf(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}
function halvesOf(batch) {
  return batchesOf(batch, Math.ceil(batch.length / 2));
}

// src/github/receipt-text.ts
function writeReceipt(content) {
  return `${JSON.stringify(content)}
`;
}

// src/github/record-upload.ts
var ROWS_PER_FILE = 5e4, TRIES = 2, IN_TEMP = "trakt-receipt-";
async function uploadIntent(tools, intent) {
  let { run, log } = tools, { slug, uuid } = intent.account, abandoned = [];
  for (; ; ) {
    let id = { runId: run.id, attempt: run.attempt, key: randomKey() };
    try {
      let files = await uploadLists(tools, intent, id);
      return { ...id, account: { slug, uuid }, abandoned, files };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (abandoned.push(id.key), abandoned.length === TRIES || !isWorthAnotherTry(error)) throw nothingChanged(error);
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}
async function uploadLists(tools, { going, coming, account, directory, rowsPerFile = ROWS_PER_FILE }, id) {
  let lists = [
    ...listsOf("removed", batchesOf(going, rowsPerFile), (rows) => writeGoing(rows, account)),
    ...listsOf("added", batchesOf(coming, rowsPerFile), (rows) => writeComing(rows, account))
  ], files = [];
  for (let { content, ...list } of lists) {
    let name = listName({ ...id, ...list, account: account.slug }), path = await tools.workspace.write(directory, name, content()), artifact = await tools.artifacts.uploadRecord(tools.workspace.absolute(path));
    files.push({ path, artifact });
  }
  return files;
}
function listsOf(kind, parts, write) {
  return parts.map((rows, index) => ({
    kind,
    part: index + 1,
    parts: parts.length,
    content: () => write(rows)
  }));
}
function isWorthAnotherTry(error) {
  return !(error instanceof NoArtifactService || error instanceof StorageFull);
}
function nothingChanged(error) {
  let next = error instanceof NoArtifactService ? "Without a record a change could not be undone, so none was made. Use this action on github.com or ghe.com." : "A change that is not recorded could not be undone.", again = isWorthAnotherTry(error) ? " Run this again later." : "";
  return new Failure(`Nothing was changed. ${error.message} ${next}${again}`, { cause: error });
}
async function uploadReceipt({ artifacts, temp, log }, { runId, attempt, key, account, abandoned }, outcome) {
  let receipt = { version: 1, account, run: { id: runId, attempt, key }, ...outcome }, content = writeReceipt({ ...receipt, abandoned });
  for (let tries = 1; ; tries++) {
    let name = receiptName(account.slug, { runId, attempt, key: tries === 1 ? key : randomKey() });
    try {
      return await writeFile(join(temp, `${IN_TEMP}${runId}-${attempt}-${key}.json`), content), await writeFile(join(temp, name), content), await artifacts.uploadRecord(join(temp, name)), receipt;
    } catch (error) {
      if (tries < TRIES && error instanceof Failure && isWorthAnotherTry(error)) continue;
      return log.warning(
        ["What this run did could not be recorded.", explained(error), ...whatItCosts(outcome)].join(" ")
      ), receipt;
    }
  }
}
function whatItCosts({ removed, added, kept, unkept }) {
  let costs = [];
  return removed.length + added.length > 0 && costs.push("Undoing it will take six minutes longer."), kept.length + unkept.length > 0 && costs.push(
    "Only a backup of this job knows which plays you keep: if it saves none, run this again later."
  ), costs;
}
function explained(error) {
  if (error instanceof Failure) return error.message;
  if (error instanceof Error && "syscall" in error) return `${reasonOf(error)}.`;
  throw error;
}
async function uploadConclusions({ run, artifacts, temp }, { slug, uuid }, conclusions) {
  let id = { runId: run.id, attempt: run.attempt, key: randomKey() }, name = receiptName(slug, id), content = writeReceipt({
    version: 1,
    account: { slug, uuid },
    run: { id: run.id, attempt: run.attempt, key: id.key },
    ...NOTHING_DONE,
    ...conclusions,
    abandoned: []
  });
  await writeFile(join(temp, name), content);
  try {
    await artifacts.uploadRecord(join(temp, name));
  } catch (error) {
    throw error instanceof Failure ? nothingChanged(error) : error;
  }
}
function uploadMarker(tools, undoneRunId) {
  return uploadOnce(tools, markerName(undoneRunId), undoneRunId);
}
function uploadCounting(tools) {
  return uploadOnce(tools, COUNTING, tools.run.id);
}
async function uploadOnce(tools, name, content) {
  let { artifacts, temp } = tools, file = join(temp, name);
  await writeFile(file, `${content}
`);
  try {
    return await artifacts.uploadRecord(file), "new";
  } catch (error) {
    if (error instanceof NameTaken) return assertListed(tools, name);
    throw error instanceof Failure ? nothingChanged(error) : error;
  }
}
async function assertListed({ github, run }, name) {
  let listed = github === void 0 ? [] : await artifactsOfRun(github, run.id);
  if (!Array.isArray(listed) || listed.some((artifact) => artifact.name === name)) return "was there";
  throw new Failure(
    `Nothing was changed. An earlier attempt of this run was cut off while it uploaded ${name}, so other runs cannot see it. Start Undo again as a new run: \u201CRe-run jobs\u201D does not help here.`
  );
}
async function receiptsInTemp(temp, account) {
  let names = (await readdir(temp)).filter((name) => name.startsWith(IN_TEMP) && name.endsWith(".json"));
  if (names.length === 0) return [];
  let { readReceipt } = await import("./receipt-file-Z6G2TNPO.js");
  return (await Promise.all(names.toSorted().map((name) => readFile(join(temp, name), "utf8")))).flatMap((text) => withoutAbandoned(readReceipt(text))).filter((receipt) => isSameAccount(receipt.account, account));
}
function withoutAbandoned(file) {
  if (file === void 0) return [];
  let { abandoned: _, ...receipt } = file;
  return [receipt];
}
async function undoneInTemp(temp) {
  let prefix = markerName("");
  return (await readdir(temp)).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).filter((id) => /^\d+$/.test(id));
}

export {
  batchesOf,
  halvesOf,
  ROWS_PER_FILE,
  uploadIntent,
  uploadReceipt,
  uploadConclusions,
  uploadMarker,
  uploadCounting,
  receiptsInTemp,
  undoneInTemp
};
