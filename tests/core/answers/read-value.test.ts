import { describe, expect, it } from 'vitest';
import { readValue } from '../../../src/core/answers/read-value.js';
import { failure, problem } from '../../../src/core/model/problem.js';
import type { NumberQuestion } from '../../../src/core/model/rubric.js';
import { WrittenNumber } from '../../../src/core/model/written-number.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { choice } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const task = choice('task', [1, 0.4]);
const extras = choice('extras', [0.3, 0.3, 0.3], { type: 'multi' });
const steps = numeric('steps', { min: 1, max: 10, step: 1 });

function expectedFor(question: NumberQuestion, raw: unknown): unknown {
  return refused(readValue(question, raw, AS_OF))[0]?.args;
}

describe('a choice', () => {
  it('takes the value of one of its options, and a scalar by its text', () => {
    const years = choice('years', [], {
      options: [
        { value: '3', label: 'Three' },
        { value: 'true', label: 'Always' },
      ],
    });
    expect(accepted(readValue(task, 'b', AS_OF))).toBe('b');
    expect(accepted(readValue(years, 3, AS_OF))).toBe('3');
    expect(accepted(readValue(years, true, AS_OF))).toBe('true');
  });

  it('refuses what is no option, with those there are', () => {
    expect(readValue(task, 'B', AS_OF)).toEqual(
      failure(problem('answers/unknown-value', { question: 'task', found: 'B', known: ['a', 'b'] })),
    );
    expect(readValue(task, 'constructor', AS_OF).ok).toBe(false);
  });

  it('refuses a list or a map', () => {
    expect(readValue(task, ['x'], AS_OF)).toEqual(
      failure(problem('answers/type', { question: 'task', expected: { id: 'one-option' }, found: 'a list' })),
    );
    expect(readValue(task, {}, AS_OF).ok).toBe(false);
  });

  it('says what to write for a list with one option in it, and for the label of an option', () => {
    const expected = { id: 'one-option', write: 'a' } as const;
    expect(readValue(task, ['a'], AS_OF)).toEqual(
      failure(problem('answers/type', { question: 'task', expected, found: 'a list' })),
    );
    expect(
      readValue(
        { ...task, options: [{ ...task.options[0], value: 'a', label: 'Pass an exam' }] },
        ' pass an EXAM',
        AS_OF,
      ),
    ).toMatchObject({
      problems: [{ args: { known: ['a'] } }],
    });
  });
});

describe('a yes-no question', () => {
  it.each(['yes', 'YES', 'Yes', 'true', 'True', 'TRUE', true])('takes %j for yes', (raw) => {
    expect(accepted(readValue(yesNo('lab'), raw, AS_OF))).toBe('yes');
  });

  it.each(['no', 'No', 'nO', 'false', 'FALSE', false])('takes %j for no', (raw) => {
    expect(accepted(readValue(yesNo('lab'), raw, AS_OF))).toBe('no');
  });

  it.each(['y', 'on', 1, 0, '', ' yes'])('refuses %j', (raw) => {
    expect(refused(readValue(yesNo('lab'), raw, AS_OF))[0]?.code).toBe('answers/unknown-value');
  });
});

describe('a multi question', () => {
  it('keeps its options in the order of the rubric, each once', () => {
    expect(accepted(readValue(extras, ['c', 'a', 'c'], AS_OF))).toEqual(['a', 'c']);
  });

  it('takes an empty list for none of these', () => {
    expect(accepted(readValue(extras, [], AS_OF))).toEqual([]);
  });

  it('refuses a single value, and each value that is no option', () => {
    expect(refused(readValue(extras, 'a', AS_OF))).toEqual([
      problem('answers/type', {
        question: 'extras',
        expected: { id: 'list-of-options', write: '[a]' },
        found: '"a"',
      }),
    ]);
    const expectedOf = (raw: unknown) => refused(readValue(extras, raw, AS_OF))[0]?.args;
    expect(expectedOf('c; a')).toMatchObject({ expected: { write: '[c, a]' } });
    for (const raw of ['x', { a: 1 }]) expect(expectedOf(raw)).toMatchObject({ expected: { write: '[a]' } });
    expect(refused(readValue(extras, ['a', 'x', ['b'], 'unknown'], AS_OF)).map((each) => each.code)).toEqual([
      'answers/unknown-value',
      'answers/type',
      'answers/unknown-value',
    ]);
  });

  it('says which mark is meant where text in its place says none, several, or perhaps', () => {
    const mistakes = (raw: unknown) => refused(readValue(extras, raw, AS_OF)).map(({ args }) => args);
    const extra = { question: 'extras' };
    expect(mistakes(['a', 'None'])).toEqual([{ ...extra, found: 'None', mistake: 'none', write: '[]' }]);
    expect(mistakes(['a; OPTION 2 and c'])).toEqual([
      { ...extra, found: 'a; OPTION 2 and c', mistake: 'separator', write: 'a, b, c' },
    ]);
    expect(mistakes(['a/x'])).toMatchObject([
      { mistake: 'separator', write: 'a, x' },
      { found: 'x', known: ['a', 'b', 'c'] },
    ]);
    for (const found of ['a|b', 'b?', 'perhaps c']) {
      const uncertain = { found, mistake: 'uncertain', write: '{sure: [a], maybe: [b, c]}' };
      expect(mistakes([found])).toMatchObject([uncertain]);
      expect(mistakes(found)).toMatchObject([uncertain]);
    }
    expect(mistakes(['x?'])).toMatchObject([{ found: 'x?', known: ['a', 'b', 'c'] }]);
    expect(mistakes('Option 2')).toMatchObject([{ expected: { write: '[b]' } }]);
  });

  it('refuses a list of half a million wrong values without falling over', () => {
    expect(refused(readValue(extras, Array(500_000).fill(1), AS_OF))).toHaveLength(100);
  });
});

