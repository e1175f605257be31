import { criteriaRead, questionsRead } from '../model/condition.js';
import { isUndecided } from '../model/question-state.js';
import { verdictRules } from '../model/rules.js';
import { type AssessedQuestion, type Assessment, assessedQuestions, contributes } from './assessment.js';

/** The open questions that score, and those that a condition waits for. */
export function openQuestions(assessment: Assessment): readonly AssessedQuestion[] {
  const all = assessedQuestions(assessment);
  const waiting = [
    ...all.flatMap(({ question, asked }) =>
      asked === 'unknown' && question.when !== undefined ? [question.when] : [],
    ),
    ...verdictRules(assessment)
      .filter(({ state }) => state === 'unknown')
      .map(({ rule }) => rule.when),
  ];
  const read = new Set(waiting.flatMap(questionsRead));
  const scores = new Set(waiting.flatMap(criteriaRead));
  return all.filter(
    (each) =>
      isUndecided(each.state) &&
      (contributes(each) || read.has(each.question.id) || countsWithin(scores, each)),
  );
}

/** Whether a question counts in the score of one of some criteria; a criterion without weight has a score too. */
export function countsWithin(
  criteria: ReadonlySet<string>,
  { question, criterion, range }: AssessedQuestion,
): boolean {
  return criterion !== undefined && criteria.has(criterion.id) && range !== undefined && question.weight > 0;
}
