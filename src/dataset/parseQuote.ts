import * as v from 'valibot';
import { check, type Problems } from './check.ts';
import { PositionSchema, QuoteSchema } from './fileSchema.ts';
import { toIdText } from './ids.ts';
import type { ReadSource } from './parseSource.ts';
import { quoted } from './problem.ts';
import { MIN_QUOTE_LENGTH, proveQuote } from './quote.ts';
import { isolated } from './text.ts';
import { MAX_MATCHES, type Quote, type Verdict } from './verdict.ts';
import type { SourceId } from './entityIds.ts';
import type { Passage } from './passage.ts';

/** A quote before its position is looked at, for the words count and not where they are said to stand. */
const QuoteShellSchema = v.object({ ...QuoteSchema.entries, at: v.optional(v.unknown()) });

/** A quote with its verdict, or null after the reason for refusing it was added. */
export function parseQuote(
  value: unknown,
  sources: ReadonlyMap<SourceId, ReadSource>,
  path: string,
  problems: Problems,
): Quote | null {
  const checked = check(QuoteShellSchema, value, path, problems);
  if (!checked) return null;
  const { text } = checked;
  const at = checked.at === undefined ? null : check(PositionSchema, checked.at, `${path}.at`, problems);
  if (text.trim().length < MIN_QUOTE_LENGTH && at === null) {
    problems.error(
      `${path}.text`,
      `${quoted(text)} is too short to prove anything: quote at least ${MIN_QUOTE_LENGTH} characters, or say in “at” which place is meant.`,
    );
    return null;
  }
  const source = (toIdText(checked.source) ?? '') as SourceId;
  const read = sources.get(source);
  if (!read) {
    problems.error(
      `${path}.source`,
      `No source has the id ${quoted(source)}; the quote is shown as unchecked. Add the source or correct the id.`,
    );
  }
  const verdict: Verdict = read ? proveQuote(read.text, text, at) : { kind: 'no-source-text' };
  explainVerdict(verdict, text, read, path, problems);
  return { source, text, verdict };
}

function explainVerdict(
  verdict: Verdict,
  text: string,
  read: ReadSource | undefined,
  path: string,
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
        `${quoted(text)} is found ${timesWords(verdict.passages)}; quote more of it, or say which by "at": {"occurrence": 1}.`,
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
      if (read)
        problems.warn(
          path,
          'There is no source text to check this quote against; add the text to its source.',
        );
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
  read: ReadSource | undefined,
): string {
  if (!nearest || !read) return '';
  const { paragraph, start, end } = nearest.passage;
  const passage = read.text.paragraphs[paragraph]?.slice(start, end) ?? '';
  return `The nearest passage, in paragraph ${paragraph + 1}, reads: “${isolated(passage)}”.`;
}

function adviceFor(text: string): string {
  return /…|\.\.\.|\[.*\]/.test(text)
    ? 'Words left out cannot be proved: give each part as a quote of its own.'
    : 'Copy the words from the source, or take the quote out.';
}
