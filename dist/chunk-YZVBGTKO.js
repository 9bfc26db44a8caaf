import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ROWS_PER_FILE
} from "./chunk-V6KADEEP.js";
import {
  writeShown
} from "./chunk-7DESF7FE.js";
import {
  randomKey,
  shownName
} from "./chunk-RWWMOEGX.js";
import {
  Failure,
  count
} from "./chunk-URH5KAKC.js";

// src/github/shown-upload.ts
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
async function uploadShown({ run, artifacts, temp, log }, { account, groups, reasons }) {
  let last = join(temp, `trakt-shown-${run.id}-${run.attempt}`), before = Number(await readFile(last, "utf8").catch(() => "0")), renumbered = groups.map((group) => ({ ...group, number: before + group.number })), rows = renumbered.flatMap(
    ({ number, plays }) => plays.map((play) => ({ play, group: number }))
  );
  if (rows.length === 0) return;
  await writeFile(last, String(Math.max(...renumbered.map(({ number }) => number))));
  let parts = Math.ceil(rows.length / ROWS_PER_FILE), id = { account: account.slug, runId: run.id, attempt: run.attempt, key: randomKey() };
  try {
    for (let part = 1; part <= parts; part++) {
      let file = join(temp, shownName({ ...id, part, parts })), some = rows.slice((part - 1) * ROWS_PER_FILE, part * ROWS_PER_FILE);
      await writeFile(file, writeShown(some, account, reasons)), await artifacts.uploadRecord(file);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`The links that stand for ${count(rows.length, "play")} cannot be made. ${error.message}`);
    return;
  }
  return { runId: run.id, groups: renumbered, isAlone: before === 0 };
}

export {
  uploadShown
};
