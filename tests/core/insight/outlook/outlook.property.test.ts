import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlook } from '../../../../src/core/insight/outlook/outlook.js';
import type { Answer, AnswerSet } from '../../../../src/core/model/answer.js';
import type { WaysOutlook } from '../../../../src/core/model/outlook.js';
import type { Interval } from '../../../../src/core/model/result.js';
import type { Rubric } from '../../../../src/core/model/rubric.js';
import type { Verdict } from '../../../../src/core/model/verdict.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../../support/arbitrary-rubric.js';
import { AS_OF } from '../../../support/enumerated.js';
import { allWays, levelsOf, type Way } from '../../../support/ways.js';

function outlookOn(rubric: Rubric, answers: AnswerSet) {
  const assessment = assess(rubric, answers, AS_OF);
  const score = scoreOf(assessment);
  if (score === undefined) return undefined;
  const verdict = decide(rubric, assessment, score);
  const sha256 = '0'.repeat(64);
  const found = outlook({
    rubric,
    sha256,
    answers,
    assessment,
    asOf: AS_OF,
    now: { score, verdict },
    answered: 1,
  });
  if ('reason' in found) throw new Error('enough is answered');
  return { found, assessment, score, verdict };
}

function expected(
  ways: readonly Way[],
  now: { readonly verdict: Verdict; readonly score: Interval },
): Pick<WaysOutlook, 'ways' | 'middle'> {
  const passed = ways.filter(({ verdict }) => verdict !== 'stop');
  // Only answers that are no level pass the knock-outs.
  if (passed.length === 0 && now.verdict.id !== 'stop')
    return { ways: { [now.verdict.id]: 1 }, middle: { ...now.score, share: 0.9 } };
  const counted = passed.length > 0 ? passed : ways;
  const whole = counted.reduce((sum, { part }) => sum + part, 0);
  const shares: Record<string, number> = {};
  for (const { verdict, part } of counted) shares[verdict] = (shares[verdict] ?? 0) + part / whole;
  const rising = [...counted].sort((a, b) => a.score.low - b.score.low);
  const at = (part: number): number => {
    let left = part * whole - 1e-9;
    const reached = rising.find((way) => {
      left -= way.part;
      return left <= 0;
    });
    return reached?.score.low ?? -1;
  };
  return { ways: shares, middle: { low: at(0.05), high: at(0.95), share: 0.9 } };
}

const inputs = (conditions: 'with' | 'without') =>
  arbitraryRubric({ conditions }).chain((rubric) =>
    arbitraryAnswers(rubric, 'half-known').map((answers) => ({ rubric, answers })),
  );

describe('the outlook', () => {
  it('is that of assessing every way', () => {
    fc.assert(
      fc.property(inputs('with'), ({ rubric, answers }) => {
        const on = outlookOn(rubric, answers);
        const ways = allWays(rubric, answers);
        if (on === undefined || on.found.method === 'sampled' || ways.length === 0) return;
        const { ways: shares, middle } = expected(ways, on);
        expect(Object.keys(on.found.ways).sort()).toEqual(Object.keys(shares).sort());
        for (const [id, share] of Object.entries(shares)) expect(on.found.ways[id]).toBeCloseTo(share, 5);
        expect(on.found.middle.low).toBeCloseTo(middle.low, 5);
        expect(on.found.middle.high).toBeCloseTo(middle.high, 5);
      }),
      { numRuns: 500 },
    );
  });

  it('has shares that add up to 1 and are in the range, and a middle inside the score', () => {
    fc.assert(
      fc.property(inputs('with'), ({ rubric, answers }) => {
        const on = outlookOn(rubric, answers);
        if (on === undefined) return;
        const { found, score, verdict } = on;
        const worstFirst = ['stop', ...rubric.bands.map(({ id }) => id).reverse()];
        const [lowest, highest] = verdict.range.map((id) => worstFirst.indexOf(id));
        const ids = Object.keys(found.ways);
        const ranks = ids.map((id) => worstFirst.indexOf(id));
        expect(Object.values(found.ways).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(Math.min(...ranks)).toBeGreaterThanOrEqual(lowest ?? 0);
        expect(Math.max(...ranks)).toBeLessThanOrEqual(highest ?? 0);
        expect(found.middle.low).toBeGreaterThanOrEqual(score.low);
        expect(found.middle.high).toBeLessThanOrEqual(score.high);
        expect(found.middle.low).toBeLessThanOrEqual(found.middle.high);
      }),
    );
  });

  it('with a question open is the mean of those with its levels, knock-outs apart', () => {
    fc.assert(
      fc.property(inputs('with'), ({ rubric: any, answers }) => {
        const rubric = { ...any, knockouts: [] };
        const first = rubric.criteria[0]?.questions[0];
        // A criterion that counts in every way: no way is without a score.
        if (first === undefined || first.when !== undefined || first.weight === 0) return;
        if (rubric.criteria[0]?.weight === 0) return;
        const withFirst = (answer: Answer): AnswerSet => ({
          ...answers,
          answers: new Map(answers.answers).set(first.id, answer),
        });
        const open = outlookOn(rubric, withFirst({ kind: 'unknown' }))?.found;
        const each = levelsOf(rubric, first).map((level) => outlookOn(rubric, withFirst(level))?.found);
        if (open?.method !== 'exact') return;
        for (const { id } of rubric.bands) {
          const sum = each.reduce((all, found) => all + (found?.ways[id] ?? 0), 0);
          expect(open.ways[id] ?? 0).toBeCloseTo(sum / each.length, 5);
        }
      }),
    );
  });
});
