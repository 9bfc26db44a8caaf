import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure
} from "./chunk-6QX24C2R.js";

// node_modules/ky/distribution/errors/KyError.js
var KyError = class extends Error {
  name = "KyError";
  get isKyError() {
    return !0;
  }
};

// node_modules/ky/distribution/errors/HTTPError.js
var HTTPError = class extends KyError {
  name = "HTTPError";
  response;
  request;
  options;
  data;
  constructor(response, request, options) {
    let code = response.status || response.status === 0 ? response.status : "", title = response.statusText ?? "", status = `${code} ${title}`.trim(), reason = status ? `status code ${status}` : "an unknown error";
    super(`Request failed with ${reason}: ${request.method} ${request.url}`), this.response = response, this.request = request, this.options = options;
  }
};

// node_modules/ky/distribution/errors/NetworkError.js
var NetworkError = class extends KyError {
  name = "NetworkError";
  request;
  constructor(request, options) {
    super(`Request failed due to a network error: ${request.method} ${request.url}`, options), this.request = request;
  }
};

// node_modules/ky/distribution/errors/NonError.js
var NonError = class extends Error {
  name = "NonError";
  value;
  constructor(value) {
    let message = "Non-error value was thrown";
    try {
      typeof value == "string" ? message = value : value && typeof value == "object" && "message" in value && typeof value.message == "string" && (message = value.message);
    } catch {
    }
    super(message), this.value = value;
  }
};

// node_modules/ky/distribution/errors/ForceRetryError.js
var ForceRetryError = class extends KyError {
  name = "ForceRetryError";
  customDelay;
  code;
  customRequest;
  constructor(options) {
    let cause = options?.cause ? options.cause instanceof Error ? options.cause : new NonError(options.cause) : void 0;
    super(options?.code ? `Forced retry: ${options.code}` : "Forced retry", cause ? { cause } : void 0), this.customDelay = options?.delay, this.code = options?.code, this.customRequest = options?.request;
  }
};

// node_modules/ky/distribution/errors/SchemaValidationError.js
var SchemaValidationError = class extends Error {
  name = "SchemaValidationError";
  issues;
  constructor(issues) {
    super("Response schema validation failed"), this.issues = issues;
  }
};

// node_modules/ky/distribution/errors/TimeoutError.js
var TimeoutError = class extends KyError {
  name = "TimeoutError";
  request;
  constructor(request) {
    super(`Request timed out: ${request.method} ${request.url}`), this.request = request;
  }
};

// node_modules/ky/distribution/core/constants.js
var supportsRequestStreams = (() => {
  let duplexAccessed = !1, hasContentType = !1, supportsReadableStream = typeof globalThis.ReadableStream == "function", supportsRequest = typeof globalThis.Request == "function";
  if (supportsReadableStream && supportsRequest)
    try {
      hasContentType = new globalThis.Request("https://empty.invalid", {
        body: new globalThis.ReadableStream(),
        method: "POST",
        // @ts-expect-error - Types are outdated.
        get duplex() {
          return duplexAccessed = !0, "half";
        }
      }).headers.has("Content-Type");
    } catch (error) {
      if (error instanceof Error && error.message === "unsupported BodyInit type")
        return !1;
      throw error;
    }
  return duplexAccessed && !hasContentType;
})(), supportsAbortController = typeof globalThis.AbortController == "function", supportsAbortSignal = typeof globalThis.AbortSignal == "function" && typeof globalThis.AbortSignal.any == "function", supportsResponseStreams = typeof globalThis.ReadableStream == "function", supportsFormData = typeof globalThis.FormData == "function", requestMethods = ["get", "post", "put", "patch", "head", "delete", "query"], validate = () => {
};
validate();
var responseTypes = {
  json: "application/json",
  text: "text/*",
  formData: "multipart/form-data",
  arrayBuffer: "*/*",
  blob: "*/*",
  // Supported in modern Fetch implementations (for example, browsers and recent Node.js/undici).
  // We still feature-check at runtime before exposing the shortcut.
  bytes: "*/*"
}, maxSafeTimeout = 2147483647, usualFormBoundarySize = 40, stop = /* @__PURE__ */ Symbol("stop"), RetryMarker = class {
  options;
  constructor(options) {
    this.options = options;
  }
}, retry = (options) => new RetryMarker(options), kyOptionKeys = {
  json: !0,
  parseJson: !0,
  stringifyJson: !0,
  searchParams: !0,
  baseUrl: !0,
  prefix: !0,
  retry: !0,
  timeout: !0,
  totalTimeout: !0,
  hooks: !0,
  throwHttpErrors: !0,
  onDownloadProgress: !0,
  onUploadProgress: !0,
  fetch: !0,
  context: !0
}, requestOptionsRegistry = {
  method: !0,
  headers: !0,
  body: !0,
  mode: !0,
  credentials: !0,
  cache: !0,
  redirect: !0,
  referrer: !0,
  referrerPolicy: !0,
  integrity: !0,
  keepalive: !0,
  signal: !0,
  window: !0,
  duplex: !0
};

