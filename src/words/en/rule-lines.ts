import type { Report, RuleState } from '../../core/model/result.js';
import { verdictWord } from './phrases.js';
import { CAP_LINES, KNOCKOUT_LINES } from './rule-words.js';

/** One rule that is not clear, or a count of those that are. */
export interface RuleLine {
  readonly state: RuleState;
  readonly text: string;
}

/** The knock-outs: those hit, those not ruled out, and the number of clear ones. */
export function knockoutLines({ rubric, result }: Report): readonly RuleLine[] {
  const lines = result.knockouts.map(({ id, state }) => {
    const because = rubric.knockouts.find((knockout) => knockout.id === id)?.because ?? id;
    return { state, text: KNOCKOUT_LINES[state === 'hit' ? 'hit' : 'open'](because) };
  });
  return gathered(lines, KNOCKOUT_LINES.clear);
}

/** The caps: those hit, those that may be, and the number of clear ones. */
export function capLines({ rubric, result }: Report): readonly RuleLine[] {
  const lines = result.caps.map(({ id, state, atMost }) => {
    const because = rubric.caps.find((cap) => cap.id === id)?.because ?? id;
    return { state, text: CAP_LINES[state === 'hit' ? 'hit' : 'open'](verdictWord(atMost), because) };
  });
  return gathered(lines, CAP_LINES.clear);
}

/** Worst first; clear ones are only counted, since they have no effect. */
function gathered(
  lines: readonly RuleLine[],
  clearText: (clear: number, all: number) => string,
): readonly RuleLine[] {
  const clear = lines.filter((line) => line.state === 'clear').length;
  return [
    ...lines.filter((line) => line.state === 'hit'),
    ...lines.filter((line) => line.state === 'unknown'),
    ...(clear === 0 ? [] : [{ state: 'clear' as const, text: clearText(clear, lines.length) }]),
  ];
}
