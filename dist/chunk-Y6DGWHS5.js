const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  writeShown
} from "./chunk-2ZOSKLNM.js";
import {
  ROWS_PER_FILE,
  batchesOf
} from "./chunk-4NRNAHS3.js";
import {
  randomKey,
  shownName
} from "./chunk-LSCOBETY.js";
import {
  Failure,
  count
} from "./chunk-ER3NPN5R.js";

// src/github/shown-upload.ts
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
async function uploadShown({ run, artifacts, temp, log }, { account, groups, reasons, rowsPerFile = ROWS_PER_FILE }) {
  let last = join(temp, `trakt-shown-${run.id}-${run.attempt}`), before = Number(await readFile(last, "utf8").catch(() => "0")), renumbered = groups.map((group) => ({ ...group, number: before + group.number })), rows = renumbered.flatMap(
    ({ number, plays, isPlanned = !1 }) => plays.map((play) => ({ play, group: number, isPlanned }))
  );
  if (rows.length === 0) return;
  await writeFile(last, String(Math.max(...renumbered.map(({ number }) => number))));
  let parts = batchesOf(rows, rowsPerFile), id = { account: account.slug, runId: run.id, attempt: run.attempt, key: randomKey() };
  try {
    for (let [index, some] of parts.entries()) {
      let file = join(temp, shownName({ ...id, part: index + 1, parts: parts.length }));
      await writeFile(file, writeShown(some, account, reasons)), await artifacts.uploadRecord(file);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`The links for ${count(rows.length, "play")} could not be made. ${error.message}`);
    return;
  }
  return { runId: run.id, groups: renumbered, isAlone: before === 0 };
}

export {
  uploadShown
};
