import type { KeptPart } from '../../model/result.js';
import { roundOnce } from '../../model/round.js';
import { meanRange, type Term } from '../../scoring/interval.js';
import type { Draws } from './draws.js';

/** Scores, in [0, 1], whose verdict has the same id; `below` is infinite where no score is too good. */
export interface Window {
  readonly from: number;
  readonly below: number;
}

/** Closer to an edge than this, in [0, 1], rounding could decide: there the mean itself is worked out. */
const CLOSE = 1e-9;

/** Completions as one: what the criteria that have a weight bring to the mean, and where its low end keeps the verdict. */
export interface Weighed {
  readonly terms: readonly Term[];
  readonly window: Window;
}

/** The part of other weightings under which the low end of no mean lies under its window, and of one lies in it. */
export function keptPart(weighed: readonly Weighed[], drawsFor: () => Draws): KeptPart {
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
  // Twice the standard error, at its largest: of a part of one half.
  const error = roundOnce(0.98 / Math.sqrt(draws.count));
  return { kept: roundOnce(kept / draws.count), method: 'sampled', error };
}

/** Under which draws the low end is not under an edge. */
type Reaching = 'always' | 'never' | ((draws: Draws, draw: number) => boolean);

function reaching(terms: readonly Term[], edge: number): Reaching {
  const counting = terms.filter((term) => term.weight > 0);
  const sure = counting.filter((term) => term.presence === 'sure');
  if (sure.length > 0 && counting.every(({ range }) => range.low >= edge + CLOSE)) return 'always';
  if (sure.length > 0 && sure.every(({ range }) => range.low <= edge - CLOSE)) return 'never';
  return (draws, draw) => {
    const lead = sure.length > 0 ? leadOver(terms, edge, draws, draw) : 0;
    if (lead !== 0) return lead > 0;
    return Number(meanRange(reweighted(terms, draws, draw))?.range.low) >= edge;
  };
}

/**
 * Whether the low end lies over an edge (more than 0) or under it (less than 0), and 0 where it is too close to
 * tell: an optional term is left out where it would lift the low end, so it can only pull it under the edge.
 */
function leadOver(terms: readonly Term[], edge: number, draws: Draws, draw: number): number {
  let lead = 0;
  let whole = 0;
  for (const [at, term] of terms.entries()) {
    const weight = weightUnder(term, draws, draw * terms.length + at);
    const pull = term.range.low - edge;
    if (term.presence === 'sure' || pull < 0) lead += weight * pull;
    whole += weight;
  }
  return Math.abs(lead) > CLOSE * whole ? lead : 0;
}

function reweighted(terms: readonly Term[], draws: Draws, draw: number): readonly Term[] {
  return terms.map((term, at) => ({ ...term, weight: weightUnder(term, draws, draw * terms.length + at) }));
}

/** What is not scored gets no weight under any draw. */
function weightUnder({ weight }: Term, { weights }: Draws, at: number): number {
  return weight === 0 ? 0 : Number(weights[at]);
}
