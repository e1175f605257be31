import type * as en from '../../en/report/action-words.js';
import type { Words } from '../../spoken.js';

export const PAID: Words<typeof en.PAID> = {
  pay: () => 'PAGA cuando coincidan estas comprobaciones',
  pair: (partner) => `PAGA SOLO JUNTO CON ${partner}`,
  leave: () => 'GUARDA TU DINERO',
  wait: () => 'TODAVÍA NO PAGUES',
};

export const FREE: Words<typeof en.FREE> = {
  pay: () => 'SOLO CUESTA TIEMPO: HAZLA cuando coincidan estas comprobaciones',
  pair: (partner) => `SOLO CUESTA TIEMPO: HAZLA JUNTO CON ${partner}`,
  leave: () => 'SOLO CUESTA TIEMPO: ÚSALO EN OTRA COSA',
  wait: () => 'SOLO CUESTA TIEMPO: AVERIGUA MÁS ANTES',
};

export const PARTNER_OF_YOUR_OWN: string = 'algo tuyo';
