import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createLimit,
  createPace
} from "./chunk-DU232CK2.js";
import {
  explain
} from "./chunk-C2B7MOBL.js";
import {
  Failure,
  NoAnswer,
  exchange,
  withRetries
} from "./chunk-URH5KAKC.js";

// src/base/host-clock.ts
function createHostClock(clock) {
  let ahead;
  return {
    note(date) {
      let time = Date.parse(date ?? "");
      Number.isNaN(time) || (ahead = time - clock.now());
    },
    now: () => ahead === void 0 ? void 0 : clock.now() + ahead
  };
}

// src/trakt/client.ts
var WRITE_INTERVAL = 1020, READS_IN_FLIGHT = 4;
function createTraktApi(settings, credentials, { clock, log }) {
  let reads = createPace(clock, 0), writes = createPace(clock, WRITE_INTERVAL), inFlight = createLimit(READS_IN_FLIGHT), host = createHostClock(clock);
  async function signed(method, path, body) {
    let pace = method === "GET" ? reads : writes;
    for (let renewals = 0; ; renewals++) {
      let accessToken = credentials.accessToken(), answer = await withRetries(
        async () => {
          let answer2 = await exchange({
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
          });
          return host.note(answer2.headers.get("date")), answer2;
        },
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
    if (!(answer.status === 404 && !answer.unreadable)) {
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
    write: (path, body) => signed("POST", path, body),
    time: host.now,
    openedAt: clock.now()
  };
}
function withQuery(path, query) {
  let parameters = new URLSearchParams();
  for (let [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

export {
  createHostClock,
  createTraktApi
};
