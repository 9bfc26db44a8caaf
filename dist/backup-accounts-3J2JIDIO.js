const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount,
  namesIn,
  otherNamesOf
} from "./chunk-WDVPX6GD.js";
import "./chunk-IJZOACMD.js";
export {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount,
  namesIn,
  otherNamesOf
};
