/** What a file or a link brings along is text: it never runs, never loads anything, never passes for our own words. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseFile, readSample, smallEvent, smallFile, SMALL_SOURCE } from './files.ts';
import {
  actorsIn,
  articleIn,
  countIn,
  drawnIn,
  eventIn,
  openTimeline,
  panelIn,
  panelTitle,
  problemsIn,
  rowIn,
  searchIn,
  tableIn,
  timelineIn,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const OWN = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<script>alert(1)</script>',
  '<style>body{display:none}</style>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<b id=root name=forms>bold</b>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
];

/** What the payloads would call is watched instead; and what people never asked for is counted. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  await page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
      Reflect.set(window, name, () => Reflect.set(window, 'ran', name));
    }
  });
  await openTimeline(page);
  await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
  const { origin } = new URL(page.url());
  page.on('dialog', (dialog) => seen.push(`dialog: ${dialog.message()}`));
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    if (!/^\/(?:assets\/|icon\.svg$)/.test(request.url().replace(origin, '')))
      seen.push(`request: ${request.url()}`);
  });
  return async () => {
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll('body *')];
      const isForeign = (element: Element) =>
        element.matches(
          'body script, body style, iframe, object, embed, form, base, meta, body link, video, audio, [srcdoc], [src="x"]',
        ) ||
        element.getAttributeNames().some((name) => name.startsWith('on')) ||
        /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '');
      return [
        ...(Reflect.has(window, 'ran') ? [`ran: ${String(Reflect.get(window, 'ran'))}`] : []),
        ...(Reflect.has(window, 'isSamePage') ? [] : ['another page was opened']),
        ...Object.keys(Object.prototype).map((key) => `polluted: ${key}`),
        ...all.filter(isForeign).map((element) => `element: ${element.tagName}`),
      ];
    });
    return [...seen, ...found, ...(page.frames().length > 1 ? ['a frame'] : [])];
  };
}

const file = (payloads: readonly string[]) => {
  const said = (payload: string, index: number) => `${index + 1}: ${payload} – so it stands.`;
  return smallFile({
    title: payloads[0],
    kinds: payloads,
    sources: [
      {
        ...SMALL_SOURCE,
        title: payloads[1],
        publisher: payloads[2],
        author: payloads[0],
        place: payloads[1],
        url: payloads[6],
        text: payloads.map(said),
      },
    ],
    actors: payloads.map((payload, index) => ({
      id: `${payload} ${index}`,
      name: payload,
      kind: 'group',
      aliases: [payload],
    })),
    events: payloads.map((payload, index) => ({
      id: `${payload} ${index}`,
      title: payload,
      kind: payload,
      date: { edtf: String(1600 + index), basis: 'stated', words: payload, note: payload },
      actors: [{ id: `${payload} ${index}`, role: payload }],
      status: 'alleged',
      attributedTo: [`${payload} ${index}`],
      quotes: [
        { source: 'paper', text: said(payload, index) },
        { source: 'paper', text: `Nobody said ${payload} to anybody` },
      ],
      style: 'position:fixed;inset:0;background:url(/overlay)',
      className: payload,
      icon: payload,
    })),
  });
};

/** As it was given, but for the one normalisation of texts. */
const asText = (texts: readonly string[]): readonly string[] => texts.map((text) => text.normalize('NFC'));

async function expectAllReadable(page: Page, payloads: readonly string[]): Promise<void> {
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(tableIn(page).getByRole('rowheader')).toHaveCount(payloads.length);
  await expect.poll(() => tableIn(page).getByRole('rowheader').allTextContents()).toEqual(asText(payloads));
  const inOneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
  // The article follows the list a moment later.
  const missing = async () => {
    const article = inOneLine(await articleIn(page).textContent());
    return asText(payloads).filter((payload) => !article.includes(inOneLine(payload)));
  };
  await expect.poll(missing).toEqual([]);

  // Every event is chosen, and the panel read each time; the first time it has to come.
  await tableIn(page)
    .getByRole('button', { name: payloads[0] ?? '' })
    .first()
    .click();
  await expect(panelTitle(page)).toHaveText(asText(payloads)[0] ?? '');
  const panels = await tableIn(page).evaluate(async (table) => {
    const read: string[] = [];
    for (const button of table.querySelectorAll<HTMLElement>('tbody th button')) {
      button.click();
      await new Promise((done) => setTimeout(done, 0));
      read.push(document.querySelector('aside h2')?.textContent ?? '');
    }
    return read;
  });
  expect(panels).toEqual(asText(payloads));
  await expect(panelIn(page).getByRole('figure').first().locator('figcaption')).toContainText('verbatim');

  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(drawnIn(page)).toHaveCount(payloads.length);
  await expect
    .poll(() => drawnIn(page).evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel)))
    .toEqual(asText(payloads).map((payload, index) => `${payload}, ${1600 + index}`));
  for (;;) {
    const more = page
      .getByRole('region', { name: 'Filters' })
      .getByRole('button', { name: /^Show (?:all|.*more)/ })
      .first();
    if ((await more.count()) === 0) break;
    await more.click();
  }
  const listed = await actorsIn(page)
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.querySelector('bdi')?.textContent));
  expect(new Set(listed)).toEqual(new Set(asText(payloads)));
}

