import type { AnswerValue } from '../answers/model.js';
import type { Question } from '../rubric/model.js';

/** What stands for an answer in words: rules can only ask whether there is one. */
const IN_WORDS = 'any text';

/** An answer to a question by number, date or text of which nothing matters but that there is one. */
export function anyAnswer(question: Question, asOf: string): readonly AnswerValue[] {
  switch (question.type) {
    case 'number':
      return [question.min ?? Math.min(0, question.max ?? 0)];
    case 'date':
      return [asOf];
    case 'text':
      return [IN_WORDS];
    default:
      return [];
  }
}
