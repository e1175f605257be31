import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/with-answer.js';
import { whatIf } from '../../../src/core/insight/what-if.js';
import { allQuestions, type Curve } from '../../../src/core/model/rubric.js';
import { assess, branchOf } from '../../../src/core/scoring/assess.js';
import { assessByIntervals, totalTerm } from '../../../src/core/scoring/assess-intervals.js';
import { enumerateCompletions } from '../../../src/core/scoring/completions.js';
import { leavesOf } from '../../../src/core/scoring/leaves.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { axes, below, known, opposite, waysToAnswer } from '../../support/axes-rubric.js';
import { is, numeric, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { completions, valuesOf } from '../../support/completions.js';
import { AS_OF, enumerated, expectSame, expectWithin, told } from '../../support/enumerated.js';
import { projectionOf } from '../../support/projection.js';

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
            expect(attempt.given(question, value)).toEqual(projectionOf(rubric, anew, AS_OF));
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
