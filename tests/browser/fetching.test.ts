/** Parts of the page that come later, and do not come. */
import type { Response } from '@playwright/test';
import { expect, test } from './app.ts';
import { eventOf, EXHIBITION } from './dossiers.ts';
import { articleIn, drawnIn, panelTitle, searchIn, tableIn } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const requestsFor = (part: string): RegExp => new RegExp(`/assets/${part}-[^/]*\\.js`);

test('what a page fetches begins with the hint to compile it at once', async ({ page }) => {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    const [name] = /\/(\w+(?:\.worker)?)-[^/]*\.js$/.exec(response.url())?.slice(1) ?? [];
    if (name !== undefined) scripts.set(name, response);
  });
  await page.goto('/');
  await expect(drawnIn(page).first()).toBeVisible();
  await expect.poll(() => [...scripts.keys()]).toEqual(expect.arrayContaining(['index', 'Timeline']));
  for (const script of scripts.values())
    expect(await script.text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

for (const [part, name] of [
  ['Timeline', 'The timeline'],
  ['timelineParts', 'The controls of the timeline'],
  ['onDemand', 'The search in the article'],
] as const) {
  test(`${part} does not come: the rest works, and a reload brings all of it`, async ({ page, tolerate }) => {
    tolerate(/Failed to load resource|PartNotFetched|dynamically imported module/);
    await page.route(requestsFor(part), (route) => route.abort('connectionfailed'));
    await page.goto('/?q=summit');
    const alert = page.getByRole('alert').filter({ hasText: `${name} could not be fetched.` });
    await expect(alert).toBeVisible();
    await expect(alert.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(articleIn(page)).toBeVisible();
    await page.getByRole('radio', { name: 'List' }).check();
    const { title } = eventOf(EXHIBITION, 'trump-kim-summits');
    await tableIn(page).getByRole('button', { name: title }).click();
    await expect(panelTitle(page)).toHaveText(title);
    await page.getByRole('radio', { name: 'Timeline' }).check();

    await page.unroute(requestsFor(part));
    const alerts = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
    await alerts.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect(drawnIn(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Actors' })).toBeVisible();
    await expect(panelTitle(page)).toHaveText(title);
    await expect(searchIn(page)).toHaveValue('summit');
    await expect(alerts).toHaveCount(0);
  });
}

test('what makes a dossier does not come: that is said where it is seen', async ({ page, tolerate }) => {
  tolerate(/Failed to load resource|PartNotFetched|dynamically imported module/);
  await page.route(requestsFor('draftViews'), (route) => route.abort('connectionfailed'));
  await page.goto('/');
  await expect(drawnIn(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'New…' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Making a dossier could not be fetched.' });
  await expect(alert.getByRole('button', { name: 'Reload the page' })).toBeInViewport();
});
