import type { EventDate } from '../../dataset/eventDate.ts';

/** Two dates contradict one another when they have no moment in common; a coarser one does not contradict a finer. */
const cannotBothBe = ({ span: a }: EventDate, { span: b }: EventDate): boolean =>
  a !== null && b !== null && (a.end <= b.start || b.end <= a.start);

/** What stands over the dates that several sources give. */
export const comparisonHeading = (date: EventDate, others: readonly EventDate[]): string =>
  others.some((other) => cannotBothBe(date, other)) ? 'The sources disagree' : 'What each source says';
