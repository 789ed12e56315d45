/** Texts that are made to break out, break in or mislead: they are shown as texts, and nothing else happens. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseFile, readSample, SMALL_SOURCE, smallEvent, smallFile } from './files.ts';
import {
  articleIn,
  countIn,
  drawnIn,
  eventIn,
  eventually,
  panelIn,
  panelTitle,
  problemsIn,
  rowIn,
  searchIn,
  tableIn,
  timelineIn,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** Collected beside the repository; a few of each kind where that is not there. */
function payloads(): readonly string[] {
  const lines = readSample('xss/payloads.txt')?.split('\n') ?? [];
  const dom = JSON.parse(readSample('xss/dompurify-expect.json') ?? '[]') as readonly {
    readonly payload: string;
  }[];
  const naughty = JSON.parse(readSample('strings/blns.json') ?? '[]') as readonly string[];
  const own = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '"><iframe src=javascript:alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '<style>*{display:none}</style>',
    '</title><base href=https://example.org/>',
    '<a id=body name=forms href=//example.org>',
    '✔ Verified <b>verbatim</b>',
    '\u202Egnp.exe',
    'Z̸̡͍̈́a̷̲̽l̶̢̄g̴͚̈́o̶̜͋',
    '__proto__',
    'constructor',
  ];
  const all = [...own, ...lines, ...dom.map(({ payload }) => payload), ...naughty];
  return [...new Set(all)].filter((text) => text.trim() !== '' && text.length < 5000);
}

/** A dossier in which every text is one of them. */
function hostileFile(texts: readonly string[]): Record<string, unknown> {
  const text = (index: number): string => texts[index % texts.length] ?? '';
  const actors = texts.slice(0, 60).map((name, index) => ({
    id: `a${index} ${name}`,
    name,
    kind: 'person',
    aliases: [text(index + 1)],
  }));
  const sources = [0, 1].map((source) => ({
    id: `${text(source)}${source}`,
    title: text(source + 2),
    publisher: text(source + 3),
    author: text(source + 4),
    place: text(source + 5),
    url: text(source + 6),
    published: '2024-05-02',
    text: texts.map((payload) => `Somebody said: ${payload} and went.`),
  }));
  const events = texts.map((title, index) => ({
    id: `${title} ${index}`,
    title,
    kind: text((index % 7) + 8),
    date: { edtf: `20${String(10 + (index % 15))}`, basis: 'stated', note: text(index + 1) },
    actors: [{ id: actors[index % actors.length]?.id, role: text(index + 2) }],
    quotes: [{ source: sources[index % 2]?.id, text: `Somebody said: ${title} and went.` }],
  }));
  return smallFile({ title: text(1), sources, actors, events });
}

