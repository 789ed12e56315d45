/** From an article to a dossier of one's own, in the built app. */
import type { Locator, Page } from '@playwright/test';
import { bytesOf } from '../bytes.ts';
import { expect, test } from './app.ts';
import {
  ARTICLE,
  cardIn,
  deskIn,
  giveArticle,
  newDialogIn,
  ownIn,
  openNew,
  savedIn,
  startDraft,
} from './desk.ts';
import { exported, exportIn, openExport } from './exporting.ts';
import { chooseFile, dropFiles, smallEvent, smallFile } from './files.ts';
import { expectNoComplaint, NARROW, WIDE } from './looks.ts';
import { articleIn, countIn, eventIn, eventually, inAddress, openTimeline, panelTitle } from './page.ts';

async function acceptAll(page: Page): Promise<void> {
  const accept = deskIn(page).getByRole('button', { name: 'Accept A', exact: true });
  await accept.focus();
  while (
    !(await deskIn(page)
      .getByText(/^All \d+ suggestions reviewed$/)
      .isVisible())
  ) {
    const before = await deskIn(page)
      .getByText(/ reviewed$/)
      .textContent();
    await page.keyboard.press('a');
    await expect(deskIn(page).getByText(/ reviewed$/)).not.toHaveText(before ?? '');
  }
}

test('what is suggested, accepted by keys and edited outlives a reload, and is exported to open again equal', async ({
  page,
}) => {
  await startDraft(page);
  await expect(cardIn(page)).toContainText('Maria Lopez opened the bridge on 1 May 2024.');
  await acceptAll(page);
  await eventIn(page, 'Maria Lopez opened the bridge').click();
  await deskIn(page).getByText('Event', { exact: true }).click();
  await deskIn(page).getByLabel('Date', { exact: true }).fill('about May 2024');
  await expect(deskIn(page).getByText('EDTF 2024-05~')).toBeVisible();
  await expect(savedIn(page)).toBeVisible();

  const count = (await countIn(page).textContent()) ?? '';
  expect(inAddress(page, 'draft')).not.toBeNull();
  await page.reload();
  await expect(countIn(page)).toHaveText(count);
  await expect(panelTitle(page)).toHaveText('Maria Lopez opened the bridge');
  await expect(deskIn(page).getByText(/^All \d+ suggestions reviewed$/)).toBeVisible();

  const text = await exported(page);
  expect(text).toContain('"edtf": "2024-05~"');
  await chooseFile(page, 'bridge-opens.json', text);
  await expect(deskIn(page)).toHaveCount(0);
  await expect(countIn(page)).toHaveText(count);
  expect(await exported(page)).toBe(text);
});

test('undone step by step and done again', async ({ page }) => {
  await startDraft(page);
  // A draft that is begun has the focus where the keys are.
  await expect(deskIn(page).getByRole('button', { name: 'Accept A', exact: true })).toBeFocused();
  await page.keyboard.press('a');
  await expect(countIn(page)).toHaveText('1 of 1 event');
  await page.keyboard.press('Control+z');
  await expect(countIn(page)).toHaveText('0 of 0 events');
  await page.keyboard.press('Control+Shift+z');
  await expect(countIn(page)).toHaveText('1 of 1 event');
});

test('selected words of the article become an event', async ({ page }) => {
  await startDraft(page);
  await articleIn(page)
    .getByText('Work on it began in 2019.')
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
  await deskIn(page).getByRole('button', { name: 'Make an event of these words' }).click();
  await expect(deskIn(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await expect(deskIn(page).getByLabel('Date', { exact: true })).toHaveValue('2019');
  await expect(deskIn(page).getByText('verbatim')).toBeVisible();
});

test('a second article is added to the same dossier', async ({ page }) => {
  await startDraft(page);
  await openNew(page);
  const dialog = newDialogIn(page);
  await dialog.getByLabel('The article', { exact: true }).fill('The mayor resigned on 7 June 2024.');
  await dialog.getByLabel('Title').fill('Mayor resigns');
  await dialog.getByLabel('Date of publication').fill('8 June 2024');
  await dialog.getByRole('button', { name: 'Add to the open dossier' }).click();
  await expect(page.getByText('2 sources', { exact: false }).first()).toBeVisible();
  await expect(deskIn(page).getByText(/^0 of \d+ reviewed$/)).toBeVisible();
  await savedIn(page).waitFor();
});

test('what removes an article stays inside the desk, however long the title that it names', async ({
  page,
}) => {
  await startDraft(page);
  await deskIn(page).getByRole('radio', { name: 'Articles' }).check({ force: true });
  await deskIn(page)
    .getByLabel('Title')
    .fill(`Bridge ${'and bridge '.repeat(20)}${'g'.repeat(80)}`);
  const removes = deskIn(page).getByRole('button', { name: /^Remove Bridge and bridge/ });
  await expect(removes).toBeVisible();
  const endOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? Infinity);
  };
  expect(await endOf(removes)).toBeLessThanOrEqual(await endOf(deskIn(page)));
});

