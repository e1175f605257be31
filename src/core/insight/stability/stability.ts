import type { KeptPart, Stability } from '../../report/model.js';
import type { Rubric } from '../../rubric/model.js';
import { totalTerm } from '../../scoring/assess.js';
import type { Assessment, Decisive } from '../../scoring/assessment.js';
import type { Term } from '../../scoring/interval.js';
import { roundOnce } from '../../scoring/round.js';
import { decide, type Verdict } from '../../scoring/verdict.js';
import { boxPart, MOST_EXACT_TERMS } from './box-part.js';
import { type Draws, drawsIn, type Kind } from './draws.js';
import { rankOrderPart } from './rank-order-part.js';
import { sampledPart, type Window } from './sampled-part.js';

const SOLID_FROM = 0.95;
const FRAGILE_BELOW = 0.75;

/** How far the verdict's id hangs on the weights being just as they are: over two sets of other weightings. */
export function stability(rubric: Rubric, assessment: Assessment, now: Verdict): Stability {
  const terms = assessment.criteria.map(totalTerm).filter((term) => term.weight > 0);
  const window = windowOf(rubric, assessment, now.id);
  const draws = (kind: Kind) => () =>
    drawsIn(rubric)(
      kind,
      terms.map((term) => term.weight),
    );
  const rankOrder = keptPart(terms, window, exactlyInRankOrder, draws('rank-order'));
  const box = keptPart(terms, window, exactlyInBox, draws('box'));
  const least = Math.min(rankOrder.kept, box.kept);
  return {
    rankOrder,
    box,
    ...(least >= SOLID_FROM && { called: 'solid' as const }),
    ...(least < FRAGILE_BELOW && { called: 'fragile' as const }),
  };
}

/** Bands are decided on the rounded score: half of its last digit belongs to the band above. */
function windowOf(rubric: Rubric, decisive: Decisive, id: string): Window {
  const keeping = rubric.bands.filter(
    (band) => decide(rubric, decisive, { low: band.from, high: band.from }).id === id,
  );
  const starts = keeping.map((band) => band.from);
  const better = rubric.bands.map((band) => band.from).filter((from) => from > Math.max(...starts));
  const edge = (from: number): number => (from - 5e-7) / 100;
  return { from: edge(Math.min(...starts)), below: edge(Math.min(...better)) };
}

/** The part of weightings under which terms with these weights and values have a mean of at least 0. */
type ExactPart = (terms: readonly Weighted[]) => number | undefined;

interface Weighted {
  readonly weight: number;
  readonly value: number;
}

function keptPart(terms: readonly Term[], window: Window, exactly: ExactPart, draws: () => Draws): KeptPart {
  const reaching = (edge: number): number | undefined =>
    edge === Number.POSITIVE_INFINITY
      ? 0
      : exactly(terms.map(({ weight, range }) => ({ weight, value: range.low - edge })));
  if (terms.every((term) => term.presence === 'sure')) {
    const from = reaching(window.from);
    const below = reaching(window.below);
    if (from !== undefined && below !== undefined) {
      return { kept: roundOnce(Math.max(0, from - below)), method: 'exact', error: 0 };
    }
  }
  const drawn = draws();
  // Twice the standard error, at its largest: of a part of one half.
  const error = roundOnce(0.98 / Math.sqrt(drawn.count));
  return { kept: roundOnce(sampledPart(terms, window, drawn)), method: 'sampled', error };
}

function exactlyInRankOrder(terms: readonly Weighted[]): number | undefined {
  const levels = [...new Set(terms.map(({ weight }) => weight))].sort((a, b) => b - a);
  return rankOrderPart(
    levels.map((level) => terms.flatMap(({ weight, value }) => (weight === level ? [value] : []))),
  );
}

function exactlyInBox(terms: readonly Weighted[]): number | undefined {
  if (terms.length > MOST_EXACT_TERMS) return undefined;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return boxPart(terms.map(({ weight, value }) => (weight / whole) * value));
}
