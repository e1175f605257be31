import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTyped } from '../../../src/core/answers/read-typed.js';
import { type PartialValue, type TypedAnswer, typedAgain } from '../../../src/core/model/partial-value.js';
import type { Question } from '../../../src/core/model/rubric.js';
import { dated, numeric } from '../../support/build-questions.js';
import { choice } from '../../support/build-rubric.js';
import { accepted } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const task = choice('task', [1, 0.5, 0]);
const shown = choice('shown', [0.5, 0.3, 0.2], { type: 'multi' });
const share = numeric('share', { sample: { atLeast: 10, confidence: 0.8 } });

it.each<[PartialValue, TypedAnswer]>([
  [{ 'one-of': ['a', 'b'] }, ['a', 'b']],
  [
    { sure: ['a'], maybe: ['b'] },
    { sure: ['a'], maybe: ['b'] },
  ],
  [{ hits: 3, of: 50 }, '3 of 50'],
  [{ 'at-least': 120 }, '120..'],
  [{ 'at-least': -5, 'at-most': 7.5 }, '-5..7.5'],
  [{ from: '2024-01-01', to: '2025-08-31' }, '2024-01-01..2025-08-31'],
  [{ to: '2024-12-31' }, '..2024-12-31'],
])('%j is given again as %j', (value, typed) => {
  expect(typedAgain(value)).toEqual(typed);
});

const hundred = fc.integer({ min: 0, max: 100 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date(AS_OF), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('a half-known answer that is given again is the same answer', () => {
  const answers: fc.Arbitrary<readonly [Question, PartialValue]> = fc.oneof(
    fc.constant([task, { 'one-of': ['a', 'c'] }] as const),
    fc.constant([shown, { sure: ['a'], maybe: ['c'] }] as const),
    fc.tuple(hundred, hundred).map(([hits, more]) => [share, { hits, of: hits + more + 1 }] as const),
    hundred.map((end) => [share, { 'at-least': end }] as const),
    hundred.map((end) => [share, { 'at-most': end / 8 }] as const),
    fc
      .tuple(hundred, hundred)
      .map(([low, more]) => [share, { 'at-least': low, 'at-most': low + more + 1 }] as const),
    fc
      .uniqueArray(day, { minLength: 2, maxLength: 2 })
      .map((days) => [dated('d'), { from: String(days.sort()[0]), to: String(days[1]) }] as const),
    day.map((to) => [dated('d'), { to }] as const),
  );
  fc.assert(
    fc.property(answers, ([question, value]) => {
      expect(accepted(readTyped(question, typedAgain(value), AS_OF))).toEqual({ kind: 'partial', value });
    }),
  );
});