// node_modules/ky/distribution/utils/body.js
var encoder = new TextEncoder(), getBodySize = (body) => {
  if (!body)
    return 0;
  if (body instanceof FormData) {
    let size = 0;
    for (let [key, value] of body)
      size += usualFormBoundarySize, size += encoder.encode(`Content-Disposition: form-data; name="${key}"`).byteLength, size += typeof value == "string" ? encoder.encode(value).byteLength : value.size;
    return size;
  }
  return body instanceof Blob ? body.size : body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body.byteLength : typeof body == "string" ? encoder.encode(body).byteLength : body instanceof URLSearchParams ? encoder.encode(body.toString()).byteLength : 0;
}, withProgress = (stream, totalBytes, onProgress) => {
  let previousChunk, transferredBytes = 0;
  return stream.pipeThrough(new TransformStream({
    transform(currentChunk, controller) {
      if (controller.enqueue(currentChunk), previousChunk) {
        transferredBytes += previousChunk.byteLength;
        let percent = totalBytes === 0 ? 0 : transferredBytes / totalBytes;
        percent >= 1 && (percent = 1 - Number.EPSILON), onProgress?.({ percent, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, previousChunk);
      }
      previousChunk = currentChunk;
    },
    flush() {
      let finalChunk = previousChunk ?? new Uint8Array();
      transferredBytes += finalChunk.byteLength, onProgress?.({ percent: 1, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, finalChunk);
    }
  }));
}, streamResponse = (response, onDownloadProgress) => {
  if (!response.body)
    return response;
  let responseInit = {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers
  };
  if (response.status === 204)
    return new Response(null, responseInit);
  let totalBytes = Math.max(0, Number(response.headers.get("content-length")) || 0);
  return new Response(withProgress(response.body, totalBytes, onDownloadProgress), responseInit);
}, streamRequest = (request, onUploadProgress, originalBody) => {
  if (!request.body)
    return request;
  let totalBytes = getBodySize(originalBody ?? request.body);
  return new Request(request, {
    // @ts-expect-error - Types are outdated.
    duplex: "half",
    body: withProgress(request.body, totalBytes, onUploadProgress)
  });
};

// node_modules/ky/distribution/utils/is.js
var isObject = (value) => value !== null && typeof value == "object";

// node_modules/ky/distribution/utils/merge.js
var replaceSymbol = /* @__PURE__ */ Symbol("replaceOption"), getReplaceState = (value) => isObject(value) && value[replaceSymbol] === !0 ? {
  isReplace: !0,
  value: value.value
} : {
  isReplace: !1,
  value
};
var validateAndMerge = (...sources) => {
  for (let source of sources)
    if ((!isObject(source) || Array.isArray(source)) && source !== void 0)
      throw new TypeError("The `options` argument must be an object");
  return deepMerge({}, ...sources);
}, mergeHeaders = (source1 = {}, source2 = {}) => {
  let result = new globalThis.Headers(source1), isHeadersInstance = source2 instanceof globalThis.Headers, source = new globalThis.Headers(source2);
  for (let [key, value] of source.entries())
    isHeadersInstance && value === "undefined" || value === void 0 ? result.delete(key) : result.set(key, value);
  return result;
}, isPlainObject = (value) => {
  if (!isObject(value) || Array.isArray(value))
    return !1;
  let prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}, cloneShallow = (value) => {
  if (value instanceof URLSearchParams) {
    let copy = new URLSearchParams(value), deleted = value[deletedParametersSymbol];
    return deleted && (copy[deletedParametersSymbol] = new Set(deleted)), copy;
  }
  return value instanceof globalThis.Headers ? new globalThis.Headers(value) : Array.isArray(value) ? [...value] : isPlainObject(value) ? { ...value } : value;
}, normalizeHeaderObject = (headers) => Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== void 0)), mergeHeaderContainers = (source1, source2) => isPlainObject(source1) && isPlainObject(source2) ? normalizeHeaderObject({ ...source1, ...source2 }) : mergeHeaders(source1, source2);
function newHookValue(original, incoming, property) {
  return Object.hasOwn(incoming, property) && incoming[property] === void 0 ? [] : deepMerge(original[property] ?? [], incoming[property] ?? []);
}
var mergeHooks = (original = {}, incoming = {}) => ({
  init: newHookValue(original, incoming, "init"),
  beforeRequest: newHookValue(original, incoming, "beforeRequest"),
  beforeRetry: newHookValue(original, incoming, "beforeRetry"),
  beforeError: newHookValue(original, incoming, "beforeError"),
  afterResponse: newHookValue(original, incoming, "afterResponse")
}), deletedParametersSymbol = /* @__PURE__ */ Symbol("deletedParameters"), appendSearchParameters = (target, source) => {
  let result = new URLSearchParams(), deleted = /* @__PURE__ */ new Set();
  for (let input of [target, source])
    if (input !== void 0)
      if (input instanceof URLSearchParams) {
        for (let [key, value] of input.entries())
          result.append(key, value), deleted.delete(key);
        let inputDeleted = input[deletedParametersSymbol];
        if (inputDeleted)
          for (let key of inputDeleted)
            result.delete(key), deleted.add(key);
      } else if (Array.isArray(input))
        for (let pair of input) {
          if (!Array.isArray(pair) || pair.length !== 2)
            throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");
          result.append(String(pair[0]), String(pair[1])), deleted.delete(String(pair[0]));
        }
      else if (isObject(input))
        for (let [key, value] of Object.entries(input))
          value === void 0 ? (result.delete(key), deleted.add(key)) : (result.append(key, String(value)), deleted.delete(key));
      else {
        let parameters = new URLSearchParams(input);
        for (let [key, value] of parameters.entries())
          result.append(key, value), deleted.delete(key);
      }
  return deleted.size > 0 && (result[deletedParametersSymbol] = deleted), result;
}, deepMergeInternal = (isRoot, ...sources) => {
  let returnValue = {}, headers = {}, hooks = {}, searchParameters, signals = [];
  for (let source of sources)
    if (Array.isArray(source))
      Array.isArray(returnValue) || (returnValue = []), returnValue = [...returnValue, ...source];
    else if (isObject(source)) {
      for (let [key, value] of Object.entries(source)) {
        let replaceState = getReplaceState(value), { isReplace } = replaceState;
        value = replaceState.value;
        let isRootSignal = isRoot && key === "signal";
        if (isRootSignal && (isReplace || value === void 0) && (signals.length = 0), isRootSignal && value instanceof globalThis.AbortSignal) {
          signals.push(value);
          continue;
        }
        if (key === "context") {
          if (value != null && (!isObject(value) || Array.isArray(value)))
            throw new TypeError("The `context` option must be an object");
          returnValue = {
            ...returnValue,
            context: value == null ? {} : isReplace ? { ...value } : { ...returnValue.context, ...value }
          };
          continue;
        }
        if (key === "searchParams") {
          value == null ? searchParameters = void 0 : isReplace ? searchParameters = value : searchParameters = searchParameters === void 0 ? value : appendSearchParameters(searchParameters, value);
          continue;
        }
        isRoot && key === "retry" && isObject(value) && !isReplace && typeof returnValue[key] == "number" && (returnValue = { ...returnValue, [key]: { limit: returnValue[key] } }), isObject(value) && !isReplace && key in returnValue && (value = deepMergeInternal(!1, returnValue[key], value)), returnValue = { ...returnValue, [key]: value };
      }
      if (isObject(source.hooks)) {
        let { value: hookValue, isReplace } = getReplaceState(source.hooks);
        hooks = mergeHooks(isReplace ? {} : hooks, hookValue), returnValue.hooks = hooks;
      }
      if (isObject(source.headers)) {
        let { value: headerValue, isReplace } = getReplaceState(source.headers);
        headers = isReplace ? cloneShallow(headerValue) : mergeHeaderContainers(headers, headerValue), returnValue.headers = headers;
      }
    }
  return searchParameters !== void 0 && (returnValue.searchParams = searchParameters), signals.length > 0 && (signals.length === 1 ? returnValue.signal = signals[0] : supportsAbortSignal ? returnValue.signal = AbortSignal.any(signals) : returnValue.signal = signals.at(-1)), returnValue;
}, deepMerge = (...sources) => deepMergeInternal(!0, ...sources);

// node_modules/ky/distribution/utils/normalize.js
var normalizeRequestMethod = (input) => requestMethods.includes(input) ? input.toUpperCase() : input, retryMethods = ["get", "put", "head", "delete", "options", "trace", "query"], retryStatusCodes = [408, 413, 429, 500, 502, 503, 504], retryAfterStatusCodes = [413, 429, 503], invalidRetryLimitErrorMessage = "`retry.limit` must be a finite, non-negative integer", defaultRetryOptions = {
  limit: 2,
  methods: retryMethods,
  statusCodes: retryStatusCodes,
  afterStatusCodes: retryAfterStatusCodes,
  maxRetryAfter: Number.POSITIVE_INFINITY,
  backoffLimit: Number.POSITIVE_INFINITY,
  delay: (attemptCount) => 0.3 * 2 ** (attemptCount - 1) * 1e3,
  jitter: void 0,
  retryOnTimeout: !1
}, getDefaultRetryOptions = () => ({
  ...defaultRetryOptions,
  methods: [...defaultRetryOptions.methods],
  statusCodes: [...defaultRetryOptions.statusCodes],
  afterStatusCodes: [...defaultRetryOptions.afterStatusCodes]
}), normalizeRetryLimit = (retryLimit) => {
  if (retryLimit === void 0)
    return defaultRetryOptions.limit;
  if (typeof retryLimit != "number" || !Number.isInteger(retryLimit) || retryLimit < 0)
    throw new TypeError(invalidRetryLimitErrorMessage);
  return retryLimit;
}, normalizeRetryOptions = (retry2 = {}) => {
  if (typeof retry2 == "number")
    return {
      ...getDefaultRetryOptions(),
      limit: normalizeRetryLimit(retry2)
    };
  if (retry2 === null || typeof retry2 != "object" || Array.isArray(retry2))
    throw new TypeError("`retry` must be a number or an object");
  let normalizedRetry = Object.fromEntries(Object.entries(retry2).filter(([, value]) => value !== void 0)), retryLimit = normalizeRetryLimit(normalizedRetry.limit);
  if (normalizedRetry.methods !== void 0 && !Array.isArray(normalizedRetry.methods))
    throw new Error("retry.methods must be an array");
  if (normalizedRetry.statusCodes !== void 0 && !Array.isArray(normalizedRetry.statusCodes))
    throw new Error("retry.statusCodes must be an array");
  if (normalizedRetry.afterStatusCodes !== void 0 && !Array.isArray(normalizedRetry.afterStatusCodes))
    throw new Error("retry.afterStatusCodes must be an array");
  return normalizedRetry.methods !== void 0 && (normalizedRetry.methods = normalizedRetry.methods.map((method) => method.toLowerCase())), normalizedRetry.statusCodes !== void 0 && (normalizedRetry.statusCodes = [...normalizedRetry.statusCodes]), normalizedRetry.afterStatusCodes !== void 0 && (normalizedRetry.afterStatusCodes = [...normalizedRetry.afterStatusCodes]), {
    ...getDefaultRetryOptions(),
    ...normalizedRetry,
    limit: retryLimit
  };
};

