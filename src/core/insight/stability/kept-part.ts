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

/** The part of other weightings under which the low end of the mean of terms lies in a window. */
export function keptPart(terms: readonly Term[], { from, below }: Window, drawsFor: () => Draws): KeptPart {
  const reachesFrom = reaching(terms, from);
  const reachesBelow = reaching(terms, below);
  if (reachesFrom === 'never' || reachesBelow === 'always') return { kept: 0, method: 'exact', error: 0 };
  if (reachesFrom === 'always' && reachesBelow === 'never') return { kept: 1, method: 'exact', error: 0 };
  const draws = drawsFor();
  let kept = 0;
  for (let draw = 0; draw < draws.count; draw += 1) {
    const isIn = reachesFrom === 'always' || reachesFrom(draws, draw);
    if (isIn && (reachesBelow === 'never' || !reachesBelow(draws, draw))) kept += 1;
  }
  // Twice the standard error, at its largest: of a part of one half.
  const error = roundOnce(0.98 / Math.sqrt(draws.count));
  return { kept: roundOnce(kept / draws.count), method: 'sampled', error };
}

/** Under which draws the low end is not under an edge. */
type Reaching = 'always' | 'never' | ((draws: Draws, draw: number) => boolean);

function reaching(terms: readonly Term[], edge: number): Reaching {
  const sure = terms.filter((term) => term.presence === 'sure');
  if (sure.length > 0 && terms.every(({ range }) => range.low >= edge + CLOSE)) return 'always';
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
function leadOver(terms: readonly Term[], edge: number, { weights }: Draws, draw: number): number {
  let at = draw * terms.length;
  let lead = 0;
  let whole = 0;
  for (const { range, presence } of terms) {
    const weight = Number(weights[at]);
    const pull = range.low - edge;
    if (presence === 'sure' || pull < 0) lead += weight * pull;
    whole += weight;
    at += 1;
  }
  return Math.abs(lead) > CLOSE * whole ? lead : 0;
}

function reweighted(terms: readonly Term[], { weights }: Draws, draw: number): readonly Term[] {
  return terms.map((term, at) => ({ ...term, weight: Number(weights[draw * terms.length + at]) }));
}
