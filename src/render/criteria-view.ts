import type { CriterionResult, Interval, Result } from '../core/model/result.js';
import { NOT_SCORED } from '../words/en/report/states.js';
import { type ExactRow, roundRowsToTotal, type WholeRow } from '../words/numbers/rows-to-total.js';
import { sum, wholeSpan } from '../words/numbers/whole-numbers.js';

/** A criterion that counts; whole numbers out of 100, `score` in [0, 1]. */
export interface ScoredCriterionRow {
  readonly kind: 'scored';
  readonly title: string;
  readonly weight: number;
  readonly score: Interval;
  readonly points: Interval;
  /** The maximum of points: the weight, or more if another criterion may leave the total. */
  readonly most: number;
  readonly couldAdd: number;
}

/** A criterion that left the total, and why. */
export interface LeftOutRow {
  readonly kind: 'left-out';
  readonly title: string;
  readonly reason: string;
}

/** The criteria in whole numbers whose columns add up to the total. */
export interface CriteriaView {
  readonly rows: readonly (ScoredCriterionRow | LeftOutRow)[];
  readonly total: { readonly most: number; readonly points: Interval };
  /** True if something left the total, so that the rest weighs more. */
  readonly rebased: boolean;
}

/** The sum of all weights, and the most possible points. */
const WHOLE = 100;

type Scored = CriterionResult & { readonly score: Interval };

/** The criteria in shares of 100, which add up to the score in the headline. */
export function criteriaView({ criteria, score }: Pick<Result, 'criteria' | 'score'>): CriteriaView {
  const scored = criteria.filter(isScored);
  const whole = roundRowsToTotal(scored.map(exactRow), wholeSpan(score));
  const rowOf = new Map(scored.map((criterion, index) => [criterion.id, whole[index]]));
  return {
    rows: criteria.map((criterion) => viewRow(criterion, rowOf.get(criterion.id))),
    total: {
      most: WHOLE,
      points: { low: sum(whole.map((row) => row.low)), high: sum(whole.map((row) => row.high)) },
    },
    rebased: scored.length < criteria.length,
  };
}

function isScored(criterion: CriterionResult): criterion is Scored {
  return criterion.score !== undefined;
}

function exactRow({ share, points: { low, high } }: Scored): ExactRow {
  return { weight: share * WHOLE, low, high, open: high > low };
}

function viewRow(criterion: CriterionResult, whole: WholeRow | undefined): ScoredCriterionRow | LeftOutRow {
  const { title, score } = criterion;
  if (whole === undefined || score === undefined)
    return { kind: 'left-out', title, reason: reasonOf(criterion) };
  const { weight, low, high } = whole;
  const most = Math.max(weight, high);
  return { kind: 'scored', title, weight, score, points: { low, high }, most, couldAdd: most - low };
}

function reasonOf({ questions }: CriterionResult): string {
  const reasons = questions.flatMap(({ state, reason }) =>
    state === 'not-applicable' && reason !== undefined ? [reason] : [],
  );
  if (reasons.length > 0) return NOT_SCORED.notApplicable(reasons);
  const asked = questions.some((question) => question.state !== 'not-asked');
  return asked ? NOT_SCORED.notScored : NOT_SCORED.notAsked;
}
