import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/core/model/rubric.js';
import type { DataRule } from '../../../src/core/model/rubric-parts.js';
import { datumValue } from '../../../src/core/reading/datum-value.js';
import type { PageDatum } from '../../../src/core/reading/page.js';

const ASKED = { id: 'q', ask: 'Q?', weight: 1, evidence: 'optional', verify: [] } as const;
const PLACE: DataRule = { property: 'at' };

function number(unit: string | undefined, value: PageDatum['value'], units: readonly string[] = []): unknown {
  const question: Question = { ...ASKED, type: 'number', data: [PLACE], ...(unit !== undefined && { unit }) };
  return datumValue(question, { property: 'at', value, units }, '2026-11-22').value;
}

function day(value: PageDatum['value']): unknown {
  const question: Question = { ...ASKED, type: 'date', data: [PLACE] };
  return datumValue(question, { property: 'at', value, units: [] }, '2026-11-22').value;
}

function choice(value: PageDatum['value'], rule: Partial<DataRule>, type: 'choice' | 'yes-no' = 'choice') {
  const options = ['yes', 'no', 'online'].map((each) => ({ value: each, label: each, score: 1 }));
  const question: Question = { ...ASKED, type, options, data: [{ ...PLACE, ...rule }] };
  return datumValue(question, { property: 'at', value, units: [] }, '2026-11-22').value;
}

describe('data of a page is a number', () => {
  it.each([
    ['as it is, where neither has a unit', undefined, 20, [], 20],
    ['in text', 'hours', '20.5', [], 20.5],
    ['in the unit beside it', 'hours', 20, ['HUR'], 20],
    ['in the currency beside it', 'EUR', '199.00', ['EUR'], 199],
    ['as a duration in hours', 'hours', 'PT25H', [], 25],
    ['as a duration of halves', 'minutes', 'PT1.5H', [], 90],
    ['as a duration of several parts', 'hours', 'PT1H30M', [], 1.5],
    ['as a duration in weeks', 'days', 'P6W', [], 42],
    ['as a duration in years', 'months', 'P3Y', [], 36],
    ['as a duration of years and months', 'Months', 'P1Y6M', [], 18],
  ])('%s', (_, unit, value, units, expected) => {
    expect(number(unit, value, units)).toBe(expected);
  });

  it.each([
    ['of another unit', 'hours', 20, ['lessons']],
    ['of another currency', 'EUR', 199, ['USD']],
    ['by the month', 'EUR', 49, ['EUR', 'month']],
    ['of money without its currency', 'EUR', 199, []],
    ['of a unit that the question lacks', undefined, 20, ['HUR']],
    ['of days, where hours are asked for', 'hours', 'P6W', []],
    ['of months, where weeks are asked for', 'weeks', 'P2M', []],
    ['of months and days', 'months', 'P1M3D', []],
    ['of time, where the question has no unit', undefined, 'PT25H', []],
    ['of time, where the unit is none of time', 'percent', 'PT25H', []],
    ['of no time', 'hours', 'PT0H', []],
    ['without parts', 'hours', 'P', []],
    ['in prose', 'hours', 'about 20', []],
    ['too large for a file', undefined, 1e300, []],
    ['not finite', undefined, Number.POSITIVE_INFINITY, []],
    ['of thirty digits', undefined, '9'.repeat(30), []],
    ['that is true', undefined, true, []],
  ])('never %s', (_, unit, value, units) => {
    expect(number(unit, value, units)).toBeUndefined();
  });
});

describe('data of a page is a date', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026-10-01T08:00:00Z', '2026-10-01'],
    ['2026-10-01T08:00+02:00', '2026-10-01'],
    ['2026-10', '2026-10'],
    ['2025', '2025'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it.each(['October', '2026-13-01', '2027-01-01', '1.10.2026', '2026-10-01 or later', 2026, true])(
    'never %s',
    (value) => {
      expect(day(value)).toBeUndefined();
    },
  );
});

describe('data of a page is an option', () => {
  it('by its value, where nothing else is said', () => {
    expect(choice('online', {})).toBe('online');
    expect(choice('Online', {})).toBeUndefined();
    expect(choice(true, {}, 'yes-no')).toBe('true');
  });

  it('by what it says, whatever the case', () => {
    const rule = { says: ['Online', 'full-online'], oneOf: ['online'] };
    expect(choice('ONLINE', rule)).toBe('online');
    expect(choice('blended', rule)).toBeUndefined();
    expect(choice(true, { says: ['true'], oneOf: ['yes'] })).toBe('yes');
  });

  it('of a set, where it is a number, a date or a duration and not prose', () => {
    const rule = { oneOf: ['yes', 'no'] };
    const set = { 'one-of': ['yes', 'no'] };
    for (const value of ['P3Y', '2026-01-01', '12', 12]) expect(choice(value, rule)).toEqual(set);
    for (const value of ['for life', 'P0D', 0, -1, true]) expect(choice(value, rule)).toBeUndefined();
  });
});

it('is only quoted where its property is named and no rule takes it, and nothing where it is not named', () => {
  const question: Question = { ...ASKED, type: 'date', data: [{ property: 'until' }] };
  const datum = (property: string) => ({ property, value: 'soon', units: [] });
  expect(datumValue(question, datum('until'), '2026-11-22')).toEqual({ isNamed: true });
  expect(datumValue(question, datum('from'), '2026-11-22')).toEqual({ isNamed: false });
  expect(datumValue({ ...ASKED, type: 'text' }, datum('until'), '2026-11-22')).toEqual({ isNamed: false });
});
