// Counts tests from the reports of the two test runners, so that the last line of `npm test` is true.
import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

function read(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0);

/** A runner that ends badly without naming a failed test has crashed: that is one failure. */
function withCrash(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** From Vitest's JSON report. */
export function vitestCounts(file: string, code: number): Counts {
  const report = read(file);
  return withCrash({ passed: number(report['numPassedTests']), failed: number(report['numFailedTests']) }, code);
}

/** From Playwright's JSON report. A flaky test has failed once, which is once too often. */
export function playwrightCounts(file: string, code: number): Counts {
  const stats = (read(file)['stats'] ?? {}) as Record<string, unknown>;
  return withCrash({ passed: number(stats['expected']), failed: number(stats['unexpected']) + number(stats['flaky']) }, code);
}
