import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakpoints } from '../../../src/core/insight/breakpoints.js';
import { nextQuestions } from '../../../src/core/insight/next.js';
import type { AnswerValue } from '../../../src/core/model/answer.js';
import { roundOnce } from '../../../src/core/model/round.js';
import type { Condition, Question, Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { dated, numeric, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { valuesOf } from '../../support/completions.js';
import { projectionOf } from '../../support/projection.js';

const AS_OF = '2026-11-22';
const curve = [
  [0, 0],
  [10, 1],
] as const;

function turnsOf(question: Question, told: readonly AnswerValue[], outcome: (value: AnswerValue) => string) {
  return breakpoints(question, { told, operands: [], outcome, asOf: AS_OF });
}

describe('the answers at which an outcome turns', () => {
  it('are the first number, and the last day, on the other side', () => {
    const whole = numeric('n', { min: 0, max: 10, step: 1, curve });
    expect(turnsOf(whole, [0, 10], (n) => (Number(n) >= 4 ? 'good' : 'bad'))).toEqual([4]);
    const day = dated('d', { ageCurve: [...curve] });
    const since = (date: AnswerValue) => (String(date) > '2026-11-15' ? 'new' : 'old');
    expect(turnsOf(day, ['2026-11-12', AS_OF], since)).toEqual(['2026-11-15']);
  });

  it('are the fewest marks that add up to more', () => {
    const marks = choice('m', [0.5, 0.3, 0.2], { type: 'multi' });
    const sum = (chosen: AnswerValue) => {
      const worth = [chosen].flat().map((each) => ({ a: 5, b: 3, c: 2 })[String(each)] ?? 0);
      return worth.reduce((total, each) => total + each, 0) >= 5 ? 'half' : 'less';
    };
    expect(turnsOf(marks, [[], ['a', 'b', 'c']], sum)).toEqual([['a']]);
  });

  it('are none where all that is told agrees, nothing is told, or every option is', () => {
    const whole = numeric('n', { min: 0, max: 10, curve });
    expect(turnsOf(whole, [0, 10], () => 'same')).toEqual([]);
    expect(turnsOf(worded('t'), [], String)).toEqual([]);
    expect(turnsOf(yesNo('y'), ['yes', 'no'], String)).toEqual([]);
  });

  it('are not looked for among very many marks, nor among marks without a score', () => {
    const many = choice('m', Array(9).fill(0.1), { type: 'multi' });
    expect(turnsOf(many, [[], ['a']], String)).toEqual([]);
    const { options, ...rest } = choice('m', [0.1], { type: 'multi' });
    const unscored = { ...rest, options: options.map(({ value, label }) => ({ value, label })) };
    expect(turnsOf(unscored, [[], ['a']], String)).toEqual([]);
  });
});

const level = fc.constantFrom(0, 0.1, 0.25, 0.4, 0.6, 0.75, 1);
const number = fc.tuple(level, level, level, fc.constantFrom(1, 2, 3)).map(([a, b, c, step]) =>
  numeric('q', {
    min: 0,
    max: 30,
    step,
    curve: [
      [0, a],
      [12, b],
      [25, c],
    ],
  }),
);
const multi = fc
  .array(level, { minLength: 1, maxLength: 4 })
  .map((scores) => choice('q', scores, { type: 'multi' }));

/** One open question that rules may read, another beside it, and one that is answered. */
const cases = fc
  .record({
    question: fc.oneof<fc.Arbitrary<Question>[]>(number, multi),
    weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 })),
    scores: fc.tuple(level, level),
    operand: fc.integer({ min: 0, max: 30 }),
    gated: fc.boolean(),
    bound: fc.option(level),
  })
  .map(({ question, weights, scores, operand, gated, bound }): Rubric => {
    const asked: Condition = {
      kind: 'answer',
      question: 'q',
      test: question.type === 'multi' ? { op: 'includes', value: 'a' } : { op: 'at-least', value: operand },
    };
    const [weight, beside] = weights;
    const known = choice('known', [scores[0]], { ...(gated && { when: asked }) });
    return rubricOf({
      criteria: [
        criterion('one', weight, [question, choice('fixed', [scores[1]])]),
        criterion('two', 4, [known, choice('sure', [0.5])]),
        criterion('three', beside, [yesNo('open')]),
      ],
      caps:
        bound === null
          ? []
          : [
              {
                id: 'thin',
                when: { kind: 'score', criterion: 'one', op: 'below', bound },
                atMost: 'weak',
                because: 'T.',
              },
            ],
    });
  });

function possible(question: Question): readonly AnswerValue[] {
  if (question.type !== 'number') return valuesOf(question);
  const count = Math.floor(30 / Number(question.step));
  return Array.from({ length: count + 1 }, (_, at) => at * Number(question.step));
}

describe('what is told of an open question', () => {
  it('has every verdict that an answer to it gives, says whether one settles, and swings as far as any', () => {
    fc.assert(
      fc.property(cases, (rubric) => {
        const given = { known: 'a', fixed: 'a', sure: 'a' };
        const answers = answersOf(given);
        const next = nextQuestions(rubric, answers, assess(rubric, answers, AS_OF), AS_OF);
        const question = rubric.criteria[0]?.questions[0];
        if (question === undefined) throw new Error('no question');
        const all = possible(question).flatMap(
          (q) => projectionOf(rubric, answersOf({ ...given, q }), AS_OF) ?? [],
        );
        const lows = all.flatMap(({ score }) => score?.low ?? []);
        const swing = roundOnce(Math.max(...lows) - Math.min(...lows));
        const now = projectionOf(rubric, answers, AS_OF)?.verdict;
        const told = next.find((each) => each.question === 'q');
        expect(told?.swing ?? 0).toBeCloseTo(swing, 5);
        expect(told?.settles ?? false).toBe(now?.firm === false && all.some(({ verdict }) => verdict.firm));
        if (told === undefined) return;
        const verdicts = (some: readonly { id: string; firm: boolean }[]) =>
          [...new Set(some.map(({ id, firm }) => `${id} ${firm}`))].sort();
        expect(verdicts(told.answers.map(({ verdict, firm }) => ({ id: verdict, firm })))).toEqual(
          verdicts(all.map(({ verdict }) => verdict)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
