import type { Flips } from '../../model/result.js';
import { sameVerdict, type Verdict } from '../../model/verdict.js';
import { totalTerm } from '../../scoring/assess-intervals.js';
import type { Assessment, SplitPart } from '../../scoring/assessment.js';
import type { Term } from '../../scoring/interval.js';
import { splitParts } from '../../scoring/split-parts.js';
import { verdictUnderWeights } from '../../scoring/verdict.js';
import { projectUnderWeights, type ScoringInput } from '../under-weights.js';
import { firstChange, firstStep } from './first-step.js';

/** Shares are tried in steps of a millionth; with a share of 1 no other criterion would count. */
export const SHARE_STEPS = 1e6;

// Smaller differences in distance are ignored: shares are quotients, with float noise.
const NOISE = 1e-6;

/** A share of one criterion that gives another verdict or range, in steps. */
interface Found {
  readonly criterion: string;
  /** The true share; between two steps if it is off the grid. */
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

/**
 * The smallest change of one criterion's share of the total, the others keeping their proportions, that gives another
 * verdict or range; none if no share does. As a share grows, each end of a score only moves towards that criterion's own,
 * so the range of completions that share a score changes one way only.
 */
export function weightFlip(
  input: ScoringInput,
  assessment: Assessment,
  now: Verdict,
): Flips['weight'] | undefined {
  if (now.range[1] === 'stop') return undefined;
  const terms = assessment.criteria.map(totalTerm);
  const whole = terms.reduce((sum, term) => sum + term.weight, 0);
  const along = searchIn(input, assessment, now, terms);
  let best: Found | undefined;
  for (const [index, { weight }] of terms.entries()) {
    const criterion = assessment.criteria[index]?.criterion.id;
    if (criterion === undefined || weight === 0 || weight === whole) continue;
    const from = (weight / whole) * SHARE_STEPS;
    const search = along(index);
    const reach = best === undefined ? SHARE_STEPS : Math.abs(best.to - best.from);
    const to = nearestStep(from, reach, search.first);
    if (to !== undefined) best = { criterion, from, to, verdict: search.verdictAt(to) };
  }
  return best && told(best);
}

/** The verdict along the shares of one criterion. */
interface Search {
  readonly first: (from: number, end: number) => number | undefined;
  readonly verdictAt: (step: number) => Verdict;
}

function searchIn(
  input: ScoringInput,
  assessment: Assessment,
  now: Verdict,
  terms: readonly Term[],
): (index: number) => Search {
  const { rubric } = input;
  const parts = splitParts(rubric, assessment);
  return (index) => {
    const weights = weightsByShare(terms, index);
    const own = assessment.criteria[index]?.criterion.id;
    const verdictOf = (some: readonly SplitPart[], step: number): Verdict | undefined =>
      verdictUnderWeights(rubric, some, weights(step));
    const anew = (step: number): Verdict | undefined =>
      projectUnderWeights(input, assessment, (term, id) => weights(step)(term, id === own ? index : -1))
        ?.verdict;
    // The parts belong to the rubric's own weights, and may be too wide for others.
    const verdictAt = (step: number): Verdict => {
      const found = verdictOf(parts, step) ?? now;
      return sameVerdict(found, now) ? now : (anew(step) ?? now);
    };
    const results = parts.map((part) => (step: number) => {
      const verdict = verdictOf([part], step);
      return `${verdict?.id} ${verdict?.range}`;
    });
    const isSame = (step: number): boolean => sameVerdict(verdictAt(step), now);
    return {
      verdictAt,
      // Where a part is too wide, the verdict changes at a later step than the part does.
      first: (from, end) =>
        firstChange(from, end, results, isSame) ?? firstStep(from, end, (step) => !isSame(step)),
    };
  };
}

/** The weights at each step of one criterion's share; a criterion that is not scored gets none. */
export function weightsByShare(
  terms: readonly Term[],
  index: number,
): (step: number) => (term: Term, at: number) => number {
  let rest = 0;
  for (const [at, { weight }] of terms.entries()) if (at !== index) rest += weight;
  return (step) => {
    const share = step / SHARE_STEPS;
    return ({ weight }, at) => (at === index && weight > 0 ? share : (weight / rest) * (1 - share));
  };
}

function told({ criterion, from, to, verdict: { id, range } }: Found): NonNullable<Flips['weight']> {
  return { criterion, from: Math.round(from) / SHARE_STEPS, to: to / SHARE_STEPS, verdict: id, range };
}

/**
 * The step nearest to the true share, within `reach`, at which verdict or range differ.
 * The step shown as the current share is excluded, although it may be beyond a band edge that the share is on.
 */
export function nearestStep(share: number, reach: number, first: Search['first']): number | undefined {
  const shown = Math.round(share);
  const lowest = Math.max(0, Math.ceil(share - reach + NOISE));
  const down = first(shown, Math.min(shown, lowest));
  const closer = down === undefined ? reach : share - down;
  const highest = Math.min(SHARE_STEPS - 1, Math.floor(share + closer - NOISE));
  return first(shown, Math.max(shown, highest)) ?? down;
}
