/** Why the format does not take what is typed into a field, in words that say what to do; null where it does. */
import { grouped } from '../../dataset/counting.ts';
import * as v from 'valibot';
import { LineSchema, QuoteSchema } from '../../dataset/fileSchema.ts';

/** @param what "A title". */
export const reasonAgainstLine = (what: string, typed: string): string | null =>
  reasonAgainst(LineSchema, what, typed);

export const reasonAgainstQuote = (typed: string): string | null =>
  reasonAgainst(QuoteSchema.entries.text, 'A quote', typed);

function reasonAgainst(schema: v.GenericSchema<string>, what: string, typed: string): string | null {
  const isBlank = typed.trim() === '';
  const [issue] = v.safeParse(schema, isBlank ? '' : typed).issues ?? [];
  if (!issue) return null;
  const advice = isBlank ? 'type one' : `shorten this one, which has ${grouped(typed.length)}`;
  return `${what} ${issue.message}: ${advice}.`;
}
