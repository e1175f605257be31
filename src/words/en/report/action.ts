import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';

/** What to do, in the first words of every output that people read. */
export function actionWords(
  { id, action, free }: Pick<VerdictResult, 'id' | 'action' | 'free'>,
  { bands, actionWords: own }: Pick<Rubric, 'bands' | 'actionWords'>,
): string {
  if (own !== undefined) return own[action];
  if (free) return freeWords(action, partnerOf(bands, id));
  switch (action) {
    case 'pay':
      return 'PAY once these checks match';
    case 'pair':
      return `PAY ONLY TOGETHER WITH ${partnerOf(bands, id)}`;
    case 'leave':
      return 'KEEP YOUR MONEY';
    case 'wait':
      return 'DO NOT PAY YET';
  }
}

function freeWords(action: VerdictResult['action'], partner: string): string {
  const free = 'IT COSTS ONLY TIME';
  switch (action) {
    case 'pay':
      return `${free}: TAKE IT once these checks match`;
    case 'pair':
      return `${free}: TAKE IT TOGETHER WITH ${partner}`;
    case 'leave':
      return `${free}: SPEND IT ELSEWHERE`;
    case 'wait':
      return `${free}: FIND OUT MORE FIRST`;
  }
}

function partnerOf(bands: Rubric['bands'], id: string): string {
  return bands.find((band) => band.id === id)?.then[0] ?? 'something of your own';
}
