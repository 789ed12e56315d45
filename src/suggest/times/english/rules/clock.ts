/** Times on the clock. The day beside one is an expression of its own. */
import type { Context } from '../../context.ts';
import type { Rule } from '../../language.ts';
import type { Match } from '../../candidate.ts';
import { date, fromMention, timeOfSomeDay, withTime, type Found } from '../../meanings.ts';
import { dayPeriod } from '../../period.ts';

const HALF = 'half:am|pm|a.m.|p.m.|a.m|p.m';
const ZONES = 'utc|gmt|z|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|local';
const TIME = `(CLOCK (${HALF})? hrs? | NUM ${HALF} | AMPM | MILITARY | named:noon|midday|midnight | HHMM zone:utc|gmt|hours|hrs)`;
const ZONED = `zone:${ZONES} (sign:+|-|− (offset:NUM | offset:CLOCK))? time?`;
const ZONE = `(OPEN ${ZONED} CLOSE | ${ZONED})?`;

export const clock: readonly Rule[] = [
  // "16:00 UTC today" is one expression, "16:00 UTC on 5 June" two.
  {
    name: 'time of today',
    pattern: `${TIME} ${ZONE} DATE`,
    read: (match, context) =>
      /^(today|yesterday|tomorrow)$/.test(context.wordAt(match.to - 1)) ? readClock(match, context) : null,
  },
  { name: 'time of day', pattern: `[ ${TIME} ${ZONE} ] (,? (on|of)? DATE)?`, read: readClock },
];

function readClock(match: Match<Found>, context: Context): Found | null {
  const minutes = minutesIn(match);
  const zone = zoneIn(match);
  if (minutes === null || zone === null) return null;
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}${zone}`;
  if (match.inner) return withTime(match.inner, time);
  const last = context.lastIn('day');
  if (last) return withTime(fromMention(last, last.period, 'on the day mentioned before'), time);
  return context.isNarrative
    ? timeOfSomeDay(time)
    : withTime(date(dayPeriod(context.published), 'on the publication day', { anchor: 'publication' }), time);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Minutes after midnight, or null when there is no such time. */
function minutesIn(match: Match<Found>): number | null {
  const [hour, minute] = hourAndMinute(match);
  return Number.isInteger(hour) && hour <= 24 && minute < 60 ? hour * 60 + minute : null;
}

function hourAndMinute(match: Match<Found>): readonly [hour: number, minute: number] {
  const named = match.word('named');
  if (named !== undefined) return [named === 'midnight' ? 24 : 12, 0];
  const military = match.value('MILITARY') ?? match.value('HHMM');
  if (military !== undefined) return [Math.floor(military / 100), military % 100];
  const [hour = NaN, minute = 0] = (match.word('CLOCK') ?? /^\d.*/.exec(match.word('NUM') ?? '')?.[0])
    ?.split(/[:.]/)
    .map(Number) ?? [match.value('AMPM') ?? match.value('NUM') ?? NaN];
  const half = match.word('half') ?? /[ap]m$/.exec(match.word('AMPM') ?? '')?.[0];
  if (half === undefined) return [hour, minute];
  return [hour > 12 ? NaN : (hour % 12) + (half.startsWith('p') ? 12 : 0), minute];
}

/**
 * `Z` or an offset; nothing for zones with names of their own, whose offset changes with the season. Null when the
 * offset is none in use.
 */
function zoneIn(match: Match<Found>): string | null {
  if (!/^(utc|gmt|z)$/.test(match.word('zone') ?? '')) return '';
  const offset = match.word('offset');
  if (offset === undefined) return 'Z';
  const [hours = NaN, minutes = 0] = offset.split(':').map(Number);
  if (!Number.isInteger(hours) || hours > 14 || minutes > 59) return null;
  return `${match.word('sign') === '+' ? '+' : '-'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}
