import type { Interval, RuleState } from '../report/model.js';
import type { Band, Rubric } from '../rubric/model.js';
import type { Decisive } from './assessment.js';
import { roundOnce } from './round.js';

/** What is decided: a band id or `stop`; `range` goes from the lowest to the highest of any completion. */
export interface Verdict {
  readonly id: string;
  readonly range: readonly [lowest: string, highest: string];
  readonly firm: boolean;
}

/** The band in which a score out of 100 lands. */
export function bandAt(bands: readonly Band[], score: number): Band {
  return theBand(bands, (band) => score >= band.from);
}

/** The total out of 100, rounded once; undefined where nothing applies. */
export function scoreOf({ total }: { readonly total?: { readonly range: Interval } }): Interval | undefined {
  if (total === undefined) return undefined;
  const { low, high } = total.range;
  return { low: roundOnce(low * 100), high: roundOnce(high * 100) };
}

/** Decides: a hit knock-out stops, else the band of the low end, lowered by caps that are or may be hit. */
export function decide(rubric: Rubric, assessment: Decisive, score: Interval): Verdict {
  if (assessment.knockouts.some((knockout) => knockout.state === 'hit')) {
    return { id: 'stop', range: ['stop', 'stop'], firm: true };
  }
  const worst = lowered(rubric.bands, score.low, assessment.caps, (state) => state !== 'clear');
  const best = lowered(rubric.bands, score.high, assessment.caps, (state) => state === 'hit');
  const mayStop = assessment.knockouts.some((knockout) => knockout.state === 'unknown');
  const lowest = mayStop ? 'stop' : worst.id;
  return { id: worst.id, range: [lowest, best.id], firm: lowest === best.id };
}

function lowered(
  bands: readonly Band[],
  score: number,
  caps: Decisive['caps'],
  holds: (state: RuleState) => boolean,
): Band {
  let lowest = bandAt(bands, score);
  for (const { rule, state } of caps) {
    if (!holds(state)) continue;
    const limit = theBand(bands, (band) => band.id === rule.atMost);
    if (limit.from < lowest.from) lowest = limit;
  }
  return lowest;
}

function theBand(bands: readonly Band[], isIt: (band: Band) => boolean): Band {
  const found = bands.find(isIt);
  if (found === undefined) throw new Error('the rubric has no such band');
  return found;
}