// node_modules/ky/distribution/utils/timeout.js
async function timeout(request, init, abortController, options) {
  return new Promise((resolve, reject) => {
    let timeoutId = setTimeout(() => {
      abortController && abortController.abort(), reject(new TimeoutError(request));
    }, options.timeout);
    options.fetch(request, init).then(resolve).catch(reject).then(() => {
      clearTimeout(timeoutId);
    });
  });
}

// node_modules/ky/distribution/utils/delay.js
async function delay(ms, { signal }) {
  return new Promise((resolve, reject) => {
    signal && (signal.throwIfAborted(), signal.addEventListener("abort", abortHandler, { once: !0 }));
    function abortHandler() {
      clearTimeout(timeoutId), reject(signal.reason);
    }
    let timeoutId = setTimeout(() => {
      signal?.removeEventListener("abort", abortHandler), resolve();
    }, ms);
  });
}

// node_modules/ky/distribution/utils/options.js
var findUnknownOptions = (options) => {
  let unknownOptions = {};
  for (let key in options)
    Object.hasOwn(options, key) && !(key in requestOptionsRegistry) && !(key in kyOptionKeys) && (unknownOptions[key] = options[key]);
  return unknownOptions;
}, hasSearchParameters = (search) => search === void 0 ? !1 : Array.isArray(search) ? search.length > 0 : search instanceof URLSearchParams ? search.size > 0 || !!search[deletedParametersSymbol]?.size : typeof search == "object" ? Object.keys(search).length > 0 : typeof search == "string" ? search.trim().length > 0 : !!search;

// node_modules/ky/distribution/utils/is-network-error.js
var objectToString = Object.prototype.toString, isError = (value) => objectToString.call(value) === "[object Error]", errorMessages = /* @__PURE__ */ new Set([
  "network error",
  // Chrome
  "NetworkError when attempting to fetch resource.",
  // Firefox
  "The Internet connection appears to be offline.",
  // Safari 16
  "Network request failed",
  // `cross-fetch`
  "fetch failed",
  // Undici (Node.js)
  "terminated",
  // Undici (Node.js)
  " A network error occurred.",
  // Bun (WebKit) - leading space is intentional
  "Network connection lost"
  // Cloudflare Workers (fetch)
]);
function isRawNetworkError(error) {
  if (!(error && isError(error) && error.name === "TypeError" && typeof error.message == "string"))
    return !1;
  let { message, stack } = error;
  return message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")") ? stack === void 0 || "__sentry_captured__" in error : message.startsWith("error sending request for url") || message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")") ? !0 : errorMessages.has(message);
}

// node_modules/ky/distribution/utils/type-guards.js
var isErrorType = (error, cls) => error instanceof cls || error?.name === cls.name;
function isHTTPError(error) {
  return isErrorType(error, HTTPError);
}
function isNetworkError(error) {
  return isErrorType(error, NetworkError);
}
function isTimeoutError(error) {
  return isErrorType(error, TimeoutError);
}

// node_modules/ky/distribution/core/retry-timing.js
var timestampThreshold = Date.parse("2024-01-01"), delayPattern = /^\d+$/, months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], imfDatePattern = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/, rfc850DatePattern = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/, asctimeDatePattern = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{2}| \d) (\d{2}:\d{2}:\d{2}) (\d{4})$/, getRetryTimingHeader = (headers) => {
  let retryAfter2 = headers.get("Retry-After");
  if (retryAfter2 !== null)
    return { value: retryAfter2, allowTimestamp: !1 };
  let rateLimitReset = headers.get("RateLimit-Reset");
  if (rateLimitReset !== null)
    return { value: rateLimitReset, allowTimestamp: !0 };
  let rateLimitRetryAfter = headers.get("X-RateLimit-Retry-After");
  if (rateLimitRetryAfter !== null)
    return { value: rateLimitRetryAfter, allowTimestamp: !1 };
  let rateLimitResetAlias = headers.get("X-RateLimit-Reset") ?? headers.get("X-Rate-Limit-Reset");
  if (rateLimitResetAlias !== null)
    return { value: rateLimitResetAlias, allowTimestamp: !0 };
}, createTimestamp = ({ year, month, day, hours, minutes, seconds: seconds2 }) => {
  let monthIndex = months.indexOf(month), dayNumber = Number(day), hoursNumber = Number(hours), minutesNumber = Number(minutes), secondsNumber = Number(seconds2);
  if (monthIndex === -1 || hoursNumber > 23 || minutesNumber > 59 || secondsNumber > 60)
    return;
  let normalizedSeconds = Math.min(secondsNumber, 59), date = new Date(Date.UTC(year, monthIndex, dayNumber, hoursNumber, minutesNumber, normalizedSeconds));
  date.setUTCFullYear(year);
  let timestamp = date.getTime();
  if (!(date.getUTCFullYear() !== year || date.getUTCMonth() !== monthIndex || date.getUTCDate() !== dayNumber || date.getUTCHours() !== hoursNumber || date.getUTCMinutes() !== minutesNumber || date.getUTCSeconds() !== normalizedSeconds))
    return secondsNumber === 60 ? timestamp + 1e3 : timestamp;
}, getCapture = (match, index) => match[index], parseDate = (value) => {
  let imfDate = imfDatePattern.exec(value);
  if (imfDate)
    return createTimestamp({
      year: Number(getCapture(imfDate, 3)),
      month: getCapture(imfDate, 2),
      day: getCapture(imfDate, 1),
      hours: getCapture(imfDate, 4),
      minutes: getCapture(imfDate, 5),
      seconds: getCapture(imfDate, 6)
    });
  let rfc850Date = rfc850DatePattern.exec(value);
  if (rfc850Date) {
    let now = /* @__PURE__ */ new Date(), twoDigitYear = Number(getCapture(rfc850Date, 3)), currentCenturyYear = Math.floor(now.getUTCFullYear() / 100) * 100 + twoDigitYear, fiftyYearsFromNow = Date.UTC(now.getUTCFullYear() + 50, now.getUTCMonth(), now.getUTCDate(), now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds(), now.getUTCMilliseconds()), timestamp;
    for (let year of [
      currentCenturyYear - 100,
      currentCenturyYear,
      currentCenturyYear + 100
    ]) {
      let candidateTimestamp = createTimestamp({
        year,
        month: getCapture(rfc850Date, 2),
        day: getCapture(rfc850Date, 1),
        hours: getCapture(rfc850Date, 4),
        minutes: getCapture(rfc850Date, 5),
        seconds: getCapture(rfc850Date, 6)
      });
      candidateTimestamp !== void 0 && candidateTimestamp <= fiftyYearsFromNow && (timestamp = candidateTimestamp);
    }
    return timestamp;
  }
  let asctimeDate = asctimeDatePattern.exec(value);
  if (asctimeDate) {
    let time = getCapture(asctimeDate, 4), [hours, minutes, seconds2] = time.split(":");
    return createTimestamp({
      year: Number(getCapture(asctimeDate, 5)),
      month: getCapture(asctimeDate, 2),
      day: getCapture(asctimeDate, 3).trim(),
      hours,
      minutes,
      seconds: seconds2
    });
  }
}, calculateRetryTimingDelay = ({ value, allowTimestamp }) => {
  if (delayPattern.test(value)) {
    let delay3 = Number(value) * 1e3;
    return allowTimestamp && delay3 >= timestampThreshold && (delay3 -= Date.now()), Math.max(0, delay3);
  }
  let timestamp = parseDate(value);
  if (timestamp === void 0)
    return;
  let delay2 = timestamp - Date.now();
  return Number.isFinite(delay2) ? Math.max(0, delay2) : void 0;
};

