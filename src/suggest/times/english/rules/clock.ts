/** Times on the clock, with the day beside them when there is one. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import { unfixed, withTime, date, type Found } from '../../meanings.ts';
import type { Match } from '../../pattern.ts';

const HALF = 'half:am|pm|a.m.|p.m.|a.m|p.m';
const ZONES = 'utc|gmt|z|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|local';
const TIME = `(CLOCK (${HALF})? hrs? | NUM ${HALF} | AMPM | MILITARY | named:noon|midday|midnight | HHMM zone:utc|gmt|hours|hrs)`;
const OFFSET = 'sign:+|-|− offset:NUM';
const TAIL = `(OPEN? zone:${ZONES} (${OFFSET})? time? CLOSE?)?`;

/** Minutes of the day, or null when there are no such hours. */
function minutesIn(match: Match<Found>): number | null {
  const named = match.word('named');
  if (named !== undefined) return named === 'midnight' ? 24 * 60 : 12 * 60;
  const half = match.word('half')?.startsWith('p') ? 12 : match.word('half') === undefined ? null : 0;
  const military = match.value('MILITARY') ?? match.value('HHMM');
  const glued = match.value('AMPM');
  const [hour = 99, minute = 0] =
    match.word('CLOCK')?.split(':').map(Number) ??
    (military !== undefined
      ? [Math.floor(military / 100), military % 100]
      : glued !== undefined
        ? [((glued % 100) % 12) + (glued >= 100 ? 12 : 0)]
        : [match.value('NUM') ?? 99]);
  const inDay = half === null ? hour : hour > 12 ? 99 : (hour % 12) + half;
  return inDay <= 24 && minute < 60 ? inDay * 60 + minute : null;
}

function readClock(match: Match<Found>, context: Context): Found | null {
  const minutes = minutesIn(match);
  if (minutes === null || !Number.isInteger(minutes)) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${zoneIn(match)}`;
  const day = match.inner;
  if (day) return withTime(day, time);
  const last = context.lastIn('day');
  if (last) {
    const anchor = last.isFromPublication ? 'publication' : 'text';
    return date(last.period, 'on the day mentioned before', { anchor, time });
  }
  if (!context.isNarrative) {
    return date(
      { unit: 'day', first: context.published, last: context.published },
      'on the publication day',
      { anchor: 'publication', time },
    );
  }
  return unfixed(`XXXX-XX-XXT${time}`, 'minute', `${time} on some day`, 'TIME');
}

/** An offset from UTC; zones with names of their own are left out, for they change with the season. */
function zoneIn(match: Match<Found>): string {
  if (!/^(utc|gmt|z)$/.test(match.word('zone') ?? '')) return '';
  const hours = match.value('offset');
  if (hours === undefined || hours > 14 || !Number.isInteger(hours)) return 'Z';
  return `${match.word('sign') === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:00`;
}

export const clock: readonly Rule[] = [
  { name: 'time of day', pattern: `[ ${TIME} ${TAIL} ]`, read: readClock },
  // The day after it is an expression of its own.
  { name: 'time of the day that follows', pattern: `[ ${TIME} ${TAIL} ] ,? (on|of)? DATE`, read: readClock },
];
