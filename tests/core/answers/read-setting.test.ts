import { describe, expect, it } from 'vitest';
import { plainValue, readSettings } from '../../../src/core/answers/read-setting.js';
import { problem } from '../../../src/core/model/problem.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, complaintsOf, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const extras = choice('extras', [0.3, 0.3, 0.3], { type: 'multi' });
const rubric = rubricOf({
  profile: [choice('form', [0, 0])],
  criteria: [criterion('rigour', 1, [extras, numeric('share'), yesNo('lab'), worded('why')])],
});

function settings(...given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(accepted(readSettings(rubric, given, AS_OF)));
}

describe('a setting', () => {
  it('is read as people type: u and ? for unknown, a percentage, a count, a date in words', () => {
    const typed = rubricOf({
      criteria: [criterion('all', 1, [numeric('part', { unit: 'percent' }), dated('revised'), yesNo('lab')])],
    });
    const given = ['part=3 of 25', 'revised= Sept 2023 ', 'lab=?'];
    expect(Object.fromEntries(accepted(readSettings(typed, given, AS_OF)))).toEqual({
      part: { kind: 'value', value: 12 },
      revised: { kind: 'partial', value: { from: '2023-09-01', to: '2023-09-30' } },
      lab: { kind: 'unknown' },
    });
    expect(refused(readSettings(typed, ['revised=11/08/2026'], AS_OF))[0]?.args).toMatchObject({
      expected: { id: 'day', readings: ['2026-11-08', '2026-08-11'] },
    });
    expect(plainValue(choice('key', [], { options: [{ value: 'u', label: 'U' }] }), 'u', AS_OF)).toBe('u');
  });

  it('is split at its first `=`', () => {
    expect(settings('why=a=b=c')).toEqual({ why: { kind: 'value', value: 'a=b=c' } });
  });

  it('separates the values of a multi with commas, and only those', () => {
    expect(settings('extras=c, a', 'why=one, two')).toEqual({
      extras: { kind: 'value', value: ['a', 'c'] },
      why: { kind: 'value', value: 'one, two' },
    });
  });

  it('understands none for no option at all, alone and where no option is called so', () => {
    for (const text of ['none', 'None of these', '[]']) {
      expect(settings(`extras=${text}`)).toEqual({ extras: { kind: 'value', value: [] } });
    }
    expect(() => settings('extras=a, none')).toThrow('"found":"none","mistake":"none"');
    const named = { value: 'none', label: 'Nothing' };
    const lacks = choice('lacks', [], { type: 'multi', options: [named, { value: 'x', label: 'X' }] });
    expect(plainValue(lacks, 'none', AS_OF)).toEqual(['none']);
    expect(plainValue({ ...lacks, options: [{ value: 'nil', label: 'None' }] }, 'none', AS_OF)).toEqual([
      'none',
    ]);
  });

  it('takes a list as a file has it, and an option that is written with a comma', () => {
    expect(settings('extras=[c, a]')).toEqual({ extras: { kind: 'value', value: ['a', 'c'] } });
    const places = choice('places', [], {
      type: 'multi',
      options: ['a', 'b, c', 'c'].map((value) => ({ value, label: value })),
    });
    expect(plainValue(places, 'b, c', AS_OF)).toEqual(['b, c']);
    expect(plainValue(places, 'a,b, c,c', AS_OF)).toEqual(['a', 'b, c', 'c']);
    expect(plainValue(places, 'b,a', AS_OF)).toEqual(['b', 'a']);
  });

  it('takes an option that is written as none would be, or in brackets, as it is written', () => {
    const written = choice('places', [], {
      type: 'multi',
      options: ['[]', '[a]', 'a'].map((value) => ({ value, label: value })),
    });
    expect(plainValue(written, '[]', AS_OF)).toEqual(['[]']);
    expect(plainValue(written, '[a]', AS_OF)).toEqual(['[a]']);
    expect(plainValue(written, 'a', AS_OF)).toEqual(['a']);
  });

  it('keeps a label with a comma whole, so that it is refused with the value it means', () => {
    const places = choice('places', [], {
      type: 'multi',
      options: [
        { value: 'sold', label: 'Sold as new, and it is not' },
        { value: 'vague', label: 'Vague' },
        { value: 'a', label: 'b, a' },
        { value: 'b', label: 'B' },
      ],
    });
    expect(plainValue(places, 'Sold as new, and it is not', AS_OF)).toEqual(['Sold as new, and it is not']);
    expect(plainValue(places, 'vague, sold as new, and it is not', AS_OF)).toEqual([
      'vague',
      'sold as new, and it is not',
    ]);
    expect(plainValue(places, 'b, a', AS_OF)).toEqual(['b', 'a']);
    const labelled = rubricOf({ profile: [places], criteria: [criterion('rigour', 1, [yesNo('lab')])] });
    expect(refused(readSettings(labelled, ['places=Sold as new, and it is not'], AS_OF))).toMatchObject([
      { code: 'answers/unknown-value', args: { known: ['sold'] } },
    ]);
  });

  it('refuses marks that may be in a form of files once', () => {
    const given = ['extras={sure: [a], maybe: [b]}'];
    expect(refused(readSettings(rubric, given, AS_OF))).toMatchObject([
      { args: { mistake: 'uncertain', write: '{sure: [a], maybe: [b, c]}' } },
    ]);
  });

  it('understands unknown', () => {
    expect(settings('lab=unknown', 'share=?', 'extras=u')).toEqual({
      lab: { kind: 'unknown' },
      share: { kind: 'unknown' },
      extras: { kind: 'unknown' },
    });
  });

  it('without a value is refused with what to type', () => {
    expect(() => settings('share= ')).toThrow('"found":"share= ","question":"share"');
  });

  it('understands not-applicable with a reason, which may hold commas and colons', () => {
    expect(settings('extras=not-applicable: no exam, no lab: none')).toEqual({
      extras: { kind: 'not-applicable', reason: 'no exam, no lab: none' },
    });
  });

  it('is read as an answers file would be: numbers, yes and no', () => {
    expect(settings('share=25', 'lab=TRUE', ' form = b ')).toEqual({
      share: { kind: 'value', value: 25 },
      lab: { kind: 'value', value: 'yes' },
      form: { kind: 'value', value: 'b' },
    });
  });

  it('says of several options by [] that none of them holds', () => {
    expect(settings('extras=[]')).toEqual({ extras: { kind: 'value', value: [] } });
  });

  it('wins over earlier ones for the same question', () => {
    expect(settings('lab=yes', 'share=5', 'lab=no')).toEqual({
      lab: { kind: 'value', value: 'no' },
      share: { kind: 'value', value: 5 },
    });
  });

  it('is refused without a question or without `=`', () => {
    expect(refused(readSettings(rubric, ['lab', '=yes', ''], AS_OF))).toEqual([
      problem('usage/set', { found: 'lab' }),
      problem('usage/set', { found: '=yes' }),
      problem('usage/set', { found: '' }),
    ]);
  });

  it('is refused for a question that is not there, with those that are', () => {
    const known = ['form', 'extras', 'share', 'lab', 'why'];
    expect(refused(readSettings(rubric, ['lap=yes'], AS_OF))).toEqual([
      problem('answers/unknown-question', { id: 'lap', rubric: 'sample', known }),
    ]);
    expect(complaintsOf(readSettings(rubric, ['__proto__=yes'], AS_OF))).toEqual([
      'answers/unknown-question',
    ]);
  });

  it('is refused with a value that does not fit, and every such setting is named', () => {
    expect(complaintsOf(readSettings(rubric, ['share=25h', 'form=z', 'lab=not-applicable'], AS_OF))).toEqual([
      'answers/type',
      'answers/unknown-value',
      'answers/no-reason not-applicable',
    ]);
  });
});

describe('a value in one piece of text', () => {
  it('stands for what an answers file would hold', () => {
    expect(plainValue(extras, 'a,b', AS_OF)).toEqual(['a', 'b']);
    expect(plainValue(extras, '', AS_OF)).toBeNull();
    expect(plainValue(extras, 'not-applicable:because', AS_OF)).toEqual({ 'not-applicable': 'because' });
    expect(plainValue(worded('why'), 'not-applicable-at-all', AS_OF)).toBe('not-applicable-at-all');
  });
});
