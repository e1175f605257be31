/** A reproducible source of pseudo-random numbers in [0, 1). */
export type Chance = () => number;

const SEED = 20_260_101;

/** Mulberry32: 32 bits of state, suitable for sampling but not for secrets. */
export function seededChance(seed = SEED): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws one weighting after another into a list, from an index on: allocating a list for each would cost more. */
export type DrawWeighting = (into: Float64Array, from: number) => void;

/** Each weight between half and one and a half of its value, uniformly. */
export function boxWeightings(weights: readonly number[], chance: Chance): DrawWeighting {
  return (into, from) => {
    for (let at = 0; at < weights.length; at += 1) into[from + at] = Number(weights[at]) * (0.5 + chance());
  };
}

/**
 * Weights in the same rank order, all such weightings equally likely up to scale; ties break either way.
 * Descending exponential variables are running sums (A. Renyi, On the theory of order statistics, 1953), so
 * that only ties need sorting, at random.
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
    for (let rank = 0; rank < count; rank += 1) {
      const at = Number(rising[rank]);
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
