const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactPublic
} from "./chunk-SHFHAGVA.js";
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
  ArtifactNotFoundError,
  InvalidResponseError,
  StringValue,
  getBackendIdsFromToken,
  getUserAgentString,
  internalArtifactTwirpClient
} from "./chunk-NTJPNP7W.js";
import {
  info
} from "./chunk-57DJ7JKZ.js";
import "./chunk-RPBH4XD3.js";
import {
  debug
} from "./chunk-PEA7CGHU.js";

// node_modules/@actions/artifact/lib/internal/delete/delete-artifact.js
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
};
function deleteArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token) {
  return __awaiter(this, void 0, void 0, function* () {
    var _a;
    let [retryOpts, requestOpts] = getRetryOptions(defaults), opts = { log: void 0, userAgent: getUserAgentString(), previews: void 0, retry: retryOpts, request: requestOpts }, github = getOctokit(token, opts, retry, requestLog), getArtifactResp = yield getArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token), deleteArtifactResp = yield github.rest.actions.deleteArtifact({ owner: repositoryOwner, repo: repositoryName, artifact_id: getArtifactResp.artifact.id });
    if (deleteArtifactResp.status !== 204)
      throw new InvalidResponseError(`Invalid response from GitHub API: ${deleteArtifactResp.status} (${(_a = deleteArtifactResp?.headers) === null || _a === void 0 ? void 0 : _a["x-github-request-id"]})`);
    return { id: getArtifactResp.artifact.id };
  });
}
function deleteArtifactInternal(artifactName) {
  return __awaiter(this, void 0, void 0, function* () {
    let artifactClient = internalArtifactTwirpClient(), { workflowRunBackendId, workflowJobRunBackendId } = getBackendIdsFromToken(), listReq = { workflowRunBackendId, workflowJobRunBackendId, nameFilter: StringValue.create({ value: artifactName }) }, listRes = yield artifactClient.ListArtifacts(listReq);
    if (listRes.artifacts.length === 0)
      throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}`);
    let artifact = listRes.artifacts[0];
    listRes.artifacts.length > 1 && (artifact = listRes.artifacts.sort((a, b) => Number(b.databaseId) - Number(a.databaseId))[0], debug(`More than one artifact found for a single name, returning newest (id: ${artifact.databaseId})`));
    let req = { workflowRunBackendId: artifact.workflowRunBackendId, workflowJobRunBackendId: artifact.workflowJobRunBackendId, name: artifact.name }, res = yield artifactClient.DeleteArtifact(req);
    return info(`Artifact '${artifactName}' (ID: ${res.artifactId}) deleted`), { id: Number(res.artifactId) };
  });
}
export {
  deleteArtifactInternal,
  deleteArtifactPublic
};
