import type { RowGroup } from './rowGroups.ts';

interface NumberedGroup extends RowGroup {
  /** The place of its first row among all rows. */
  readonly first: number;
}

export function numberGroups(groups: readonly RowGroup[]): readonly NumberedGroup[] {
  let first = 0;
  return groups.map((group) => {
    const numbered = { ...group, first };
    first += group.places.length;
    return numbered;
  });
}
