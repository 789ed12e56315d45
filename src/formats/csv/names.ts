/** Several names in one cell. */
import { parseList } from './cells.ts';

export const NAME_PARTINGS = [
  { id: 'semicolon', name: 'Semicolons or line ends' },
  { id: 'comma', name: 'Commas' },
  { id: 'none', name: 'Nothing: a cell is one name' },
] as const;

export type NameParting = (typeof NAME_PARTINGS)[number]['id'];

/** By cells that name somebody: null where none names more than one. */
export function partingIn(cells: readonly string[]): NameParting | null {
  if (cells.some((cell) => /[;|\n]/.test(cell))) return 'semicolon';
  return cells.some((cell) => cell.includes(',')) ? 'comma' : null;
}

/** Our own tables part them so that any name comes back. */
export function namesIn(cell: string, parting: NameParting | 'own'): readonly string[] {
  if (parting === 'own') return parseList(cell);
  const names = parting === 'none' ? [cell] : cell.split(parting === 'comma' ? /[,;|\n]/ : /[;|\n]/);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
