import { simplexPart } from './simplex-part.js';

// Each order of tied criteria is a simplex of its own; beyond this much work, sampling is as good.
const MOST_WORK = 500_000;

/**
 * The part, in [0, 1], of all weightings in this rank order under which the weighted mean of the values is at
 * least 0. `groups` go from the heaviest to the lightest; values in one group are tied and may part either
 * way. Undefined where the ties allow too many orders.
 */
export function rankOrderPart(groups: readonly (readonly number[])[]): number | undefined {
  const [only] = groups;
  if (only !== undefined && groups.length === 1) return simplexPart(only);
  const length = groups.reduce((sum, group) => sum + group.length, 0);
  const orders = groups.reduce((product, group) => product * factorial(group.length), 1);
  if (orders * length * length > MOST_WORK) return undefined;
  if (orders === 1) return simplexPart(runningMeans(groups.flat()));
  const parts = arrangements(groups).map((values) => simplexPart(runningMeans(values)));
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** The corners of the simplex of falling weights: all weight shared equally by the first, the first two, … */
function runningMeans(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value, at) => {
    sum += value;
    return sum / (at + 1);
  });
}

function arrangements(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return groups.reduce<readonly (readonly number[])[]>(
    (begun, group) => begun.flatMap((head) => permutations(group).map((tail) => [...head, ...tail])),
    [[]],
  );
}

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length <= 1) return [values];
  return values.flatMap((first, at) =>
    permutations([...values.slice(0, at), ...values.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
