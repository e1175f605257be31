import type { Rubric } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import { MOST_COMPLETIONS } from '../../core/scoring/distinct-answers.js';
import { verdictOver } from '../../core/scoring/verdict.js';
import type { Compiled } from './compile.js';
import { type LineState, reread } from './line-state.js';
import { type Opening, openingsIn } from './openings.js';
import { type LineOutcome, proofIn } from './proof.js';
import type { Reading, ReadQuestion } from './reading.js';
import type { Roles } from './roles.js';

const NO_PLACE = -1;

/** What is the same for every line. */
export interface LineContext {
  readonly subjects: readonly ReadQuestion[];
  /** The readings of questions without an answer. */
  readonly blanks: readonly Reading[];
  readonly roles: Roles;
  readonly asOf: string;
}

/**
 * Finds the outcome of a line over its completions. Where it is open what is asked, an open question that decides it is
 * given each of its levels in turn, and so where rules are undecided; by intervals where completions are too many.
 * Undefined where the core has to enumerate them.
 */
export function outcomeTeller(
  rubric: Rubric,
  compiled: Compiled,
  { subjects, blanks, roles, asOf }: LineContext,
): (state: LineState) => LineOutcome | undefined {
  const openings = openingsIn(rubric, subjects);
  const proof = proofIn(rubric, compiled, { openings, blanks, asOf });
  /** What a question can still come to; undefined if it is answered or not asked. */
  const openingAt = (at: number, state: LineState): Opening | undefined => {
    const reading = state.readings[at];
    const opening = reading && openings.of(at, reading);
    return opening && compiled.asked(at, state) !== 'no' ? opening : undefined;
  };
  const openGate = (state: LineState) => roles.gated.find((at) => compiled.asked(at, state) === 'unknown');
  const areFew = (state: LineState): boolean => {
    let ways = 1;
    for (let at = 0; at < subjects.length; at += 1) ways *= openingAt(at, state)?.count ?? 1;
    return ways <= MOST_COMPLETIONS;
  };
  /** The question to split by next; undefined where the outcome is exact, and no place where it stays open. */
  const nextIn = (state: LineState, outcome: LineOutcome | undefined): number | undefined => {
    const gate = openGate(state);
    const untold = gate === undefined && outcome !== undefined ? proof.untold(state, outcome) : [];
    if (gate === undefined && untold.length === 0) return undefined;
    const waited =
      gate === undefined ? untold.flatMap((at) => openings.ruling[at] ?? []) : openings.deciding[gate];
    return waited?.find((at) => openingAt(at, state) !== undefined) ?? NO_PLACE;
  };
  /** Collects the outcomes of a line in parts; false where one of them is not exact, or has no score and may stop. */
  const collect = (state: LineState, into: LineOutcome[]): boolean => {
    const outcome = proof.outcome(state);
    const next = nextIn(state, outcome);
    if (next === undefined) {
      if (outcome === undefined) return !mayStop(rubric, compiled, state);
      into.push(outcome);
      return true;
    }
    const before = state.readings[next];
    const dependents = compiled.dependents[next];
    if (before === undefined || dependents === undefined) return false;
    const isTold = openings.of(next, before)?.levels.every((level) => {
      reread(state, next, level, dependents);
      return collect(state, into);
    });
    reread(state, next, before, dependents);
    return isTold === true;
  };
  return (state) => {
    if (!areFew(state)) return proof.outcome(state);
    const outcomes: LineOutcome[] = [];
    return collect(state, outcomes) ? together(rubric, outcomes) : undefined;
  };
}

/** Whether a knock-out stops, or may stop, a part of a line. */
function mayStop({ knockouts }: Rubric, { rules }: Compiled, state: LineState): boolean {
  return knockouts.some((_, at) => rules[at]?.(state) !== 'no');
}

function together(rubric: Rubric, outcomes: readonly LineOutcome[]): LineOutcome | undefined {
  const [first, ...rest] = outcomes;
  if (first === undefined || rest.length === 0) return first;
  const verdicts = rest.map(({ verdict }) => verdict);
  return {
    score: {
      low: Math.min(...outcomes.map(({ score }) => score.low)),
      high: Math.max(...outcomes.map(({ score }) => score.high)),
    },
    verdict: verdictOver(rubric, [first.verdict, ...verdicts]),
    truths: first.truths.map((truth, at) =>
      rest.every(({ truths }) => truths[at] === truth) ? truth : 'unknown',
    ) satisfies readonly Ternary[],
  };
}
