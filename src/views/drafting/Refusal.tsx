import type { ReactNode } from 'react';
import fields from '../fields.module.css';

interface RefusalProps {
  readonly id: string;
  /** A sentence; null while nothing is wrong. */
  readonly reason: string | null;
  readonly otherwise?: string;
  /** What is so as long as it is not kept. */
  readonly instead?: string;
}

export const BEFORE = 'what was here before stays';

/** Why what is typed into a field is not kept, for as long as it stands there. */
export function Refusal({ id, reason, otherwise = '', instead = BEFORE }: RefusalProps): ReactNode {
  return (
    <output id={id} className={fields.said} data-refused={reason !== null || undefined}>
      {reason === null ? otherwise : `${reason} Not kept: ${instead}.`}
    </output>
  );
}
