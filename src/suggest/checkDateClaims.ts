import type { Source } from '../dataset/dataset.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import { BASES } from '../dataset/eventDate.ts';
import { unpackTexts } from '../dataset/great/textList.ts';
import type { Problem } from '../dataset/problem.ts';
import { contradictionIn } from './checkDates.ts';
import { CLAIM_FIELDS, type ClaimField, type DateClaims } from './dateClaims.ts';

/** A warning for each date that its own words contradict. */
export function checkDateClaims(
  { numbers, edtfs }: DateClaims,
  sources: readonly Source[],
): readonly Problem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const problems: Problem[] = [];
  for (const [index, edtf] of unpackTexts(edtfs).entries()) {
    const at = index * CLAIM_FIELDS.length;
    const claim = (field: ClaimField): number => numbers[at + CLAIM_FIELDS.indexOf(field)] ?? 0;
    const reading = parseEdtf(edtf);
    const source = sources[claim('source')];
    const basis = BASES[claim('basis')];
    if (!reading.ok || !source || !basis) continue;
    const wordsAt = {
      source: source.id,
      paragraph: claim('paragraph'),
      start: claim('start'),
      end: claim('end'),
    };
    const message = contradictionIn({ basis, reading: reading.value, wordsAt }, byId);
    const event = `events[${claim('event')}]`;
    const path = claim('date') === 0 ? `${event}.date` : `${event}.otherDates[${claim('date') - 1}]`;
    if (message !== null) problems.push({ path, severity: 'warning', message });
  }
  return problems;
}
