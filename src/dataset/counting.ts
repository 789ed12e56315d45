/** Numbers of things in words: thousands apart, and one of them without its s. */

const thousands = new Intl.NumberFormat('en-GB');

/** "1,204". */
export const grouped = (n: number): string => thousands.format(n);

/** "1 event", "1,204 events". */
export const counting = (count: number, noun: string, many = `${noun}s`): string =>
  `${grouped(count)} ${count === 1 ? noun : many}`;
