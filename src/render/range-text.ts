import type { Verdict } from '../core/scoring/verdict.js';
import { verdictWord } from './words.js';

/** The bands that a verdict may come to, and then that a knock-out may stop it. */
export function rangeText({ id, range: [lowest, highest] }: Pick<Verdict, 'id' | 'range'>): string {
  // Without an open knock-out the lowest end is the verdict's own band.
  const unless = lowest === 'stop' && id !== 'stop' ? ', unless a knock-out applies' : '';
  const bands = id === highest ? verdictWord(id) : `between ${verdictWord(id)} and ${verdictWord(highest)}`;
  return `${bands}${unless}`;
}
