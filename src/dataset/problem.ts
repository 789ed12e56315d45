import { isolated, showDirectionMarks } from './text.ts';

/** `error`: the thing at `path` could not be used. `warning`: it was used, and somebody should look at it. */
export type Severity = 'error' | 'warning';

/** Something wrong in outside data, said so that a person can put it right. */
export interface Problem {
  /** Where in the file, e.g. `events[17].date.edtf`; empty for the file as a whole. */
  readonly path: string;
  /** One or more sentences: what is wrong and what to do. */
  readonly message: string;
  readonly severity: Severity;
}

/** Why a file as a whole is not used. */
export const refusal = (message: string): Problem => ({ path: '', message, severity: 'error' });

/** A value, or the reason in words why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (reason: string): Result<never> => ({ ok: false, reason });

export const QUOTED_LIMIT = 60;

/** Shows a raw value inside a message: cut to a readable length, in quotation marks, and so that it turns no sentence. */
export function quoted(value: unknown): string {
  // JSON would call an infinite number null.
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const text = plain ?? JSON.stringify(value) ?? 'undefined';
  // Cut between characters, of which one may be two units long.
  const shown = Array.from(text.slice(0, 2 * QUOTED_LIMIT))
    .slice(0, QUOTED_LIMIT)
    .join('');
  return `“${isolated(showDirectionMarks(shown))}${shown.length < text.length ? '…' : ''}”`;
}
