const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  changedFiles
} from "./chunk-BYWH6ICX.js";
import "./chunk-CZMV7ZT2.js";
import {
  Failure,
  splitNames
} from "./chunk-PEA7CGHU.js";

// src/start/unconnected.ts
var BY_FOLDER = /* @__PURE__ */ new Set(["change", "import", "undo"]);
async function concludeUnconnected({ run, github, workspace }, { command, files, directory }) {
  let { event } = run;
  if (event.name === "schedule" && command === "backup") {
    let { paths: paths2 } = await workspace.find([`${directory}/manifest.json`]);
    if (paths2.length > 0) throw noLongerConnected(directory);
    return NOT_CONNECTED;
  }
  if (event.name !== "push" || !BY_FOLDER.has(command) || github === void 0) return;
  let { paths } = await workspace.find(splitNames(files)), changed = paths.length === 0 ? /* @__PURE__ */ new Set() : await changedFiles(github, event);
  return paths.some((path) => changed.has(path)) ? void 0 : nothingFor(command);
}
var NOT_CONNECTED = {
  headline: "Backup: not connected yet",
  outputs: { changed: !1 },
  summary: `## Not connected yet

No Trakt account is connected to this repository, so there is nothing to back up. Run Connect first.
`,
  notices: ["No Trakt account is connected yet, so there is nothing to back up. Run Connect first."],
  warnings: []
};
function noLongerConnected(directory) {
  return new Failure(
    `There is a backup in ${directory}, but no session any more (the input token is empty), so nothing new is backed up. Run Connect. If the secret is still there, check the inputs token and secret-environment. If you want no more backups, open Actions, Backup, and choose Disable workflow.`
  );
}
function nothingFor(command) {
  let headline = `This push has no file for ${command}`;
  return { headline, outputs: {}, summary: `${headline}.
`, notices: [], warnings: [] };
}
export {
  concludeUnconnected
};
