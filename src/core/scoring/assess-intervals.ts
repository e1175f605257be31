import type { AnswerSet } from '../model/answer.js';
import type { RuleState } from '../model/result.js';
import type { Condition, Knockout, Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import type { Ternary } from '../model/ternary.js';
import type { Assessment, ScoredCriterion } from './assessment.js';
import { type Evaluation, evaluationOf } from './evaluation.js';
import { type Term, weightedMean } from './interval.js';
import { type AnswerSource, hasContradiction } from './question-state.js';

/**
 * Scores checked answers by a rubric on the day `asOf` (ISO date). The score is the weighted mean of
 * applicable criteria, each the weighted mean of its applicable questions; unknown answers make intervals, and
 * questions whose `when` is unknown are optional terms. The result is never narrower than that of all completions.
 */
export function assessByIntervals(rubric: Rubric, answers: AnswerSet, asOf: string): Assessment {
  const look = evaluationOf(rubricIndex(rubric), answers, asOf);
  const criteria = rubric.criteria.map((criterion) => look.criterion(criterion.id));
  const total = weightedMean(criteria.map(totalTerm));
  const assessment = {
    profile: rubric.profile.map((question) => look.question(question.id)),
    criteria,
    knockouts: rubric.knockouts.map((rule) => ({ rule, state: knockoutState(rule, look, answers) })),
    caps: rubric.caps.map((rule) => ({ rule, state: stateOf(look.truth(rule.when)) })),
    warnings: rubric.warnings.map((rule) => ({ rule, state: stateOf(look.truth(rule.when)) })),
  };
  return total === undefined ? assessment : { ...assessment, total };
}

/** The criterion's term of the total; an unscored one keeps its place without weight. */
export function totalTerm({ criterion, mean }: ScoredCriterion): Term {
  if (mean === undefined) return { weight: 0, range: { low: 0, high: 0 }, presence: 'sure' };
  return { weight: criterion.weight, range: mean.range, presence: mean.presence };
}

/** A knock-out is clear only if the answers say so and nothing it depends on is set aside or contradicted. */
export function knockoutState(
  rule: Knockout,
  look: Omit<Evaluation, 'criterion'>,
  given: AnswerSource,
): RuleState {
  if (hasContradiction(rule.verify, given)) return 'unknown';
  const state = stateOf(look.truth(rule.when));
  return state === 'clear' && readsSetAside(rule.when, look) ? 'unknown' : state;
}

function readsSetAside(condition: Condition, look: Pick<Evaluation, 'question'>): boolean {
  switch (condition.kind) {
    case 'answer':
      return look.question(condition.question).state === 'not-applicable';
    case 'score':
      return false;
    case 'not':
      return readsSetAside(condition.of, look);
    default:
      return condition.of.some((part) => readsSetAside(part, look));
  }
}

/** The state of a rule whose condition is true, false or unknown. */
export function stateOf(truth: Ternary): RuleState {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'hit' : 'clear';
}
