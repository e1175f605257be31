import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightFlip } from '../../../../src/core/insight/flips/weight-flip.js';
import type { AnswerSet } from '../../../../src/core/model/answer.js';
import type { Flips } from '../../../../src/core/model/result.js';
import type { Condition, Rubric } from '../../../../src/core/model/rubric.js';
import type { Verdict } from '../../../../src/core/model/verdict.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { verdictUnderWeights } from '../../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../../support/arbitrary-rubric.js';
import { yesNo } from '../../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../../support/build-rubric.js';
import { projectionOf } from '../../../support/projection.js';

const AS_OF = '2026-11-22';
const STEP = 1e-6;

function verdictOf(rubric: Rubric, answers: AnswerSet): Verdict | undefined {
  return projectionOf(rubric, answers, AS_OF)?.verdict;
}

/** Then what other weights give is never narrower than what its completions give under them, and may be wider. */
function isParted(rubric: Rubric, answers: AnswerSet): boolean {
  return assess(rubric, answers, AS_OF).split !== undefined;
}

function flipOf(rubric: Rubric, answers: AnswerSet): Flips['weight'] {
  const now = verdictOf(rubric, answers);
  return now && weightFlip({ rubric, answers, asOf: AS_OF }, assess(rubric, answers, AS_OF), now);
}

/** The rubric in which one criterion has this share of what is scored, and the others keep their proportions. */
function reweighted(rubric: Rubric, answers: AnswerSet, id: string, share: number): Rubric {
  const scored = assess(rubric, answers, AS_OF).criteria.filter((each) => each.mean !== undefined);
  const rest = scored
    .filter((each) => each.criterion.id !== id)
    .reduce((sum, each) => sum + each.criterion.weight, 0);
  const criteria = rubric.criteria.map((each) => ({
    ...each,
    weight: each.id === id ? share : (each.weight / rest) * (1 - share),
  }));
  return { ...rubric, criteria };
}

function isWhich(value: string): Condition {
  return { kind: 'answer', question: 'which', test: { op: 'is', value } };
}

const two = rubricOf({
  criteria: [
    criterion('rigour', 60, [choice('task', [1, 0.4, 0])]),
    criterion('help', 40, [yesNo('mentor')]),
  ],
});

