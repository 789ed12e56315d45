import type { Basis } from '../../dataset/eventDate.ts';
import { isolated } from '../../dataset/text.ts';
import type { ActorsById } from '../../state/selectors.ts';
import type { Filters } from '../../state/view.ts';
import { quoteSearch } from './activeFilters.ts';
import { nameActor } from './choiceNames.ts';
import { listWords } from './choiceWords.ts';

/** Why nothing is shown: "No event names both Kim Jong Un and Japan and is alleged." */
export function explainEmpty(filters: Filters, actorsById: ActorsById): string {
  const clauses = [
    actorClause(filters, actorsById),
    kindClause(filters),
    basisClause(filters),
    statusClause(filters),
    searchClause(filters),
  ];
  const asked = clauses.filter((clause) => clause !== null);
  return asked.length === 0 ? 'This dossier has no events.' : `No event ${listWords(asked, 'and')}.`;
}

function actorClause({ actors, actorMode }: Filters, actorsById: ActorsById): string | null {
  if (actors.length === 0) return null;
  const names = actors.map((id) => isolated(nameActor(id, actorsById)));
  if (actorMode === 'any') return `names ${listWords(names, 'or')}`;
  return `names ${names.length === 2 ? 'both ' : names.length > 2 ? 'all of ' : ''}${listWords(names, 'and')}`;
}

function kindClause({ kinds }: Filters): string | null {
  return kinds.length === 0
    ? null
    : `is of the kind ${listWords(
        kinds.map((kind) => `“${isolated(kind)}”`),
        'or',
      )}`;
}

const HOW_DATED: Record<Exclude<Basis, 'undated'>, string> = {
  stated: 'stated in the text',
  resolved: 'resolved from another date',
  inferred: 'inferred from the order told',
};

function basisClause({ bases }: Filters): string | null {
  const dated = bases.filter((basis) => basis !== 'undated').map((basis) => HOW_DATED[basis]);
  const phrases = [
    ...(dated.length > 0 ? [`has its date ${listWords(dated, 'or')}`] : []),
    ...(bases.includes('undated') ? ['is not dated by the source'] : []),
  ];
  return phrases.length === 0 ? null : listWords(phrases, 'or');
}

const statusClause = ({ statuses }: Filters): string | null =>
  statuses.length === 0 ? null : `is ${listWords(statuses, 'or')}`;

const searchClause = ({ search }: Filters): string | null =>
  search.trim() === '' ? null : `matches the search ${quoteSearch(search)}`;
