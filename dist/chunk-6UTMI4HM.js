import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createLimit,
  createPace
} from "./chunk-OUJBN5K7.js";
import {
  explain,
  withRetries
} from "./chunk-VC2NR567.js";
import {
  NoAnswer,
  exchange
} from "./chunk-JZMZF3HD.js";
import {
  Failure
} from "./chunk-4CH3WRF7.js";

// src/trakt/api.ts
var WRITE_INTERVAL = 1020, READS_IN_FLIGHT = 4;
function createTraktApi(settings, credentials, { clock, log }) {
  let reads = createPace(clock, 0), writes = createPace(clock, WRITE_INTERVAL), inFlight = createLimit(READS_IN_FLIGHT);
  async function signed(method, path, body) {
    let pace = method === "GET" ? reads : writes;
    for (let renewals = 0; ; renewals++) {
      let accessToken = credentials.accessToken(), answer = await withRetries(
        () => exchange({
          method,
          url: settings.apiUrl + path,
          headers: {
            "user-agent": settings.userAgent,
            "content-type": "application/json",
            "trakt-api-version": "2",
            "trakt-api-key": settings.clientId,
            authorization: `Bearer ${accessToken}`
          },
          body
        }),
        { clock, log, host: "Trakt", repeatable: method === "GET", turn: pace.turn, hold: pace.hold }
      );
      if (answer.status !== 401 || renewals > 0) return answer;
      await credentials.renew(accessToken);
    }
  }
  async function readOrMissing(path, query, what) {
    let answer = await inFlight(() => signed("GET", withQuery(path, query))).catch((error) => {
      throw error instanceof NoAnswer ? new Failure(explain(error, what), { cause: error }) : error;
    });
    if (answer.status !== 404) {
      if (answer.status === 200 && !answer.unreadable) return answer;
      throw new Failure(explain(answer, what));
    }
  }
  return {
    readOrMissing,
    async read(path, query, what) {
      let answer = await readOrMissing(path, query, what);
      if (answer === void 0)
        throw new Failure(
          `Trakt has nothing at ${path} (404) while ${what}. If it happens again, report it with this message.`
        );
      return answer;
    },
    write: (path, body) => signed("POST", path, body)
  };
}
function withQuery(path, query) {
  let parameters = new URLSearchParams();
  for (let [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

// src/net/loopback.ts
var LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isLoopback({ protocol, hostname }) {
  return protocol === "http:" && LOOPBACK.test(hostname);
}

export {
  isLoopback,
  createTraktApi
};
