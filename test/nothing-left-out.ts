import type { Reporter, TestModule } from 'vitest/node';

/** Prints how many tests there were and how many of them large, and fails the run when any was left out. */
export default class NothingLeftOut implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const large = tests.filter(test => test.tags.includes('large'));
    const leftOut = tests.filter(test => test.result().state === 'skipped');
    console.log(`${tests.length} tests, ${large.length} of them large; ${leftOut.length} left out.`);
    for (const { module, fullName } of leftOut)
      console.error(`Left out: ${module.relativeModuleId}, ${fullName}`);
    if (leftOut.length > 0) process.exitCode = 1;
  }
}
