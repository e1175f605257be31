import type { AnswerValue } from '../model/answer.js';
import { neighboursOnGrid, numberDomain } from '../model/domain.js';
import type { Question } from '../model/rubric.js';

/** A placeholder for an answer in words: rules can only test whether there is one. */
const IN_WORDS = 'any text';

/** Any answer to a question by number, date or text, where only its existence matters. */
export function anyAnswer(question: Question, asOf: string): readonly AnswerValue[] {
  switch (question.type) {
    case 'number': {
      const domain = numberDomain(question);
      return neighboursOnGrid(Math.min(Math.max(0, domain.min), domain.max), domain).slice(0, 1);
    }
    case 'date':
      return [asOf];
    case 'text':
      return [IN_WORDS];
    default:
      return [];
  }
}
