import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with the one line that continuous integration reads: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = counts.skipped + counts.pending;
    const tail = skipped === 0 ? "" : `, ${skipped} skipped`;
    process.once("exit", () => {
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed + broken} failed${tail}\n`);
    });
  }
}
