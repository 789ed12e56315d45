/** Dates that their words give but for the year. */
import { daysInMonth } from '../../../dataset/calendar.ts';
import { chooseYear, type ChosenYear } from '../chooseYear.ts';
import type { Context } from '../context.ts';
import type { Match } from '../candidate.ts';
import { date, fromMention, type Found } from '../meanings.ts';
import { sayPublication } from '../sayings.ts';
import { dayPeriod, type Period } from '../period.ts';

/** A day of a month and year; null when the month is not so long. */
export function existingDay(year: number, month: number, day: number): Period | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayPeriod({ year, month, day }) : null;
}

const WHY: Readonly<Record<ChosenYear['why'], (context: Context, period: Period) => string>> = {
  story: (_, { first }) => `in ${first.year}, the year that the text has come to`,
  nearest: (context) => `the nearest to ${sayPublication(context)}`,
  future: (context) => `the next one after ${sayPublication(context)}`,
  past: (context) => `the latest one before ${sayPublication(context)}`,
};

/** @param inYear The period in a year, or null when that year has it not. */
export function inChosenYear(
  inYear: (year: number) => Period | null,
  match: Match<Found>,
  context: Context,
): Found | null {
  const chosen = chooseYear(inYear, context, match.markFrom);
  if (!chosen) return null;
  const anchor = chosen.why === 'story' ? 'text' : 'publication';
  return { ...date(chosen.period, WHY[chosen.why](context, chosen.period), { anchor }), inYear };
}

/** The same in "that year": the one mentioned before, or else that of publication. */
export function inMentionedYear(context: Context, inYear: (year: number) => Period | null): Found | null {
  const { last } = context;
  const period = inYear(last ? last.period.first.year : context.published.year);
  return period && date(period, `in ${last ? 'the year mentioned before' : 'the year of publication'}`);
}

/** The same in "the following year" or "the previous year", counted from the one mentioned before. */
export function inYearBesideMentioned(
  context: Context,
  step: number,
  inYear: (year: number) => Period | null,
): Found | null {
  const { last } = context;
  const period = last && inYear(last.period.first.year + step);
  const side = step > 0 ? 'after' : 'before';
  return period && last && fromMention(last, period, `in the year ${side} the one mentioned before`);
}

/** In the year that is `step` after that of publication. */
export function inYearFromPublication(
  context: Context,
  step: number,
  inYear: (year: number) => Period | null,
): Found | null {
  const period = inYear(context.published.year + step);
  const side = step === 0 ? 'of' : step < 0 ? 'before that of' : 'after that of';
  return period && date(period, `in the year ${side} ${sayPublication(context)}`, { anchor: 'publication' });
}

/** The year of "'42": the latest one that is not well after the year of publication. */
export function fullYearOf(short: number, { published }: Context): number {
  const century = Math.floor(published.year / 100) * 100;
  return century + short > published.year + 1 ? century - 100 + short : century + short;
}
