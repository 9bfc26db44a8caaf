import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LONGEST_COMMENT
} from "./chunk-IUQI7BTJ.js";
import {
  document,
  link
} from "./chunk-LIO4ICH3.js";
import {
  runAddress
} from "./chunk-X7CSHCWH.js";

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
