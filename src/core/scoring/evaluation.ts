import type { Condition, Criterion } from '../model/rubric.js';
import type { QuestionEntry, RubricIndex } from '../model/rubric-index.js';
import type { Ternary } from '../model/ternary.js';
import type { Dependents } from '../rubric/dependents.js';
import {
  type AssessedCriterion,
  type AssessedQuestion,
  type Assessment,
  assessedQuestions,
  presenceOf,
} from './assessment.js';
import { evaluate, type Facts, type ScoreView } from './condition.js';
import { type Term, weightedMean } from './interval.js';
import { type AnswerSource, questionState, scoreRange } from './question-state.js';

/** The states of questions, criteria and conditions for one set of answers. */
export interface Evaluation {
  readonly question: (id: string) => AssessedQuestion;
  readonly criterion: (id: string) => AssessedCriterion;
  readonly truth: (condition: Condition) => Ternary;
}

/** An earlier evaluation that is reused for everything unchanged. */
export interface PreviousEvaluation {
  readonly look: Omit<Evaluation, 'truth'>;
  readonly changed: Dependents;
}

/** Evaluates each item once, on first use: conditions may point backwards and forwards. */
export function evaluationOf(
  index: RubricIndex,
  answers: AnswerSource,
  asOf: string,
  basis?: PreviousEvaluation,
): Evaluation {
  const assessed = memoise((id: string): AssessedQuestion => {
    const home = entryIn(index, id);
    const asked = home.question.when === undefined ? 'yes' : look.truth(home.question.when);
    return assessQuestion(home, asked, answers, asOf);
  });
  const question = (id: string): AssessedQuestion =>
    basis === undefined || basis.changed.questions.has(id) ? assessed(id) : basis.look.question(id);
  const scored = memoise(
    (id: string): AssessedCriterion => assessCriterion(found(index.criteria, 'criterion', id), question),
  );
  const criterion = (id: string): AssessedCriterion =>
    basis === undefined || basis.changed.criteria.has(id) ? scored(id) : basis.look.criterion(id);
  const look = evaluationBy(question, criterion);
  return look;
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
  return { question, criterion, truth: (condition) => evaluate(condition, facts) };
}

/** The evaluation of an existing assessment. */
export function evaluationIn(assessment: Assessment): PreviousEvaluation['look'] {
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
export function assessQuestion(
  home: QuestionEntry,
  asked: Ternary,
  answers: AnswerSource,
  asOf: string,
): AssessedQuestion {
  const { question, criterion } = home;
  const answer = answers.answers.get(question.id);
  const state = questionState(question, asked, answers, asOf);
  const range = criterion && scoreRange(question, state, answer, asOf);
  return { question, criterion, asked, state, answer, range };
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

function answerView({ asked, state, answer }: AssessedQuestion): ReturnType<Facts['answer']> {
  const value = state === 'answered' && answer?.kind === 'value' ? answer.value : undefined;
  const notApplicable = state === 'not-applicable';
  return value === undefined ? { asked, notApplicable } : { asked, notApplicable, value };
}

function found<T>(things: ReadonlyMap<string, T>, kind: string, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`no such ${kind}: ${id}`);
  return thing;
}

/** Computes each item once, on first use. */
export function memoise<T>(work: (id: string) => T): (id: string) => T {
  const done = new Map<string, T>();
  return (id) => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const made = work(id);
    done.set(id, made);
    return made;
  };
}
