import type { CriterionResult, Interval, Report, Result } from '../core/report/model.js';
import type { Rubric } from '../core/rubric/model.js';
import { displayInterval, sum } from './whole-numbers.js';
import { type ExactRow, type WholeRow, wholeRows } from './whole-rows.js';
import { spanInWords } from './words.js';

/** A criterion that counts; whole numbers in the table's units, `score` in [0, 1]. */
export interface ScoredRow {
  readonly kind: 'scored';
  readonly title: string;
  readonly weight: number;
  readonly score: Interval;
  readonly points: Interval;
  /** What the points are out of: the weight, or more where another criterion may leave the total. */
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
  readonly rows: readonly (ScoredRow | LeftOutRow)[];
  readonly total: { readonly weight: number; readonly most: number; readonly points: Interval };
  /** True when something left the total, so that the rest weighs more. */
  readonly rebased: boolean;
}

type Scored = CriterionResult & { readonly score: Interval };

/** Lays the criteria out in the rubric's own weights where they are whole and add up to 100, else in shares of 100. */
export function criteriaView({ rubric, result }: Report): CriteriaView {
  const scored = result.criteria.filter(isScored);
  const units = hasOwnUnits(result) ? sum(scored.map((each) => each.weight)) : 100;
  const whole = wholeRows(
    scored.map((each) => exactRow(each, units)),
    units,
    totalIn(units, result, rubric),
  );
  const rowOf = new Map(scored.map((criterion, index) => [criterion.id, whole[index]]));
  return {
    rows: result.criteria.map((criterion) => viewRow(criterion, rowOf.get(criterion.id))),
    total: {
      weight: units,
      most: units,
      points: { low: sum(whole.map((row) => row.low)), high: sum(whole.map((row) => row.high)) },
    },
    rebased: scored.length < result.criteria.length,
  };
}

/** Ties the total to the headline where the table counts in other units than 100; undefined where it does not. */
export function outOf100Sentence({ rubric, result }: Report, { total }: CriteriaView): string | undefined {
  if (total.weight === 100) return undefined;
  const score = spanInWords(displayInterval(result.score, rubric.bands));
  return `${spanInWords(total.points)} of ${total.weight} is ${score} out of 100.`;
}

function isScored(criterion: CriterionResult): criterion is Scored {
  return criterion.score !== undefined;
}

function hasOwnUnits({ criteria }: Result): boolean {
  const weights = criteria.map((criterion) => criterion.weight);
  return weights.every(Number.isInteger) && sum(weights) === 100;
}

function exactRow({ share, points }: Scored, units: number): ExactRow {
  const scale = units / 100;
  return {
    weight: share * units,
    low: points.low * scale,
    high: points.high * scale,
    open: points.high > points.low,
  };
}

/** What the columns have to add up to: the numbers of the headline where the units are the same. */
function totalIn(units: number, { score }: Result, rubric: Rubric): Interval {
  if (units === 100) return displayInterval(score, rubric.bands);
  return { low: Math.round((score.low * units) / 100), high: Math.round((score.high * units) / 100) };
}

function viewRow(criterion: CriterionResult, whole: WholeRow | undefined): ScoredRow | LeftOutRow {
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
  if (reasons.length > 0) return `not applicable: ${reasons.join('; ')}`;
  const asked = questions.some((question) => question.state !== 'not-asked');
  return asked ? 'not scored' : 'not asked, given the other answers';
}