// node_modules/ky/distribution/core/Ky.js
var maxErrorResponseBodySize = 10 * 1024 * 1024, prefixUrlRenamedErrorMessage = "The `prefixUrl` option has been renamed `prefix` in v2 and enhanced to allow slashes in input. See also the new `baseUrl` option for improved flexibility with standard URL resolution: https://github.com/sindresorhus/ky#baseurl", timedOutResponseData = /* @__PURE__ */ Symbol("timedOutResponseData"), timedOutOperation = /* @__PURE__ */ Symbol("timedOutOperation"), createTextDecoder = (contentType) => {
  let match = /;\s*charset\s*=\s*(?:"([^"]+)"|([^;,\s]+))/i.exec(contentType), charset = match?.[1] ?? match?.[2];
  if (charset)
    try {
      return new TextDecoder(charset);
    } catch {
    }
  return new TextDecoder();
}, invalidSchemaMessage = "The `schema` argument must follow the Standard Schema specification", cloneRetryOptions = (retry2) => {
  if (retry2 === null || typeof retry2 != "object" || Array.isArray(retry2))
    return retry2;
  let clonedRetry = { ...retry2 };
  return Array.isArray(clonedRetry.methods) && (clonedRetry.methods = [...clonedRetry.methods]), Array.isArray(clonedRetry.statusCodes) && (clonedRetry.statusCodes = [...clonedRetry.statusCodes]), Array.isArray(clonedRetry.afterStatusCodes) && (clonedRetry.afterStatusCodes = [...clonedRetry.afterStatusCodes]), clonedRetry;
}, objectToString2 = Object.prototype.toString, leadingC0ControlOrSpacePattern = /^[\0-\u0020]+/g, asciiTabOrNewLinePattern = /[\t\n\r]/g, schemePattern = /^[a-z][\d+.a-z-]*:/i, malformedHttpProtocolPattern = /^https?:(?!\/\/)/i, isRequestInstance = (value) => value instanceof globalThis.Request || objectToString2.call(value) === "[object Request]", isResponseInstance = (value) => value instanceof globalThis.Response || objectToString2.call(value) === "[object Response]", isAbsoluteInput = (input) => schemePattern.test(input), normalizeInputForProtocolCheck = (input) => input.replaceAll(leadingC0ControlOrSpacePattern, "").replaceAll(asciiTabOrNewLinePattern, ""), cloneSearchParametersForInitHook = (searchParameters) => Array.isArray(searchParameters) ? searchParameters.map((parameter) => [...parameter]) : cloneShallow(searchParameters);
function cloneInitHookOptions(options) {
  let clonedOptions = {
    ...options,
    json: cloneShallow(options.json),
    context: cloneShallow(options.context),
    headers: cloneShallow(options.headers),
    searchParams: cloneSearchParametersForInitHook(options.searchParams)
  };
  return options.retry !== void 0 && (clonedOptions.retry = cloneRetryOptions(options.retry)), clonedOptions;
}
var validateJsonWithSchema = async (jsonValue, schema) => {
  if (typeof schema != "object" && typeof schema != "function" || schema === null)
    throw new TypeError(invalidSchemaMessage);
  let standardSchema = schema["~standard"];
  if (typeof standardSchema != "object" || standardSchema === null || typeof standardSchema.validate != "function")
    throw new TypeError(invalidSchemaMessage);
  let validationResult = await standardSchema.validate(jsonValue);
  if (validationResult.issues)
    throw new SchemaValidationError(validationResult.issues);
  return validationResult.value;
}, Ky = class _Ky {
  static create(input, options) {
    let initHooks = options.hooks?.init ?? [], initHookOptions = initHooks.length > 0 ? cloneInitHookOptions(options) : options;
    for (let hook of initHooks)
      hook(initHookOptions);
    let ky2 = new _Ky(input, initHookOptions), function_ = async () => {
      if (typeof ky2.#options.timeout == "number" && ky2.#options.timeout > maxSafeTimeout)
        throw new RangeError(`The \`timeout\` option cannot be greater than ${maxSafeTimeout}`);
      if (typeof ky2.#options.totalTimeout == "number" && ky2.#options.totalTimeout > maxSafeTimeout)
        throw new RangeError(`The \`totalTimeout\` option cannot be greater than ${maxSafeTimeout}`);
      await Promise.resolve();
      let beforeRequestResponse = await ky2.#runBeforeRequestHooks();
      beforeRequestResponse !== void 0 && (ky2.#retryLimit = normalizeRetryOptions(ky2.#options.retry).limit);
      let response = beforeRequestResponse ?? await ky2.#retry(async () => ky2.#fetch()), responseFromHook = beforeRequestResponse !== void 0 || ky2.#consumeReturnedResponseFromBeforeRetryHook();
      for (; ; ) {
        if (response === void 0)
          return response;
        if (isResponseInstance(response))
          try {
            response = await ky2.#runAfterResponseHooks(response);
          } catch (error) {
            if (!(error instanceof ForceRetryError))
              throw error;
            let retriedResponse = await ky2.#retryFromError(error, async () => ky2.#fetch());
            if (retriedResponse === void 0)
              return retriedResponse;
            response = retriedResponse, responseFromHook = ky2.#consumeReturnedResponseFromBeforeRetryHook();
            continue;
          }
        let currentResponse = response;
        if (!currentResponse.ok && currentResponse.type !== "opaque" && (typeof ky2.#options.throwHttpErrors == "function" ? ky2.#options.throwHttpErrors(currentResponse.status) : ky2.#options.throwHttpErrors)) {
          let httpError = new HTTPError(currentResponse, ky2.#getResponseRequest(currentResponse), ky2.#getNormalizedOptions()), errorToThrow = httpError;
          if (httpError.data = await ky2.#getResponseData(currentResponse), responseFromHook)
            throw errorToThrow;
          let retriedResponse = await ky2.#retryFromError(httpError, async () => ky2.#fetch());
          if (retriedResponse === void 0)
            return retriedResponse;
          response = retriedResponse, responseFromHook = ky2.#consumeReturnedResponseFromBeforeRetryHook();
          continue;
        }
        break;
      }
      if (!isResponseInstance(response))
        return response;
      if (ky2.#decorateResponse(response), ky2.#options.onDownloadProgress) {
        if (typeof ky2.#options.onDownloadProgress != "function")
          throw new TypeError("The `onDownloadProgress` option must be a function");
        if (!supportsResponseStreams)
          throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");
        let progressResponse = response.clone();
        return ky2.#cancelResponseBody(response), streamResponse(progressResponse, ky2.#options.onDownloadProgress);
      }
      return response;
    }, result = (async () => {
      try {
        return await function_();
      } catch (error) {
        await ky2.#throwProcessedError(error);
      } finally {
        let originalRequest = ky2.#originalRequest;
        ky2.#cancelBody(originalRequest?.body ?? void 0), ky2.request !== originalRequest && ky2.#cancelBody(ky2.request.body ?? void 0);
      }
    })();
    for (let [type, mimeType] of Object.entries(responseTypes))
      type === "bytes" && typeof globalThis.Response?.prototype?.bytes != "function" || (result[type] = async (schema) => {
        ky2.request.headers.set("accept", ky2.request.headers.get("accept") || mimeType);
        let response = await result;
        if (type !== "json")
          return ky2.#raceBodyRead(async () => response[type](), response);
        let text = await ky2.#raceBodyRead(async () => response.text(), response), request = ky2.#getResponseRequest(response), parsedResult = await ky2.#raceWithTotalTimeout(async () => {
          let jsonValue = initHookOptions.parseJson ? await initHookOptions.parseJson(text, { request, response }) : text === "" && schema !== void 0 ? void 0 : JSON.parse(text);
          return schema === void 0 ? jsonValue : validateJsonWithSchema(jsonValue, schema);
        });
        return parsedResult === timedOutOperation && await ky2.#throwProcessedError(new TimeoutError(request)), parsedResult;
      });
    return result;
  }
  // eslint-disable-next-line unicorn/prevent-abbreviations
  static #normalizeSearchParams(searchParams) {
    return searchParams && typeof searchParams == "object" && !Array.isArray(searchParams) && !(searchParams instanceof URLSearchParams) ? Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== void 0)) : searchParams;
  }
  request;
  #abortController;
  #retryCount = 0;
  #retryLimit;
  #input;
  #options;
  #originalRequest;
  #userProvidedAbortSignal;
  #beforeRetryHookErrors = /* @__PURE__ */ new WeakSet();
  #cachedNormalizedOptions;
  #startTime;
  #returnedResponseFromBeforeRetryHook = !1;
  #responseRequests = /* @__PURE__ */ new WeakMap();
  // eslint-disable-next-line complexity
  constructor(input, options = {}) {
    if (this.#input = input, Object.hasOwn(options, "prefixUrl"))
      throw new Error(prefixUrlRenamedErrorMessage);
    if (this.#options = {
      ...options,
      headers: mergeHeaders(this.#input.headers, options.headers),
      hooks: mergeHooks({}, options.hooks),
      method: normalizeRequestMethod(options.method ?? this.#input.method ?? "GET"),
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      prefix: String(options.prefix || ""),
      retry: normalizeRetryOptions(options.retry),
      throwHttpErrors: options.throwHttpErrors ?? !0,
      timeout: options.timeout ?? 1e4,
      totalTimeout: options.totalTimeout ?? !1,
      fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
      context: options.context ?? {}
    }, this.#retryLimit = this.#options.retry.limit, typeof this.#input != "string" && !(this.#input instanceof URL || this.#input instanceof globalThis.Request))
      throw new TypeError("`input` must be a string, URL, or Request");
    if (typeof this.#input == "string") {
      if (this.#options.prefix) {
        let normalizedPrefix = this.#options.prefix.replace(/\/+$/, ""), normalizedInput = this.#input.replace(/^\/+/, "");
        this.#input = `${normalizedPrefix}/${normalizedInput}`;
      }
      if (this.#options.baseUrl) {
        let normalizedInput = normalizeInputForProtocolCheck(this.#input);
        if (malformedHttpProtocolPattern.test(normalizedInput))
          throw new TypeError("`input` url protocol must be followed by `//` when using `baseUrl`");
        isAbsoluteInput(normalizedInput) || (this.#input = new URL(this.#input, new Request(this.#options.baseUrl).url));
      }
    }
    supportsAbortController && supportsAbortSignal && (this.#userProvidedAbortSignal = this.#options.signal ?? this.#input.signal, this.#abortController = new globalThis.AbortController(), this.#options.signal = this.#createManagedSignal()), supportsRequestStreams && (this.#options.duplex = "half"), this.#options.json !== void 0 && (this.#options.body = this.#options.stringifyJson?.(this.#options.json) ?? JSON.stringify(this.#options.json), this.#options.headers.set("content-type", this.#options.headers.get("content-type") ?? "application/json"));
    let userProvidedContentType = options.headers && new globalThis.Headers(options.headers).has("content-type");
    if (this.#input instanceof globalThis.Request && (supportsFormData && this.#options.body instanceof globalThis.FormData || this.#options.body instanceof URLSearchParams) && !userProvidedContentType && this.#options.headers.delete("content-type"), this.request = new globalThis.Request(this.#input, this.#options), hasSearchParameters(this.#options.searchParams)) {
      let url = new URL(this.request.url), deleted = this.#options.searchParams?.[deletedParametersSymbol];
      if (deleted)
        for (let key of deleted)
          url.searchParams.delete(key);
      if (typeof this.#options.searchParams == "string") {
        let stringSearchParameters = this.#options.searchParams.replace(/^\?/, "");
        stringSearchParameters !== "" && (url.search = url.search ? `${url.search}&${stringSearchParameters}` : `?${stringSearchParameters}`);
      } else {
        let optionsSearchParameters = new URLSearchParams(_Ky.#normalizeSearchParams(this.#options.searchParams));
        for (let [key, value] of optionsSearchParameters.entries())
          url.searchParams.append(key, value);
      }
      if (this.#options.searchParams && typeof this.#options.searchParams == "object" && !Array.isArray(this.#options.searchParams) && !(this.#options.searchParams instanceof URLSearchParams))
        for (let [key, value] of Object.entries(this.#options.searchParams))
          value === void 0 && url.searchParams.delete(key);
      this.request = new globalThis.Request(url, this.#options);
    }
    if (this.#options.onUploadProgress && typeof this.#options.onUploadProgress != "function")
      throw new TypeError("The `onUploadProgress` option must be a function");
    this.#startTime = typeof this.#options.totalTimeout == "number" ? this.#getCurrentTime() : void 0;
  }
  #calculateDelay(retry2) {
    let retryDelay = retry2.delay(this.#retryCount + 1), jitteredDelay = retryDelay;
    return retry2.jitter === !0 ? jitteredDelay = Math.random() * retryDelay : typeof retry2.jitter == "function" && (jitteredDelay = retry2.jitter(retryDelay), (!Number.isFinite(jitteredDelay) || jitteredDelay < 0) && (jitteredDelay = retryDelay)), Math.min(retry2.backoffLimit, jitteredDelay);
  }
  async #calculateRetryDelay(error) {
    let retry2 = normalizeRetryOptions(this.#options.retry);
    if (this.#retryCount >= Math.min(retry2.limit, this.#retryLimit))
      throw error;
    let errorObject = error instanceof Error ? error : new NonError(error);
    if (errorObject instanceof ForceRetryError)
      return errorObject.customDelay ?? this.#calculateDelay(retry2);
    if (!retry2.methods.includes(this.request.method.toLowerCase()))
      throw error;
    let { shouldRetry } = retry2;
    if (shouldRetry !== void 0) {
      let result = await this.#raceWithTotalTimeout(async () => shouldRetry({ error: errorObject, retryCount: this.#retryCount + 1 }));
      if (result === timedOutOperation)
        throw new TimeoutError(this.request);
      if (result === !1)
        throw error;
      if (result === !0)
        return this.#calculateDelay(retry2);
    }
    if (isTimeoutError(error)) {
      if (!retry2.retryOnTimeout)
        throw error;
      return this.#calculateDelay(retry2);
    }
    if (isHTTPError(error)) {
      if (!retry2.statusCodes.includes(error.response.status))
        throw error;
      let retryTimingHeader = getRetryTimingHeader(error.response.headers);
      if (retryTimingHeader && retry2.afterStatusCodes.includes(error.response.status)) {
        let after = calculateRetryTimingDelay(retryTimingHeader);
        return after === void 0 ? this.#calculateDelay(retry2) : Math.min(retry2.maxRetryAfter, after);
      }
      if (error.response.status === 413)
        throw error;
      return this.#calculateDelay(retry2);
    }
    if (!isNetworkError(error))
      throw error;
    return this.#calculateDelay(retry2);
  }
  #decorateResponse(response) {
    let request = this.#getResponseRequest(response);
    return this.#options.parseJson && (response.json = async () => {
      let text = await response.text();
      return this.#options.parseJson(text, { request, response });
    }), response;
  }
  async #throwProcessedError(error) {
    if (!(error instanceof Error) || this.#beforeRetryHookErrors.has(error))
      throw error;
    let processedError = error;
    for (let hook of this.#options.hooks.beforeError) {
      let hookResult = await hook({
        request: this.request,
        options: this.#getNormalizedOptions(),
        error: processedError,
        retryCount: this.#retryCount
      });
      hookResult instanceof Error && (processedError = hookResult);
    }
    throw processedError;
  }
  async #getResponseData(response) {
    let readTimeout = this.#getErrorDataTimeout(), text = await this.#readResponseText(response, readTimeout.milliseconds);
    if (text === timedOutResponseData) {
      if (readTimeout.fromTotalTimeout)
        throw new TimeoutError(this.request);
      this.#throwIfTotalTimeoutExhausted();
      return;
    }
    if (!text)
      return;
    if (!this.#isJsonContentType(response.headers.get("content-type") ?? ""))
      return text;
    let parseTimeout = this.#getErrorDataTimeout(), data = await this.#parseJson(text, response, parseTimeout.milliseconds, this.#getResponseRequest(response));
    if (data === timedOutResponseData) {
      if (parseTimeout.fromTotalTimeout)
        throw new TimeoutError(this.request);
      this.#throwIfTotalTimeoutExhausted();
      return;
    }
    return data;
  }
  #getErrorDataTimeout() {
    let errorDataTimeout = this.#options.timeout === !1 ? 1e4 : this.#options.timeout, remainingTotal = this.#getRemainingTotalTimeout();
    if (remainingTotal === void 0)
      return {
        milliseconds: errorDataTimeout,
        fromTotalTimeout: !1
      };
    if (remainingTotal <= 0)
      throw new TimeoutError(this.request);
    return {
      milliseconds: Math.min(errorDataTimeout, remainingTotal),
      fromTotalTimeout: remainingTotal <= errorDataTimeout
    };
  }
  #getBodyReadTimeout() {
    let remainingTotal = this.#getRemainingTotalTimeout();
    if (remainingTotal !== void 0) {
      if (remainingTotal <= 0)
        throw new TimeoutError(this.request);
      return this.#options.timeout === !1 ? remainingTotal : Math.min(this.#options.timeout, remainingTotal);
    }
    return this.#options.timeout === !1 ? void 0 : this.#options.timeout;
  }
  // Unlike error bodies (`#getResponseData`), a successful body read has no fallback value to return -
  // the caller's `.json()`/`.text()`/etc. promise must settle, so a timeout here always rejects.
  async #raceBodyRead(createBodyPromise, response) {
    let timeoutMs;
    try {
      timeoutMs = this.#getBodyReadTimeout();
    } catch (error) {
      await this.#throwProcessedError(error);
    }
    let bodyPromise = createBodyPromise();
    if (timeoutMs === void 0)
      return bodyPromise;
    let result = await Promise.race([
      bodyPromise,
      new Promise((resolve) => {
        let timeoutId = setTimeout(() => {
          resolve(timedOutResponseData);
        }, timeoutMs);
        bodyPromise.finally(() => {
          clearTimeout(timeoutId);
        }).catch(() => {
        });
      })
    ]);
    return result === timedOutResponseData && (this.#abortController?.abort(), await this.#throwProcessedError(new TimeoutError(this.#getResponseRequest(response)))), result;
  }
  async #raceWithTotalTimeout(operation) {
    let remainingTotal = this.#getRemainingTotalTimeout();
    if (remainingTotal === void 0)
      return operation();
    if (remainingTotal <= 0)
      return this.#abortController?.abort(), timedOutOperation;
    let timeoutId;
    try {
      let timeoutPromise = new Promise((resolve) => {
        timeoutId = setTimeout(() => {
          resolve(timedOutOperation);
        }, remainingTotal);
      }), operationResult = Promise.resolve().then(operation).then((value) => ({ status: "fulfilled", value })).catch((error) => ({ status: "rejected", error })), result = await Promise.race([operationResult, timeoutPromise]), remainingAfterOperation = this.#getRemainingTotalTimeout();
      if (result === timedOutOperation || remainingAfterOperation !== void 0 && remainingAfterOperation <= 0)
        return this.#abortController?.abort(), result === timedOutOperation ? operationResult.then((result2) => {
          result2.status === "fulfilled" && this.#cancelReturnedBody(result2.value);
        }) : result.status === "fulfilled" && this.#cancelReturnedBody(result.value), timedOutOperation;
      if (result.status === "rejected")
        throw result.error;
      return result.value;
    } finally {
      clearTimeout(timeoutId);
    }
  }
  #isJsonContentType(contentType) {
    let mimeType = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
    return /\/(?:.*[.+-])?json$/.test(mimeType);
  }
  async #readResponseText(response, timeoutMs) {
    let { body } = response;
    if (!body)
      try {
        return await response.text();
      } catch {
        return;
      }
    let reader;
    try {
      reader = body.getReader();
    } catch {
      return;
    }
    let decoder = createTextDecoder(response.headers.get("content-type") ?? ""), chunks = [], totalBytes = 0, readAll = (async () => {
      try {
        for (; ; ) {
          let { done, value } = await reader.read();
          if (done)
            break;
          if (totalBytes += value.byteLength, totalBytes > maxErrorResponseBodySize) {
            reader.cancel().catch(() => {
            });
            return;
          }
          chunks.push(decoder.decode(value, { stream: !0 }));
        }
      } catch {
        return;
      }
      return chunks.push(decoder.decode()), chunks.join("");
    })(), timeoutPromise = new Promise((resolve) => {
      let timeoutId = setTimeout(() => {
        resolve(timedOutResponseData);
      }, timeoutMs);
      readAll.finally(() => {
        clearTimeout(timeoutId);
      });
    }), result = await Promise.race([readAll, timeoutPromise]);
    return result === timedOutResponseData && reader.cancel().catch(() => {
    }), result;
  }
  async #parseJson(text, response, timeoutMs, request) {
    let timeoutId;
    try {
      return await Promise.race([
        Promise.resolve().then(() => this.#options.parseJson ? this.#options.parseJson(text, { request, response }) : JSON.parse(text)),
        new Promise((resolve) => {
          timeoutId = setTimeout(() => {
            resolve(timedOutResponseData);
          }, timeoutMs);
        })
      ]);
    } catch {
      return;
    } finally {
      clearTimeout(timeoutId);
    }
  }
  #cancelBody(body) {
    body && body.cancel().catch(() => {
    });
  }
  #cancelResponseBody(response) {
    this.#cancelBody(response.body ?? void 0);
  }
  #cancelReturnedBody(value) {
    isResponseInstance(value) ? this.#cancelResponseBody(value) : isRequestInstance(value) && this.#cancelBody(value.body ?? void 0);
  }
  #createManagedSignal() {
    return this.#userProvidedAbortSignal ? AbortSignal.any([this.#userProvidedAbortSignal, this.#abortController.signal]) : this.#abortController.signal;
  }
  #throwIfTotalTimeoutExhausted() {
    let remaining = this.#getRemainingTotalTimeout();
    if (remaining !== void 0 && remaining <= 0)
      throw new TimeoutError(this.request);
  }
  async #runBeforeRequestHooks() {
    for (let hook of this.#options.hooks.beforeRequest) {
      let result = await this.#raceWithTotalTimeout(async () => hook({
        request: this.request,
        options: this.#getNormalizedOptions(),
        retryCount: 0
      }));
      if (result === timedOutOperation)
        throw new TimeoutError(this.request);
      if (isRequestInstance(result))
        this.#assignRequest(result);
      else if (isResponseInstance(result))
        return result;
    }
  }
  async #runAfterResponseHooks(response) {
    let responseRequest = this.#getResponseRequest(response);
    for (let hook of this.#options.hooks.afterResponse) {
      let hookResponse = this.#setResponseRequest(response.clone(), responseRequest);
      this.#decorateResponse(hookResponse);
      let modifiedResponse;
      try {
        if (modifiedResponse = await this.#raceWithTotalTimeout(async () => hook({
          request: this.request,
          options: this.#getNormalizedOptions(),
          response: hookResponse,
          retryCount: this.#retryCount
        })), modifiedResponse === timedOutOperation)
          throw new TimeoutError(this.request);
      } catch (error) {
        throw hookResponse !== response && this.#cancelResponseBody(hookResponse), this.#cancelResponseBody(response), error;
      }
      if (modifiedResponse instanceof RetryMarker)
        throw hookResponse !== response && this.#cancelResponseBody(hookResponse), this.#cancelResponseBody(response), new ForceRetryError(modifiedResponse.options);
      let nextResponse = isResponseInstance(modifiedResponse) ? this.#setResponseRequest(modifiedResponse, responseRequest) : response;
      hookResponse !== response && hookResponse !== nextResponse && hookResponse.body !== nextResponse.body && this.#cancelResponseBody(hookResponse), response !== nextResponse && response.body !== nextResponse.body && this.#cancelResponseBody(response), response = nextResponse;
    }
    return response;
  }
  async #retry(function_) {
    try {
      return await function_();
    } catch (error) {
      return this.#retryFromError(error, function_);
    }
  }
  async #retryFromError(error, function_) {
    this.#returnedResponseFromBeforeRetryHook = !1;
    let retryDelay = Math.min(await this.#calculateRetryDelay(error), maxSafeTimeout), delayOptions = { signal: this.#userProvidedAbortSignal }, remainingTimeout = this.#getRemainingTotalTimeout();
    if (remainingTimeout !== void 0) {
      if (remainingTimeout <= 0)
        throw new TimeoutError(this.request);
      if (retryDelay >= remainingTimeout)
        throw await delay(remainingTimeout, delayOptions), new TimeoutError(this.request);
    }
    if (await delay(retryDelay, delayOptions), this.#throwIfTotalTimeoutExhausted(), error instanceof ForceRetryError && error.customRequest) {
      let customRequest = new globalThis.Request(error.customRequest, this.#options.signal ? { signal: this.#options.signal } : void 0);
      this.#assignRequest(customRequest);
    }
    for (let hook of this.#options.hooks.beforeRetry) {
      let hookResult;
      try {
        hookResult = await this.#raceWithTotalTimeout(async () => hook({
          request: this.request,
          options: this.#getNormalizedOptions(),
          error,
          retryCount: this.#retryCount + 1
        }));
      } catch (hookError) {
        throw hookError instanceof Error && hookError !== error && this.#beforeRetryHookErrors.add(hookError), hookError;
      }
      if (hookResult === timedOutOperation)
        throw new TimeoutError(this.request);
      if (isRequestInstance(hookResult)) {
        this.#assignRequest(hookResult);
        break;
      }
      if (isResponseInstance(hookResult))
        return this.#returnedResponseFromBeforeRetryHook = !0, this.#retryCount++, hookResult;
      if (hookResult === stop)
        return;
    }
    return this.#throwIfTotalTimeoutExhausted(), this.#retryCount++, this.#retry(function_);
  }
  #consumeReturnedResponseFromBeforeRetryHook() {
    let value = this.#returnedResponseFromBeforeRetryHook;
    return this.#returnedResponseFromBeforeRetryHook = !1, value;
  }
  async #fetch() {
    this.#abortController?.signal.aborted && (this.#abortController = new globalThis.AbortController(), this.#options.signal = this.#createManagedSignal(), this.request = new globalThis.Request(this.request, { signal: this.#options.signal }));
    let nonRequestOptions = findUnknownOptions(this.#options);
    this.#retryLimit = normalizeRetryOptions(this.#options.retry).limit;
    let retryRequest = this.#retryLimit > 0 ? this.request.clone() : void 0, request = this.#wrapRequestWithUploadProgress(this.request, this.#options.body ?? void 0);
    this.#originalRequest = request, retryRequest && (this.request = retryRequest);
    try {
      let remainingTotal = this.#getRemainingTotalTimeout();
      if (remainingTotal !== void 0 && remainingTotal <= 0)
        throw new TimeoutError(this.request);
      let effectiveTimeout = this.#options.timeout === !1 ? remainingTotal : remainingTotal === void 0 ? this.#options.timeout : Math.min(this.#options.timeout, remainingTotal), response = effectiveTimeout === void 0 ? await this.#options.fetch(request, nonRequestOptions) : await timeout(request, nonRequestOptions, this.#abortController, {
        timeout: effectiveTimeout,
        fetch: this.#options.fetch
      });
      return this.#setResponseRequest(response, request);
    } catch (error) {
      throw isRawNetworkError(error) ? new NetworkError(this.request, { cause: error }) : error;
    }
  }
  #getRemainingTotalTimeout() {
    if (this.#startTime === void 0)
      return;
    let elapsed = this.#getCurrentTime() - this.#startTime;
    return Math.max(0, this.#options.totalTimeout - elapsed);
  }
  #getCurrentTime() {
    return globalThis.performance?.now() ?? Date.now();
  }
  #getNormalizedOptions() {
    if (!this.#cachedNormalizedOptions) {
      let { hooks, json, parseJson: parseJson2, stringifyJson, searchParams, timeout: timeout2, totalTimeout, throwHttpErrors, fetch, ...normalizedOptions } = this.#options;
      this.#cachedNormalizedOptions = Object.freeze(normalizedOptions);
    }
    return this.#cachedNormalizedOptions;
  }
  #assignRequest(request) {
    this.#cachedNormalizedOptions = void 0, this.request = request;
  }
  #getResponseRequest(response) {
    return this.#responseRequests.get(response) ?? this.request;
  }
  #setResponseRequest(response, request) {
    return this.#responseRequests.set(response, request), response;
  }
  #wrapRequestWithUploadProgress(request, originalBody) {
    return !this.#options.onUploadProgress || !request.body || !supportsRequestStreams ? request : streamRequest(request, this.#options.onUploadProgress, originalBody ?? this.#options.body ?? void 0);
  }
};