test('an article is added to the dossier, corrected, and removed with a way back, all by keys', async ({
  page,
}) => {
  await startDraft(page);
  await deskIn(page).getByRole('radio', { name: 'Suggestions' }).focus();
  await page.keyboard.press('ArrowLeft');
  const add = deskIn(page).getByRole('button', { name: 'Add an article…' });
  await add.press('Enter');
  const dialog = newDialogIn(page);
  await dialog
    .getByLabel('The article', { exact: true })
    .fill('The mayor said on Friday that he would resign.');
  await dialog.getByLabel('Title').fill('Mayor resigns');
  await dialog.getByLabel('Date of publication').fill('8 June 2024');
  // Which is what was asked for, so that Enter does it in any field.
  await dialog.getByLabel('Title').press('Enter');
  await expect(add).toBeFocused();
  // Its fields have labels that others have, too, until they are gone.
  await expect(page.getByLabel('The article', { exact: true })).toHaveCount(0);

  await deskIn(page).getByRole('button', { name: 'Mayor resigns' }).press('Enter');
  await deskIn(page).getByLabel('Title').fill('Mayor to resign');
  await deskIn(page).getByLabel('Date of publication').fill('15 June 2024');
  await expect(deskIn(page).getByText(/^Published .*15 June 2024/)).toBeVisible();
  await deskIn(page)
    .getByLabel(/^Text, /)
    .fill('The mayor said on Friday that she would resign.');
  await expect(articleIn(page)).toContainText('she would resign');
  await expect(articleIn(page)).toContainText('Mayor to resign');
  // What is suggested for it is reckoned from the new day, and quotes the new words.
  await deskIn(page).getByRole('radio', { name: 'Suggestions' }).check({ force: true });
  const previous = deskIn(page).getByRole('button', { name: 'Previous suggestion' });
  // The article is read anew after each change.
  await expect(async () => {
    await previous.press('Enter');
    await expect(cardIn(page)).toContainText('she would resign', { timeout: 500 });
    await expect(cardIn(page)).toContainText('14 June 2024', { timeout: 500 });
  }).toPass();

  await deskIn(page).getByRole('radio', { name: 'Articles' }).check({ force: true });
  await deskIn(page).getByRole('button', { name: 'Mayor to resign' }).press('Enter');
  await deskIn(page).getByRole('button', { name: 'Remove Mayor to resign' }).press('Enter');
  await expect(add).toBeFocused();
  await expect(articleIn(page)).not.toContainText('she would resign');
  await page.keyboard.press('Control+z');
  await expect(articleIn(page)).toContainText('she would resign');
  await expect(savedIn(page)).toBeVisible();
  await page.reload();
  await expect(articleIn(page)).toContainText('she would resign');
});

test('words of the article are selected by keys, and become an event', async ({ page }) => {
  await startDraft(page);
  // The paragraph that is looked at is drawn once more when what is suggested of it is lit.
  await expect(articleIn(page).locator('[data-suggested="current"]').first()).toBeVisible();
  const select = deskIn(page).getByRole('button', { name: 'Select words by keys' });
  await select.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect
    .poll(() => page.evaluate(() => String(getSelection())))
    .toBe('said on Thursday that a second bridge would be');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Make an event of these words' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(deskIn(page).getByLabel('Title')).toBeVisible();
  await expect
    .poll(async () => (await articleIn(page).locator('mark').allTextContents()).join(''))
    .toBe('said on Thursday that a second bridge would be');
});

