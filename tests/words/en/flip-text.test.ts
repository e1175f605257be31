import { describe, expect, it } from 'vitest';
import type { AnswerFlip, Flips, Report, Stability } from '../../../src/core/model/result.js';
import type { Question } from '../../../src/core/model/rubric.js';
import { flipSentences } from '../../../src/words/en/flip-text.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { firmReport, undecidedReport } from '../../support/sample-reports.js';

const exact = { kept: 1, method: 'exact', error: 0 } as const;
const solid = { rankOrder: exact, box: exact, called: 'solid' } as const;

function sentences(
  flips: Flips,
  { rubric, result }: Report = undecidedReport,
  stability: Stability = solid,
): readonly string[] {
  return flipSentences({ rubric, result: { ...result, flips }, stability });
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

  it('tells a number or a date with all that lies beyond it', () => {
    const number = (to: string): string | undefined => {
      const share: Question = {
        ...{ id: 'share', type: 'number', ask: 'share?', unit: 'percent', curve: [] },
        ...{ weight: 1, evidence: 'none', verify: [] },
      };
      const rubric = rubricOf({ criteria: [criterion('proof', 1, [share])] });
      const answer = {
        question: 'share',
        from: '25',
        to,
        verdict: 'strong',
        range: ['strong', 'strong'],
      } as const;
      return sentences({ answer, lift: answer }, { ...undecidedReport, rubric })[0];
    };
    expect(number('27')).toContain('share? 27 percent or more instead of "25 percent" would');
    expect(number('5')).toContain('share? 5 percent or less instead of "25 percent" would');
  });

  it('says apart what would lift it and what would lower it, and nothing of a change that only stops it', () => {
    const flip = (to: string, verdict: string): AnswerFlip => ({
      ...{ question: 'hardest-task', from: 'recall-exam', to, verdict },
      range: [verdict, verdict],
    });
    const told = (flips: Flips): readonly string[] =>
      sentences(flips).filter((sentence) => sentence.includes('answer'));
    const answer = flip('attend', 'stop');
    expect(told({ answer, lift: flip('open-project', 'strong'), fall: flip('attend', 'weak') })).toEqual([
      expect.stringMatching(/^Smallest change of one answer that would lift it: .* would make it STRONG\.$/),
      expect.stringMatching(/^Smallest change of one answer that would lower it: .* would make it WEAK\.$/),
    ]);
    expect(told({ answer })).toEqual([]);
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
      from: ['a', 'b'],
      to: ['b'],
      verdict: 'weak',
      range: ['weak', 'weak'],
    } as const;
    const said = (fall: AnswerFlip): string | undefined =>
      sentences({ answer: fall, fall }, { ...undecidedReport, rubric })[0];
    expect(said(answer)).toBe(
      'Smallest change of one answer that would lower it: proof? "Option 2" instead of "Option 1 and Option 2" would make it WEAK.',
    );
    expect(said({ ...answer, from: ['b'], to: [] })).toContain('"None of these" instead of "Option 2"');
  });
});

describe('how far a verdict hangs on the weights', () => {
  it('is one sentence where it does not at all', () => {
    expect(sentences({}, firmReport).at(-1)).toBe(
      'Solid: with any weights in the same order of importance, or up to half larger or smaller each, it stays STRONG.',
    );
  });

  it('is said in numbers alone between solid and fragile', () => {
    const stability = { rankOrder: { ...exact, kept: 0.9 }, box: { ...exact, kept: 0.999 } };
    expect(sentences({}, firmReport, stability).at(-1)).toBe(
      'Among all weights in the same order of importance, 90% keep it STRONG; with each weight up to half larger or smaller, 99% do.',
    );
  });

  it('says that a sampled part is about right, and how far it may be off', () => {
    const stability = {
      rankOrder: { kept: 1, method: 'sampled', error: 0.0196 },
      box: { kept: 0.4, method: 'sampled', error: 0.0098 },
      called: 'fragile',
    } as const;
    expect(sentences({}, firmReport, stability).at(-1)).toBe(
      'Fragile: among all weights in the same order of importance, about 100% (give or take 2) keep it STRONG; with each weight up to half larger or smaller, about 40% (give or take 1) do.',
    );
  });

  it('is said of the low end of a verdict that is undecided, and of the verdict where only a knock-out is open', () => {
    expect(sentences({}).at(-1)).toBe(
      'Solid: with any weights in the same order of importance, or up to half larger or smaller each, the low end of the verdict stays PROMISING.',
    );
    const stability = { rankOrder: { ...exact, kept: 0.9 }, box: { ...exact, kept: 0.999 } };
    expect(sentences({}, undecidedReport, stability).at(-1)).toBe(
      'Among all weights in the same order of importance, 90% keep the low end of the verdict at PROMISING; with each weight up to half larger or smaller, 99% do.',
    );
    const { rubric, result } = undecidedReport;
    const verdict = { ...result.verdict, range: ['stop', 'promising'] } as const;
    expect(sentences({}, { rubric, result: { ...result, verdict } }, stability).at(-1)).toContain(
      '90% keep it PROMISING;',
    );
  });
});

describe('equal weights', () => {
  const told = (range: readonly [string, string], verdict = range[0]): string | undefined =>
    sentences({ equalWeights: { verdict, firm: range[0] === range[1], range } })[2];

  it('make a verdict, or one between two bands', () => {
    expect(told(['weak', 'weak'])).toBe('Equal weights would make it WEAK.');
    expect(told(['skip', 'strong'])).toBe('Equal weights would move it to between SKIP and STRONG.');
  });

  it('leave it as it is where its range stays, too, and not where only its low end does', () => {
    const same = 'Equal weights would leave the verdict as it is.';
    expect(told(['stop', 'strong'], 'promising')).toBe(same);
    expect(told(['stop', 'promising'], 'promising')).toBe(
      'Equal weights would make it PROMISING, unless a knock-out applies.',
    );
    expect(told(['stop', 'strong'], 'skip')).toBe(
      'Equal weights would move it to between SKIP and STRONG, unless a knock-out applies.',
    );
  });
});
