import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../../src/core/answers/read-value.js';
import {
  anyAnswer,
  operandsIn,
  representativeAnswers,
} from '../../../src/core/insight/representative-answers.js';
import type { AnswerTest, Condition, NumberQuestion } from '../../../src/core/model/rubric.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';

describe('the answers that tell most about a question', () => {
  it('are all options of a choice or a yes-no question', () => {
    expect(representativeAnswers(choice('task', [1, 0.4, 0]), [], AS_OF)).toEqual(['a', 'b', 'c']);
    expect(representativeAnswers(yesNo('exam'), [], AS_OF)).toEqual(['yes', 'no']);
  });

  it('are none, each and all of a multi', () => {
    const extras = choice('extras', [0.5, 0.5], { type: 'multi' });
    expect(representativeAnswers(extras, [], AS_OF)).toEqual([[], ['a'], ['b'], ['a', 'b']]);
  });

  it('are the numbers where the curve first reaches its ends', () => {
    const curve = [
      [0, 0.1],
      [10, 0.5],
      [30, 1],
    ] as const;
    expect(representativeAnswers(numeric('postings', { min: 0, max: 100, curve }), [], AS_OF)).toEqual([
      0, 30,
    ]);
    expect(representativeAnswers(numeric('postings', { min: 5, max: 20, curve }), [], AS_OF)).toEqual([
      5, 20,
    ]);
  });

  it('are the days on which the age-curve reaches its ends', () => {
    const ageCurve = [
      [365.25, 1],
      [1461, 0],
    ] as const;
    expect(representativeAnswers(dated('revised', { ageCurve }), [], AS_OF)).toEqual([
      '2022-11-22',
      '2025-11-22',
    ]);
  });

  it('are none where no answer scores', () => {
    expect(
      [worded('why'), numeric('n'), dated('d')].flatMap((each) => representativeAnswers(each, [], AS_OF)),
    ).toEqual([]);
  });

  it('are both sides of each number that a condition compares with, on the grid and within bounds', () => {
    const near = (more: Partial<NumberQuestion>, ...operands: readonly number[]) =>
      representativeAnswers(numeric('price', more), operands, AS_OF);
    expect(near({}, 1000)).toEqual([999, 1000, 1001]);
    expect(near({ step: 10 }, 1000)).toEqual([990, 1000, 1010]);
    expect(near({ step: 10 }, 1005)).toEqual([1000, 1010]);
    expect(near({ min: 0, max: 1 }, 0.5)).toEqual([0, 0.5, 1]);
    expect(near({ min: 0, max: 10, step: 5 }, 10, 0)).toEqual([0, 5, 10]);
    expect(near({ min: 0, max: 10, step: 5 }, 99, -99)).toEqual([0, 5, 10]);
    expect(near({ min: 0, step: 0.1 }, 0.3)).toEqual([0.2, 0.3, 0.4]);
  });

  it('come once and in order, be they of the curve or of a condition', () => {
    const curve = [
      [0, 1],
      [30, 0],
    ] as const;
    const question = numeric('price', { min: 0, max: 50, step: 1, curve });
    expect(representativeAnswers(question, [30, 29], AS_OF)).toEqual([0, 28, 29, 30, 31]);
  });

  it('are the days around each date that a condition compares with, none of them in the future', () => {
    expect(representativeAnswers(dated('revised'), ['2026-03-01'], AS_OF)).toEqual([
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(representativeAnswers(dated('revised'), ['2025-12', '2027-01-01'], AS_OF)).toEqual([
      '2025-11-30',
      '2025-12-01',
      '2025-12-02',
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it('are possible answers, and on either side of every threshold that lies between two of them', () => {
    const cases = fc.record({
      min: fc.integer({ min: -50, max: 0 }),
      max: fc.integer({ min: 1, max: 50 }),
      step: fc.constantFrom(undefined, 0.1, 0.7, 1, 3),
      threshold: fc.double({ min: -60, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ step, threshold, ...bounds }) => {
        const question = numeric('n', { ...bounds, ...(step !== undefined && { step }) });
        const told = representativeAnswers(question, [threshold], AS_OF);
        expect(told.length).toBeGreaterThan(0);
        expect(told.filter((value) => !readValue(question, value, AS_OF).ok)).toEqual([]);
        const last = bounds.min + Math.floor((bounds.max - bounds.min) / (step ?? 1) + 1e-9) * (step ?? 1);
        fc.pre(threshold > bounds.min && threshold < last - 1e-6);
        expect(told.some((value) => Number(value) < threshold)).toBe(true);
        expect(told.some((value) => Number(value) >= threshold)).toBe(true);
      }),
      { numRuns: 1000, examples: [[{ min: 0, max: 3, step: 3, threshold: 5e-324 }]] },
    );
  });
});

describe('the operands of a question', () => {
  const compare = (test: AnswerTest): Condition => ({ kind: 'answer', question: 'n', test });

  it('are all that questions, knock-outs and caps compare its answer with, each once', () => {
    const when: Condition = {
      kind: 'all',
      of: [
        compare({ op: 'in', values: [3, 4] }),
        { kind: 'not', of: compare({ op: 'not-in', values: [5] }) },
      ],
    };
    const rubric = rubricOf({
      profile: [numeric('n'), yesNo('more', { when: compare({ op: 'not', value: 1 }) })],
      criteria: [criterion('c', 1, [yesNo('exam', { when: compare({ op: 'is', value: 2 }) })])],
      knockouts: [{ id: 'k', when, because: 'K.', verify: [] }],
      caps: [
        { id: 'a', when: compare({ op: 'at-least', value: 6 }), atMost: 'weak', because: 'A.' },
        { id: 'b', when: compare({ op: 'at-most', value: 6 }), atMost: 'weak', because: 'B.' },
        { id: 'c', when: compare({ op: 'answered', expected: true }), atMost: 'weak', because: 'C.' },
      ],
      warnings: [{ id: 'w', when: compare({ op: 'at-least', value: 7 }), say: 'W.' }],
    });
    expect(operandsIn(rubric)('n')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(operandsIn(rubric)('exam')).toEqual([]);
  });

  it('are a hundred at most, since each is tried', () => {
    const values = Array.from({ length: 150 }, (_, index) => index);
    const when = compare({ op: 'in', values });
    const rubric = rubricOf({ caps: [{ id: 'a', when, atMost: 'weak', because: 'A.' }] });
    expect(operandsIn(rubric)('n')).toEqual(values.slice(0, 100));
  });
});

describe('any answer', () => {
  it('is one possible answer to a question by number, date or text', () => {
    expect(anyAnswer(numeric('n'), AS_OF)).toEqual([0]);
    expect(anyAnswer(numeric('n', { max: -3 }), AS_OF)).toEqual([-3]);
    expect(anyAnswer(numeric('n', { min: 5, max: 9 }), AS_OF)).toEqual([5]);
    expect(anyAnswer(dated('d'), AS_OF)).toEqual([AS_OF]);
    expect(anyAnswer(worded('t'), AS_OF)).toEqual(['any text']);
  });

  it('is none to a question with options, each of which is representative', () => {
    expect(anyAnswer(yesNo('y'), AS_OF)).toEqual([]);
  });
});
