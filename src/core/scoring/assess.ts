import type { AnswerSet } from '../answers/model.js';
import type { Interval, RuleState } from '../report/model.js';
import type { Criterion, Knockout, Rubric } from '../rubric/model.js';
import type { Assessment, Decisive } from './assessment.js';
import { questionsRead } from './condition.js';
import { dependentsIn } from './dependents.js';
import { meanRange, type Term, type WeightedMean, weightedMean } from './interval.js';
import { indexOf, type LookUp, lookUp, lookUpIn } from './look-up.js';
import { type Given, hasContradiction } from './question-state.js';
import type { Truth } from './truth.js';

/**
 * Scores checked answers by a rubric on the day `asOf` (ISO date). The score is the weighted mean of
 * applicable criteria, each the weighted mean of its applicable questions; unknown answers make intervals, and
 * questions whose `when` is unknown are optional terms.
 */
export function assess(rubric: Rubric, answers: AnswerSet, asOf: string): Assessment {
  const look = lookUp(indexOf(rubric), answers, asOf);
  const criteria = rubric.criteria.map((criterion) => look.criterion(criterion.id));
  const total = weightedMean(criteria.map(totalTerm));
  return {
    profile: rubric.profile.map((question) => look.question(question.id)),
    criteria,
    ...(total === undefined ? {} : { total }),
    knockouts: rubric.knockouts.map((rule) => ({ rule, state: knockoutState(rule, look, answers) })),
    caps: rubric.caps.map((rule) => ({ rule, state: stateOf(look.truth(rule.when)) })),
    warnings: rubric.warnings.filter((warning) => look.truth(warning.when) === 'yes'),
  };
}

/** Scores answers that differ in one question from those of an assessment; works out only what hangs on it. */
export interface Reassess {
  readonly decisive: (varied: Given, question: string) => Decisive;
  /** The score, in [0, 1], of a criterion; undefined where it is not scored. */
  readonly criterion: (varied: Given, question: string, criterion: string) => Interval | undefined;
}

/** Prepares for scoring many variations of the answers that were assessed: each costs what hangs on its question. */
export function reassessor(rubric: Rubric, assessment: Assessment, asOf: string): Reassess {
  const basis = lookUpIn(assessment);
  const terms = assessment.criteria.map(totalTerm);
  const dependents = dependentsIn(rubric);
  const lookAt = (varied: Given, question: string): LookUp =>
    lookUp(indexOf(rubric), varied, asOf, { look: basis, changed: dependents(question) });
  return {
    decisive: (varied, question) => {
      const { criteria, rules } = dependents(question);
      const look = lookAt(varied, question);
      const total = meanRange(
        assessment.criteria.map(({ criterion }, at) => {
          const term = criteria.has(criterion.id) ? undefined : terms[at];
          return term ?? totalTerm(look.criterion(criterion.id));
        }),
      );
      return {
        ...(total === undefined ? {} : { total }),
        knockouts: assessment.knockouts.map((known) => {
          const { rule } = known;
          return rules.has(rule.id) ? { rule, state: knockoutState(rule, look, varied) } : known;
        }),
        caps: assessment.caps.map((known) => {
          const { rule } = known;
          return rules.has(rule.id) ? { rule, state: stateOf(look.truth(rule.when)) } : known;
        }),
      };
    },
    criterion: (varied, question, criterion) => lookAt(varied, question).criterion(criterion).mean?.range,
  };
}

/** What a criterion brings to the total: not scored, it stays in its place with no weight. */
export function totalTerm({ criterion, mean }: ScoredCriterion): Term {
  if (mean === undefined) return { weight: 0, range: { low: 0, high: 0 }, presence: 'sure' };
  return { weight: criterion.weight, range: mean.range, presence: mean.presence };
}

interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly mean?: Omit<WeightedMean, 'contributions'> | undefined;
}

/** A knock-out is clear only when the answers say so and nothing it rests on was set aside or contradicted. */
function knockoutState(rule: Knockout, look: LookUp, given: Given): RuleState {
  if (hasContradiction(rule.verify, given)) return 'unknown';
  const state = stateOf(look.truth(rule.when));
  const setAside = questionsRead(rule.when).some((id) => look.question(id).state === 'not-applicable');
  return state === 'clear' && setAside ? 'unknown' : state;
}

/** What becomes of a rule whose condition is true, false or unknown. */
export function stateOf(truth: Truth): RuleState {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'hit' : 'clear';
}
