const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  REVOKE,
  endSession
} from "./chunk-72ERUXA3.js";
import "./chunk-XXOV4M4I.js";
import {
  Failure,
  QUEUED_TOO_EARLY,
  START_A_NEW_RUN,
  assertAccount,
  assertMayAct,
  decodeToken,
  describeElsewhere,
  describeSecret,
  isOutdated,
  maskTokens
} from "./chunk-PEA7CGHU.js";

// src/commands/disconnect/disconnect.ts
async function disconnect(context, options) {
  let { run, log, place } = context;
  assertMayAct(run, "disconnect");
  let storedIn = describeSecret(run.repository, place), report = { command: "disconnect", storedIn, environment: place.environment }, { token } = options, held = token === void 0 ? void 0 : await readToken(token, options.account, context);
  log.info(`Checking whether ${storedIn} is there.`);
  let found = await lookUp(held, storedIn, context);
  if (held === void 0) return { ...report, account: void 0, session: "not given", secret: "not there" };
  let account = held.kind === "session" ? held.session.account : void 0;
  log.info("Ending the session at Trakt.");
  let session = await end(held, context);
  if (found !== "there") return { ...report, account, session, secret: found };
  let secret = session === "ended" ? await deleteSecret(context) : KEPT;
  return { ...report, account, session, secret };
}
var KEPT = {
  reason: "It is kept as long as the session lives, so that disconnect can be run again."
};
async function readToken(token, wanted, { log, handover, place }) {
  log.mask(token);
  let handed = await handover.take(token);
  handed !== void 0 && log.mask(handed);
  let held = decode(handed ?? token);
  if (held.kind === "refresh token") {
    if (wanted !== void 0) throw new Failure(UNKNOWN_OWNER);
    return held;
  }
  maskTokens(log, held.session);
  let elsewhere = describeElsewhere(held.session.place, place);
  if (elsewhere !== void 0)
    throw new Failure(
      `${elsewhere} Nothing was ended or deleted. Correct secret-name and secret-environment, or run disconnect there.`
    );
  if (wanted !== void 0 && held.session.account === void 0) throw new Failure(UNKNOWN_OWNER);
  return assertAccount(held.session.account, wanted), held;
}
function decode(token) {
  try {
    return decodeToken(token);
  } catch (error) {
    throw error instanceof Failure ? new Failure(
      `The input token is neither a session that this action saved nor a refresh token, or it is damaged. Nothing was ended or deleted. To disconnect by hand, ${REVOKE}, and delete the secret here (Settings, Secrets and variables, Actions).`,
      { cause: error }
    ) : error;
  }
}
var UNKNOWN_OWNER = "The session does not say which account it belongs to, so it cannot be checked against the input account. Nothing was ended or deleted. Leave the input account empty to disconnect it anyway.";
async function lookUp(held, storedIn, { secret }) {
  if (secret === void 0) return { reason: "Without a secrets-token this action cannot delete it." };
  let updatedAt = await secret.updatedAt().catch(asUndone);
  if (updatedAt === void 0) return "not there";
  if (held === void 0)
    throw new Failure(
      typeof updatedAt == "number" ? `This run was given no session, although ${storedIn} exists. Nothing was ended or deleted. Start a new run; if that says the same, pass the secret as the input token.` : `This run was given no session (the input token is empty), and cannot see whether there is one. ${updatedAt.reason}`
    );
  if (typeof updatedAt != "number") return updatedAt;
  if (held.kind === "session" && isOutdated(held.session, updatedAt))
    throw new Failure(
      `${QUEUED_TOO_EARLY} Nothing was ended or deleted. ${START_A_NEW_RUN} If that says the same, end it by hand: ${REVOKE}, and delete the secret here.`
    );
  return "there";
}
async function end(held, context) {
  let tokens = held.kind === "session" ? held.session : { refreshToken: held.refreshToken };
  try {
    return await endSession(tokens, context.trakt, context), context.log.info("The session is over."), "ended";
  } catch (error) {
    return asUndone(error);
  }
}
async function deleteSecret({ secret, log }) {
  try {
    return await secret?.delete(), log.info("The secret is deleted."), "deleted";
  } catch (error) {
    return asUndone(error);
  }
}
function asUndone(error) {
  if (error instanceof Failure) return { reason: error.message };
  throw error;
}
export {
  disconnect
};
