import type { Interval } from '../model/result.js';

/**
 * Wilson's two-sided interval of a share, in [0, 1], for `hits` of `of` observations, at a confidence in (0, 1). Source: E. B.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209 to 212.
 */
export function wilsonInterval(hits: number, of: number, confidence: number): Interval {
  const z = normalQuantile((1 + confidence) / 2);
  const share = hits / of;
  const spread = z * z * (1 / of);
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return { low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half };
}

/** The number that a standard normal variable is below with this probability, in [0.5, 1); by bisection. */
function normalQuantile(probability: number): number {
  let low = 0;
  let high = 8;
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability that a standard normal variable is below `x` >= 0: the series of its density's integral. */
function normalBelow(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp((-x * x) / 2) * (1 / Math.sqrt(2 * Math.PI));
}
