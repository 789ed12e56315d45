/** What several formats cannot keep, in the same words. */
import { counting } from '../../dataset/counting.ts';
import type { Dataset, DatedEvent } from '../../dataset/dataset.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import type { Loss } from '../exporter.ts';

/** "1 event is", "2 roles of actors are". */
export const countIs = (count: number, noun: string, rest = ''): string =>
  `${counting(count, noun)}${rest && ` ${rest}`} ${count === 1 ? 'is' : 'are'}`;

export const UNDATED: Loss<DatedEvent> = {
  count: ({ date }) => (date.reading ? 0 : 1),
  words: (count) => `${countIs(count, 'undated event')} left out.`,
};

/** What is not checked yet is told apart: it may be proved in a moment. */
export const UNPROVED_QUOTES: readonly Loss<DatedEvent>[] = [
  {
    count: ({ quotes }) =>
      quotes.filter((quote) => provedPassage(quote) === null && quote.verdict.kind !== 'unchecked').length,
    words: (count) => `${countIs(count, 'quote')} not proved in a source, and left out.`,
  },
  {
    count: ({ quotes }) => quotes.filter(({ verdict }) => verdict.kind === 'unchecked').length,
    words: (count) => `${countIs(count, 'quote')} not checked yet, and left out.`,
  },
];

export const ALL_QUOTES: Loss<DatedEvent> = {
  count: ({ quotes }) => quotes.length,
  words: (count) => `${countIs(count, 'quote')} left out.`,
};

export const OTHER_DATES: Loss<DatedEvent> = {
  count: ({ otherDates }) => (otherDates.length > 0 ? 1 : 0),
  words: (count) =>
    `${counting(count, 'event')} ${count === 1 ? 'has' : 'have'} dates of other sources as well; only the first is kept.`,
};

export const ROLES: Loss<DatedEvent> = {
  count: ({ actors }) => actors.filter(({ role }) => role !== null).length,
  words: (count) => `${countIs(count, 'role', 'of those who take part')} left out.`,
};

export const IDS: Loss<DatedEvent> = {
  count: () => 1,
  words: (count) => `${countIs(count, 'id')} left out.`,
};

/** The words that date it are in the format, and the note on them. */
export const BASES: Loss<DatedEvent> = {
  count: ({ date }) => (date.reading ? 1 : 0),
  words: (count) => `Whether ${countIs(count, 'date')} stated, reckoned or inferred is left out.`,
};

/** Nothing is in the format but the date itself. */
export const READINGS: Loss<DatedEvent> = {
  count: ({ date }) => (date.reading || date.note !== null ? 1 : 0),
  words: (count) => `How ${counting(count, 'date')} ${count === 1 ? 'was' : 'were'} read is left out.`,
};

/** "Alleged by A". */
export const CLAIMS: Loss<DatedEvent> = {
  count: ({ status, attributedTo }) => (status === 'reported' && attributedTo.length === 0 ? 0 : 1),
  words: (count) => `That ${countIs(count, 'event')} alleged, denied or expected is left out, and by whom.`,
};

export const ACTOR_KINDS: Loss<Dataset> = {
  count: ({ actors }) => actors.length,
  words: (count) =>
    `Whether ${count === 1 ? '1 actor is a person, a state or an organisation' : `${counting(count, 'actor')} are persons, states or organisations`} is left out.`,
};

export const ARTICLE_TEXTS: Loss<Dataset> = {
  count: ({ sources }) => sources.filter(({ paragraphs }) => paragraphs.length > 0).length,
  words: (count) => `The text of ${count === 1 ? 'the article' : counting(count, 'article')} is left out.`,
};

export const ALIASES: Loss<Dataset> = {
  count: ({ actors }) => actors.reduce((sum, { aliases }) => sum + aliases.length, 0),
  words: (count) => `${countIs(count, 'other name', 'of actors')} left out.`,
};
