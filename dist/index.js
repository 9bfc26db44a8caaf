import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  accountInMarker,
  answerText,
  commentOnIssue,
  ownComments,
  readIssueMarker,
  readOwnIssue,
  writeCommentMarker
} from "./chunk-IWY2DAUM.js";
import {
  readOrder
} from "./chunk-WIWKSYQA.js";
import {
  changedFiles,
  commentOnPull,
  pullComment,
  readRecords
} from "./chunk-2KB5EWA6.js";
import {
  ownLogin,
  repositoryPath
} from "./chunk-N3WQPMFE.js";
import {
  createHostClock,
  createTraktApi
} from "./chunk-N6E56XR7.js";
import {
  createLimit
} from "./chunk-DU232CK2.js";
import {
  assertAccount,
  openSession,
  sessionSecret
} from "./chunk-IM5LDKRP.js";
import {
  describeRun,
  privacyIn
} from "./chunk-CZU7HBFF.js";
import {
  accountIn
} from "./chunk-OIDXTWXV.js";
import "./chunk-C2B7MOBL.js";
import "./chunk-4RWACPNZ.js";
import "./chunk-WTLG6H4J.js";
import "./chunk-7DESF7FE.js";
import {
  createArtifacts
} from "./chunk-RWWMOEGX.js";
import {
  MANIFEST,
  mayBeManifest
} from "./chunk-XNCFBULY.js";
import {
  readAccount
} from "./chunk-EA5LHICA.js";
import {
  Failure,
  NoAnswer,
  PATIENCE,
  count,
  createReadInput,
  details,
  document,
  figure,
  inTime,
  lineWords,
  link,
  number,
  object,
  place,
  quote,
  readBoolean,
  readClientId,
  readHost,
  readNumber,
  readSecretName,
  readText,
  reasonOf,
  required,
  runAddress,
  secretsPage,
  splitNames,
  string,
  text,
  variablesPage,
  visible,
  wholeDays,
  withRetries
} from "./chunk-URH5KAKC.js";
import {
  ExitCode,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning
} from "./chunk-SMTNI67A.js";
import "./chunk-A5P7JW7V.js";

// src/index.ts
import { setFlagsFromString } from "node:v8";

// src/run.ts
import { appendFile, readFile as readFile4 } from "node:fs/promises";
import { tmpdir } from "node:os";

// package.json
var package_default = {
  name: "trakt-history-action",
  version: "1.0.0",
  description: "A GitHub Action that keeps your Trakt watch history right: see it, remove the plays you mark, put them back, back it up.",
  private: !0,
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20"
  },
  scripts: {
    build: "node scripts/build.ts",
    check: "tsc --noEmit && tsc --noEmit -p tsconfig.page.json && biome check",
    format: "biome check --write",
    test: "node scripts/needs-node-24.cjs && vitest run",
    "test:act": "vitest run --config vitest.tools.config.ts test/act",
    "test:browser": "vitest run --config vitest.tools.config.ts test/browser",
    "test:spreadsheets": "vitest run --config vitest.tools.config.ts test/spreadsheets",
    "test:faults": "node test/faults/matrix.ts",
    "test:mutation": "npm ci --prefix test/mutation && node test/mutation/mutate.ts",
    coverage: "vitest run --coverage",
    demo: "node scripts/needs-node-24.cjs && node scripts/demo.ts",
    pictures: "node scripts/pictures/pictures.ts",
    bench: "node test/bench/bench.ts"
  },
  dependencies: {
    "@actions/artifact": "6.2.1",
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@octokit/request": "10.0.16",
    "csv-parse": "7.0.3",
    "csv-stringify": "6.9.0",
    fflate: "0.8.3",
    ky: "2.1.0",
    "libsodium-wrappers": "0.8.4",
    zod: "4.6.7"
  },
  devDependencies: {
    "@actions/workflow-parser": "0.3.61",
    "@babel/parser": "7.29.14",
    "@babel/types": "7.29.14",
    "@biomejs/biome": "2.5.15",
    "@mswjs/interceptors": "0.45.12",
    "@octokit/openapi-types": "29.0.1",
    "@octokit/webhooks-examples": "7.6.1",
    "@sinonjs/fake-timers": "15.5.0",
    "@types/node": "24.19.2",
    "@types/pngjs": "6.0.5",
    "@vitest/coverage-v8": "5.1.0",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    gifenc: "1.0.3",
    micromark: "4.0.2",
    "micromark-extension-gfm": "3.0.0",
    msw: "3.0.5",
    node: "24.21.0",
    "playwright-core": "1.65.1",
    pngjs: "7.0.0",
    typescript: "7.0.2",
    vitest: "5.1.0",
    yaml: "2.9.1"
  },
  overrides: {
    traverse: "0.3.9"
  },
  allowScripts: {
    esbuild: !0,
    node: !0
  }
};

