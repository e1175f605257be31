import { describe, expect, it } from 'vitest';
import { evaluateOne } from '../../../src/core/report/build-report.js';
import { leanOf } from '../../../src/core/scoring/action.js';
import { is } from '../../support/build-questions.js';
import { answersOf, band, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const rubric = rubricOf({
  profile: [choice('price', [0, 0])],
  criteria: [criterion('a', 1, [choice('q', [1, 0])])],
  free: { kind: 'any', of: [is('price', 'a'), { kind: 'score', criterion: 'a', op: 'below', bound: 0.5 }] },
});

function isFreeFor(answers: Parameters<typeof answersOf>[0], by = rubric) {
  const stamp = { id: by.id, version: by.version, sha256: '' };
  const input = { rubric: by, stamp, answers: answersOf(answers), asOf: '2026-11-22', toolVersion: '1.0.0' };
  const built = evaluateOne(input, []);
  return built.ok && built.value.result.verdict.free;
}

describe('an offer that costs only time', () => {
  it('is one for which the condition is certainly true, by an answer or a score', () => {
    expect(isFreeFor({ price: 'a', q: 'a' })).toBe(true);
    expect(isFreeFor({ price: 'b', q: 'b' })).toBe(true);
  });

  it('is none for which the condition is false, still unknown, or missing', () => {
    expect(isFreeFor({ price: 'b', q: 'a' })).toBe(false);
    expect(isFreeFor({ q: 'a' })).toBe(false);
    const { free: _, ...without } = rubric;
    expect(isFreeFor({ price: 'a', q: 'a' }, without)).toBe(false);
  });
});

describe('where most ways lead', () => {
  const ways = (share: Readonly<Record<string, number>>) => ({
    ways: share,
    middle: { low: 50, high: 80, share: 0.9 },
    unless: [],
    open: 3,
    method: 'exact' as const,
    error: 0,
  });

  it('is one action of nine in ten ways, which may be several bands, but never to pay', () => {
    const by = rubricOf({});
    expect(leanOf(by, 'wait', ways({ skip: 0.95, weak: 0.05 }))).toEqual({
      action: 'leave',
      ways: 0.95,
    });
    expect(leanOf(by, 'wait', ways({ weak: 0.2, promising: 0.7, strong: 0.1 }))).toEqual({
      action: 'pair',
      ways: 0.9,
    });
    expect(leanOf(by, 'wait', ways({ promising: 0.05, strong: 0.95 }))).toBeUndefined();
    expect(leanOf(by, 'wait', ways({ skip: 0.11, promising: 0.89 }))).toBeUndefined();
  });

  it('is not said where the action is not to wait, or where ways are not counted', () => {
    expect(leanOf(rubricOf({}), 'leave', ways({ skip: 1 }))).toBeUndefined();
    expect(leanOf(rubricOf({}), 'wait', { reason: { answered: 0.5 } })).toBeUndefined();
  });

  it('is in the result beside what the action waits for', () => {
    const by = rubricOf({
      criteria: [
        criterion('a', 99, [choice('known', [0.4])]),
        criterion('b', 2, [choice('open', [1, 0.4, 0.3, 0.2, 0.1, 0, 0.5, 0.6, 0.7, 0.8, 0.9])]),
      ],
      bands: [band('more', 41.1, { action: 'pair' }), band('less', 0, { action: 'leave' })],
    });
    const input = {
      rubric: by,
      stamp: { id: 'r', version: '1.0.0', sha256: '' },
      asOf: '2026-11-22',
      toolVersion: '1.0.0',
    };
    const built = evaluateOne({ ...input, answers: answersOf({ known: 'a' }) }, ['outlook']);
    expect(built.ok && built.value.result.verdict).toMatchObject({
      action: 'wait',
      lean: { action: 'leave', ways: 0.909091 },
    });
  });
});
