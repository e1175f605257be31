import type { Interval } from '../report/model.js';
import type { Band, Rubric } from '../rubric/model.js';
import type { Assessment } from './assessment.js';
import { roundOnce } from './round.js';

/** What is decided: a band id or `stop`; `range` goes from the lowest to the highest of any completion. */
export interface Verdict {
  readonly id: string;
  readonly range: readonly [lowest: string, highest: string];
  readonly firm: boolean;
}

/** The index of the band in which a score out of 100 lands; 0 is the best. */
export function bandIndex(bands: readonly Band[], score: number): number {
  const index = bands.findIndex((band) => score >= band.from);
  if (index === -1) throw new Error(`no band for ${score}`);
  return index;
}

/** The total out of 100, rounded once; undefined where nothing applies. */
export function scoreOf(assessment: Assessment): Interval | undefined {
  if (assessment.total === undefined) return undefined;
  const { low, high } = assessment.total.range;
  return { low: roundOnce(low * 100), high: roundOnce(high * 100) };
}

/** Decides: a hit knock-out stops, else the band of the low end, lowered by caps that are or may be hit. */
export function decide(rubric: Rubric, assessment: Assessment, score: Interval): Verdict {
  if (assessment.knockouts.some((knockout) => knockout.state === 'hit')) {
    return { id: 'stop', range: ['stop', 'stop'], firm: true };
  }
  const sureCaps = assessment.caps.filter((cap) => cap.state === 'hit');
  const possibleCaps = assessment.caps.filter((cap) => cap.state !== 'clear');
  const worst = lowered(rubric.bands, bandIndex(rubric.bands, score.low), possibleCaps);
  const best = lowered(rubric.bands, bandIndex(rubric.bands, score.high), sureCaps);
  const mayStop = assessment.knockouts.some((knockout) => knockout.state === 'unknown');
  const lowest = mayStop ? 'stop' : worst.id;
  return { id: worst.id, range: [lowest, best.id], firm: lowest === best.id };
}

function lowered(bands: readonly Band[], index: number, caps: Assessment['caps']): Band {
  const limits = caps.map((cap) => bands.findIndex((band) => band.id === cap.rule.atMost));
  const band = bands[Math.max(index, ...limits)];
  if (band === undefined) throw new Error('a cap names a band that is not there');
  return band;
}
