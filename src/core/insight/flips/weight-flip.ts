import type { Flips, Interval } from '../../model/result.js';
import type { Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import { totalTerm } from '../../scoring/assess.js';
import type { Assessment } from '../../scoring/assessment.js';
import { meanRange, type Term } from '../../scoring/interval.js';
import { windowsOf } from '../../scoring/score-ranges.js';
import { limitsFrom, roundedScore, verdictUnder } from '../../scoring/verdict.js';
import { firstStepThatLeaves, type ScoreAlongShare } from './first-step-that-leaves.js';

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
  readonly score: Interval;
}

/**
 * The smallest change of one criterion's share of the total, the others keeping their proportions, that gives
 * another verdict or range; none where no share does. As a share grows, either end of the score only moves towards that
 * criterion's own, so the range changes once each way: a search between two shares finds where.
 */
export function weightFlip(
  rubric: Rubric,
  assessment: Assessment,
  now: Verdict,
): Flips['weight'] | undefined {
  const ruling = limitsFrom(rubric, assessment);
  if (ruling.stops === 'yes') return undefined;
  const windows = windowsOf(rubric, ruling, now);
  const terms = assessment.criteria.map(totalTerm);
  const whole = terms.reduce((sum, term) => sum + term.weight, 0);
  let best: Found | undefined;
  for (const [index, { weight }] of terms.entries()) {
    const criterion = assessment.criteria[index]?.criterion.id;
    if (criterion === undefined || weight === 0 || weight === whole) continue;
    const from = (weight / whole) * STEPS;
    const line = { windows, scoreAt: scoresByShare(terms, index) };
    const reach = best === undefined ? STEPS : Math.abs(best.to - best.from);
    const to = nearestStep(from, reach, line);
    if (to !== undefined) best = { criterion, from, to, score: line.scoreAt(to) };
  }
  return best && told(best, verdictUnder(rubric, ruling, roundedScore(best.score)));
}

/** The ends of the score, out of 100 and not rounded, at each step of one criterion's share. */
function scoresByShare(terms: readonly Term[], index: number): (step: number) => Interval {
  let rest = 0;
  for (const [at, { weight }] of terms.entries()) if (at !== index) rest += weight;
  return (step) => {
    const share = step / STEPS;
    const shared = terms.map(({ weight, range, presence }, at) => ({
      weight: at === index ? share : (weight / rest) * (1 - share),
      range,
      presence,
    }));
    const mean = meanRange(shared)?.range;
    return { low: Number(mean?.low) * 100, high: Number(mean?.high) * 100 };
  };
}

function told({ criterion, from, to }: Found, { id, range }: Verdict): NonNullable<Flips['weight']> {
  return { criterion, from: Math.round(from) / STEPS, to: to / STEPS, verdict: id, range };
}

/**
 * The step nearest to the true share, nearer than `reach`, where the range differs; either way it differs once and for
 * all. The step that the share is shown as is left out, although it may lie beyond a band edge that the share lies on.
 */
function nearestStep(share: number, reach: number, line: ScoreAlongShare): number | undefined {
  const shown = Math.round(share);
  const lowest = Math.max(0, Math.ceil(share - reach + NOISE));
  const down = firstStepThatLeaves(shown, Math.min(shown, lowest), line);
  const closer = down === undefined ? reach : share - down;
  const highest = Math.min(STEPS - 1, Math.floor(share + closer - NOISE));
  return firstStepThatLeaves(shown, Math.max(shown, highest), line) ?? down;
}