// src/action/inputs.ts
var USED_BY = {
  show: ["export"],
  files: ["change", "import", "undo"],
  ids: ["change", "undo"],
  run: ["undo"]
};
function readOptions(command, getInput2, run2) {
  let problems = [], pages = { secrets: secretsPage(run2, ""), variables: variablesPage(run2) }, input = createReadInput(
    getInput2,
    (message2, settings) => problems.push({ message: message2, ...settings && { page: pages[settings] } })
  ), mayLackToken = !run2.mayAct || command.mayLackToken === !0, options = gather(problems, () => command.readOptions(input, commonOptions(input, mayLackToken)));
  if (options !== void 0 && problems.length === 0) return options;
  let [{ message, page } = { message: "" }, ...more] = problems;
  throw more.length === 0 && page === void 0 ? new Failure(message) : new Failure(
    `Nothing was done: ${count(problems.length, "input")} ${more.length === 0 ? "is" : "are"} missing or wrong.`,
    { problems }
  );
}
function gather(problems, read) {
  try {
    return read();
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    problems.push({ message: error2.message });
    return;
  }
}
function refuseForeign(input, command) {
  for (let [name, commands] of Object.entries(USED_BY))
    input(name) === "" || commands.includes(command) || input.problem(
      `The input ${name} is not for ${command}, but for ${commands.join(" and ")}. Leave it empty.`
    );
}
var TOKEN_HINT = "It is the secret that Connect saves: run Connect first.", CLIENT_ID_HINT = "It is the Client ID of your Trakt app; in the starter repository the variable (not the secret) TRAKT_CLIENT_ID.";
function commonOptions(input, mayLackToken) {
  let command = input("command");
  refuseForeign(input, command);
  let token = mayLackToken ? input("token") : required(input, "token", TOKEN_HINT, "secrets");
  return {
    command,
    clientId: readClientId(input, CLIENT_ID_HINT),
    clientSecret: input("client-secret") || void 0,
    redirectUri: input("redirect-uri") || "urn:ietf:wg:oauth:2.0:oob",
    token: token || void 0,
    secretsToken: input("secrets-token") || void 0,
    secretName: readSecretName(input),
    secretEnvironment: input("secret-environment"),
    account: input("account").toLowerCase() || void 0,
    allowPublic: readBoolean(input, "allow-public", !1),
    directory: input("directory") || "trakt-history",
    retentionDays: readNumber(input, "retention-days", void 0, wholeDays),
    githubToken: input("github-token") || void 0,
    apiUrl: readHost(input, "api-url", "https://api.trakt.tv"),
    authUrl: readHost(input, "auth-url", "https://auth.trakt.tv")
  };
}

// src/action/runner-log.ts
var awaited, runnerLog = {
  info: (message, tone) => inGroup(() => info(coloured(plain(message), tone))),
  notice: (message) => inGroup(() => notice(clean(message))),
  warning: (message, place2) => inGroup(() => warning(clean(message), annotation(place2))),
  error: (message, place2) => inGroup(() => error(clean(message), annotation(place2))),
  async group(title, step) {
    awaited = clean(title);
    try {
      return await step();
    } finally {
      awaited === void 0 && endGroup(), awaited = void 0;
    }
  },
  mask: setSecret
};
function inGroup(write) {
  awaited !== void 0 && startGroup(awaited), awaited = void 0, write();
}
var COLOURS = { wait: "\x1B[33m", good: "\x1B[32m" }, USUAL = "\x1B[39m";
function coloured(message, tone) {
  return tone === void 0 ? message : `${COLOURS[tone]}${message}${USUAL}`;
}
function clean(message) {
  return message.split(/\r\n?|\n/).map(visible).join(`
`);
}
function plain(message) {
  return clean(message).replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
function annotation(place2) {
  return place2 === void 0 ? {} : { file: place2.file, startLine: place2.line };
}

// src/github/privacy.ts
async function assertPrivate(run2, github) {
  if (!(run2.isPrivate ?? await askWhetherPrivate(github)))
    throw new Failure(
      "This repository is not private: others could read what you watch in the log, the summary and the artifacts. Nothing was read. Make the repository private (Settings, Danger Zone), or set allow-public if that is what you want."
    );
}
async function askWhetherPrivate(github) {
  let answer = await github?.request(`GET /repos/${github.repository.owner}/${github.repository.repo}`), isPrivate = answer?.status === 200 ? privacyIn(answer.data) : void 0;
  if (isPrivate !== void 0) return isPrivate;
  throw new Failure(
    "GitHub does not say whether this repository is private, so nothing was read. Give the job contents: read, or set allow-public."
  );
}

// src/action/sign-in.ts
var DAY = 864e5, WARN_DAYS = 14;
function createSignIn(options, tools) {
  let { run: run2, clock, log, github, place: place2, secret, trakt } = tools, session, signedIn;
  async function open3() {
    if (options.allowPublic || await assertPrivate(run2, github), options.token === void 0) throw new Failure(`The input token is missing. ${TOKEN_HINT}`);
    let opened = await openSession({ token: options.token, place: place2, account: options.account, trakt }, tools);
    session = opened;
    let api = createTraktApi(trakt, opened, { clock, log }), known = opened.account();
    if (known?.uuid !== void 0) return { api, account: known };
    let account = await readAccount(api);
    return assertAccount(account, options.account), await opened.setAccount(account), { api, account };
  }
  return {
    /** @throws Failure before anything of the history was read */
    async signIn() {
      signedIn ??= log.group("Signing in", open3);
      let { account } = await signedIn;
      return log.info(`Signed in as ${account.slug}.`), signedIn;
    },
    /** What the person should know of the session, whatever became of the command. */
    whatToTell() {
      let account = session?.account(), expiry = secret?.tokenExpiry();
      return {
        outputs: {
          ...session !== void 0 && { "token-rotated": session.wasRotated() },
          ...account !== void 0 && { account: account.slug }
        },
        warnings: expiry !== void 0 && expiry - clock.now() < WARN_DAYS * DAY ? [endsSoon(expiry)] : []
      };
    }
  };
}
function endsSoon(expiry) {
  return `The secrets-token ends on ${new Date(expiry).toISOString().slice(0, 10)}. Renew it in GitHub\u2019s settings and put the new value into its secret, else the session cannot be saved any more.`;
}

// src/action/signals.ts
var SIGNALS = { SIGINT: 130, SIGTERM: 143 };
async function uninterrupted(step, onSignal) {
  let exitCode, cancellation = new AbortController(), listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    let listener = () => {
      exitCode = code, onSignal(signal), cancellation.abort();
    };
    return process.on(signal, listener), { signal, listener };
  });
  try {
    return await step(cancellation.signal);
  } finally {
    for (let { signal, listener } of listeners) process.off(signal, listener);
    exitCode !== void 0 && process.exit(exitCode);
  }
}

