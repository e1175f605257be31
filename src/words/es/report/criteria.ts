import type * as en from '../../en/report/criteria.js';
import type { Words } from '../../spoken.js';
import { percent } from '../numbers.js';

export const CRITERIA: Words<typeof en.CRITERIA> = {
  columns: [
    { head: 'Criterio', kind: 'title' },
    { head: 'Peso', kind: 'number' },
    { head: 'Valor', kind: 'share' },
    { head: 'Puntos', kind: 'number' },
    { head: 'Podría sumar', kind: 'number' },
  ],
  labels: { criterion: 'Criterio', points: 'Puntos', noPoints: 'Sin puntos' },
  inWords: (points, part, couldAdd) =>
    `${points}, valor ${percent(part)}${couldAdd === 0 ? '' : `, podría sumar ${couldAdd}`}`,
  total: 'Total',
  rebased: (most) => `Total (pesos reajustados a ${most})`,
  rebasedBehind: (most) => `, pesos reajustados a ${most}`,
};
