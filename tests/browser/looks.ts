/** The looks that a page can have, gone through without building anew what is looked at. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 360, height: 740 };

/** All that may be another in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing to complain of in the page as it stands, light and dark, on screens of these sizes. */
export async function expectNoComplaint(
  page: Page,
  { screens = [WIDE, NARROW] }: { readonly screens?: readonly (typeof WIDE)[] } = {},
): Promise<void> {
  const before = page.viewportSize();
  for (const screen of screens) {
    await page.setViewportSize(screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // What fades in has another contrast until it is there; what is drawn anew meanwhile has not to be.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ id, help, html: html.slice(0, 200), failureSummary })),
      );
      expect(found, `${colorScheme}, ${screen.width} pixels`).toEqual([]);
    }
  }
  if (before) await page.setViewportSize(before);
}