// src/base/clock.ts
var systemClock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: (milliseconds) => new Promise((resolve2) => setTimeout(resolve2, milliseconds))
};

// src/github/answer-to-issue.ts
var ORDER = /^(remove|keep|undo)(?:\s+([1-9]\d{0,5}))?\s*\.?$/i;
function readAnswer(body) {
  let [line2 = ""] = body.trimStart().split(/\r?\n|\r/, 1), [, what, number2] = ORDER.exec(line2.trim()) ?? [];
  if (what !== void 0)
    return {
      what: what.toLowerCase(),
      number: number2 === void 0 ? void 0 : Number(number2)
    };
}
async function acceptAnswer({ run: run2, github, log }, event) {
  let leave = (reason) => {
    log.info(`This comment is left alone: ${reason}`);
  }, asked = readAnswer(event.comment.body), seen = readIssueMarker(event.issue.body), { author } = event.comment;
  if (!event.isNew || !run2.mayAct) return leave("only a new one on an issue is an answer.");
  if (asked === void 0) return leave("its first line is not remove, keep or undo.");
  if (author?.isPerson !== !0) return leave("no person wrote it.");
  if (seen === void 0) return leave("it is not on an issue of this action.");
  if (github === void 0)
    throw new Failure("The input github-token is missing. Without it no comment is answered.");
  let login = await ownLogin(github), issue = await readOwnIssue(github, event.issue.number, login);
  return issue === void 0 || issue.marker.account !== seen.account ? leave("it is not on an issue of this action.") : await mayWrite(github, author) ? await isUnchanged(github, event) ? { ...asked, commentId: event.comment.id, issue, seen, login } : leave("it was changed or deleted since.") : leave(`${author.login} may not write to this repository.`);
}
var permission = object({ permission: string(), user: object({ id: number() }).nullish() }), MAY_WRITE = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function mayWrite(github, { login, id }) {
  let route = `GET ${repositoryPath(github)}/collaborators/{login}/permission`, answer = await github.request(route, { login });
  if (answer.status === 404) return !1;
  let read = answer.status === 200 ? permission.safeParse(answer.data).data : void 0;
  if (read === void 0)
    throw new Failure(
      `GitHub does not say whether ${login} may write to this repository (${answer.status}). Nothing was changed. Run this again later.`
    );
  return MAY_WRITE.has(read.permission) && read.user?.id === id;
}
var comment = object({
  body: string().nullish(),
  issue_url: string(),
  user: object({ id: number() }).nullish()
});
async function isUnchanged(github, { issue, comment: written }) {
  let answer = await github.request(`GET ${repositoryPath(github)}/issues/comments/${written.id}`);
  if (answer.status === 404 || answer.status === 410) return !1;
  let now = answer.status === 200 ? comment.safeParse(answer.data).data : void 0;
  if (now === void 0)
    throw new Failure(
      `GitHub does not show the comment that this run is to answer (${answer.status}). Nothing was changed. Run this again later.`
    );
  return now.issue_url.endsWith(`/issues/${issue.number}`) && now.user?.id === written.author?.id && (now.body ?? "") === written.body;
}

