import type { Reporter, TestModule } from 'vitest/node';

/** Fails a run that is to be of all tests when it left out any, and prints how many there were. */
export default class NothingLeftOut implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const leftOut = tests.filter(test => test.result().state === 'skipped');
    const large = tests.filter(test => test.tags.includes('large'));
    console.log(`${tests.length} tests, ${large.length} of them large; ${leftOut.length} left out.`);
    for (const test of leftOut) console.error(`Left out: ${test.module.moduleId} ${test.fullName}`);
    if (leftOut.length > 0) process.exitCode = 1;
  }
}
