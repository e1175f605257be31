import { describe, expect, it } from 'vitest';
import { evaluateOne } from '../../../src/core/report/build-report.js';
import { is } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

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
