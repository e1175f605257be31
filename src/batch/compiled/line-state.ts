import type { Basis } from '../../core/model/evidence.js';
import type { Ternary } from '../../core/model/ternary.js';
import type { ScoreView } from '../../core/scoring/condition.js';
import type { Term } from '../../core/scoring/interval.js';
import type { Reading } from './reading.js';

/** The score of a criterion by itself, and its term of the total. */
export interface CriterionScore {
  readonly view: ScoreView;
  readonly term: Term;
}

/**
 * The state of one line: questions and criteria by index. One object serves all lines and is cleared for each, since
 * allocating so many lists costs more than scoring.
 */
export interface LineState {
  /** The usable answer to each question, or that there is none. */
  readonly readings: Reading[];
  readonly hasSource: boolean[];
  /** Whether the answer is out of date. */
  readonly isStale: boolean[];
  readonly bases: (Basis | undefined)[];
  /** Results so far: conditions may point forwards, and nothing is computed twice. */
  readonly asked: (Ternary | undefined)[];
  readonly scores: (CriterionScore | undefined)[];
  /** The oldest day of evidence. */
  stalest: string | undefined;
}

/** A ternary that depends on the state of a line. */
export type Check = (state: LineState) => Ternary;

/** Clears the state for the next line. */
export function clear(state: LineState, blanks: readonly Reading[]): void {
  for (let at = 0; at < blanks.length; at += 1) {
    const blank = blanks[at];
    if (blank !== undefined) state.readings[at] = blank;
    state.hasSource[at] = false;
    state.isStale[at] = false;
    state.bases[at] = undefined;
    state.asked[at] = undefined;
  }
  for (let at = 0; at < state.scores.length; at += 1) state.scores[at] = undefined;
  state.stalest = undefined;
}

/** Makes ready for other readings of the same line. */
export function forget({ asked, scores }: LineState): void {
  asked.fill(undefined);
  scores.fill(undefined);
}

/** Creates a state for this many questions and criteria. */
export function lineStateFor(blanks: readonly Reading[], criteria: number): LineState {
  return {
    readings: [...blanks],
    hasSource: blanks.map(() => false),
    isStale: blanks.map(() => false),
    bases: blanks.map(() => undefined),
    asked: blanks.map(() => undefined),
    scores: Array.from({ length: criteria }, () => undefined),
    stalest: undefined,
  };
}
