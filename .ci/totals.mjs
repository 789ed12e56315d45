// Prints how many tests passed and how many failed, "120 0", from the reports of Vitest and Playwright.
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * A run that left no report is one failure.
 * @param {string} path
 * @param {(report: any) => Totals} read
 * @returns {Totals}
 */
function totalsIn(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}

const unit = totalsIn('reports/unit.json', (report) => ({
  passed: report.numPassedTests,
  // A file that cannot even be loaded has no tests to count.
  failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
}));

/** @param {{ status: string, assertionResults: unknown[] }} file */
function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.length === 0;
}

const browser = totalsIn('reports/browser.json', ({ stats, errors }) => ({
  // A flaky test is one that passed when it was tried again.
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
}));

console.log(unit.passed + browser.passed, unit.failed + browser.failed);
