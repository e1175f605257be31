import type { CriterionResult, Report } from '../../report/model.js';
import type { AssessedCriterion } from '../../scoring/assessment.js';
import { roundOnce } from '../../scoring/round.js';
import { bandAt } from '../../scoring/verdict.js';
import type { Grounds } from './grounds.js';
import { driverLedger } from './ledger.js';
import type { CriterionTerm, LeftOutCriterion, TotalExplanation, VerdictRule } from './model.js';
import { ruleViews, withKind } from './rules.js';

/** Explains the whole: the formula of the score with its numbers, what moved it, and how the verdict follows. */
export function explainAll(grounds: Grounds): TotalExplanation {
  const { criteria } = grounds.assessment;
  const rows = grounds.report.result.criteria;
  const pairs = criteria.flatMap((assessed, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ assessed, row }];
  });
  const counted = pairs.filter(({ assessed }) => isCounted(assessed));
  return {
    ...withKind('total', grounds),
    terms: counted.flatMap(({ assessed, row }) => termOf(assessed, row)),
    weights: {
      all: roundOnce(criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0)),
      counted: roundOnce(counted.reduce((sum, { row }) => sum + row.weight, 0)),
    },
    leftOut: pairs.filter(({ assessed }) => !isCounted(assessed)).map(({ assessed }) => leftOut(assessed)),
    drivers: driverLedger(grounds),
    rule: verdictRule(grounds.report),
    ...ruleViews(grounds),
  };
}

function isCounted({ criterion, mean }: AssessedCriterion): boolean {
  return mean !== undefined && criterion.weight > 0;
}

function termOf({ mean }: AssessedCriterion, row: CriterionResult): readonly CriterionTerm[] {
  const { id, title, weight, share, score, points } = row;
  if (mean === undefined || score === undefined) return [];
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

function verdictRule({ rubric: { bands }, result: { score } }: Report): VerdictRule {
  return {
    bands: bands.map(({ id, from }, index) => {
      const better = bands[index - 1];
      return { id, from, ...(better !== undefined && { to: better.from }) };
    }),
    lowEnd: bandAt(bands, score.low).id,
    highEnd: bandAt(bands, score.high).id,
  };
}
