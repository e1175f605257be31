import type { Ternary } from '../../core/model/ternary.js';
import type { ScoreView } from '../../core/scoring/condition.js';
import type { Term } from '../../core/scoring/interval.js';
import type { Reading } from './reading.js';

/** What a criterion comes to, by itself and in the total. */
export interface CriterionScore {
  readonly view: ScoreView;
  readonly term: Term;
}

/**
 * What is known of one line: questions and criteria by their place in the rubric. There is one for all lines, made
 * ready again for each, since to make so many lists anew costs more than to score.
 */
export interface LineState {
  /** The usable answer to each question, or that there is none. */
  readonly readings: Reading[];
  readonly hasSource: boolean[];
  /** What has been worked out so far: conditions may point forwards, and nothing is worked out twice. */
  readonly asked: (Ternary | undefined)[];
  readonly scores: (CriterionScore | undefined)[];
  /** The oldest day on which an answer was looked up. */
  stalest: string | undefined;
}

/** A truth that hangs on the state of a line. */
export type Check = (state: LineState) => Ternary;

/** Makes ready for a line on which nothing has been read yet. */
export function clear(state: LineState, blanks: readonly Reading[]): void {
  for (let at = 0; at < blanks.length; at += 1) {
    const blank = blanks[at];
    if (blank !== undefined) state.readings[at] = blank;
    state.hasSource[at] = false;
    state.asked[at] = undefined;
  }
  for (let at = 0; at < state.scores.length; at += 1) state.scores[at] = undefined;
  state.stalest = undefined;
}

/** Room for so many questions and criteria. */
export function lineStateFor(blanks: readonly Reading[], criteria: number): LineState {
  return {
    readings: [...blanks],
    hasSource: blanks.map(() => false),
    asked: blanks.map(() => undefined),
    scores: Array.from({ length: criteria }, () => undefined),
    stalest: undefined,
  };
}
