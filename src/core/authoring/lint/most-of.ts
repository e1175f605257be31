import type { Answer } from '../../model/answer.js';
import { testsByQuestion } from '../../model/condition.js';
import { allQuestions, type Condition, type Rubric } from '../../model/rubric.js';
import { assessByIntervals } from '../../scoring/assess-intervals.js';
import type { Assessment } from '../../scoring/assessment.js';
import { distinctAnswers } from '../../scoring/distinct-answers.js';
import { answering, LATE } from './probe.js';

/**
 * The most of something that certain answers lead to, found by changing one answer at a time for as long as that gives
 * more: there may be answers that lead to more still, but these lead to so many.
 */
export function mostOf(
  rubric: Rubric,
  conditions: readonly Condition[],
  countIn: (assessment: Assessment) => number,
): number {
  const testsOf = testsByQuestion(conditions);
  const questions = allQuestions(rubric).filter(({ id }) => testsOf(id).length > 0);
  const answers = new Map<string, Answer>();
  const count = (): number => countIn(assessByIntervals(rubric, answering(answers), LATE));
  let most = count();
  for (let before = -1; before < most; ) {
    before = most;
    for (const question of questions) {
      let best: Answer = answers.get(question.id) ?? { kind: 'unknown' };
      const by = { tests: testsOf(question.id), byScore: false, asOf: LATE };
      for (const value of distinctAnswers(question, by).list) {
        answers.set(question.id, { kind: 'value', value });
        const found = count();
        // An answer that changes nothing yet may let a later one bring more.
        if (found > most || (found === most && best.kind === 'unknown')) best = { kind: 'value', value };
        most = Math.max(most, found);
      }
      answers.set(question.id, best);
    }
  }
  return most;
}
