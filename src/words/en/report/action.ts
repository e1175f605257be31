import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';

/** What to do, in the first words of every output that people read. */
export function actionWords(
  { id, action, free }: Pick<VerdictResult, 'id' | 'action' | 'free'>,
  { bands }: Pick<Rubric, 'bands'>,
): string {
  if (free) return 'IT COSTS ONLY TIME';
  switch (action) {
    case 'pay':
      return 'PAY once these checks match';
    case 'pair': {
      const partner = bands.find((band) => band.id === id)?.then[0];
      return `PAY ONLY TOGETHER WITH ${partner ?? 'something of your own'}`;
    }
    case 'leave':
      return 'KEEP YOUR MONEY';
    case 'wait':
      return 'DO NOT PAY YET';
  }
}
