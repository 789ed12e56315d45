/** How a dossier gets in: from the start page, from an address, from a file; and what is said when it cannot. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { DOSSIERS, EXHIBITION, eventOf, KEEPING_TIME } from './dossiers.ts';
import {
  chooseFile,
  dropFiles,
  readSample,
  type DroppedFile,
  SMALL_SOURCE,
  smallEvent,
  smallFile,
} from './files.ts';
import {
  articleIn,
  countIn,
  drawnIn,
  eventIn,
  eventually,
  inAddress,
  openTimeline,
  panelIn,
  panelTitle,
  problemsIn,
  rowIn,
  tableIn,
  timelineIn,
} from './page.ts';

const titleIn = (page: Page) => page.getByRole('heading', { level: 1 });
const libraryIn = (page: Page) => page.getByRole('navigation', { name: 'Library' });

async function openList(page: Page): Promise<void> {
  await page.goto('/?pane=list');
  await expect(tableIn(page)).toBeVisible();
}

/** Nothing of what was open is lost. */
async function expectExhibitionOpen(page: Page): Promise<void> {
  await expect(titleIn(page)).toHaveText(EXHIBITION.title);
  await expect(countIn(page)).toHaveText(`${EXHIBITION.events.length} of ${EXHIBITION.events.length} events`);
}

test.describe('the start page', () => {
  test('shows an article’s timeline, and what else there is', async ({ page }) => {
    await openTimeline(page);
    await expectExhibitionOpen(page);
    const links = libraryIn(page).getByRole('link');
    await expect(links).toHaveCount(DOSSIERS.length);
    for (const [index, { title, events }] of DOSSIERS.entries()) {
      await expect(links.nth(index)).toContainText(title);
      await expect(links.nth(index)).toContainText(`${events.length} events`);
    }

    await links.filter({ hasText: KEEPING_TIME.title }).click();
    await expect(titleIn(page)).toHaveText(KEEPING_TIME.title);
    await expect(drawnIn(page)).toHaveCount(KEEPING_TIME.dated.length);
    expect(inAddress(page, 'dossier')).toBe('data/keeping-time.json');

    await page.goBack();
    await expectExhibitionOpen(page);
    await expect(drawnIn(page)).toHaveCount(EXHIBITION.dated.length);
  });

  test('does not wait for the chart', async ({ page }) => {
    let letThrough: (() => Promise<void>) | null = null;
    await page.route(/\/Timeline-[^/]*\.js$/, (route) => {
      letThrough = () => route.continue();
    });
    await page.goto('/');
    await expectExhibitionOpen(page);
    await page.getByRole('radio', { name: 'List' }).check();
    const { title, quotes } = eventOf(EXHIBITION, 'pledge-to-officers');
    await rowIn(page, title).getByRole('button').click();
    await expect(panelIn(page).locator('blockquote')).toHaveText(quotes[0]?.text ?? '');
    await expect(page.locator('mark[aria-current="true"]').first()).toBeInViewport();

    await page.getByRole('radio', { name: 'Timeline' }).check();
    await expect(timelineIn(page)).toContainText('Drawing the timeline…');
    await eventually(() => letThrough).not.toBeNull();
    await letThrough!();
    await expect(eventIn(page, title)).toBeVisible();
  });
});

