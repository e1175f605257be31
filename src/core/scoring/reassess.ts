import type { Interval, RuleState } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { type Dependents, dependentsIn } from '../rubric/dependents.js';
import { knockoutState, type ScoredCriterion, stateOf, totalTerm } from './assess-intervals.js';
import { type Assessment, assessedQuestions, type VerdictInputs } from './assessment.js';
import type { Branch, CriterionTerm, Situation } from './branch.js';
import { exactly, exactlyOver } from './completions.js';
import { MOST_COMPLETIONS } from './distinct-answers.js';
import { entryIn, evaluationIn, evaluationOf, memoise } from './evaluation.js';
import { meanRange } from './interval.js';
import { type Leaves, leavesOf } from './leaves.js';
import { levelsIn } from './levels.js';
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
export function reassessor(
  rubric: Rubric,
  answers: AnswerSource,
  asOf: string,
  assessed: Assessment,
): Reassess {
  const assessment = assessed.parted?.byIntervals ?? assessed;
  const index = rubricIndex(rubric);
  const dependents = dependentsIn(rubric);
  const basis = evaluationIn(assessment);
  const { knockouts, caps } = assessment;
  const root = { ...basis, terms: assessment.criteria.map(termOf), knockouts, caps };
  const situation = { rubric, given: answers, asOf, termOf: totalTerm };
  const areSure = areAllSure(assessment);
  const lookAt = (given: AnswerSource, question: string, changed: Dependents): VariedLookUp =>
    changed.questions.size === 1
      ? lookUpAlone(index, { given, asOf, question }, basis)
      : evaluationOf(index, given, asOf, { look: basis, changed });
  const tryInLeaves = leafTrier(situation, root);
  return {
    decisive: (given, question) => {
      const found = tryInLeaves(given, question);
      if (found !== undefined) return found;
      const changed = dependents(question);
      const branch = branchWith(root, changed, lookAt(given, question, changed), given);
      return exactly({ ...situation, given }, branch);
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

/** What another answer is tried in. */
type Basis = Pick<Branch, 'terms' | 'knockouts' | 'caps'>;

/** Tries answers where it is known what is asked, if it is not; undefined if that tells less than the completions. */
function leafTrier(
  situation: Situation,
  root: Basis & Pick<Branch, 'question' | 'criterion'>,
): (given: AnswerSource, question: string) => VerdictInputs | undefined {
  const { rubric, asOf } = situation;
  const index = rubricIndex(rubric);
  const leaves = memoise((): Leaves | 'none' => {
    const branch = { ...root, total: meanRange(root.terms), warnings: [] };
    return leavesOf(situation, branch) ?? 'none';
  });
  return (given, question) => {
    const changed = dependentsIn(rubric)(question);
    const all = changed.questions.size > 1 ? 'none' : leaves('');
    const { answers } = levelsIn(rubric)(entryIn(index, question).question, asOf);
    if (all === 'none' || all.ways * answers > MOST_COMPLETIONS) return undefined;
    const branches = all.branches.map((leaf) =>
      branchWith(leaf, changed, lookUpAlone(index, { given, asOf, question }, leaf), given),
    );
    return exactlyOver({ ...situation, given }, branches);
  };
}

function branchWith(basis: Basis, changed: Dependents, look: VariedLookUp, given: AnswerSource): Branch {
  const terms = termsUnder(basis.terms, changed, look);
  const { question, criterion } = look;
  const rules = rulesUnder(basis, changed, look, given);
  return { question, criterion, terms, total: meanRange(terms), ...rules, warnings: [] };
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
