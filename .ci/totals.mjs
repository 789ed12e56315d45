// Prints how many tests passed and how many failed, "120 1", from the reports of Vitest and Playwright;
// then each that failed, or that passed only when it was tried again, on a line of its own, with the first line of why.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failures: string[], retried: string[] }} Totals */
/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} UnitTest */
/** @typedef {{ name: string, status: string, message: string, assertionResults: UnitTest[] }} UnitFile */
/** @typedef {{ status: string, results: { error?: { message?: string } }[] }} Journey */
/** @typedef {{ file: string, title: string, tests: Journey[] }} Spec */
/** @typedef {{ specs: Spec[], suites?: Suite[] }} Suite */

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
    return { passed: 0, failures: [String(error)], retried: [] };
  }
}

/**
 * @param {string} what
 * @param {string} [why]
 */
const line = (what, why = '') => `${what}: ${stripVTControlCharacters(why).split('\n', 1)[0]}`;

/** @param {UnitFile} file */
function failuresOfFile({ name, status, message, assertionResults }) {
  const path = relative('.', name);
  // A file that cannot even be loaded has no tests to count.
  if (status === 'failed' && assertionResults.length === 0) return [line(path, message)];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => line(`${path} › ${test.fullName}`, test.failureMessages[0]));
}

/**
 * @param {string} outcome As Playwright calls it: `unexpected` for what failed, `flaky` for what failed first and passed then.
 * @returns {(suite: Suite) => string[]}
 */
const journeysThat = (outcome) =>
  function inSuite({ specs, suites = [] }) {
    const own = specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === outcome)
        .map(({ results }) =>
          line(`${file} › ${title}`, results.findLast(({ error }) => error)?.error?.message),
        ),
    );
    return [...own, ...suites.flatMap(inSuite)];
  };

const unit = totalsIn('reports/unit.json', ({ numPassedTests, testResults }) => ({
  passed: numPassedTests,
  failures: testResults.flatMap(failuresOfFile),
  retried: [],
}));

const browser = totalsIn('reports/browser.json', ({ stats, suites, errors }) => ({
  passed: stats.expected + stats.flaky,
  failures: [
    ...suites.flatMap(journeysThat('unexpected')),
    ...errors.map((/** @type {{ message?: string }} */ { message }) => line('journeys', message)),
  ],
  retried: suites.flatMap(journeysThat('flaky')),
}));

const failures = [...unit.failures, ...browser.failures];
console.log(unit.passed + browser.passed, failures.length);
for (const failure of failures) console.log(`failed: ${failure}`);
for (const test of browser.retried) console.log(`passed when tried again: ${test}`);
