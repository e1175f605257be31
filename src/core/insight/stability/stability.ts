import type { Stability } from '../../model/result.js';
import { HALF_OF_LAST_DIGIT } from '../../model/round.js';
import type { Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import { totalTerm } from '../../scoring/assess-intervals.js';
import type { Assessment, RuleLimits } from '../../scoring/assessment.js';
import { windowsOf } from '../../scoring/score-ranges.js';
import { splitParts } from '../../scoring/split-parts.js';
import { drawsIn, type Kind } from './draws.js';
import { keptPart, type Window } from './kept-part.js';

const SOLID_FROM = 0.95;
const FRAGILE_BELOW = 0.75;

/** How far the verdict's id depends on the exact weights: over two sets of other weightings. */
export function stability(rubric: Rubric, assessment: Assessment, now: Verdict): Stability {
  const terms = assessment.criteria.map(totalTerm);
  const parts = splitParts(rubric, assessment);
  const going = parts.filter(({ limits }) => limits.stops !== 'yes');
  const weighed = going.map((part) => ({
    terms: part.terms.filter((_, at) => Number(terms[at]?.weight) > 0),
    window: windowOf(rubric, part.limits, now),
  }));
  const weights = terms.map((term) => term.weight).filter((weight) => weight > 0);
  const kept = (kind: Kind) => keptPart(weighed, () => drawsIn(rubric)(kind, weights));
  const rankOrder = kept('rank-order');
  const box = kept('box');
  const least = Math.min(rankOrder.kept, box.kept);
  return {
    rankOrder,
    box,
    ...(least >= SOLID_FROM && { called: 'solid' as const }),
    ...(least < FRAGILE_BELOW && { called: 'fragile' as const }),
  };
}

/** The window, in [0, 1] and not rounded, in which the low end keeps the verdict. */
function windowOf(rubric: Rubric, limits: RuleLimits, now: Verdict): Window {
  const { from, below } = windowsOf(rubric, limits, now).low;
  const edge = (score: number): number => (score - HALF_OF_LAST_DIGIT) / 100;
  return { from: edge(Math.max(0, from)), below: edge(below) };
}
