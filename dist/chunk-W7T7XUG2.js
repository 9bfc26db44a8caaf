import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reasonOf
} from "./chunk-JZMZF3HD.js";
import {
  Failure
} from "./chunk-4CH3WRF7.js";

// src/github/artifacts.ts
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { copyFile, mkdtemp } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
var NoArtifactService = class extends Failure {
}, REQUEST_LEFT = "undici:client:sendHeaders", NAMES_TO_TRY = 20, TAKEN = /\(409\)|already exists/i;
function createArtifacts({ runUrl, temp, retentionDays, log }) {
  let toolkit;
  function load() {
    return toolkit ??= import("./artifact-RSU2UTLB.js"), toolkit;
  }
  async function uploadAs(name, content, skipArchive) {
    let { DefaultArtifactClient } = await load(), client = new DefaultArtifactClient();
    for (let number = 1; ; number++) {
      let free = number === 1 ? name : numbered(name, number);
      try {
        let { files, folder } = await content(free);
        log.info(`Uploading ${free}.`);
        let { id } = await client.uploadArtifact(free, files, folder, {
          skipArchive,
          retentionDays
        });
        if (id === void 0) throw new Error("GitHub gave the artifact no ID");
        return { id, name: free, url: `${runUrl}/artifacts/${id}` };
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
    uploadTogether: (name, folder, files) => uploadAs(name, async () => ({ files: files.map((file) => join(folder, file)), folder }), !1)
  };
}
function explain(error, name) {
  return error instanceof Error && error.name === "GHESNotSupportedError" ? new NoArtifactService("This GitHub server has no artifact service for this action.", {
    cause: error
  }) : new Failure(`The file ${name} could not be uploaded: ${reasonOf(error)}.`, { cause: error });
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
  createArtifacts
};
