import type { Band, Rubric } from '../model/rubric.js';
import type { Verdict } from '../model/verdict.js';
import type { RuleLimits } from './assessment.js';
import { bandById } from './verdict.js';

/** Rounded scores out of 100, from one up to another, exclusive. */
export interface ScoreRange {
  readonly from: number;
  readonly below: number;
}

/** The windows of both ends of the score that keep verdict and range, under the same rules. */
export interface ScoreRanges {
  readonly low: ScoreRange;
  readonly high: ScoreRange;
}

const EVERYWHERE: ScoreRange = { from: Number.NEGATIVE_INFINITY, below: Number.POSITIVE_INFINITY };

/** The scores that keep a verdict decided under these rule limits. */
export function windowsOf({ bands }: Rubric, ruling: RuleLimits, { id, range }: Verdict): ScoreRanges {
  if (ruling.stops === 'yes') return { low: EVERYWHERE, high: EVERYWHERE };
  return { low: windowOf(bands, id, ruling.worst), high: windowOf(bands, range[1], ruling.best) };
}

/** Every better band is lowered to the limit; below the last band, which begins at 0, there is nothing. */
function windowOf(bands: readonly Band[], id: string, limit: Band): ScoreRange {
  const { from } = bandById(bands, id);
  let below = Number.POSITIVE_INFINITY;
  for (const band of bands) if (band.from > from && band.from <= limit.from) below = band.from;
  return { from: from === 0 ? Number.NEGATIVE_INFINITY : from, below };
}
