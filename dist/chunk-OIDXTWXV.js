import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  number,
  object,
  string
} from "./chunk-URH5KAKC.js";

// src/session/saved-session.ts
var CLOCK_TOLERANCE = 120;
function isOutdated({ savedAt }, updatedAt) {
  return updatedAt > savedAt + CLOCK_TOLERANCE;
}
function describeElsewhere(stored, inputs) {
  if (isSamePlace(stored, inputs)) return;
  let name = (place) => `the secret ${place.secretName}${place.environment ? ` of the environment ${place.environment}` : ""}`;
  return stored.repositoryId === inputs.repositoryId ? `The session is stored in ${name(stored)}, but the inputs say ${name(inputs)}.` : `The session is stored in ${name(stored)} of another repository (ID ${stored.repositoryId}).`;
}
function isSamePlace(a, b) {
  return a.repositoryId === b.repositoryId && a.environment === b.environment && a.secretName.toUpperCase() === b.secretName.toUpperCase();
}
var PREFIX = "trakt-history-session.1.", schema = object({
  accessToken: string().min(1),
  refreshToken: string().min(1),
  createdAt: number(),
  expiresAt: number(),
  savedAt: number(),
  place: object({ repositoryId: string(), environment: string(), secretName: string() }),
  account: object({ slug: string(), uuid: string().optional(), timezone: string() }).transform(({ slug, uuid, timezone }) => ({ slug, uuid, timezone })).optional()
});
function encodeSession(session) {
  return PREFIX + Buffer.from(JSON.stringify(session)).toString("base64url");
}
function decodeToken(value) {
  if (!value.startsWith(PREFIX)) {
    if (/^[\x21-\x7e]{8,2048}$/.test(value) && !/^[{"'<]/.test(value))
      return { kind: "refresh token", refreshToken: value };
    throw new Failure(
      "The token is neither a session that this action saved nor a refresh token. The secret may hold something else by mistake: run Connect to sign in and save a new one."
    );
  }
  let session = schema.safeParse(parseEncoded(value.slice(PREFIX.length)));
  if (session.success) return { kind: "session", session: session.data };
  throw new Failure("The saved session in the secret is damaged. Run Connect to sign in and save a new one.");
}
function accountIn(value) {
  try {
    let token = decodeToken(value);
    return token.kind === "session" ? token.session.account : void 0;
  } catch (error) {
    if (error instanceof Failure) return;
    throw error;
  }
}
function parseEncoded(text) {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return;
  }
}

export {
  isOutdated,
  describeElsewhere,
  encodeSession,
  decodeToken,
  accountIn
};
