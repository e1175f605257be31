import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../../src/core/answers/with-answer.js';
import { answerFlips } from '../../../../src/core/insight/flips/answer-flip.js';
import { comparedValues } from '../../../../src/core/insight/flips/compared-values.js';
import { questionShares } from '../../../../src/core/insight/shares.js';
import { whatIf } from '../../../../src/core/insight/what-if.js';
import type { AnswerSet, AnswerValue } from '../../../../src/core/model/answer.js';
import type { AnswerFlip, Flips } from '../../../../src/core/model/result.js';
import { allQuestions, type Question, type Rubric } from '../../../../src/core/model/rubric.js';
import type { Verdict } from '../../../../src/core/model/verdict.js';
import { helps } from '../../../../src/core/model/verdict-news.js';
import { ageInDays, dateOfAge } from '../../../../src/core/scoring/age.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { scoreOfValue } from '../../../../src/core/scoring/question-score.js';
import { arbitraryAnswers, arbitraryRubric } from '../../../support/arbitrary-rubric.js';
import { dated, is, numeric, worded, yesNo } from '../../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../../support/build-rubric.js';
import { projectionOf } from '../../../support/projection.js';

const AS_OF = '2026-11-22';

function flipsOf(rubric: Rubric, answers: AnswerSet): Pick<Flips, 'answer' | 'lift' | 'fall'> {
  const now = verdictOf(rubric, answers);
  if (now === undefined) return {};
  const assessment = assess(rubric, answers, AS_OF);
  const attempt = whatIf(rubric, answers, AS_OF);
  const shares = questionShares(assessment);
  return answerFlips(
    rubric,
    { attempt, marks: comparedValues(rubric), now, shares, asOf: AS_OF },
    assessment,
  );
}

function flipOf(rubric: Rubric, answers: AnswerSet): Flips['answer'] {
  return flipsOf(rubric, answers).answer;
}

function verdictOf(rubric: Rubric, answers: AnswerSet): Verdict | undefined {
  return projectionOf(rubric, answers, AS_OF)?.verdict;
}

function changed(rubric: Rubric, answers: AnswerSet, id: string, value: AnswerValue): AnswerSet {
  const question = questionIn(rubric, id);
  return withAnswer(rubric, answers, question, { kind: 'value', value });
}

