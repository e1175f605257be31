import type { Answer } from '../model/answer.js';
import type { QuestionState } from '../model/question-state.js';
import { isOpen } from '../model/question-state.js';
import type { Interval, RuleState } from '../model/result.js';
import type { Band, Cap, Criterion, Knockout, Question, Warning } from '../model/rubric.js';
import type { Ternary } from '../model/ternary.js';
import type { Verdict } from '../model/verdict.js';
import type { Presence, Term, WeightedMean } from './interval.js';

/** The state of one question. */
export interface AssessedQuestion {
  readonly question: Question;
  /** The question with the answers that are still possible: fewer if a half-known answer excludes some. */
  readonly possible: Question;
  /** Missing for profile questions. */
  readonly criterion?: Criterion | undefined;
  readonly asked: Ternary;
  readonly state: QuestionState;
  /** As given, in any state. */
  readonly answer?: Answer | undefined;
  /** In [0, 1]; missing if the question scores nothing or is out of the total. */
  readonly range?: Interval | undefined;
}

/** The state of one criterion; `mean` is missing if nothing in it is scored. */
export interface AssessedCriterion {
  readonly criterion: Criterion;
  readonly mean?: WeightedMean;
  readonly questions: readonly AssessedQuestion[];
}

/** The states of the rules. */
export interface RuleStates {
  readonly knockouts: readonly { readonly rule: Knockout; readonly state: RuleState }[];
  readonly caps: readonly { readonly rule: Cap; readonly state: RuleState }[];
  readonly warnings: readonly { readonly rule: Warning; readonly state: RuleState }[];
}

/** The part of an assessment that determines score and verdict. Scores are in [0, 1]. */
export interface VerdictInputs extends Omit<RuleStates, 'warnings'> {
  /** Missing if no completion has a score. */
  readonly total?: Omit<WeightedMean, 'contributions'> | undefined;
  /** Only if the completions were split: then the verdict does not follow from score and rules. */
  readonly split?: Split | undefined;
}

/** Parts that together cover all completions. */
export interface Split {
  readonly verdict: Verdict;
  readonly parts: readonly SplitPart[];
}

/** The terms of the total and the rule limits in some completions. */
export interface SplitPart {
  readonly terms: readonly Term[];
  readonly limits: RuleLimits;
}

/** The effect of the rules, whatever the score. */
export interface RuleLimits {
  /** Whether a knock-out stops. */
  readonly stops: Ternary;
  /** The best band if every cap that may be hit is hit. */
  readonly worst: Band;
  /** The best band if only certain caps are hit. */
  readonly best: Band;
}

/** The assessment of a set of answers, not yet rounded. */
export interface Assessment extends VerdictInputs, RuleStates {
  readonly split?: Split & { readonly byIntervals: Assessment };
  /** Contributions are in the order of the criteria. */
  readonly total?: WeightedMean;
  readonly profile: readonly AssessedQuestion[];
  readonly criteria: readonly AssessedCriterion[];
}

/** Whether a question counts in the total: it scores, is not ruled out, and has weight at both levels. */
export function contributes({ question, criterion, range }: AssessedQuestion): boolean {
  return range !== undefined && question.weight > 0 && criterion !== undefined && criterion.weight > 0;
}

/** Whether a question that is or may be asked has no answer at all. */
export function isMissing({ state, answer }: AssessedQuestion): boolean {
  return state === 'unknown' && answer === undefined;
}

/** Ids of the questions that count, or may, and have no usable answer. */
export function unansweredContributing(assessment: Assessment): readonly string[] {
  const ids: string[] = [];
  for (const each of assessedQuestions(assessment)) {
    if (isOpen(each.state) && contributes(each)) ids.push(each.question.id);
  }
  return ids;
}

/** Those of them whose answer is out of date. */
export function staleContributing(assessment: Assessment): readonly string[] {
  return assessedQuestions(assessment)
    .filter((each) => each.state === 'stale' && contributes(each))
    .map(({ question }) => question.id);
}

/** Whether an asked question is always or only sometimes part of the mean. */
export function presenceOf(asked: Ternary): Presence {
  return asked === 'yes' ? 'sure' : 'maybe';
}

/** The assessed questions in the order of the rubric. */
export function assessedQuestions({
  profile,
  criteria,
}: Pick<Assessment, 'profile' | 'criteria'>): readonly AssessedQuestion[] {
  const all: AssessedQuestion[] = [];
  for (const each of profile) all.push(each);
  for (const { questions } of criteria) for (const each of questions) all.push(each);
  return all;
}

/** The part of a criterion that the total needs. */
export interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly mean?: Omit<WeightedMean, 'contributions'> | undefined;
}
