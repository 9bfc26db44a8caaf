const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const os = process.getBuiltinModule("os");
import {
  info
} from "./chunk-PEA7CGHU.js";

// quiet:@actions/core
function info2(message) {
  /Retrying request/.test(message) && info(message);
}

// node_modules/@actions/artifact/lib/internal/shared/config.js
function getUploadChunkSize() {
  return 8 * 1024 * 1024;
}
function getRuntimeToken() {
  let token = process.env.ACTIONS_RUNTIME_TOKEN;
  if (!token)
    throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
  return token;
}
function getResultsServiceUrl() {
  let resultsUrl = process.env.ACTIONS_RESULTS_URL;
  if (!resultsUrl)
    throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");
  return new URL(resultsUrl).origin;
}
function isGhes() {
  let hostname = new URL(process.env.GITHUB_SERVER_URL || "https://github.com").hostname.trimEnd().toUpperCase(), isGitHubHost = hostname === "GITHUB.COM", isGheHost = hostname.endsWith(".GHE.COM"), isLocalHost = hostname.endsWith(".LOCALHOST");
  return !isGitHubHost && !isGheHost && !isLocalHost;
}
function getGitHubWorkspaceDir() {
  let ghWorkspaceDir = process.env.GITHUB_WORKSPACE;
  if (!ghWorkspaceDir)
    throw new Error("Unable to get the GITHUB_WORKSPACE env variable");
  return ghWorkspaceDir;
}
function getConcurrency() {
  let numCPUs = os.cpus().length, concurrencyCap = 32;
  if (numCPUs > 4) {
    let concurrency = 16 * numCPUs;
    concurrencyCap = concurrency > 300 ? 300 : concurrency;
  }
  let concurrencyOverride = process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
  if (concurrencyOverride) {
    let concurrency = parseInt(concurrencyOverride);
    if (isNaN(concurrency) || concurrency < 1)
      throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");
    return concurrency < concurrencyCap ? (info2("Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."), concurrency) : (info2(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${concurrencyCap} based on the number of cpus. Set it to the maximum value allowed.`), concurrencyCap);
  }
  return 5;
}
function getUploadChunkTimeout() {
  let timeoutVar = process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;
  if (!timeoutVar)
    return 3e5;
  let timeout = parseInt(timeoutVar);
  if (isNaN(timeout))
    throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");
  return timeout;
}
function getMaxArtifactListCount() {
  let maxCountVar = process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT || "1000", maxCount = parseInt(maxCountVar);
  if (isNaN(maxCount) || maxCount < 1)
    throw new Error("Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable");
  return maxCount;
}

export {
  info2 as info,
  getUploadChunkSize,
  getRuntimeToken,
  getResultsServiceUrl,
  isGhes,
  getGitHubWorkspaceDir,
  getConcurrency,
  getUploadChunkTimeout,
  getMaxArtifactListCount
};
