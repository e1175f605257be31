/**
 * The part of a simplex, in [0, 1], where a linear function is at least 0, from its values at the corners.
 * Exact, and stable with equal values, since every step mixes two earlier parts. Source: G. Varsi, The
 * multidimensional content of the frustum of the simplex, Pacific Journal of Mathematics 46 (1973), 303-314.
 */
export function simplexPart(corners: readonly number[]): number {
  let below = corners.filter((value) => value < 0).map((value) => ({ value, part: 0 }));
  for (const above of corners.filter((value) => value >= 0)) {
    let before = 1;
    below = below.map(({ value, part }) => {
      before = (value * part - above * before) / (value - above);
      return { value, part: before };
    });
  }
  return below.at(-1)?.part ?? 1;
}
