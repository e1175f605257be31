import type { Answer, AnswerSet } from '../model/answer.js';
import { allQuestions, type Rubric } from '../model/rubric.js';
import { withAnswer } from './with-answer.js';

/**
 * Adds settings to answers. A setting is a new answer, so a contradiction of the earlier answer no
 * longer applies.
 */
export function withSettings(
  rubric: Rubric,
  answers: AnswerSet,
  settings: ReadonlyMap<string, Answer>,
): AnswerSet {
  return allQuestions(rubric).reduce((given, question) => {
    const setting = settings.get(question.id);
    return setting === undefined ? given : withAnswer(rubric, given, question, setting);
  }, answers);
}
