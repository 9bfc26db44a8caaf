const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getRetryOptions,
  requestLog,
  retry
} from "./chunk-G7EUNWHO.js";
import {
  defaults,
  getOctokit
} from "./chunk-X32XSS6J.js";
import "./chunk-TPSG2UMP.js";
import {
  Timestamp,
  getBackendIdsFromToken,
  getUserAgentString,
  internalArtifactTwirpClient
} from "./chunk-NTJPNP7W.js";
import {
  getMaxArtifactListCount,
  info
} from "./chunk-57DJ7JKZ.js";
import "./chunk-RPBH4XD3.js";
import {
  debug,
  warning
} from "./chunk-PEA7CGHU.js";

// node_modules/@actions/artifact/lib/internal/find/list-artifacts.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, maximumArtifactCount = getMaxArtifactListCount(), paginationCount = 100, maxNumberOfPages = Math.ceil(maximumArtifactCount / paginationCount);
function listArtifactsPublic(workflowRunId_1, repositoryOwner_1, repositoryName_1, token_1) {
  return __awaiter(this, arguments, void 0, function* (workflowRunId, repositoryOwner, repositoryName, token, latest = !1) {
    info(`Fetching artifact list for workflow run ${workflowRunId} in repository ${repositoryOwner}/${repositoryName}`);
    let artifacts = [], [retryOpts, requestOpts] = getRetryOptions(defaults), opts = { log: void 0, userAgent: getUserAgentString(), previews: void 0, retry: retryOpts, request: requestOpts }, github = getOctokit(token, opts, retry, requestLog), currentPageNumber = 1, { data: listArtifactResponse } = yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { owner: repositoryOwner, repo: repositoryName, run_id: workflowRunId, per_page: paginationCount, page: currentPageNumber }), numberOfPages = Math.ceil(listArtifactResponse.total_count / paginationCount), totalArtifactCount = listArtifactResponse.total_count;
    totalArtifactCount > maximumArtifactCount && (warning(`Workflow run ${workflowRunId} has ${totalArtifactCount} artifacts, exceeding the limit of ${maximumArtifactCount}. Results will be incomplete as only the first ${maximumArtifactCount} artifacts will be returned`), numberOfPages = maxNumberOfPages);
    for (let artifact of listArtifactResponse.artifacts)
      artifacts.push({ name: artifact.name, id: artifact.id, size: artifact.size_in_bytes, createdAt: artifact.created_at ? new Date(artifact.created_at) : void 0, digest: artifact.digest });
    for (currentPageNumber++, currentPageNumber; currentPageNumber <= numberOfPages; currentPageNumber++) {
      debug(`Fetching page ${currentPageNumber} of artifact list`);
      let { data: listArtifactResponse2 } = yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { owner: repositoryOwner, repo: repositoryName, run_id: workflowRunId, per_page: paginationCount, page: currentPageNumber });
      for (let artifact of listArtifactResponse2.artifacts)
        artifacts.push({ name: artifact.name, id: artifact.id, size: artifact.size_in_bytes, createdAt: artifact.created_at ? new Date(artifact.created_at) : void 0, digest: artifact.digest });
    }
    return latest && (artifacts = filterLatest(artifacts)), info(`Found ${artifacts.length} artifact(s)`), { artifacts };
  });
}
function listArtifactsInternal() {
  return __awaiter(this, arguments, void 0, function* (latest = !1) {
    let artifactClient = internalArtifactTwirpClient(), { workflowRunBackendId, workflowJobRunBackendId } = getBackendIdsFromToken(), req = { workflowRunBackendId, workflowJobRunBackendId }, artifacts = (yield artifactClient.ListArtifacts(req)).artifacts.map((artifact) => {
      var _a;
      return { name: artifact.name, id: Number(artifact.databaseId), size: Number(artifact.size), createdAt: artifact.createdAt ? Timestamp.toDate(artifact.createdAt) : void 0, digest: (_a = artifact.digest) === null || _a === void 0 ? void 0 : _a.value };
    });
    return latest && (artifacts = filterLatest(artifacts)), info(`Found ${artifacts.length} artifact(s)`), { artifacts };
  });
}
function filterLatest(artifacts) {
  artifacts.sort((a, b) => b.id - a.id);
  let latestArtifacts = [], seenArtifactNames = /* @__PURE__ */ new Set();
  for (let artifact of artifacts)
    seenArtifactNames.has(artifact.name) || (latestArtifacts.push(artifact), seenArtifactNames.add(artifact.name));
  return latestArtifacts;
}
export {
  listArtifactsInternal,
  listArtifactsPublic
};