describe('the smallest change of one weight', () => {
  it('says at which share of a criterion the range becomes another', () => {
    // 40 a + 100 (1 - a): 64 now; 70 at a share of one half.
    expect(flipOf(two, answersOf({ task: 'b', mentor: 'yes' }))).toEqual({
      criterion: 'rigour',
      from: 0.6,
      to: 0.5,
      verdict: 'strong',
      range: ['strong', 'strong'],
    });
  });

  it('is none for a single criterion, where all criteria agree, and where a knock-out stops', () => {
    const one = rubricOf({ criteria: [criterion('rigour', 60, [choice('task', [1, 0.4, 0])])] });
    expect(flipOf(one, answersOf({ task: 'b' }))).toBeUndefined();
    expect(flipOf(two, answersOf({ task: 'a', mentor: 'yes' }))).toBeUndefined();
    const stopped = {
      ...two,
      knockouts: [
        {
          id: 'k',
          when: { kind: 'answer', question: 'task', test: { op: 'is', value: 'b' } },
          because: 'no',
          verify: [],
        } as const,
      ],
    };
    expect(flipOf(stopped, answersOf({ task: 'b', mentor: 'yes' }))).toBeUndefined();
  });

  it('is a fall that an open knock-out would hide, because the range goes down to stop either way', () => {
    const open = {
      ...two,
      profile: [yesNo('issuer')],
      knockouts: [
        {
          id: 'k',
          when: { kind: 'answer', question: 'issuer', test: { op: 'is', value: 'no' } },
          because: 'no',
          verify: [],
        } as const,
      ],
    };
    // From 60 to 100: promising, and between stop and strong. Below a share of 0.55 the low end is weak.
    expect(flipOf(open, answersOf({ task: 'a' }))).toEqual({
      criterion: 'rigour',
      from: 0.6,
      to: 0.549999,
      verdict: 'weak',
      range: ['stop', 'strong'],
    });
  });

  it('is found where the score alone would have the verdict change sooner than its completions do', () => {
    const capped = rubricOf({
      criteria: [
        criterion('rigour', 10, [choice('task', [0.8])]),
        criterion('proof', 3, [choice('shown', [0.225, 0.08])]),
      ],
      caps: [
        {
          id: 'cap',
          when: { kind: 'score', criterion: 'proof', op: 'at-least', bound: 0.1 },
          because: 'c',
          atMost: 'skip',
        },
      ],
    });
    // The better answer is capped. With the other: 80 a + 8 (1 - a) is 70 at 31 of 36.
    expect(flipOf(capped, answersOf({ task: 'a' }))).toEqual({
      criterion: 'rigour',
      from: 0.769231,
      to: 0.861112,
      verdict: 'skip',
      range: ['skip', 'strong'],
    });
  });

  it('leaves criteria alone that have no weight', () => {
    const more = { ...two, criteria: [...two.criteria, criterion('price', 0, [yesNo('refund')])] };
    expect(flipOf(more, answersOf({ task: 'b', mentor: 'yes', refund: 'no' }))).toEqual(
      flipOf(two, answersOf({ task: 'b', mentor: 'yes' })),
    );
  });

  it('gives what it promises when it is applied, and one step less does not', () => {
    fc.assert(
      fc.property(rubricWithAnswers, ({ rubric, answers }) => {
        const now = verdictOf(rubric, answers);
        const flip = flipOf(rubric, answers);
        if (now === undefined || flip === undefined) return;
        const before = flip.to + Math.sign(flip.from - flip.to) * STEP;
        const others = [flip.to, before].map((share) => reweighted(rubric, answers, flip.criterion, share));
        const at = (share: number): Verdict | undefined =>
          verdictOf(reweighted(rubric, answers, flip.criterion, share), answers);
        expect(at(flip.to)).toMatchObject({ id: flip.verdict, range: flip.range });
        expect(at(flip.to)).not.toEqual(now);
        if ([rubric, ...others].some((each) => isParted(each, answers))) return;
        if (Math.abs(before - flip.from) > STEP / 2) expect(at(before)).toEqual(now);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the smallest: no criterion gives another range at a nearer share', () => {
    fc.assert(
      fc.property(rubricWithAnswers, fc.integer({ min: 1, max: 999 }), ({ rubric, answers }, per) => {
        const now = verdictOf(rubric, answers);
        if (now === undefined) return;
        const flip = flipOf(rubric, answers);
        const nearest = flip === undefined ? 1 : Math.abs(flip.to - flip.from);
        const scored = assess(rubric, answers, AS_OF).criteria.filter((each) => each.mean !== undefined);
        const counting = scored.filter(({ criterion: { weight } }) => weight > 0);
        if (counting.length < 2) return;
        const whole = counting.reduce((sum, each) => sum + each.criterion.weight, 0);
        for (const { criterion: each } of counting) {
          const from = each.weight / whole;
          for (const to of [from - (nearest * per) / 1000, from + (nearest * per) / 1000]) {
            if (to < 0 || to >= 1 || Math.abs(to - from) > nearest - 2 * STEP) continue;
            const grid = Math.round(to / STEP) * STEP;
            const other = reweighted(rubric, answers, each.id, grid);
            if (isParted(rubric, answers) || isParted(other, answers)) continue;
            expect(verdictOf(other, answers)).toEqual(now);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the smallest change of one weight, where completions had to be split', () => {
  const cases = fc
    .record({
      edge: fc.constantFrom(0.5, 0.6, 0.65, 0.7),
      scores: fc.array(fc.constantFrom(0, 0.3, 0.5, 0.8, 1), { minLength: 4, maxLength: 4 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ edge, scores: [a = 0, b = 0, c = 0, d = 0], weights: [one = 1, two = 1, three = 1] }) => ({
      rubric: rubricOf({
        profile: [yesNo('which')],
        criteria: [
          criterion('first', one, [{ ...choice('p', [a]), when: isWhich('yes') }, choice('always', [edge])]),
          criterion('second', two, [{ ...choice('q', [b]), when: isWhich('no') }, choice('rest', [c])]),
          criterion('third', three, [choice('last', [d])]),
        ],
      }),
      answers: answersOf({ p: 'a', q: 'a', always: 'a', rest: 'a', last: 'a' }),
    }));

  it('is the nearest step at which the range over all parts is another, although it may come back', () => {
    let split = 0;
    fc.assert(
      fc.property(cases, ({ rubric, answers }) => {
        const assessment = assess(rubric, answers, AS_OF);
        const { split: parted } = assessment;
        const now = verdictOf(rubric, answers);
        if (parted === undefined || now === undefined) return;
        split += 1;
        const flip = weightFlip({ rubric, answers, asOf: AS_OF }, assessment, now);
        const whole = rubric.criteria.reduce((sum, each) => sum + each.weight, 0);
        const nearest = flip === undefined ? 1 : Math.abs(flip.to - flip.from);
        for (const [index, each] of rubric.criteria.entries()) {
          const rest = whole - each.weight;
          const at = (share: number): Verdict | undefined =>
            verdictUnderWeights(rubric, parted.parts, ({ weight }, term) =>
              term === index ? share : (weight / rest) * (1 - share),
            );
          if (flip?.criterion === each.id)
            expect(at(flip.to)).toMatchObject({ id: flip.verdict, range: flip.range });
          for (let step = 1; step < 60; step += 1) {
            for (const way of [-1, 1]) {
              const share = each.weight / whole + (way * step) / 60;
              const isNearer = step / 60 < nearest - 2 * STEP && share >= 0 && share < 1;
              if (isNearer) expect(at(share)).toMatchObject({ id: now.id, range: now.range });
            }
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(split).toBeGreaterThan(50);
  });
});

describe('the smallest change of one weight, where the score lies on a band edge', () => {
  it('goes by the true share, and never to the share that it is shown as', () => {
    // 100, 70 and 40 make 70: less of the first makes less, at 0.333333 already; more of the last is nearer than 0.333332.
    const thirds = rubricOf({
      criteria: ['high', 'middle', 'low'].map((id) => criterion(id, 1, [choice(`${id}-q`, [1, 0.7, 0.4])])),
    });
    expect(flipOf(thirds, answersOf({ 'low-q': 'c', 'middle-q': 'b', 'high-q': 'a' }))).toEqual({
      criterion: 'low',
      from: 0.333333,
      to: 0.333334,
      verdict: 'promising',
      range: ['promising', 'promising'],
    });
  });

  it('is the nearest millionth to the true share that gives another range, but for the one that it is shown as', () => {
    fc.assert(
      fc.property(edgeCase, ({ rubric, answers }) => {
        const now = verdictOf(rubric, answers);
        const flip = flipOf(rubric, answers);
        if (now === undefined) throw new Error('it always applies');
        const whole = rubric.criteria.reduce((sum, each) => sum + each.weight, 0);
        const found = rubric.criteria.flatMap(({ id, weight }) => {
          const share = weight / whole;
          const shown = Math.round(share / STEP);
          const near = [-4, -3, -2, -1, 1, 2, 3, 4].map((steps) => shown + steps);
          return near.flatMap((step) => {
            const after = verdictOf(reweighted(rubric, answers, id, step / 1e6), answers);
            const isSame = after?.id === now.id && after.range.join() === now.range.join();
            return isSame ? [] : [{ id, to: step / 1e6, away: Math.abs(step / 1e6 - share) }];
          });
        });
        const nearest = Math.min(...found.map(({ away }) => away));
        const share = (rubric.criteria.find(({ id }) => id === flip?.criterion)?.weight ?? 0) / whole;
        const away = flip === undefined ? Number.POSITIVE_INFINITY : Math.abs(flip.to - share);
        if (found.length === 0) expect(away).toBeGreaterThan(3 * STEP);
        else {
          expect(away).toBeCloseTo(nearest, 10);
          expect(found).toContainEqual(expect.objectContaining({ id: flip?.criterion, to: flip?.to }));
        }
        if (flip !== undefined) expect(flip.to).not.toBe(flip.from);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Three or six equal weights, or one double: thirds, sixths, quarters; scores that add up to a band edge or near it. */
const edgeCase = fc
  .record({
    weights: fc.constantFrom([1, 1, 1], [1, 1, 1, 1, 1, 1], [2, 1], [2, 1, 1], [1, 2, 3], [3, 3, 1]),
    edge: fc.constantFrom(0.4, 0.55, 0.7),
    shift: fc.constantFrom(0, 0.1, 0.25, 0.3),
    wide: fc.constantFrom(0, 0.15, 0.3),
  })
  .filter(({ weights, edge, shift, wide }) => {
    const down = (shift * (weights.at(-1) ?? 1)) / (weights[0] ?? 1);
    return edge >= down && edge + shift + wide <= 1;
  })
  .map(({ weights, edge, shift, wide }) => {
    // What the first loses, the last gains, in proportion to their weights: the mean stays on the edge.
    const [first = 1, last = 1] = [weights[0], weights.at(-1)];
    const scores = weights.map((weight, at) => {
      const moved = at === 0 ? -shift * (last / first) : at === weights.length - 1 ? shift : 0;
      return { weight, low: edge + moved };
    });
    const rubric = rubricOf({
      criteria: scores.map(({ weight, low }, at) =>
        criterion(`c${at}`, weight, [choice(`q${at}`, [low, low + wide].slice(0, wide === 0 ? 1 : 2))]),
      ),
    });
    return {
      rubric,
      answers: answersOf(wide === 0 ? Object.fromEntries(weights.map((_, at) => [`q${at}`, 'a'])) : {}),
    };
  });

const rubricWithAnswers = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
);
