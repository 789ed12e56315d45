// Plain JavaScript, because Node 20 runs it directly. Draws the icons of the installed app from `public/icon.svg`.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installedBrowser } from './find-browser.mjs';

const ICONS = [
  { file: 'icon-192.png', size: 192, ground: 'transparent', part: 1 },
  { file: 'icon-512.png', size: 512, ground: 'transparent', part: 1 },
  // Systems cut their own shape out of it; what has to be seen lies within four fifths.
  { file: 'icon-maskable.png', size: 512, ground: '#a02c1c', part: 0.78 },
];

const svg = readFileSync('public/icon.svg', 'base64');
const executablePath = installedBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
await Promise.all(
  ICONS.map(async ({ file, size, ground, part }) => {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
      <img width="${size * part}" height="${size * part}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `public/${file}`, omitBackground: true });
    await page.close();
  }),
);
await browser.close();
