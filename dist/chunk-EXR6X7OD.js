import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  decodeToken,
  describeElsewhere,
  encodeSession,
  isOutdated,
  maskTokens,
  saveSession
} from "./chunk-4QUWEISX.js";
import {
  refresh
} from "./chunk-IBBQXE5P.js";
import {
  seconds
} from "./chunk-VC2NR567.js";
import {
  Failure
} from "./chunk-4CH3WRF7.js";

// src/github/sealed-box.ts
async function seal(text, publicKey) {
  let { default: sodium } = await import("./libsodium-wrappers-BPVCQ7RV.js");
  await sodium.ready;
  let key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(text, key), sodium.base64_variants.ORIGINAL);
}

// src/github/secret.ts
var JUST_BEFORE = 60, TRIES_TO_WRITE = 3;
function describeSecret({ owner, repo }, { secretName, environment }) {
  return `the secret ${secretName} of ${environment ? `the environment ${environment} in ` : ""}${owner}/${repo}`;
}
function sessionSecret(github, { secretName, environment }) {
  let { owner, repo } = github.repository, folder = environment ? `/repos/${owner}/${repo}/environments/${encodeURIComponent(environment)}/secrets` : `/repos/${owner}/${repo}/actions/secrets`, description = describeSecret(github.repository, { secretName, environment }), expiry;
  async function request(route, parameters) {
    let answer = await github.request(route, parameters), ends = Date.parse(
      String(answer.headers["github-authentication-token-expiration"]).replace(" UTC", "Z")
    );
    return Number.isNaN(ends) || (expiry = ends), answer;
  }
  async function publicKey() {
    let answer = await request(`GET ${folder}/public-key`);
    if (answer.status !== 200) throw refused(answer, `read the public key for ${description}`);
    return { ...answer.data, now: seconds2(answer.headers.date) };
  }
  async function put(name, compose) {
    for (let tries = 1; ; tries++) {
      let { key, key_id, now } = await publicKey(), encrypted_value = await seal(compose(now), key), answer = await request(`PUT ${folder}/${name}`, { encrypted_value, key_id });
      if (answer.status >= 300) throw refused(answer, `write ${description}`);
      if (seconds2(answer.headers.date) - now <= JUST_BEFORE || tries === TRIES_TO_WRITE) return;
    }
  }
  function refused(answer, what) {
    if (answer.status >= 500 || answer.status === 429)
      return new Failure(`GitHub could not ${what} for the moment (${answer.status}). Run this again later.`);
    let accepted = answer.headers["x-accepted-github-permissions"], needed = environment ? "Environments: write" : "Secrets: write", hint = answer.status === 401 ? "GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one." : `Give the secrets-token the permission \u201C${needed}\u201D for this repository${typeof accepted == "string" ? ` (GitHub asks for ${accepted})` : ""}${environment ? `, and check that the environment ${environment} exists` : ""}. GITHUB_TOKEN cannot have it.`;
    return new Failure(`GitHub refused to let this run ${what} (${answer.status}). ${hint}`);
  }
  async function updatedAt() {
    let answer = await request(`GET ${folder}/${secretName}`);
    if (answer.status === 200) return seconds2(answer.data.updated_at);
    if (answer.status !== 404) throw refused(answer, `look at ${description}`);
    await publicKey();
  }
  return {
    description,
    updatedAt,
    async proveWritable() {
      let name = `${secretName}_CHECK`;
      await put(name, () => "written and deleted to prove that the session can be saved");
      let answer = await request(`DELETE ${folder}/${name}`);
      if (answer.status >= 300 && answer.status !== 404)
        throw refused(answer, `delete ${name} beside ${description}`);
    },
    tokenExpiry: () => expiry,
    write: (compose) => put(secretName, compose),
    async delete() {
      let answer = await request(`DELETE ${folder}/${secretName}`);
      if (!(answer.status < 300 || answer.status === 404 && await updatedAt() === void 0))
        throw refused(answer, `delete ${description}`);
    }
  };
}
function seconds2(date) {
  let time = Date.parse(String(date));
  return Math.floor((Number.isNaN(time) ? Date.now() : time) / 1e3);
}

