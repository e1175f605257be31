import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';
import { FREE, PAID, PARTNER_OF_YOUR_OWN } from './action-words.js';

/** What to do, in the first words of every output that people read. */
export function actionWords(
  { id, action, free }: Pick<VerdictResult, 'id' | 'action' | 'free'>,
  { bands, actionWords: own }: Pick<Rubric, 'bands' | 'actionWords'>,
): string {
  if (own !== undefined) return own[action];
  const partner = bands.find((band) => band.id === id)?.then[0] ?? PARTNER_OF_YOUR_OWN;
  return (free ? FREE : PAID)[action](partner);
}
