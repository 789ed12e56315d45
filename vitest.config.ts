import { defineConfig } from 'vitest/config';
import { visTrustedTypes } from './scripts/vite/vis-trusted-types.ts';

// The ends of the earth, where local time shifts a date by a day in either direction.
const FAR_TIME_ZONES = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'];
// Everything runs in a zone with summer time, where UTC and local time agree for half of the year only.
const TIME_ZONE = 'Europe/London';

const DATE_TESTS = ['tests/{dataset,state,suggest}/**/*.test.ts', 'tests/**/*.timezone.test.ts'];
const SPEED_TESTS = 'tests/**/*Speed.test.ts';
/** What they put in the place of workers and windows is theirs alone. */
const BROWSER_TESTS = 'tests/browser-io/**/*.test.ts';
const VIEW_TESTS = 'tests/views/**/*.test.{ts,tsx}';

/** For plain functions: to start a process for each file takes longer than to test them. */
const IN_ONE_PROCESS = { isolate: false };

export default defineConfig({
  plugins: [visTrustedTypes()],
  // What mammoth has for Node takes no ArrayBuffer.
  resolve: { alias: [{ find: /^mammoth$/, replacement: 'mammoth/mammoth.browser.js' }] },
  test: {
    // Node takes TZ from `env` only in a process of its own, not in a worker thread.
    pool: 'forks',
    // By default one processor is left free, which here is half of them.
    maxWorkers: 2,
    // What is here to find out whether something ends does not end; all else takes no time, but for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 10 } },
    server: { deps: { inline: ['vis-timeline'] } },
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,bench}/**', BROWSER_TESTS, VIEW_TESTS],
          env: { TZ: TIME_ZONE },
          ...IN_ONE_PROCESS,
        },
      },
      {
        extends: true,
        test: { name: 'browser-io', include: [BROWSER_TESTS], env: { TZ: TIME_ZONE } },
      },
      {
        extends: true,
        test: {
          name: 'views',
          include: [VIEW_TESTS],
          environment: 'jsdom',
          setupFiles: ['tests/views/setup.ts'],
          env: { TZ: TIME_ZONE },
        },
      },
      ...FAR_TIME_ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: DATE_TESTS,
          exclude: ['tests/{browser,bench}/**', SPEED_TESTS],
          env: { TZ: zone },
          ...IN_ONE_PROCESS,
        },
      })),
    ],
  },
});
