import { isolated } from '../../dataset/text.ts';
import type { ActorsById } from '../../state/selectors.ts';
import type { Filters } from '../../state/view.ts';
import { BASIS_NAMES } from './basisNames.ts';
import { nameActor, nameKind, STATUS_NAMES } from './choiceNames.ts';

/** One thing that was chosen, and the change of view that takes it back. */
export interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<Filters>;
}

const LONGEST_SHOWN = 80;

/** The text searched for, in quotation marks and cut to a readable length. */
export function quoteSearch(search: string): string {
  const text = search.trim();
  return `“${isolated(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)}”`;
}

export function listActiveFilters(filters: Filters, actorsById: ActorsById): readonly ActiveFilter[] {
  const { actors, kinds, bases, statuses, search } = filters;
  return [
    ...actors.map((id) => ({
      key: `actor ${id}`,
      name: nameActor(id, actorsById),
      without: { actors: actors.filter((other) => other !== id) },
    })),
    ...kinds.map((kind) => ({
      key: `kind ${kind}`,
      name: nameKind(kind),
      without: { kinds: kinds.filter((other) => other !== kind) },
    })),
    ...bases.map((basis) => ({
      key: `basis ${basis}`,
      name: BASIS_NAMES[basis],
      without: { bases: bases.filter((other) => other !== basis) },
    })),
    ...statuses.map((status) => ({
      key: `status ${status}`,
      name: STATUS_NAMES[status],
      without: { statuses: statuses.filter((other) => other !== status) },
    })),
    ...(search.trim() === ''
      ? []
      : [{ key: 'search', name: `search ${quoteSearch(search)}`, without: { search: '' } }]),
  ];
}
