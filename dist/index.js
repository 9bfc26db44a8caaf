const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { readFile } = process.getBuiltinModule("node:fs/promises");
import {
  Context,
  loadMeanwhile,
  run
} from "./chunk-PEA7CGHU.js";

// src/index.ts

// context-alone:@actions/github
var context = { get payload() {
  return new Context().payload;
} };

// src/base/clock.ts
var systemClock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};

// src/index.ts
loadMeanwhile(
  async () => process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1")
);
await run({
  clock: systemClock,
  // The build gives it a context that reads the file of the event, which can be broken, only when it is asked.
  event: async () => context.payload,
  reviewTemplate: () => readFile(new URL("review-page.html", import.meta.url), "utf8")
});
process.stdout.write("", () => process.exit());
