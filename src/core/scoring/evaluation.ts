import { memoise } from '../model/memoise.js';
import type { Condition, Criterion } from '../model/rubric.js';
import type { QuestionEntry, RubricIndex } from '../model/rubric-index.js';
import type { Ternary } from '../model/ternary.js';
import type { Dependents } from '../rubric/dependents.js';
import type { ScoredCriterion } from './assessment.js';
import {
  type AssessedCriterion,
  type AssessedQuestion,
  type Assessment,
  assessedQuestions,
  presenceOf,
} from './assessment.js';
import { evaluateCondition, type Facts, type ScoreView } from './condition.js';
import { meanRange, type Term, weightedMean } from './interval.js';
import { type AnswerSource, possibleIn, questionState, scoreRange } from './question-state.js';

/** The states of questions, criteria and conditions for one set of answers. */
export interface Evaluation {
  readonly question: (id: string) => AssessedQuestion;
  readonly criterion: (id: string) => AssessedCriterion;
  readonly truth: (condition: Condition) => Ternary;
}

/** The states that scores and conditions are computed from; criteria by their score alone. */
export interface Look extends Omit<Evaluation, 'criterion'> {
  readonly criterion: (id: string) => ScoredCriterion;
}

/** Other answers, and what depends on the difference. */
export interface Variation {
  readonly given: AnswerSource;
  readonly asOf: string;
  readonly changed: Dependents;
}

/** Evaluates each item once, on first use: conditions may point backwards and forwards. */
export function evaluationOf(index: RubricIndex, answers: AnswerSource, asOf: string): Evaluation {
  const question = memoise((id: string): AssessedQuestion => {
    const home = entryIn(index, id);
    return assessQuestion(home, askedBy(home, look), answers, asOf);
  });
  const criterion = memoise(
    (id: string): AssessedCriterion => assessCriterion(found(index.criteria, 'criterion', id), question),
  );
  const look = evaluationBy(question, criterion);
  return look;
}

/** Evaluates other answers, and reuses what does not depend on the difference. */
export function evaluationAfter(
  index: RubricIndex,
  { given, asOf, changed }: Variation,
  before: Pick<Look, 'question' | 'criterion'>,
): Look {
  const assessed = memoise((id: string): AssessedQuestion => {
    const home = entryIn(index, id);
    return assessQuestion(home, askedBy(home, look), given, asOf);
  });
  const question = (id: string): AssessedQuestion =>
    changed.questions.has(id) ? assessed(id) : before.question(id);
  const scored = memoise((id: string): ScoredCriterion => {
    const { criterion } = before.criterion(id);
    return { criterion, mean: meanRange(termsOf(criterion.questions.map((each) => question(each.id)))) };
  });
  const criterion = (id: string): ScoredCriterion =>
    changed.criteria.has(id) ? scored(id) : before.criterion(id);
  const look = evaluationBy(question, criterion);
  return look;
}

function askedBy({ question: { when } }: QuestionEntry, { truth }: Pick<Evaluation, 'truth'>): Ternary {
  return when === undefined ? 'yes' : truth(when);
}

/** Evaluates conditions from given questions and criteria. */
export function evaluationBy<C extends { readonly mean?: ScoreView }>(
  question: Evaluation['question'],
  criterion: (id: string) => C,
): Pick<Evaluation, 'question' | 'truth'> & { readonly criterion: (id: string) => C } {
  const facts: Facts = {
    answer: (id) => answerView(question(id)),
    score: (id) => criterion(id).mean,
  };
  return { question, criterion, truth: (condition) => evaluateCondition(condition, facts) };
}

/** The evaluation of an existing assessment. */
export function evaluationIn(assessment: Assessment): Omit<Evaluation, 'truth'> {
  const questions = new Map(assessedQuestions(assessment).map((each) => [each.question.id, each]));
  const criteria = new Map(assessment.criteria.map((each) => [each.criterion.id, each]));
  return {
    question: (id) => found(questions, 'question', id),
    criterion: (id) => found(criteria, 'criterion', id),
  };
}

/** A question with its criterion. */
export function entryIn({ questions }: RubricIndex, id: string): QuestionEntry {
  return found(questions, 'question', id);
}

/** The state of a question for some answers, given whether it is asked. */
function assessQuestion(
  home: QuestionEntry,
  asked: Ternary,
  answers: AnswerSource,
  asOf: string,
): AssessedQuestion {
  const { question, criterion } = home;
  const answer = answers.answers.get(question.id);
  const state = questionState(question, asked, answers, asOf);
  const possible = possibleIn(question, state, answer, asOf);
  const range = criterion && scoreRange(possible, state, answer, asOf);
  return { question, possible, criterion, asked, state, answer, range };
}

function assessCriterion(criterion: Criterion, look: Evaluation['question']): AssessedCriterion {
  const questions = criterion.questions.map((question) => look(question.id));
  const mean = weightedMean(termsOf(questions));
  return mean === undefined ? { criterion, questions } : { criterion, questions, mean };
}

/** The terms of a criterion's questions in its mean. */
export function termsOf(questions: readonly AssessedQuestion[]): readonly Term[] {
  const terms: Term[] = [];
  for (const { question, asked, range } of questions) {
    if (range !== undefined) terms.push({ weight: question.weight, range, presence: presenceOf(asked) });
  }
  return terms;
}

function answerView({ asked, state, answer, possible }: AssessedQuestion): ReturnType<Facts['answer']> {
  const isGiven = state === 'answered' || state === 'partial';
  const value = isGiven && answer?.kind === 'value' ? answer.value : undefined;
  const notApplicable = state === 'not-applicable';
  if (state === 'partial') return { asked, notApplicable, possible, ...(value !== undefined && { value }) };
  return value === undefined ? { asked, notApplicable } : { asked, notApplicable, value };
}

function found<T>(things: ReadonlyMap<string, T>, kind: string, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`no such ${kind}: ${id}`);
  return thing;
}
