import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberDomain } from '../../../src/core/model/domain.js';
import {
  canScore,
  extremes,
  reachableScores,
  scoreOfValue,
} from '../../../src/core/scoring/question-score.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const revised = dated('last-revised', {
  ageCurve: [
    [365.25, 1],
    [730.5, 0.6],
    [1095.75, 0.3],
    [1461, 0],
  ],
});
const postings = numeric('postings', {
  min: 0,
  max: 100,
  curve: [
    [0, 0.1],
    [10, 0.5],
    [30, 1],
  ],
});
const extras = choice('extras', [0.5, 0.4, 0.3], { type: 'multi' });
const unscored = choice('form', [], { options: [{ value: 'course', label: 'A course' }] });

describe('the score of an answer', () => {
  it('is that of the chosen option for a choice', () => {
    expect(scoreOfValue(choice('task', [1, 0.4, 0]), 'b', AS_OF)).toBe(0.4);
  });

  it('is 1 for yes and 0 for no', () => {
    expect(scoreOfValue(yesNo('proctored'), 'yes', AS_OF)).toBe(1);
    expect(scoreOfValue(yesNo('proctored'), 'no', AS_OF)).toBe(0);
  });

  it('is what the options say for a yes-no question that has options of its own', () => {
    const expires = yesNo('expires', {
      options: [
        { value: 'yes', label: 'Yes', score: 0.2 },
        { value: 'no', label: 'No', score: 0.9 },
      ],
    });
    expect(scoreOfValue(expires, 'yes', AS_OF)).toBe(0.2);
    expect(scoreOfValue(expires, 'no', AS_OF)).toBe(0.9);
  });

  it('is the sum of the chosen options for a multi, and 1 at most', () => {
    expect(scoreOfValue(extras, ['b', 'c'], AS_OF)).toBeCloseTo(0.7, 12);
    expect(scoreOfValue(extras, ['a', 'b', 'c'], AS_OF)).toBe(1);
  });

  it('is 0 for a multi of which nothing is chosen', () => {
    expect(scoreOfValue(extras, [], AS_OF)).toBe(0);
  });

  it('runs along the curve for a number', () => {
    expect(scoreOfValue(postings, 25, AS_OF)).toBeCloseTo(0.875, 12);
    expect(scoreOfValue(postings, 90, AS_OF)).toBe(1);
  });

  it('runs along the age for a date, with 12 months of 365.25 days', () => {
    expect(scoreOfValue(revised, '2026-11-22', AS_OF)).toBe(1);
    expect(scoreOfValue(revised, '2025-11-22', AS_OF)).toBe(1);
    expect(scoreOfValue(revised, '2025-11-21', AS_OF)).toBeCloseTo(0.999178645, 9);
    expect(scoreOfValue(revised, '2022-11-23', AS_OF)).toBeCloseTo(0.000821355, 9);
    expect(scoreOfValue(revised, '2022-11-22', AS_OF)).toBe(0);
    expect(scoreOfValue(revised, '1999-01-01', AS_OF)).toBe(0);
  });
});

describe('the scores that an open question can still get', () => {
  it('are those of its worst and best option', () => {
    expect(reachableScores(choice('task', [0.4, 1, 0.1]), AS_OF)).toEqual({ low: 0.1, high: 1 });
    expect(reachableScores(yesNo('proctored'), AS_OF)).toEqual({ low: 0, high: 1 });
  });

  it('go from nothing to everything chosen for a multi, and to 1 at most', () => {
    expect(reachableScores(extras, AS_OF)).toEqual({ low: 0, high: 1 });
    expect(reachableScores(choice('extras', [0.25, 0.5], { type: 'multi' }), AS_OF)).toEqual({
      low: 0,
      high: 0.75,
    });
  });

  it('are cut to the min and max of a number', () => {
    const { low, high } = reachableScores({ ...postings, min: 5, max: 20 }, AS_OF);
    expect(low).toBeCloseTo(0.3, 12);
    expect(high).toBeCloseTo(0.75, 12);
  });

  it('are those of dates that have come: nothing is 365.25 days old', () => {
    const peak = dated('exam', {
      ageCurve: [
        [0, 0],
        [365.25, 1],
        [730.5, 0],
      ],
    });
    const { low, high } = reachableScores(peak, AS_OF);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.999315537, 9);
    expect(extremes(peak, AS_OF)).toMatchObject({ lowAt: 0, highAt: 365 });
  });

  it('hold the score of every number that is accepted, whatever min, max and step', () => {
    const bound = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
    const step = fc.constantFrom(undefined, 1, 2.5, 7);
    fc.assert(
      fc.property(bound, bound, step, fc.integer({ min: -60, max: 60 }), (one, other, each, count) => {
        const swapped = one !== undefined && other !== undefined && one > other;
        const [min, max] = swapped ? [other, one] : [one, other];
        const question = { ...postings, min, max, step: each };
        const value = (min ?? 0) + count * (each ?? 0.7);
        fc.pre(value >= (min ?? value) && value <= (max ?? value));
        const { low, high } = reachableScores(question, AS_OF);
        const score = scoreOfValue(question, value, AS_OF);
        expect(score).toBeGreaterThanOrEqual(low - 1e-12);
        expect(score).toBeLessThanOrEqual(high + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the numbers that a question accepts', () => {
  it('are all of them without bounds and step', () => {
    expect(numberDomain(numeric('n'))).toEqual({
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
    });
  });

  it('are counted in steps from min', () => {
    expect(numberDomain(numeric('n', { min: 3, max: 9, step: 2 }))).toEqual({
      min: 3,
      max: 9,
      grid: { step: 2, anchor: 3 },
    });
  });

  it('are counted in steps from 0 where there is no min', () => {
    expect(numberDomain(numeric('n', { step: 5 })).grid).toEqual({ step: 5, anchor: 0 });
  });
});

describe('a question can score', () => {
  it('by its options, its curve or its age-curve', () => {
    expect([choice('a', [1]), yesNo('b'), extras, postings, revised].map(canScore)).toEqual(
      Array(5).fill(true),
    );
  });

  it('in no other way: not with text, without a curve, without options or without their scores', () => {
    const questions = [worded('note'), numeric('n'), dated('d'), choice('empty', []), unscored];
    expect(questions.map(canScore)).toEqual(Array(5).fill(false));
  });

  it('or else asking for its score is a bug, and throws', () => {
    expect(() => scoreOfValue(worded('note'), 'fine', AS_OF)).toThrow('a text question has no score');
    expect(() => reachableScores(worded('note'), AS_OF)).toThrow('a text question has no score');
    expect(() => scoreOfValue(numeric('n'), 5, AS_OF)).toThrow('the question n has no curve');
    expect(() => reachableScores(dated('d'), AS_OF)).toThrow('the question d has no curve');
    expect(() => reachableScores(unscored, AS_OF)).toThrow('the option course has no score');
  });
});
