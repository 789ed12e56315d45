import { toggled } from '../../state/view.ts';
import { useActions, useApp } from '../useApp.tsx';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { BASIS_NAMES } from './basisNames.ts';
import { useChoiceCounts } from './useChoiceCounts.ts';
import { nameKind, STATUS_NAMES } from './choiceNames.ts';

export function KindFilter() {
  const counts = useChoiceCounts('kinds');
  const chosen = useApp(({ view }) => view.kinds);
  const { changeView } = useActions();
  return (
    <ChoiceFilter
      legend="Kind of event"
      counts={counts}
      nameOf={nameKind}
      onToggle={(kind) => changeView({ kinds: toggled(chosen, kind) })}
    />
  );
}

export function BasisFilter() {
  const counts = useChoiceCounts('bases');
  const chosen = useApp(({ view }) => view.bases);
  const { changeView } = useActions();
  return (
    <ChoiceFilter
      legend="How the date is known"
      counts={counts}
      nameOf={(basis) => BASIS_NAMES[basis]}
      onToggle={(basis) => changeView({ bases: toggled(chosen, basis) })}
    />
  );
}

export function StatusFilter() {
  const counts = useChoiceCounts('statuses');
  const chosen = useApp(({ view }) => view.statuses);
  const { changeView } = useActions();
  return (
    <ChoiceFilter
      legend="Status"
      counts={counts}
      nameOf={(status) => STATUS_NAMES[status]}
      onToggle={(status) => changeView({ statuses: toggled(chosen, status) })}
    />
  );
}
