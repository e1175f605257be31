import type { Report, RuleState } from '../../core/model/result.js';
import { counted, verdictWord } from './phrases.js';

/** One rule that is not clear, or a count of those that are. */
export interface RuleLine {
  readonly state: RuleState;
  readonly text: string;
}

/** The word before a rule's text if no signs can be shown. */
export const STATE_WORDS: Readonly<Record<RuleState, string>> = {
  hit: 'Applies',
  unknown: 'Unknown',
  clear: 'Clear',
};

/** The knock-outs: those hit, those not ruled out, and the number of clear ones. */
export function knockoutLines({ rubric, result }: Report): readonly RuleLine[] {
  const lines = result.knockouts.map(({ id, state }) => {
    const because = rubric.knockouts.find((knockout) => knockout.id === id)?.because ?? id;
    return { state, text: `${state === 'hit' ? 'Knock-out' : 'Knock-out not ruled out'}: ${because}` };
  });
  return gathered(lines, 'knock-out');
}

/** The caps: those hit, those that may be, and the number of clear ones. */
export function capLines({ rubric, result }: Report): readonly RuleLine[] {
  const lines = result.caps.map(({ id, state, atMost }) => {
    const because = rubric.caps.find((cap) => cap.id === id)?.because ?? id;
    return {
      state,
      text: `${state === 'hit' ? 'At most' : 'Perhaps at most'} ${verdictWord(atMost)}: ${because}`,
    };
  });
  return gathered(lines, 'cap');
}

/** Worst first; clear ones are only counted, since they have no effect. */
function gathered(lines: readonly RuleLine[], noun: string): readonly RuleLine[] {
  const clear = lines.filter((line) => line.state === 'clear').length;
  return [
    ...lines.filter((line) => line.state === 'hit'),
    ...lines.filter((line) => line.state === 'unknown'),
    ...(clear === 0 ? [] : [{ state: 'clear' as const, text: clearText(clear, lines.length, noun) }]),
  ];
}

function clearText(clear: number, all: number, noun: string): string {
  const verb = clear === 1 ? 'does' : 'do';
  if (clear < all) return `${counted(clear, `other ${noun}`)} ${verb} not apply.`;
  return all === 1 ? `The one ${noun} does not apply.` : `None of the ${all} ${noun}s applies.`;
}
