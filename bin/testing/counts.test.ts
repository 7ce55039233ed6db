// The last line of `npm test` must never say that all is well when a runner crashed.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts';

const report = (content: unknown) => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'counts-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

it('reads what Vitest reports', () => {
  expect(vitestCounts(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
});

it('counts a flaky browser test as failed', () => {
  expect(playwrightCounts(report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }), 1)).toEqual({ passed: 3, failed: 2 });
});

it.each([vitestCounts, playwrightCounts])('counts a crash without a report as one failure: %o', (counts) => {
  expect(counts('/missing/report.json', 1)).toEqual({ passed: 0, failed: 1 });
});

it('counts a bad end with only passed tests as one failure', () => {
  expect(vitestCounts(report({ numPassedTests: 5, numFailedTests: 0 }), 1)).toEqual({ passed: 5, failed: 1 });
});
