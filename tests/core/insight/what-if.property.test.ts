import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import { operandsIn, representativeAnswers } from '../../../src/core/insight/representative-answers.js';
import { whatIf } from '../../../src/core/insight/what-if.js';
import { allQuestions } from '../../../src/core/model/rubric.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { projectionOf } from '../../support/projection.js';
import { resting } from '../../support/set-aside.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  criteria: [criterion('rigour', 3, [yesNo('exam')]), criterion('help', 1, [yesNo('mentor')])],
});

describe('what answers would come to', () => {
  it('is a score with its verdict', () => {
    expect(projectionOf(rubric, answersOf({ exam: 'yes' }), AS_OF)).toEqual({
      score: { low: 75, high: 100 },
      verdict: { id: 'strong', range: ['strong', 'strong'], firm: true },
    });
  });

  it('is nothing where nothing applies', () => {
    expect(projectionOf(rubricOf({}), answersOf({}), AS_OF)).toBeUndefined();
  });

  it('has the whole range of a question whose answer is taken away', () => {
    expect(whatIf(rubric, answersOf({ exam: 'yes', mentor: 'yes' }), AS_OF).without(yesNo('exam'))).toEqual({
      score: { low: 25, high: 100 },
      verdict: { id: 'skip', range: ['skip', 'strong'], firm: false },
    });
  });

  it('is nothing where the only thing that applied did so because of the answer that is taken away', () => {
    expect(whatIf(resting.rubric, resting.answers, AS_OF).without(choice('exam', [0, 0.25]))).toBeUndefined();
  });
});

describe('trying one other answer', () => {
  it('comes to exactly what scoring all answers anew comes to', () => {
    const cases = arbitraryRubric({ conditions: 'with' }).chain((each) =>
      arbitraryAnswers(each).map((answers) => ({ each, answers })),
    );
    fc.assert(
      fc.property(cases, ({ each, answers }) => {
        const attempt = whatIf(each, answers, AS_OF);
        for (const question of allQuestions(each)) {
          for (const value of representativeAnswers(question, operandsIn(each)(question.id), AS_OF)) {
            const varied = withAnswer(each, answers, question, { kind: 'value', value });
            const anew = projectionOf(each, varied, AS_OF);
            expect(attempt.given(question, value)).toEqual(anew);
            expect(attempt.verdictGiven(question, value)).toEqual(anew?.verdict);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
