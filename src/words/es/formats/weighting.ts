import type { WeightMethod } from '../../../core/model/rubric-parts.js';
import type * as en from '../../en/formats/weighting.js';

const METHOD_NAMES: Readonly<Record<WeightMethod, string>> = {
  swing: 'ponderación swing',
  'rank-sum': 'suma de rangos',
  'rank-order-centroid': 'centroide de rangos',
  points: 'reparto de puntos',
};

export const WEIGHTS_LABEL: string = 'Pesos';

export const weightsText: typeof en.weightsText = ({ by, method, base, version }) => {
  const whose = by === undefined ? '' : `de ${by}, `;
  return `${whose}por ${METHOD_NAMES[method]}, no los de ${base} ${version}`;
};

export const weightsSentence: typeof en.weightsSentence = (origin) =>
  `${WEIGHTS_LABEL}: ${weightsText(origin)}.`;
