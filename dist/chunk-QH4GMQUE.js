import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseAccount,
  parseActivities
} from "./chunk-AXVHPUCR.js";

// src/trakt/account.ts
async function readAccount(api) {
  return parseAccount(await api.read("/users/settings", {}, "reading the account"));
}
async function readActivities(api) {
  return parseActivities(await api.read("/sync/last_activities", {}, "reading the last activities"));
}

export {
  readAccount,
  readActivities
};
