/** The list as people see it. */
import { expect, test } from './app.ts';
import { DOSSIERS } from './dossiers.ts';
import { rowIn, tableIn } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

for (const { query, title, events } of DOSSIERS)
  test(`${title}: beside filters and event there is room for columns`, async ({ page }) => {
    await page.goto(`/${query}&pane=list`);
    await expect(tableIn(page)).toBeVisible();
    const row = rowIn(page, events[0]?.title ?? '');
    const boxes = await row
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(6);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    boxes
      .slice(1)
      .forEach(({ left }, index) => expect(left).toBeGreaterThan(boxes[index]?.right ?? Infinity));
  });
