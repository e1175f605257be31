import { describe, expect, it } from 'vitest';
import { readJudgements, sharesOf, weightsBy } from '../../../src/core/authoring/weights.js';
import { problemLine } from '../../../src/words/en/problem-text.js';
import { accepted } from '../../support/outcomes.js';

describe('weights', () => {
  it('by rank sum are 3, 2 and 1 of three criteria', () => {
    expect(weightsBy('rank-sum', [1, 2, 3])).toEqual([3, 2, 1]);
    expect(sharesOf(weightsBy('rank-sum', [3, 1, 2]))).toEqual([0.166667, 0.5, 0.333333]);
  });

  it('by rank-order centroid are the means of 1, 1/2, 1/3 and so on, as worked out by hand', () => {
    // (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3
    expect(weightsBy('rank-order-centroid', [1, 2, 3])).toEqual([61.111111, 27.777778, 11.111111]);
    expect(weightsBy('rank-order-centroid', [4, 3, 2, 1])).toEqual([6.25, 14.583333, 27.083333, 52.083333]);
    expect(weightsBy('rank-order-centroid', [1])).toEqual([100]);
  });

  it('by swing weighting and by points are what was said, whose proportions alone matter', () => {
    expect(weightsBy('swing', [50, 100, 25])).toEqual([50, 100, 25]);
    expect(sharesOf(weightsBy('swing', [50, 100, 50]))).toEqual([0.25, 0.5, 0.25]);
    expect(weightsBy('points', [70, 30, 0])).toEqual([70, 30, 0]);
  });

  it('that are all 0 have no share', () => {
    expect(sharesOf([0, 0])).toEqual([0, 0]);
  });
});

describe('what a person says', () => {
  const read = (method: Parameters<typeof readJudgements>[0], typed: Readonly<Record<string, string>>) =>
    readJudgements(method, ['rigour', 'proof', 'reach'], new Map(Object.entries(typed)));

  it('is read as typed, with decimals where the method takes them', () => {
    expect(accepted(read('swing', { proof: ' 100', rigour: '62.5', reach: '0' }))).toEqual(
      new Map([
        ['proof', 100],
        ['rigour', 62.5],
        ['reach', 0],
      ]),
    );
    expect(accepted(read('points', { rigour: '33.3', proof: '33.3', reach: '33.4' })).get('reach')).toBe(
      33.4,
    );
    expect(accepted(read('rank-sum', { rigour: '3', proof: '1', reach: '2' })).get('rigour')).toBe(3);
  });

  it.each([
    [
      'swing',
      { rigor: '100', proof: '1', reach: '1' },
      ['There is no criterion "rigor"; did you mean "rigour"?'],
    ],
    [
      'swing',
      { rigour: '100', proof: '-5', reach: 'much' },
      [
        'Expected a number from 0 to 100 for "proof", found "-5"',
        'Expected a number from 0 to 100 for "reach", found "much"',
      ],
    ],
    [
      'swing',
      { rigour: '101', proof: '1', reach: '1' },
      ['Expected a number from 0 to 100 for "rigour", found "101"'],
    ],
    [
      'swing',
      { rigour: '80', proof: '40', reach: '0' },
      [
        'Expected 100 for the criterion that matters most, found at most 80; the others are parts of that 100',
      ],
    ],
    [
      'swing',
      { rigour: '0', proof: '0', reach: '0' },
      ['Expected 100 for the criterion that matters most, found at most 0; the others are parts of that 100'],
    ],
    [
      'swing',
      { rigour: '100' },
      ['Nothing is said of proof, reach; give each criterion a number, 0 if it does not matter'],
    ],
    [
      'points',
      { rigour: '60', proof: '30', reach: '5' },
      ['The points add up to 95, not to 100; share out 5 more'],
    ],
    [
      'points',
      { rigour: '60', proof: '30', reach: '10.5' },
      ['The points add up to 100.5, not to 100; take 0.5 away'],
    ],
    [
      'points',
      { rigour: '0', proof: '0', reach: '0' },
      ['The points add up to 0, not to 100; share out 100 more'],
    ],
    [
      'rank-sum',
      { rigour: '1', proof: '2', reach: '2' },
      [
        'Rank 2 is given to proof, reach; give each a rank of its own, or use --method points for what matters alike',
      ],
    ],
    [
      'rank-order-centroid',
      { rigour: '0', proof: '1.5', reach: '4' },
      [
        'Expected a whole number from 1 to 3 for "rigour", found "0"',
        'Expected a whole number from 1 to 3 for "proof", found "1.5"',
        'Expected a whole number from 1 to 3 for "reach", found "4"',
      ],
    ],
    [
      'rank-order-centroid',
      { rigour: '1', proof: '2' },
      ['Nothing is said of reach; give each criterion a rank'],
    ],
  ] as const)('by %s: %j is refused', (method, typed, sentences) => {
    const outcome = read(method, typed);
    expect(outcome.ok ? [] : outcome.problems.map(problemLine)).toEqual(sentences);
  });
});
