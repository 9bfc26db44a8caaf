const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT
} from "./chunk-QWXZ4WH7.js";
import {
  document,
  link
} from "./chunk-GDCGLYPI.js";
import {
  runAddress
} from "./chunk-PEA7CGHU.js";

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