// src/github/client.ts
var SILENCE = { debug() {
}, info() {
}, warn() {
}, error() {
} }, API_VERSION = { "x-github-api-version": "2022-11-28" };
function createGitHub(settings, { clock, log }) {
  let host = createHostClock(clock);
  return {
    repository: settings.repository,
    time: host.now,
    async request(route, parameters, once) {
      let send = (url, options) => once === void 0 ? withRetries(() => sendOnce(url, options, PATIENCE, host), {
        clock,
        log,
        host: "GitHub",
        repeatable: options.method !== "POST"
      }) : sendOnce(url, options, once, host), { request } = await import("./dist-bundle-T6YIAZVU.js"), ask = request.defaults({
        baseUrl: settings.apiUrl,
        headers: {
          authorization: `token ${settings.token}`,
          "user-agent": settings.userAgent,
          ...API_VERSION
        },
        request: { fetch: send, log: SILENCE }
      });
      try {
        let { status, headers, data } = await ask(route, parameters);
        return { status, headers, data };
      } catch (error2) {
        let { response } = error2;
        if (response !== void 0)
          return { status: response.status, headers: response.headers, data: response.data };
        throw new Failure(`GitHub did not answer (${route}): ${reasonOf(error2)}. Run this again later.`, {
          cause: error2
        });
      }
    }
  };
}
async function sendOnce(url, options, limit, host) {
  return inTime(limit, async (signal) => {
    let response = await fetch(url, { ...options, signal }), { ok, status, headers } = response;
    host.note(headers.get("date"));
    let isPage = headers.get("content-type")?.startsWith("text/html") === !0;
    if (ok && isPage) throw new NoAnswer("a page in place of the answer");
    let text2 = await readText(response);
    return new Response(text2 === "" ? null : text2, { status, headers });
  });
}

