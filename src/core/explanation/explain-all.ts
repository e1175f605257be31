import { middleOf, nearestTo } from '../insight/drivers.js';
import { questionShares } from '../insight/shares.js';
import { isOpen, isUndecided } from '../model/question-state.js';
import type { CriterionResult, Report } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { type AssessedCriterion, assessedQuestions } from '../scoring/assessment.js';
import { bandAt } from '../scoring/verdict.js';
import { type ExplanationInput, rounded } from './explanation-input.js';
import type {
  DriverLedger,
  ExplainedTerm,
  LeftOutCriterion,
  TotalExplanation,
  VerdictRule,
} from './model.js';
import { ruleViews, withKind } from './rules.js';

/** Explains the total: the formula of the score with its numbers, what moved it, and how the verdict follows. */
export function explainAll(input: ExplanationInput): TotalExplanation {
  const { criteria } = input.assessment;
  const rows = input.report.result.criteria;
  const terms = criteria.flatMap((assessed, index) => termOf(assessed, rows[index]));
  return {
    ...withKind('total', input),
    terms,
    weights: {
      all: roundOnce(criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0)),
      counted: roundOnce(terms.reduce((sum, { weight }) => sum + weight, 0)),
    },
    leftOut: criteria.filter((each) => !isCounted(each)).map(leftOut),
    drivers: driverLedger(input),
    rule: verdictRule(input.report),
    ...ruleViews(input),
  };
}

function isCounted({ criterion, mean }: AssessedCriterion): boolean {
  return mean !== undefined && criterion.weight > 0;
}

function termOf(assessed: AssessedCriterion, row: CriterionResult | undefined): readonly ExplainedTerm[] {
  const { mean } = assessed;
  if (mean === undefined || row?.score === undefined || !isCounted(assessed)) return [];
  const { id, title, weight, share, score, points } = row;
  const { low, high } = points;
  return [{ criterion: id, title, weight, share, score, points: { low, high }, presence: mean.presence }];
}

function leftOut({ criterion, mean, questions }: AssessedCriterion): LeftOutCriterion {
  const { id, title, weight } = criterion;
  const reasons = questions.flatMap(({ state, answer }) =>
    state === 'not-applicable' && answer?.kind === 'not-applicable' ? [answer.reason] : [],
  );
  const isAsked = questions.some(({ state }) => state !== 'not-asked');
  const why = weight === 0 && mean !== undefined ? 'no-weight' : isAsked ? 'not-scored' : 'not-asked';
  const isSetAside = why === 'not-scored' && reasons.length > 0;
  return { criterion: id, title, weight, why: isSetAside ? 'not-applicable' : why, reasons };
}

function verdictRule({ rubric: { bands }, result: { score } }: Report<never>): VerdictRule {
  return {
    bands: bands.map(({ id, from }, index) => {
      const better = bands[index - 1];
      return { id, from, ...(better !== undefined && { to: better.from }) };
    }),
    lowEnd: bandAt(bands, score.low).id,
    highEnd: bandAt(bands, score.high).id,
  };
}

/**
 * The middle, the drivers and the open questions of a score. If it is open whether a question is asked, the shares are
 * uncertain too: the effect of that on each end is a separate row, so that all rows add up to the score.
 */
function driverLedger({ report: { result }, assessment }: ExplanationInput): DriverLedger {
  const { middle, up, down } = result.drivers;
  const shares = questionShares(assessment);
  const open = assessedQuestions(assessment).flatMap(({ question, state, range }) => {
    const share = shares.get(question.id);
    if (share === undefined || share === 0 || range === undefined || !isUndecided(state)) return [];
    const middle = middleOf(question, result.asOf);
    // Of a half-known answer, what it gains or loses at least is a driver already.
    const at = middle + (isOpen(state) ? 0 : nearestTo(middle, range));
    const points = rounded({ low: range.low - at, high: range.high - at }, share * 100);
    return [{ question: question.id, points }];
  });
  const known = [...up, ...down].reduce((sum, { points }) => sum + points, middle);
  const sumOf = (end: 'low' | 'high'): number => open.reduce((sum, { points }) => sum + points[end], known);
  const maybeAsked = {
    low: roundOnce(result.score.low - sumOf('low')),
    high: roundOnce(result.score.high - sumOf('high')),
  };
  return { middle, up, down, open, ...(isSurelyAsked(assessment) ? {} : { maybeAsked }) };
}

function isSurelyAsked(assessment: ExplanationInput['assessment']): boolean {
  const shares = questionShares(assessment);
  return assessedQuestions(assessment).every(
    ({ question, asked }) => asked !== 'unknown' || (shares.get(question.id) ?? 0) === 0,
  );
}
