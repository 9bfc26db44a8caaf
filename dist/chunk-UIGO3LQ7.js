import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MANIFEST
} from "./chunk-XNCFBULY.js";
import {
  Failure,
  array,
  object,
  string,
  union
} from "./chunk-URH5KAKC.js";

// src/workspace/backup-accounts.ts
var PLACES = [MANIFEST, `*/${MANIFEST}`, `*/*/${MANIFEST}`], LARGEST_MANIFEST = 2e7, name = string().min(1), account = object({ slug: name, uuid: string().nullish(), formerSlugs: array(name).default([]) }), manifest = object({
  account: union([account, name.transform((slug) => ({ slug, uuid: null, formerSlugs: [] }))])
});
async function backupAccounts(workspace) {
  let accounts = (await Promise.all(PLACES.map((place) => workspace.find([place]).catch(asNone)))).flatMap(({ paths }) => paths).map((path) => readAccount(workspace, path));
  return (await Promise.all(accounts)).filter((account2) => account2 !== void 0);
}
function isOfAccount({ slug, uuid }, account2) {
  return uuid !== void 0 && account2.uuid !== void 0 ? uuid === account2.uuid : slug === account2.slug;
}
function namesIn(manifest2, account2) {
  return manifest2 === void 0 || !isOfAccount(manifest2.account, account2) ? /* @__PURE__ */ new Set([account2.slug]) : /* @__PURE__ */ new Set([account2.slug, manifest2.account.slug, ...manifest2.account.formerSlugs ?? []]);
}
async function otherNamesOf(workspace, account2) {
  if (account2.uuid === void 0) return /* @__PURE__ */ new Set();
  let own = (await backupAccounts(workspace)).filter(({ uuid }) => uuid === account2.uuid), names = new Set(own.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  return names.delete(account2.slug), names;
}
async function readAccount(workspace, path) {
  let text = new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST)), { data } = manifest.safeParse(parse(text));
  return data && { path, ...data.account, uuid: data.account.uuid ?? void 0 };
}
function asNone(error) {
  if (error instanceof Failure) return { paths: [] };
  throw error;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

export {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount,
  namesIn,
  otherNamesOf
};