// src/session/handover.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
function createHandover(folder) {
  return {
    async take(oldValue) {
      let box = await readFile(pathFor(folder, oldValue)).catch(() => {
      });
      return box && open(box, keyFor(oldValue));
    },
    async leave(oldValue, newValue) {
      let path = pathFor(folder, oldValue);
      await writeFile(`${path}.new`, seal(newValue, keyFor(oldValue)), { mode: 384 }), await rename(`${path}.new`, path);
    }
  };
}
var IV_BYTES = 12, TAG_BYTES = 16;
function seal(text2, key) {
  let iv = randomBytes(IV_BYTES), cipher = createCipheriv("aes-256-gcm", key, iv), sealed = Buffer.concat([cipher.update(text2), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}
function open(box, key) {
  try {
    let decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, IV_BYTES));
    return decipher.setAuthTag(box.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)), Buffer.concat([decipher.update(box.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      "utf8"
    );
  } catch {
    return;
  }
}
function keyFor(oldValue) {
  return derive(oldValue, "key", 32);
}
function pathFor(folder, oldValue) {
  return join(folder, `trakt-session-${derive(oldValue, "name", 8).toString("hex")}`);
}
function derive(oldValue, purpose, bytes) {
  return Buffer.from(hkdfSync("sha256", oldValue, "trakt-history-action", `handover ${purpose}`, bytes));
}

// src/start/answer.ts
async function assign(tools, answer, token) {
  let account = (token === void 0 ? void 0 : accountIn(token)) ?? (await tools.signIn()).account;
  if (accountInMarker(account) !== answer.seen.account) {
    tools.log.info(`This comment is left alone: its issue is not about ${account.slug}.`);
    return;
  }
  return answer.what === "undo" ? assignUndo(tools, answer, account) : assignChange(answer, answer.what);
}
async function assignChange({ seen, number: number2 }, what) {
  let { commandFor } = await import("./command-GOXLHFDB.js"), groups = seen.groups.filter((group) => number2 === void 0 || group.number === number2);
  if (groups.length === 0) throw noSuchGroup(number2, seen.groups);
  let orders = number2 === void 0 && seen.isAlone ? [{ runId: seen.runId, group: "all", what }] : groups.map(({ recorded }) => ({ runId: seen.runId, group: recorded, what }));
  return { command: commandFor(orders), undoes: void 0, about: { runId: seen.runId, groups } };
}
function noSuchGroup(number2, groups) {
  let there = groups.map((group) => group.number).toSorted((a, b) => a - b);
  return new Failure(
    number2 === void 0 || there.length === 0 ? "Nothing was changed: nothing of this issue was left when the comment was written." : `Nothing was changed: the issue had no group ${number2} when the comment was written. It had ${there.slice(0, 50).join(", ")}.`
  );
}
async function assignUndo(tools, answer, account) {
  let { issue, login, number: number2, commentId } = answer, { github } = tools;
  if (github === void 0) throw new Failure("The input github-token is missing. Nothing was changed.");
  let did = lastDone(await ownComments(github, issue, login), answer);
  if (did === void 0)
    throw new Failure(
      `Nothing was changed: nothing was done ${number2 === void 0 ? "for this issue" : `to group ${number2}`} that could be undone.`
    );
  let undoes = did.answers === commentId && did.undid !== void 0 ? did.undid : did.runId, ids = number2 === void 0 ? [] : await idsOf(tools, did, number2, account), { commandFor } = await import("./command-VLEVV2CU.js");
  return { command: commandFor(undoes, ids), undoes, about: did.about };
}
function lastDone(comments, { number: number2 }) {
  return comments.flatMap(({ marker }) => marker.kind === "did" && marker.changed ? [marker] : []).findLast(({ about }) => number2 === void 0 || about?.groups.some((group) => group.number === number2));
}
async function idsOf(tools, { runId, about }, number2, account) {
  let group = about?.groups.find((one) => one.number === number2);
  if (about === void 0 || group === void 0) return [];
  let shown = await readOrder(tools, { runId: about.runId, group: group.recorded }, account), { intents, receipts } = await readRecords(tools, runId, account), touched = /* @__PURE__ */ new Set([
    ...intents.flatMap(({ going, coming }) => [
      ...going.map(({ play }) => play.historyId),
      ...coming.flatMap((one) => one.for ?? [])
    ]),
    ...receipts.flatMap(({ removed, kept }) => [...removed.map((one) => one.historyId), ...kept])
  ]), ids = (shown ?? []).map((play) => play.historyId).filter((id) => touched.has(id));
  if (ids.length > 0) return ids;
  throw new Failure(`Nothing was changed: run ${runId} did nothing to the plays of group ${number2}.`);
}
var CHANGING = ["removed", "moved", "kept", "added", "unconfirmed"];
async function tellResult({ run: run2, github, log }, answer, assignment, end) {
  let result = resultOf(end), marker = writeCommentMarker({
    kind: "did",
    runId: run2.id,
    attempt: run2.attempt,
    changed: result.outcome === "changed",
    answers: answer.commentId,
    undid: assignment?.undoes,
    about: assignment?.about
  });
  try {
    github !== void 0 && await commentOnIssue(github, answer.issue, answerText(marker, result, run2));
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    log.info(
      `The comment was not answered with what came of it: ${error2.message} The job summary says it all.`
    );
  }
}
function resultOf(end) {
  if (end instanceof Failure) return { headline: end.message, problems: end.problems, outcome: "failed" };
  let isChanged = CHANGING.some((name) => Number(end.outputs[name] ?? 0) > 0);
  return {
    headline: end.headline,
    failure: end.failure,
    problems: end.problems ?? [],
    outcome: isChanged ? "changed" : "unchanged"
  };
}

// src/start/unconnected.ts
var BY_FOLDER = /* @__PURE__ */ new Set(["change", "import", "undo"]);
async function concludeUnconnected({ run: run2, github, workspace }, command, files) {
  let { event } = run2;
  if (event.name === "schedule" && command === "backup") return NOT_CONNECTED;
  if (event.name !== "push" || !BY_FOLDER.has(command) || github === void 0) return;
  let { paths } = await workspace.find(splitNames(files)), changed = paths.length === 0 ? /* @__PURE__ */ new Set() : await changedFiles(github, event);
  return paths.some((path) => changed.has(path)) ? void 0 : nothingFor(command);
}
var NOT_CONNECTED = {
  headline: "Backup: not connected yet",
  outputs: { changed: !1 },
  summary: `## Not connected yet

No Trakt account is connected to this repository, so there is nothing to back up. Run Connect first.
`,
  notices: ["No Trakt account is connected yet, so there is nothing to back up. Run Connect first."],
  warnings: []
};
function nothingFor(command) {
  let headline = `This push brings no file for ${command}`;
  return { headline, outputs: {}, summary: `${headline}.
`, notices: [], warnings: [] };
}

// src/text/failure-summary.ts
var IN_SIGHT = 20, MOST = 1e3;
function failureSummary(failure) {
  return document(failureParts(failure));
}
function failureParts(failure) {
  let lines = failure.problems.slice(0, MOST).map(
    (problem) => `- ${problem.place === void 0 ? "" : `**${place(problem.place)}**: `}${text(problem.message)}${problem.page === void 0 ? "" : ` ${link("Open the page", problem.page)}`}`
  ), rest = failure.problems.length - MOST;
  return [
    "## \u274C Stopped",
    ...paragraphs(failure.message),
    lines.slice(0, IN_SIGHT).join(`
`),
    lines.length > IN_SIGHT ? details(`${lines.length - IN_SIGHT} more`, lines.slice(IN_SIGHT).join(`
`)) : void 0,
    rest > 0 ? `\u2026 and ${figure(rest)} more.` : void 0
  ];
}
function paragraphs(message) {
  return message.split(/\n(?!- )/).map((paragraph) => paragraph.split(`
`).map(line).join(`
`));
}
function line(content) {
  if (!content.startsWith("- ")) return text(content);
  let [, before = "", address = ""] = /^- (.*?)(https:\/\/trakt\.tv\/shows\/[\w-]+)?$/.exec(content) ?? [];
  return `- ${text(before)}${address === "" ? "" : ` <${address}>`}`;
}

// src/workspace/workspace.ts
import { createReadStream } from "node:fs";
import { glob, lstat, mkdir as mkdir2, readFile as readFile3, realpath, stat, writeFile as writeFile2 } from "node:fs/promises";
import {
  basename,
  dirname as dirname2,
  isAbsolute,
  join as join3,
  matchesGlob,
  normalize,
  relative,
  resolve,
  sep
} from "node:path";
import { buffer } from "node:stream/consumers";

// src/workspace/folder.ts
import { mkdir, open as open2, readdir, readFile as readFile2, rename as rename2, rm } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";
var LEFTOVERS = ".trakt-history-unfinished", WRITES_IN_FLIGHT = 8;
function createFolder(path, locate) {
  let waitingPlace = async () => join2(await locate("."), LEFTOVERS), clearLeftovers = async () => rm(await waitingPlace(), { recursive: !0, force: !0 });
  return {
    path: (name) => join2(path, name).replaceAll("\\", "/"),
    async list(inner = ".") {
      return (await readdir(await locate(inner)).catch(ifMissing([]))).map((name) => inner === "." ? name : `${inner}/${name}`);
    },
    async read(name) {
      return readFile2(await locate(name)).catch(ifMissing(void 0));
    },
    clearLeftovers,
    async replace() {
      await clearLeftovers();
      let waiting = await waitingPlace();
      return await mkdir(waiting, { recursive: !0 }), createReplacement(waiting, locate);
    }
  };
}
function createReplacement(waiting, locate) {
  let limit = createLimit(WRITES_IN_FLIGHT), moves = [];
  async function move({ from, to }) {
    let target = await to;
    await mkdir(dirname(target), { recursive: !0 }), await rename2(from, target);
  }
  return {
    async write(name, content) {
      let from = join2(waiting, String(moves.length)), to = locate(name);
      moves.push({ from, to }), await to, await limit(() => writeToDisk(from, content));
    },
    async finish(obsolete) {
      let last = moves.pop();
      for (let each of moves) await move(each);
      for (let name of obsolete) await rm(await locate(name), { force: !0 });
      last !== void 0 && await move(last), await rm(waiting, { recursive: !0 });
    }
  };
}
async function writeToDisk(file, content) {
  let handle = await open2(file, "wx");
  try {
    await handle.writeFile(content), await handle.sync();
  } finally {
    await handle.close();
  }
}
function ifMissing(value) {
  return (error2) => {
    if (error2.code === "ENOENT") return value;
    throw error2;
  };
}

// src/workspace/workspace.ts
async function openWorkspace(folder) {
  let root = await realpath(folder);
  async function inside(path, given) {
    let real = await realpath(path).catch(
      async () => join3(await realpathOfNearest(dirname2(path)), basename(path))
    ), parts = relative(root, real).split(sep);
    if (await isLink(real) || parts[0] === ".." || isAbsolute(relative(root, real)) || parts.some((part) => part.toLowerCase() === ".git"))
      throw new Failure(
        `${quote(given)} leads outside the repository\u2019s files (or into .git). Only files inside are touched.`
      );
    return real;
  }
  async function matches(pattern) {
    let literal = resolve(root, pattern);
    if (await isFile(literal)) return [literal];
    let found = [];
    for await (let path of glob(pattern, { cwd: root })) {
      let file = resolve(root, path);
      await isFile(file) && found.push(file);
    }
    return found;
  }
  return {
    absolute: (path) => join3(root, path),
    async checkFolder(folder2) {
      await inside(resolve(root, folder2, "file"), folder2);
      for (let path = resolve(root, folder2); path !== root; path = dirname2(path))
        if (await isFile(path))
          throw new Failure(
            `The input directory is ${quote(folder2)}, but ${quote(relative(root, path))} is a file. Name a folder.`
          );
    },
    async find(patterns) {
      let paths = /* @__PURE__ */ new Set(), unmatched = [];
      for (let pattern of patterns) {
        let found = await matches(pattern);
        found.length === 0 && unmatched.push(pattern);
        for (let path of found) paths.add(relative(root, await inside(path, pattern)).replaceAll(sep, "/"));
      }
      return { paths: [...paths].toSorted(), unmatched };
    },
    matches: (path, patterns) => patterns.map(normalize).some((pattern) => pattern === path || matchesGlob(path, pattern)),
    async isInBackup(path) {
      for (let folder2 = dirname2(normalize(path)); ; folder2 = dirname2(folder2)) {
        let text2 = await readFile3(join3(root, folder2, MANIFEST), "utf8").catch(() => {
        });
        if (text2 !== void 0 && mayBeManifest(text2)) return !0;
        if (folder2 === "." || folder2 === dirname2(folder2)) return !1;
      }
    },
    read: (path, most) => buffer(createReadStream(join3(root, path), { end: most })),
    async folder(directory) {
      let place2 = await inside(resolve(root, directory), directory);
      return createFolder(
        relative(root, place2).replaceAll(sep, "/") || ".",
        (name) => inside(join3(place2, name), join3(directory, name))
      );
    },
    async write(directory, name, content) {
      let file = await inside(resolve(root, directory, name), directory);
      return await mkdir2(dirname2(file), { recursive: !0 }), await writeFile2(file, content), relative(root, file).replaceAll(sep, "/");
    }
  };
}
async function isLink(path) {
  return (await lstat(path).catch(() => {
  }))?.isSymbolicLink() ?? !1;
}
async function isFile(path) {
  return (await stat(path).catch(() => {
  }))?.isFile() ?? !1;
}
async function realpathOfNearest(folder) {
  return realpath(folder).catch(async (error2) => {
    if (dirname2(folder) === folder) throw error2;
    return join3(await realpathOfNearest(dirname2(folder)), basename(folder));
  });
}

// src/run.ts
var ANNOTATIONS = 10, BUNDLE = {
  clock: systemClock,
  // Loading it reads the file of the event, which can be broken.
  event: async () => (await import("./github-3ZCQMNSM.js")).context.payload,
  reviewTemplate: () => readFile4(new URL("review-page.html", import.meta.url), "utf8")
};
async function run(surroundings = BUNDLE) {
  let sessionWarnings = [];
  try {
    await finish(await perform(surroundings, sessionWarnings), sessionWarnings);
  } catch (error2) {
    await stop(error2, sessionWarnings);
  }
}
async function perform(surroundings, sessionWarnings) {
  for (let name2 of ["token", "secrets-token", "client-secret", "github-token"])
    getInput(name2) !== "" && runnerLog.mask(getInput(name2));
  let thisRun = describeRun(process.env, await surroundings.event().catch(cannotReadEvent)), name = getInput("command"), command = await commandCalled(name);
  if (thisRun.event.name === "issue_comment" && name !== "backup")
    return assertAnswers(name), answerComment(thisRun.event, thisRun, surroundings, sessionWarnings);
  let idle = await concludeIdle(name, thisRun, surroundings);
  if (idle !== void 0) return idle;
  let options = readOptions(command, getInput, thisRun);
  return withTools(
    options,
    thisRun,
    surroundings,
    sessionWarnings,
    (tools) => carryOutAndComment(command, tools, options)
  );
}
async function concludeIdle(command, thisRun, { clock }) {
  if (getInput("token") !== "") return;
  let token = getInput("github-token") || void 0, github = token === void 0 ? void 0 : openGitHub(token, thisRun, clock), workspace = await openWorkspace(process.env.GITHUB_WORKSPACE || process.cwd());
  return concludeUnconnected({ run: thisRun, github, workspace }, command, getInput("files"));
}
function assertAnswers(command) {
  if (command !== "change")
    throw new Failure(
      `${command} does not run on a comment: only change does, which answers those on the issue of this action, and backup after it.`
    );
}
async function answerComment(event, thisRun, surroundings, sessionWarnings) {
  let token = getInput("github-token") || void 0, github = token === void 0 ? void 0 : openGitHub(token, thisRun, surroundings.clock), answer = await acceptAnswer({ run: thisRun, github, log: runnerLog }, event);
  if (answer === void 0) return NO_ANSWER;
  let assignment, tell = (end) => tellResult({ run: thisRun, github, log: runnerLog }, answer, assignment, end);
  try {
    let common = readOptions({ readOptions: (_, options) => options }, getInput, thisRun);
    return await withTools(common, thisRun, surroundings, sessionWarnings, async (tools) => {
      if (assignment = await assign(tools, answer, common.token), assignment === void 0) return NO_ANSWER;
      let { command } = assignment, conclusion = await command.carryOut(tools, readOptions(command, getInput, thisRun));
      return await tell(conclusion), conclusion;
    });
  } catch (error2) {
    throw error2 instanceof Failure && await tell(error2), error2;
  }
}
var NO_ANSWER = {
  headline: "This comment asks for nothing",
  outputs: {},
  summary: `This comment is no answer to the issue about plays that look wrong. Nothing was done.
`,
  notices: [],
  warnings: []
};
async function withTools(options, thisRun, surroundings, sessionWarnings, carryOut) {
  let tools = await assembleTools(options, thisRun, surroundings), { signIn, whatToTell } = createSignIn(options, tools);
  try {
    return await carryOut({ ...tools, signIn });
  } finally {
    let { outputs, warnings } = whatToTell();
    for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
    for (let warning2 of warnings) runnerLog.warning(warning2);
    sessionWarnings.push(...warnings);
  }
}
function cannotReadEvent(error2) {
  throw new Failure(
    `The file in which GitHub describes the event of this run cannot be read: ${reasonOf(error2)}. Run this again.`,
    { cause: error2 }
  );
}
async function assembleTools(options, thisRun, { clock, reviewTemplate }) {
  let { env } = process, temp = env.RUNNER_TEMP || tmpdir(), gitHub = (token) => token === void 0 ? void 0 : openGitHub(token, thisRun, clock), secrets = gitHub(options.secretsToken), place2 = {
    repositoryId: thisRun.repositoryId,
    environment: options.secretEnvironment,
    secretName: options.secretName
  }, workspace = await openWorkspace(env.GITHUB_WORKSPACE || process.cwd());
  return await workspace.checkFolder(options.directory), {
    run: thisRun,
    github: gitHub(options.githubToken),
    artifacts: createArtifacts({
      runUrl: runAddress(thisRun),
      temp,
      retentionDays: options.retentionDays,
      log: runnerLog
    }),
    workspace,
    temp,
    log: runnerLog,
    clock,
    reviewTemplate,
    trakt: { ...options, userAgent: userAgent() },
    place: place2,
    secret: secrets && sessionSecret(secrets, place2),
    handover: createHandover(temp),
    uninterrupted: (step) => uninterrupted(
      step,
      (signal) => runnerLog.info(`${signal} noted; the run stops as soon as no session is lost by it.`)
    )
  };
}
var COMMANDS = {
  connect: () => import("./command-XJZRUGQH.js"),
  disconnect: () => import("./command-OL7V5AF5.js"),
  export: () => import("./command-LKINNDJI.js"),
  change: () => import("./command-GOXLHFDB.js"),
  import: () => import("./command-NZXMAIOC.js"),
  undo: () => import("./command-VLEVV2CU.js"),
  backup: () => import("./command-ZXVOY4RP.js")
};
async function commandCalled(name) {
  let load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (load !== void 0) return (await load()).command;
  let names = Object.keys(COMMANDS), commands = `Write one of ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`;
  throw new Failure(
    name === "" ? `The input command is missing. ${commands}` : `The input command is ${quote(name)}, which is none. ${commands}`
  );
}
async function carryOutAndComment({ carryOut, hasPreview }, tools, options) {
  let tell = (comment2) => comment2 && commentOnPull(tools, commentKey(options), comment2);
  try {
    let conclusion = await carryOut(tools, options);
    return await tell(conclusion.comment), conclusion;
  } catch (error2) {
    throw error2 instanceof Failure && hasPreview && await tell(pullComment(failureParts(error2), tools.run)), error2;
  }
}
function commentKey({ command, secretEnvironment, secretName }) {
  return [command, secretEnvironment, secretName].join(" ");
}
async function finish(conclusion, sessionWarnings) {
  let { headline, outputs, summary, notices, warnings, problems = [], failure } = conclusion;
  for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
  await writeSummary(summary, sessionWarnings), failure === void 0 && runnerLog.info(`${headline}.`, "good");
  for (let message of notices) runnerLog.notice(message);
  for (let message of warnings) runnerLog.warning(message);
  for (let { message, place: place2 } of problems.slice(0, ANNOTATIONS - 1)) runnerLog.error(message, place2);
  failure !== void 0 && (runnerLog.error(failure), process.exitCode = ExitCode.Failure);
}
async function stop(error2, sessionWarnings) {
  let failure = error2 instanceof Failure ? error2 : asBug(error2);
  if (process.exitCode = ExitCode.Failure, await writeSummary(failureSummary(failure), sessionWarnings), failure.problems.length === 0) {
    runnerLog.error(failure.message);
    return;
  }
  runnerLog.info(failure.message);
  for (let { message, place: place2, page } of failure.problems.slice(0, ANNOTATIONS)) {
    let lines = place2?.lines === void 0 ? "" : ` (${lineWords(place2)})`;
    runnerLog.error(`${message}${lines}${page === void 0 ? "" : ` ${page}`}`, place2);
  }
  let more = failure.problems.length - ANNOTATIONS;
  more > 0 && runnerLog.info(`\u2026 and ${more} more; the job summary lists them.`);
}
function asBug(error2) {
  error2 instanceof Error && error2.stack !== void 0 && runnerLog.info(error2.stack);
  let { GITHUB_ACTION_REPOSITORY } = process.env, where = GITHUB_ACTION_REPOSITORY ? ` at https://github.com/${GITHUB_ACTION_REPOSITORY}/issues` : "";
  return new Failure(
    `This is a bug in the action: ${error2 instanceof Error ? error2.message : String(error2)}. Running it again is harmless. Please report this message${where}.`,
    { cause: error2 }
  );
}
async function writeSummary(markdown, warnings) {
  let parts = [markdown, ...warnings.map((warning2) => `\u26A0\uFE0F ${warning2}`)], { GITHUB_STEP_SUMMARY } = process.env;
  GITHUB_STEP_SUMMARY && await appendFile(GITHUB_STEP_SUMMARY, parts.join(`

`));
}
function openGitHub(token, { apiUrl, repository }, clock) {
  return createGitHub({ token, apiUrl, repository, userAgent: userAgent() }, { clock, log: runnerLog });
}
function userAgent() {
  let { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY } = process.env;
  return `${package_default.name}/${package_default.version} (+https://github.com/${GITHUB_ACTION_REPOSITORY || GITHUB_REPOSITORY})`;
}

// src/index.ts
setFlagsFromString("--semi-space-growth-factor=1");
await run();
process.stdout.write("", () => process.exit());
