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

/** Draws one weighting after another, each put into a list from a place on: to make a list for each would cost more than to draw it. */
export type DrawWeighting = (into: Float64Array, from: number) => void;

/** Each weight between half and one and a half of what it is, all equally likely. */
export function boxWeightings(weights: readonly number[], chance: Chance): DrawWeighting {
  return (into, from) => {
    for (const [at, weight] of weights.entries()) into[from + at] = weight * (0.5 + chance());
  };
}

/**
 * Weights in the same rank order, all such weightings equally likely up to scale; tied ones part either way.
 * Falling exponential variables come as running sums (A. Renyi, On the theory of order statistics, 1953), so
 * that only ties need sorting, by lot.
 */
export function rankOrderWeightings(weights: readonly number[], chance: Chance): DrawWeighting {
  const count = weights.length;
  const rising = [...weights.keys()].sort((a, b) => Number(weights[a]) - Number(weights[b]));
  const lots = new Float64Array(count);
  const ranked = new Uint32Array(count);
  const isBehind = (one: number, other: number): boolean =>
    weights[one] === weights[other] && Number(lots[one]) > Number(lots[other]);
  return (into, from) => {
    for (let at = 0; at < count; at += 1) lots[at] = chance();
    for (const [rank, at] of rising.entries()) {
      let place = rank;
      for (; place > 0 && isBehind(Number(ranked[place - 1]), at); place -= 1) {
        ranked[place] = Number(ranked[place - 1]);
      }
      ranked[place] = at;
    }
    let size = 0;
    for (let rank = 0; rank < count; rank += 1) {
      size += -Math.log(1 - chance()) / (count - rank);
      into[from + Number(ranked[rank])] = size;
    }
  };
}
