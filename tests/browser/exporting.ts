import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

export const exportIn = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });

export async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await exportIn(page).getByRole('button', { name: 'Save file' }).waitFor();
}

/** What is saved in the format with that name; in the one chosen last without a name. */
export async function exported(page: Page, format?: string): Promise<string> {
  await openExport(page);
  if (format !== undefined) await exportIn(page).getByRole('radio', { name: format }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exportIn(page).getByRole('button', { name: 'Save file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
