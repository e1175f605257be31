import type { KeptPart } from '../../model/result.js';
import { roundOnce } from '../../model/round.js';
import { meanRange, type Term } from '../../scoring/interval.js';
import type { Draws } from './draws.js';

/** Scores, in [0, 1], whose verdict has the same id; `below` is infinite if there is no upper limit. */
export interface Window {
  readonly from: number;
  readonly below: number;
}

/** Closer to an edge than this, in [0, 1], rounding could decide: there the mean itself is computed. */
const CLOSE = 1e-9;

/** Completions as one: the terms of the weighted criteria, and the window in which the low end keeps the verdict. */
export interface Weighed {
  readonly terms: readonly Term[];
  readonly window: Window;
}

/**
 * The fraction of other weightings for which no mean has its low end below its window, and one has it inside; 1 without
 * any mean, since then knock-outs stop everything.
 */
export function keptPart(weighed: readonly Weighed[], drawsFor: () => Draws): KeptPart {
  if (weighed.length === 0) return { kept: 1, method: 'exact', error: 0 };
  const all = weighed.map(({ terms, window }) => ({
    reachesFrom: reaching(terms, window.from),
    reachesBelow: reaching(terms, window.below),
  }));
  const isNever = all.some(({ reachesFrom }) => reachesFrom === 'never');
  if (isNever || all.every(({ reachesBelow }) => reachesBelow === 'always')) {
    return { kept: 0, method: 'exact', error: 0 };
  }
  const isAlways = all.every(({ reachesFrom }) => reachesFrom === 'always');
  if (isAlways && all.some(({ reachesBelow }) => reachesBelow === 'never')) {
    return { kept: 1, method: 'exact', error: 0 };
  }
  const draws = drawsFor();
  const isReached = (edge: Reaching, draw: number): boolean =>
    edge === 'always' || (edge !== 'never' && edge(draws, draw));
  let kept = 0;
  for (let draw = 0; draw < draws.count; draw += 1) {
    const isIn = all.every(({ reachesFrom }) => isReached(reachesFrom, draw));
    if (isIn && all.some(({ reachesBelow }) => !isReached(reachesBelow, draw))) kept += 1;
  }
  // Twice the standard error at its largest: for a fraction of one half.
  const error = roundOnce(0.98 / Math.sqrt(draws.count));
  return { kept: roundOnce(kept / draws.count), method: 'sampled', error };
}

/** The draws for which the low end is not below an edge. */
type Reaching = 'always' | 'never' | ((draws: Draws, draw: number) => boolean);

function reaching(terms: readonly Term[], edge: number): Reaching {
  const counting = terms.filter((term) => term.weight > 0);
  const sure = counting.filter((term) => term.presence === 'sure');
  if (sure.length > 0 && counting.every(({ range }) => range.low >= edge + CLOSE)) return 'always';
  if (sure.length > 0 && sure.every(({ range }) => range.low <= edge - CLOSE)) return 'never';
  const leadIn = leadOver(terms, edge);
  return (draws, draw) => {
    const lead = sure.length > 0 ? leadIn(draws, draw) : 0;
    if (lead !== 0) return lead > 0;
    return Number(meanRange(reweighted(terms, draws, draw))?.range.low) >= edge;
  };
}

/**
 * Positive if the low end is above an edge, negative if it is below, and 0 if it is too close: an optional term
 * is left out if it would raise the low end, so it can only pull it below the edge.
 */
function leadOver(terms: readonly Term[], edge: number): (draws: Draws, draw: number) => number {
  const pulls = terms.map(({ weight, presence, range: { low } }) =>
    weight > 0 && (presence === 'sure' || low < edge) ? low - edge : 0,
  );
  const isCounted = terms.map(({ weight }) => (weight > 0 ? 1 : 0));
  const count = terms.length;
  return ({ weights }, draw) => {
    let lead = 0;
    let whole = 0;
    for (let at = 0; at < count; at += 1) {
      const weight = Number(weights[draw * count + at]);
      lead += weight * Number(pulls[at]);
      whole += weight * Number(isCounted[at]);
    }
    return Math.abs(lead) > CLOSE * whole ? lead : 0;
  };
}

function reweighted(terms: readonly Term[], draws: Draws, draw: number): readonly Term[] {
  return terms.map((term, at) => ({ ...term, weight: weightUnder(term, draws, draw * terms.length + at) }));
}

/** A criterion that is not scored has no weight in any draw. */
function weightUnder({ weight }: Term, { weights }: Draws, at: number): number {
  return weight === 0 ? 0 : Number(weights[at]);
}
