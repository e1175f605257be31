/** A reproducible source of pseudo-random numbers in [0, 1). */
export type Chance = () => number;

const SEED = 20_260_101;

/** The number in [0, 1) at a place of a sequence (Mulberry32): suitable for sampling but not for secrets. */
function chanceAt(place: number, seed: number): number {
  const state = (seed + Math.imul(place + 1, 0x6d2b79f5)) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** The numbers of a sequence one after the other. */
export function seededChance(seed: number): Chance {
  let place = -1;
  return () => {
    place += 1;
    return chanceAt(place, seed);
  };
}

/** Writes a weighting, by its number, into a list from an index on: allocating a list for each would cost more. */
export type DrawWeighting = (into: Float64Array, from: number, draw: number) => void;

/** Each weight between half and one and a half of its value, uniformly. */
export function boxWeightings(weights: readonly number[]): DrawWeighting {
  const count = weights.length;
  return (into, from, draw) => {
    for (let at = 0; at < count; at += 1) {
      into[from + at] = Number(weights[at]) * (0.5 + chanceAt(draw * count + at, SEED));
    }
  };
}

/**
 * Weights in the same rank order, all such weightings equally likely up to scale; ties break either way.
 * Descending exponential variables are running sums (A. Renyi, On the theory of order statistics, 1953), so
 * that only ties need sorting, at random.
 */
export function rankOrderWeightings(weights: readonly number[]): DrawWeighting {
  const count = weights.length;
  const rising = [...weights.keys()].sort((a, b) => Number(weights[a]) - Number(weights[b]));
  const hasTies = new Set(weights).size < count;
  return (into, from, draw) => {
    const place = 2 * count * draw;
    const ranked = hasTies ? tiesBroken(rising, weights, place) : rising;
    let size = 0;
    for (let rank = 0; rank < count; rank += 1) {
      size += -Math.log(1 - chanceAt(place + count + rank, SEED)) / (count - rank);
      into[from + Number(ranked[rank])] = size;
    }
  };
}

/** Equal weights in an order that is drawn from a place of the sequence on. */
function tiesBroken(rising: readonly number[], weights: readonly number[], place: number): readonly number[] {
  const lots = weights.map((_, at) => chanceAt(place + at, SEED));
  return [...rising].sort(
    (a, b) => Number(weights[a]) - Number(weights[b]) || Number(lots[a]) - Number(lots[b]),
  );
}
