const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  addedLists,
  formerNames,
  recentReceipts,
  recentRecords,
  removedLists
} from "./chunk-FCW4RCF3.js";
import "./chunk-46H4LCEL.js";
import "./chunk-LSCOBETY.js";
import "./chunk-VW6F2PZY.js";
import "./chunk-ER3NPN5R.js";
export {
  addedLists,
  formerNames,
  recentReceipts,
  recentRecords,
  removedLists
};
