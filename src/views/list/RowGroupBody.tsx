import type { ComponentProps } from 'react';
import type { Placing } from '../../dataset/eventDate.ts';
import { UNDRAWN_NAMES } from '../undrawnNames.ts';
import styles from './EventTable.module.css';
import { ROW_GROUP } from './tableRoles.ts';

/** Rows that stand together; those that no axis can hold stand apart under a name. */
export function RowGroupBody({ placing, ...rest }: ComponentProps<'tbody'> & { readonly placing: Placing }) {
  const name = placing === 'drawn' ? undefined : UNDRAWN_NAMES[placing];
  return <tbody {...ROW_GROUP} aria-label={name} className={name && styles.apart} {...rest} />;
}