function questionIn(rubric: Rubric, id: string): Question {
  const question = allQuestions(rubric).find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

const two = rubricOf({
  profile: [worded('skill')],
  criteria: [
    criterion('rigour', 60, [choice('task', [1, 0.8, 0.4, 0])]),
    criterion('help', 40, [yesNo('mentor')]),
  ],
});

describe('the smallest change of one answer', () => {
  it('is the one that moves the fewest points of those that give another range', () => {
    // 48 + 0: weak. Up by 12 to 60, promising; down by 24 to 24; the mentor would bring 40.
    expect(flipOf(two, answersOf({ skill: 'welding', task: 'b', mentor: 'no' }))).toEqual({
      question: 'task',
      from: 'b',
      to: 'a',
      verdict: 'promising',
      range: ['promising', 'promising'],
    });
  });

  it('is none where no single answer can', () => {
    expect(
      flipOf({ ...two, bands: two.bands.slice(-1) }, answersOf({ task: 'b', mentor: 'no' })),
    ).toBeUndefined();
    expect(flipOf(two, answersOf({}))).toBeUndefined();
  });

  it('is by a single mark where several can be marked', () => {
    const proof = { ...choice('proof', [0.3, 0.4, 0.5]), type: 'multi' as const };
    const rubric = rubricOf({ criteria: [criterion('proof', 1, [proof])] });
    // 70 is strong; without the first mark 40 is weak, without the second 30 is skip.
    expect(flipOf(rubric, answersOf({ proof: ['a', 'b'] }))).toMatchObject({
      from: ['a', 'b'],
      to: ['b'],
      verdict: 'weak',
    });
    expect(flipOf(rubric, answersOf({ proof: ['c'] }))).toMatchObject({
      from: ['c'],
      to: ['a', 'c'],
      verdict: 'strong',
    });
    expect(flipOf(rubric, answersOf({ proof: ['a'] }))).toMatchObject({ to: ['a', 'b'], verdict: 'strong' });
  });

  it('goes to answers that score nothing only where no other can', () => {
    const closed = rubricOf({
      profile: [yesNo('issuer')],
      criteria: [criterion('rigour', 1, [choice('task', [1, 0.9])])],
      knockouts: [{ id: 'k', when: is('issuer', 'no'), because: 'Nobody issues it.', verify: [] }],
    });
    expect(flipOf(closed, answersOf({ issuer: 'yes', task: 'a' }))).toMatchObject({
      question: 'issuer',
      verdict: 'stop',
      range: ['stop', 'stop'],
    });
  });

  it('is the next step of a number that gives another range, and the step before it does not', () => {
    const share = numeric('share', {
      min: 0,
      max: 100,
      step: 5,
      curve: [
        [0, 0],
        [100, 1],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('demand', 1, [share])] });
    expect(flipOf(rubric, answersOf({ share: 45 }))).toMatchObject({ from: 45, to: 35, verdict: 'skip' });
    expect(flipOf(rubric, answersOf({ share: 50 }))).toMatchObject({
      from: 50,
      to: 55,
      verdict: 'promising',
    });
  });

  it('is to a millionth where a number has no step', () => {
    const share = numeric('share', {
      curve: [
        [0, 0],
        [100, 1],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('demand', 1, [share])] });
    // The score is rounded to 6 decimals before it is held against 40.
    expect(flipOf(rubric, answersOf({ share: 45.5 }))).toMatchObject({ to: 39.999999, verdict: 'skip' });
  });

  it('counts dates by the day', () => {
    const revised = dated('revised', {
      ageCurve: [
        [0, 1],
        [100, 0],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('recency', 1, [revised])] });
    const flip = flipOf(rubric, answersOf({ revised: dateOfAge(35, AS_OF) }));
    expect(flip).toMatchObject({ question: 'revised', verdict: 'strong', to: dateOfAge(30, AS_OF) });
  });

  it('sees a rule about a number without a curve', () => {
    const weeks = numeric('weeks', { min: 1, step: 1 });
    const rubric = rubricOf({
      profile: [weeks],
      criteria: [criterion('rigour', 1, [choice('task', [1])])],
      caps: [
        {
          id: 'long',
          when: { kind: 'answer', question: 'weeks', test: { op: 'at-least', value: 30 } },
          atMost: 'weak',
          because: 'It takes too long.',
        },
      ],
    });
    expect(flipOf(rubric, answersOf({ weeks: 4, task: 'a' }))).toMatchObject({ to: 30, verdict: 'weak' });
    expect(flipOf(rubric, answersOf({ weeks: 4e12, task: 'a' }))).toMatchObject({
      to: 29,
      verdict: 'strong',
    });
  });

  it('sees a rule about a date without a curve', () => {
    const exam = dated('exam');
    const rubric = rubricOf({
      profile: [exam],
      criteria: [criterion('rigour', 1, [choice('task', [1])])],
      caps: [
        {
          id: 'old',
          when: { kind: 'answer', question: 'exam', test: { op: 'at-most', value: '2024-01-31' } },
          atMost: 'weak',
          because: 'It is old.',
        },
      ],
    });
    expect(flipOf(rubric, answersOf({ exam: '2025-06-01', task: 'a' }))).toMatchObject({
      to: '2024-01-31',
      verdict: 'weak',
    });
  });

  it('is looked for too where a bound is on a criterion that is not scored', () => {
    const weeks = numeric('weeks', {
      min: 0,
      max: 9,
      step: 1,
      curve: [
        [0, 0],
        [9, 1],
      ],
      weight: 0,
    });
    const rubric = rubricOf({
      criteria: [criterion('length', 1, [weeks]), criterion('rigour', 1, [choice('task', [1])])],
      caps: [
        {
          id: 'short',
          when: { kind: 'score', criterion: 'length', op: 'below', bound: 0.5 },
          atMost: 'weak',
          because: 'x',
        },
        { id: 'three', when: is('weeks', 3), atMost: 'weak', because: 'x' },
      ],
    });
    expect(flipOf(rubric, answersOf({ weeks: 8, task: 'a' }))).toMatchObject({ to: 3, verdict: 'weak' });
  });

  it('is never an answer with which nothing would apply', () => {
    const rubric = rubricOf({
      profile: [yesNo('wanted')],
      criteria: [criterion('rigour', 1, [choice('task', [1], { when: is('wanted', 'yes') })])],
    });
    expect(flipOf(rubric, answersOf({ wanted: 'yes', task: 'a' }))).toBeUndefined();
  });

  it('counts in coarser steps where numbers are too large for millionths', () => {
    const reach = numeric('reach', {
      curve: [
        [0, 0],
        [1e12, 1],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('demand', 1, [reach])] });
    const flip = flipOf(rubric, answersOf({ reach: 9e11 }));
    expect(Number(flip?.to)).toBeCloseTo(699_999_995_000, -6);
  });
});

describe('the smallest change that lifts a verdict, and the smallest by which it falls', () => {
  const low = { id: 'easy', when: is('task', 'd'), atMost: 'weak', because: 'It is too easy.' } as const;

  it('are found where the other one is smaller', () => {
    const close = rubricOf({
      criteria: [
        criterion('rigour', 60, [choice('task', [1, 0.7, 0.65])]),
        criterion('help', 40, [yesNo('mentor')]),
      ],
    });
    // 42 + 0: weak; down by 3, up by 18.
    expect(flipsOf(close, answersOf({ task: 'b', mentor: 'no' }))).toMatchObject({
      answer: { to: 'c', verdict: 'skip' },
      lift: { to: 'a', verdict: 'promising' },
      fall: { to: 'c', verdict: 'skip' },
    });
    // 48 + 0: weak; up by 12, down by 24.
    expect(flipsOf(two, answersOf({ task: 'b', mentor: 'no' }))).toMatchObject({
      answer: { to: 'a', verdict: 'promising' },
      lift: { to: 'a', verdict: 'promising' },
      fall: { to: 'c', verdict: 'skip' },
    });
  });

  it('are not by a fact that scores nothing upwards, nor by a knock-out downwards', () => {
    const rubric = rubricOf({
      profile: [yesNo('eligible'), yesNo('in-time')],
      criteria: [criterion('rigour', 1, [choice('task', [1])])],
      knockouts: [{ id: 'k', when: is('eligible', 'no'), because: 'You may not.', verify: [] }],
      caps: [{ ...low, when: is('in-time', 'no') }],
    });
    const flips = flipsOf(rubric, answersOf({ eligible: 'yes', 'in-time': 'no', task: 'a' }));
    expect(flips).toEqual({ answer: expect.objectContaining({ question: 'eligible', verdict: 'stop' }) });
    expect(flipsOf(rubric, answersOf({ eligible: 'yes', 'in-time': 'yes', task: 'a' }))).toMatchObject({
      answer: { question: 'eligible', verdict: 'stop' },
      fall: { question: 'in-time', verdict: 'weak' },
    });
  });

  it('never make up a date', () => {
    const revised = dated('revised', {
      ageCurve: [
        [0, 1],
        [100, 0],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('recency', 1, [revised])] });
    const flips = flipsOf(rubric, answersOf({ revised: dateOfAge(50, AS_OF) }));
    expect(flips).toEqual({ answer: expect.objectContaining({ question: 'revised' }) });
  });
});

describe('against trying everything', () => {
  it('a flip gives what it promises, and no smaller change of a choice or a mark gives another range', () => {
    fc.assert(
      fc.property(rubricWithAnswers({ conditions: 'with' }), ({ rubric, answers }) => {
        const now = verdictOf(rubric, answers);
        const flip = flipOf(rubric, answers);
        if (now === undefined) return;
        const others = everyChange(rubric, answers).filter((each) => differs(each.after, now));
        isSmallestOf(flip, others);
      }),
      { numRuns: 1000 },
    );
  });

  it('a lift is the smallest change of an answer that scores and helps, a fall the smallest harm short of STOP', () => {
    fc.assert(
      fc.property(rubricWithAnswers({ conditions: 'with' }), ({ rubric, answers }) => {
        const now = verdictOf(rubric, answers);
        if (now === undefined) return;
        const { lift, fall } = flipsOf(rubric, answers);
        const others = everyChange(rubric, answers).filter((each) => differs(each.after, now));
        const isHelp = ({ after }: Tried): boolean => isBetter(after, now, rubric);
        isSmallestOf(
          lift,
          others.filter((each) => isHelp(each) && each.size < Number.POSITIVE_INFINITY),
        );
        isSmallestOf(
          fall,
          others.filter((each) => !isHelp(each) && each.after?.id !== 'stop'),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a number lifts and falls at the first step either way that does', () => {
    fc.assert(
      fc.property(numberCase, ({ rubric, answers, at }) => {
        const now = verdictOf(rubric, answers);
        if (now === undefined) throw new Error('it always applies');
        const { lift, fall } = flipsOf(rubric, answers);
        const after = (value: number) => verdictOf(rubric, changed(rubric, answers, 'n', value));
        const nearest = (isWanted: (verdict: Verdict | undefined) => boolean) =>
          [range(at + 1, 40), range(1, at).map((back) => at - back)]
            .map((steps) => steps.find((step) => isWanted(after(step))))
            .flatMap((step) => (step === undefined ? [] : [step]));
        const lifts = nearest((verdict) => differs(verdict, now) && isBetter(verdict, now, rubric));
        const falls = nearest(
          (verdict) => differs(verdict, now) && !isBetter(verdict, now, rubric) && verdict?.id !== 'stop',
        );
        expect(lift === undefined ? lifts : lifts.filter((step) => step === lift.to)).toHaveLength(
          lift === undefined ? 0 : 1,
        );
        expect(fall === undefined ? falls : falls.filter((step) => step === fall.to)).toHaveLength(
          fall === undefined ? 0 : 1,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a number flips at the first step either way that gives another range', () => {
    fc.assert(
      fc.property(numberCase, ({ rubric, answers, at }) => {
        const now = verdictOf(rubric, answers);
        if (now === undefined) throw new Error('it always applies');
        const isOther = (value: number): boolean =>
          differs(verdictOf(rubric, changed(rubric, answers, 'n', value)), now);
        const up = range(at + 1, 40).find(isOther);
        const down = range(1, at)
          .map((back) => at - back)
          .find(isOther);
        const flip = flipOf(rubric, answers);
        expect(flip === undefined).toBe(up === undefined && down === undefined);
        if (flip !== undefined) expect([down, up]).toContain(flip.to);
      }),
      { numRuns: 1000 },
    );
  });
});

function isSmallestOf(flip: AnswerFlip | undefined, others: readonly Tried[]): void {
  expect(flip === undefined).toBe(others.length === 0);
  if (flip === undefined) return;
  const promised = others.find(({ id, to }) => id === flip.question && isDeepStrictEqual(to, flip.to));
  expect(promised?.after).toMatchObject({ id: flip.verdict, range: flip.range });
  expect(Math.min(...others.map((each) => each.size))).toBe(promised?.size);
}

function isBetter(after: Verdict | undefined, now: Verdict, { bands }: Rubric): boolean {
  return after !== undefined && helps({ verdict: after.id, range: after.range }, now, bands);
}

function rubricWithAnswers(shape: Parameters<typeof arbitraryRubric>[0]): fc.Arbitrary<{
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
}> {
  return arbitraryRubric(shape).chain((rubric) =>
    arbitraryAnswers(rubric, 'half-known').map((answers) => ({ rubric, answers })),
  );
}

interface Tried {
  readonly id: string;
  readonly to: AnswerValue;
  readonly size: number;
  readonly after: Verdict | undefined;
}

function everyChange(rubric: Rubric, answers: AnswerSet): readonly Tried[] {
  const assessment = assess(rubric, answers, AS_OF);
  const scored = assessment.criteria.filter((each) => each.mean !== undefined);
  const whole = scored.reduce((sum, each) => sum + each.criterion.weight, 0);
  const rows = [
    ...assessment.profile.map((row) => ({ row, share: 0 })),
    ...assessment.criteria.flatMap(({ criterion: { weight }, mean, questions }) => {
      const inside = questions
        .filter((row) => row.range !== undefined)
        .reduce((sum, row) => sum + row.question.weight, 0);
      return questions.map((row) => ({
        row,
        share: mean === undefined || inside === 0 ? 0 : ((weight / whole) * row.question.weight) / inside,
      }));
    }),
  ];
  return rows.flatMap(({ row: { question, state, answer }, share }) => {
    if (state !== 'answered' || answer?.kind !== 'value' || !('options' in question)) return [];
    const { value } = answer;
    return otherValues(question, value).map((to) => ({
      id: question.id,
      to,
      size:
        share === 0
          ? Number.POSITIVE_INFINITY
          : Math.abs(scoreOfValue(question, to, AS_OF) - scoreOfValue(question, value, AS_OF)) * share,
      after: verdictOf(rubric, changed(rubric, answers, question.id, to)),
    }));
  });
}

function otherValues(question: Question, value: AnswerValue): readonly AnswerValue[] {
  if (!('options' in question)) return [];
  const values = question.options.map((option) => option.value);
  if (typeof value !== 'object') return values.filter((each) => each !== value);
  return values.map((toggled) => values.filter((each) => (each === toggled) !== value.includes(each)));
}

function differs(after: Verdict | undefined, now: Verdict): boolean {
  return after !== undefined && (after.id !== now.id || String(after.range) !== String(now.range));
}

const height = fc.integer({ min: 0, max: 10 }).map((each) => each / 10);
const someWeight = fc.integer({ min: 1, max: 5 });
const bound = fc.integer({ min: 0, max: 10 }).map((each) => each / 10);

/** A number from 0 to 40 on a curve that may turn, and rules that read it or the score of its criterion. */
const numberCase = fc
  .record({
    at: fc.integer({ min: 0, max: 40 }),
    heights: fc.array(height, { minLength: 2, maxLength: 5 }),
    weights: fc.tuple(someWeight, someWeight, someWeight, someWeight),
    known: fc.tuple(fc.option(height), fc.option(height)),
    bounds: fc.tuple(bound, bound, bound),
    limit: fc.integer({ min: 0, max: 40 }),
    rule: fc.constantFrom('at-least' as const, 'at-most' as const, 'is' as const),
  })
  .map(({ at, heights, weights: [w0, w1, w2, w3], known: [beside, gated], bounds, limit, rule }) => {
    const curve = heights.map((y, index): [number, number] => [(40 * index) / (heights.length - 1), y]);
    const number = numeric('n', { min: 0, max: 40, step: 1, curve, weight: w0 });
    const scoreIs = (op: 'below' | 'at-least', at: number) =>
      ({ kind: 'score', criterion: 'first', op, bound: at }) as const;
    const rubric = rubricOf({
      criteria: [
        criterion('first', w1, [number, choice('beside', beside === null ? [1, 0.5, 0] : [beside])]),
        criterion('second', w2, [
          choice('gated', gated === null ? [1, 0.4, 0] : [gated], { when: scoreIs('below', bounds[0]) }),
          choice('ruled', [0.9, 0.2], {
            weight: w3,
            when: { kind: 'answer', question: 'n', test: { op: rule, value: limit } },
          }),
        ]),
      ],
      caps: [{ id: 'low', when: scoreIs('below', bounds[1]), atMost: 'weak', because: 'low' }],
      knockouts: [
        {
          id: 'odd',
          when: { kind: 'all', of: [scoreIs('at-least', bounds[2]), is('n', limit)] },
          because: 'odd',
          verify: [],
        },
      ],
    });
    const answers = answersOf({
      n: at,
      ...(beside !== null && { beside: 'a' }),
      ...(gated !== null && { gated: 'a' }),
    });
    return { rubric, answers, at };
  });

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

it('ages and dates are two ways to say the same', () => {
  expect(ageInDays(dateOfAge(30, AS_OF), AS_OF)).toBe(30);
});
