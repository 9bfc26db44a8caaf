import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  writeSelection
} from "./chunk-D6VM2G4H.js";
import {
  MOST_REMOVALS
} from "./chunk-CBG6QBUI.js";

// src/github/links.ts
var LONGEST_ADDRESS = 7500;
function removalTarget({ serverUrl, repository, defaultBranch, id }) {
  return { serverUrl, repository, defaultBranch, id };
}
var COLUMN_CHOICES = [
  [
    "remove",
    "history_id",
    "watched_at",
    "type",
    "title",
    "season",
    "episode",
    "trakt_id",
    "show_trakt_id",
    "account"
  ],
  ["remove", "history_id", "watched_at", "type", "season", "episode", "trakt_id", "show_trakt_id", "account"],
  ["remove", "history_id", "watched_at", "trakt_id", "account"],
  ["history_id"]
];
function removalLink(target, name, plays, account) {
  if (plays.length > MOST_REMOVALS) return;
  let page = `${repositoryPage(target)}/new/${encodePath(target.defaultBranch)}`, filename = encode(`changes/${account}/${selectionFileName(target, name)}`);
  for (let columns of COLUMN_CHOICES) {
    let address = `${page}?filename=${filename}&value=${encode(writeSelection(plays, columns, account))}`;
    if (address.length <= LONGEST_ADDRESS) return address;
  }
}
function undoLink(target, runId, note, suffix) {
  let name = suffix === void 0 ? runId : `${runId}-${suffix}`;
  return `${`${repositoryPage(target)}/new/${encodePath(target.defaultBranch)}`}?filename=${encode(`undo/${name}.txt`)}&value=${encode(note)}`;
}
function secretsPage({ serverUrl, repository: { owner, repo } }, environment) {
  return `${serverUrl}/${owner}/${repo}/settings/${environment === "" ? "secrets/actions" : "environments"}`;
}
function variablesPage({ serverUrl, repository: { owner, repo } }) {
  return `${serverUrl}/${owner}/${repo}/settings/variables/actions`;
}
function selectionFileName({ id }, name) {
  return `${name}-${id}.csv`;
}
function folderPage(run, folder) {
  return `${repositoryPage(run)}/tree/${encodePath(run.defaultBranch)}/${encodePath(folder)}`;
}
function workflowPage(run, file) {
  return `${repositoryPage(run)}/actions/workflows/${file}`;
}
function encode(text) {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/").replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function repositoryPage({ serverUrl, repository: { owner, repo } }) {
  return `${serverUrl}/${owner}/${repo}`;
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

export {
  removalTarget,
  removalLink,
  undoLink,
  secretsPage,
  variablesPage,
  folderPage,
  workflowPage
};
