import type { Projection } from '../insight/what-if.js';
import type { Interval } from '../model/result.js';
import type { Band } from '../model/rubric.js';

/** A possible outcome in the order of a comparison: first the verdict, then the score. */
export interface PossibleOutcome {
  /** 0 for `stop`, then the bands from the lowest. */
  readonly verdict: number;
  readonly score: number;
}

/** The lowest and the highest outcome of a candidate, knock-outs apart; all that are stopped are alike. */
export interface Standing {
  readonly low: PossibleOutcome;
  readonly high: PossibleOutcome;
}

const STOPPED: PossibleOutcome = { verdict: 0, score: 0 };

/** The standing of a result. */
export function standingOf(bands: readonly Band[], { score, verdict }: Projection): Standing {
  if (verdict.id === 'stop' || score === undefined) return { low: STOPPED, high: STOPPED };
  return {
    low: { verdict: placeOf(bands, verdict.id), score: score.low },
    high: { verdict: placeOf(bands, verdict.range[1]), score: score.high },
  };
}

function placeOf(bands: readonly Band[], id: string): number {
  return bands.length - bands.findIndex((band) => band.id === id);
}

/** Positive if the first outcome is the better one. */
export function compareOutcomes(one: PossibleOutcome, other: PossibleOutcome): number {
  return one.verdict - other.verdict || one.score - other.score;
}

/** Positive if the first is the better one by what is certain, and if that is equal by what is possible. */
export function compareStandings(one: Standing, other: Standing): number {
  return compareOutcomes(one.low, other.low) || compareOutcomes(one.high, other.high);
}

/** Whether one candidate is at least as good as another in every completion. */
export function isCertainlyAtLeast(one: Standing, other: Standing): boolean {
  return compareOutcomes(one.low, other.high) >= 0;
}

/** The places, from 1, that a candidate can have among all of them; equal ones share a place. */
export function rankOf(own: Standing, all: readonly Standing[]): Interval {
  const ahead = all.filter((each) => compareOutcomes(each.low, own.high) > 0);
  const perhaps = all.filter((each) => each !== own && compareOutcomes(each.high, own.low) > 0);
  return { low: 1 + ahead.length, high: 1 + perhaps.length };
}
