import { meanRange, type Term } from '../../scoring/interval.js';
import type { Draws } from './draws.js';

/** Scores, in [0, 1], whose verdict has the same id; `below` is infinite where no score is too good. */
export interface Window {
  readonly from: number;
  readonly below: number;
}

/** Closer to an edge than this, in [0, 1], rounding could decide: there the mean itself is worked out. */
const CLOSE = 1e-9;

/** The part of drawn weightings, in [0, 1], under which the low end of the mean of terms lies in a window. */
export function sampledPart(terms: readonly Term[], { from, below }: Window, draws: Draws): number {
  const reachesFrom = drawsReaching(terms, from, draws);
  const reachesBelow = drawsReaching(terms, below, draws);
  if (reachesFrom === 'never' || reachesBelow === 'always') return 0;
  if (reachesFrom === 'always' && reachesBelow === 'never') return 1;
  let kept = 0;
  for (let draw = 0; draw < draws.count; draw += 1) {
    const isIn = reachesFrom === 'always' || reachesFrom(draw);
    if (isIn && (reachesBelow === 'never' || !reachesBelow(draw))) kept += 1;
  }
  return kept / draws.count;
}

/** Under which draws the low end is not under an edge. */
type DrawsReaching = 'always' | 'never' | ((draw: number) => boolean);

function drawsReaching(terms: readonly Term[], edge: number, draws: Draws): DrawsReaching {
  const sure = terms.filter((term) => term.presence === 'sure');
  if (sure.length > 0 && terms.every(({ range }) => range.low >= edge + CLOSE)) return 'always';
  if (sure.length > 0 && sure.every(({ range }) => range.low <= edge - CLOSE)) return 'never';
  return (draw) => {
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
