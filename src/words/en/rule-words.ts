import type { RuleState } from '../../core/model/result.js';
import { counted } from './phrases.js';

/** The word before a rule's text if no signs can be shown. */
export const STATE_WORDS: Readonly<Record<RuleState, string>> = {
  hit: 'Applies',
  unknown: 'Unknown',
  clear: 'Clear',
};

/** How many rules of a kind do not apply. */
const clearText = (clear: number, all: number, noun: string): string => {
  const verb = clear === 1 ? 'does' : 'do';
  if (clear < all) return `${counted(clear, `other ${noun}`)} ${verb} not apply.`;
  return all === 1 ? `The one ${noun} does not apply.` : `None of the ${all} ${noun}s applies.`;
};

/** Knock-outs, one in a line. */
export const KNOCKOUT_LINES = {
  hit: (because: string): string => `Knock-out: ${because}`,
  open: (because: string): string => `Knock-out not ruled out: ${because}`,
  clear: (clear: number, all: number): string => clearText(clear, all, 'knock-out'),
};

/** Caps, one in a line. */
export const CAP_LINES = {
  hit: (verdict: string, because: string): string => `At most ${verdict}: ${because}`,
  open: (verdict: string, because: string): string => `Perhaps at most ${verdict}: ${because}`,
  clear: (clear: number, all: number): string => clearText(clear, all, 'cap'),
};
