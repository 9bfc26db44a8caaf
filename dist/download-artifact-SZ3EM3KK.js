const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const fs = process.getBuiltinModule("fs/promises");
const fsSync = process.getBuiltinModule("fs");
const crypto = process.getBuiltinModule("crypto");
const stream = process.getBuiltinModule("stream");
const path = process.getBuiltinModule("path");
import {
  getOctokit
} from "./chunk-X32XSS6J.js";
import "./chunk-TPSG2UMP.js";
import {
  ArtifactNotFoundError,
  HttpClient,
  Int64Value,
  getBackendIdsFromToken,
  getUserAgentString,
  internalArtifactTwirpClient
} from "./chunk-NTJPNP7W.js";
import {
  getGitHubWorkspaceDir,
  info
} from "./chunk-57DJ7JKZ.js";
import "./chunk-RPBH4XD3.js";
import {
  debug,
  warning
} from "./chunk-PEA7CGHU.js";

// node_modules/@actions/artifact/lib/internal/download/download-artifact.js

// left-out:unzip-stream
var unzip_stream_default = void 0;

// node_modules/@actions/artifact/lib/internal/download/download-artifact.js
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
}, scrubQueryParameters = (url) => {
  let parsed = new URL(url);
  return parsed.search = "", parsed.toString();
};
function exists(path2) {
  return __awaiter(this, void 0, void 0, function* () {
    try {
      return yield fs.access(path2), !0;
    } catch (error) {
      if (error.code === "ENOENT")
        return !1;
      throw error;
    }
  });
}
function streamExtract(url, directory, skipDecompress) {
  return __awaiter(this, void 0, void 0, function* () {
    let retryCount = 0;
    for (; retryCount < 5; )
      try {
        return yield streamExtractExternal(url, directory, { skipDecompress });
      } catch (error) {
        retryCount++, debug(`Failed to download artifact after ${retryCount} retries due to ${error.message}. Retrying in 5 seconds...`), yield new Promise((resolve) => setTimeout(resolve, 5e3));
      }
    throw new Error(`Artifact download failed after ${retryCount} retries.`);
  });
}
function streamExtractExternal(url_1, directory_1) {
  return __awaiter(this, arguments, void 0, function* (url, directory, opts = {}) {
    let { timeout = 30 * 1e3, skipDecompress = !1 } = opts, response = yield new HttpClient(getUserAgentString()).get(url);
    if (response.message.statusCode !== 200)
      throw new Error(`Unexpected HTTP response from blob storage: ${response.message.statusCode} ${response.message.statusMessage}`);
    let contentType = response.message.headers["content-type"] || "", mimeType = contentType.split(";", 1)[0].trim().toLowerCase(), urlEndsWithZip = new URL(url).pathname.toLowerCase().endsWith(".zip"), isZip = mimeType === "application/zip" || mimeType === "application/x-zip-compressed" || mimeType === "application/zip-compressed" || urlEndsWithZip, contentDisposition = response.message.headers["content-disposition"] || "", fileName = "artifact", filenameStar = contentDisposition.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i), filenamePlain = contentDisposition.match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i), rawName = filenameStar?.[1] || filenamePlain?.[1];
    rawName && (fileName = path.basename(decodeURIComponent(rawName.trim()))), debug(`Content-Type: ${contentType}, mimeType: ${mimeType}, urlEndsWithZip: ${urlEndsWithZip}, isZip: ${isZip}, skipDecompress: ${skipDecompress}`), debug(`Content-Disposition: ${contentDisposition}, fileName: ${fileName}`);
    let sha256Digest;
    return new Promise((resolve, reject) => {
      let timer = setTimeout(() => {
        let timeoutError = new Error(`Blob storage chunk did not respond in ${timeout}ms`);
        response.message.destroy(timeoutError), reject(timeoutError);
      }, timeout), onError = (error) => {
        debug(`response.message: Artifact download failed: ${error.message}`), clearTimeout(timer), reject(error);
      }, hashStream = crypto.createHash("sha256").setEncoding("hex"), passThrough = new stream.PassThrough().on("data", () => {
        timer.refresh();
      }).on("error", onError);
      response.message.pipe(passThrough), passThrough.pipe(hashStream);
      let onClose = () => {
        clearTimeout(timer), hashStream && (hashStream.end(), sha256Digest = hashStream.read(), info(`SHA256 digest of downloaded artifact is ${sha256Digest}`)), resolve({ sha256Digest: `sha256:${sha256Digest}` });
      };
      if (isZip && !skipDecompress)
        passThrough.pipe(unzip_stream_default.Extract({ path: directory })).on("close", onClose).on("error", onError);
      else {
        let filePath = path.join(directory, fileName), writeStream = fsSync.createWriteStream(filePath);
        info(`Downloading raw file (non-zip) to: ${filePath}`), passThrough.pipe(writeStream).on("close", onClose).on("error", onError);
      }
    });
  });
}
function downloadArtifactPublic(artifactId, repositoryOwner, repositoryName, token, options) {
  return __awaiter(this, void 0, void 0, function* () {
    let downloadPath = yield resolveOrCreateDirectory(options?.path), api = getOctokit(token), digestMismatch = !1;
    info(`Downloading artifact '${artifactId}' from '${repositoryOwner}/${repositoryName}'`);
    let { headers, status } = yield api.rest.actions.downloadArtifact({ owner: repositoryOwner, repo: repositoryName, artifact_id: artifactId, archive_format: "zip", request: { redirect: "manual" } });
    if (status !== 302)
      throw new Error(`Unable to download artifact. Unexpected status: ${status}`);
    let { location } = headers;
    if (!location)
      throw new Error("Unable to redirect to artifact download url");
    info(`Redirecting to blob download url: ${scrubQueryParameters(location)}`);
    try {
      info(`Starting download of artifact to: ${downloadPath}`);
      let extractResponse = yield streamExtract(location, downloadPath, options?.skipDecompress);
      info("Artifact download completed successfully."), options?.expectedHash && options?.expectedHash !== extractResponse.sha256Digest && (digestMismatch = !0, debug(`Computed digest: ${extractResponse.sha256Digest}`), debug(`Expected digest: ${options.expectedHash}`));
    } catch (error) {
      throw new Error(`Unable to download and extract artifact: ${error.message}`);
    }
    return { downloadPath, digestMismatch };
  });
}
function downloadArtifactInternal(artifactId, options) {
  return __awaiter(this, void 0, void 0, function* () {
    let downloadPath = yield resolveOrCreateDirectory(options?.path), artifactClient = internalArtifactTwirpClient(), digestMismatch = !1, { workflowRunBackendId, workflowJobRunBackendId } = getBackendIdsFromToken(), listReq = { workflowRunBackendId, workflowJobRunBackendId, idFilter: Int64Value.create({ value: artifactId.toString() }) }, { artifacts } = yield artifactClient.ListArtifacts(listReq);
    if (artifacts.length === 0)
      throw new ArtifactNotFoundError(`No artifacts found for ID: ${artifactId}
Are you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);
    artifacts.length > 1 && warning("Multiple artifacts found, defaulting to first.");
    let signedReq = { workflowRunBackendId: artifacts[0].workflowRunBackendId, workflowJobRunBackendId: artifacts[0].workflowJobRunBackendId, name: artifacts[0].name }, { signedUrl } = yield artifactClient.GetSignedArtifactURL(signedReq);
    info(`Redirecting to blob download url: ${scrubQueryParameters(signedUrl)}`);
    try {
      info(`Starting download of artifact to: ${downloadPath}`);
      let extractResponse = yield streamExtract(signedUrl, downloadPath, options?.skipDecompress);
      info("Artifact download completed successfully."), options?.expectedHash && options?.expectedHash !== extractResponse.sha256Digest && (digestMismatch = !0, debug(`Computed digest: ${extractResponse.sha256Digest}`), debug(`Expected digest: ${options.expectedHash}`));
    } catch (error) {
      throw new Error(`Unable to download and extract artifact: ${error.message}`);
    }
    return { downloadPath, digestMismatch };
  });
}
function resolveOrCreateDirectory() {
  return __awaiter(this, arguments, void 0, function* (downloadPath = getGitHubWorkspaceDir()) {
    return (yield exists(downloadPath)) ? debug(`Artifact destination folder already exists: ${downloadPath}`) : (debug(`Artifact destination folder does not exist, creating: ${downloadPath}`), yield fs.mkdir(downloadPath, { recursive: !0 })), downloadPath;
  });
}
export {
  downloadArtifactInternal,
  downloadArtifactPublic,
  streamExtractExternal
};
