import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packed, unpacked, worseAnswers } from '../../../src/core/batch/answer-snapshot.js';
import {
  changeBetween,
  readVerdictSnapshot,
  type VerdictSnapshot,
  worstFirst,
} from '../../../src/core/batch/verdict-snapshot.js';
import { accepted, complaintsOf } from '../../support/outcomes.js';
import { BANDS, HEAD } from './arbitrary-rows.js';

const ORDER = worstFirst(BANDS);
const AT_60: VerdictSnapshot = { low: 60, verdict: 'promising', firm: true, worst: 'promising' };

describe('from one run to the next a candidate', () => {
  it.each([
    ['stays', AT_60, 0, { kind: 'same', bandsLost: 0, points: 0 }],
    ['loses points', { ...AT_60, low: 59.5 }, 0, { kind: 'worse', bandsLost: 0, points: 0.5 }],
    [
      'loses no more than the tolerance',
      { ...AT_60, low: 59.5 },
      0.5,
      { kind: 'same', bandsLost: 0, points: 0.5 },
    ],
    ['wins points', { ...AT_60, low: 60.1 }, 0, { kind: 'better', bandsLost: 0, points: -0.1 }],
    [
      'falls by two bands',
      { ...AT_60, verdict: 'skip', worst: 'skip' },
      99,
      { kind: 'worse', bandsLost: 2, points: 0 },
    ],
    [
      'may now be stopped',
      { ...AT_60, firm: false, worst: 'stop' },
      99,
      { kind: 'worse', bandsLost: 3, points: 0 },
    ],
    ['may now be better', { ...AT_60, firm: false }, 0, { kind: 'same', bandsLost: 0, points: 0 }],
    [
      'wins a band',
      { ...AT_60, verdict: 'strong', worst: 'strong' },
      99,
      { kind: 'better', bandsLost: -1, points: 0 },
    ],
    [
      'has a verdict of another rubric',
      { ...AT_60, verdict: 'x', worst: 'y' },
      0,
      { kind: 'same', bandsLost: 0, points: 0 },
    ],
  ])('%s', (_, after, tolerance, move) => {
    expect(changeBetween(AT_60, after, ORDER, tolerance)).toEqual(move);
  });
});

test('nobody is worse both ways, unless one verdict rose while the other fell or the points did', () => {
  const index = fc.nat({ max: ORDER.length - 1 });
  const standing = fc.tuple(fc.nat({ max: 100 }), index, index).map(([low, one, other]) => ({
    low,
    verdict: ORDER[Math.max(one, other)] ?? '',
    firm: one === other,
    worst: ORDER[Math.min(one, other)] ?? '',
  }));
  fc.assert(
    fc.property(standing, standing, fc.nat({ max: 20 }), (before, after, tolerance) => {
      const there = changeBetween(before, after, ORDER, tolerance);
      const back = changeBetween(after, before, ORDER, tolerance);
      expect(there.points + back.points).toBe(0);
      if (there.kind === 'better') expect(back.kind).toBe('worse');
      if (there.kind === 'same') expect(back.kind).toBe('same');
    }),
    { numRuns: 1000 },
  );
});

describe('what is no row of a run', () => {
  const row = {
    schemaVersion: 1,
    rubric: HEAD.rubric,
    candidate: { name: 'A' },
    score: { low: 60, high: 60 },
    verdict: { id: 'promising', firm: true, range: ['promising', 'promising'] },
  };

  it('is refused', () => {
    expect(complaintsOf(readVerdictSnapshot('x'))).toEqual(['schema/value']);
    expect(complaintsOf(readVerdictSnapshot({ ...row, schemaVersion: 2 }))).toEqual([
      'schema/value schemaVersion',
    ]);
    expect(complaintsOf(readVerdictSnapshot({ ...row, candidate: { name: 1 } }))).toEqual([
      'schema/value candidate',
    ]);
    expect(complaintsOf(readVerdictSnapshot({ ...row, score: { low: 101 } }))).toEqual([
      'schema/value score',
    ]);
    expect(complaintsOf(readVerdictSnapshot({ ...row, verdict: { id: 'x' } }))).toEqual([
      'schema/value verdict',
    ]);
    expect(complaintsOf(readVerdictSnapshot({ ...row, rubric: 'x' }))).toEqual(['schema/value rubric']);
  });

  it('is not a row about what could not be scored', () => {
    expect(accepted(readVerdictSnapshot({ schemaVersion: 1, record: 1, error: {} }))).toBeUndefined();
    expect(accepted(readVerdictSnapshot(row))?.snapshot).toEqual(AT_60);
  });
});

describe('answers', () => {
  const mark = fc.record(
    {
      question: fc.constantFrom('a', 'b', 'c', 'constructor'),
      state: fc.constantFrom('answered', 'unknown', 'stale'),
      value: fc.string(),
      low: fc.constantFrom(0, 0.4, 1),
    },
    { requiredKeys: ['question', 'state'] },
  );
  const marks = fc.uniqueArray(mark, { selector: ({ question }) => question });

  it('are unpacked as they were', () => {
    fc.assert(
      fc.property(marks, (all) => {
        expect(unpacked(packed(all, (ids) => ids))).toEqual(all);
      }),
      { numRuns: 1000 },
    );
  });

  it('are not blamed where they are the same, or are worth more', () => {
    fc.assert(
      fc.property(marks, marks, (before, after) => {
        expect(worseAnswers(before, before)).toEqual([]);
        for (const { before: was, after: is } of worseAnswers(before, after)) {
          expect(is).not.toEqual(was);
          if (was?.low !== undefined && is?.low !== undefined) expect(is.low).toBeLessThanOrEqual(was.low);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('that lost most come first', () => {
    const answer = (question: string, low: number) => ({ question, state: 'answered', value: `${low}`, low });
    const before = [answer('a', 1), answer('b', 1), answer('c', 0)];
    const after = [answer('a', 0.5), answer('b', 0), answer('c', 1)];
    expect(worseAnswers(before, after).map(({ question }) => question)).toEqual(['b', 'a']);
  });
});
