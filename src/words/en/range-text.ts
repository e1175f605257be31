import type { Verdict } from '../../core/model/verdict.js';
import { betweenVerdicts, UNLESS_STOPPED, verdictWord } from './phrases.js';

/** The possible bands, and then whether a knock-out may stop it. */
export function rangeText({ id, range: [lowest, highest] }: Pick<Verdict, 'id' | 'range'>): string {
  // Without an open knock-out the lowest end is the verdict's own band.
  const unless = lowest === 'stop' && id !== 'stop' ? UNLESS_STOPPED : '';
  const bands = id === highest ? verdictWord(id) : betweenVerdicts(verdictWord(id), verdictWord(highest));
  return `${bands}${unless}`;
}
