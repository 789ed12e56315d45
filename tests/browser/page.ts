/** Where things are on the page, by the roles and names that people go by. */
import { expect, type Locator, type Page } from '@playwright/test';

export const timelineIn = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
export const articleIn = (page: Page): Locator => page.getByRole('region', { name: 'Article' });
export const panelIn = (page: Page): Locator => page.getByRole('complementary', { name: 'Event' });
export const tableIn = (page: Page): Locator => page.getByRole('table', { name: 'Events' });
export const problemsIn = (page: Page): Locator => page.getByRole('region', { name: 'Problems' });
export const searchIn = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Search events and text' });
export const actorsIn = (page: Page): Locator => page.getByRole('group', { name: 'Actors' });

/** "11 of 14 events". */
export const countIn = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: / of \d+ events?$/ });

export const startingWith = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** An event in the timeline, on the axis or among the undated ones. */
export const eventIn = (page: Page, title: string): Locator =>
  timelineIn(page).getByRole('button', { name: startingWith(`${title}, `) });

/** The events drawn on the axis, the undated ones left out. */
export const drawnIn = (page: Page): Locator => timelineIn(page).locator('button[data-extent]');

/** An event's row in the list. */
export const rowIn = (page: Page, title: string): Locator =>
  tableIn(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: title, exact: true }) });

export const currentMarksIn = (page: Page): Locator => articleIn(page).locator('mark[aria-current="true"]');

export const panelTitle = (page: Page): Locator => panelIn(page).getByRole('heading', { level: 2 });

/** Opens an address and waits until the chart has drawn its events. */
export async function openTimeline(page: Page, address = '/'): Promise<void> {
  await page.goto(address.startsWith('?') ? `/${address}` : address);
  await expect(drawnIn(page).first()).toBeVisible();
}

/** Titles of the rows of the list, from top to bottom. */
export async function listedTitles(page: Page): Promise<readonly string[]> {
  await expect(tableIn(page)).toBeVisible();
  return tableIn(page).getByRole('rowheader').allTextContents();
}

/** What the address says of one thing; null when it leaves it out. */
export const inAddress = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** Reads a value again and again until it is as expected. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { intervals: [40] });

/** From a mark onto its card, which stays meanwhile. */
export async function moveOntoCard(mark: Locator): Promise<void> {
  const { mouse } = mark.page();
  const card = mark.page().getByRole('tooltip');
  await mark.hover();
  const [from, to] = [await mark.boundingBox(), await card.boundingBox()];
  if (!from || !to) throw new Error('There is no card.');
  const x = Math.max(from.x, to.x) + 4;
  await mouse.move(x, from.y + from.height / 2);
  // Pixel by pixel, so that nothing between the two is leapt over.
  await mouse.move(x, to.y + to.height / 2, { steps: 120 });
  await expect(card).toBeVisible();
}
