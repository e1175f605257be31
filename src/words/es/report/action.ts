import type { Rubric } from '../../../core/model/rubric.js';
import type { VerdictResult } from '../../../core/model/verdict.js';
import type * as en from '../../en/report/action.js';

export const actionWords: typeof en.actionWords = ({ id, action, free }, { bands, actionWords: own }) => {
  if (own !== undefined) return own[action];
  if (free) return freeWords(action, partnerOf(bands, id));
  switch (action) {
    case 'pay':
      return 'PAGA cuando coincidan estas comprobaciones';
    case 'pair':
      return `PAGA SOLO JUNTO CON ${partnerOf(bands, id)}`;
    case 'leave':
      return 'GUARDA TU DINERO';
    case 'wait':
      return 'TODAVÍA NO PAGUES';
  }
};

function freeWords(action: VerdictResult['action'], partner: string): string {
  const free = 'SOLO CUESTA TIEMPO';
  switch (action) {
    case 'pay':
      return `${free}: HAZLA cuando coincidan estas comprobaciones`;
    case 'pair':
      return `${free}: HAZLA JUNTO CON ${partner}`;
    case 'leave':
      return `${free}: ÚSALO EN OTRA COSA`;
    case 'wait':
      return `${free}: AVERIGUA MÁS ANTES`;
  }
}

function partnerOf(bands: Rubric['bands'], id: string): string {
  return bands.find((band) => band.id === id)?.then[0] ?? 'algo tuyo';
}
