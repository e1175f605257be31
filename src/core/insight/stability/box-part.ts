/** More terms would take too long: their number of corners doubles with each. */
export const MOST_EXACT_TERMS = 10;

// Coefficients become whole numbers of this size: then the sum, whose terms nearly cancel out, loses nothing.
const FINENESS = 2 ** 40;

/**
 * The part of a box, in [0, 1], where the sum of `coefficients[i] * u[i]` is at least 0, each `u[i]` going
 * from a half to one and a half. Exact for coefficients in [-1, 1], up to their rounding to 2^-40. Source of
 * the volume of a cube cut by a plane, as an alternating sum over its corners: D. L. Barrow and P. W. Smith,
 * Spline notation applied to a volume problem, American Mathematical Monthly 86 (1979), 50-51.
 */
export function boxPart(coefficients: readonly number[]): number {
  // Numbers of this size, and a few times their sum, are exact; only powers of them need more.
  const whole = coefficients.map((each) => Math.round(each * FINENESS)).filter((each) => each !== 0);
  let up = 0;
  let down = 0;
  for (const each of whole) {
    if (each > 0) up += each;
    else down -= each;
  }
  const threshold = 3 * down - up;
  if (threshold <= 0) return 1;
  if (3 * up <= down) return 0;
  // Turned so that every coefficient is positive, and doubled so that halves are whole.
  const rising = whole.map((each) => 2 * Math.abs(each)).sort((a, b) => a - b);
  const opposite = 2 * (up + down) - threshold;
  const sizes = rising.map(BigInt);
  const all = sizes.reduce((product, size, at) => product * size * BigInt(at + 1), 1n);
  // Seen from the opposite corner the box is the same: from the nearer one there are fewer corners on the way.
  const corners =
    opposite < threshold
      ? all - cornersBelow(sizes, 0, BigInt(opposite))
      : cornersBelow(sizes, 0, BigInt(threshold));
  return 1 - ratio(corners, all);
}

/** The alternating sum of what is left of the threshold at each corner, to the power of the dimension. */
function cornersBelow(sizes: readonly bigint[], first: number, left: bigint): bigint {
  let sum = left ** BigInt(sizes.length);
  for (let at = first; at < sizes.length; at += 1) {
    const size = sizes[at];
    // Sizes rise: none behind this one leaves anything either.
    if (size === undefined || size >= left) break;
    sum -= cornersBelow(sizes, at + 1, left - size);
  }
  return sum;
}

/** To 12 decimals, of a part of a whole. */
function ratio(part: bigint, whole: bigint): number {
  return Math.min(1, Number((part * 10n ** 12n) / whole) / 1e12);
}
