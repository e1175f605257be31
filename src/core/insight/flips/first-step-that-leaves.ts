import type { Interval } from '../../model/result.js';
import { HALF_OF_LAST_DIGIT } from '../../model/round.js';
import { areWithin, type ScoreRange, type ScoreRanges } from '../../scoring/score-ranges.js';
import { roundedScore } from '../../scoring/verdict.js';

/** A score whose ends are monotonic in the steps; and its allowed windows. */
export interface ScoreAlongShare {
  /** Out of 100, not rounded. */
  readonly scoreAt: (step: number) => Interval;
  readonly windows: ScoreRanges;
}

/** The first step from one to another at which the score is outside its windows; the start does not count. */
export function firstStepThatLeaves(from: number, end: number, line: ScoreAlongShare): number | undefined {
  const isOutside = (step: number): boolean => !areWithin(line.windows, roundedScore(line.scoreAt(step)));
  return firstStep(from, end, isOutside, () => expectedStep(from, end, line));
}

/** The first step from one to another at which a predicate holds; the expected place is tried first. */
export function firstStep(
  from: number,
  end: number,
  isOutside: (step: number) => boolean,
  expected = () => from,
): number | undefined {
  if (from === end || !isOutside(end)) return undefined;
  const way = Math.sign(end - from);
  let same = from;
  let other = end;
  const look = (step: number): void => {
    if (isOutside(step)) other = step;
    else same = step;
  };
  const guess = expected();
  for (const step of [guess, guess - way, guess + way]) {
    if ((step - same) * way > 0 && (other - step) * way > 0) look(step);
  }
  while (Math.abs(other - same) > 1) look(Math.trunc((same + other) / 2));
  return other;
}

/** Where the score would leave its windows if it were linear, as it is without optional terms. */
function expectedStep(from: number, end: number, { scoreAt, windows }: ScoreAlongShare): number {
  const start = scoreAt(from);
  const last = scoreAt(end);
  const part = Math.min(
    crossing(start.low, last.low, windows.low),
    crossing(start.high, last.high, windows.high),
  );
  return from + Math.sign(end - from) * Math.ceil(part * Math.abs(end - from));
}

/** The fraction of the way, in [0, 1], at which a linear end leaves its window; 1 if it does not. */
function crossing(start: number, last: number, { from, below }: ScoreRange): number {
  if (last === start) return 1;
  const edge = (last < start ? from : below) - HALF_OF_LAST_DIGIT;
  return Math.min(1, Math.max(0, (edge - start) / (last - start)));
}
