const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  commitsBetween,
  compareCommits,
  filesOfCommits
} from "./chunk-BOYYKKWA.js";
import {
  Failure,
  ok,
  repositoryPath,
  schema,
  understood
} from "./chunk-ER3NPN5R.js";

// src/github/standing.ts
async function readStanding(github, pushed) {
  let { branch, after, paths, isMatching } = pushed, comparison = await compareCommits(github, after, branch);
  if (comparison === void 0)
    throw new Failure(
      `The branch ${branch} or the commit of this push no longer exists. Nothing was changed. Commit the file again.`
    );
  let isAhead = comparison.status === "ahead" || comparison.status === "identical", since = isAhead && !comparison.isWhole ? await filesOfCommits(github, await commitsBetween(github, after, branch)) : comparison.files, changed = new Set(since.flatMap(namesOf)), isUnchanged = (path) => isAhead && !changed.has(path);
  return {
    isUnchanged,
    async *changedFiles() {
      let own = paths.filter((path) => !isUnchanged(path)), others = since.filter(isThere).map((file2) => file2.filename);
      for (let path of /* @__PURE__ */ new Set([...own, ...others.filter(isMatching)])) {
        let bytes = await readFileAt(github, path, branch);
        bytes !== void 0 && (yield { path, bytes });
      }
    }
  };
}
function namesOf({ filename, previous_filename: previous }) {
  return previous === void 0 ? [filename] : [filename, previous];
}
function isThere({ status }) {
  return status !== "removed" && status !== "unchanged";
}
var content = schema((z) => z.object({ encoding: z.string(), content: z.string() })), file = schema(
  (z) => z.object({ encoding: z.string(), content: z.string(), type: z.literal("file"), sha: z.string() })
);
async function readFileAt(github, path, ref) {
  let answer = await github.request(`GET ${repositoryPath(github)}/contents/{path}`, { path, ref });
  if (answer.status === 404) return;
  let what = `read ${path} at the head of the branch`, found = (await file()).safeParse(ok(answer, what).data).data;
  if (found === void 0) return;
  if (found.encoding === "base64") return Buffer.from(found.content, "base64");
  let blob = await github.request(`GET ${repositoryPath(github)}/git/blobs/{sha}`, { sha: found.sha });
  return Buffer.from((await understood(content, ok(blob, what), what)).content, "base64");
}

export {
  readStanding,
  readFileAt
};
