import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/http/pace.ts
function createPace(clock, interval) {
  let next = 0;
  return {
    async turn() {
      for (let wait = next - clock.now(); wait > 0; wait = next - clock.now()) await clock.sleep(wait);
      next = Math.max(next, clock.now() + interval);
    },
    hold(milliseconds) {
      next = Math.max(next, clock.now() + milliseconds);
    }
  };
}
function createLimit(most) {
  let waiting = [], running = 0;
  return async (task) => {
    running >= most ? await new Promise((resolve) => waiting.push(resolve)) : running++;
    try {
      return await task();
    } finally {
      let next = waiting.shift();
      next === void 0 ? running-- : next();
    }
  };
}

export {
  createPace,
  createLimit
};
