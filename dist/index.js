import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";

// src/index.ts
import { setFlagsFromString } from "node:v8";
setFlagsFromString("--semi-space-growth-factor=1");
await run();
process.stdout.write("", () => process.exit());
