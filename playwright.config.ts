import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/find-browser.mjs';

// Another folder and port let two builds be tried side by side.
const { DATELINE_DIST = 'dist', DATELINE_PORT = '4517' } = process.env;
const address = { host: '127.0.0.1', port: Number(DATELINE_PORT) };
// Without one, `globalSetup` downloads Playwright's own, which is found without a path.
const executablePath = installedBrowser();
const url = `http://${address.host}:${address.port}/`;

/** What Playwright switches off by itself: Chromium heeds the last of such switches only, and ours is the last. */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/** The list beneath the address bar, a page of its own that takes as long to load for each journey as the app. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './scripts/find-browser.mjs',
  outputDir: 'reports/browser',
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A machine that is busy may miss a deadline once; what fails twice is wrong.
  retries: process.env['CI'] ? 1 : 0,
  // Three times as long as on two common processors.
  globalTimeout: 30 * 60_000,
  // A machine that is busy with something else is no fault of the app.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: url,
    browserName: 'chromium',
    headless: true,
    // It would answer in the place of the host; one journey is about it.
    serviceWorkers: 'block',
    // A trace of every step takes a third of the time again; `npx playwright test --trace retain-on-failure` keeps one.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // A browser that calls home would blur what the app itself requests. Playwright passes `--no-sandbox` by itself,
      // without which Chromium does not start as root.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...ADDRESS_BAR].join()}`,
      ],
    },
  },
  webServer: {
    command: `npx vite preview --strictPort --outDir ${DATELINE_DIST} --host ${address.host} --port ${address.port}`,
    url,
    reuseExistingServer: false,
    // It serves the built folder as it stands, and never answers when there is none: build first.
    timeout: 20_000,
  },
});
