import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Presence, type Term, weightedMean } from '../../../src/core/scoring/interval.js';

function term(weight: number, low: number, high: number, presence: Presence = 'sure'): Term {
  return { weight, range: { low, high }, presence };
}

describe('a weighted mean', () => {
  it('weighs by proportion: 22 to 10 is 11 to 5', () => {
    const mean = weightedMean([term(22, 0.6, 0.6), term(10, 1, 1)]);
    expect(mean?.range.low).toBeCloseTo(0.725, 12);
    expect(weightedMean([term(11, 0.6, 0.6), term(5, 1, 1)])?.range.low).toBeCloseTo(0.725, 12);
  });

  it('has a low end of all the low ends and a high end of all the high ends', () => {
    const mean = weightedMean([term(1, 0, 1), term(3, 0.4, 0.8)]);
    expect(mean?.range.low).toBeCloseTo(0.3, 12);
    expect(mean?.range.high).toBeCloseTo(0.85, 12);
    expect(mean?.presence).toBe('sure');
  });

  it('does not count a weight of 0', () => {
    const mean = weightedMean([term(0, 0, 0), term(2, 0.6, 0.6)]);
    expect(mean?.range).toEqual({ low: 0.6, high: 0.6 });
    expect(mean?.contributions).toEqual([
      { low: 0, high: 0 },
      { low: 0.6, high: 0.6 },
    ]);
  });

  it('is none where no term has a weight', () => {
    expect(weightedMean([])).toBeUndefined();
    expect(weightedMean([term(0, 1, 1), term(0, 1, 1, 'maybe')])).toBeUndefined();
  });
});

describe('a term that may be missing', () => {
  it('counts towards an end only where it moves the mean there', () => {
    const mean = weightedMean([term(1, 0.5, 0.5), term(1, 0.2, 0.2, 'maybe'), term(2, 0.8, 0.8, 'maybe')]);
    expect(mean?.range.low).toBeCloseTo(0.35, 12);
    expect(mean?.range.high).toBeCloseTo(0.7, 12);
    expect(mean?.contributions[1]?.low).toBeCloseTo(0.1, 12);
    expect(mean?.contributions[1]?.high).toBe(0);
    expect(mean?.contributions[2]?.low).toBe(0);
    expect(mean?.contributions[2]?.high).toBeCloseTo(0.533333, 6);
  });

  it('is passed over where it only repeats the mean', () => {
    const mean = weightedMean([term(1, 0.5, 0.5), term(9, 0.5, 0.5, 'maybe')]);
    expect(mean?.contributions[0]).toEqual({ low: 0.5, high: 0.5 });
    expect(mean?.contributions[1]).toEqual({ low: 0, high: 0 });
  });

  it('makes the whole mean uncertain where every term may be missing, and the best and worst stand alone', () => {
    const mean = weightedMean([term(5, 0.9, 0.9, 'maybe'), term(1, 0.3, 0.3, 'maybe')]);
    expect(mean?.presence).toBe('maybe');
    expect(mean?.range).toEqual({ low: 0.3, high: 0.9 });
  });
});

const terms = fc.array(
  fc
    .record({
      weight: fc.constantFrom(0, 0.5, 1, 2, 7),
      low: fc.constantFrom(0, 0.1, 0.4, 0.75, 1),
      high: fc.constantFrom(0, 0.2, 0.5, 0.9, 1),
      presence: fc.constantFrom<Presence>('sure', 'maybe'),
    })
    .map(({ weight, low, high, presence }) =>
      term(weight, Math.min(low, high), Math.max(low, high), presence),
    ),
  { maxLength: 6 },
);

/** Every choice of which uncertain terms are there. */
function choices(all: readonly Term[]): readonly (readonly Term[])[] {
  return all.reduce<readonly (readonly Term[])[]>(
    (sets, each) => [...(each.presence === 'maybe' ? sets : []), ...sets.map((set) => [...set, each])],
    [[]],
  );
}

function plainMean(all: readonly Term[], end: 'low' | 'high'): readonly number[] {
  const weight = all.reduce((sum, each) => sum + each.weight, 0);
  return weight === 0 ? [] : [all.reduce((sum, each) => sum + each.weight * each.range[end], 0) / weight];
}

describe('the ends of a weighted mean', () => {
  it('are those that trying every choice of the uncertain terms finds', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const mean = weightedMean(all);
        const lows = choices(all).flatMap((each) => plainMean(each, 'low'));
        const highs = choices(all).flatMap((each) => plainMean(each, 'high'));
        if (mean === undefined) {
          expect(lows).toEqual([]);
          return;
        }
        expect(mean.range.low).toBeCloseTo(Math.min(...lows), 9);
        expect(mean.range.high).toBeCloseTo(Math.max(...highs), 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the sums of what the terms contribute', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const mean = weightedMean(all);
        fc.pre(mean !== undefined);
        const sum = (end: 'low' | 'high'): number =>
          (mean?.contributions ?? []).reduce((total, each) => total + each[end], 0);
        expect(sum('low')).toBeCloseTo(mean?.range.low ?? -1, 9);
        expect(sum('high')).toBeCloseTo(mean?.range.high ?? -1, 9);
      }),
      { numRuns: 1000 },
    );
  });
});
