import type * as en from '../../en/report/outlook-words.js';
import type { Words } from '../../spoken.js';
import { percent } from '../numbers.js';

export const OUTLOOK_WORDS: Words<typeof en.OUTLOOK_WORDS> = {
  tooFew: (answered, least) =>
    `Solo está respondido el ${percent(answered)} de lo que cuenta; los caminos se cuentan desde el ${percent(least)}.`,
  most: (tenths, verdict) => {
    if (tenths === 'all') return `Completa de cualquier modo lo pendiente, y siempre termina en ${verdict}.`;
    const ways = tenths === 0 ? 'menos de 1' : `${tenths}`;
    return `Completa de todos los modos lo pendiente, y ${ways} de cada 10 ${tenths === 1 || tenths === 0 ? 'termina' : 'terminan'} en ${verdict}.`;
  },
  share: (verdict, share, margin) =>
    `${verdict}: ${share} de los caminos${margin === 0 ? '' : `, ${margin} más o menos`}.`,
  middle: (middle, span) => `El ${percent(middle)} central de los caminos puntúa ${span} de 100.`,
  lean: (share, action, own) =>
    `${capital(share)} de los caminos pide una sola cosa: ${
      own !== undefined ? own : action === 'leave' ? 'guardar tu dinero' : 'pagar solo junto con algo tuyo'
    }.`,
  percent: (value) => (value === 0 ? 'menos del 1 %' : `el ${percent(value)}`),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
