import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { calledActions } from '../../../src/core/scoring/called-actions.js';
import { decideIfAny } from '../../../src/core/scoring/verdict.js';
import { valuesOf } from '../../support/completions.js';
import { arbitraryCase, verdictOn } from '../../support/verdict-on.js';

const AS_OF = '2026-11-22';
const MOST_LISTS = 3000;

function isSettled(rubric: Rubric, answers: AnswerSet): boolean {
  const assessment = assess(rubric, answers, AS_OF);
  const verdict = decideIfAny(rubric, assessment);
  return (
    verdict !== undefined && calledActions(rubric, { answers, asOf: AS_OF }, assessment, verdict).length === 1
  );
}

/** All answers to all of some questions. */
function answered(answers: AnswerSet, questions: readonly Question[]): readonly AnswerSet[] {
  return questions.reduce<readonly AnswerSet[]>(
    (sets, question) =>
      sets.flatMap((set) =>
        valuesOf(question).map((value) => ({
          ...set,
          answers: new Map(set.answers).set(question.id, { kind: 'value', value }),
        })),
      ),
    [answers],
  );
}

function listsOf(questions: readonly Question[], length: number): readonly (readonly Question[])[] {
  if (length === 0) return [[]];
  return questions.flatMap((first, at) =>
    listsOf(questions.slice(at + 1), length - 1).map((rest) => [first, ...rest]),
  );
}

describe('the questions that settle an action', () => {
  it('are the fewest, up to three, some answers to which leave one action', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rubric, answers }) => {
        const verdict = verdictOn(rubric, answers, AS_OF);
        if (verdict === undefined || verdict.actions.length === 1) return;
        const open = allQuestions(rubric).filter(({ id }) => {
          const answer = answers.answers.get(id);
          return answer === undefined || answer.kind === 'unknown';
        });
        const settles = (list: readonly Question[]): boolean =>
          answered(answers, list).some((each) => isSettled(rubric, each));
        const lists = [1, 2, 3].map((length) => listsOf(open, length));
        const tried = lists.flat().reduce((sum, list) => sum + answered(answers, list).length, 0);
        fc.pre(tried <= MOST_LISTS);
        const length = lists.findIndex((all) => all.some(settles)) + 1;
        const settle = verdict.until?.settle ?? [];
        expect(settle).toHaveLength(length);
        expect(settle.length === 0 || settles(open.filter(({ id }) => settle.includes(id)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
