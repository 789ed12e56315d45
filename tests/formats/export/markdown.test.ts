import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { escapeMarkdown, markdown } from '../../../src/formats/chronology/toMarkdown.ts';
import { onOneLine, tellingOf } from '../../../src/formats/export/telling.ts';
import { HOSTILE, written, ofEveryDossier } from './dossiers.ts';

const reader = new MarkdownIt({ html: true });
type Token = ReturnType<typeof reader.parse>[number];

const wordsOf = ({ children }: Token): string =>
  (children ?? [])
    .map(({ type, content }) => (type === 'hardbreak' || type === 'softbreak' ? '\n' : content))
    .join('');

/** What stands inside elements of a kind, as text. */
function textsIn(tokens: readonly Token[], element: string): readonly string[] {
  const texts: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === `${element}_open`) depth++;
    if (token.type === `${element}_close`) depth--;
    if (depth > 0 && token.type === 'inline') texts.push(wordsOf(token));
  }
  return texts;
}

test('any text is read as that text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), (text) => {
      const tokens = reader.parse(`x\n\n${escapeMarkdown(text)}`, {});
      const [, ...read] = textsIn(tokens, 'paragraph');
      expect(read.join('')).toBe(onOneLine(text));
      expect(
        tokens.filter(({ type }) => !['paragraph_open', 'inline', 'paragraph_close'].includes(type)),
      ).toEqual([]);
    }),
  );
});

test('another program reads a heading for each event, the words of each quote, and a numbered list of the sources', () => {
  ofEveryDossier((dataset) => {
    const tokens = reader.parse(written(markdown, dataset), {});
    expect(textsIn(tokens, 'heading')).toEqual(
      [dataset.title, ...dataset.events.map(({ title }) => title)]
        .map(onOneLine)
        .concat(dataset.sources.length === 1 ? 'Source' : 'Sources'),
    );
    const { quotes } = tellingOf(dataset);
    const told = dataset.events.flatMap(quotes);
    expect(textsIn(tokens, 'blockquote').map((words) => words.replace(/\s+/g, ' '))).toEqual(
      told.map(
        ({ text, number, paragraph }) => `${onOneLine(`“${text}”`)} [${number}, paragraph ${paragraph}]`,
      ),
    );
    expect(textsIn(tokens, 'ordered_list')).toHaveLength(dataset.sources.length);
    expect(tokens.filter(({ type }) => /^html|^code|^fence|^table|^hr/.test(type))).toEqual([]);
  });
});
