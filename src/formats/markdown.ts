/** Markdown to paragraphs. Nothing becomes markup on the way: a parser's tokens are read, and only their words are kept. */
import markdownIt, { type Token } from 'markdown-it';
import { normaliseText } from '../dataset/text.ts';
import { leftOut, type Findings } from './article.ts';
import { readFrontMatter } from './frontMatter.ts';
import { stripTags } from './stripTags.ts';

export async function readMarkdown(text: string): Promise<Findings> {
  const { facts, body } = await readFrontMatter(normaliseText(text));
  const { heading, paragraphs, notes } = readBody(body);
  const title = facts.title ?? heading;
  // A heading that is not the title is part of the text.
  const isRepeated = heading === null || heading === title;
  return { ...facts, title, paragraphs: isRepeated ? paragraphs : [heading, ...paragraphs], notes };
}

interface Body {
  /** That of the first level, where the text begins with it. */
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

function readBody(body: string): Body {
  const tokens = parser.parse(body, {});
  const left = { tags: 0, pictures: 0, templates: 0 };
  const paragraphs: string[] = [];
  let cells: string[] | null = null;
  for (const token of tokens) {
    if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      paragraphs.push((cells ?? []).join('\t'));
      cells = null;
    } else {
      const words = wordsOf(token, left);
      if (words !== null) (cells ?? paragraphs).push(words);
    }
  }
  const hasHeading = tokens[0]?.type === 'heading_open' && tokens[0].tag === 'h1';
  return {
    heading: hasHeading ? (paragraphs.shift() ?? null) : null,
    paragraphs,
    notes: [
      ...leftOut(left.tags, 'HTML tag'),
      ...leftOut(left.pictures, 'picture'),
      ...leftOut(left.templates, 'template tag'),
    ],
  };
}

interface LeftOut {
  tags: number;
  pictures: number;
  templates: number;
}

/** Instructions to the program that makes a page of the file: `{% image "a.jpg" %}`, `{{< figure >}}`. */
const TEMPLATE = /^\{(?:%[^]*%|\{[^]*\})\}$/;

function wordsOf(token: Token, left: LeftOut): string | null {
  const { type, content } = token;
  if (type === 'fence' || type === 'code_block') return content;
  if (type === 'html_block') {
    const { text, tags } = stripTags(content);
    left.tags += tags;
    return text;
  }
  if (type !== 'inline') return null;
  if (TEMPLATE.test(content)) {
    left.templates++;
    return null;
  }
  const words = (token.children ?? []).map((child) => inlineWords(child, left)).join('');
  // Where a picture was there are two spaces now.
  return words.replace(/ {2,}/g, ' ');
}

function inlineWords({ type, content }: Token, left: LeftOut): string {
  if (type === 'softbreak') return ' ';
  if (type === 'hardbreak') return '\n';
  if (type === 'html_inline') left.tags++;
  if (type === 'html_inline') return /^<br\b/i.test(content) ? '\n' : '';
  if (type === 'image') left.pictures++;
  return type === 'image' ? '' : content;
}

const parser = markdownIt({ html: true });

const FOOTNOTE = /\[\^[^\]\s]+\]:/y;
const readParagraph = parser.block.ruler.getRules('').at(-1);

// To CommonMark "[^1]: Ibid." says where a link leads, and is not shown.
parser.block.ruler.before(
  'reference',
  'footnote',
  (state, line, end, silent) => {
    FOOTNOTE.lastIndex = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    if (!FOOTNOTE.test(state.src)) return false;
    return silent || readParagraph?.(state, line, end, silent) === true;
  },
  { alt: ['paragraph'] },
);
