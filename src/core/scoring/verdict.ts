import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Band, Rubric } from '../model/rubric.js';
import type { Ternary } from '../model/ternary.js';
import type { Verdict } from '../model/verdict.js';
import type { VerdictInputs } from './assessment.js';

/** The band in which a score out of 100 lands. */
export function bandAt(bands: readonly Band[], score: number): Band {
  for (const band of bands) if (score >= band.from) return band;
  throw new Error('the rubric has no such band');
}

/** A score out of 100 as it is decided on. */
export function roundedScore({ low, high }: Interval): Interval {
  return { low: roundOnce(low), high: roundOnce(high) };
}

/** The total out of 100, rounded once; undefined where nothing applies. */
export function scoreOf({ total }: { readonly total?: { readonly range: Interval } }): Interval | undefined {
  if (total === undefined) return undefined;
  const { low, high } = total.range;
  return { low: roundOnce(low * 100), high: roundOnce(high * 100) };
}

/** Decides: a hit knock-out stops, else the band of the low end, lowered by caps that are or may be hit. */
export function decide(rubric: Rubric, assessment: VerdictInputs, score: Interval): Verdict {
  return verdictUnder(rubric, limitsFrom(rubric, assessment), score);
}

/** What the rules come to, whatever the score. */
export interface RuleLimits {
  /** Whether a knock-out stops. */
  readonly stops: Ternary;
  /** The best band that is open while every cap that may be hit is. */
  readonly worst: Band;
  /** The best band that is open while only those caps are hit that surely are. */
  readonly best: Band;
}

/** Sums up the rules, for any number of scores under them. */
export function limitsFrom({ bands }: Rubric, { knockouts, caps }: Omit<VerdictInputs, 'total'>): RuleLimits {
  const top = bandAt(bands, Number.POSITIVE_INFINITY);
  let worst = top;
  let best = top;
  for (const { rule, state } of caps) {
    if (state === 'clear') continue;
    const limit = bandCalled(bands, rule.atMost);
    worst = lower(worst, limit);
    if (state === 'hit') best = lower(best, limit);
  }
  return { stops: stopsIn(knockouts), worst, best };
}

function stopsIn(knockouts: VerdictInputs['knockouts']): Ternary {
  let stops: Ternary = 'no';
  for (const { state } of knockouts) {
    if (state === 'hit') return 'yes';
    if (state === 'unknown') stops = 'unknown';
  }
  return stops;
}

/** The verdict on a score where it is known what the rules come to. */
export function verdictUnder({ bands }: Rubric, ruling: RuleLimits, score: Interval): Verdict {
  if (ruling.stops === 'yes') return { id: 'stop', range: ['stop', 'stop'], firm: true };
  const { id } = lower(bandAt(bands, score.low), ruling.worst);
  const highest = lower(bandAt(bands, score.high), ruling.best).id;
  const lowest = ruling.stops === 'unknown' ? 'stop' : id;
  return { id, range: [lowest, highest], firm: lowest === highest };
}

function lower(one: Band, other: Band): Band {
  return other.from < one.from ? other : one;
}

/** The band with an id. */
export function bandCalled(bands: readonly Band[], id: string): Band {
  for (const band of bands) if (band.id === id) return band;
  throw new Error('the rubric has no such band');
}
