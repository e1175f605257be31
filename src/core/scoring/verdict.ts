import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Band, Rubric } from '../model/rubric.js';
import type { Ternary } from '../model/ternary.js';
import { STOP, type Verdict } from '../model/verdict.js';
import type { RuleLimits, SplitPart, VerdictInputs } from './assessment.js';
import { meanRange, type Term } from './interval.js';

/** The band of a score out of 100. */
export function bandAt(bands: readonly Band[], score: number): Band {
  for (const band of bands) if (score >= band.from) return band;
  throw new Error('the rubric has no such band');
}

/** The total out of 100, rounded once; undefined if no question applies. */
export function scoreOf({
  total,
}: {
  readonly total?: { readonly range: Interval } | undefined;
}): Interval | undefined {
  if (total === undefined) return undefined;
  const { low, high } = total.range;
  return { low: roundOnce(low * 100), high: roundOnce(high * 100) };
}

/** Decides: a hit knock-out stops, else the band of the low end, lowered by caps that are or may be hit. */
export function decide(rubric: Rubric, assessment: VerdictInputs, score: Interval): Verdict {
  return assessment.split?.verdict ?? verdictUnder(rubric, limitsFrom(rubric, assessment), score);
}

/** The verdict; without a score, STOP if a knock-out stops or may stop, and else undefined. */
export function decideIfAny(rubric: Rubric, assessment: VerdictInputs): Verdict | undefined {
  const score = scoreOf(assessment);
  if (score !== undefined) return decide(rubric, assessment, score);
  return stopsIn(assessment.knockouts) === 'no' ? undefined : STOP;
}

/** Summarises the rules for any number of scores. */
export function limitsFrom(
  { bands }: Rubric,
  { knockouts, caps }: Pick<VerdictInputs, 'knockouts' | 'caps'>,
): RuleLimits {
  const top = bandAt(bands, Number.POSITIVE_INFINITY);
  let worst = top;
  let best = top;
  for (const { rule, state } of caps) {
    if (state === 'clear') continue;
    const limit = bandById(bands, rule.atMost);
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

/** The verdict for a score under known rule limits. */
export function verdictUnder({ bands }: Rubric, ruling: RuleLimits, score: Interval): Verdict {
  if (ruling.stops === 'yes') return STOP;
  const { id } = lower(bandAt(bands, score.low), ruling.worst);
  const highest = lower(bandAt(bands, score.high), ruling.best).id;
  const lowest = ruling.stops === 'unknown' ? 'stop' : id;
  return { id, range: [lowest, highest], firm: lowest === highest };
}

/** The verdict over all completions with one of these verdicts: from the lowest to the highest. */
export function verdictOver(rubric: Rubric, verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  return verdicts.reduce((one, other) => {
    const lowest = one.id === 'stop' || other.id === 'stop' ? highestOf : lowestOf;
    const range = [
      lowestOf(rubric, one.range[0], other.range[0]),
      highestOf(rubric, one.range[1], other.range[1]),
    ] as const;
    return { id: lowest(rubric, one.id, other.id), range, firm: range[0] === range[1] };
  });
}

/** The verdict over split completions under other weights of the criteria; undefined if there is neither a score nor a knock-out that stops. */
export function verdictUnderWeights(
  rubric: Rubric,
  parts: readonly SplitPart[],
  weightOf: (term: Term, at: number) => number,
): Verdict | undefined {
  const verdicts = parts.flatMap(({ terms, limits }) => {
    const total = meanRange(terms.map((term, at) => ({ ...term, weight: weightOf(term, at) })));
    const score = scoreOf({ total });
    if (score !== undefined) return [verdictUnder(rubric, limits, score)];
    return limits.stops === 'no' ? [] : [STOP];
  });
  const [first, ...rest] = verdicts;
  return first && verdictOver(rubric, [first, ...rest]);
}

function lowestOf(rubric: Rubric, one: string, other: string): string {
  return highestOf(rubric, one, other) === one ? other : one;
}

function highestOf(rubric: Rubric, one: string, other: string): string {
  return one === 'stop' || (other !== 'stop' && isBetterBand(rubric, other, one)) ? other : one;
}

function lower(one: Band, other: Band): Band {
  return other.from < one.from ? other : one;
}

/** Whether one band is better than another, by their ids. */
export function isBetterBand({ bands }: Rubric, one: string, other: string): boolean {
  return bandById(bands, one).from > bandById(bands, other).from;
}

/** The band with an id. */
export function bandById(bands: readonly Band[], id: string): Band {
  for (const band of bands) if (band.id === id) return band;
  throw new Error('the rubric has no such band');
}
