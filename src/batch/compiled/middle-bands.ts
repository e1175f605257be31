import type { Rubric } from '../../core/model/rubric.js';
import type { Verdict } from '../../core/model/verdict.js';
import { actionsBetween } from '../../core/scoring/action.js';
import { bandById } from '../../core/scoring/verdict.js';
import type { Compiled } from './compile.js';
import { forget, type LineState } from './line-state.js';
import { openingsIn } from './openings.js';
import type { LineContext } from './outcome.js';
import { proofIn } from './proof.js';

/**
 * Whether completions surely end in bands for every action between those of the lowest and the highest. It tries those on the
 * way from the lowest answers to the highest, one question after the other, and on the way back; if false, the core has to look.
 */
export function middleProof(
  rubric: Rubric,
  compiled: Compiled,
  { subjects, blanks, asOf }: LineContext,
): (state: LineState, verdict: Verdict) => boolean {
  const openings = openingsIn(rubric, subjects);
  const proof = proofIn(rubric, compiled, { openings, blanks, asOf });
  return (state, verdict) => {
    const doubtful = new Set(actionsBetween(rubric, verdict));
    if (doubtful.size === 0) return true;
    const before = [...state.readings];
    const open = before.flatMap((reading, at) => {
      const opening = openings.of(at, reading);
      return opening === undefined ? [] : [{ at, ...opening }];
    });
    const tryWay = (from: 'lowest' | 'highest', to: 'lowest' | 'highest'): void => {
      for (const each of open) state.readings[each.at] = each[from];
      for (const each of open) {
        if (doubtful.size === 0) return;
        state.readings[each.at] = each[to];
        forget(state);
        const reached = proof.outcome(state)?.verdict;
        if (reached?.firm === true && reached.id !== 'stop')
          doubtful.delete(bandById(rubric.bands, reached.id).action);
      }
    };
    tryWay('lowest', 'highest');
    tryWay('highest', 'lowest');
    for (const [at, reading] of before.entries()) state.readings[at] = reading;
    forget(state);
    return doubtful.size === 0;
  };
}
