import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerQuestion, currentQuestion, startInterview } from '../../../src/core/interview/interview.js';
import { maxRemainingQuestions } from '../../../src/core/interview/max-remaining-questions.js';
import type { Answer } from '../../../src/core/model/answer.js';
import { allQuestions, type Rubric } from '../../../src/core/model/rubric.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { is, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const branching = rubricOf({
  profile: [choice('pace', [0, 0.5, 1])],
  criteria: [
    criterion('currency', 1, [
      yesNo('fast', { when: is('pace', 'a') }),
      yesNo('medium', { when: is('pace', 'b') }),
      yesNo('steady', { when: is('medium', 'yes') }),
      yesNo('slow', { when: { kind: 'not', of: is('pace', 'a') } }),
      yesNo('always'),
    ]),
  ],
});

function most(rubric: Rubric, given: ReadonlyMap<string, Answer>): number {
  const open = allQuestions(rubric).filter(({ id }) => !given.has(id));
  return maxRemainingQuestions(
    rubric,
    { ...answersOf({}), answers: given },
    new Set(open.map(({ id }) => id)),
    AS_OF,
  );
}

it('counts along the longest branch, not over all of them', () => {
  expect(most(branching, new Map())).toBe(5);
  expect(most(branching, new Map([['pace', { kind: 'value', value: 'a' }]]))).toBe(2);
  expect(most(branching, new Map([['medium', { kind: 'value', value: 'no' }]]))).toBe(3);
});

it('counts everything where the branches are too many to be gone through', () => {
  const pairs = Array.from({ length: 8 }, (_, index) => `q${index}`);
  const wide = rubricOf({
    profile: pairs.map((id) => choice(id, [0, 0.3, 0.6, 1])),
    criteria: [
      criterion(
        'c',
        1,
        pairs.flatMap((id) => [
          yesNo(`${id}-a`, { when: is(id, 'a') }),
          yesNo(`${id}-b`, { when: is(id, 'b') }),
        ]),
      ),
    ],
  });
  // Three of the eight are gone through.
  expect(most(wide, new Map())).toBe(8 + 3 + 5 * 2);
});

it('is never less than what anybody is asked', () => {
  const scenario = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
    arbitraryAnswers(rubric).map(({ answers }) => ({ rubric, answers })),
  );
  fc.assert(
    fc.property(scenario, ({ rubric, answers }) => {
      let interview = startInterview(answersOf({}));
      const bounds: number[] = [];
      for (;;) {
        bounds.push(most(rubric, interview.answers.answers));
        const question = currentQuestion(rubric, interview, AS_OF);
        if (question === undefined) break;
        const answer = answers.get(question.id) ?? { kind: 'unknown' };
        interview = answerQuestion(rubric, interview, question, answer);
      }
      const left = bounds.map((_, asked) => bounds.length - 1 - asked);
      for (const [at, bound] of bounds.entries()) expect(left[at]).toBeLessThanOrEqual(bound);
    }),
    { numRuns: 500 },
  );
});
