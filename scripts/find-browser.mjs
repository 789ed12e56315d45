// Plain JavaScript, because Node 20 runs it directly.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const { env } = process;

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PLACES = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  .filter((folder) => folder !== undefined)
  .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));

const LINUX_PLACES = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];

const ADVICE = `No Chromium or Chrome was found, and Playwright could not download one. Get one by any of:
  apt-get install chromium          (Debian; Ubuntu: snap install chromium)
  dnf install chromium              (Fedora)
  brew install --cask chromium      (macOS)
  winget install Google.Chrome      (Windows)
or set DATELINE_BROWSER to the path of one you have.`;

/** @returns {string | undefined} */
function chosenBrowser() {
  const path = env['DATELINE_BROWSER'] || env['CHROME_PATH'];
  if (path && !existsSync(path))
    throw new Error(`DATELINE_BROWSER or CHROME_PATH names ${path}, which does not exist.`);
  return path;
}

/**
 * A browser that is already on this machine.
 * @returns {string | undefined}
 */
export function installedBrowser() {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [...onPath, ...LINUX_PLACES, ...MAC_PLACES, ...WINDOWS_PLACES, chromium.executablePath()];
  return chosenBrowser() || places.find((path) => existsSync(path));
}

/** Playwright calls this once before the journeys. */
export default function ensureBrowser() {
  if (installedBrowser()) return;
  spawnSync('npx playwright install chromium', { shell: true, stdio: 'inherit' });
  if (!installedBrowser()) throw new Error(ADVICE);
}
