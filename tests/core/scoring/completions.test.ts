import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import { outlook, whatIf } from '../../../src/core/insight/what-if.js';
import type { AnswerSet, AnswerValue } from '../../../src/core/model/answer.js';
import type { RuleState } from '../../../src/core/model/result.js';
import {
  allQuestions,
  type Condition,
  type Curve,
  type Rubric,
  type Scalar,
} from '../../../src/core/model/rubric.js';
import { dateOfAge } from '../../../src/core/scoring/age.js';
import { assess, branchOf } from '../../../src/core/scoring/assess.js';
import { assessByIntervals, totalTerm } from '../../../src/core/scoring/assess-intervals.js';
import { enumerateCompletions } from '../../../src/core/scoring/completions.js';
import { leavesOf } from '../../../src/core/scoring/leaves.js';
import { decide, scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { dated, is, numeric, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { completions, valuesOf } from '../../support/completions.js';

const AS_OF = '2026-11-22';

/** What the completions that have a score come to together. */
function enumerated(rubric: Rubric, all: readonly AnswerSet[]) {
  const worstFirst = ['stop', ...rubric.bands.map(({ id }) => id).reverse()];
  const done = all
    .map((answers) => assess(rubric, answers, AS_OF))
    .filter((assessment) => assessment.total !== undefined)
    .map((assessment) => {
      const rank = (id: string): number => worstFirst.indexOf(id);
      const [low, high] = decide(rubric, assessment, scoreOf(assessment) ?? { low: 0, high: 0 }).range.map(
        rank,
      );
      const score = scoreOf(assessment);
      return { assessment, score: score?.low ?? -1, low: low ?? -1, high: high ?? -1 };
    });
  if (done.length === 0) return undefined;
  const together = (states: readonly (RuleState | undefined)[]): RuleState | undefined =>
    states.every((state) => state === states[0]) ? states[0] : 'unknown';
  const over = (kind: 'knockouts' | 'caps' | 'warnings') =>
    rubric[kind].map((_, at) => together(done.map(({ assessment }) => assessment[kind][at]?.state)));
  return {
    score: {
      low: Math.min(...done.map((each) => each.score)),
      high: Math.max(...done.map((each) => each.score)),
    },
    range: [
      worstFirst[Math.min(...done.map((each) => each.low))],
      worstFirst[Math.max(...done.map((each) => each.high))],
    ],
    knockouts: over('knockouts'),
    caps: over('caps'),
    warnings: over('warnings'),
  };
}

function told(rubric: Rubric, answers: AnswerSet) {
  const assessment = assess(rubric, answers, AS_OF);
  const score = scoreOf(assessment);
  return (
    score && {
      score,
      range: decide(rubric, assessment, scoreOf(assessment) ?? { low: 0, high: 0 }).range,
      knockouts: assessment.knockouts.map(({ state }) => state),
      caps: assessment.caps.map(({ state }) => state),
      warnings: assessment.warnings.map(({ state }) => state),
    }
  );
}

function expectSame(found: ReturnType<typeof told>, expected: ReturnType<typeof enumerated>): void {
  expect(found === undefined).toBe(expected === undefined);
  if (found === undefined || expected === undefined) return;
  expect(found.range).toEqual(expected.range);
  expect(found.score.low).toBeCloseTo(expected.score.low, 5);
  expect(found.score.high).toBeCloseTo(expected.score.high, 5);
  const { knockouts, caps, warnings } = expected;
  expect(found).toMatchObject({ knockouts, caps, warnings });
}

/** What is found holds what is expected, and may be wider. */
function expectWithin(
  rubric: Rubric,
  expected: ReturnType<typeof enumerated>,
  found: ReturnType<typeof told>,
): void {
  if (expected === undefined || found === undefined) throw new Error('something always has a score');
  const order = ['stop', ...rubric.bands.map(({ id }) => id).reverse()];
  const rank = (id: string | undefined): number => order.indexOf(id ?? '');
  expect(rank(found.range[0])).toBeLessThanOrEqual(rank(expected.range[0]));
  expect(rank(found.range[1])).toBeGreaterThanOrEqual(rank(expected.range[1]));
  expect(found.score.low).toBeLessThanOrEqual(expected.score.low + 1e-6);
  expect(found.score.high).toBeGreaterThanOrEqual(expected.score.high - 1e-6);
  for (const kind of ['knockouts', 'caps', 'warnings'] as const)
    for (const [at, state] of found[kind].entries()) expect([expected[kind][at], 'unknown']).toContain(state);
}

describe('what is still open', () => {
  it('comes to the range, the score and the rules of the completions, where they are few', () => {
    const cases = arbitraryRubric({ conditions: 'with' }).chain((plain) => {
      const rules = [...plain.knockouts, ...plain.caps];
      const warnings = rules.map(({ id, when }) => ({
        id: `${id}-said`,
        when: opposite(when),
        say: 'It is so.',
      }));
      const rubric = { ...plain, warnings };
      return arbitraryAnswers(rubric).map((answers) => ({ rubric, answers }));
    });
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const all = completions(rubric, answers);
        fc.pre(all.length <= 512);
        expectSame(told(rubric, answers), enumerated(rubric, all));
      }),
      { numRuns: 600 },
    );
  });

  it('comes to the same with numbers, dates and chains of conditions, and is never narrower with scores', () => {
    fc.assert(
      fc.property(axes, known, ({ rubric }, answers) => {
        const all = waysToAnswer(answers);
        const found = told(rubric, answersOf(answers));
        const expected = enumerated(rubric, all);
        if (JSON.stringify(rubric).includes('"kind":"score"')) expectWithin(rubric, expected, found);
        else expectSame(found, expected);
      }),
      { numRuns: 150 },
    );
  });

  it('promises of every answer what scoring it anew comes to', () => {
    const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
      arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
    );
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const attempt = whatIf(rubric, answers, AS_OF);
        for (const question of allQuestions(rubric)) {
          for (const value of valuesOf(question)) {
            const anew = withAnswer(rubric, answers, question, { kind: 'value', value });
            expect(attempt.given(question, value)).toEqual(outlook(rubric, anew, AS_OF));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has criteria whose parts add up to both ends of the score', () => {
    const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
      arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
    );
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const { total } = assess(rubric, answers, AS_OF);
        for (const end of ['low', 'high'] as const) {
          const sum = total?.contributions.reduce((whole, part) => whole + part[end], 0);
          if (total !== undefined) expect(sum).toBeCloseTo(total.range[end], 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is wide where the selections of a question make too many different scores to go through', () => {
    const scores = Array.from({ length: 13 }, (_, at) => 2 ** at / 2 ** 13);
    const rubric = rubricOf({
      criteria: [
        criterion('first', 60, [choice('tasks', scores, { type: 'multi' })]),
        criterion('second', 40, [choice('j', [1])]),
      ],
      caps: [
        { id: 'low', when: below('first', 0.5), because: 'It is low.', atMost: 'weak' },
        { id: 'high', when: opposite(below('first', 0.5)), because: 'It is high.', atMost: 'weak' },
      ],
    });
    expect(told(rubric, answersOf({ j: 'a' }))).toMatchObject({ range: ['weak', 'strong'] });
  });

  it('is left to intervals where it takes too many branches', () => {
    const gated = choice('b', [1, 0], { when: is('a', 'a') });
    const rubric = rubricOf({
      criteria: [criterion('first', 60, [choice('a', [1, 0]), gated]), criterion('second', 40, [yesNo('c')])],
      caps: [{ id: 'low', when: is('b', 'b'), because: 'It is low.', atMost: 'weak' }],
    });
    const situation = { rubric, given: answersOf({}), asOf: AS_OF, termOf: totalTerm };
    const root = branchOf(assessByIntervals(rubric, answersOf({}), AS_OF), totalTerm);
    expect(enumerateCompletions(situation, root, 'all')).toBeDefined();
    expect(enumerateCompletions(situation, root, 'all', 0)).toBeUndefined();
    expect(leavesOf(situation, root)?.branches).toHaveLength(2);
    expect(leavesOf(situation, root, 1)).toBeUndefined();
    const many = Array.from({ length: 12 }, (_, at) => yesNo(`more-${at}`));
    const wide = { ...rubric, criteria: [...rubric.criteria, criterion('third', 1, many)] };
    const open = branchOf(assessByIntervals(wide, answersOf({}), AS_OF), totalTerm);
    expect(leavesOf({ ...situation, rubric: wide }, open)).toBeUndefined();
  });

  it('is exact where a condition reads two scores of which one is known', () => {
    const curve: Curve = [
      [0, 0],
      [100, 1],
    ];
    const rubric = rubricOf({
      criteria: [
        criterion('first', 60, [numeric('n', { min: 0, max: 100, curve })]),
        criterion('second', 40, [choice('j', [1])]),
      ],
      caps: [
        {
          id: 'low',
          when: { kind: 'any', of: [below('second', 0.5), below('first', 0.5)] },
          because: 'It is low.',
          atMost: 'weak',
        },
        { id: 'high', when: opposite(below('first', 0.5)), because: 'It is high.', atMost: 'weak' },
      ],
    });
    expect(told(rubric, answersOf({ j: 'a' }))).toMatchObject({ range: ['weak', 'weak'] });
  });

  it('is never narrower than its completions where they are too many to go through', () => {
    const ids = ['c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const rubric = rubricOf({
      criteria: [
        criterion(
          'first',
          60,
          ids.map((id) => choice(id, [1, 0.7, 0.2, 0])),
        ),
        criterion('second', 40, [choice('j', [1, 0])]),
      ],
      caps: [{ id: 'low', when: below('first', 0.5), because: 'It is low.', atMost: 'weak' }],
    });
    const values = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 7, maxLength: 7 });
    const open = told(rubric, answersOf({ j: 'a' }));
    fc.assert(
      fc.property(values, (given) => {
        const one = told(
          rubric,
          answersOf({ j: 'a', ...Object.fromEntries(ids.map((id, at) => [id, given[at] ?? 'a'])) }),
        );
        const order = ['stop', ...rubric.bands.map(({ id }) => id).reverse()];
        const rank = (id: string | undefined): number => order.indexOf(id ?? '');
        expect(rank(one?.range[0])).toBeGreaterThanOrEqual(rank(open?.range[0]));
        expect(rank(one?.range[1])).toBeLessThanOrEqual(rank(open?.range[1]));
        expect(one?.score.low).toBeGreaterThanOrEqual(Number(open?.score.low));
        expect(one?.score.high).toBeLessThanOrEqual(Number(open?.score.high));
      }),
      { numRuns: 50 },
    );
  });
});

