import type { AnswerValue } from '../../core/model/answer.js';
import { allQuestions, type Rubric } from '../../core/model/rubric.js';
import { ANSWER_WORDS } from './answer-words.js';
import { answerLabel } from './phrases.js';

/** A tried answer, in quotation marks, as the person would see it. */
export function quotedAnswer(rubric: Rubric, question: string, value: AnswerValue): string {
  // Rules can only test whether there is an answer in words.
  if (allQuestions(rubric).find(({ id }) => id === question)?.type === 'text') return ANSWER_WORDS.any;
  if (typeof value !== 'object' || value.length === 0) return `"${answerLabel(rubric, question, value)}"`;
  const labels = value.map((each) => answerLabel(rubric, question, each));
  return `"${ANSWER_WORDS.and(labels)}"`;
}
