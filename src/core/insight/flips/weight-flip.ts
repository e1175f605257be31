import type { Flips } from '../../report/model.js';
import type { Rubric } from '../../rubric/model.js';
import { totalTerm } from '../../scoring/assess.js';
import type { Assessment, Decisive } from '../../scoring/assessment.js';
import { meanRange, type Term } from '../../scoring/interval.js';
import { decide, scoreOf, type Verdict } from '../../scoring/verdict.js';
import { sameVerdict } from './same-verdict.js';

/** Shares are tried in steps of a millionth; a share of 1 would leave nothing to weigh against. */
const STEPS = 1e6;

// What is nearer by less is as near: shares are quotients, and carry float noise.
const NOISE = 1e-6;

/** A share of one criterion that gives another verdict or range, in steps. */
interface Found {
  readonly criterion: string;
  /** The true share; between two steps where it is off the grid. */
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

/**
 * The smallest change of one criterion's share of the total, the others keeping their proportions, that gives
 * another verdict or range; none where no share does. As a share grows, either end of the score only moves towards that
 * criterion's own, so the range changes once each way: bisection finds where.
 */
export function weightFlip(
  rubric: Rubric,
  assessment: Assessment,
  now: Verdict,
): Flips['weight'] | undefined {
  const terms = assessment.criteria.map(totalTerm);
  const whole = terms.reduce((sum, term) => sum + term.weight, 0);
  let best: Found | undefined;
  for (const [index, { weight }] of terms.entries()) {
    const criterion = assessment.criteria[index]?.criterion.id;
    if (criterion === undefined || weight === 0 || weight === whole) continue;
    const from = (weight / whole) * STEPS;
    const verdictAt = (step: number): Verdict | undefined =>
      verdictUnder(rubric, assessment, withShare(terms, index, step / STEPS));
    const reach = best === undefined ? STEPS : Math.abs(best.to - best.from);
    const to = nearestStep(from, reach, (step) => {
      const verdict = verdictAt(step);
      return verdict !== undefined && !sameVerdict(verdict, now);
    });
    const verdict = to === undefined ? undefined : verdictAt(to);
    if (to !== undefined && verdict !== undefined) best = { criterion, from, to, verdict };
  }
  return best && told(best);
}

function withShare(terms: readonly Term[], index: number, share: number): readonly Term[] {
  const rest = terms.reduce((sum, term, at) => (at === index ? sum : sum + term.weight), 0);
  return terms.map(({ weight, range, presence }, at) => ({
    weight: at === index ? share : (weight / rest) * (1 - share),
    range,
    presence,
  }));
}

function verdictUnder(rubric: Rubric, rules: Decisive, terms: readonly Term[]): Verdict | undefined {
  const total = meanRange(terms);
  const score = total && scoreOf({ total });
  return score && decide(rubric, rules, score);
}

function told({ criterion, from, to, verdict }: Found): NonNullable<Flips['weight']> {
  return {
    criterion,
    from: Math.round(from) / STEPS,
    to: to / STEPS,
    verdict: verdict.id,
    range: verdict.range,
  };
}

/**
 * The step nearest to the true share, nearer than `reach`, where the range differs; either way it differs once and for
 * all. The step that the share is shown as is left out, although it may lie beyond a band edge that the share lies on.
 */
function nearestStep(share: number, reach: number, differs: (step: number) => boolean): number | undefined {
  const shown = Math.round(share);
  const lowest = Math.max(0, Math.ceil(share - reach + NOISE));
  const down = firstAway(shown, Math.min(shown, lowest), differs);
  const closer = down === undefined ? reach : share - down;
  const highest = Math.min(STEPS - 1, Math.floor(share + closer - NOISE));
  return firstAway(shown, Math.max(shown, highest), differs) ?? down;
}

function firstAway(from: number, end: number, differs: (step: number) => boolean): number | undefined {
  if (from === end || !differs(end)) return undefined;
  let same = from;
  let other = end;
  while (Math.abs(other - same) > 1) {
    const middle = Math.trunc((same + other) / 2);
    if (differs(middle)) other = middle;
    else same = middle;
  }
  return other;
}
