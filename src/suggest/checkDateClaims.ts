import type { Source } from '../dataset/dataset.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import { BASES } from '../dataset/eventDate.ts';
import type { Problem } from '../dataset/problem.ts';
import { contradictionIn } from './checkDates.ts';
import { claimsIn, type DateClaims } from './dateClaims.ts';

/** A warning for each date that its own words contradict. */
export function checkDateClaims(claims: DateClaims, sources: readonly Source[]): readonly Problem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const problems: Problem[] = [];
  for (const claim of claimsIn(claims)) {
    const reading = parseEdtf(claim.edtf);
    const source = sources[claim.source];
    const basis = BASES[claim.basis];
    if (!reading.ok || !source || !basis) continue;
    const { paragraph, start, end } = claim;
    const wordsAt = { source: source.id, paragraph, start, end };
    const message = contradictionIn({ basis, reading: reading.value, wordsAt }, byId);
    const event = `events[${claim.event}]`;
    const path = claim.date === 0 ? `${event}.date` : `${event}.otherDates[${claim.date - 1}]`;
    if (message !== null) problems.push({ path, severity: 'warning', message });
  }
  return problems;
}
