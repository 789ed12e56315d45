import { seededRandom } from './random.mjs';

const FIRST_DAY = Date.UTC(2004, 0, 1) / 86_400_000;
const DAYS = 20 * 365;
const BURSTS = 40;
/** A day in the middle of the heaviest burst has about this many times the events of a quiet one. */
const HEAVIEST = 60;

/**
 * Twenty years of which some weeks are busy and most are not, as news is. Gives the day, in days since 1970, that a
 * share of all events has come before: 0 for the first day, 0.5 for the day that half of them lie before.
 * @param {number} seed
 * @returns {(share: number) => number}
 */
export function busyDays(seed) {
  const random = seededRandom(seed);
  const weights = Array.from({ length: DAYS }, () => 1);
  for (let burst = 0; burst < BURSTS; burst++) {
    const [centre, width, height] = [random() * DAYS, 2 + random() * 20, random() * HEAVIEST];
    for (let day = Math.max(0, Math.floor(centre - 4 * width)); day < centre + 4 * width && day < DAYS; day++)
      weights[day] = (weights[day] ?? 0) + height * Math.exp(-(((day - centre) / width) ** 2));
  }
  let sum = 0;
  const before = weights.map((weight) => (sum += weight) - weight);
  return (share) => FIRST_DAY + lastNotAbove(before, share * sum);
}

/** @param {readonly number[]} sorted @param {number} limit */
function lastNotAbove(sorted, limit) {
  let [low, high] = [0, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
