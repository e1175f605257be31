import type * as en from '../../en/explanation/formula.js';
import type { Words } from '../../spoken.js';

export const FORMULA: Words<typeof en.FORMULA> = {
  decimals: 'Se muestra con dos decimales; se calcula con exactitud.',
  withOrWithout:
    'El extremo bajo es el menor con ella y sin ella, y el alto, el mayor, cada uno dividido entre los pesos que entonces cuentan.',
};
