// oxlint-disable no-await-in-loop -- people do one thing after another
// What people do to a dossier, by the roles and names that they go by.

/** @typedef {import('@playwright/test').Page} Page */
/** Does one thing, and waits until the page has come to rest. @typedef {(name: string, does: () => Promise<unknown>) => Promise<void>} Act */

const TIMES = 4;

/**
 * @param {Page} page
 * @param {Act} act
 * @param {string} word One that events have.
 */
export async function doEverything(page, act, word) {
  await filter(page, act);
  await look(page, act);
  await read(page, act);
  await search(page, act, word);
  await resize(page, act);
  await exportAll(page, act);
  await list(page, act);
}

/** @param {Page} page @param {Act} act */
async function filter(page, act) {
  for (const group of ['Actors', 'Kind of event', 'How the date is known', 'Status']) {
    const boxes = page.getByRole('group', { name: group }).getByRole('checkbox');
    if ((await boxes.count()) < 2) continue;
    await act(`${group}: first`, () => boxes.nth(0).click());
    await act(`${group}: second, too`, () => boxes.nth(1).click());
  }
  await act('clear filters', () => button(page, 'Clear all filters').first().click());
}

/** @param {Page} page @param {Act} act */
async function look(page, act) {
  const lanes = page.getByLabel('Lanes', { exact: true });
  for (const by of ['actor', 'kind', 'none']) await act(`lanes: ${by}`, () => lanes.selectOption(by));
  for (const name of ['Zoom in', 'Zoom in', 'Zoom out', 'Fit'])
    await act(name, () => button(page, name).click());
  const crowd = await inSight(timelineIn(page).locator('[data-crowd]'));
  if (crowd) {
    await act('into a crowd', () => crowd.click());
    await act('Fit', () => button(page, 'Fit').click());
  }
  const mark = await inSight(timelineIn(page).locator('button[data-extent]'));
  await act('choose', async () => mark?.click());
  await act('Zoom to selection', () => button(page, 'Zoom to selection').click());
  await act('back', () => page.goBack());
  await act('forward', () => page.goForward());
}

/** @param {Page} page @param {Act} act */
async function read(page, act) {
  const panel = page.getByRole('complementary', { name: 'Event' });
  await act('Show in article', () => panel.getByRole('button', { name: 'Show in article' }).first().click());
  await act('back to the event', () =>
    page
      .getByRole('button', { name: /^Back to event/ })
      .first()
      .click(),
  );
  await act('next event', () => panel.getByRole('button', { name: /next/i }).first().click());
  await act('hide the article', () => button(page, 'Hide').click());
  await act('show the article', () => button(page, 'Show').click());
  const text = page.getByRole('region', { name: 'Article' }).locator('[data-paragraph]').first();
  await act('turn the wheel in the article', () => turn(page, text));
  await act('leap in the article', () => text.evaluate(leap));
}

/** @param {Page} page @param {Act} act @param {string} word */
async function search(page, act, word) {
  const field = page.getByRole('searchbox', { name: 'Search events and text' });
  await field.click();
  for (const letter of word) await act('type', () => page.keyboard.type(letter));
  const next = button(page, 'Next match');
  if (await next.isVisible())
    for (let time = 0; time < TIMES; time++) await act('next match', () => next.click());
  await field.click();
  for (const _ of word) await act('take a letter away', () => page.keyboard.press('Backspace'));
}

/** @param {Page} page @param {Act} act */
async function resize(page, act) {
  for (const width of [1200, 800, 1440])
    await act(`${width} pixels wide`, () => page.setViewportSize({ width, height: 900 }));
  for (const colorScheme of /** @type {const} */ (['dark', 'light']))
    await act(colorScheme, () => page.emulateMedia({ colorScheme }));
}

/** @param {Page} page @param {Act} act */
async function exportAll(page, act) {
  await act('open “Keys”', () => button(page, 'Keys').click());
  await act('close “Keys”', () => page.keyboard.press('Escape'));
  const open = () => button(page, 'Export').click();
  await act('open “Export”', open);
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const formats = dialog.getByRole('radio');
  const names = await formats.evaluateAll((all) =>
    all.map((each) => each.closest('label')?.textContent ?? ''),
  );
  for (const [number, name] of names.entries())
    await act(`export: ${name}`, () => formats.nth(number).check());
  await act('close “Export”', () => button(page, 'Close').click());
  for (const [number, name] of names.entries()) {
    await open();
    await formats.nth(number).check();
    const save = dialog.getByRole('button', { name: /^Save/ });
    // Some formats take fewer events, and some are no file.
    if ((await save.count()) === 1 && (await save.isEnabled())) {
      await act(`save: ${name}`, () => Promise.all([page.waitForEvent('download'), save.click()]));
      await dialog.waitFor({ state: 'hidden' });
    } else await button(page, 'Close').click();
  }
}

/** @param {Page} page @param {Act} act */
async function list(page, act) {
  const pane = (/** @type {string} */ name) => page.getByRole('radio', { name, exact: true }).check();
  await act('list', () => pane('List'));
  await act('timeline', () => pane('Timeline'));
  await act('list again', () => pane('List'));
  const table = page.getByRole('table', { name: 'Events' });
  const headers = table.getByRole('columnheader').getByRole('button');
  for (const name of await headers.allTextContents())
    await act(`sort: ${name}`, () => headers.filter({ hasText: name }).first().click());
  const row = table.getByRole('row').nth(3);
  await act('turn the wheel in the list', () => turn(page, row));
  await act('leap in the list', () => row.evaluate(leap));
  await act('390 pixels wide, list', () => page.setViewportSize({ width: 390, height: 800 }));
}

/** @param {Page} page */
const timelineIn = (page) => page.getByRole('region', { name: 'Timeline' });

/** The first of them that a pointer finds. @param {import('@playwright/test').Locator} all */
async function inSight(all) {
  const number = await all.evaluateAll((elements) =>
    elements.findIndex((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }),
  );
  return number === -1 ? null : all.nth(number);
}

/** @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true });

const WHEEL = { steps: 30, pixels: 600, everyMs: 30 };

/** @param {Page} page @param {import('@playwright/test').Locator} over */
async function turn(page, over) {
  await over.hover();
  for (let step = 0; step < WHEEL.steps; step++) {
    await page.mouse.wheel(0, WHEEL.pixels);
    await page.waitForTimeout(WHEEL.everyMs);
  }
}

/** To the middle of what scrolls around it. @param {Element} inside */
function leap(inside) {
  let around = inside.parentElement;
  while (around && around.scrollHeight < around.clientHeight + 1000) around = around.parentElement;
  if (around) around.scrollTop = around.scrollHeight / 2;
}
