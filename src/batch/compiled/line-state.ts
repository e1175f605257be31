import type { Basis } from '../../core/model/evidence.js';
import type { Rubric } from '../../core/model/rubric.js';
import { allRules } from '../../core/model/rules.js';
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
  readonly truths: (Ternary | undefined)[];
  /** The oldest day of evidence. */
  stalest: string | undefined;
}

/** What can change with the reading of one question, by index. */
export type DependentPlaces = Readonly<Record<'asked' | 'scores' | 'truths', readonly number[]>>;

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
  }
  forget(state);
  state.stalest = undefined;
}

/** Makes ready for other readings of the same line. */
export function forget({ asked, scores, truths }: LineState): void {
  asked.fill(undefined);
  scores.fill(undefined);
  truths.fill(undefined);
}

/** Takes another reading of one question; what does not depend on it is kept. */
export function reread(state: LineState, place: number, reading: Reading, dependents: DependentPlaces): void {
  state.readings[place] = reading;
  for (const at of dependents.asked) state.asked[at] = undefined;
  for (const at of dependents.scores) state.scores[at] = undefined;
  for (const at of dependents.truths) state.truths[at] = undefined;
}

/** Creates the state of a line by a rubric. */
export function lineStateFor(blanks: readonly Reading[], rubric: Rubric): LineState {
  return {
    readings: [...blanks],
    hasSource: blanks.map(() => false),
    isStale: blanks.map(() => false),
    bases: blanks.map(() => undefined),
    asked: blanks.map(() => undefined),
    scores: rubric.criteria.map(() => undefined),
    truths: allRules(rubric).map(() => undefined),
    stalest: undefined,
  };
}
