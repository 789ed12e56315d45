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

test('what the columns are stays in sight at the end of the list', async ({ page }) => {
  await page.goto('/?pane=list');
  const rows = tableIn(page).getByRole('row');
  await rows.nth(1).getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(rows.last().getByRole('button')).toBeFocused();
  await expect(rows.nth(1)).not.toBeInViewport();
  const header = tableIn(page).getByRole('columnheader', { name: 'Date' });
  await expect(header).toBeInViewport({ ratio: 1 });
  const isOnTop = await header.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isOnTop).toBe(true);
});

/**
 * What a row or a cell inherits that is not inherited by itself, Chromium keeps a style for, for each place that its parent has
 * been given by a style of its own, and looks through all of them: a minute of scrolling makes a long list slow for good.
 */
test('rows and cells override what browsers have them inherit of their parents alone', async ({ page }) => {
  await page.goto('/?pane=list');
  await expect(tableIn(page)).toBeVisible();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  const { root } = await devTools.send('DOM.getDocument');
  const { nodeIds } = await devTools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'table[aria-label="Events"] :is(tr, th, td)',
  });
  expect(nodeIds.length).toBeGreaterThan(0);
  const matched = await Promise.all(
    nodeIds.map((nodeId) => devTools.send('CSS.getMatchedStylesForNode', { nodeId })),
  );
  for (const { matchedCSSRules: matches = [] } of matched) {
    const declaredBy = (wanted: string) =>
      matches.flatMap(({ rule: { origin, style } }) => (origin === wanted ? style.cssProperties : []));
    const own = new Set(declaredBy('regular').map(({ name }) => name));
    const inherited = declaredBy('user-agent').filter(({ value }) => value === 'inherit');
    expect(inherited.map(({ name }) => name).filter((name) => !own.has(name))).toEqual([]);
  }
});
