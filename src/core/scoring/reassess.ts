import { memoise, once } from '../model/memoise.js';
import type { Interval } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import type { Verdict } from '../model/verdict.js';
import { type Dependents, dependentsIn } from '../rubric/dependents.js';
import { totalTerm } from './assess-intervals.js';
import type { Assessment, ScoredCriterion, VerdictInputs } from './assessment.js';
import { type Branch, type CriterionTerm, criterionTerm, rulesUnder, type Situation } from './branch.js';
import { exactly, exactlyOver } from './completions.js';
import { MOST_COMPLETIONS } from './distinct-answers.js';
import { entryIn, evaluationAfter, evaluationIn, type Look } from './evaluation.js';
import { meanRange } from './interval.js';
import { type Leaves, leavesOf } from './leaves.js';
import { levelsIn } from './levels.js';
import { waysIn } from './parts.js';
import type { AnswerSource } from './question-state.js';
import { decideIfAny } from './verdict.js';

/** Scores answers that differ in one question from those of an assessment; computes only what depends on it. */
export interface Reassess {
  readonly decisive: (varied: AnswerSource, question: string) => VerdictInputs;
  /** The verdict alone, which often needs no completions; undefined if there is neither a score nor a knock-out that stops. */
  readonly verdict: (varied: AnswerSource, question: string) => Verdict | undefined;
  /** The score, in [0, 1], of a criterion; undefined if it is not scored. */
  readonly criterion: (varied: AnswerSource, question: string, criterion: string) => Interval | undefined;
}

/** Prepares for scoring many variations of assessed answers. */
export function reassessor(
  rubric: Rubric,
  answers: AnswerSource,
  asOf: string,
  assessed: Assessment,
): Reassess {
  const assessment = assessed.split?.byIntervals ?? assessed;
  const index = rubricIndex(rubric);
  const dependents = dependentsIn(rubric);
  const basis = evaluationIn(assessment);
  const { knockouts, caps } = assessment;
  const root = { ...basis, terms: assessment.criteria.map(termOf), knockouts, caps };
  const situation = { rubric, given: answers, asOf, termOf: totalTerm };
  const lookAt = (given: AnswerSource, question: string): Look =>
    evaluationAfter(index, { given, asOf, changed: dependents(question) }, basis);
  const byIntervals = (given: AnswerSource, question: string): Branch =>
    branchWith(root, dependents(question), lookAt(given, question), given);
  const tryInLeaves = leafTrier(situation, root);
  // Where an answer changes nothing about what else is asked, the ways to answer the rest are known beforehand.
  const areTooMany = memoise((question: string): 'yes' | 'no' => {
    const isAlone = dependents(question).questions.size === 1;
    return isAlone && waysIn(situation, root, question) > MOST_COMPLETIONS ? 'yes' : 'no';
  });
  const inputsOf = (given: AnswerSource, question: string, branch: Branch): VerdictInputs =>
    areTooMany(question) === 'yes'
      ? branch
      : (tryInLeaves(given, question) ?? exactly({ ...situation, given }, branch));
  return {
    decisive: (given, question) => inputsOf(given, question, byIntervals(given, question)),
    verdict: (given, question) => {
      const branch = byIntervals(given, question);
      const widest = branch.total?.presence === 'sure' ? decideIfAny(rubric, branch) : undefined;
      return widest?.firm === true ? widest : decideIfAny(rubric, inputsOf(given, question, branch));
    },
    criterion: (given, question, criterion) => lookAt(given, question).criterion(criterion).mean?.range,
  };
}

/** What another answer is tried in. */
type Basis = Pick<Branch, 'terms' | 'knockouts' | 'caps'>;

/** Tries answers where it is known what is asked, if it is not; undefined if that is less exact than the completions. */
function leafTrier(
  situation: Situation,
  root: Basis & Pick<Branch, 'question' | 'criterion'>,
): (given: AnswerSource, question: string) => VerdictInputs | undefined {
  const { rubric, asOf } = situation;
  const index = rubricIndex(rubric);
  const leaves = once((): Leaves | undefined => {
    const branch = { ...root, total: meanRange(root.terms), warnings: [] };
    return leavesOf(situation, branch);
  });
  return (given, question) => {
    const changed = dependentsIn(rubric)(question);
    const all = changed.questions.size > 1 ? undefined : leaves();
    const { answers } = levelsIn(rubric)(entryIn(index, question).question, asOf);
    if (all === undefined || all.ways * answers > MOST_COMPLETIONS) return undefined;
    const branches = all.branches.map((leaf) =>
      branchWith(leaf, changed, evaluationAfter(index, { given, asOf, changed }, leaf), given),
    );
    return exactlyOver({ ...situation, given }, branches);
  };
}

function branchWith(basis: Basis, changed: Dependents, look: Look, given: AnswerSource): Branch {
  const terms = termsUnder(basis.terms, changed, look);
  const { question, criterion } = look;
  const { knockouts, caps } = basis;
  const before = { knockouts, caps, warnings: [] };
  const isAffected = ({ rule }: { readonly rule: { readonly id: string } }) => changed.rules.has(rule.id);
  const rules = changed.rules.size === 0 ? before : rulesUnder(before, look, given, isAffected);
  return { question, criterion, terms, total: meanRange(terms), ...rules };
}

function termOf(scored: ScoredCriterion): CriterionTerm {
  return criterionTerm(totalTerm, scored);
}

function termsUnder(
  terms: readonly CriterionTerm[],
  { criteria }: Dependents,
  look: Look,
): readonly CriterionTerm[] {
  if (criteria.size === 0) return terms;
  return terms.map((term) => (criteria.has(term.id) ? termOf(look.criterion(term.id)) : term));
}
