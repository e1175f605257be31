import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/answers/read-answer.js';
import { readSettings } from '../../../src/core/answers/read-setting.js';
import { plainAnswers } from '../../../src/formats/answers/plain-answers.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, complaintsOf, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const stamp = { id: 'r', version: '1.0.0', sha256: 'a' };
const sample = { atLeast: 10, confidence: 0.8 };
const task = choice('task', [1, 0.5, 0]);
const marks = choice('marks', [0.5, 0.5, 0.5], { type: 'multi' });
const hours = numeric('hours', { min: 0, max: 500, step: 5 });
const share = numeric('share', { unit: 'percent', min: 0, max: 100, sample });
const revised = dated('revised');

function read(question: Parameters<typeof readAnswer>[0], raw: unknown) {
  return accepted(readAnswer(question, raw, AS_OF));
}

function complaints(question: Parameters<typeof readAnswer>[0], raw: unknown): readonly string[] {
  return complaintsOf(readAnswer(question, raw, AS_OF));
}

const partial = (value: object) => ({ kind: 'partial', value });

describe('a half-known value', () => {
  it('is a set of options, in the order of the rubric', () => {
    expect(read(task, { 'one-of': ['c', 'a', 'c'] })).toEqual(partial({ 'one-of': ['a', 'c'] }));
    expect(read(yesNo('lab'), { 'one-of': [true, 'no'] })).toEqual(partial({ 'one-of': ['yes', 'no'] }));
  });

  it('is a range of numbers, open at either end', () => {
    expect(read(hours, { 'at-least': 120 })).toEqual(partial({ 'at-least': 120 }));
    expect(read(hours, { 'at-least': '120', 'at-most': 200 })).toEqual(
      partial({ 'at-least': 120, 'at-most': 200 }),
    );
  });

  it('is a count of a sample, also in words', () => {
    for (const raw of [{ hits: 3, of: 50 }, '3 of 50', '3/50', '3 out of 50'])
      expect(read(share, raw)).toEqual(partial({ hits: 3, of: 50 }));
  });

  it('is the days between two, of which a month or a year spans several, and never one to come', () => {
    expect(read(revised, { from: '2024-01', to: '2025-06' })).toEqual(
      partial({ from: '2024-01-01', to: '2025-06-30' }),
    );
    expect(read(revised, { from: 2024 })).toEqual(partial({ from: '2024-01-01', to: AS_OF }));
    expect(read(revised, { to: '2024-02' })).toEqual(partial({ to: '2024-02-29' }));
    expect(read(revised, '2026-11')).toEqual(partial({ from: '2026-11-01', to: AS_OF }));
    expect(read(revised, 2025)).toEqual(partial({ from: '2025-01-01', to: '2025-12-31' }));
  });

  it('is marks that are certain, and marks that may be', () => {
    expect(read(marks, { sure: ['b'], maybe: ['c', 'b', 'a'] })).toEqual(
      partial({ sure: ['b'], maybe: ['a', 'c'] }),
    );
    expect(read(marks, { maybe: ['a'] })).toEqual(partial({ sure: [], maybe: ['a'] }));
  });

  it('stands where a value stands, also beside evidence', () => {
    const raw = { value: { 'one-of': ['a', 'b'] }, source: 'https://example.org' };
    expect(read(task, raw)).toEqual({
      ...partial({ 'one-of': ['a', 'b'] }),
      evidence: { source: 'https://example.org' },
    });
  });

  it('of one member is that answer', () => {
    expect(read(task, { 'one-of': ['b'] })).toEqual({ kind: 'value', value: 'b' });
    expect(read(hours, { 'at-least': 119, 'at-most': 124 })).toEqual({ kind: 'value', value: 120 });
    expect(read(revised, { from: '2024-01-01', to: '2024-01-01' })).toEqual({
      kind: 'value',
      value: '2024-01-01',
    });
    expect(read(marks, { sure: ['a'], maybe: ['a'] })).toEqual({ kind: 'value', value: ['a'] });
  });

  it.each([
    [task, { 'one-of': [] }, ['answers/empty-set']],
    [task, { 'one-of': ['a', 'x'] }, ['answers/unknown-value one-of']],
    [task, { 'one-of': 'a' }, ['answers/no-half-known']],
    [task, { 'at-least': 3 }, ['answers/no-half-known']],
    [task, { 'one-of': ['a', 'b'], source: 'https://example.org' }, ['answers/set-beside-evidence']],
    [task, { 'one-of': ['a', 'b'], sauce: 'x' }, ['schema/unknown-key sauce']],
    [task, { 'one-of': null }, ['answers/no-half-known']],
    [marks, { sure: 'a' }, ['answers/no-half-known']],
    [hours, { 'at-least': -5, 'at-most': 100 }, ['answers/out-of-range']],
    [hours, { 'at-least': 450, 'at-most': 900 }, ['answers/out-of-range']],
    [share, { hits: [], of: '' }, ['answers/count']],
    [revised, ['2024'], ['answers/type']],
    [marks, { sure: ['x'], maybe: ['y'] }, ['answers/unknown-value sure', 'answers/unknown-value maybe']],
    [marks, { sure: [], maybe: [] }, ['answers/empty-set']],
    [hours, { 'at-least': 200, 'at-most': 120 }, ['answers/reversed-range']],
    [hours, { 'at-least': 'many' }, ['answers/type at-least']],
    [hours, { 'at-least': 600 }, ['answers/out-of-range']],
    [hours, { 'at-least': 121, 'at-most': 124 }, ['answers/out-of-range']],
    [hours, { hits: 3, of: 50 }, ['answers/no-sample']],
    [hours, { hits: 3 }, ['answers/no-sample']],
    [share, { hits: 5, of: 3 }, ['answers/count']],
    [share, { hits: 0, of: 0 }, ['answers/count']],
    [share, { hits: 1.5, of: 3 }, ['answers/count']],
    [share, { of: 3 }, ['answers/count']],
    [share, { hits: 3, of: 50, 'at-least': 3 }, ['schema/unknown-key at-least']],
    [share, '5 of 3', ['answers/count']],
    [revised, { from: '2025', to: '2024' }, ['answers/reversed-range']],
    [revised, { from: '2027' }, ['answers/future-date']],
    [revised, '2027', ['answers/future-date']],
    [revised, { from: 'soon', to: [] }, ['answers/type from', 'answers/type to']],
    [worded('why'), { 'one-of': ['a', 'b'] }, ['answers/no-half-known']],
  ])('of %o is refused as %o, with %o', (question, raw, expected) => {
    expect(complaints(question, raw)).toEqual(expected);
  });

  it('says what the question takes where it takes no such value', () => {
    expect(refused(readAnswer(revised, { sure: [] }, AS_OF))[0]?.args).toMatchObject({
      write: ['{from: 2024-01, to: 2025-06}'],
    });
  });
});

