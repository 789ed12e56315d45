// Prints how many tests passed and how many failed, "120 1", from the reports of Vitest and Playwright;
// then each that failed on a line of its own, with the first line of why.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failures: string[] }} Totals */
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
    return { passed: 0, failures: [String(error)] };
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
 * @param {Suite} suite
 * @returns {string[]}
 */
function failuresOfSuite({ specs, suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => line(`${file} › ${title}`, results.at(-1)?.error?.message)),
  );
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

const unit = totalsIn('reports/unit.json', ({ numPassedTests, testResults }) => ({
  passed: numPassedTests,
  failures: testResults.flatMap(failuresOfFile),
}));

const browser = totalsIn('reports/browser.json', ({ stats, suites, errors }) => ({
  // A flaky test is one that passed when it was tried again.
  passed: stats.expected + stats.flaky,
  failures: [
    ...suites.flatMap(failuresOfSuite),
    ...errors.map((/** @type {{ message?: string }} */ { message }) => line('journeys', message)),
  ],
}));

const failures = [...unit.failures, ...browser.failures];
console.log(unit.passed + browser.passed, failures.length);
for (const failure of failures) console.log(failure);
