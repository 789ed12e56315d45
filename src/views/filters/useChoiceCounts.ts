import type { ChoiceFilter } from '../../dataset/columns/choicePlaces.ts';
import { countChoices, tallyChoices, type ChoiceCount } from '../../state/counts.ts';
import { choicesIn } from '../../state/filter.ts';
import { selectDataset, selectFilters, selectFoundPlaces } from '../../state/selectors.ts';
import type { Filters } from '../../state/view.ts';
import { useAfterPaint } from '../useAfterPaint.ts';
import { useApp } from '../useApp.tsx';

/** What is chosen in a filter now; how many events that makes follows when the events themselves are shown. */
export function useChoiceCounts<F extends ChoiceFilter>(
  filter: F,
): ReadonlyMap<Filters[F][number], ChoiceCount> {
  const dataset = useApp(selectDataset);
  const found = useAfterPaint(useApp(selectFoundPlaces), dataset);
  const filters = useAfterPaint(useApp(selectFilters), dataset);
  const chosen = new Set<string>(useApp(selectFilters)[filter]);
  const choices: readonly Filters[F][number][] = choicesIn(dataset)[filter];
  const counts = countChoices(tallyChoices(dataset, found, filters), filters, filter, choices);
  return new Map(
    Array.from(counts, ([choice, { count }]) => [choice, { count, isChosen: chosen.has(choice) }]),
  );
}
