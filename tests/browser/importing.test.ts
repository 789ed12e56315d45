/** Bringing a spreadsheet in, in the built app. */
import { expect, test } from './app.ts';
import { chooseFile, dropFiles } from './files.ts';
import { expectNoComplaint } from './looks.ts';
import { countIn, eventIn, openTimeline, panelIn } from './page.ts';

const TABLE = [
  'Wann;Was geschah;Wer;Ort',
  '03/04/2021;Grundstein;Ann, Bob;Rom',
  '2022;<img src=x onerror=alert(1)>;Ann;Rom',
  '5-Mar;Ohne Jahr;;',
  '2023-05;"Offen;;',
  '2024-05-01;Einweihung;;',
].join('\r\n');

test('a table with columns of other names is dropped, looked through, and becomes events; a second time it is asked', async ({
  page,
}) => {
  await openTimeline(page);
  const before = await countIn(page).textContent();
  await dropFiles(page, [{ name: 'stadt.csv', content: TABLE }]);
  const dialog = page.getByRole('dialog', { name: 'Import stadt.csv' });
  const field = (name: string) => dialog.getByRole('combobox', { name, exact: true });
  await expect(dialog.getByText('No event would come in.')).toBeVisible();
  // By keys alone, from what has to be answered first.
  await expect(field('Quotation mark that never closes')).toBeFocused();
  await page.keyboard.type('Leave');
  await page.keyboard.press('Tab');
  await expect(field('Title')).toBeFocused();
  await page.keyboard.type('Was');
  await expect(dialog.getByText('“03/04/2021” in row 2 could be either.')).toBeVisible();
  await expectNoComplaint(page);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(field('What comes first in dates?')).toBeFocused();
  await page.keyboard.type('The day');
  await expect(dialog.getByText('3 events would come in.')).toBeVisible();
  await expect(dialog.getByRole('list', { name: '2 refused' })).toContainText('row 4 “5-Mar” has no year');
  await dialog.getByLabel('Title of the dossier').fill('Die Brücke');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Die Brücke' })).toBeVisible();
  await expect(countIn(page)).toHaveText('3 of 3 events');
  await eventIn(page, 'Grundstein').click();
  await expect(panelIn(page)).toContainText('3 April 2021');
  await expect(panelIn(page)).toContainText('No quote given.');
  expect(before).not.toBe('3 of 3 events');

  await chooseFile(page, 'stadt.csv', TABLE);
  await field('Title').selectOption('Was geschah');
  await field('What comes first in dates?').selectOption('The day: 31/12/2024');
  await field('Quotation mark that never closes').selectOption('Leave out');
  await expect(dialog.getByText('All of them are in “Die Brücke” already.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import 3 events' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(countIn(page)).toHaveText('3 of 3 events');
  await expect(panelIn(page)).toContainText('3 April 2021');

  // What is no dossier by its content and not by its name.
  await chooseFile(page, 'slides.json', {
    events: [{ start_date: { year: '2024' }, text: { headline: 'x' } }],
  });
  const other = page.getByRole('dialog', { name: 'Import slides.json' });
  await expect(other).toContainText('Timeline of TimelineJS');
  await other.getByRole('button', { name: 'Import 1 event' }).click();
  await expect(countIn(page)).toHaveText('1 of 1 event');
});
