import type { TypedLanguage } from '../../core/model/typed-forms.js';

/** What is typed in another language in place of each of these; the English forms are always taken. */
export const TYPED_FORMS = {
  any: { unknown: [] },
  'yes-no': { yes: [], no: [], '*|*': [] },
  multi: { none: [] },
  number: {
    '* to *': [],
    'at least *': [],
    'at most *': [],
    '* of *': [],
    '*%': [],
    '*..*': [],
    '*..': [],
    '..*': [],
  },
  date: {
    '* to *': [],
    'from *': [],
    'up to *': [],
    'early *': [],
    'mid *': [],
    'late *': [],
    today: [],
    january: [],
    february: [],
    march: [],
    april: [],
    may: [],
    june: [],
    july: [],
    august: [],
    september: [],
    october: [],
    november: [],
    december: [],
    '* *': [],
    '*': [],
  },
  decimal: 'point',
} as const satisfies TypedLanguage;

/** What separates several answers of which one is true, besides the English word. */
export const OR_TYPED: readonly string[] = [];

/** How another language writes numbers at the beginning of a label: from 0 on, what may be before one, and between two. */
export const LABEL_NUMBERS: Readonly<Record<'numbers' | 'before' | 'between', readonly string[]>> = {
  numbers: [],
  before: [],
  between: [],
};