test('a dropped article begins a new dossier, and asks for what it does not say', async ({ page }) => {
  await openTimeline(page);
  await dropFiles(page, [{ name: 'bridge.txt', content: ARTICLE.join('\n\n') }]);
  const dialog = newDialogIn(page);
  await expect(dialog.getByLabel('The article', { exact: true })).toHaveValue(/Maria Lopez/);
  await dialog.getByRole('button', { name: 'Make a timeline' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say when the article was published');
  await expect(dialog.getByLabel('Date of publication')).toHaveAttribute('aria-invalid', 'true');
});

test('a title or a selection that is too long is refused with what to do, and nothing is made of it', async ({
  page,
}) => {
  await openTimeline(page);
  await openNew(page);
  const dialog = newDialogIn(page);
  await giveArticle(page, 'x'.repeat(10_001), 'word '.repeat(1200), 'Make a timeline');
  await expect(dialog.getByRole('alert')).toContainText(
    'A title must have at most 10000 characters: shorten this one, which has 10,001.',
  );
  await dialog.getByLabel('Title').fill('Words');
  await dialog.getByRole('button', { name: 'Make a timeline' }).click();
  const words = articleIn(page).getByText('word word').first();
  await words.evaluate((element) => getSelection()?.selectAllChildren(element));
  await expect(
    deskIn(page).getByText('A quote must have at most 5000 characters: shorten this one, which has 5,999.'),
  ).toBeVisible();
  await expect(deskIn(page).getByRole('button', { name: 'Make an event of these words' })).toHaveCount(0);
  await words.evaluate((element) => getSelection()?.setBaseAndExtent(element, 0, element, 0));
  await expect(deskIn(page).getByText(/^A quote must have/)).toHaveCount(0);
});

test('an encoding that was guessed is said, and changed for another', async ({ page }) => {
  await page.goto('/');
  await openNew(page);
  const dialog = newDialogIn(page);
  // “Привет” in windows-1251; in KOI8-R each byte is a letter, too.
  const bytes = bytesOf('The word ', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  await dialog
    .getByLabel(/^Open an article/)
    .setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes) });
  const encoding = dialog.getByRole('combobox', { name: 'Encoding' });
  const text = dialog.getByLabel('The article', { exact: true });
  await expect(dialog.getByText(/^Encoding guessed: /)).toContainText(await encoding.inputValue());
  await encoding.selectOption('windows-1251');
  await expect(text).toHaveValue('The word Привет');
  await expect(dialog.getByText('Read as windows-1251.')).toBeVisible();
  await encoding.selectOption('koi8-r');
  await expect(text).not.toHaveValue(/Привет/);
  await expect(text).toHaveValue(/^The word /);
  // A text that is worked on is not read over.
  await text.fill('Another word.');
  await expect(encoding).toHaveCount(0);
});

test('a text that is too long for a field is taken all the same, and none of it is lost', async ({
  page,
}) => {
  const long = Array.from({ length: 4000 }, (_, index) => `${index}. ${ARTICLE[0]}`).join('\n\n');
  await openTimeline(page);
  await page.getByRole('button', { name: 'New…' }).click();
  const dialog = newDialogIn(page);
  const field = dialog.getByLabel('The article', { exact: true });
  await field.fill('Here: ');
  await field.press('End');
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, long);
  await expect(dialog.getByText('4,000 paragraphs')).toBeVisible();
  await expect(dialog.getByText(/^Here: 0\. Maria Lopez opened the bridge/)).toBeVisible();
  await expect(field).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Take another text' }).click();
  await dialog.getByLabel(/^Open an article/).setInputFiles({
    name: 'long.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(long),
  });
  await expect(dialog.getByText('4,000 paragraphs')).toBeVisible();
  await dialog.getByLabel('Title').fill('Bridge opens');
  await dialog.getByLabel('Date of publication').fill('3 May 2024');
  await dialog.getByRole('button', { name: 'Make a timeline' }).click();
  await deskIn(page).getByRole('radio', { name: 'Articles' }).check({ force: true });
  await expect(deskIn(page).getByText(/^0\. Maria Lopez opened the bridge/)).toBeVisible();
  await expect(deskIn(page).getByText(/is too long to be edited here/)).toBeVisible();
  const { sources } = JSON.parse(await exported(page)) as { sources: { text: string[] }[] };
  expect(sources[0]?.text).toHaveLength(4000);
});

