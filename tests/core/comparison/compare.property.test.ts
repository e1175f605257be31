import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scored } from '../../../src/core/comparison/contender.js';
import { compareStandings, standingOf } from '../../../src/core/comparison/standing.js';
import { questionShares } from '../../../src/core/insight/shares.js';
import { project } from '../../../src/core/insight/what-if.js';
import type { AnswerSet, AnswerValue } from '../../../src/core/model/answer.js';
import { roundOnce } from '../../../src/core/model/round.js';
import { allQuestions, type Question, type Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import type { Assessment } from '../../../src/core/scoring/assessment.js';
import { decide, scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { AS_OF, comparisonOf, scoredAll } from '../../support/compared.js';
import { completions, valuesOf } from '../../support/completions.js';

const RUNS = { numRuns: 150 };

function candidates(conditions: 'with' | 'without', count: number) {
  return arbitraryRubric({ conditions })
    .chain((rubric) =>
      fc.tuple(...Array.from({ length: count }, () => arbitraryAnswers(rubric))).map((all) => ({
        rubric,
        all: all.map((answers, at) => ({ ...answers, candidate: { id: `c${at}`, name: `C ${at}` } })),
      })),
    )
    .filter(({ rubric, all }) => scoredAll(rubric, all) !== undefined);
}

function compared(rubric: Rubric, all: readonly AnswerSet[]) {
  return comparisonOf(rubric, ...all);
}

/** What is certain of a completion that hits no knock-out. */
function outcomes(rubric: Rubric, answers: AnswerSet) {
  const all = completions(rubric, answers).flatMap((each) => {
    const assessment = assess(rubric, each, AS_OF);
    const score = scoreOf(assessment);
    if (score === undefined) return [];
    const verdict = decide(rubric, assessment, score);
    return [{ assessment, score: score.low, verdict }];
  });
  const going = all.filter(({ verdict }) => verdict.range[1] !== 'stop');
  const place = (id: string): number =>
    rubric.bands.length - rubric.bands.findIndex((band) => band.id === id);
  return {
    assessments: all.map(({ assessment }) => assessment),
    places:
      going.length === 0
        ? [{ verdict: 0, score: 0 }]
        : going.map(({ verdict, score }) => ({ verdict: place(verdict.range[1]), score })),
  };
}

type Place = { readonly verdict: number; readonly score: number };

function isBetter(one: Place, other: Place): boolean {
  return one.verdict > other.verdict || (one.verdict === other.verdict && one.score > other.score);
}

test('the order of arguments changes nothing', () => {
  fc.assert(
    fc.property(candidates('with', 3), ({ rubric, all }) => {
      expect(compared(rubric, [...all].reverse())).toEqual(compared(rubric, all));
    }),
    RUNS,
  );
});

test('a third candidate never swaps two others, and changes nothing about them as a pair', () => {
  fc.assert(
    fc.property(candidates('with', 3), ({ rubric, all }) => {
      const two = compared(rubric, all.slice(0, 2));
      const three = compared(rubric, all);
      const others = three.candidates.filter(({ key }) => key !== 'c2').map(({ key }) => key);
      expect(others).toEqual(two.candidates.map(({ key }) => key));
      const among = three.dominance.filter(({ candidate, over }) => candidate !== 'c2' && over !== 'c2');
      expect(among).toEqual(two.dominance);
    }),
    RUNS,
  );
});

test.each(['ways', 'weightings'] as const)(
  'the parts of %s in which each comes first add up to 1',
  (kind) => {
    fc.assert(
      fc.property(candidates('with', 3), ({ rubric, all }) => {
        const { candidates: found, counting } = compared(rubric, all);
        if ('reason' in counting) expect(found.some(({ first }) => first !== undefined)).toBe(false);
        else expect(found.reduce((sum, { first }) => sum + Number(first?.[kind]), 0)).toBeCloseTo(1, 6);
      }),
      RUNS,
    );
  },
);

test('a candidate compared with itself ties everywhere', () => {
  fc.assert(
    fc.property(candidates('with', 1), ({ rubric, all: [one] }) => {
      if (one === undefined) return;
      const [first, second] = compared(rubric, [one, one]).candidates;
      expect(second?.rank).toEqual(first?.rank);
      expect(second?.marks).toEqual({});
      expect(first?.marks).toEqual({});
      expect(first?.first?.ways ?? 0).toBeCloseTo(second?.first?.ways ?? 0, 5);
      expect(first?.first?.weightings ?? 0).toBeCloseTo(second?.first?.weightings ?? 0, 5);
      expect(compared(rubric, [one, one]).swap).toEqual({});
    }),
    RUNS,
  );
});

test('a rank is that over all completions without conditions, and never narrower with them', () => {
  const check = (conditions: 'with' | 'without') =>
    fc.assert(
      fc.property(candidates(conditions, 3), ({ rubric, all }) => {
        const { candidates: found } = compared(rubric, all);
        const places = all.map((each) => outcomes(rubric, each).places);
        for (const [at, own] of places.entries()) {
          const others = places.filter((_, other) => other !== at);
          const best = Math.min(
            ...own.map(
              (each) => 1 + others.filter((other) => other.every((it) => isBetter(it, each))).length,
            ),
          );
          const worst = Math.max(
            ...own.map((each) => 1 + others.filter((other) => other.some((it) => isBetter(it, each))).length),
          );
          const rank = found.find(({ key }) => key === `c${at}`)?.rank ?? { low: 0, high: 0 };
          if (conditions === 'without') expect(rank).toEqual({ low: best, high: worst });
          expect(rank.low).toBeLessThanOrEqual(best);
          expect(rank.high).toBeGreaterThanOrEqual(worst);
        }
      }),
      RUNS,
    );
  check('without');
  check('with');
});

/** At least as good at every criterion that counts, whichever way both turn out. */
function isAtLeast(rubric: Rubric, one: readonly Assessment[], other: readonly Assessment[]): boolean {
  return rubric.criteria.every(({ weight }, at) => {
    if (weight === 0) return true;
    const scores = (all: readonly Assessment[]) => all.map(({ criteria }) => criteria[at]?.mean?.range.low);
    const [own, others] = [scores(one), scores(other)];
    if (own.every((each) => each === undefined) && others.every((each) => each === undefined)) return true;
    if ([...own, ...others].some((each) => each === undefined)) return false;
    return own.every((low) => others.every((high) => roundOnce(Number(low)) >= roundOnce(Number(high))));
  });
}

test('dominance is that over all completions without conditions, and is never claimed wrongly with them', () => {
  const check = (conditions: 'with' | 'without') =>
    fc.assert(
      fc.property(candidates(conditions, 2), ({ rubric, all }) => {
        const { dominance, candidates: found } = compared(rubric, all);
        const [one, other] = all.map((each) => outcomes(rubric, each).assessments);
        if (one === undefined || other === undefined) return;
        const claimed = dominance.some(({ candidate }) => candidate === 'c0');
        const isGoing = found.every(({ report }) => report.result.verdict.id !== 'stop');
        if (conditions === 'without') expect(claimed).toBe(isGoing && isAtLeast(rubric, one, other));
        if (claimed) expect(isAtLeast(rubric, one, other)).toBe(true);
      }),
      { numRuns: 300 },
    );
  check('without');
  check('with');
});

test('the part of ways in which one comes first is that of trying every pair of ways', () => {
  fc.assert(
    fc.property(candidates('without', 2), ({ rubric, all }) => {
      const { candidates: found, counting } = compared(rubric, all);
      if ('reason' in counting || counting.method !== 'exact') return;
      const [one, other] = all.map((each) => outcomes(rubric, each).places);
      // Levels are options that differ in score, and marks one at a time: only choices without doubles are the same.
      const isPlain = rubric.criteria.every(({ questions }) =>
        questions.every(
          (each) =>
            each.type === 'choice' &&
            new Set(each.options.map(({ score }) => score)).size === each.options.length,
        ),
      );
      if (!isPlain || one === undefined || other === undefined) return;
      let first = 0;
      for (const own of one) {
        for (const each of other) first += isBetter(own, each) ? 1 : isBetter(each, own) ? 0 : 0.5;
      }
      const part = found.find(({ key }) => key === 'c0')?.first?.ways;
      expect(part).toBeCloseTo(first / (one.length * other.length), 5);
    }),
    { numRuns: 300 },
  );
});

test('the smallest change of an answer swaps the first two', () => {
  fc.assert(
    fc.property(candidates('with', 2), ({ rubric, all }) => {
      const { swap, candidates: before } = compared(rubric, all);
      if (swap.answer === undefined) return;
      const { candidate, question, to } = swap.answer;
      const changed = all.map((each) =>
        each.candidate.id === candidate
          ? { ...each, answers: new Map(each.answers).set(question, { kind: 'value' as const, value: to }) }
          : each,
      );
      const after = compared(rubric, changed).candidates.map(({ key }) => key);
      expect(after).toEqual(before.map(({ key }) => key).reverse());
    }),
    RUNS,
  );
});

/** What other answers to one question give, for marks with one more or one less. */
function otherAnswers(question: Question, given: AnswerValue): readonly AnswerValue[] {
  const all = valuesOf(question).filter((value) => String(value) !== String(given));
  if (question.type !== 'multi') return all;
  const own = [given].flat();
  const apart = (value: AnswerValue): number => {
    const marks = [value].flat();
    return [...marks, ...own].filter((mark) => !marks.includes(mark) || !own.includes(mark)).length;
  };
  return all.filter((value) => apart(value) === 1);
}

/** How far each other answer that counts moves both ends of the score, and the standing that it gives. */
function moves(rubric: Rubric, { input, assessment, report: { result } }: Scored) {
  const shares = questionShares(assessment);
  return allQuestions(rubric).flatMap((question) => {
    const given = input.answers.answers.get(question.id);
    if (given?.kind !== 'value' || (shares.get(question.id) ?? 0) === 0) return [];
    return otherAnswers(question, given.value).flatMap((value) => {
      const answers = new Map(input.answers.answers).set(question.id, { kind: 'value', value });
      const made = project(rubric, assess(rubric, { ...input.answers, answers }, AS_OF));
      if (made?.score === undefined) return [];
      const ends = [made.score.low - result.score.low, made.score.high - result.score.high];
      const size = roundOnce(ends.reduce((sum, each) => sum + Math.abs(each), 0));
      const { id: candidate } = input.answers.candidate;
      return [{ candidate, question: question.id, value, size, standing: standingOf(rubric.bands, made) }];
    });
  });
}

test('no other change of an answer that swaps the first two moves the score less', () => {
  fc.assert(
    fc.property(candidates('with', 2), ({ rubric, all }) => {
      const { swap, candidates: order } = compared(rubric, all);
      const [first, second] = order.map(({ key }) =>
        scoredAll(rubric, all)?.find(({ input }) => input.answers.candidate.id === key),
      );
      if (first === undefined || second === undefined) return;
      if (compareStandings(first.standing, second.standing) === 0) return;
      const swapping = [
        ...moves(rubric, first).filter(({ standing }) => compareStandings(second.standing, standing) > 0),
        ...moves(rubric, second).filter(({ standing }) => compareStandings(standing, first.standing) > 0),
      ];
      const least = swapping.length === 0 ? undefined : Math.min(...swapping.map(({ size }) => size));
      const found = swap.answer;
      const own =
        found &&
        swapping.find(
          ({ candidate, question, value }) =>
            candidate === found.candidate &&
            question === found.question &&
            String(value) === String(found.to),
        );
      expect(own?.size).toBe(least);
    }),
    { numRuns: 100 },
  );
});

test('the smallest change of a weight swaps the first two', () => {
  fc.assert(
    fc.property(candidates('with', 2), ({ rubric, all }) => {
      const { swap, candidates: before } = compared(rubric, all);
      if (swap.weight === undefined) return;
      const { criterion, to } = swap.weight;
      const rest = rubric.criteria.reduce((sum, each) => sum + (each.id === criterion ? 0 : each.weight), 0);
      const criteria = rubric.criteria.map((each) => ({
        ...each,
        weight: each.id === criterion ? to : (each.weight / rest) * (1 - to),
      }));
      const after = comparisonOf({ ...rubric, criteria }, ...all).candidates.map(({ key }) => key);
      expect(after).toEqual(before.map(({ key }) => key).reverse());
    }),
    RUNS,
  );
});
