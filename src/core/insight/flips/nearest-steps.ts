import { memoise } from '../../model/memoise.js';
import type { Axis } from './axis.js';

/** So many steps are tried one by one where bisection may miss one. */
const MOST_SCANNED = 64;

/** A search along an axis. */
export interface Search {
  readonly differs: (step: number) => boolean;
  /**
   * How many ends of the criterion's own score satisfy each bound on it, so that one is open with 1: between steps with
   * the same digits, nothing changes direction.
   */
  readonly bounds: (step: number) => string;
}

/**
 * The nearest step that differs, in each direction. Between two neighbouring cuts the question's own score is
 * monotonic, and so is the score of its criterion; if no bound on that is crossed in between, both
 * ends of the range are monotonic, and bisection finds the first step that differs. While such a bound is open, a range may
 * be wider than its completions at some steps only, so that there short stretches are tried step by step.
 */
export function nearestSteps({ at, cuts }: Axis, search: Search): readonly number[] {
  // Neighbouring stretches share their ends, and each try costs a scoring.
  const known = { differs: memoise(search.differs), bounds: memoise(search.bounds) };
  const above = Math.floor(at + 1e-9) + 1;
  const below = Math.ceil(at - 1e-9) - 1;
  const up = cuts.filter((cut) => cut >= above);
  const down = cuts.filter((cut) => cut <= below).reverse();
  const found = [firstAlong(below, down, known), firstAlong(above, up, known)];
  return found.filter((step) => step !== undefined);
}

function firstAlong(start: number, cuts: readonly number[], search: Search): number | undefined {
  let near = start;
  for (const cut of cuts) {
    const found = firstBetween(near, cut, search);
    if (found !== undefined) return found;
    near = cut;
  }
  return undefined;
}

function firstBetween(near: number, far: number, search: Search): number | undefined {
  if (search.differs(near)) return near;
  if (Math.abs(far - near) <= 1) return search.differs(far) ? far : undefined;
  const bounds = search.bounds(near);
  if (bounds === search.bounds(far)) {
    const isScanned = bounds.includes('1') && Math.abs(far - near) <= MOST_SCANNED;
    return (isScanned ? scanned : bisected)(near, far, search);
  }
  const middle = Math.trunc((near + far) / 2);
  return firstBetween(near, middle, search) ?? firstBetween(middle, far, search);
}

function scanned(near: number, far: number, { differs }: Search): number | undefined {
  const way = Math.sign(far - near);
  for (let step = near; step !== far; ) {
    step += way;
    if (differs(step)) return step;
  }
  return undefined;
}

function bisected(near: number, far: number, { differs }: Search): number | undefined {
  if (!differs(far)) return undefined;
  let same = near;
  let other = far;
  while (Math.abs(other - same) > 1) {
    const middle = Math.trunc((same + other) / 2);
    if (differs(middle)) other = middle;
    else same = middle;
  }
  return other;
}