test('a quote that is not in the article stays in the draft and is left out of the file', async ({
  page,
}) => {
  await startDraft(page);
  await deskIn(page).getByRole('button', { name: 'Accept A', exact: true }).press('e');
  await deskIn(page).getByLabel('Quote 1').fill('Maria Lopez closed the bridge for ever.');
  await openExport(page);
  await expect(
    exportIn(page).getByText('1 quote not found in the source: left out of the file'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await exported(page)).not.toContain('for ever');
  await expect(deskIn(page).getByLabel('Quote 1')).toHaveValue(/for ever/);
});

test('a copy of an open dossier is edited, and nothing that the format does not know is lost from it', async ({
  page,
}) => {
  const file = smallFile({ desk: 'North', events: [smallEvent({ checkedBy: 'Ada' })] });
  await openTimeline(page);
  await chooseFile(page, 'small.json', file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  await openNew(page);
  await newDialogIn(page).getByRole('button', { name: 'Edit a copy of the open dossier' }).click();
  await expect(deskIn(page)).toBeVisible();
  expect(JSON.parse(await exported(page))).toEqual(file);
});

test('two actors that are one are merged, which is undone, done again, and kept', async ({ page }) => {
  await startDraft(page);
  await deskIn(page).getByRole('button', { name: 'Accept A', exact: true }).press('e');
  const takesPart = deskIn(page).getByRole('group', { name: 'Who takes part' });
  await takesPart.getByLabel(/^Add to/).fill('The mayor');
  await takesPart.getByLabel(/^Add to/).press('Enter');
  const filter = page.getByRole('group', { name: 'Actors', exact: true });
  await expect(filter.getByRole('checkbox', { name: /^The mayor/ })).toBeVisible();

  await deskIn(page).getByRole('radio', { name: 'Actors' }).check({ force: true });
  await deskIn(page)
    .getByRole('button', { name: /^The mayor ·/ })
    .press('Enter');
  await deskIn(page).getByRole('combobox', { name: 'The same as' }).selectOption('Maria Lopez');
  await deskIn(page).getByRole('button', { name: 'Merge' }).press('Enter');
  const kept = deskIn(page).getByRole('button', { name: /^Maria Lopez ·/ });
  const alias = deskIn(page).getByRole('button', { name: 'Take off the name The mayor' });
  await expect(kept).toBeFocused();
  await expect(alias).toBeVisible();
  await expect(filter.getByRole('checkbox', { name: /^The mayor/ })).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(filter.getByRole('checkbox', { name: /^The mayor/ })).toBeVisible();
  await expect(alias).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(filter.getByRole('checkbox', { name: /^The mayor/ })).toHaveCount(0);
  await expect(alias).toBeVisible();

  await expect(savedIn(page)).toBeVisible();
  await page.reload();
  await expect(filter.getByRole('checkbox', { name: /^Maria Lopez/ })).toBeVisible();
  await expect(filter.getByRole('checkbox', { name: /^The mayor/ })).toHaveCount(0);
  await deskIn(page).getByRole('radio', { name: 'Actors' }).check({ force: true });
  await kept.press('Enter');
  await expect(alias).toBeVisible();
});

test('own dossiers are listed, renamed, duplicated, and deleted with a way back', async ({ page }) => {
  await startDraft(page);
  await expect(savedIn(page)).toBeVisible();
  await openNew(page);
  const own = ownIn(page);
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await own.getByRole('button', { name: 'Rename' }).click();
  const title = own.getByRole('textbox', { name: 'Title of the dossier' });
  await title.fill('');
  await title.press('Enter');
  await expect(own.getByText('A title cannot be empty')).toBeVisible();
  await own.getByRole('button', { name: 'Rename' }).click();
  await title.fill('The bridge');
  await own.getByRole('button', { name: 'Done' }).click();
  await expect(own.getByRole('button', { name: 'The bridge' })).toBeVisible();
  await own.getByRole('button', { name: 'Duplicate' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(2);
  const deleting = own.getByRole('button', { name: 'Delete' }).first();
  await deleting.click();
  await expect(own.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(deleting).toBeFocused();
  await deleting.click();
  await own.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await own.getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(2);
});

// The desk begins anew when a screen turns from wide to narrow, so that each is gone through for itself.
for (const screen of [WIDE, NARROW])
  test(`axe finds nothing while one is made, ${screen.width} pixels`, async ({ page }) => {
    const expectNothing = () => expectNoComplaint(page, { screens: [screen] });
    await page.setViewportSize(screen);
    await openTimeline(page);
    await openNew(page);
    await newDialogIn(page).getByRole('button', { name: 'Make a timeline' }).click();
    await expect(newDialogIn(page).getByLabel('Title')).toHaveAccessibleDescription(
      'Give the article a title.',
    );
    await expectNothing();
    await giveArticle(page, 'Bridge opens', ARTICLE.join('\n\n'), 'Make a timeline');
    await expect(cardIn(page)).toBeVisible();
    await expectNothing();
    await deskIn(page).getByRole('button', { name: 'Accept A', exact: true }).press('e');
    await expect(deskIn(page).getByLabel('Date', { exact: true })).toBeVisible();
    await deskIn(page).getByLabel('Date', { exact: true }).fill('soonish');
    await expect(deskIn(page).getByText(/Not kept/)).toBeVisible();
    await expectNothing();
    await deskIn(page).getByText('Actors', { exact: true }).click();
    await deskIn(page)
      .getByRole('button', { name: /^Maria Lopez ·/ })
      .click();
    await expectNothing();
    await deskIn(page).getByText('Articles', { exact: true }).click();
    await expect(deskIn(page).getByLabel(/^Text, /)).toBeVisible();
    await expectNothing();
    // At the foot of what is longer than the window.
    await deskIn(page).getByRole('button', { name: 'Add an article…' }).click();
    await expect(newDialogIn(page)).toBeVisible();
    await expectNothing();
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
  });