function opposite(condition: Condition): Condition {
  return { kind: 'not', of: condition };
}

function below(id: string, bound: number): Condition {
  return { kind: 'score', criterion: id, op: 'below', bound };
}

function compared(question: string, op: 'at-least' | 'at-most', value: Scalar): Condition {
  return { kind: 'answer', question, test: { op, value } };
}

const HOURS = [0, 1, 2, 3, 4, 5, 6];
// The last is as old as any that is older.
const DAYS = Array.from({ length: 10 }, (_, age) => dateOfAge(age, AS_OF));
const height = fc.constantFrom(0, 0.3, 0.5, 0.8, 1);
const curve = (last: number): fc.Arbitrary<Curve> =>
  fc.tuple(height, height, height).map(
    ([first, middle, end]): Curve => [
      [0, first],
      [Math.floor(last / 2), middle],
      [last, end],
    ],
  );

/** Conditions on a number, on a date, on a choice, and on the scores that these make. */
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.constantFrom(...HOURS))
    .map(([op, value]) => compared('hours', op, value)),
  fc
    .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.constantFrom(...DAYS))
    .map(([op, value]) => compared('revised', op, value)),
  fc.constantFrom(is('hours', 3), is('task', 'a'), is('task', 'b')),
  fc.constantFrom(0.3, 0.5, 0.62).map((bound) => below('first', bound)),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), leaf, leaf)
    .map(([kind, one, other]): Condition => ({ kind, of: [one, { kind: 'not', of: other }] })),
);
const gate = fc.option(fc.constantFrom(is('task', 'a'), compared('hours', 'at-least', 4)), {
  nil: undefined,
});

