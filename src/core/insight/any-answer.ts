import type { AnswerValue } from '../model/answer.js';
import { neighboursOnGrid, numberDomain } from '../model/domain.js';
import type { Question } from '../model/rubric.js';

/** What stands for an answer in words: rules can only ask whether there is one. */
const IN_WORDS = 'any text';

/** An answer to a question by number, date or text of which nothing matters but that there is one. */
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
