import type { Problems } from './check.ts';
import { quoted } from './problem.ts';

/** Hands out ids that are unique among one kind of thing, whatever the file says. */
export interface IdRegister<Id extends string> {
  /** The file's own id where it can serve, and a new one, reported at `path`, where it cannot. */
  readonly register: (rawId: unknown, index: number, path: string) => Id;
}

export interface NameSet {
  /** False for a name that is there already. */
  readonly add: (name: string) => boolean;
}

export function createNameSet(): NameSet {
  const names = new Set<string>();
  return {
    add(name) {
      // To look for a name and then to add it takes twice as long.
      const before = names.size;
      return names.add(name).size > before;
    },
  };
}

/** `taken` grows with what is handed out. */
export function createIdRegister<Id extends string>(
  noun: string,
  problems: Problems,
  taken: NameSet = createNameSet(),
): IdRegister<Id> {
  /** The last number tried for each name, so that thousands of equal ones do not try them all anew. */
  const copies = new Map<string, number>();

  const freeName = (wanted: string): string => {
    let name = wanted;
    for (let copy = copies.get(wanted) ?? 2; !taken.add(name); copy++) {
      name = `${wanted}-${copy}`;
      copies.set(wanted, copy);
    }
    return name;
  };

  return {
    register(rawId, index, path) {
      const text = toIdText(rawId);
      const id = freeName(text ?? `${noun}-${index + 1}`);
      if (text === null) {
        problems.warn(
          `${path}.id`,
          `${quoted(rawId)} is not an id; this ${noun} is called ${quoted(id)} here. Give it a short text of its own.`,
        );
      } else if (id !== text) {
        problems.warn(
          `${path}.id`,
          `${quoted(text)} is the id of another ${noun} too; this one is called ${quoted(id)} here. Give it an id of its own.`,
        );
      }
      return id as Id;
    },
  };
}

/** Ids in the wild are numbers too: they are kept as text, unless digits were lost already. */
export function toIdText(rawId: unknown): string | null {
  if (typeof rawId === 'number' && Number.isSafeInteger(rawId)) return String(rawId);
  return typeof rawId === 'string' && rawId !== '' ? rawId : null;
}