// node_modules/ky/distribution/index.js
var createInstance = (defaults) => {
  let ky2 = (input, options) => Ky.create(input, validateAndMerge(defaults, options));
  for (let method of requestMethods)
    ky2[method] = (input, options) => Ky.create(input, validateAndMerge(defaults, options, { method }));
  return ky2.create = (newDefaults) => createInstance(validateAndMerge(newDefaults)), ky2.extend = (newDefaults) => (typeof newDefaults == "function" && (newDefaults = newDefaults(defaults ?? {})), createInstance(validateAndMerge(defaults, newDefaults))), ky2.stop = stop, ky2.retry = retry, ky2;
}, ky = createInstance(), distribution_default = ky;

// src/http/json.ts
var LONG = /\d{16}/;
function parseJson(text) {
  return LONG.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
}
function keepDigits(_key, value, context) {
  return typeof value == "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source ?? "") ? context.source : value;
}
function integer(digits) {
  return JSON.rawJSON(digits);
}

// src/http/exchange.ts
var NoAnswer = class extends Error {
  name = "NoAnswer";
};
async function exchange({ method, url, headers, body }) {
  return inTime(method === "POST" ? PATIENCE_FOR_WRITES : PATIENCE, async (signal) => {
    let response = await distribution_default(url, { method, headers, body, redirect: "manual", signal, ...ONCE });
    return read(response, await readText(response));
  });
}
function read({ status, headers }, text) {
  if (text.trim() === "") return { status, headers, body: void 0, unreadable: !1 };
  if (!(headers.get("content-type")?.includes("json") !== !1 || /^\s*\{/.test(text))) return { status, headers, body: void 0, unreadable: !0 };
  try {
    return { status, headers, body: parseJson(text), unreadable: !1 };
  } catch {
    return { status, headers, body: void 0, unreadable: !0 };
  }
}
var ONCE = { retry: 0, timeout: !1, throwHttpErrors: !1 }, PATIENCE = 3e4, PATIENCE_FOR_WRITES = 12e4, SLOWEST = 100;
function patienceFor(bytes, least) {
  return least + bytes / SLOWEST;
}
async function inTime(limit, request) {
  try {
    return await within(limit, request);
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(reasonOf(error), { cause: error });
  }
}
async function within(limit, task) {
  let cutOff = new AbortController(), timer, late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer(`no complete answer within ${inWords(limit)}`)), cutOff.abort();
    }, limit);
  });
  try {
    return await Promise.race([task(cutOff.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
async function readUpTo({ body }, most) {
  let chunks = [], size = 0;
  for await (let chunk of body ?? []) {
    if (size += chunk.length, size > most) return;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
var MOST = 64 * 1024 * 1024;
async function readText(response) {
  let bytes = await readUpTo(response, MOST);
  if (bytes === void 0) throw new NoAnswer(`an answer of more than ${MOST / 1024 / 1024} MB`);
  return new TextDecoder().decode(bytes);
}
function reasonOf(error) {
  let innermost = error;
  for (; innermost instanceof Error && innermost.cause instanceof Error; ) innermost = innermost.cause;
  if (!(innermost instanceof Error)) return String(innermost);
  let { code } = innermost;
  return innermost.message || (typeof code == "string" ? code : innermost.name);
}
function inWords(milliseconds) {
  return milliseconds < 12e4 ? `${Math.ceil(milliseconds / 1e3)} seconds` : `${Math.floor(milliseconds / 6e4)} minutes`;
}

// src/http/retry.ts
var TRIES = 7, TRIES_WHEN_LIMITED = 12, LONGEST_WAIT = 15 * 6e4, LONGEST_BACKOFF = 3e4;
async function withRetries(attempt, options) {
  let end = options.clock.now() + (options.goOnFor ?? Number.POSITIVE_INFINITY), waited = 0;
  for (let tries = 1; ; tries++) {
    await options.turn?.();
    let result = await attempt().catch((error) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
    if (!isWorthAnotherTry(result, options.repeatable, tries)) return orThrow(result);
    let wait = waitAfter(result, tries);
    if (waited += wait, waited > LONGEST_WAIT) throw asksTooLong(options.host, wait);
    if (options.clock.now() + wait > end) return orThrow(result);
    options.log.info(
      `${options.host}: ${describeTrouble(result)}. Trying again in ${seconds(wait)}.`,
      "wait"
    ), isLimited(result) && options.hold?.(wait), await options.clock.sleep(wait);
  }
}
function orThrow(result) {
  if (result instanceof NoAnswer) throw result;
  return result;
}
function backoff(tries) {
  return Math.round(Math.min(LONGEST_BACKOFF, 1e3 * 2 ** (tries - 1)) * (1 - Math.random() / 2));
}
function retryAfter(headers) {
  let value = headers.get("retry-after")?.trim();
  if (!value) return;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  let wait = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(wait) ? void 0 : Math.max(0, wait);
}
function isPassing({ status, unreadable }) {
  return status >= 500 || unreadable === !0 && status >= 200 && status < 300;
}
function isLimited(result) {
  return result instanceof NoAnswer ? !1 : result.status === 429 || result.status === 403 && result.headers.has("retry-after");
}
function isWorthAnotherTry(result, repeatable, tries) {
  return result instanceof NoAnswer ? repeatable && tries < TRIES : isLimited(result) ? tries < TRIES_WHEN_LIMITED : repeatable && isPassing(result) && tries < TRIES;
}
function waitAfter(result, tries) {
  return (result instanceof NoAnswer ? void 0 : retryAfter(result.headers)) || backoff(tries);
}
function describeTrouble(result) {
  return result instanceof NoAnswer ? result.message : isLimited(result) ? "too many requests for the moment" : result.unreadable && result.status < 300 ? "an answer that cannot be read" : `passing trouble (${result.status})`;
}
function asksTooLong(host, wait) {
  return new Failure(
    `${host} asks to wait ${Math.ceil(wait / 6e4)} minutes before the next request. Run this again after that.`
  );
}
function seconds(milliseconds) {
  if (milliseconds < 6e4) return `${Math.round(milliseconds / 100) / 10} s`;
  let whole = Math.round(milliseconds / 1e3);
  return `${Math.floor(whole / 60)} min${whole % 60 > 0 ? ` ${whole % 60} s` : ""}`;
}

export {
  distribution_default,
  integer,
  NoAnswer,
  exchange,
  ONCE,
  PATIENCE,
  PATIENCE_FOR_WRITES,
  patienceFor,
  inTime,
  within,
  readUpTo,
  readText,
  reasonOf,
  LONGEST_WAIT,
  withRetries,
  backoff,
  retryAfter,
  isPassing,
  describeTrouble,
  seconds
};
