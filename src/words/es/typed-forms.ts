import type { TypedLanguage } from '../../core/model/typed-forms.js';
import type * as en from '../en/typed-forms.js';

type Forms = Pick<TypedLanguage, 'decimal'> & {
  readonly [Type in keyof Omit<typeof en.TYPED_FORMS, 'decimal'>]: Readonly<
    Record<keyof (typeof en.TYPED_FORMS)[Type], readonly string[]>
  >;
};

export const TYPED_FORMS: Forms = {
  any: { unknown: ['desconocido', 'desconocida', 'no lo sé', 'no sé', 'no se sabe', 'ni idea'] },
  'yes-no': { yes: ['sí', 's'], no: ['no', 'n'], '*|*': ['*|*', '* o *'] },
  multi: { none: ['ninguna', 'ninguna de estas', 'ninguno'] },
  number: {
    '* to *': ['de * a *', 'entre * y *', 'desde * hasta *', '* a *', '* hasta *'],
    'at least *': [
      'al menos *',
      'por lo menos *',
      'como mínimo *',
      'mínimo *',
      'desde *',
      '* como mínimo',
      '* o más',
    ],
    'at most *': [
      'como mucho *',
      'a lo sumo *',
      'como máximo *',
      'máximo *',
      'hasta *',
      '* como mucho',
      '* como máximo',
      '* o menos',
    ],
    '* of *': ['* de *'],
    '*%': ['* por ciento'],
    '*..*': ['*..*'],
    '*..': ['*..'],
    '..*': ['..*'],
  },
  date: {
    '* to *': ['de * a *', 'entre * y *', 'desde * hasta *', '* a *', '* hasta *'],
    'from *': ['desde *', 'a partir de *', '* o después', '* o más tarde'],
    'up to *': ['hasta *', '* o antes'],
    'early *': ['principios de *', 'comienzos de *'],
    'mid *': ['mediados de *'],
    'late *': ['finales de *', 'fines de *'],
    today: ['hoy'],
    january: ['enero', 'ene', 'ene.'],
    february: ['febrero', 'feb', 'feb.'],
    march: ['marzo', 'mar', 'mar.'],
    april: ['abril', 'abr', 'abr.'],
    may: ['mayo', 'may', 'may.'],
    june: ['junio', 'jun', 'jun.'],
    july: ['julio', 'jul', 'jul.'],
    august: ['agosto', 'ago', 'ago.'],
    september: ['septiembre', 'setiembre', 'sept', 'sept.', 'sep', 'sep.'],
    october: ['octubre', 'oct', 'oct.'],
    november: ['noviembre', 'nov', 'nov.'],
    december: ['diciembre', 'dic', 'dic.'],
    '* *': ['* de *', '* del *', '* *'],
    '*': ['el *', 'en *', 'a *'],
  },
  decimal: 'comma',
};

export const OR_TYPED: readonly string[] = ['o', 'u'];

export const LABEL_NUMBERS: typeof en.LABEL_NUMBERS = {
  numbers: 'ninguna|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'.split('|'),
  before:
    'al menos|como mínimo|como mucho|como máximo|más de|menos de|hasta|desde|entre|de|unos|unas|solo'.split(
      '|',
    ),
  between: ['o', 'a', 'y'],
};
