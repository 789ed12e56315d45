import { useId, type ReactNode } from 'react';
import fields from '../fields.module.css';
import { Refusal } from './Refusal.tsx';
import type { Typed } from './useTyped.ts';

interface TypedFieldProps {
  readonly label: string;
  readonly typed: Typed;
  /** More than one for a text that may need them. */
  readonly rows?: number;
  /** What may well be typed. */
  readonly known?: readonly string[] | undefined;
  /** Said of it while nothing is wrong. */
  readonly hint?: string;
  readonly instead?: string;
}

/** A field with its name, and why what is typed is not kept. */
export function TypedField({
  label,
  typed,
  rows = 1,
  known,
  hint = '',
  instead,
}: TypedFieldProps): ReactNode {
  const id = useId();
  const { refusal, ...typing } = typed;
  const given = {
    id,
    dir: 'auto',
    'aria-describedby': `${id}-said`,
    'aria-invalid': refusal !== null || undefined,
    ...typing,
  } as const;
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...given} /> : <input list={known && `${id}-known`} {...given} />}
      {known && (
        <datalist id={`${id}-known`}>
          {known.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </datalist>
      )}
      <Refusal
        id={`${id}-said`}
        reason={refusal}
        otherwise={hint}
        {...(instead !== undefined && { instead })}
      />
    </div>
  );
}
