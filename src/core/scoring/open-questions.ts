import { type AssessedQuestion, type Assessment, assessedQuestions, counts, isOpen } from './assessment.js';
import { questionsRead } from './condition.js';

/** The open questions that score, and those that a condition still waits for. */
export function openQuestions(assessment: Assessment): readonly AssessedQuestion[] {
  const all = assessedQuestions(assessment);
  const waiting = [
    ...all.flatMap(({ question, asked }) =>
      asked === 'unknown' && question.when !== undefined ? [question.when] : [],
    ),
    ...[...assessment.knockouts, ...assessment.caps]
      .filter(({ state }) => state === 'unknown')
      .map(({ rule }) => rule.when),
  ];
  const read = new Set(waiting.flatMap(questionsRead));
  return all.filter((each) => isOpen(each.state) && (counts(each) || read.has(each.question.id)));
}
