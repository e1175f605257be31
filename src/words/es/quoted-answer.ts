import { allQuestions } from '../../core/model/rubric.js';
import type * as en from '../en/quoted-answer.js';
import { ANSWER_WORDS } from './answer-words.js';
import { answerLabel } from './phrases.js';

export const quotedAnswer: typeof en.quotedAnswer = (rubric, question, value) => {
  if (allQuestions(rubric).find(({ id }) => id === question)?.type === 'text') return ANSWER_WORDS.any;
  if (typeof value !== 'object' || value.length === 0) return `"${answerLabel(rubric, question, value)}"`;
  const labels = value.map((each) => answerLabel(rubric, question, each));
  return `"${ANSWER_WORDS.and(labels)}"`;
};
