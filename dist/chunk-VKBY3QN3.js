import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  PATIENCE_FOR_WRITES,
  patienceFor,
  reasonOf,
  within
} from "./chunk-WILDMYJS.js";

// src/github/artifact-upload.ts
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { copyFile, mkdtemp, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
var NoArtifactService = class extends Failure {
}, StorageFull = class extends Failure {
}, NameTaken = class extends Failure {
}, REQUEST_LEFT = "undici:client:sendHeaders", NAMES_TO_TRY = 20, VIEW_DAYS = 7, TAKEN = /\(409\)|already exists/i, FULL = /insufficient usage|storage quota/i;
function createArtifacts({ runUrl, temp, retentionDays = VIEW_DAYS, log }) {
  let toolkit;
  function load() {
    return toolkit ??= import("./artifact-ZU36DJW6.js"), toolkit;
  }
  async function send(name, files, options) {
    let { DefaultArtifactClient } = await load(), { folder, ...others } = options;
    log.info(`Uploading ${name}.`);
    let upload = () => new DefaultArtifactClient().uploadArtifact(name, files, folder, others), { id } = await within(await patienceForAll(files), upload);
    if (id === void 0) throw new Error("GitHub gave the artifact no ID");
    return { id, name, url: `${runUrl}/artifacts/${id}` };
  }
  async function uploadAs(name, content, skipArchive) {
    for (let number = 1; ; number++) {
      let free = number === 1 ? name : numbered(name, number), { files, folder } = await content(free);
      try {
        return await send(free, files, { folder, skipArchive, retentionDays });
      } catch (error) {
        if (TAKEN.test(reasonOf(error)) && number < NAMES_TO_TRY) continue;
        throw explain(error, name);
      }
    }
  }
  return {
    prepare() {
      let start = () => {
        unsubscribe(REQUEST_LEFT, start), setImmediate(() => load().catch(() => {
        }));
      };
      subscribe(REQUEST_LEFT, start);
    },
    upload(file) {
      let alone = async (name) => {
        let path = name === basename(file) ? file : await copyAs(file, name, temp);
        return { files: [path], folder: dirname(path) };
      };
      return uploadAs(basename(file), alone, !0);
    },
    async uploadRecord(file) {
      let options = { folder: dirname(file), skipArchive: !0 };
      try {
        return await send(basename(file), [file], options);
      } catch (error) {
        throw explain(error, basename(file));
      }
    },
    uploadTogether: (name, folder, files) => uploadAs(name, async () => ({ files: files.map((file) => join(folder, file)), folder }), !1)
  };
}
function explain(error, name) {
  if (error instanceof Error && error.name === "GHESNotSupportedError")
    return new NoArtifactService("This GitHub server has no artifact service for this action.", {
      cause: error
    });
  let reason = reasonOf(error);
  return FULL.test(reason) ? new StorageFull(
    `GitHub\u2019s storage for artifacts is full, so ${name} could not be uploaded. Delete artifacts that you no longer need (on the pages of old runs), or raise the limit in GitHub\u2019s settings under Billing. GitHub counts again every 6 to 12 hours; then run this again.`,
    { cause: error }
  ) : TAKEN.test(reason) ? new NameTaken(`This run has an artifact called ${name} already.`, { cause: error }) : new Failure(`The file ${name} could not be uploaded: ${reason}.`, { cause: error });
}
async function patienceForAll(files) {
  let sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return patienceFor(
    sizes.reduce((sum, size) => sum + size, 0),
    PATIENCE_FOR_WRITES
  );
}
function numbered(name, number) {
  let extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-${number}${extension}`;
}
async function copyAs(file, name, temp) {
  let copy = join(await mkdtemp(join(temp, "artifact-")), name);
  return await copyFile(file, copy), copy;
}

export {
  NoArtifactService,
  StorageFull,
  NameTaken,
  createArtifacts
};
