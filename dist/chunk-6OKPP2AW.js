const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  schema
} from "./chunk-PEA7CGHU.js";

// src/github/own-login.ts
var viewer = schema(
  (z) => z.object({ data: z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) }) })
), GITHUB_ACTIONS = "github-actions[bot]";
async function ownLogin(github) {
  let answer = await github.request("POST /graphql", { query: "query { viewer { login } }" }), { data } = (await viewer()).safeParse(answer.data);
  return answer.status === 200 && data !== void 0 ? data.data.viewer.login : GITHUB_ACTIONS;
}

export {
  ownLogin
};