describe('a half-known setting', () => {
  const barred = choice('barred', [1, 0], {
    options: [
      { value: 'a|b', label: 'A or B', score: 1 },
      { value: 'c', label: 'C', score: 0 },
    ],
  });
  const rubric = rubricOf({ criteria: [criterion('all', 1, [task, hours, share, revised, barred])] });
  const setting = (text: string) => Object.fromEntries(accepted(readSettings(rubric, [text], AS_OF)));

  it.each([
    ['task=a|c', { task: partial({ 'one-of': ['a', 'c'] }) }],
    ['hours=120..200', { hours: partial({ 'at-least': 120, 'at-most': 200 }) }],
    ['hours=120..', { hours: partial({ 'at-least': 120 }) }],
    ['hours=..200', { hours: partial({ 'at-most': 200 }) }],
    ['hours=at least 120', { hours: partial({ 'at-least': 120 }) }],
    ['hours=At most 200', { hours: partial({ 'at-most': 200 }) }],
    ['hours=120 to 200', { hours: partial({ 'at-least': 120, 'at-most': 200 }) }],
    ['share=10% to 20%', { share: partial({ 'at-least': 10, 'at-most': 20 }) }],
    ['share=3 of 50', { share: partial({ hits: 3, of: 50 }) }],
    ['revised=2024..2025-06', { revised: partial({ from: '2024-01-01', to: '2025-06-30' }) }],
    ['barred=a|b', { barred: { kind: 'value', value: 'a|b' } }],
  ])('%s is understood', (text, answer) => {
    expect(setting(text)).toEqual(answer);
  });

  it.each(['hours=..', 'hours=1..2..3', 'hours=a to b', 'task=a|', 'revised=soon to now'])(
    '%s is refused',
    (text) => {
      expect(readSettings(rubric, [text], AS_OF).ok).toBe(false);
    },
  );
});

it('says that a count may be written where the question takes one', () => {
  const write = (question: Parameters<typeof readAnswer>[0]) =>
    refused(readAnswer(question, { from: 3 }, AS_OF))[0]?.args;
  expect(write(hours)).toMatchObject({ write: ['{at-least: 120, at-most: 200}'] });
  expect(write(share)).toMatchObject({ write: ['{at-least: 120, at-most: 200}', '{hits: 3, of: 50}'] });
});

it('a half-known value is written as it is read', () => {
  const days = fc.constantFrom('2024-01-01', '2025-06-30', '2026-11-01');
  const written = fc.oneof(
    fc.subarray(['a', 'b', 'c'], { minLength: 2 }).map((values) => ['task', { 'one-of': values }] as const),
    fc
      .tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([low, more]) => ['hours', { 'at-least': low * 5, 'at-most': (low + more) * 5 }] as const),
    fc
      .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
      .map(([hits, more]) => ['share', { hits, of: hits + more + 1 }] as const),
    fc
      .tuple(days, days)
      .filter(([from, to]) => from < to)
      .map(([from, to]) => ['revised', { from, to }] as const),
    fc
      .constantFrom({ sure: ['a'], maybe: ['b'] }, { sure: [], maybe: ['c'] })
      .map((value) => ['marks', value] as const),
  );
  const questions = { task, hours, share, revised, marks };
  fc.assert(
    fc.property(written, ([id, value]) => {
      const answer = read(questions[id], value);
      const file = plainAnswers(answersOf({ [id]: answer }), {
        stamp,
        fingerprints: {},
        withoutWords: {},
      });
      expect(file).toMatchObject({ answers: { [id]: value } });
    }),
  );
});
