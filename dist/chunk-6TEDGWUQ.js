const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT
} from "./chunk-T7W5YKAZ.js";
import {
  document,
  link
} from "./chunk-JD6G7UP5.js";
import {
  runAddress
} from "./chunk-GG7NFWI5.js";

// src/text/pull-comment.ts
var ROOM_BESIDE = 1e3;
function pullComment(parts, run, isWorthWriting = !0) {
  if (run.event.name !== "pull_request") return;
  let runPage = link("the page of the run", runAddress(run)), room = {
    bytes: LONGEST_COMMENT - ROOM_BESIDE,
    cut: `Some of this did not fit into a comment: ${runPage} has everything.`
  };
  return {
    body: `${document(parts, room)}
More is on ${runPage}. Each new commit updates this comment.
`,
    isWorthWriting
  };
}

export {
  pullComment
};
