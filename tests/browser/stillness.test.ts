/** Nothing jumps while the page comes together. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION, KEEPING_TIME } from './dossiers.ts';
import { actorsIn, articleIn, drawnIn, panelTitle, tableIn } from './page.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
] as const;

/** A tenth of what counts as good. */
const MOST = 0.01;

declare global {
  interface Window {
    shifts: { readonly value: number; readonly moved: readonly string[] }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes every shift that the browser sees, and what moved. */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(({ node }) => (node instanceof Element ? node.className : ''));
        window.shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const ADDRESSES = [
  '/',
  `/${KEEPING_TIME.query}`,
  '/?actor=kim&basis=resolved&basis=stated&event=kim-putin-summit',
  '/?q=summit&event=kim-putin-summit',
  // It has a part that comes after the page.
  `/${KEEPING_TIME.query}&kind=invention&event=pendulum-clock`,
];

async function expectStillness(page: Page): Promise<void> {
  // What was drawn last has been on the screen for a frame then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shifts = await page.evaluate(() => window.shifts);
  expect(
    shifts.reduce((sum, { value }) => sum + value, 0),
    JSON.stringify(shifts),
  ).toBeLessThan(MOST);
}

for (const address of ADDRESSES)
  for (const viewport of SCREENS)
    test(`${address} on ${viewport.width}×${viewport.height}`, async ({ page }) => {
      await noteShifts(page);
      await page.setViewportSize(viewport);
      await page.goto(address);
      await expect(drawnIn(page).first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
      await expect(articleIn(page)).toBeVisible();
      await expect(
        actorsIn(page).or(page.getByRole('button', { name: /^Filters/, disabled: false })),
      ).toBeVisible();
      await expectStillness(page);
    });

for (const viewport of SCREENS)
  test(`the list, with an event chosen, on ${viewport.width}×${viewport.height}`, async ({ page }) => {
    await noteShifts(page);
    await page.setViewportSize(viewport);
    await page.goto('/?pane=list&event=kim-putin-summit');
    await expect(tableIn(page).getByRole('row')).toHaveCount(1 + EXHIBITION.events.length);
    await expect(panelTitle(page)).toBeVisible();
    await expect(articleIn(page)).toBeVisible();
    await expectStillness(page);
  });

test('what comes long after the page finds its place free', async ({ page }) => {
  let letThrough: () => void = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/onDemand-[^/]*\.js$/, (route) => held.then(() => route.continue()));
  await noteShifts(page);
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto('/?q=summit&event=kim-putin-summit');
  await expect(drawnIn(page).first()).toBeVisible();
  await expect(articleIn(page).locator('p').first()).toBeVisible();
  letThrough();
  await expect(page.getByRole('button', { name: 'Next match' })).toBeVisible();
  await expectStillness(page);
});
