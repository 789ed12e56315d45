/** Years that are round numbers as historians count: 200 BC, 100 BC, AD 1, AD 100. Years are astronomical: 0 is 1 BC. */

/** The first multiple of `count` after a year; AD 1 counts as one. */
export function roundYearAfter(year: number, count: number): number {
  if (count === 1) return year + 1;
  if (year >= 1) return (Math.floor(year / count) + 1) * count;
  const beforeChrist = Math.ceil((1 - year) / count - 1) * count;
  return beforeChrist > 0 ? 1 - beforeChrist : 1;
}

/** The last one that is not after a year. */
export function roundYearUpTo(year: number, count: number): number {
  if (year >= 1) return Math.max(1, Math.floor(year / count) * count);
  return 1 - Math.ceil((1 - year) / count) * count;
}
