import type { Verdict } from '../../core/model/verdict.js';
import { verdictWord } from './phrases.js';

/** What a verdict is told with where a knock-out may still stop it. */
export const UNLESS_STOPPED = ', unless a knock-out applies';

/** The bands that a verdict may come to, and then that a knock-out may stop it. */
export function rangeText({ id, range: [lowest, highest] }: Pick<Verdict, 'id' | 'range'>): string {
  // Without an open knock-out the lowest end is the verdict's own band.
  const unless = lowest === 'stop' && id !== 'stop' ? UNLESS_STOPPED : '';
  const bands = id === highest ? verdictWord(id) : `between ${verdictWord(id)} and ${verdictWord(highest)}`;
  return `${bands}${unless}`;
}
