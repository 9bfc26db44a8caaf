import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  maskTokens,
  refresh,
  saveSession
} from "./chunk-CZU7HBFF.js";
import {
  decodeToken,
  describeElsewhere,
  encodeSession,
  isOutdated
} from "./chunk-OIDXTWXV.js";
import {
  Failure,
  PATIENCE,
  array,
  object,
  seconds,
  string
} from "./chunk-URH5KAKC.js";

// src/session/session.ts
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
    let { saved } = await saveSession(session, secret, tools, notSaved);
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
  if (updatedAt === void 0) {
    let kind = await secret.misplaced();
    throw new Failure(
      `There is no ${secret.description.replace("the ", "")}, so a renewed session would go where no run looks for it. Nothing was spent. ` + (kind === void 0 ? "" : `There is one of that name among the ${kind} secrets, which workflows are not given. `) + "Correct secret-name or secret-environment, or run Connect."
    );
  }
  if (current !== void 0 && isOutdated(current, updatedAt))
    throw new Failure(
      "A newer session was saved after this run was queued, and this run was given the old one. Nothing was spent. Start a new run: it reads the newer session (re-running this one would not). If that says the same, run Connect."
    );
  return await secret.proveWritable().catch(asCannotSave), secret;
}
function asCannotSave(error) {
  throw error instanceof Failure ? new CannotSave(`${error.message} Nothing was spent.`, { cause: error }) : error;
}
function notSaved(reason) {
  return `Trakt renewed the session, but it could not be saved within two minutes: ${reason} The secret still holds the old session, which is used up. Fix that, then run Connect to sign in again.`;
}

// src/session/check-secret.ts
import { randomInt } from "node:crypto";
var CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", LENGTH = 8;
function createThrowAway(secretName) {
  for (; ; ) {
    let random = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join(""), name = `${secretName.toUpperCase()}_CHECK_${random}`;
    if (isThrowAway(name, secretName)) return name;
  }
}
function isThrowAway(name, secretName) {
  let prefix = `${secretName.toUpperCase()}_CHECK_`;
  return name.toUpperCase().startsWith(prefix) ? /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{8}$/.test(name.toUpperCase().slice(prefix.length)) : !1;
}

// src/session/sealed-box.ts
async function seal(text, publicKey) {
  let { default: sodium } = await import("./libsodium-wrappers-FHKL3APR.js");
  await sodium.ready;
  let key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(text, key), sodium.base64_variants.ORIGINAL);
}