// src/trakt/session.ts
var DAY = 86400, ENOUGH_FOR_THIS_RUN = 900;
async function openSession(options, tools) {
  let { clock, log, handover } = tools;
  log.mask(options.token);
  let handed = await handover.take(options.token);
  handed !== void 0 && log.mask(handed);
  let value = decodeToken(handed ?? options.token), current = value.kind === "session" ? value.session : void 0, refreshToken = value.kind === "session" ? value.session.refreshToken : value.refreshToken, rotated = !1, renewal;
  maskTokens(log, { accessToken: current?.accessToken ?? "", refreshToken }), assertAccount(current?.account, options.account);
  async function rotate() {
    let secret = await prepare(current, options.place, tools);
    await tools.uninterrupted(async () => {
      log.info("Renewing the session.");
      let tokens = await refresh(refreshToken, options.trakt, { clock, log });
      maskTokens(log, tokens), refreshToken = tokens.refreshToken, current = await save(
        { ...tokens, savedAt: 0, place: options.place, account: current?.account },
        secret
      ), rotated = !0;
    });
  }
  async function save(session, secret) {
    let saved = await saveSession(session, secret, tools, notSaved);
    return await handover.leave(options.token, encodeSession(saved)).catch((error) => {
      log.warning(
        `A later step of this job will not find the new session (${error}). Start a new run for it.`
      );
    }), log.info(`The new session is saved in ${secret.description}.`), saved;
  }
  current === void 0 ? await rotate() : isAgeing(current, clock) && await rotateOrUseUp(current, rotate, tools);
  let inUse = () => {
    if (current === void 0) throw new Error("a session is in use before it was opened");
    return current;
  };
  return {
    accessToken: () => inUse().accessToken,
    async renew(refused) {
      inUse().accessToken === refused && (log.info("Trakt refused the access token (401)."), renewal ??= rotate(), await renewal);
    },
    account: () => inUse().account,
    async setAccount(account) {
      if (current = { ...inUse(), account }, rotated && tools.secret !== void 0) {
        let { secret } = tools;
        await tools.uninterrupted(async () => {
          current = await save(inUse(), secret).catch((error) => {
            if (!(error instanceof Failure)) throw error;
            return log.warning(
              "The account could not be saved with the session, so the next run asks for it again."
            ), inUse();
          });
        });
      }
    },
    wasRotated: () => rotated
  };
}
function assertAccount(account, wanted) {
  if (!(account === void 0 || wanted === void 0 || account.slug === wanted))
    throw new Failure(
      `The session belongs to the Trakt account ${account.slug}, but this run is for ${wanted} (the input account). Nothing was read or changed. Give the secret of the right account, or correct the input.`
    );
}
function isAgeing({ createdAt, expiresAt }, clock) {
  return secondsLeft(expiresAt, clock) <= Math.min(DAY, (expiresAt - createdAt) / 4);
}
function secondsLeft(expiresAt, clock) {
  return expiresAt - clock.now() / 1e3;
}
async function rotateOrUseUp(session, rotate, { clock, log }) {
  try {
    await rotate();
  } catch (error) {
    let left = secondsLeft(session.expiresAt, clock);
    if (!(error instanceof CannotSave) || left < ENOUGH_FOR_THIS_RUN) throw error;
    log.warning(
      `The session could not be renewed and ends in ${seconds(left * 1e3)}; this run still uses it. ${error.message}`
    );
  }
}
var CannotSave = class extends Failure {
};
async function prepare(current, place, { secret, log }) {
  let elsewhere = current && describeElsewhere(current.place, place);
  if (elsewhere !== void 0)
    throw new Failure(
      `${elsewhere} Renewing it here would end it there. Nothing was spent. Correct secret-name and secret-environment, or run Connect here for a session of its own.`
    );
  if (secret === void 0)
    throw new CannotSave(
      "Without a secrets-token a renewed session cannot be saved, so it is not renewed. Add the secret with a fine-grained token that may write secrets, as the README describes, and pass it as secrets-token."
    );
  log.info(`Checking that ${secret.description} can be written.`);
  let updatedAt = await secret.updatedAt().catch(asCannotSave);
  if (updatedAt === void 0)
    throw new Failure(
      `There is no ${secret.description.replace("the ", "")}, so a renewed session would go where no run looks for it. Nothing was spent. Correct secret-name or secret-environment, or run Connect.`
    );
  if (current !== void 0 && isOutdated(current, updatedAt))
    throw new Failure(
      "A newer session was saved after this run was queued, and this run was given the old one. Nothing was spent. Start a new run: it reads the newer session (re-running this one would not)."
    );
  return await secret.proveWritable().catch(asCannotSave), secret;
}
function asCannotSave(error) {
  throw error instanceof Failure ? new CannotSave(`${error.message} Nothing was spent.`, { cause: error }) : error;
}
function notSaved(reason) {
  return `Trakt renewed the session, but it could not be saved within two minutes: ${reason} The secret still holds the old session, which is used up. Mend that, then run Connect to sign in anew.`;
}

export {
  describeSecret,
  sessionSecret,
  openSession,
  assertAccount
};
