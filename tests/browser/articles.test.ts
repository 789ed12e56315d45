/** Articles are read in a real browser, under the policy of the app and without the network, by a page of these tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { ReadArticle } from '../../src/formats/article.ts';
import type { Result } from '../../src/dataset/problem.ts';
import { securityHeaders } from '../../scripts/vite/security-headers.ts';
import { expect, test as base } from './app.ts';
import type { Reading } from './article-page/main.ts';
import { readSample } from './files.ts';
import { makeDocx, paragraph, run } from '../makeDocx.ts';

const test = base.extend<object, { articlePage: string }>({
  /** The address of the page, built as the app is. */
  articlePage: [
    // Playwright reads in the pattern what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const outDir = mkdtempSync(join(tmpdir(), 'dateline-articles-'));
      const config = {
        configFile: false as const,
        root: 'tests/browser/article-page',
        base: './',
        publicDir: resolve('public'),
        logLevel: 'error' as const,
        plugins: [securityHeaders()],
        build: {
          outDir,
          emptyOutDir: true,
          target: 'es2023',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
        },
      };
      await build(config);
      const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
      await provide(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(outDir, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ articlePage }, provide) => provide(articlePage),
});

const succeeded = (result: Result<ReadArticle>): ReadArticle => {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

const read = async (page: Page, name: string, content: Buffer): Promise<ReadArticle> =>
  succeeded(
    await page.evaluate(
      async ({ fileName, bytes }) => {
        const { reading } = window as unknown as { reading: Reading };
        return reading.readArticleFile(
          new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], fileName),
        );
      },
      { fileName: name, bytes: content.toString('base64') },
    ),
  );

