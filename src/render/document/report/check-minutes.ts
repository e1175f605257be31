import type { ChecklistItem } from '../../../core/model/result.js';

/** For a check whose rubric does not say how long it takes. */
export const MINUTES_PER_CHECK = 2.5;

/** How many minutes some checks take together. */
export function minutesOf(items: readonly Pick<ChecklistItem, 'minutes'>[]): number {
  return items.reduce((sum, { minutes = MINUTES_PER_CHECK }) => sum + minutes, 0);
}
