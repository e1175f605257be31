import type * as en from '../en/rule-words.js';
import type { Words } from '../spoken.js';

export const STATE_WORDS: Words<typeof en.STATE_WORDS> = {
  hit: 'Se cumple',
  unknown: 'Por ver',
  clear: 'Descartado',
};

const clearText = (clear: number, all: number, one: string, many: string): string => {
  if (clear < all) return clear === 1 ? `Otro ${one} no se cumple.` : `Otros ${clear} ${many} no se cumplen.`;
  return all === 1 ? `El único ${one} no se cumple.` : `No se cumple ninguno de los ${all} ${many}.`;
};

export const KNOCKOUT_LINES: Words<typeof en.KNOCKOUT_LINES> = {
  hit: (because) => `Motivo de exclusión: ${because}`,
  open: (because) => `Motivo de exclusión por descartar: ${because}`,
  clear: (clear, all) => clearText(clear, all, 'motivo de exclusión', 'motivos de exclusión'),
};

export const CAP_LINES: Words<typeof en.CAP_LINES> = {
  hit: (verdict, because) => `${verdict} como mucho: ${because}`,
  open: (verdict, because) => `Quizá ${verdict} como mucho: ${because}`,
  clear: (clear, all) => clearText(clear, all, 'tope', 'topes'),
};
