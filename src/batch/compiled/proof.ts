import type { Interval } from '../../core/model/result.js';
import type { Rubric } from '../../core/model/rubric.js';
import { allRules } from '../../core/model/rules.js';
import type { Ternary } from '../../core/model/ternary.js';
import { STOP, sameVerdict, type Verdict } from '../../core/model/verdict.js';
import { readsIn } from '../../core/scoring/conditions-in.js';
import { limitsFrom, verdictOver, verdictUnder } from '../../core/scoring/verdict.js';
import type { Compiled } from './compile.js';
import { forget, type LineState, lineStateFor } from './line-state.js';
import type { Openings } from './openings.js';
import type { Reading } from './reading.js';
import { ruleStatesIn } from './rule-states.js';

/** What a line comes to: the score out of 100, and what becomes of each rule. */
export interface LineOutcome {
  readonly score: Interval;
  readonly verdict: Verdict;
  readonly truths: readonly Ternary[];
}

/** The outcome of a line by intervals, and what keeps it from being exact; rules by their place. */
export interface Proof {
  /** Undefined where nothing has a score. */
  readonly outcome: (state: LineState) => LineOutcome | undefined;
  /** The open rules to decide before completions surely reach all of it; none where they do already. */
  readonly untold: (state: LineState, outcome: LineOutcome) => readonly number[];
}

/**
 * Finds which rules two completions leave open: the one with the lowest answer to each open question, and the one with the
 * highest. It is known what is asked. It may return rules that are exact already.
 */
export function proofIn(
  rubric: Rubric,
  compiled: Compiled,
  {
    openings,
    blanks,
    asOf,
  }: { readonly openings: Openings; readonly blanks: readonly Reading[]; readonly asOf: string },
): Proof {
  const rules = allRules(rubric);
  const isDirect = rules.map(({ when }) => readsIn(rubric)(when).isDirect(asOf));
  const scratch = lineStateFor(blanks, rubric);
  const truthsIn = (state: LineState): readonly Ternary[] => compiled.rules.map((rule) => rule(state));
  const truthsAt = (end: 'lowest' | 'highest', { readings }: LineState): readonly Ternary[] => {
    forget(scratch);
    for (const [at, reading] of readings.entries())
      scratch.readings[at] = openings.of(at, reading)?.[end] ?? reading[end] ?? reading;
    return truthsIn(scratch);
  };
  const statesOf = ruleStatesIn(rubric);
  const verdictAt = (truths: readonly Ternary[], score: Interval): Verdict =>
    verdictUnder(rubric, limitsFrom(rubric, statesOf(truths)), score);
  return {
    outcome: (state) => {
      const score = compiled.score(state);
      const truths = truthsIn(state);
      return score && { score, truths, verdict: verdictAt(truths, score) };
    },
    untold: (state, { score, verdict, truths }) => {
      if (!truths.includes('unknown')) return [];
      const open = [...truths.keys()].filter((at) => truths[at] === 'unknown');
      const unclear = open.filter((at) => isDirect[at] !== true);
      if (verdict.firm && unclear.length === 0) return [];
      const lowest = truthsAt('lowest', state);
      const highest = truthsAt('highest', state);
      const alike = unclear.filter((at) => lowest[at] === highest[at]);
      if (alike.length > 0) return alike;
      const stops = open.some((at) => at < rubric.knockouts.length) ? [STOP] : [];
      const reached = verdictOver(rubric, [
        verdictAt(lowest, { low: score.low, high: score.low }),
        verdictAt(highest, { low: score.high, high: score.high }),
        ...stops,
      ]);
      return sameVerdict(reached, verdict) ? [] : open;
    },
  };
}