test('markup in every field of a file is text, in every part of the page', async ({ page }) => {
  const complaints = await watch(page);
  await chooseFile(page, '<img src=x onerror=alert(1)>.json', file(OWN));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN[0] ?? '');
  await expect(problemsIn(page)).toContainText('<img src=x onerror=alert(1)>.json');
  await expectAllReadable(page, OWN);
  await page.getByLabel('Lanes').selectOption('By actor');
  for (const payload of OWN)
    await expect(timelineIn(page).getByTitle(payload, { exact: true })).toHaveText(payload);
  await drawnIn(page).first().hover();
  await expect(page.getByRole('tooltip')).toContainText(OWN[0] ?? '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 3, name: OWN[2] ?? '' })).toBeVisible();
  expect(await complaints()).toEqual([]);
});

type Payloads = readonly string[];

/** What each collection holds. */
const COLLECTIONS: readonly (readonly [path: string, read: (text: string) => Payloads])[] = [
  ['xss/payloads.txt', (text) => text.split('\n')],
  [
    'xss/dompurify-expect.json',
    (text) => (JSON.parse(text) as readonly { readonly payload: string }[]).map(({ payload }) => payload),
  ],
  ['strings/blns.json', (text) => JSON.parse(text) as Payloads],
];

/** More than the chart draws at once would not all be seen. */
const AT_ONCE = 100;

for (const [path, read] of COLLECTIONS) {
  test(`everything in ${path} is text, too`, async ({ page }) => {
    const sample = readSample(path);
    test.skip(sample === null, 'The collection is not there.');
    test.slow();
    const all = [...new Set(read(sample ?? ''))].filter(
      (text) => text !== '' && text.length <= 500 && text.isWellFormed(),
    );
    const complaints = await watch(page);
    for (let first = 0; first < all.length; first += AT_ONCE) {
      const payloads = all.slice(first, first + AT_ONCE);
      await chooseFile(page, `${first}.json`, file(payloads));
      await expect(countIn(page)).toHaveText(new RegExp(`^${payloads.length} of `));
      await expect(problemsIn(page)).toContainText(`: ${first}.json`);
      await expectAllReadable(page, payloads);
    }
    expect(await complaints()).toEqual([]);
  });
}

test('only safe addresses of sources become links', async ({ page }) => {
  const sample = readSample('urls/hrefs.json');
  test.skip(sample === null, 'The list of addresses is not there.');
  const hrefs = (
    JSON.parse(sample ?? '[]') as readonly { readonly href: string; readonly expect: string }[]
  ).map(({ href, expect: verdict }) => ({
    href: href.replace(/ \(Cyrillic.*$/, ''),
    isLink: verdict === 'link',
  }));
  const complaints = await watch(page);
  const sources = hrefs.map(({ href }, index) => ({
    ...SMALL_SOURCE,
    id: `s${index}`,
    title: `Source ${index}`,
    url: href,
  }));
  await chooseFile(page, 'addresses.json', smallFile({ sources, events: [smallEvent({ quotes: [] })] }));
  for (const [index, { href, isLink }] of hrefs.entries()) {
    const source = articleIn(page)
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: `Source ${index}`, exact: true }) });
    const links = source.locator('header a');
    await expect.soft(links, href).toHaveCount(isLink ? 1 : 0);
    if (!isLink) await expect.soft(source.locator('header')).toContainText(href.trim());
    else await expect.soft(links).toHaveAttribute('rel', 'noopener noreferrer');
    if (isLink)
      await expect.soft(links).toHaveText(href.replace(/^mailto:|^https?:\/\//, '').replace(/\/.*$/, ''));
  }
  expect(await complaints()).toEqual([]);
});

