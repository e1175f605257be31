import type { AnswerValue } from '../../core/model/answer.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import { answerLabel } from './phrases.js';

/** A tried answer, in quotation marks, as the person would see it. */
export function quotedAnswer(rubric: Rubric, question: string, tried: string): string {
  // Rules can only test whether there is an answer in words.
  if (questionOf(rubric, question)?.type === 'text') return 'any answer';
  const value = storedAnswer(rubric, question, tried);
  if (typeof value !== 'object' || value.length === 0) return `"${answerLabel(rubric, question, value)}"`;
  const labels = value.map((each) => answerLabel(rubric, question, each));
  const head = labels.slice(0, -1).join(', ');
  return `"${[...(head === '' ? [] : [head]), ...labels.slice(-1)].join(' and ')}"`;
}

function questionOf(rubric: Rubric, id: string): Question | undefined {
  return allQuestions(rubric).find((each) => each.id === id);
}

/** Several marks are one text separated by commas; the values themselves may contain commas. */
function storedAnswer(rubric: Rubric, id: string, tried: string): AnswerValue {
  const question = questionOf(rubric, id);
  if (question?.type !== 'multi') return tried;
  const marked: string[] = [];
  let left = tried;
  for (const { value } of question.options) {
    if (left !== value && !left.startsWith(`${value},`)) continue;
    marked.push(value);
    left = left.slice(value.length + 1);
  }
  return marked;
}
