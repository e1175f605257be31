import { firstChange, type ResultAt } from '../insight/flips/first-step.js';
import { nearestStep, SHARE_STEPS, weightsByShare } from '../insight/flips/weight-flip.js';
import { projectUnderWeights } from '../insight/under-weights.js';
import type { Swap } from '../model/comparison.js';
import type { Rubric } from '../model/rubric.js';
import type { SplitPart } from '../scoring/assessment.js';
import { meanRange, type Term } from '../scoring/interval.js';
import { splitParts } from '../scoring/split-parts.js';
import { scoreOf, verdictOver, verdictUnder } from '../scoring/verdict.js';
import type { Contender } from './contender.js';
import { compareStandings, type Standing, standingOf } from './standing.js';

type WeightOf = (term: Term, at: number) => number;

/** The smallest change of one criterion's share, the others keeping their proportions, that puts the second before the first. */
export function weightSwap(first: Contender, second: Contender): Swap['weight'] | undefined {
  const { rubric } = first.input;
  const whole = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  let best: NonNullable<Swap['weight']> | undefined;
  for (const [index, { id, weight }] of rubric.criteria.entries()) {
    if (weight === 0 || weight === whole) continue;
    const share = (weight / whole) * SHARE_STEPS;
    const reach = best === undefined ? SHARE_STEPS : Math.abs(best.to - best.from) * SHARE_STEPS;
    const to = nearestStep(share, reach, searchAlong(rubric, index, first, second));
    if (to === undefined || !isSwappedAt(to / SHARE_STEPS, index, first, second)) continue;
    best = { criterion: id, from: Math.round(share) / SHARE_STEPS, to: to / SHARE_STEPS };
  }
  return best;
}

/**
 * As a share grows, each end of a score moves only one way, and so do the verdict and, where the same criteria are
 * scored, the lead of one score over the other: each step at which one of them changes is tried.
 */
function searchAlong(
  rubric: Rubric,
  index: number,
  first: Contender,
  second: Contender,
): (from: number, end: number) => number | undefined {
  const weights = weightsByShare(rubric.criteria.map(weightAsTerm), index);
  const along = ({ assessment, standing }: Contender): ((step: number) => Standing) => {
    const parts = splitParts(rubric, assessment);
    return (step) => standingUnder(rubric, parts, weights(step)) ?? standing;
  };
  const [one, other] = [along(first), along(second)] as const;
  const results: readonly ResultAt[] = [
    (step) => `${one(step).low.verdict}`,
    (step) => `${other(step).low.verdict}`,
    (step) => `${Math.sign(other(step).low.score - one(step).low.score)}`,
  ];
  const isSame = (step: number): boolean => compareStandings(other(step), one(step)) <= 0;
  return (from, end) => firstChange(from, end, results, isSame);
}

/** Whether scoring both anew with that share agrees: the parts of a score may be too wide for other weights. */
function isSwappedAt(share: number, index: number, first: Contender, second: Contender): boolean {
  const { rubric } = first.input;
  const weights = weightsByShare(rubric.criteria.map(weightAsTerm), index)(share * SHARE_STEPS);
  const own = rubric.criteria[index]?.id;
  const [one, other] = [first, second].map(({ input, assessment }) => {
    const projection = projectUnderWeights(input, assessment, (term, id) =>
      term.weight === 0 ? 0 : weights(term, id === own ? index : -1),
    );
    return projection && standingOf(rubric.bands, projection);
  });
  return one !== undefined && other !== undefined && compareStandings(other, one) > 0;
}

function weightAsTerm({ weight }: { readonly weight: number }): Term {
  return { weight, range: { low: 0, high: 0 }, presence: 'sure' };
}

/** Undefined if nothing has a score. */
function standingUnder(
  rubric: Rubric,
  parts: readonly SplitPart[],
  weightOf: WeightOf,
): Standing | undefined {
  const all = parts.flatMap(({ terms, limits }) => {
    // A criterion that is not scored gets no weight, whatever the others have.
    const weighed = terms.map((term, at) => ({
      ...term,
      weight: term.weight === 0 ? 0 : weightOf(term, at),
    }));
    const score = scoreOf({ total: meanRange(weighed) });
    return score === undefined ? [] : [{ score, verdict: verdictUnder(rubric, limits, score) }];
  });
  const [start, ...rest] = all.map(({ verdict }) => verdict);
  if (start === undefined) return undefined;
  return standingOf(rubric.bands, {
    verdict: verdictOver(rubric, [start, ...rest]),
    score: {
      low: Math.min(...all.map(({ score }) => score.low)),
      high: Math.max(...all.map(({ score }) => score.high)),
    },
  });
}
