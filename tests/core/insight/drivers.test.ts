import { describe, expect, it } from 'vitest';
import { drivers } from '../../../src/core/insight/drivers.js';
import { questionShares } from '../../../src/core/insight/shares.js';
import type { Result } from '../../../src/core/model/result.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  profile: [yesNo('beginner')],
  criteria: [
    criterion('rigour', 60, [choice('task', [1, 0.4, 0.1])]),
    criterion('help', 30, [yesNo('mentor')]),
    criterion('proof', 10, [yesNo('badge'), yesNo('frame', { weight: 0 })]),
  ],
});

function driversOf(given: Parameters<typeof answersOf>[0], by = rubric): Result['drivers'] {
  const assessment = assess(by, answersOf(given), AS_OF);
  return drivers(assessment, AS_OF, questionShares(assessment));
}

describe('drivers', () => {
  it('are measured in points against the middle of what the question could give', () => {
    // task: (0.4 - 0.55) x 60; mentor: (1 - 0.5) x 30; the middle: 0.55 x 60 + 0.5 x 40
    expect(driversOf({ task: 'b', mentor: 'yes' })).toEqual({
      middle: 53,
      up: [{ question: 'mentor', points: 15 }],
      down: [{ question: 'task', points: -9 }],
    });
  });

  it('come with the largest first, upwards and downwards', () => {
    expect(driversOf({ task: 'a', mentor: 'yes', badge: 'yes' }).up).toEqual([
      { question: 'task', points: 27 },
      { question: 'mentor', points: 15 },
      { question: 'badge', points: 5 },
    ]);
    expect(driversOf({ badge: 'no', mentor: 'no', task: 'c' }).down).toEqual([
      { question: 'task', points: -27 },
      { question: 'mentor', points: -15 },
      { question: 'badge', points: -5 },
    ]);
  });

  it('are of the re-based total', () => {
    const setAside = { kind: 'not-applicable', reason: 'none' } as const;
    expect(driversOf({ task: setAside, badge: setAside, mentor: 'yes' }).up).toEqual([
      { question: 'mentor', points: 50 },
    ]);
  });

  it('are answered questions that count, and none that is open, weightless or of the profile', () => {
    expect(driversOf({ beginner: 'yes', frame: 'yes' })).toEqual({ middle: 53, up: [], down: [] });
    expect(driversOf({ mentor: { kind: 'unknown' } })).toEqual({ middle: 53, up: [], down: [] });
  });

  it('leave out an answer right in the middle', () => {
    const even = rubricOf({ criteria: [criterion('rigour', 1, [choice('task', [1, 0.5, 0])])] });
    expect(driversOf({ task: 'b' }, even)).toEqual({
      middle: 50,
      up: [],
      down: [],
    });
  });
});
