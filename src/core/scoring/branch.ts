import { memoise } from '../model/memoise.js';
import type { Interval } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import type { Ternary } from '../model/ternary.js';
import { type Dependents, dependentsIn } from '../rubric/dependents.js';
import { knockoutState, stateOf } from './assess-intervals.js';
import type { AssessedQuestion, RuleStates, ScoredCriterion } from './assessment.js';
import { type Evaluation, evaluationBy, termsOf } from './evaluation.js';
import { meanRange, type Term, type WeightedMean } from './interval.js';
import type { Level } from './levels.js';
import type { AnswerSource } from './question-state.js';

/** The context of scoring. */
export interface Situation {
  readonly rubric: Rubric;
  readonly given: AnswerSource;
  readonly asOf: string;
  readonly termOf: (criterion: ScoredCriterion) => Term;
}

/** Answers, given or assumed, and their assessment by intervals. */
export interface Branch extends RuleStates {
  readonly question: Evaluation['question'];
  readonly criterion: (id: string) => ScoredCriterion;
  readonly terms: readonly CriterionTerm[];
  readonly total: Omit<WeightedMean, 'contributions'> | undefined;
}

/** The term of a criterion in the total. */
export interface CriterionTerm extends Term {
  readonly id: string;
}

/** Makes the term of a scored criterion. */
export function criterionTerm(termOf: Situation['termOf'], scored: ScoredCriterion): CriterionTerm {
  return { id: scored.criterion.id, ...termOf(scored) };
}

/** The branch in which an open question has one of its levels. */
export function branchAtLevel(situation: Situation, before: Branch, id: string, level: Level): Branch {
  const known = before.question(id);
  const range = known.range && level.range;
  const answer = { kind: 'value' as const, value: level.value };
  const assumed: AssessedQuestion = { ...known, state: 'answered', answer, range };
  return branchUnder(situation, before, dependentsIn(situation.rubric)(id), { question: assumed });
}

/** The branches in which the score of a criterion is in one part of its range each. */
export function branchesAtScore(
  situation: Situation,
  before: Branch,
  id: string,
  ranges: readonly Interval[],
): readonly Branch[] {
  const { criterion, mean } = before.criterion(id);
  // What depends on one of its questions includes everything that depends on its score.
  const changed = criterion.questions.slice(0, 1).map((each) => dependentsIn(situation.rubric)(each.id));
  return ranges.flatMap((range) =>
    changed.map((each) =>
      branchUnder(situation, before, each, { criterion: { criterion, mean: mean && { ...mean, range } } }),
    ),
  );
}

/** What is assumed instead of what was known. */
interface Assumed {
  readonly question?: AssessedQuestion;
  readonly criterion?: ScoredCriterion;
}

/** Recomputes only what is still open and depends on the assumption. */
function branchUnder(situation: Situation, before: Branch, changed: Dependents, assumed: Assumed): Branch {
  const { given, termOf } = situation;
  const settled = memoise((id: string): AssessedQuestion => {
    const known = before.question(id);
    const { when } = known.question;
    return known.asked !== 'unknown' || when === undefined ? known : withAsked(known, look.truth(when));
  });
  const question = (id: string): AssessedQuestion => {
    if (id === assumed.question?.question.id) return assumed.question;
    return changed.questions.has(id) ? settled(id) : before.question(id);
  };
  const scored = memoise((id: string): ScoredCriterion => {
    const { criterion } = before.criterion(id);
    return { criterion, mean: meanRange(termsOf(criterion.questions.map((each) => question(each.id)))) };
  });
  const criterion = (id: string): ScoredCriterion => {
    if (id === assumed.criterion?.criterion.id) return assumed.criterion;
    return changed.criteria.has(id) ? scored(id) : before.criterion(id);
  };
  const look = evaluationBy(question, criterion);
  const terms = before.terms.map((term) =>
    changed.criteria.has(term.id) ? criterionTerm(termOf, criterion(term.id)) : term,
  );
  const isAffected = ({ rule, state }: RuleStates['knockouts' | 'caps' | 'warnings'][number]): boolean =>
    state === 'unknown' && ('say' in rule || changed.rules.has(rule.id));
  const rules = rulesUnder(before, look, given, isAffected);
  return { question, criterion, terms, total: meanRange(terms), ...rules };
}

/** The rules, with the open ones, or others that are affected, evaluated again. */
export function rulesUnder(
  { knockouts, caps, warnings }: RuleStates,
  look: Pick<Evaluation, 'question' | 'truth'>,
  given: AnswerSource,
  isAffected = ({ state }: RuleStates['knockouts' | 'caps' | 'warnings'][number]) => state === 'unknown',
): RuleStates {
  const again = <T extends RuleStates['caps' | 'warnings'][number]>(each: T): T => ({
    ...each,
    state: stateOf(look.truth(each.rule.when)),
  });
  return {
    knockouts: replaced(knockouts, isAffected, ({ rule }) => ({
      rule,
      state: knockoutState(rule, look, given),
    })),
    caps: replaced(caps, isAffected, again),
    warnings: replaced(warnings, isAffected, again),
  };
}

/** A list with some elements replaced; the same list if there are none. */
function replaced<T>(
  list: readonly T[],
  isReplaced: (each: T) => boolean,
  again: (each: T) => T,
): readonly T[] {
  let copy: T[] | undefined;
  for (const [at, each] of list.entries()) {
    if (!isReplaced(each)) continue;
    copy ??= [...list];
    copy[at] = again(each);
  }
  return copy ?? list;
}

function withAsked(known: AssessedQuestion, asked: Ternary): AssessedQuestion {
  return asked === 'no' ? { ...known, asked, state: 'not-asked', range: undefined } : { ...known, asked };
}