const axes = fc
  .record({ hours: curve(6), revised: curve(8), gate, knockout: condition, cap: condition })
  .map(({ hours, revised, gate: when, knockout, cap }) => ({
    rubric: rubricOf({
      criteria: [
        criterion('first', 60, [
          choice('task', [1, 0.4, 0]),
          numeric('hours', { min: 0, max: 6, step: 1, curve: hours }),
        ]),
        criterion('second', 40, [
          dated('revised', { ageCurve: revised, ...(when && { when }) }),
          yesNo('mentor', { when: compared('revised', 'at-least', DAYS[4] ?? '') }),
        ]),
      ],
      knockouts: [{ id: 'k', when: knockout, because: 'It is too much.', verify: [] }],
      caps: [{ id: 'c', when: cap, because: 'It is too little.', atMost: 'weak' }],
      warnings: [{ id: 'w', when: opposite(knockout), say: 'It is not too much.' }],
    }),
  }));

const known = fc.record(
  {
    task: fc.constantFrom('a', 'b', 'c'),
    hours: fc.constantFrom(...HOURS),
    revised: fc.constantFrom(...DAYS),
    mentor: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);

function waysToAnswer(given: Readonly<Record<string, AnswerValue>>): readonly AnswerSet[] {
  const values: Readonly<Record<string, readonly AnswerValue[]>> = {
    task: ['a', 'b', 'c'],
    hours: HOURS,
    // One is older than every day that a condition compares with.
    revised: [...DAYS, dateOfAge(DAYS.length, AS_OF)],
    mentor: ['yes', 'no'],
  };
  let ways: readonly Readonly<Record<string, AnswerValue>>[] = [given];
  for (const [id, all] of Object.entries(values)) {
    if (given[id] === undefined) ways = ways.flatMap((way) => all.map((value) => ({ ...way, [id]: value })));
  }
  return ways.map((way) => answersOf(way));
}
