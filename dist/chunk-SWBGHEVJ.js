import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  artifactPages,
  mayHaveActed,
  readArtifact,
  readRun
} from "./chunk-FTTP5IAM.js";
import {
  Failure
} from "./chunk-X7CSHCWH.js";

// src/github/recent-records.ts
var MOST_RECORDS = 20, MOST_PAGES = 10;
async function* recentRecords(tools, isWanted) {
  let records = 0;
  for await (let { artifact, runId } of recentArtifacts(tools.github)) {
    if (!isWanted(artifact.name, runId)) continue;
    if (records++ === MOST_RECORDS) return;
    let text = await readRecord(tools, artifact, runId);
    text !== void 0 && (yield text);
  }
}
async function* recentArtifacts(github) {
  let pages = 0;
  for await (let page of artifactPages(github)) {
    for (let artifact of page)
      artifact.expired || (yield { artifact, runId: String(artifact.workflow_run?.id ?? "") });
    if (++pages === MOST_PAGES) return;
  }
}
async function readRecord(tools, artifact, runId) {
  try {
    let run = await readRun(tools.github, runId);
    return !("run_attempt" in run) || !mayHaveActed(run, tools.run) ? void 0 : (await readArtifact(tools.github, artifact, tools)).toString();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tools.log.info(`${artifact.name} is skipped: ${error.message}`);
    return;
  }
}

export {
  recentRecords
};
