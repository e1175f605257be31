import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/answers/read-answer.js';
import type { Answer, AnswerSet, AnswerValue } from '../../../src/core/model/answer.js';
import type { PartialValue } from '../../../src/core/model/partial-value.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';
import { buildReport } from '../../../src/core/report/build-report.js';
import { evaluateCondition } from '../../../src/core/scoring/condition.js';
import { narrowed } from '../../../src/core/scoring/possible-answers.js';
import { questionState } from '../../../src/core/scoring/question-state.js';
import { arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { axes, DAYS, HOURS, known, waysToAnswer } from '../../support/axes-rubric.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { valuesOf } from '../../support/completions.js';
import { AS_OF, enumerated, expectSame, expectWithin, told } from '../../support/enumerated.js';
import { accepted } from '../../support/outcomes.js';

/** What is known of each question: some of its values. */
type Sets = ReadonlyMap<string, readonly AnswerValue[]>;

function halfKnown(values: readonly AnswerValue[], { type, ...question }: Question): PartialValue {
  if (type !== 'multi') return { 'one-of': values.map(String) };
  const all = 'options' in question ? question.options.map((option) => option.value) : [];
  const marked = (value: string) =>
    values.filter((each) => Array.isArray(each) && each.includes(value)).length;
  return {
    sure: all.filter((value) => marked(value) === values.length),
    maybe: all.filter((value) => marked(value) > 0 && marked(value) < values.length),
  };
}

/** The selections between those that are certain and those that are possible. */
function between(sure: readonly string[], possible: readonly string[], all: readonly AnswerValue[]) {
  return all.filter(
    (each) =>
      Array.isArray(each) &&
      sure.every((value) => each.includes(value)) &&
      each.every((value: string) => possible.includes(value)),
  );
}

const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  fc
    .tuple(
      ...allQuestions(rubric).map((question) => {
        const all = valuesOf(question);
        if (question.type !== 'multi') return fc.subarray([...all], { minLength: 1 });
        const values = question.options.map(({ value }) => value);
        return fc.tuple(fc.subarray(values), fc.subarray(values)).map(([one, other]) =>
          between(
            one.filter((each) => other.includes(each)),
            [...one, ...other],
            all,
          ),
        );
      }),
    )
    .map((sets) => ({
      rubric,
      sets: new Map(sets.map((set, at) => [allQuestions(rubric)[at]?.id ?? '', set])),
    })),
);

function answersTo(rubric: Rubric, sets: Sets): AnswerSet {
  return answersOf(
    Object.fromEntries(
      allQuestions(rubric).map((question): [string, Answer] => {
        const values = sets.get(question.id) ?? [];
        const [only, ...others] = values;
        if (only === undefined) throw new Error('no set is empty');
        return [
          question.id,
          others.length === 0
            ? { kind: 'value', value: only }
            : { kind: 'partial', value: halfKnown(values, question) },
        ];
      }),
    ),
  );
}

function membersOf(rubric: Rubric, sets: Sets): readonly AnswerSet[] {
  let ways: readonly Readonly<Record<string, AnswerValue>>[] = [{}];
  for (const { id } of allQuestions(rubric))
    ways = ways.flatMap((way) => (sets.get(id) ?? []).map((value) => ({ ...way, [id]: value })));
  return ways.map((way) => answersOf(way));
}

