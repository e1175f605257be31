import type { Interval, RuleState } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { type Dependents, dependentsIn } from '../rubric/dependents.js';
import { knockoutState, type ScoredCriterion, stateOf, totalTerm } from './assess-intervals.js';
import { type Assessment, assessedQuestions, type VerdictInputs } from './assessment.js';
import type { CriterionTerm } from './branch.js';
import { exactly } from './completions.js';
import { evaluationIn, evaluationOf } from './evaluation.js';
import { meanRange } from './interval.js';
import { lookUpAlone, type VariedLookUp } from './look-up-alone.js';
import type { AnswerSource } from './question-state.js';

/** Scores answers that differ in one question from those of an assessment; computes only what depends on it. */
export interface Reassess {
  readonly decisive: (varied: AnswerSource, question: string) => VerdictInputs;
  /** The score, in [0, 1], of a criterion; undefined if it is not scored. */
  readonly criterion: (varied: AnswerSource, question: string, criterion: string) => Interval | undefined;
  /** True if certainly only the question's own points change, and no rule. */
  readonly movesOwnPointsOnly: (varied: AnswerSource, question: string) => boolean;
}

/** Prepares for scoring many variations of assessed answers. */
export function reassessor(rubric: Rubric, assessed: Assessment, asOf: string): Reassess {
  const assessment = assessed.parted?.byIntervals ?? assessed;
  const index = rubricIndex(rubric);
  const dependents = dependentsIn(rubric);
  const basis = evaluationIn(assessment);
  const terms = assessment.criteria.map(termOf);
  const areSure = areAllSure(assessment);
  const lookAt = (given: AnswerSource, question: string, changed: Dependents): VariedLookUp =>
    changed.questions.size === 1
      ? lookUpAlone(index, { given, asOf, question }, basis)
      : evaluationOf(index, given, asOf, { look: basis, changed });
  return {
    decisive: (given, question) => {
      const changed = dependents(question);
      const look = lookAt(given, question, changed);
      const termsNow = termsUnder(terms, changed, look);
      const { knockouts, caps } = rulesUnder(assessment, changed, look, given);
      const total = meanRange(termsNow);
      const { question: asked, criterion } = look;
      const branch = { question: asked, criterion, terms: termsNow, total, knockouts, caps, warnings: [] };
      return exactly({ rubric, given, asOf, termOf: totalTerm }, branch);
    },
    criterion: (given, question, criterion) =>
      lookAt(given, question, dependents(question)).criterion(criterion).mean?.range,
    movesOwnPointsOnly: (given, question) => {
      const changed = dependents(question);
      if (!areSure || changed.questions.size > 1) return false;
      if (changed.rules.size === 0) return true;
      const { knockouts, caps } = rulesUnder(assessment, changed, lookAt(given, question, changed), given);
      // The outcome of an open rule in some completion can change without its state.
      const known = [...assessment.knockouts, ...assessment.caps].filter(({ rule }) =>
        changed.rules.has(rule.id),
      );
      if (known.some(({ rule, state }) => state === 'unknown' && rule.when.kind !== 'score')) return false;
      return areAlike(knockouts, assessment.knockouts) && areAlike(caps, assessment.caps);
    },
  };
}

/** Optional questions depend on the scores of others, so that not only the points of one move. */
function areAllSure(assessment: Assessment): boolean {
  return assessedQuestions(assessment).every(({ asked, range }) => range === undefined || asked === 'yes');
}

function termOf(each: ScoredCriterion): CriterionTerm {
  const { weight, range, presence } = totalTerm(each);
  return { id: each.criterion.id, weight, range, presence };
}

function termsUnder(
  terms: readonly CriterionTerm[],
  { criteria }: Dependents,
  look: VariedLookUp,
): readonly CriterionTerm[] {
  if (criteria.size === 0) return terms;
  return terms.map((term) => (criteria.has(term.id) ? termOf(look.criterion(term.id)) : term));
}

type Rules = Pick<VerdictInputs, 'knockouts' | 'caps'>;

function rulesUnder(before: Rules, { rules }: Dependents, look: VariedLookUp, given: AnswerSource): Rules {
  if (rules.size === 0) return { knockouts: before.knockouts, caps: before.caps };
  return {
    knockouts: before.knockouts.map((known) =>
      rules.has(known.rule.id) ? { rule: known.rule, state: knockoutState(known.rule, look, given) } : known,
    ),
    caps: before.caps.map((known) =>
      rules.has(known.rule.id) ? { rule: known.rule, state: stateOf(look.truth(known.rule.when)) } : known,
    ),
  };
}

function areAlike(
  some: readonly { readonly state: RuleState }[],
  others: readonly { readonly state: RuleState }[],
): boolean {
  return some.every(({ state }, at) => state === others[at]?.state);
}
