import type * as en from '../../en/report/outlook-words.js';
import type { Words } from '../../spoken.js';
import { percent } from '../numbers.js';

export const OUTLOOK_WORDS: Words<typeof en.OUTLOOK_WORDS> = {
  tooFew: (answered, least) =>
    `Solo está respondido el ${percent(answered)} de lo que cuenta; las formas de completar lo demás se cuentan desde el ${percent(least)}.`,
  most: (tenths, verdict, open) => {
    const unstopped = open === 0 ? '' : ' sin motivo de exclusión';
    if (tenths === 'all')
      return open === 0
        ? `Se complete como se complete lo pendiente, siempre termina en ${verdict}.`
        : `Todas las formas de completar lo pendiente${unstopped} terminan en ${verdict}.`;
    const ways = tenths === 0 ? 'menos de 1' : `${tenths}`;
    return `De las formas de completar lo pendiente${unstopped}, ${ways} de cada 10 ${tenths === 1 || tenths === 0 ? 'termina' : 'terminan'} en ${verdict}.`;
  },
  share: (verdict, share, margin) =>
    `${verdict}: ${share} de las formas${margin === 0 ? '' : `, ±${margin}`}.`,
  middle: (middle, span) => `El ${percent(middle)} central de las formas puntúa ${span} de 100.`,
  lean: (share, action, own) =>
    `${capital(share)} de las formas pide una sola cosa: ${
      own !== undefined ? own : action === 'leave' ? 'guardar tu dinero' : 'pagar solo junto con algo tuyo'
    }.`,
  percent: (value) => (value === 0 ? 'menos del 1 %' : `el ${percent(value)}`),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
