import type { Interval } from '../../model/result.js';
import { HALF_OF_LAST_DIGIT } from '../../model/round.js';
import { areWithin, type ScoreRange, type ScoreRanges } from '../../scoring/score-ranges.js';
import { roundedScore } from '../../scoring/verdict.js';

/** A score whose ends move, each one way only, as steps are taken; and where it can lie. */
export interface ScoreAlongShare {
  /** Out of 100, not rounded. */
  readonly scoreAt: (step: number) => Interval;
  readonly windows: ScoreRanges;
}

/** The first step from one to another at which the score lies outside its windows; the one begun at is none. */
export function firstStepThatLeaves(from: number, end: number, line: ScoreAlongShare): number | undefined {
  const isOutside = (step: number): boolean => !areWithin(line.windows, roundedScore(line.scoreAt(step)));
  return firstStep(from, end, isOutside, () => expectedStep(from, end, line));
}

/** The first step from one to another at which something holds; about where it is expected to is looked at first. */
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

/** Where the score would come to lie outside if it went straight, as it does where nothing is optional. */
function expectedStep(from: number, end: number, { scoreAt, windows }: ScoreAlongShare): number {
  const start = scoreAt(from);
  const last = scoreAt(end);
  const part = Math.min(
    crossing(start.low, last.low, windows.low),
    crossing(start.high, last.high, windows.high),
  );
  return from + Math.sign(end - from) * Math.ceil(part * Math.abs(end - from));
}

/** The part of the way, in [0, 1], after which an end that moves evenly leaves its window; 1 where it does not. */
function crossing(start: number, last: number, { from, below }: ScoreRange): number {
  if (last === start) return 1;
  const edge = (last < start ? from : below) - HALF_OF_LAST_DIGIT;
  return Math.min(1, Math.max(0, (edge - start) / (last - start)));
}
