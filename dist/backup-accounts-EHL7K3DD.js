const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount,
  namesIn,
  otherNamesOf
} from "./chunk-SFV4Y5RD.js";
import "./chunk-ER3NPN5R.js";
export {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount,
  namesIn,
  otherNamesOf
};