describe('half-known answers', () => {
  it('come to the range, the score and the rules of all their members', () => {
    fc.assert(
      fc.property(cases, ({ rubric, sets }) => {
        const all = membersOf(rubric, sets);
        fc.pre(all.length <= 512);
        expectSame(told(rubric, answersTo(rubric, sets)), enumerated(rubric, all));
      }),
      { numRuns: 300 },
    );
  });

  it('never widen anything by being sharper', () => {
    const nested = cases.chain(({ rubric, sets }) =>
      fc.tuple(...[...sets.values()].map((values) => fc.nat({ max: values.length - 1 }))).map((picks) => ({
        rubric,
        sets,
        sharper: new Map(
          [...sets].map(([id, values], at) => [id, values.slice(picks[at] ?? 0, (picks[at] ?? 0) + 1)]),
        ),
      })),
    );
    fc.assert(
      fc.property(nested, ({ rubric, sets, sharper }) => {
        fc.pre(membersOf(rubric, sets).length <= 512);
        const sharp = told(rubric, answersTo(rubric, sharper));
        if (sharp === undefined) return;
        expectWithin(
          rubric,
          enumerated(rubric, membersOf(rubric, sharper)),
          told(rubric, answersTo(rubric, sets)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('of every answer are unknown', () => {
    fc.assert(
      fc.property(cases, ({ rubric }) => {
        const all = new Map(allQuestions(rubric).map((question) => [question.id, valuesOf(question)]));
        // What can be answered in one way only is known all the same.
        const known = [...all].flatMap(([id, [only, ...others]]) =>
          only === undefined || others.length > 0 ? [] : [[id, only] as const],
        );
        const rest = answersOf(Object.fromEntries(known));
        expect(told(rubric, answersTo(rubric, all))).toEqual(told(rubric, rest));
      }),
      { numRuns: 200 },
    );
  });

  it('between two numbers, or two days, come to what lies between them', () => {
    const range = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(axes, known, range, range, ({ rubric }, given, hours, ages) => {
        const [low, high] = [Math.min(...hours), Math.max(...hours)];
        const [newest, oldest] = [Math.min(...ages), Math.max(...ages)];
        const answers = answersOf({
          ...given,
          hours: { kind: 'partial', value: { 'at-least': low, 'at-most': high } },
          revised: { kind: 'partial', value: { from: DAYS[oldest] ?? '', to: DAYS[newest] ?? '' } },
        });
        const inside = HOURS.slice(low, high + 1).flatMap((hour) =>
          DAYS.slice(newest, oldest + 1).flatMap((revised) =>
            waysToAnswer({ ...given, hours: hour, revised }),
          ),
        );
        const expected = enumerated(rubric, inside);
        if (JSON.stringify(rubric).includes('"kind":"score"'))
          expectWithin(rubric, expected, told(rubric, answers));
        else expectSame(told(rubric, answers), expected);
      }),
      { numRuns: 150 },
    );
  });

  it('given as an option that stands for others come to those, in conditions too, even where these name that option', () => {
    const silent = choice('judge', [1, 0.5, 0]);
    const options = [
      ...silent.options,
      { value: 'not-stated', label: 'The pages do not say', oneOf: ['b', 'c'] },
    ];
    const rubric = rubricOf({
      criteria: [criterion('rigour', 1, [{ ...silent, options }])],
      warnings: [
        {
          id: 'w',
          when: { kind: 'answer', question: 'judge', test: { op: 'is', value: 'not-stated' } },
          say: 'Ask.',
        },
        {
          id: 'a',
          when: { kind: 'answer', question: 'judge', test: { op: 'is', value: 'a' } },
          say: 'Good.',
        },
        {
          id: 'b',
          when: { kind: 'answer', question: 'judge', test: { op: 'in', values: ['b', 'c'] } },
          say: 'No.',
        },
        {
          id: 'c',
          when: { kind: 'answer', question: 'judge', test: { op: 'not', value: 'b' } },
          say: 'Maybe.',
        },
        {
          id: 'd',
          when: { kind: 'answer', question: 'judge', test: { op: 'not-in', values: ['a'] } },
          say: 'So.',
        },
        {
          id: 'e',
          when: { kind: 'answer', question: 'judge', test: { op: 'answered', expected: true } },
          say: 'It is.',
        },
      ],
    });
    expect(told(rubric, answersOf({ judge: 'not-stated' }))).toMatchObject({
      score: { low: 0, high: 50 },
      warnings: ['clear', 'clear', 'hit', 'unknown', 'hit', 'hit'],
    });
    expect(told(rubric, answersOf({}))).toMatchObject({ score: { low: 0, high: 100 } });
    const wider = answersOf({ judge: { kind: 'partial', value: { 'one-of': ['a', 'not-stated'] } } });
    expect(told(rubric, wider)).toMatchObject({ score: { low: 0, high: 100 } });
  });
});

describe('a count of a sample', () => {
  const share = numeric('share', {
    unit: 'percent',
    min: 0,
    max: 100,
    step: 1,
    curve: [
      [0, 0],
      [100, 1],
    ],
    sample: { atLeast: 10, confidence: 0.8 },
  });
  const rubric = rubricOf({ criteria: [criterion('known', 1, [share])] });
  const scoreOf = (hits: number, of: number) =>
    told(rubric, answersOf({ share: { kind: 'partial', value: { hits, of } } }))?.score;

  it('is the interval of its share, cut to what is possible', () => {
    // By hand, z = 1.281552: 3 of 50 is (0.06 + z²/100 ± z √(0.06·0.94/50 + z²/10000)) / (1 + z²/50).
    expect(scoreOf(3, 50)?.low).toBeCloseTo(2.939, 3);
    expect(scoreOf(3, 50)?.high).toBeCloseTo(11.8597, 3);
    const [low, high] = [scoreOf(3, 50)?.low, scoreOf(3, 50)?.high].map((end) => end?.toFixed(1));
    expect(readFileSync('docs/scoring.md', 'utf8')).toContain(
      `3 of 50 at 0.8 (z = 1.2816) is ${low} to ${high} percent`,
    );
    expect(scoreOf(0, 20)).toMatchObject({ low: 0 });
    expect(scoreOf(20, 20)).toMatchObject({ high: 100 });
  });

  it('may lie between two points of the curve, and between two steps', () => {
    const stepped = {
      ...share,
      curve: [
        [0, 0],
        [10, 0.5],
        [30, 1],
      ] as const,
      step: 10,
    };
    const cap = {
      id: 'c',
      when: { kind: 'answer', question: 'share', test: { op: 'at-most', value: 5 } },
      because: 'x',
      atMost: 'weak',
    } as const;
    const capped = rubricOf({ criteria: [criterion('known', 1, [stepped])], caps: [cap] });
    for (let hits = 0; hits <= 100; hits += 1) {
      const answers = answersOf({ share: { kind: 'partial', value: { hits, of: 100 } } });
      const found = told(capped, answers);
      expect(found?.score.low).toBeLessThanOrEqual(Number(found?.score.high));
      const report = buildReport({
        rubric: capped,
        stamp: { id: 'r', version: '1.0.0', sha256: 'a' },
        answers,
        asOf: AS_OF,
        toolVersion: '1.0.0',
      });
      const tried = accepted(report).result.next.flatMap((next) => next.answers.map(({ value }) => value));
      for (const value of tried) expect(readAnswer(stepped, value, AS_OF).ok).toBe(true);
    }
  });

  it('says nothing if it counts fewer than the rubric asks for', () => {
    expect(scoreOf(5, 9)).toEqual({ low: 0, high: 100 });
    const answers = answersOf({ share: { kind: 'partial', value: { hits: 5, of: 9 } } });
    expect(questionState(share, 'yes', answers, AS_OF)).toBe('unknown');
  });

  it('is a share of one in any unit but percent', () => {
    const part = numeric('part', { min: 0, max: 1, sample: { atLeast: 1, confidence: 0.8 } });
    expect(narrowed(part, { hits: 3, of: 50 }, AS_OF)).toMatchObject({ min: expect.closeTo(0.0294, 4) });
  });
});

describe('what a half-known answer leaves possible', () => {
  it('is a mistake in the program where the question does not take such a value', () => {
    for (const question of [worded('w'), numeric('n'), dated('d'), yesNo('y')])
      expect(() =>
        narrowed(question, question.type === 'yes-no' ? { to: AS_OF } : { 'one-of': ['a'] }, AS_OF),
      ).toThrow();
  });

  it('is everything for a range that holds all numbers or days', () => {
    expect(narrowed(numeric('n', { min: 0, max: 9 }), { 'at-least': -1, 'at-most': 9 }, AS_OF)).toBe('all');
    expect(narrowed(dated('d'), { to: AS_OF }, AS_OF)).toBe('all');
    expect(narrowed(numeric('n', { step: 5 }), { 'at-least': 3 }, AS_OF)).toMatchObject({ min: 5 });
    expect(narrowed(numeric('n', { step: 5 }), { 'at-most': 13 }, AS_OF)).toMatchObject({ max: 10 });
  });
});

describe('a condition over a half-known number or day', () => {
  const over = (question: Question, value: string) =>
    evaluateCondition(
      { kind: 'answer', question: question.id, test: { op: 'at-most', value } },
      {
        answer: () => ({ asked: 'yes', notApplicable: false, possible: question }),
        score: () => undefined,
      },
    );

  it('compares days, of which the first may be any', () => {
    expect(over(dated('d', { between: { to: '2024-05-01' } }), '2024-06-01')).toBe('yes');
    expect(over(dated('d', { between: { to: '2024-05-01' } }), '2024-04-01')).toBe('unknown');
    expect(over(dated('d', { between: { from: '2024-05-01', to: '2024-06-01' } }), '2024-04')).toBe('no');
  });

  it('is a mistake in the program for a question without half-known answers', () => {
    expect(() => over(worded('w'), 'a')).toThrow('no half-known answers');
    expect(() => over(dated('d'), '2024-04-01')).toThrow('no half-known answers');
  });

  it('is true if it holds for all of them, false if for none, and unknown between', () => {
    const question = numeric('n', { min: 0, max: 20, step: 1 });
    const operands = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 5 });
    const test = fc.oneof(
      fc.record({ op: fc.constantFrom('at-least', 'at-most', 'is', 'not'), value: fc.nat({ max: 12 }) }),
      fc.record({ op: fc.constantFrom('in', 'not-in'), values: operands }),
    );
    fc.assert(
      fc.property(
        fc.tuple(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 4 })),
        test,
        ([low, width], each) => {
          const possible = narrowed(question, { 'at-least': low, 'at-most': low + width }, AS_OF);
          if (possible === 'all') throw new Error('it excludes some');
          const condition = { kind: 'answer', question: 'n', test: each } as Parameters<
            typeof evaluateCondition
          >[0];
          const over = (view: { readonly value?: number; readonly possible?: Question }) =>
            evaluateCondition(condition, {
              answer: () => ({ asked: 'yes', notApplicable: false, ...view }),
              score: () => undefined,
            });
          const members = Array.from({ length: width + 1 }, (_, at) => over({ value: low + at }));
          const all = members.every((member) => member === members[0]) ? members[0] : 'unknown';
          expect(over({ possible })).toBe(all);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
