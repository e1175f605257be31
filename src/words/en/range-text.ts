import type { Verdict } from '../../core/model/verdict.js';
import { verdictWord } from './phrases.js';

/** Appended to a verdict if a knock-out may still stop it. */
export const UNLESS_STOPPED = ', unless a knock-out applies';

/** The possible bands, and then whether a knock-out may stop it. */
export function rangeText({ id, range: [lowest, highest] }: Pick<Verdict, 'id' | 'range'>): string {
  // Without an open knock-out the lowest end is the verdict's own band.
  const unless = lowest === 'stop' && id !== 'stop' ? UNLESS_STOPPED : '';
  const bands = id === highest ? verdictWord(id) : `between ${verdictWord(id)} and ${verdictWord(highest)}`;
  return `${bands}${unless}`;
}
