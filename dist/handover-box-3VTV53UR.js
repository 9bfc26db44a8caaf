const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { createCipheriv, createDecipheriv, hkdfSync, randomBytes } = process.getBuiltinModule("node:crypto");
import "./chunk-PEA7CGHU.js";

// src/session/handover-box.ts
var IV_BYTES = 12, TAG_BYTES = 16;
function seal(newValue, oldValue) {
  let iv = randomBytes(IV_BYTES), cipher = createCipheriv("aes-256-gcm", keyFor(oldValue), iv), sealed = Buffer.concat([cipher.update(newValue), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}
function open(box, oldValue) {
  try {
    let decipher = createDecipheriv("aes-256-gcm", keyFor(oldValue), box.subarray(0, IV_BYTES));
    return decipher.setAuthTag(box.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)), Buffer.concat([decipher.update(box.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      "utf8"
    );
  } catch {
    return;
  }
}
function markOf(oldValue) {
  return derive(oldValue, "name", 8).toString("hex");
}
function keyFor(oldValue) {
  return derive(oldValue, "key", 32);
}
function derive(oldValue, purpose, bytes) {
  return Buffer.from(hkdfSync("sha256", oldValue, "trakt-history-action", `handover ${purpose}`, bytes));
}
export {
  markOf,
  open,
  seal
};
