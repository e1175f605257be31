import { describe, expect, it } from 'vitest';
import { criterionShare, questionShares } from '../../../src/core/insight/shares.js';
import { assess } from '../../../src/core/scoring/assess.js';
import type { Assessment } from '../../../src/core/scoring/assessment.js';
import { worded, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const rubric = rubricOf({
  profile: [yesNo('beginner')],
  criteria: [
    criterion('rigour', 22, [yesNo('exam', { weight: 10 }), yesNo('lab', { weight: 5 }), worded('why')]),
    criterion('help', 3, [yesNo('mentor')]),
    criterion('price', 0, [yesNo('refund')]),
  ],
});

function assessed(given: Parameters<typeof answersOf>[0]): Assessment {
  return assess(rubric, answersOf(given), '2026-11-22');
}

function sharesOf(assessment: Assessment): readonly number[] {
  return assessment.criteria.map((each) => criterionShare(each, assessment));
}

const setAside = { kind: 'not-applicable', reason: 'none' } as const;

describe('the share of a criterion', () => {
  it('is its part of the whole weight', () => {
    expect(sharesOf(assessed({}))).toEqual([0.88, 0.12, 0]);
  });

  it('is re-based on what is scored', () => {
    expect(sharesOf(assessed({ mentor: setAside }))).toEqual([1, 0, 0]);
  });

  it('is 0 for all where nothing is scored', () => {
    expect(sharesOf(assessed({ mentor: setAside, exam: setAside, lab: setAside }))).toEqual([0, 0, 0]);
  });
});

describe('the share of a question', () => {
  it('is its part of the share of its criterion', () => {
    const shares = questionShares(assessed({}));
    expect([...shares.keys()]).toEqual(['exam', 'lab', 'mentor', 'refund']);
    expect(shares.get('exam')).toBeCloseTo(0.586667, 6);
    expect(shares.get('lab')).toBeCloseTo(0.293333, 6);
    expect(shares.get('mentor')).toBeCloseTo(0.12, 12);
    expect(shares.get('refund')).toBe(0);
  });

  it('grows where a neighbour does not apply', () => {
    const shares = questionShares(assessed({ lab: setAside }));
    expect(shares.get('exam')).toBeCloseTo(0.88, 12);
    expect(shares.has('lab')).toBe(false);
  });
});
