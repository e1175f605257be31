import { describe, expect, it } from 'vitest';
import { isTypedUnknown, readTyped } from '../../../src/core/answers/read-typed.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const share = numeric('share', { unit: 'percent', min: 0, max: 100, step: 1 });

describe('a typed date', () => {
  it.each([
    ['5 Sep. 2023', '2023-09-05'],
    ['Sept  5th, 2023', '2023-09-05'],
    ['2023/9/5', '2023-09-05'],
    ['Today', '2026-11-22'],
    ['27.3.2026', '2026-03-27'],
    ['10/21/2026', '2026-10-21'],
    ['5/5/2026', '2026-05-05'],
    ['2026-11-08T00:00:00Z', '2026-11-08'],
    [' 2026-11-08 ', '2026-11-08'],
  ])('%j is %s', (typed, day) => {
    expect(accepted(readTyped(dated('d'), typed, AS_OF))).toEqual({ kind: 'value', value: day });
  });

  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2026', '2026-01-01', '2026-11-22'],
    ['Sept 2023', '2023-09-01', '2023-09-30'],
    ['september, 2023', '2023-09-01', '2023-09-30'],
    ['2023-9', '2023-09-01', '2023-09-30'],
    ['2024..2025-06', '2024-01-01', '2025-06-30'],
    ['2024 to mid 2025', '2024-01-01', '2025-08-31'],
    ['from 2024 to today', '2024-01-01', '2026-11-22'],
    ['early 2024', '2024-01-01', '2024-04-30'],
    ['2024..', '2024-01-01', '2026-11-22'],
    ['from late 2024', '2024-09-01', '2026-11-22'],
    ['..2024-02', undefined, '2024-02-29'],
    ['up to 2024', undefined, '2024-12-31'],
  ])('%j may be any day from %s to %s', (typed, from, to) => {
    const value = { ...(from !== undefined && { from }), to };
    expect(accepted(readTyped(dated('d'), typed, AS_OF))).toEqual({ kind: 'partial', value });
  });

  it.each([
    ['11/08/2026', ['2026-11-08', '2026-08-11']],
    ['30/02/2026', []],
    ['soon', []],
  ])('%j is refused', (typed, readings) => {
    const expected = { id: 'day', readings };
    expect(refused(readTyped(dated('d'), typed, AS_OF))[0]?.args).toMatchObject({ expected });
  });
});

describe('a typed percentage', () => {
  it.each([
    ['10%', 10],
    ['10 percent', 10],
    [' 25 ', 25],
    ['3 of 25', 12],
    ['3/25', 12],
    ['1 of 3', 33],
    ['2 of 3', 67],
    ['1 of 8', 12],
  ])('%j is %d', (typed, value) => {
    expect(accepted(readTyped(share, typed, AS_OF))).toEqual({ kind: 'value', value });
  });

  it('takes a quotient above one where the question takes more than 100 percent', () => {
    const cost = numeric('cost', { unit: 'percent', min: 0, max: 1000 });
    expect(readTyped(cost, '330 of 300', AS_OF)).toEqual({ ok: true, value: { kind: 'value', value: 110 } });
    const share = numeric('share', { unit: 'percent', min: 0, max: 100 });
    expect(readTyped(share, '330 of 300', AS_OF).ok).toBe(false);
    expect(readTyped(numeric('part', { unit: 'percent' }), '330 of 300', AS_OF).ok).toBe(false);
  });

  it('is no end of a range where a count of a sample is taken: it would hide how few were counted', () => {
    const counted = numeric('share', {
      unit: 'percent',
      min: 0,
      max: 100,
      sample: { atLeast: 10, confidence: 0.8 },
    });
    expect(readTyped(counted, '3 of 50..5 of 50', AS_OF).ok).toBe(false);
    const cost = numeric('cost', { unit: 'percent', min: 0, max: 100 });
    expect(accepted(readTyped(cost, '1/4..1/2', AS_OF))).toEqual({
      kind: 'partial',
      value: { 'at-least': 25, 'at-most': 50 },
    });
  });

  it('keeps 6 decimals of the quotient where every number is possible', () => {
    expect(accepted(readTyped(numeric('s', { unit: '%' }), '1 of 3', AS_OF))).toEqual({
      kind: 'value',
      value: 33.333333,
    });
  });

  it.each(['30 of 25', '0 of 0', '101%', '12.5%', 'many'])('%j is refused', (typed) => {
    expect(readTyped(share, typed, AS_OF).ok).toBe(false);
  });

  it('is none where the unit is another, or there is none', () => {
    expect(readTyped(numeric('hours', { unit: 'hours' }), '10%', AS_OF).ok).toBe(false);
    expect(readTyped(numeric('n'), '3 of 25', AS_OF).ok).toBe(false);
  });
});

it('takes a dash between two numbers for a range', () => {
  for (const typed of ['10-20', '10 \u2013 20', '10%-20%']) {
    expect(accepted(readTyped(share, typed, AS_OF))).toEqual({
      kind: 'partial',
      value: { 'at-least': 10, 'at-most': 20 },
    });
  }
});

it('takes a dash between two years for a range', () => {
  for (const typed of ['2023-2024', '2023 \u2013 2024']) {
    expect(accepted(readTyped(dated('d'), typed, AS_OF))).toEqual({
      kind: 'partial',
      value: { from: '2023-01-01', to: '2024-12-31' },
    });
  }
});

it('takes several options of a choice for a set of which one is true', () => {
  expect(accepted(readTyped(choice('task', [1, 0.5, 0]), ['c', 'a'], AS_OF))).toEqual({
    kind: 'partial',
    value: { 'one-of': ['a', 'c'] },
  });
});

it.each([
  [numeric('n'), 'a..b', [{ found: '"a..b"' }]],
  [numeric('n'), '3 of 50', [{ found: '3 of 50' }]],
  [dated('d'), 'soon to never', [{ found: '"soon to never"' }]],
  [dated('d'), '11/08/2025..2026', [{ expected: { id: 'day', readings: ['2025-11-08', '2025-08-11'] } }]],
  [choice('task', [1, 0]), '|', [{ found: '' }]],
])('%o refuses %j once', (question, typed, args) => {
  expect(refused(readTyped(question, typed, AS_OF)).map((each) => each.args)).toMatchObject(args);
});

it('takes spaces around a typed value for nothing, and a list as it is', () => {
  expect(accepted(readTyped(yesNo('lab'), ' Yes ', AS_OF))).toEqual({ kind: 'value', value: 'yes' });
  expect(accepted(readTyped(choice('m', [1, 0], { type: 'multi' }), ['b'], AS_OF))).toEqual({
    kind: 'value',
    value: ['b'],
  });
});

it('takes u, unknown and ? for unknown where no option is called so', () => {
  for (const text of ['u', 'U', 'unknown', '?', '']) expect(isTypedUnknown(worded('w'), text)).toBe(true);
  const key = choice('key', [], { options: [{ value: 'u', label: 'U' }] });
  expect(isTypedUnknown(key, 'u')).toBe(false);
  expect(isTypedUnknown(key, '?')).toBe(true);
});
