import type { KeptPart, Stability } from '../../report/model.js';
import type { Rubric } from '../../rubric/model.js';
import { totalTerm } from '../../scoring/assess.js';
import type { Assessment } from '../../scoring/assessment.js';
import type { Term } from '../../scoring/interval.js';
import { HALF_OF_LAST_DIGIT, roundOnce } from '../../scoring/round.js';
import { rulingOf, type Verdict } from '../../scoring/verdict.js';
import { windowsOf } from '../../scoring/windows.js';
import { boxPart, MOST_EXACT_TERMS } from './box-part.js';
import { type Draws, drawsIn, type Kind } from './draws.js';
import { rankOrderPart } from './rank-order-part.js';
import { sampledPart, type Window } from './sampled-part.js';

const SOLID_FROM = 0.95;
const FRAGILE_BELOW = 0.75;

/** How far the verdict's id hangs on the weights being just as they are: over two sets of other weightings. */
export function stability(rubric: Rubric, assessment: Assessment, now: Verdict): Stability {
  const terms = assessment.criteria.map(totalTerm).filter((term) => term.weight > 0);
  const window = windowOf(rubric, assessment, now);
  const draws = (kind: Kind) => () =>
    drawsIn(rubric)(
      kind,
      terms.map((term) => term.weight),
    );
  const rankOrder = keptPart(terms, window, exactlyInRankOrder(terms), draws('rank-order'));
  const box = keptPart(terms, window, exactlyInBox(terms), draws('box'));
  const least = Math.min(rankOrder.kept, box.kept);
  return {
    rankOrder,
    box,
    ...(least >= SOLID_FROM && { called: 'solid' as const }),
    ...(least < FRAGILE_BELOW && { called: 'fragile' as const }),
  };
}

/** Where the low end, in [0, 1] and not rounded, keeps the verdict. */
function windowOf(rubric: Rubric, assessment: Assessment, now: Verdict): Window {
  const { from, below } = windowsOf(rubric, rulingOf(rubric, assessment), now).low;
  const edge = (score: number): number => (score - HALF_OF_LAST_DIGIT) / 100;
  return { from: edge(Math.max(0, from)), below: edge(below) };
}

/** The part of weightings under which the low end reaches an edge; undefined where that cannot be worked out. */
type ExactPart = (edge: number) => number | undefined;

function keptPart(terms: readonly Term[], window: Window, exactly: ExactPart, draws: () => Draws): KeptPart {
  if (terms.every((term) => term.presence === 'sure')) {
    const from = exactly(window.from);
    const below = window.below === Number.POSITIVE_INFINITY ? 0 : exactly(window.below);
    if (from !== undefined && below !== undefined) {
      return { kept: roundOnce(Math.max(0, from - below)), method: 'exact', error: 0 };
    }
  }
  const drawn = draws();
  // Twice the standard error, at its largest: of a part of one half.
  const error = roundOnce(0.98 / Math.sqrt(drawn.count));
  return { kept: roundOnce(sampledPart(terms, window, drawn)), method: 'sampled', error };
}

function exactlyInRankOrder(terms: readonly Term[]): ExactPart {
  const groups = tiedGroups(terms);
  return (edge) => rankOrderPart(groups.map((tied) => tied.map(({ range }) => range.low - edge)));
}

/** The heaviest first; those of equal weight stand together. */
function tiedGroups(terms: readonly Term[]): readonly (readonly Term[])[] {
  const groups: Term[][] = [];
  let last: Term | undefined;
  for (const term of [...terms].sort((a, b) => b.weight - a.weight)) {
    if (term.weight === last?.weight) groups.at(-1)?.push(term);
    else groups.push([term]);
    last = term;
  }
  return groups;
}

function exactlyInBox(terms: readonly Term[]): ExactPart {
  if (terms.length > MOST_EXACT_TERMS) return () => undefined;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return (edge) => boxPart(terms.map(({ weight, range }) => (weight / whole) * (range.low - edge)));
}