/** The head of a file that no password opens. */
const PROTECTED = Buffer.from(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
3 0 obj <</Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}>>> endobj
trailer <</Root 1 0 R /Encrypt 3 0 R /ID [<01> <01>]>>
%%EOF`);

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.waitForFunction(() => 'reading' in window);
});

const text = 'The clock in the tower struck two, and nobody in the town could say why. ';
const story = Array.from({ length: 4 }, (_, index) => `<p>${index}. ${text.repeat(3)}</p>`).join('');

test('a saved page is read, though markup made of text is forbidden', async ({ page }) => {
  // So short that Readability begins anew, for which it would set markup.
  for (const body of ['<p>One.</p><p>Two.</p>', `<nav>Menu</nav><article>${story}</article>`]) {
    const html = `<!doctype html><html lang="en"><title>Clocks</title><body>${body}</body></html>`;
    const { title, paragraphs } = await read(page, 'page.html', Buffer.from(html));
    expect(title).toBe('Clocks');
    expect(paragraphs.length).toBe(body.split('<p>').length - 1);
  }
});

test('pasted words lose their formatting', async ({ page, tolerate }) => {
  tolerate(KEPT_BACK);
  const pasted = await page.evaluate(() =>
    (window as unknown as { reading: Reading }).reading.readPasted({
      text: 'One two',
      html: '<p><b style="color:red">One</b></p><p>two</p>',
    }),
  );
  expect(succeeded(pasted)).toMatchObject({ paragraphs: ['One', 'two'], notes: ['Formatting was dropped.'] });
});

test('Markdown is read', async ({ page }) => {
  const markdown = '---\ntitle: Clocks\ndate: 2024-11-22\n---\nOne *two* ![x](http://e.example/x.png).';
  expect(await read(page, 'a.md', Buffer.from(markdown))).toMatchObject({
    title: 'Clocks',
    published: '2024-11-22',
    paragraphs: ['One two .'],
  });
});

test('old encodings are guessed', async ({ page }) => {
  const bytes = Buffer.from(
    'The \x93clock\x94 \x96 it cost \x80 7 \x96 struck two in the caf\xe9.',
    'latin1',
  );
  expect(await read(page, 'a.txt', bytes)).toMatchObject({
    paragraphs: ['The “clock” – it cost € 7 – struck two in the café.'],
    guess: { encoding: 'windows-1252' },
  });
  test.skip(readSample('encodings/windows-1252.txt') === null, 'the samples are not at hand');
  const sample = readFileSync('../shared/samples/encodings/windows-1252.txt');
  const { paragraphs, guess } = await read(page, 'b.txt', sample);
  expect(paragraphs.at(-1)).toBe('“curly” £5 café – é');
  expect(guess?.encoding).toBe('windows-1252');
});

/** A document that no window shows is under the policy too, which tells of what it keeps from being applied. */
const KEPT_BACK =
  /inline event handler|inline style|base URI|policy violation: (?:script-src-attr|style-src-(?:attr|elem)|base-uri) /;

test('hostile markup runs nothing, loads nothing and goes nowhere', async ({ page, tolerate }) => {
  tolerate(KEPT_BACK);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const own = [
    '<img src=x onerror=alert(1)>',
    '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
    '<meta http-equiv=refresh content="0;url=/away"><base href="http://e.example/">',
    '<form action=/away><input autofocus onfocus=alert(1)></form><script>alert(1)</script>',
    '<link rel=stylesheet href=http://e.example/x.css><style>@import "http://e.example/y.css"</style>',
    '<video src=http://e.example/v.mp4 autoplay></video><object data=http://e.example/o></object>',
    '<svg><image href=http://e.example/i.png onload=alert(1)></svg><body onload=alert(1)>',
  ];
  const lists = (readSample('xss/payloads.txt') ?? '').split('\n');
  for (const payload of [own.join('\n'), lists.join('\n')]) {
    const { paragraphs } = await read(page, 'page.html', Buffer.from(`<p>One.</p>${payload}<p>Two.</p>`));
    expect(paragraphs[0]).toBe('One.');
    expect((await read(page, 'page.md', Buffer.from(`One.\n\n${payload}`))).paragraphs[0]).toBe('One.');
  }
  expect(dialogs).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a Word document is read', async ({ page }) => {
  const docx = makeDocx(paragraph(run('Clocks'), 'Title') + paragraph(run('One two.')));
  expect(await read(page, 'a.docx', docx)).toMatchObject({
    title: 'Clocks',
    paragraphs: ['One two.'],
    notes: [],
  });
});

const NOUNS = [
  'clock',
  'mayor',
  'ministers',
  'bridge',
  'newspaper',
  'committee',
  'town',
  'neighbourhood',
  'tower',
];
const VERBS = ['struck', 'remembered', 'promised', 'investigated', 'closed', 'understood', 'read about'];

/** A paragraph of which no line is like that of another. */
const tale = (number: number): string =>
  Array.from({ length: 3 + (number % 7) }, (_, index) => {
    const [a, b, c] = [7, 11, 13].map((step) => number * step + index * (step + 2)) as [
      number,
      number,
      number,
    ];
    const place = `on day ${number * 10 + index} of the year`;
    return `The ${NOUNS[a % 9]} ${VERBS[b % 7]} the ${NOUNS[c % 9]} ${place}, and the ${NOUNS[b % 9]} was told.`;
  }).join(' ');

const PRINT = {
  format: 'A5',
  displayHeaderFooter: true,
  headerTemplate: '<span style="font-size: 8px">The Paper</span>',
  footerTemplate: '<span style="font-size: 8px" class="pageNumber"></span>',
  margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
};

test.describe('PDF', () => {
  for (const [name, css] of [
    ['one column', ''],
    ['two columns', 'body { columns: 2; font-size: 9pt; text-align: justify; hyphens: auto }'],
    ['indents', 'p { margin: 0; text-indent: 2em }'],
  ] as const) {
    test(`paragraphs in ${name}`, async ({ page, context }) => {
      const texts = Array.from({ length: 30 }, (_, index) => tale(index));
      const printed = await context.newPage();
      await printed.setContent(
        `<!doctype html><html lang="en-GB"><title>Clocks</title><style>${css}</style><h1>Clocks</h1>${texts.map((words) => `<p>${words}`).join('')}`,
      );
      const pdf = await printed.pdf({ ...PRINT, tagged: true });
      await printed.close();
      const article = await read(page, 'a.pdf', pdf);
      expect(article).toMatchObject({ title: 'Clocks', language: 'en-GB', published: null });
      expect(article.notes).toEqual([
        expect.stringMatching(/^\d+ running heads and page numbers were left out\.$/),
      ]);
      expect(article.paragraphs).toEqual(texts);
    });
  }

  test('without text, with a password, or none at all is refused in words', async ({ page, context }) => {
    const printed = await context.newPage();
    await printed.setContent('<div style="width: 100px; height: 100px; border: 1px solid"></div>');
    const pictures = await printed.pdf();
    await printed.close();
    await expect(read(page, 'a.pdf', pictures)).rejects.toThrow(
      'This PDF has no text, only pictures of its pages.',
    );
    await expect(read(page, 'a.pdf', PROTECTED)).rejects.toThrow('This PDF is protected by a password.');
    for (const content of ['Just words.', '%PDF-1.7\n1 0 obj', '']) {
      await expect(read(page, 'a.pdf', Buffer.from(content))).rejects.toThrow(
        'This is not a PDF, or it is damaged.',
      );
    }
  });
});

test('a large file is read by the page itself where its worker cannot be loaded', async ({
  page,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/);
  await page.route(/article\.worker/, (route) => route.abort());
  const { paragraphs } = await read(page, 'a.md', Buffer.from(`*${text}*\n\n`.repeat(10_000)));
  expect(paragraphs).toHaveLength(10_000);
});

test('5 MB are read, and the page works no longer at it than it must', async ({ page }) => {
  const files: readonly (readonly [name: string, start: string, repeated: string, times: number])[] = [
    // What reads comes with the first one.
    ['short.txt', '', 'The clock struck two. ', 1],
    ['line.txt', '', 'The clock struck two. ', 238_000],
    ['lines.txt', '', 'The clock struck two.\n', 200_000],
    ['line.md', '', 'The clock struck two. ', 238_000],
    ['lines.md', '', 'The clock struck two.\n', 200_000],
    ['line.html', '<p>', 'The clock struck two. ', 238_000],
    ['lines.html', '<p>', 'The clock struck two.<br>\n', 200_000],
    ['paragraphs.html', '', '<p>The clock struck two.</p>\n', 100_000],
  ];
  // What the page works, and not what it waits on a busy machine.
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  for (const file of files) {
    const chosen = await page.evaluateHandle(
      ([name, start, repeated, times]) => new File([start + repeated.repeat(times)], name),
      file,
    );
    const before = await worked();
    const isRead = await page.evaluate(async (it) => {
      const { reading } = window as unknown as { reading: Reading };
      return (await reading.readArticleFile(it)).ok;
    }, chosen);
    expect(isRead, file[0]).toBe(true);
    const took = (await worked()) - before;
    // Only of HTML the page makes a document itself; the rest is read in a worker.
    expect(took, file[0]).toBeLessThan(file[0].endsWith('.html') ? 3 : 0.1);
  }
});