test('names of 300 letters do not squeeze the chart', async ({ page }) => {
  await openTimeline(page);
  const names = ['W', 'i'].map((letter) => letter.repeat(300));
  const actors = names.map((name, index) => ({ id: `a${index}`, name, kind: 'person' }));
  await chooseFile(
    page,
    'long.json',
    smallFile({ actors, events: [smallEvent({ kind: 'k'.repeat(300), actors: ['a0', 'a1'] })] }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  for (const [lanes, labels] of [
    ['By actor', names],
    ['By kind', [`K${'k'.repeat(299)}`]],
  ] as const) {
    await page.getByLabel('Lanes').selectOption(lanes);
    await expect(drawnIn(page)).toHaveCount(labels.length);
    const whole = (await timelineIn(page).boundingBox())?.width ?? 0;
    for (const label of labels) {
      const width =
        (await timelineIn(page).getByTitle(label, { exact: true }).boundingBox())?.width ?? Infinity;
      expect(whole - width, lanes).toBeGreaterThan(300);
      expect(width).toBeLessThan(whole / 3);
    }
    await expect(drawnIn(page).first()).toBeInViewport();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('names of many lines leave room for every lane', async ({ page }) => {
  await openTimeline(page);
  const actors = Array.from({ length: 35 }, (_, index) => ({
    id: `a${index}`,
    name: `${'one of the people who '.repeat((index * 7) % 20)}came ${index}`,
    kind: 'person',
  }));
  const events = actors.map(({ id }, index) =>
    smallEvent({
      id,
      title: `Event ${index}`,
      date: { edtf: String(1900 + index), basis: 'stated' },
      actors: [id],
    }),
  );
  await chooseFile(page, 'lanes.json', smallFile({ actors, events }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  await page.getByLabel('Lanes').selectOption('By actor');
  await expect(drawnIn(page)).toHaveCount(events.length);
});

test('ids that are names of something else are only ids', async ({ page }) => {
  const complaints = await watch(page);
  const ids = ['__proto__', 'constructor', 'toString', 'body', 'forms'];
  const events = ids.map((id, index) =>
    smallEvent({
      id,
      title: `Event ${index}`,
      kind: id,
      actors: [id],
      quotes: [{ source: id, text: `Words of ${index}` }],
    }),
  );
  const sources = ids.map((id, index) => ({
    ...SMALL_SOURCE,
    id,
    title: `Source ${index}`,
    text: [`Words of ${index}`],
  }));
  const actors = ids.map((id, index) => ({ id, name: `Actor ${index}`, kind: 'person' }));
  await chooseFile(
    page,
    'ids.json',
    smallFile({
      kinds: ids,
      sources,
      actors,
      events: [...events, smallEvent({ id: '', title: 'Without an id', actors: [] })],
    }),
  );
  await expect(countIn(page)).toHaveText('6 of 6 events');
  for (const index of ids.keys()) {
    await eventIn(page, `Event ${index}`).click();
    await expect(panelTitle(page)).toHaveText(`Event ${index}`);
    await expect(panelIn(page).locator('blockquote')).toHaveText(`Words of ${index}`);
    await expect(panelIn(page)).toContainText(`Actor ${index}`);
  }
  await actorsIn(page).getByRole('checkbox', { name: 'Actor 0' }).check();
  await expect(countIn(page)).toHaveText('1 of 6 events');
  await page.goBack();
  await expect(countIn(page)).toHaveText('6 of 6 events');
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('[id], [name]')].flatMap(({ id, attributes }) => [
      id,
      attributes.getNamedItem('name')?.value,
    ]),
  );
  for (const id of ids) expect(named).not.toContain(id);
  expect(await complaints()).toEqual([]);
});

test('a title that says “Verified” is no verdict', async ({ page }) => {
  await openTimeline(page);
  const title = '\u202E✔ Verified ✓ verbatim';
  const quotes = [{ source: 'paper', text: '✓ verbatim, paragraph 1: nothing of this was printed' }];
  await chooseFile(
    page,
    'spoof.json',
    smallFile({ events: [smallEvent({ title, kind: '✓ verbatim', quotes })] }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  await drawnIn(page).first().click();
  await expect(panelTitle(page)).toHaveText(title);
  const figure = panelIn(page).getByRole('figure');
  await expect(figure.locator('figcaption')).toContainText('not found in the source');
  await expect(figure.locator('figcaption')).not.toContainText(/verified|verbatim/i);
  await expect(figure.locator('blockquote')).toHaveCount(0);
  await expect(figure.getByText('The file quotes:')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('1 quoted passage, not verified');
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(rowIn(page, title).getByRole('cell').last()).toHaveText('1 not found in the source');
  await expect(rowIn(page, title).locator('bdi').first()).toHaveText(title);
});

/** Where the first of some words in an element begins and the last ends, in pixels from the left. */
const placeOf = (element: Locator, words: string): Promise<{ left: number; right: number }> =>
  element.evaluate((root, wanted) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    }
    throw new Error(`No ${wanted} in ${root.textContent}`);
  }, words);

test('a text from right to left turns no sentence that it stands in', async ({ page }) => {
  // Rows of the list are cards, whose lines are long enough for all actors.
  await page.setViewportSize({ width: 1100, height: 800 });
  await openTimeline(page);
  await chooseFile(
    page,
    'turned.json',
    smallFile({
      sources: [{ ...SMALL_SOURCE, place: 'ירושלים' }],
      events: [smallEvent({ שלום: 1, actors: ['mayor', 'ראש העיר', 'cat'] })],
    }),
  );
  const unknown = problemsIn(page).getByRole('listitem').filter({ hasText: 'is not a field' });
  const path = await placeOf(unknown, 'events[0].');
  const field = await placeOf(unknown.locator(':scope > :last-child'), 'שלום');
  const rest = await placeOf(unknown, 'is not a field');
  expect(path.right).toBeLessThanOrEqual(field.left);
  expect(field.right).toBeLessThanOrEqual(rest.left);

  const summary = page.getByRole('banner').getByText('quoted passage');
  expect((await placeOf(summary, 'ירושלים')).right).toBeLessThanOrEqual(
    (await placeOf(summary, '2 May 2024')).left,
  );

  await page.getByRole('radio', { name: 'List' }).check();
  const row = rowIn(page, 'The bridge is opened');
  const actors = [await placeOf(row, 'The mayor'), await placeOf(row, 'ראש העיר'), await placeOf(row, 'cat')];
  for (const [index, { left }] of actors.slice(1).entries())
    expect(actors[index]?.right).toBeLessThanOrEqual(left);
});

const MARKUP = '"><img src=x onerror=alert(1)>';

test('markup in every part of an address is text', async ({ page }) => {
  const complaints = await watch(page);
  const names = [
    'event',
    'quote',
    'actor',
    'match',
    'kind',
    'basis',
    'status',
    'q',
    'from',
    'to',
    'lanes',
    'quiet',
    'pane',
    'article',
    'sort',
    MARKUP,
  ];
  const visit = (query: string) =>
    page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  await visit(`?${new URLSearchParams(names.map((name) => [name, MARKUP])).toString()}`);
  await expect(searchIn(page)).toHaveValue(MARKUP);
  await expect(page.getByText('Parts of the link mean nothing here').first()).toContainText(MARKUP);
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  await expect(countIn(page)).toHaveText('23 of 23 events');

  const odd = [
    'zoom=1e308&range=NaN..',
    'from=NaN&to=Infinity',
    'from=%2B275760-09-13&to=-271821-04-20',
    'quote=1e308&event=kim-putin-summit',
  ];
  for (const query of [
    ...odd,
    `${'actor=nobody&'.repeat(600)}pane=timeline`,
    'actor=nobody&'.repeat(100_000),
  ]) {
    const start = Date.now();
    await visit(`?${query}`);
    await expect(countIn(page)).toHaveText('23 of 23 events');
    expect(Date.now() - start, query.slice(0, 60)).toBeLessThan(10_000);
  }
  for (const query of [
    `dossier=${encodeURIComponent('javascript:alert(1)')}`,
    `file=${encodeURIComponent(MARKUP)}`,
  ]) {
    await visit(`?${query}`);
    await expect(problemsIn(page)).toContainText(query.startsWith('file') ? MARKUP : 'javascript:alert(1)');
  }
  expect(await complaints()).toEqual([]);
});