describe('a number question', () => {
  it('takes a number and a plain decimal string', () => {
    const values = [25, '25', '25.50', '+3', '-0.5', 0.1];
    expect(values.map((raw) => accepted(readValue(numeric('n'), raw, AS_OF)))).toEqual([
      25, 25, 25.5, 3, -0.5, 0.1,
    ]);
  });

  it('takes minus zero for zero', () => {
    expect(Object.is(accepted(readValue(numeric('n'), '-0', AS_OF)), 0)).toBe(true);
  });

  it.each([
    ['294 of 300', '98'],
    ['1/3', '33.33'],
  ])('refuses the quotient %s with the hint to write %s', (quotient, write) => {
    expect(expectedFor(numeric('cost', { unit: 'percent' }), quotient)).toMatchObject({
      expected: { id: 'plain-number', write },
    });
  });

  it('refuses a quotient without a hint that could not be read, or would hide how few were counted', () => {
    const sampled = numeric('share', { unit: 'percent', sample: { atLeast: 10, confidence: 0.8 } });
    for (const [question, text] of [
      [numeric('cost', { unit: 'percent' }), '0 of 0'],
      [sampled, '3 of 50 '],
    ] as const) {
      expect(expectedFor(question, text)).toMatchObject({
        expected: { id: 'plain-number', unit: 'percent' },
      });
    }
  });

  it('refuses a decimal comma with the number to write, unless it may be thousands or does not fit', () => {
    const write = (text: string, more = {}) =>
      expectedFor(numeric('share', { unit: 'percent', ...more }), text);
    expect(write('12,5 %')).toMatchObject({ expected: { id: 'plain-number', write: '12.5' } });
    expect(write('1,250')).toMatchObject({ expected: { id: 'plain-number', unit: 'percent' } });
    expect(write('12,5', { step: 1 })).toMatchObject({ expected: { id: 'number-within', step: 1 } });
  });

  it('refuses 25% with the hint to write 25', () => {
    expect(expectedFor(numeric('share', { unit: 'percent' }), '25%')).toEqual({
      question: 'share',
      expected: { id: 'plain-number', write: '25' },
      found: '"25%"',
    });
    expect(expectedFor(numeric('share'), '-2.5 %')).toMatchObject({
      expected: { id: 'plain-number', write: '-2.5' },
    });
  });

  it('refuses its own unit with the hint to leave it out', () => {
    const share = numeric('share', { unit: 'percent' });
    expect(expectedFor(share, '25 percent')).toMatchObject({ expected: { id: 'plain-number', write: '25' } });
    expect(expectedFor(share, 'many')).toMatchObject({ expected: { id: 'plain-number', unit: 'percent' } });
  });

  it.each(['1e3', '0x10', '1,5', '.5', '5.', '', 'many', 'NaN', '٣', '1'.repeat(31), true, [5], {}])(
    'refuses %j, which is no plain number',
    (raw) => {
      expect(expectedFor(numeric('n'), raw)).toMatchObject({ expected: { id: 'plain-number' } });
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (raw) => {
    expect(expectedFor(numeric('n'), raw)).toEqual({
      question: 'n',
      expected: { id: 'plain-number' },
      found: String(raw),
    });
  });

  it('includes its min and max, and refuses what lies outside', () => {
    expect([1, 10].map((raw) => readValue(steps, raw, AS_OF).ok)).toEqual([true, true]);
    expect(readValue(steps, 11, AS_OF)).toEqual(
      failure(
        problem('answers/out-of-range', {
          question: 'steps',
          expected: { id: 'number-within', min: 1, max: 10, step: 1 },
          found: '11',
        }),
      ),
    );
    expect(readValue(steps, 0, AS_OF).ok).toBe(false);
  });

  it('refuses numbers between its steps, and is not misled by float noise', () => {
    const tenths = numeric('n', { min: 0.1, step: 0.1 });
    expect([0.3, 0.7, 1234567.8].map((raw) => readValue(tenths, raw, AS_OF).ok)).toEqual([true, true, true]);
    expect([0.35, 0.71].map((raw) => readValue(tenths, raw, AS_OF).ok)).toEqual([false, false]);
    expect(readValue(steps, 2.5, AS_OF).ok).toBe(false);
  });

  it('counts steps from min', () => {
    const odd = numeric('n', { min: 3, max: 9, step: 2 });
    expect([3, 5, 9].map((raw) => readValue(odd, raw, AS_OF).ok)).toEqual([true, true, true]);
    expect([4, 6].map((raw) => readValue(odd, raw, AS_OF).ok)).toEqual([false, false]);
  });

  it('says which numbers it takes', () => {
    expect(expectedFor(numeric('n', { min: 5 }), 4)).toMatchObject({
      expected: { id: 'number-within', min: 5 },
    });
    expect(expectedFor(numeric('n', { max: 5 }), 6)).toMatchObject({
      expected: { id: 'number-within', max: 5 },
    });
    expect(expectedFor(numeric('n', { step: 5 }), 6)).toMatchObject({
      expected: { id: 'number-within', step: 5 },
    });
  });
});

describe('a date question', () => {
  it('takes a day, and a month for its first day', () => {
    expect(accepted(readValue(dated('d'), '2026-11-22', AS_OF))).toBe('2026-11-22');
    expect(accepted(readValue(dated('d'), '2026-11', AS_OF))).toBe('2026-11-01');
  });

  it('refuses a date in the future', () => {
    expect(readValue(dated('d'), '2026-11-23', AS_OF)).toEqual(
      failure(problem('answers/future-date', { question: 'd', found: '2026-11-23', asOf: '2026-11-22' })),
    );
    expect(readValue(dated('d'), '2026-12', AS_OF)).toEqual(
      failure(problem('answers/future-date', { question: 'd', found: '2026-12', asOf: '2026-11-22' })),
    );
  });

  it.each(['2026', '11/08/26', '2026-02-30', '2026-13', 20261122, null, ''])(
    'refuses %j, which is no date',
    (raw) => {
      expect(refused(readValue(dated('d'), raw, AS_OF))[0]).toMatchObject({
        code: 'answers/type',
        args: { expected: { id: 'day', readings: [] } },
      });
    },
  );
});

it('says what to write for a date that can be read one way only', () => {
  for (const [raw, write] of [
    ['22.11.2026', '2026-11-22'],
    ['Sept 2023', '2023-09'],
  ]) {
    expect(refused(readValue(dated('d'), raw, AS_OF))[0]?.args).toMatchObject({
      expected: { id: 'day', readings: [write] },
    });
  }
});

describe('a text question', () => {
  it('takes any scalar that is not blank as its text', () => {
    expect(accepted(readValue(worded('why'), ' for a job ', AS_OF))).toBe(' for a job ');
    expect(accepted(readValue(worded('why'), 5, AS_OF))).toBe('5');
    for (const raw of [' ', [], {}]) expect(readValue(worded('why'), raw, AS_OF).ok).toBe(false);
  });
});

it('a number between two steps is no answer, however large the steps are', () => {
  const far = {
    id: 'n',
    ask: '?',
    type: 'number' as const,
    weight: 1,
    min: 0,
    max: 1e12,
    step: 1e12,
    evidence: 'none' as const,
    verify: [],
  };
  expect(readValue(far, 1, '2026-11-22').ok).toBe(false);
  expect(readValue(far, 1e12, '2026-11-22')).toEqual({ ok: true, value: 1e12 });
});

it('a number counts by its value, however it is written, and one that cannot be kept exactly is refused', () => {
  expect(accepted(readValue(numeric('n'), new WrittenNumber('1e3', 1000), AS_OF))).toBe(1000);
  const found = new WrittenNumber('9007199254740993', 9_007_199_254_740_992);
  expect(refused(readValue(numeric('n'), found, AS_OF))).toHaveLength(1);
});

it('a number keeps its text where it is only passed on', () => {
  expect(JSON.stringify({ version: new WrittenNumber('1.10', 1.1) })).toBe('{"version":"1.10"}');
});

it('an option is chosen by the text of a number, not by its value', () => {
  const found = readValue(choice('version', [1, 0.4]), new WrittenNumber('1.10', 1.1), AS_OF);
  expect(refused(found)).toMatchObject([{ args: { found: '1.10' } }]);
});
