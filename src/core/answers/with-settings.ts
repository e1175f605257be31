import type { Answer, AnswerSet } from '../model/answer.js';
import { allQuestions, type Rubric } from '../model/rubric.js';
import { withAnswer } from './with-answer.js';

/**
 * Answers with those that were set beside them. A setting is an answer given again, so what the person found against
 * the earlier one no longer holds.
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