/** What a payload would leave behind if it ran or were read as markup. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const strange = [...document.querySelectorAll('*')].filter(
      (element) =>
        [...element.attributes].some(({ name }) => /^on|^srcdoc$|^formaction$/.test(name)) ||
        (element.matches('body *') &&
          element.matches(
            'script, style, iframe, object, embed, form, base, meta, link, img:not([src="./icon.svg"])',
          )) ||
        /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
    );
    const polluted = [...Object.keys(Object.prototype), ...Object.keys(Array.prototype)];
    return [...strange.map((element) => element.outerHTML.slice(0, 120)), ...polluted];
  });

test.beforeEach(async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  await page.goto('/');
  await expect(countIn(page)).toBeVisible();
});

test('payloads in every field are shown as text, and do nothing', async ({ page }) => {
  const texts = payloads();
  await chooseFile(page, '<img src=x onerror=alert(1)>.json', hostileFile(texts));
  await expect(countIn(page)).toHaveText(`${texts.length} of ${texts.length} events`);
  await expect(drawnIn(page).first()).toBeVisible();
  expect(await traces(page)).toEqual([]);

  for (const lanes of ['By actor', 'By kind']) {
    await page.getByLabel('Lanes').selectOption(lanes);
    await expect(drawnIn(page).first()).toBeVisible();
    expect(await traces(page)).toEqual([]);
  }
  await drawnIn(page).first().hover();
  await searchIn(page).fill('<script>alert(1)</script>');
  await expect(countIn(page)).not.toHaveText(/^0 /);
  expect(await traces(page)).toEqual([]);
  await searchIn(page).fill('');

  await page.getByRole('radio', { name: 'List' }).check();
  await expect(tableIn(page).getByRole('rowheader')).toHaveCount(texts.length);
  const shown = (await tableIn(page).getByRole('rowheader').allTextContents()).map((title) => title.trim());
  const cut = (title: string) => (title.length > 500 ? `${title.slice(0, 500)}…` : title).trim();
  expect(shown.toSorted()).toEqual(texts.map(cut).toSorted());
  expect(await traces(page)).toEqual([]);

  for (let index = 0; index < 12; index++) {
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(panelTitle(page)).not.toBeEmpty();
  }
  expect(await traces(page)).toEqual([]);
  expect(
    await page.evaluate(() => [
      document.getElementById('body'),
      document.forms.length,
      typeof document.title,
    ]),
  ).toEqual([null, 0, 'string']);

  await page.reload();
  await expect(problemsIn(page)).toContainText(
    'This link needs the file “<img src=x onerror=alert(1)>.json”',
  );
  expect(await traces(page)).toEqual([]);
});

test('only addresses that are what they seem become links', async ({ page }) => {
  const hrefs = JSON.parse(
    readSample('urls/hrefs.json') ??
      '[{"href":"javascript:alert(1)","expect":"text only"},{"href":"https://example.org/","expect":"link"}]',
  ) as readonly { readonly href: string; readonly expect: string }[];
  const sources = hrefs.map(({ href }, index) => ({
    ...SMALL_SOURCE,
    id: `s${index}`,
    title: `Source ${index}`,
    url: href,
  }));
  await chooseFile(page, 'links.json', smallFile({ sources, events: [smallEvent({ quotes: [] })] }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  for (const [index, { href, expect: verdict }] of hrefs.entries()) {
    const head = articleIn(page)
      .locator('header')
      .filter({ has: page.getByRole('heading', { name: `Source ${index}`, exact: true }) });
    const link = head.getByRole('link');
    await expect.soft(link, href).toHaveCount(verdict === 'link' ? 1 : 0);
    if (verdict === 'link') {
      await expect.soft(link).toHaveAttribute('rel', 'noopener noreferrer');
    } else if (href.trim() !== '') {
      await expect.soft(head).toContainText(href.trim());
    }
  }
});

test('what a file says of looks is not listened to', async ({ page }) => {
  const dressed = smallEvent({
    style: 'position:fixed;inset:0;background:url(https://example.org/x)',
    className: 'overlay',
    type: 'background',
    editable: true,
    icon: 'https://example.org/icon.png',
    content: '<b>bold</b>',
    group: 'x',
  });
  const actors = [
    { id: 'mayor', name: 'The mayor', kind: 'person', colour: 'red;background:url(https://example.org/)' },
  ];
  await chooseFile(page, 'dressed.json', smallFile({ events: [dressed], actors }));
  const button = eventIn(page, 'The bridge is opened');
  await expect(button).toBeVisible();
  await expect(problemsIn(page)).toContainText('className');
  expect(await page.locator('[style*="example.org"], .overlay, [contenteditable]').count()).toBe(0);
  await expect(button.locator('b')).toHaveCount(0);
});

test('long names leave the chart its room', async ({ page }) => {
  const name = 'Llanfair'.repeat(40).slice(0, 300);
  await chooseFile(page, 'names.json', smallFile({ actors: [{ id: 'mayor', name, kind: 'person' }] }));
  await page.getByLabel('Lanes').selectOption('By actor');
  const label = timelineIn(page).getByTitle(name);
  await expect(label).toBeVisible();
  await expect(label).toHaveText(name);
  const [lane, chart] = [await label.boundingBox(), await timelineIn(page).boundingBox()];
  expect(lane?.width).toBeLessThan((chart?.width ?? 0) * 0.35);
  await expect(eventIn(page, 'The bridge is opened')).toBeVisible();
  await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a verdict stands outside of what a file can write', async ({ page }) => {
  const quotes = [{ source: 'paper', text: '✔ Verified verbatim in the source' }];
  const events = [smallEvent({ title: '✓ verbatim', quotes, date: { edtf: '2024', basis: 'stated' } })];
  await chooseFile(page, 'spoof.json', smallFile({ events }));
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(rowIn(page, '✓ verbatim').getByRole('cell').last()).toHaveText('1 not found in the source');
  await rowIn(page, '✓ verbatim').getByRole('button').click();
  await expect(panelIn(page).getByRole('figure').locator('figcaption')).toContainText(
    'not found in the source',
  );
  await expect(panelIn(page).locator('blockquote')).toHaveCount(0);
});

test('letters that turn the writing round stay within their own text', async ({ page }) => {
  const turned = '\u202Eturned round\u202D \u2067and again';
  const file = smallFile({
    title: turned,
    actors: [{ id: 'mayor', name: turned, kind: 'person' }],
    events: [smallEvent({ title: turned, kind: turned })],
  });
  await chooseFile(page, 'turned.json', file);
  await page.getByRole('radio', { name: 'List' }).check();
  const row = tableIn(page).getByRole('row').nth(1);
  await row.getByRole('button').click();
  await expect(panelIn(page).getByText('Reported')).toBeVisible();
  const order = await Promise.all(
    ['Open…', 'Export', 'Copy link'].map(
      async (name) => (await page.getByRole('button', { name, exact: true }).boundingBox())?.x ?? 0,
    ),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  await expect(countIn(page)).toHaveText('1 of 1 events');
});
