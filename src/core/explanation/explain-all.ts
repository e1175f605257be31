import type { CriterionResult, Report } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { AssessedCriterion } from '../scoring/assessment.js';
import { bandAt } from '../scoring/verdict.js';
import type { ExplanationInput } from './explanation-input.js';
import { driverLedger } from './ledger.js';
import type { ExplainedTerm, LeftOutCriterion, TotalExplanation, VerdictRule } from './model.js';
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
