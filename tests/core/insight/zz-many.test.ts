import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import { outlook, tellingAnswers, whatIf } from '../../../src/core/insight/what-if.js';
import { allQuestions } from '../../../src/core/rubric/model.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  criteria: [criterion('rigour', 3, [yesNo('exam')]), criterion('help', 1, [yesNo('mentor')])],
});

describe('what answers would come to', () => {
  it('is a score with its verdict', () => {
    expect(outlook(rubric, answersOf({ exam: 'yes' }), AS_OF)).toEqual({
      score: { low: 75, high: 100 },
      verdict: { id: 'strong', range: ['strong', 'strong'], firm: true },
    });
  });

  it('is nothing where nothing applies', () => {
    expect(outlook(rubricOf({}), answersOf({}), AS_OF)).toBeUndefined();
  });

  it('has the whole range of a question whose answer is taken away', () => {
    expect(whatIf(rubric, answersOf({ exam: 'yes', mentor: 'yes' }), AS_OF).without(yesNo('exam'))).toEqual({
      score: { low: 25, high: 100 },
      verdict: { id: 'skip', range: ['skip', 'strong'], firm: false },
    });
  });

  it('cannot be told for what never applied: that is a bug, and throws', () => {
    expect(() => whatIf(rubricOf({}), answersOf({}), AS_OF).without(yesNo('exam'))).toThrow(
      'nothing applies without exam',
    );
  });
});

describe.skip('x', () => {
  it('are all options of a choice or a yes-no question', () => {
    expect(tellingAnswers(choice('task', [1, 0.4, 0]), AS_OF)).toEqual(['a', 'b', 'c']);
    expect(tellingAnswers(yesNo('exam'), AS_OF)).toEqual(['yes', 'no']);
  });

  it('are none, each and all of a multi', () => {
    const extras = choice('extras', [0.5, 0.5], { type: 'multi' });
    expect(tellingAnswers(extras, AS_OF)).toEqual([[], ['a'], ['b'], ['a', 'b']]);
  });

  it('are the numbers where the curve first reaches its ends', () => {
    const curve = [
      [0, 0.1],
      [10, 0.5],
      [30, 1],
    ] as const;
    expect(tellingAnswers(numeric('postings', { min: 0, max: 100, curve }), AS_OF)).toEqual([0, 30]);
    expect(tellingAnswers(numeric('postings', { min: 5, max: 20, curve }), AS_OF)).toEqual([5, 20]);
  });

  it('are the days on which the age-curve reaches its ends', () => {
    const ageCurve = [
      [365.25, 1],
      [1461, 0],
    ] as const;
    expect(tellingAnswers(dated('revised', { ageCurve }), AS_OF)).toEqual(['2022-11-22', '2025-11-22']);
  });

  it('are none where no answer scores', () => {
    expect([worded('why'), numeric('n'), dated('d')].flatMap((each) => tellingAnswers(each, AS_OF))).toEqual(
      [],
    );
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
          for (const value of tellingAnswers(question, AS_OF)) {
            const varied = withAnswer(each, answers, question, { kind: 'value', value });
            expect(attempt.given(question, value)).toEqual(outlook(each, varied, AS_OF));
          }
        }
      }),
      { numRuns: 60_000 },
    );
  });
});
