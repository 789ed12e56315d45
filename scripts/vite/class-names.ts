import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** Classes and animations. */
const NAME = /(?:\.|@keyframes\s+)([A-Za-z_][\w-]*)/g;

/**
 * Names for the classes of CSS modules, as short as can be, for there are hundreds in what the page starts with: letters
 * for the file, a number for the class in it. The same sources have the same names.
 */
export function classNames(folder: string): (name: string, file: string, css: string) => string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .toSorted();
  return (name, file, css) => {
    const names = [...new Set(Array.from(css.matchAll(NAME), ([, found]) => found))];
    const place = files.indexOf(relative(folder, file));
    if (place === -1 || !names.includes(name)) throw new Error(`There is no “${name}” in ${file}.`);
    return `${inLetters(place)}${names.indexOf(name)}`;
  };
}

/** a, b, … z, aa, ab, … */
function inLetters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : inLetters(Math.floor(number / 26) - 1) + last;
}
