import { RowGroupBody } from '../list/RowGroupBody.tsx';
import type { RowsProps } from '../list/rows.ts';

/** Every row of a long list. What draws only those in sight is heavier than the list itself. */
export const AllRows = ({ groups, drawRow }: RowsProps) =>
  groups.map(({ placing, places }) => (
    <RowGroupBody key={placing} placing={placing}>
      {Array.from(places, (place) => drawRow(place))}
    </RowGroupBody>
  ));
