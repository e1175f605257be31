/**
 * The part of a simplex, in [0, 1], where a linear function is at least 0, from its values at the corners.
 * Exact, and stable with equal values, since every step mixes two earlier parts. Source: G. Varsi, The
 * multidimensional content of the frustum of the simplex, Pacific Journal of Mathematics 46 (1973), 303-314.
 */
export function simplexPart(corners: readonly number[]): number {
  const below = corners.filter((value) => value < 0);
  let parts = [1, ...below.map(() => 0)];
  for (const above of corners.filter((value) => value >= 0)) {
    const mixed = [1];
    for (const [at, value] of below.entries()) {
      const [here = 0, before = 0] = [parts[at + 1], mixed[at]];
      mixed.push((value * here - above * before) / (value - above));
    }
    parts = mixed;
  }
  return parts.at(-1) ?? 1;
}
