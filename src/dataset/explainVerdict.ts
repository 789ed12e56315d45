/** What a person is told of a quote that is not proved, or not where its file says. */
import type { Problems } from './check.ts';
import type { QuoteClaim } from './parseQuote.ts';
import type { Passage, ProvableText } from './passage.ts';
import { quoted } from './problem.ts';
import { isolated } from './text.ts';
import { MAX_MATCHES, type Verdict } from './verdict.ts';

/** Adds what there is to say of a verdict on a quote, if anything. */
export function explainVerdict(
  verdict: Verdict,
  { text, path, at }: QuoteClaim,
  read: ProvableText,
  problems: Problems,
): void {
  switch (verdict.kind) {
    case 'verbatim':
    case 'same-words':
      if (verdict.positionWasWrong) {
        problems.warn(
          `${path}.at`,
          `The stored position was wrong; the words stand in paragraph ${verdict.passage.paragraph + 1}. Correct “at” or take it out.`,
        );
      }
      return;
    case 'ambiguous':
      problems.error(
        `${path}.text`,
        `${quoted(text)} is found ${timesWords(verdict.passages)}${at ? ', and “at” fits none of these places, or several' : ''}; quote more of it, or say which by "at": {"occurrence": 1}.`,
      );
      return;
    case 'not-found':
      problems.error(
        `${path}.text`,
        [`${quoted(text)} is not in the source.`, nearestSentence(verdict, read), adviceFor(text)]
          .filter(Boolean)
          .join(' '),
      );
      return;
    case 'no-source-text':
      problems.warn(path, 'There is no source text to check this quote against; add the text to its source.');
      return;
    case 'unchecked':
  }
}

function timesWords(passages: readonly Passage[]): string {
  if (passages.length >= MAX_MATCHES) return `more than ${MAX_MATCHES - 1} times`;
  const paragraphs = [...new Set(passages.map((passage) => passage.paragraph + 1))];
  const listed = paragraphs.slice(0, 5).join(', ') + (paragraphs.length > 5 ? ', …' : '');
  return `${passages.length} times (paragraph ${listed})`;
}

function nearestSentence(
  { nearest }: Extract<Verdict, { kind: 'not-found' }>,
  { paragraphs }: ProvableText,
): string {
  if (!nearest) return '';
  const { paragraph, start, end } = nearest.passage;
  const passage = paragraphs[paragraph]?.slice(start, end) ?? '';
  const stop = /[.!?…]$/.test(passage) ? '' : '.';
  return `The nearest passage, in paragraph ${paragraph + 1}, reads: “${isolated(passage)}”${stop}`;
}

function adviceFor(text: string): string {
  return /…|\.\.\.|\[.*\]/.test(text)
    ? 'Words left out cannot be proved: give each part as a quote of its own.'
    : 'Copy the words from the source, or take the quote out.';
}