// src/session/secret.ts
var JUST_BEFORE = 60, MOST_WRITES = 3;
function describeSecret({ owner, repo }, { secretName, environment }) {
  return `the secret ${secretName} of ${environment ? `the environment ${environment} in ` : ""}${owner}/${repo}`;
}
function sessionSecret(github, { secretName, environment }) {
  let { owner, repo } = github.repository, folder = environment ? `/repos/${owner}/${repo}/environments/${encodeURIComponent(environment)}/secrets` : `/repos/${owner}/${repo}/actions/secrets`, description = describeSecret(github.repository, { secretName, environment }), expiry, seesRepository;
  async function request(route, parameters, once) {
    let answer = await github.request(route, parameters, once), ends = Date.parse(
      String(answer.headers["github-authentication-token-expiration"]).replace(" UTC", "Z")
    );
    return Number.isNaN(ends) || (expiry = ends), answer;
  }
  async function publicKey(once) {
    let answer = await request(`GET ${folder}/public-key`, {}, once), what = `read the public key for ${description}`;
    if (answer.status !== 200) throw await refused(answer, what);
    return { ...understood(publicKeyAnswer, answer, what), now: seconds2(answer.headers.date) };
  }
  async function put(name, compose, patience) {
    let { key, key_id, now: before } = await publicKey(patience?.()), encrypted_value = await seal(compose(before), key), answer = await request(`PUT ${folder}/${name}`, { encrypted_value, key_id }, patience?.());
    if (answer.status >= 300) throw await refused(answer, `write ${description}`);
    return { before, after: seconds2(answer.headers.date) };
  }
  async function refused(answer, what) {
    if (answer.status >= 500 || answer.status === 429)
      return new Failure(`GitHub could not ${what} for the moment (${answer.status}). Run this again later.`);
    seesRepository ??= answer.status === 401 ? Promise.resolve(!0) : canSee(github);
    let hint = explainRefusal(answer, { owner, repo, environment, seesRepository: await seesRepository });
    return new Failure(`GitHub refused to let this run ${what} (${answer.status}). ${hint}`);
  }
  async function updatedAt(once) {
    let answer = await request(`GET ${folder}/${secretName}`, {}, once), what = `look at ${description}`;
    if (answer.status === 200) return understood(secretAnswer, answer, what).updated_at;
    if (answer.status !== 404) throw await refused(answer, what);
    await publicKey(once);
  }
  async function clearLeftovers() {
    let answer = await request(`GET ${folder}`, { per_page: 100 }, PATIENCE);
    for (let { name } of secretList.safeParse(answer.data).data?.secrets ?? [])
      isThrowAway(name, secretName) && await request(`DELETE ${folder}/${name}`, {}, PATIENCE);
  }
  return {
    description,
    updatedAt: () => updatedAt(),
    async proveWritable() {
      await clearLeftovers().catch(ifFailure);
      let name = createThrowAway(secretName);
      await put(name, () => "written and deleted to prove that the session can be saved");
      let answer = await request(`DELETE ${folder}/${name}`);
      if (answer.status >= 300 && answer.status !== 404)
        throw await refused(answer, `delete ${name} beside ${description}`);
    },
    async misplaced() {
      for (let kind of ["Codespaces", "Dependabot"]) {
        let route = `GET /repos/${owner}/${repo}/${kind.toLowerCase()}/secrets/${secretName}`;
        if ((await request(route, {}, PATIENCE).catch(ifFailure))?.status === 200) return kind;
      }
    },
    tokenExpiry: () => expiry,
    async write(compose, patience = () => PATIENCE) {
      let ahead = 0;
      for (let writes = 1; ; writes++) {
        let stamp = (now) => compose(now + ahead), { before, after } = await put(secretName, stamp, patience), took = (await updatedAt(patience()).catch(ifFailure) ?? after) - before;
        if (took >= 0 && Math.abs(took - ahead) <= JUST_BEFORE || writes === MOST_WRITES) return;
        ahead = Math.max(0, took);
      }
    },
    async delete() {
      let answer = await request(`DELETE ${folder}/${secretName}`);
      if (!(answer.status < 300 || answer.status === 404 && await updatedAt() === void 0))
        throw await refused(answer, `delete ${description}`);
    }
  };
}
async function canSee({ repository: { owner, repo }, request }) {
  let answer = await request(`GET /repos/${owner}/${repo}`, {}, PATIENCE).catch(ifFailure);
  return answer?.status !== 404 && answer?.status !== 403;
}
function explainRefusal({ status, headers }, { owner, repo, environment, seesRepository }) {
  if (status === 401)
    return "GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one.";
  if (!seesRepository)
    return `The secrets-token cannot see this repository: it was made for another one. Edit it, or make a new one, with access to ${owner}/${repo}.`;
  let accepted = headers["x-accepted-github-permissions"];
  return `Give the secrets-token the permission \u201C${environment ? "Environments: write" : "Secrets: write"}\u201D for this repository, ${owner}/${repo}${typeof accepted == "string" ? ` (GitHub asks for ${accepted})` : ""}${environment ? `, and check that the environment ${environment} exists` : ""}. GITHUB_TOKEN cannot have it.`;
}
function ifFailure(error) {
  if (!(error instanceof Failure)) throw error;
}
function understood(schema, { data }, what) {
  let parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Failure(
    `GitHub\u2019s answer cannot be understood, so this run could not ${what}. Run this again later.`
  );
}
var publicKeyAnswer = object({ key: string().min(1), key_id: string() }), secretAnswer = object({
  updated_at: string().transform((time) => Math.floor(Date.parse(time) / 1e3)).refine(Number.isFinite)
}), secretList = object({ secrets: array(object({ name: string() })) });
function seconds2(date) {
  let time = Date.parse(String(date));
  return Math.floor((Number.isNaN(time) ? Date.now() : time) / 1e3);
}

export {
  openSession,
  assertAccount,
  describeSecret,
  sessionSecret
};
