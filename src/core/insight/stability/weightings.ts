/** A source of numbers in [0, 1) that look random and are the same each time. */
export type Chance = () => number;

const SEED = 20_260_101;

/** Mulberry32: 32 bits of state, fit for sampling and for nothing that must be secret. */
export function seededChance(): Chance {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each weight between half and one and a half of what it is, all equally likely. */
export function boxWeighting(weights: readonly number[], chance: Chance): readonly number[] {
  return weights.map((weight) => weight * (0.5 + chance()));
}

/**
 * Weights in the same rank order, all such weightings equally likely up to scale; tied ones part either way.
 * Falling exponential variables come as running sums (A. Renyi, On the theory of order statistics, 1953), so
 * that nothing needs sorting.
 */
export function rankOrderWeighting(weights: readonly number[], chance: Chance): readonly number[] {
  const ranked = weights
    .map((weight, at) => ({ weight, at, lot: chance() }))
    .sort((a, b) => a.weight - b.weight || a.lot - b.lot);
  const drawn = [...weights];
  let size = 0;
  for (const [rank, { at }] of ranked.entries()) {
    size += -Math.log(1 - chance()) / (ranked.length - rank);
    drawn[at] = size;
  }
  return drawn;
}
