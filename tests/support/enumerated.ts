import { expect } from 'vitest';
import type { AnswerSet } from '../../src/core/model/answer.js';
import type { RuleState } from '../../src/core/model/result.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { assess } from '../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../src/core/scoring/verdict.js';

/** The day of every case here. */
export const AS_OF = '2026-11-22';

/** What the completions that have a score come to together, with the knock-outs that stop others without one. */
export function enumerated(rubric: Rubric, all: readonly AnswerSet[]) {
  const worstFirst = ['stop', ...rubric.bands.map(({ id }) => id).reverse()];
  const assessed = all.map((answers) => assess(rubric, answers, AS_OF));
  const unscored = assessed.filter(({ total }) => total === undefined);
  const done = assessed
    .filter(({ total }) => total !== undefined)
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
  const stops = rubric.knockouts.map((_, at) =>
    unscored.some(({ knockouts }) => knockouts[at]?.state !== 'clear'),
  );
  const lowest = stops.includes(true) ? 0 : Math.min(...done.map((each) => each.low));
  return {
    score: {
      low: Math.min(...done.map((each) => each.score)),
      high: Math.max(...done.map((each) => each.score)),
    },
    range: [worstFirst[lowest], worstFirst[Math.max(...done.map((each) => each.high))]],
    knockouts: over('knockouts').map((state, at) =>
      state === 'clear' && stops[at] === true ? 'unknown' : state,
    ),
    caps: over('caps'),
    warnings: over('warnings'),
  };
}

/** What scoring finds, with the states of the rules. */
export function told(rubric: Rubric, answers: AnswerSet) {
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

/** What is found is what is expected. */
export function expectSame(found: ReturnType<typeof told>, expected: ReturnType<typeof enumerated>): void {
  expect(found === undefined).toBe(expected === undefined);
  if (found === undefined || expected === undefined) return;
  expect(found.range).toEqual(expected.range);
  expect(found.score.low).toBeCloseTo(expected.score.low, 5);
  expect(found.score.high).toBeCloseTo(expected.score.high, 5);
  const { knockouts, caps, warnings } = expected;
  expect(found).toMatchObject({ knockouts, caps, warnings });
}

/** What is found holds what is expected, and may be wider. */
export function expectWithin(
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
