const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  addedLists,
  formerNames,
  recentReceipts,
  recentRecords,
  removedLists
} from "./chunk-WVJ4IMIP.js";
import "./chunk-MWMXWJDB.js";
import "./chunk-XW4RSZOY.js";
import "./chunk-HFDGQEOI.js";
import "./chunk-IJZOACMD.js";
export {
  addedLists,
  formerNames,
  recentReceipts,
  recentRecords,
  removedLists
};
