import type { Interval } from '../../core/model/result.js';
import type { Rubric } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import type { Verdict } from '../../core/model/verdict.js';
import { stateOf } from '../../core/scoring/assess-intervals.js';
import { readsIn } from '../../core/scoring/conditions-in.js';
import { levelsIn } from '../../core/scoring/levels.js';
import { decide, verdictOver } from '../../core/scoring/verdict.js';
import type { Compiled } from './compile.js';
import { clear, type LineState, lineStateFor } from './line-state.js';
import { givenReading, type Reading, type Subject } from './reading.js';
import type { Roles } from './roles.js';

const STOP: Verdict = { id: 'stop', range: ['stop', 'stop'], firm: true };

/**
 * Whether some completions reach the intervals of a line: the one with the lowest answer to each open question, and the
 * one with the highest. It may return false negatives; then the core has to enumerate them.
 */
export function proofIn(
  rubric: Rubric,
  compiled: Compiled,
  {
    subjects,
    roles,
    asOf,
  }: { readonly subjects: readonly Subject[]; readonly roles: Roles; readonly asOf: string },
): (state: LineState, score: Interval, verdict: Verdict) => boolean {
  const rules = [...rubric.knockouts, ...rubric.caps, ...rubric.warnings];
  const isDirect = rules.map(({ when }) => readsIn(rubric)(when).isDirect(asOf));
  const endsAt = (end: 'low' | 'high'): readonly Reading[] =>
    subjects.map((subject) => givenReading(subject, levelsIn(rubric)(subject.question, asOf)[end]));
  const ends = { low: endsAt('low'), high: endsAt('high') };
  const scratch = lineStateFor(ends.low, rubric.criteria.length);
  const truthsAt = (end: 'low' | 'high', { readings }: LineState): readonly Ternary[] => {
    clear(scratch, ends[end]);
    for (const [at, reading] of readings.entries()) if (reading.isAnswered) scratch.readings[at] = reading;
    return compiled.rules.map((rule) => rule(scratch));
  };
  const verdictAt = (truths: readonly Ternary[], score: number): Verdict => {
    const stateAt = (at: number) => stateOf(truths[at] ?? 'no');
    const knockouts = rubric.knockouts.map((rule, at) => ({ rule, state: stateAt(at) }));
    const caps = rubric.caps.map((rule, at) => ({ rule, state: stateAt(knockouts.length + at) }));
    return decide(rubric, { knockouts, caps }, { low: score, high: score });
  };
  return (state, score, verdict) => {
    if (roles.gated.some((at) => compiled.asked(at, state) === 'unknown')) return false;
    const open = [...rules.keys()].filter((at) => compiled.rules[at]?.(state) === 'unknown');
    const unclear = open.filter((at) => isDirect[at] !== true);
    if (open.length === 0 || (verdict.firm && unclear.length === 0)) return true;
    const lowest = truthsAt('low', state);
    const highest = truthsAt('high', state);
    if (unclear.some((at) => lowest[at] === highest[at])) return false;
    const stops = open.some((at) => at < rubric.knockouts.length) ? [STOP] : [];
    const reached = verdictOver(rubric, [
      verdictAt(lowest, score.low),
      verdictAt(highest, score.high),
      ...stops,
    ]);
    return reached.id === verdict.id && reached.range.join() === verdict.range.join();
  };
}
