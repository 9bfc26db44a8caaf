import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import NothingLeftOut from './nothing-left-out.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What a run of tests printed, and its exit code. */
function afterRunOf(...states: { state: 'passed' | 'skipped'; tags?: string[] }[]) {
  const printed: string[] = [];
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation(line => void printed.push(line));
  const module = { relativeModuleId: 'a.test.ts' };
  const tests = states.map(({ state, tags = [] }, index) => ({
    module,
    fullName: `test ${index}`,
    tags,
    result: () => ({ state }),
  }));
  new NothingLeftOut().onTestRunEnd([{ children: { allTests: () => tests } } as unknown as TestModule]);
  return { printed, exitCode: process.exitCode };
}

describe('a run of all tests', () => {
  test('prints how many there were', () => {
    expect(afterRunOf({ state: 'passed' }, { state: 'passed', tags: ['large'] })).toEqual({
      printed: ['2 tests, 1 of them large; 0 left out.'],
      exitCode: undefined,
    });
  });

  test('fails when one was left out', () => {
    expect(afterRunOf({ state: 'passed' }, { state: 'skipped', tags: ['large'] })).toEqual({
      printed: ['2 tests, 1 of them large; 1 left out.', 'Left out: a.test.ts, test 1'],
      exitCode: 1,
    });
  });

  test('is that of .ci/run', () => {
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^ *LARGE=true .*bash -c "\$line"/m);
  });
});

const NPM_TEST = { npm_lifecycle_event: 'test' };
const TEST_ALL = { npm_lifecycle_event: 'test:all' };
const IN_CI = { LARGE: 'true', ...NPM_TEST };

/** Prints which tests each environment of these leaves out, and who reports of them. */
const SCRIPT = `
  for (const env of JSON.parse(process.argv[1])) {
    delete process.env.LARGE;
    Object.assign(process.env, env);
    const { default: { test } } = await import('./vitest.config.ts?' + JSON.stringify(env));
    const leftOut = test.projects.map(project => project.test.tagsFilter);
    console.log(JSON.stringify({ leftOut, reporters: test.reporters }));
  }`;

test('the large tests are left out by npm test alone; where they are not, nothing may be', () => {
  const settings = JSON.stringify([NPM_TEST, TEST_ALL, IN_CI]);
  const given = ['--input-type=module', '--eval', SCRIPT, settings];
  const printed = execFileSync(process.execPath, given, { encoding: 'utf8' });
  const all = { reporters: ['default', './test/nothing-left-out.ts'], leftOut: [null, null] };
  expect(
    printed
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([{ reporters: ['default'], leftOut: [['not large'], ['not large']] }, all, all]);
});
