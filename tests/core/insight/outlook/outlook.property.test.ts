import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlook } from '../../../../src/core/insight/outlook/outlook.js';
import type { AnswerSet } from '../../../../src/core/model/answer.js';
import type { WaysOutlook } from '../../../../src/core/model/outlook.js';
import type { Rubric } from '../../../../src/core/model/rubric.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../../support/arbitrary-rubric.js';
import { AS_OF } from '../../../support/enumerated.js';
import { allWays, type Way } from '../../../support/ways.js';

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

function expected(ways: readonly Way[]): Pick<WaysOutlook, 'ways' | 'middle'> {
  const passed = ways.filter(({ verdict }) => verdict !== 'stop');
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
    arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
  );

describe('the outlook', () => {
  it('is that of assessing every way', () => {
    fc.assert(
      fc.property(inputs('with'), ({ rubric, answers }) => {
        const on = outlookOn(rubric, answers);
        const ways = allWays(rubric, answers);
        if (on === undefined || on.found.method === 'sampled' || ways.length === 0) return;
        const { ways: shares, middle } = expected(ways);
        expect(Object.keys(on.found.ways).sort()).toEqual(Object.keys(shares).sort());
        for (const [id, share] of Object.entries(shares)) expect(on.found.ways[id]).toBeCloseTo(share, 5);
        expect(on.found.middle.low).toBeCloseTo(middle.low, 5);
        expect(on.found.middle.high).toBeCloseTo(middle.high, 5);
      }),
      { numRuns: 500 },
    );
  });
});
