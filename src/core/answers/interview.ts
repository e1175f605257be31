import type { Question, Rubric } from '../rubric/model.js';
import { allQuestions } from '../rubric/model.js';
import { assess } from '../scoring/assess.js';
import { assessedQuestions } from '../scoring/assessment.js';
import type { Truth } from '../scoring/truth.js';
import { likelyAsked } from './likely-asked.js';
import type { Answer, AnswerSet } from './model.js';
import { withAnswer } from './with-answer.js';

/** An interview in progress: what is known, the way that was taken, and a question that was gone back to. */
export interface Interview {
  readonly answers: AnswerSet;
  /** Ids of the questions answered in this sitting, in order. */
  readonly trail: readonly string[];
  readonly reopened?: string;
}

/** Starts, or takes up again, an interview: what has an answer already is not asked. */
export function startInterview(answers: AnswerSet): Interview {
  return { answers, trail: [] };
}

/**
 * The question to ask now, or undefined when all is asked. A question whose `when` hangs on something the
 * person could not find out is passed over: it cannot be known to concern them.
 */
export function currentQuestion(rubric: Rubric, interview: Interview, asOf: string): Question | undefined {
  const asked = askedQuestions(rubric, interview.answers, asOf);
  return allQuestions(rubric).find((question) =>
    interview.reopened === undefined
      ? asked.get(question.id) === 'yes' && !interview.answers.answers.has(question.id)
      : question.id === interview.reopened,
  );
}

/** Takes an answer; checks that spoke against the answer before it are open again. */
export function answerQuestion(
  rubric: Rubric,
  { answers, trail }: Interview,
  question: Question,
  answer: Answer,
): Interview {
  return { answers: withAnswer(rubric, answers, question, answer), trail: [...trail, question.id] };
}

/** Goes back to the question before the current one; its answer stays until it is given anew. */
export function goBack(interview: Interview): Interview {
  const previous = interview.trail.at(-1);
  if (previous === undefined) return interview;
  return { answers: interview.answers, trail: interview.trail.slice(0, -1), reopened: previous };
}

/** How many questions are behind, and about how many there will be in all. */
export function progressOf(
  rubric: Rubric,
  interview: Interview,
  asOf: string,
): { readonly done: number; readonly expected: number } {
  const { answers } = interview.answers;
  const asked = askedQuestions(rubric, interview.answers, asOf);
  const isDone = (question: Question): boolean =>
    asked.get(question.id) !== 'no' && answers.has(question.id) && question.id !== interview.reopened;
  const done = allQuestions(rubric).filter(isDone).length;
  const ahead = allQuestions(rubric)
    .filter((question) => !isDone(question))
    .reduce((sum, question) => sum + likelyAsked(question, rubric, answers), 0);
  return { done, expected: Math.max(done + 1, done + Math.round(ahead)) };
}

function askedQuestions(rubric: Rubric, answers: AnswerSet, asOf: string): ReadonlyMap<string, Truth> {
  const assessment = assess(rubric, answers, asOf);
  return new Map(assessedQuestions(assessment).map((each) => [each.question.id, each.asked]));
}
