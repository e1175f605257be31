import { describe, expect, it } from 'vitest';
import type { Flips, Report } from '../../src/core/report/model.js';
import { flipSentences } from '../../src/render/flip-text.js';
import { choice, criterion, rubricOf } from '../support/build-rubric.js';
import { undecidedReport } from '../support/sample-reports.js';

const exact = { kept: 1, method: 'exact', error: 0 } as const;
const solid = { rankOrder: exact, box: exact, called: 'solid' } as const;

function sentences(flips: Partial<Flips>, rubric = undecidedReport.rubric): readonly string[] {
  const report: Report = {
    rubric,
    result: { ...undecidedReport.result, flips: { stability: solid, ...flips } },
  };
  return flipSentences(report);
}

describe('what would change the verdict', () => {
  it('is said to be nothing where no single answer and no single weight can', () => {
    expect(sentences({}).slice(0, 2)).toEqual([
      'No other answer to a single question would change the verdict.',
      'No other weight of a single criterion would change the verdict.',
    ]);
  });

  it('names the bands between which a change would leave it', () => {
    const weight = {
      criterion: 'rigour',
      from: 0.4,
      to: 0.3,
      verdict: 'skip',
      range: ['skip', 'weak'],
    } as const;
    expect(sentences({ weight })[1]).toBe(
      'Smallest change of one weight: Assessment rigour at 30% instead of 40% of the total would move it to between SKIP and WEAK.',
    );
  });

  it('takes as many decimals as tell two shares apart', () => {
    const at = (to: number): string | undefined =>
      sentences({
        weight: { criterion: 'rigour', from: 0.402, to, verdict: 'weak', range: ['weak', 'weak'] },
      })[1];
    expect(at(0.4)).toContain('at 40.0% instead of 40.2% of');
    expect(at(0.402003)).toContain('at 40.2003% instead of 40.2000% of');
  });

  it('names every mark of an answer with several', () => {
    const proof = { ...choice('proof', [0.3, 0.4]), type: 'multi' as const };
    const rubric = rubricOf({ criteria: [criterion('proof', 1, [proof])] });
    const answer = {
      question: 'proof',
      from: 'a,b',
      to: 'b',
      verdict: 'weak',
      range: ['weak', 'weak'],
    } as const;
    expect(sentences({ answer }, rubric)[0]).toBe(
      'Smallest change of one answer: proof? "Option 2" instead of "Option 1 and Option 2" would make it WEAK.',
    );
    expect(sentences({ answer: { ...answer, from: 'b', to: '' } }, rubric)[0]).toContain(
      '"None of these" instead of "Option 2"',
    );
  });
});

describe('how far a verdict hangs on the weights', () => {
  it('is one sentence where it does not at all', () => {
    expect(sentences({}).at(-1)).toBe(
      'Solid: with any weights in the same order of importance, or up to half larger or smaller each, it stays PROMISING.',
    );
  });

  it('is said in numbers alone between solid and fragile', () => {
    const stability = { rankOrder: { ...exact, kept: 0.9 }, box: { ...exact, kept: 0.999 } };
    expect(sentences({ stability }).at(-1)).toBe(
      'Among all weights in the same order of importance, 90% keep it PROMISING; with each weight up to half larger or smaller, 99% do.',
    );
  });

  it('says that a sampled part is about right, and how far it may be off', () => {
    const stability = {
      rankOrder: { kept: 1, method: 'sampled', error: 0.0196 },
      box: { kept: 0.4, method: 'sampled', error: 0.0098 },
      called: 'fragile',
    } as const;
    expect(sentences({ stability }).at(-1)).toBe(
      'Fragile: among all weights in the same order of importance, about 100% (give or take 2) keep it PROMISING; with each weight up to half larger or smaller, about 40% (give or take 1) do.',
    );
  });
});
