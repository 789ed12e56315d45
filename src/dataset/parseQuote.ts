import * as v from 'valibot';
import { check, type Problems } from './check.ts';
import type { SourceId } from './entityIds.ts';
import { PositionSchema, QuoteSchema } from './fileSchema.ts';
import { toIdText } from './ids.ts';
import { quoted } from './problem.ts';
import { MIN_QUOTE_LENGTH } from './quote.ts';
import type { QuotePosition } from './quotePosition.ts';

/** A quote before its position is looked at, for the words count and not where they are said to stand. */
const QuoteShellSchema = v.object({ ...QuoteSchema.entries, at: v.optional(v.unknown()) });

/** What a file says of a quote; nobody has looked yet whether it is so. */
export interface QuoteClaim {
  readonly source: SourceId;
  readonly text: string;
  readonly at: QuotePosition | null;
  /** Where the quote stands in the file. */
  readonly path: string;
}

/** Null after the reason for refusing the quote was added. */
export function parseQuote(
  value: unknown,
  sources: ReadonlyMap<SourceId, unknown>,
  path: string,
  problems: Problems,
): QuoteClaim | null {
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
  if (!sources.has(source)) {
    problems.error(
      `${path}.source`,
      `No source has the id ${quoted(source)}; the quote is shown as unchecked. Add the source or correct the id.`,
    );
  }
  return { source, text, at, path };
}
