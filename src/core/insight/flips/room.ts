import type { Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import type { Assessment } from '../../scoring/assessment.js';
import { windowsOf } from '../../scoring/score-ranges.js';
import { limitsFrom, scoreOf } from '../../scoring/verdict.js';

/** How many points both ends of the score can move together with the same rules, verdict and range. */
export interface Room {
  readonly down: number;
  readonly up: number;
}

// Far more than rounding and float noise: scores closer to an edge are computed to be sure.
const CLOSE = 1e-5;

/** The room around an assessment; none if nothing has a score, or if more than score and rules decides. */
export function roomIn(rubric: Rubric, assessment: Assessment, now: Verdict): Room {
  const score = scoreOf(assessment);
  if (score === undefined || assessment.parted !== undefined) return { down: 0, up: 0 };
  const { low, high } = windowsOf(rubric, limitsFrom(rubric, assessment), now);
  return {
    down: Math.min(score.low - low.from, score.high - high.from),
    up: Math.min(low.below - score.low, high.below - score.high),
  };
}

/** Whether there is certainly room for this change of points. */
export function hasRoomFor({ down, up }: Room, points: number): boolean {
  return points <= up - CLOSE && points >= CLOSE - down;
}
