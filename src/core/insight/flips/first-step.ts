/** The first step from one to another at which something holds that then keeps holding; the start does not count. */
export function firstStep(from: number, end: number, holds: (step: number) => boolean): number | undefined {
  if (from === end || !holds(end)) return undefined;
  let before = from;
  let after = end;
  while (Math.abs(after - before) > 1) {
    const step = Math.trunc((before + after) / 2);
    if (holds(step)) after = step;
    else before = step;
  }
  return after;
}

/** The result of some completions at a step; it moves one way only, so it never returns to an earlier one. */
export type ResultAt = (step: number) => string;

/**
 * The first step from one to another at which the results together are no longer the same; the start does not count.
 * Together they may return to what they were, so each step at which one of them changes is tried.
 */
export function firstChange(
  from: number,
  end: number,
  results: readonly ResultAt[],
  isSame: (step: number) => boolean,
): number | undefined {
  if (from === end) return undefined;
  const changeAfter = (resultAt: ResultAt, step: number): number | undefined => {
    const now = resultAt(step);
    return firstStep(step, end, (other) => resultAt(other) !== now);
  };
  let step = from + Math.sign(end - from);
  let changes = results.map((resultAt) => changeAfter(resultAt, step));
  while (isSame(step)) {
    const next = nearest(step, changes);
    if (next === undefined) return undefined;
    step = next;
    changes = changes.map((change, at) => {
      const resultAt = results[at];
      return change === next && resultAt !== undefined ? changeAfter(resultAt, next) : change;
    });
  }
  return step;
}

function nearest(step: number, others: readonly (number | undefined)[]): number | undefined {
  let best: number | undefined;
  for (const other of others) {
    if (other === undefined) continue;
    if (best === undefined || Math.abs(other - step) < Math.abs(best - step)) best = other;
  }
  return best;
}