test.describe('an address', () => {
  test('opens a dossier of the same site', async ({ page }) => {
    await openTimeline(page, '?dossier=data/keeping-time.json');
    await expect(titleIn(page)).toHaveText(KEEPING_TIME.title);
    await expect(countIn(page)).toHaveText('50 of 50 events');
    await expect(libraryIn(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Dateline' }).click();
    await expectExhibitionOpen(page);
  });

  test('of another site is refused, and nothing is fetched from there', async ({ page }) => {
    for (const address of [
      'https://example.org/dossier.json',
      '//example.org/dossier.json',
      'data:application/json,{}',
      'javascript:alert(1)',
    ]) {
      await page.goto(`/?dossier=${encodeURIComponent(address)}`);
      await expect(problemsIn(page)).toContainText('Could not be opened');
      await expect(problemsIn(page)).toContainText('dossiers of this site only');
      await expect(problemsIn(page)).toContainText(address);
    }
  });

  test('that leads nowhere is said to', async ({ page, tolerate }) => {
    tolerate(/404/);
    await page.goto('/?dossier=data/no-such-dossier.json');
    await expect(problemsIn(page)).toContainText('Could not be opened');
    await expect(problemsIn(page)).toContainText('data/no-such-dossier.json');
    await expect(problemsIn(page)).toContainText('There is no dossier at this address');

    await page.route('**/data/gone.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('/?dossier=data/gone.json');
    await expect(problemsIn(page)).toContainText(
      'There is no dossier at this address (the server answered 404)',
    );
    await page.getByRole('link', { name: 'Dateline' }).click();
    await expectExhibitionOpen(page);
  });

  test('that answers with something else is said to', async ({ page }) => {
    await page.route('**/data/broken.json', (route) => route.fulfill({ body: '{"format": "dateline/1",' }));
    await page.goto('/?dossier=data/broken.json');
    await expect(problemsIn(page)).toContainText('The file is not valid JSON');
  });

  test('that cannot be reached is said to', async ({ page, tolerate }) => {
    tolerate(/ERR_INTERNET_DISCONNECTED/);
    await page.route('**/data/other.json', (route) => route.abort('internetdisconnected'));
    await page.goto('/?dossier=data/other.json');
    await expect(problemsIn(page)).toContainText('could not be fetched');
  });
});

test.describe('a file', () => {
  test('is chosen with “Open…”', async ({ page }) => {
    await openTimeline(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    const buffer = Buffer.from(JSON.stringify(smallFile()));
    await (await choosing).setFiles({ name: 'bridge.json', mimeType: 'application/json', buffer });
    await expect(titleIn(page)).toHaveText('A small dossier');
    await expect(eventIn(page, 'The bridge is opened')).toBeVisible();
    await expect(problemsIn(page)).toHaveCount(0);

    await page.goBack();
    await expectExhibitionOpen(page);
    await page.goForward();
    await expect(titleIn(page)).toHaveText('A small dossier');
  });

  test('is dropped anywhere', async ({ page }) => {
    await openTimeline(page);
    await dropFiles(page, [{ name: 'bridge.json', content: JSON.stringify(smallFile()) }]);
    await expect(titleIn(page)).toHaveText('A small dossier');
    await expect(eventIn(page, 'The bridge is opened')).toBeVisible();
  });

  test('of the same name opens once it was corrected', async ({ page }) => {
    await openList(page);
    await chooseFile(page, 'bridge.json', '{"format": "dateline/1"');
    await expect(problemsIn(page)).toContainText('Could not be opened: bridge.json');
    await chooseFile(page, 'bridge.json', smallFile({ title: 'Corrected' }));
    await expect(titleIn(page)).toHaveText('Corrected');
    await expect(problemsIn(page)).toHaveCount(0);
    await chooseFile(page, 'bridge.json', smallFile({ title: 'Corrected again' }));
    await expect(titleIn(page)).toHaveText('Corrected again');
  });

  test('is refused when it is too large, or one of several', async ({ page }) => {
    await openList(page);
    const good = JSON.stringify(smallFile());
    const cases: readonly (readonly [readonly DroppedFile[], RegExp])[] = [
      [
        [
          { name: 'a.json', content: good },
          { name: 'b.json', content: good },
        ],
        /2 files .* Drop one file/,
      ],
      [[{ name: 'big.json', content: good, padding: 50_000_000 }], /up to 50 MB/],
    ];
    for (const [files, message] of cases) {
      await dropFiles(page, files);
      await expect(problemsIn(page)).toContainText(message);
      await expectExhibitionOpen(page);
      await page.getByRole('button', { name: 'Close problems' }).click();
      await expect(problemsIn(page)).toHaveCount(0);
    }
  });
});

/** What a person reads when a file is refused as a whole. By row of the list of bad inputs. */
const REFUSED: readonly (readonly [string, unknown, RegExp])[] = [
  ['A1 empty', '', /The file is empty/],
  ['A1 white space', ' \n\t ', /The file is empty/],
  ['A1 a byte order mark', '\uFEFF', /The file is empty/],
  [
    'A2 broken JSON',
    '{\n  "format": "dateline/1",\n  "title": oops\n}',
    /Line 3, column 12.*“"title": oops”/,
  ],
  ['A2 cut off', '{"format": "dateline/1", "events": [', /Line 1, column \d+/],
  ['A4 a number', '5', /not a Dateline dossier/],
  ['A4 a list', '[]', /not a Dateline dossier/],
  ['A4 GeoJSON', { type: 'FeatureCollection', features: [] }, /not a Dateline dossier/],
  ['A4 package.json', { name: 'x', version: '1.0.0' }, /not a Dateline dossier/],
  ['A5 of a later version', smallFile({ format: 'dateline/2' }), /newer version .*dateline\/2/],
  ['A6 of a version before the first', smallFile({ format: 'dateline/0' }), /“format” is “dateline\/0”/],
  ['A7 without a version', smallFile({ format: undefined }), /does not say which version/],
  ['A7 version "2"', smallFile({ format: '2' }), /“2”/],
  ['A7 version -1', smallFile({ format: -1 }), /“-1”/],
  ['A7 version 1e9', smallFile({ format: 1e9 }), /“1000000000”/],
  ['A15 nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested too deep \(limit 64\)/],
  ['A23 a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a text file, or it is damaged/],
  ['A23 a ZIP', Buffer.from('504b0304140000000800ffff', 'hex'), /not a text file, or it is damaged/],
];

test('a file that is no dossier is refused in words, and what is open stays', async ({ page }) => {
  await openList(page);
  for (const [row, content, message] of REFUSED) {
    await test.step(row, async () => {
      const name = `${row}.json`;
      await chooseFile(page, name, content);
      await expect.soft(problemsIn(page)).toContainText(`Could not be opened: ${name}`);
      await expect.soft(problemsIn(page)).toContainText(message);
      await expectExhibitionOpen(page);
    });
  }
  await expect(problemsIn(page).getByRole('heading')).toBeFocused();
  await page.getByRole('button', { name: 'Close problems' }).click();
  await expect(problemsIn(page)).toHaveCount(0);
});

const JSON_SAMPLES = '../shared/samples/json-parsing/test_parsing';

test('every kind of broken JSON is refused, and no good JSON is called broken', async ({ page }) => {
  test.skip(!existsSync(JSON_SAMPLES), 'The collection of JSON files is not there.');
  await openList(page);
  for (const name of readdirSync(JSON_SAMPLES)) {
    await chooseFile(page, name, readFileSync(`${JSON_SAMPLES}/${name}`));
    await expect.soft(problemsIn(page)).toContainText(`Could not be opened: ${name}`);
    const isBroken = problemsIn(page).getByText(/not valid JSON|not a text file|empty/);
    if (name.startsWith('n_')) await expect.soft(isBroken, name).toBeVisible();
    if (name.startsWith('y_')) await expect.soft(isBroken, name).toHaveCount(0);
  }
  await expectExhibitionOpen(page);
});

const many = (count: number, given: (index: number) => Record<string, unknown>) =>
  Array.from({ length: count }, (_, index) =>
    smallEvent({ id: `e${index}`, title: `Event ${index}`, ...given(index) }),
  );

interface Repaired {
  readonly file: unknown;
  /** How many events are open after all. */
  readonly shown: number;
  readonly messages: readonly (string | RegExp)[];
}

/** What is opened without what is wrong with it, and said so. */
const REPAIRED: Readonly<Record<string, Repaired>> = {
  'A8 one of 200 events is invalid': {
    file: smallFile({
      events: many(200, (index) => (index === 17 ? { date: { edtf: '2024-13', basis: 'stated' } } : {})),
    }),
    shown: 199,
    messages: [/events\[17\]\.date\.edtf.*“2024-13”/],
  },
  'A9 no event is valid': {
    file: smallFile({ events: many(3, () => ({ title: 5 })) }),
    shown: 0,
    messages: [/events\[0\]\.title/, /events\[2\]\.title/, /There are no events to show/],
  },
  'A10 ids are doubled': {
    file: smallFile({ events: many(2, () => ({ id: 'twin' })) }),
    shown: 2,
    messages: [/events\[1\]\.id.*“twin” is the id of another event/],
  },
  'A11 ids of every kind': {
    file: smallFile({ events: ['', 7, {}, '__proto__', 'constructor'].map((id) => smallEvent({ id })) }),
    shown: 5,
    messages: [/events\[0\]\.id/, /events\[2\]\.id/],
  },
  'A12 a __proto__ key': {
    file: JSON.stringify(smallFile()).replace('"kind"', '"__proto__":{"isPolluted":true},"kind"'),
    shown: 1,
    messages: [/__proto__/],
  },
  'A13 unknown fields': {
    file: smallFile({ events: [smallEvent({ colour: 'red' })] }),
    shown: 1,
    messages: [/events\[0\].*colour/],
  },
  'A14 a key is given twice': {
    file: JSON.stringify(smallFile()).replace('"kind":"ceremony"', '"title":"Another","kind":"ceremony"'),
    shown: 1,
    messages: [/“title” is given twice/],
  },
  'A16 numbers too large': {
    file: JSON.stringify(
      smallFile({ events: many(2, (index) => ({ date: { edtf: `#${index}`, basis: 'stated' } })) }),
    )
      .replace('"#0"', '1e400')
      .replace('"#1"', '12345678901234567890'),
    shown: 0,
    messages: [/events\[0\]\.date\.edtf/, /events\[1\]\.date\.edtf/],
  },
  'A17 titles of 10 MB and of 9,000 letters': {
    file: smallFile({
      events: [
        smallEvent({ title: 'x'.repeat(10_000_000) }),
        smallEvent({ id: 'b', title: 'y'.repeat(9000) }),
      ],
    }),
    shown: 1,
    messages: [/events\[0\]\.title.*at most 10000 characters/],
  },
  'A18 half of a surrogate pair': {
    file: JSON.stringify(smallFile({ events: [smallEvent({ title: 'Half # a pair' })] })).replace(
      '#',
      '\\ud83d',
    ),
    shown: 1,
    messages: [/events\[0\]\.title.*surrogate/],
  },
  'A19 an actor and a source are missing': {
    file: smallFile({
      events: [smallEvent({ actors: ['nobody'], quotes: [{ source: 'nowhere', text: 'Words of nobody' }] })],
    }),
    shown: 1,
    messages: [/events\[0\]\.actors\[0\].*“nobody”.*missing/, /events\[0\]\.quotes\[0\]\.source.*“nowhere”/],
  },
  'A11 entries of lists that are none': {
    file: smallFile({
      events: [
        smallEvent({
          actors: ['', null, 'mayor'],
          attributedTo: [{ id: 'mayor' }],
          otherDates: ['2024'],
        }),
      ],
    }),
    shown: 1,
    messages: [
      'events[0].actors[0] “actors[0]” must not be empty; it is “”.',
      'events[0].actors[1] “actors[1]” must be an object in braces; it is “null”.',
      'events[0].attributedTo[0] “attributedTo[0]” must be text or a whole number',
      'events[0].otherDates[0] “otherDates[0]” must be an object in braces; it is “2024”.',
    ],
  },
  'A20 actors and events that hold one another': {
    file: smallFile({
      actors: ['a', 'b'].map((id) => ({ id, name: id, kind: 'group', parent: id === 'a' ? 'b' : 'a' })),
      events: [smallEvent({ actors: ['a', 'b'], parent: 'opening' })],
    }),
    shown: 1,
    messages: [/actors\[0\]\.parent/, /actors\[1\]\.parent/, /events\[0\]\.parent/],
  },
  'A11 a status that is blank': {
    file: smallFile({
      events: [
        smallEvent({ status: null, date: { edtf: '2024-05-01', basis: 'stated', words: '', note: '' } }),
      ],
    }),
    shown: 1,
    messages: [/Opened with 1 problem:/, /“status” is blank, and the event is shown as reported/],
  },
  'A21 quotes without a text': {
    file: smallFile({ sources: [{ ...SMALL_SOURCE, text: [] }] }),
    shown: 1,
    messages: [/no source text to check this quote against/],
  },
};

test('what is wrong inside a dossier is listed by path, and the rest of it opens', async ({ page }) => {
  await openList(page);
  for (const [row, { file, shown, messages }] of Object.entries(REPAIRED)) {
    await test.step(row, async () => {
      await chooseFile(page, `${row}.json`, file);
      await expect
        .soft(problemsIn(page))
        .toContainText(new RegExp(`Opened with \\d+ problems?: ${row}\\.json`));
      for (const message of messages) await expect.soft(problemsIn(page)).toContainText(message);
      await expect.soft(countIn(page)).toHaveText(new RegExp(`^${shown} of ${shown} `));
      await page.getByRole('button', { name: 'Close problems' }).click();
    });
  }
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('a byte order mark is no problem', async ({ page }) => {
  await openList(page);
  await chooseFile(page, 'marked.json', `\uFEFF${JSON.stringify(smallFile())}`);
  await expect(titleIn(page)).toHaveText('A small dossier');
  await expect(problemsIn(page)).toHaveCount(0);
});

test('a long title is cut where it is shown, and whole in the panel’s source', async ({ page }) => {
  await openTimeline(page);
  await chooseFile(page, 'long.json', smallFile({ events: [smallEvent({ title: 'y'.repeat(9000) })] }));
  await expect(titleIn(page)).toHaveText('A small dossier');
  await drawnIn(page).first().click();
  await expect(panelTitle(page)).toHaveText(/^y+…$/);
  await expect(panelTitle(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a text that was edited is proved anew, and no old verdict stands beside it', async ({ page }) => {
  await openList(page);
  await chooseFile(page, 'bridge.json', smallFile());
  await expect(titleIn(page)).toHaveText('A small dossier');
  await page.getByRole('radio', { name: 'List' }).check();
  await rowIn(page, 'The bridge is opened').getByRole('button').click();
  const verdict = panelIn(page).getByRole('figure').locator('figcaption');
  await expect(verdict).toContainText('verbatim');
  const text = SMALL_SOURCE.text.map((paragraph) => paragraph.replace('1 May 2024', '3 May 2024'));
  await chooseFile(page, 'bridge.json', smallFile({ sources: [{ ...SMALL_SOURCE, text }] }));
  await expect(articleIn(page)).toContainText('3 May 2024');
  await rowIn(page, 'The bridge is opened').getByRole('button').click();
  await expect(verdict).toContainText('not found in the source');
  await expect(articleIn(page).locator('mark')).toHaveCount(0);
});

const REFUSED_DATES: readonly (readonly [string, RegExp])[] = [
  ['2024-02-30', /2024-02-30/],
  ['2023-02-29', /2023-02-29/],
  ['2024-13', /2024-13/],
  ['2024-05-00', /2024-05-00/],
  ['05/06/2024', /which is the day and which the month.*2024-05-06 or 2024-06-05/],
  ['2024-05-03/2024-05-01', /2024-05-03\/2024-05-01/],
  ['next Tuesday', /next Tuesday/],
  ['('.repeat(50_000), /at most \d+ characters/],
  ['1'.repeat(20_000), /at most \d+ characters/],
  ['['.repeat(5000), /at most \d+ characters/],
];

test('a date that is none is refused with its path and the reason', async ({ page }) => {
  const invalid = JSON.parse(readSample('edtf/invalid.json') ?? '[]') as readonly string[];
  const dates = [...REFUSED_DATES.map(([edtf]) => edtf), ...invalid];
  await openList(page);
  const start = Date.now();
  await chooseFile(
    page,
    'dates.json',
    smallFile({
      events: [
        smallEvent({ id: 'good' }),
        ...many(dates.length, (index) => ({ date: { edtf: dates[index], basis: 'stated' } })),
      ],
    }),
  );
  await expect(countIn(page)).toHaveText('1 of 1 event');
  expect(Date.now() - start).toBeLessThan(2000);
  for (const [index, [, message]] of REFUSED_DATES.entries()) {
    const problem = problemsIn(page)
      .getByRole('listitem')
      .filter({ hasText: `events[${index + 1}].date.edtf` });
    await expect.soft(problem).toContainText(message);
  }
  for (const edtf of invalid) await expect.soft(problemsIn(page)).toContainText(`“${edtf}”`);
});

test('dates are read as what they are, and never as more', async ({ page }) => {
  const dates: readonly (readonly [string | number | null, string])[] = [
    ['-0044', '45 BC'],
    ['0099', 'AD 99'],
    ['199X', '1990s'],
    ['2004-21', 'spring 2004'],
    [2024, '2024'],
    ['2024', '2024'],
    ['2024-05~', 'about May 2024'],
    ['2024/..', 'from 2024 on'],
    ['Y-13800000000', '13.8 billion BC'],
    [null, 'not dated by the source'],
  ];
  await openList(page);
  const events = many(dates.length, (index) => {
    const edtf = dates[index]?.[0] ?? null;
    return { date: { edtf, basis: edtf === null ? 'undated' : 'stated' }, quotes: [] };
  });
  await chooseFile(page, 'dates.json', smallFile({ events }));
  await expect(countIn(page)).toHaveText(`${dates.length} of ${dates.length} events`);
  await page.getByRole('radio', { name: 'List' }).check();
  for (const [index, [, words]] of dates.entries()) {
    await expect.soft(rowIn(page, `Event ${index}`).getByRole('cell').first()).toHaveText(words);
  }
  await expect(tableIn(page).getByRole('rowheader').first()).toHaveText('Event 0');
  await expect(problemsIn(page)).toContainText('“Y-13800000000” cannot be drawn');

  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(drawnIn(page)).toHaveCount(dates.length - 2);
  const year = eventIn(page, 'Event 4');
  await expect(year).toHaveAccessibleName('Event 4, 2024');
  await expect(year).toHaveAttribute('data-extent', 'within');
  const besides = (name: string) => timelineIn(page).getByRole('group', { name }).getByRole('button');
  await expect(besides('Not dated by the source')).toHaveText(['Event 9']);
  await expect(besides('Dated, but cannot be drawn')).toHaveText(['Event 813.8 billion BC']);
});

interface Quoted {
  readonly text: unknown;
  readonly at?: unknown;
  /** What stands beside the quote in the panel; null when it was not taken at all. */
  readonly verdict: string | null;
  /** What is lit in the article, where it is not the quote itself. */
  readonly lit?: string;
  readonly problem?: RegExp;
}

const FAMILY = '👨‍👩‍👧';
const WAVED = `The <b>mayor</b> waved to a family ${FAMILY} on *the* bridge.`;
const WRONG = 'verbatim; its stored position was wrong';

const QUOTES: Readonly<Record<string, Quoted>> = {
  'C1 exact': { text: 'The bridge was opened on 1 May 2024 by the mayor.', verdict: 'verbatim' },
  'C2 in two places': { text: 'The mayor promised a', verdict: 'found 2 times', problem: /found 2 times/ },
  'C2 in two places, told apart': {
    text: 'The mayor promised a',
    at: { occurrence: 2 },
    verdict: 'verbatim',
  },
  'C3 what stands around it chooses': {
    text: 'The mayor promised a',
    at: { prefix: 'second bridge. ', suffix: ' third' },
    verdict: 'verbatim',
  },
  'C4 other quotation marks': {
    text: '"It took years," she said.',
    verdict: 'same words, different characters',
  },
  'C4 other white space': {
    text: 'The  bridge was\u00A0opened on 1 May',
    verdict: 'same words, different characters',
  },
  'C5 a typo': {
    text: 'The brigde was opened on 1 May 2024',
    verdict: 'not found in the source',
    problem: /nearest passage/,
  },
  'C6 another figure': {
    text: 'The bridge was opened on 2 May 2024',
    verdict: 'not found in the source',
    problem: /nearest passage/,
  },
  'C7 words left out': {
    text: 'The bridge was opened … by the mayor.',
    verdict: 'not found in the source',
    problem: /give each part as a quote of its own/,
  },
  'C8 not there': { text: 'Nothing of this kind was ever printed', verdict: 'not found in the source' },
  'C9 empty': { text: '', verdict: null, problem: /must not be empty/ },
  'C9 a space': { text: ' ', verdict: null, problem: /too short to prove anything/ },
  'C9 a letter': { text: 'm', verdict: null, problem: /too short to prove anything/ },
  'C9 100,000 characters': { text: 'x'.repeat(100_000), verdict: null, problem: /at most 5000 characters/ },
  'C9 longer than the article': {
    text: 'The bridge was opened. '.repeat(100),
    verdict: 'not found in the source',
  },
  ...Object.fromEntries(
    [{ offset: 500 }, { offset: 1e15 }, { paragraph: 1, offset: 9 }, { paragraph: 7 }, { occurrence: 3 }].map(
      (at) => [
        `C10 the position ${JSON.stringify(at)}`,
        { text: 'Work on the bridge began', at, verdict: WRONG, problem: /stored position was wrong/ },
      ],
    ),
  ),
  'C10 a negative position': {
    text: 'Work on the bridge began',
    at: { offset: -500 },
    verdict: 'verbatim',
    problem: /“offset” must be at least 0; it is “-500”/,
  },
  'C10 an end before the start': {
    text: 'Work on the bridge began',
    at: { start: 9, end: 2 },
    verdict: 'verbatim',
    problem: /“start” is not a field of this format/,
  },
  'C11 a good position of words that are gone': {
    text: 'The council opened the bridge',
    at: { paragraph: 1, offset: 0 },
    verdict: 'not found in the source',
  },
  'C12 half of what people see as one character': {
    text: 'waved to a family 👨',
    verdict: 'same words, different characters',
    lit: `waved to a family ${FAMILY}`,
  },
  'C14 more before it than the text has': {
    text: 'The bridge was opened',
    at: { prefix: 'x'.repeat(10_000) },
    verdict: WRONG,
    problem: /stored position was wrong/,
  },
  'C17 markup': { text: WAVED, verdict: 'verbatim' },
};

const expectSoftly = expect.configure({ soft: true });

test('a quote gets the verdict that the source bears out, and no better', async ({ page }) => {
  const quotes = Object.entries(QUOTES);
  const events = many(quotes.length, (index) => {
    const [title, { text: quote, at }] = quotes[index] ?? ['', { text: '' }];
    return { title, date: { edtf: '2024', basis: 'stated' }, quotes: [{ source: 'paper', text: quote, at }] };
  });
  await openList(page);
  const text = [...SMALL_SOURCE.text, WAVED];
  await chooseFile(page, 'quotes.json', smallFile({ sources: [{ ...SMALL_SOURCE, text }], events }));
  await expect(countIn(page)).toHaveText(`${quotes.length} of ${quotes.length} events`);
  await page.getByRole('radio', { name: 'List' }).check();
  for (const [index, [title, { text: quote, verdict, lit, problem }]] of quotes.entries()) {
    await test.step(title, async () => {
      const listed = problemsIn(page)
        .getByRole('listitem')
        .filter({ hasText: `events[${index}].quotes[0]` });
      if (problem) await expect.soft(listed.filter({ hasText: problem })).toBeVisible();
      await rowIn(page, title).getByRole('button').click();
      await expect(panelTitle(page)).toHaveText(title);
      const figure = panelIn(page).getByRole('figure');
      if (verdict === null) {
        await expect.soft(panelIn(page)).toContainText('No quote given.');
        return;
      }
      await expect.soft(figure.locator('figcaption')).toContainText(verdict);
      const isVerbatim = verdict.startsWith('verbatim');
      const isProved = isVerbatim || verdict.startsWith('same words');
      if (isVerbatim) await expect.soft(figure.locator('blockquote')).toHaveText(String(quote));
      await expect
        .soft(figure.getByRole('button', { name: 'Show in article' }))
        .toHaveCount(isProved ? 1 : 0);
      const marks = articleIn(page).locator('mark[aria-current="true"]');
      await expect.soft(marks.first()).toBeAttached({ attached: isProved });
      if (isVerbatim || lit !== undefined)
        await expectSoftly.poll(async () => (await marks.allTextContents()).join('')).toBe(lit ?? quote);
      if (verdict.startsWith('not found')) await expect.soft(figure.locator('blockquote')).toHaveCount(0);
    });
  }

  await rowIn(page, 'C2 in two places').getByRole('button').click();
  await panelIn(page).getByRole('button', { name: 'Place 2, paragraph 2' }).click();
  await expect(page.locator('[data-placed]')).toHaveText('The mayor promised a');
  await rowIn(page, 'C6 another figure').getByRole('button').click();
  await expect(panelIn(page).locator('del')).toHaveText('2');
  await expect(panelIn(page).locator('ins')).toHaveText('1');
  await panelIn(page).getByRole('button', { name: 'Show the nearest passage' }).click();
  await expect(page.locator('[data-placed]').first()).toBeInViewport();
});
