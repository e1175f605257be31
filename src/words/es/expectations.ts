import type { Expectation, SummaryPart } from '../../core/model/expectation.js';
import type { SummaryDifference } from '../../core/model/problem-args.js';
import type * as en from '../en/expectations.js';
import { type ExpectationTexts, expectationText } from '../expected.js';
import { plain } from '../outside-text.js';
import { said } from './said.js';

const RUBRIC_STAMP = 'el id, la versión y el sha256 de una rúbrica';

export const expectedText: typeof en.expectedText = (expected) =>
  plain(typeof expected === 'string' ? said(expected) : expectationText(TEXTS, expected));

export const differenceText: typeof en.differenceText = ({ part, ours, theirs }) =>
  `${DIFFERENCES[part]} (${ours}; ${theirs})`;

const DIFFERENCES: Readonly<Record<SummaryDifference['part'], string>> = {
  rubric: 'la rúbrica',
  day: 'el día',
  version: 'la versión de credcheck',
  verdicts: 'los veredictos',
};

const TEXTS: ExpectationTexts = {
  'some-text': 'algún texto',
  'some-texts': 'un texto o una lista de textos',
  number: 'un número',
  'web-address': 'una dirección que empiece por http:// o https://',
  'one-of': ({ words }) => `uno de estos valores: ${words.join(', ')}`,

  'numbers-by-criterion': 'un número por cada criterio, con su id',
  'candidate-and-answers': 'un mapa con candidate y answers',
  'map-of-ids': 'un mapa de ids',
  'map-with-state': ({ write }) => `un mapa con un state${toWrite(write)}`,
  'map-with-name': ({ write }) => `un mapa con un name${toWrite(write)}`,
  'check-state': ({ words }) => words.join(', '),
  'value-or-not-applicable': 'value o not-applicable, solo uno de los dos',
  'one-option': ({ write }) => `una de sus opciones${toWrite(write)}`,
  'list-of-options': ({ write }) => `una lista de sus opciones${toWrite(write)}`,
  day: (day) => `una fecha como AAAA-MM-DD, AAAA-MM o AAAA${readingsOf(day)}`,
  'full-day': (day) => `una fecha completa como AAAA-MM-DD${readingsOf(day)}`,
  'exact-number': ({ most }) => `un número que pueda guardarse exacto, de ${most} como máximo`,
  'plain-number': ({ write, unit }) => {
    if (write !== undefined) return `un número sin más (escribe ${write})`;
    return unit === undefined ? 'un número sin más' : `un número sin más (en ${unitText(unit)})`;
  },
  'number-within': numberWithin,

  weight: ({ least }) => `un peso de 0, o de al menos ${least} (solo importan las proporciones)`,
  'day-in-condition': 'una fecha como 2026-11-01',
  'some-band': 'al menos una banda',
  'last-band-from-0': '"from: 0" para la última banda',
  'band-edge': 'un número entero de 0 a 100',
  'below-better-band': ({ from }) => `menos que el ${from} de la banda de encima`,
  'age-of-0-or-more': 'una antigüedad de 0 días o más',
  'at-least-min': ({ min }) => `al menos el min de ${min}`,
  'step-above-0': 'un step mayor que 0',
  'some-point': 'al menos un punto',
  'after-age': ({ days }) => `una edad mayor que los ${days} días del punto anterior`,
  'after-point': ({ x }) => `más que el ${x} del punto anterior`,
  'score-from-0-to-1': 'un score de 0 a 1',
  'yes-and-no': 'el par de opciones yes y no',
  'page-or-open': 'page u open, para decir dónde mirar',
  'some-bound': 'at-least, at-most o ambos',
  'not-below-at-least': ({ atLeast }) => `al menos el at-least de ${atLeast}`,
  'score-or-one-of': 'score u one-of, uno de los dos',
  'one-of-in-choice': 'one-of solo en una pregunta choice o yes-no',
  'data-in-single': 'data solo en una pregunta choice, yes-no, number o date',
  'option-once': 'cada opción una sola vez en one-of',
  'option-without-one-of': 'una opción que no tenga one-of ella misma',

  'proposals-file': '"kind: proposals", como en un archivo escrito por credcheck postings, read o badge',
  list: 'una lista',
  map: 'un mapa de claves y valores',
  'question-or-check': 'question o check, con su id',
  'quote-or-value': 'quote o value',
  'list-of-words': 'una lista de palabras',
  sha256: 'un sha256 de 64 cifras hexadecimales',

  'batch-result': 'un resultado de credcheck batch',
  'version-1': '1',
  'candidate-with-name': 'un candidate con nombre',
  'score-with-low': 'un score con su extremo bajo',
  'verdict-with-range': 'un veredicto con su rango',
  'rubric-stamp': RUBRIC_STAMP,
  'batch-summary': 'un resumen escrito por credcheck batch --summary',
  'summary-part': ({ key, part, count = 0 }) => `${SUMMARY_PARTS[part](count)} en "${key}"`,
};

function toWrite(text: string | undefined): string {
  return text === undefined ? '' : ` (escribe ${text})`;
}

function unitText(unit: string): string {
  return unit === 'percent' ? 'porcentaje' : unit;
}

type Days = Pick<Extract<Expectation, { readonly id: 'day' }>, 'readings' | 'isReal'>;

function readingsOf({ readings, isReal }: Days): string {
  if (isReal === false) return ' (ese día no existe)';
  return toWrite(readings.length > 0 ? readings.join(' o ') : undefined);
}

const SUMMARY_PARTS: Readonly<Record<SummaryPart, (count: number) => string>> = {
  'version-1': () => '1',
  count: () => 'un recuento',
  'count-by-verdict': () => 'un recuento por veredicto',
  'count-by-code': () => 'un recuento por código',
  problems: () => 'una lista de columnas o preguntas, cada una con sus problemas y valores contados,',
  tool: () => 'credcheck y su versión',
  'rubric-stamp': () => RUBRIC_STAMP,
  day: () => 'un día, AAAA-MM-DD,',
  scores: (count) => `una lista de ${count} recuentos de extremos bajos, con el menor y el mayor,`,
  'open-questions': () => 'una lista de preguntas con las veces que están pendientes',
  'oldest-evidence': () => 'una lista de candidatas con la antigüedad de su evidencia',
  'false-or-nothing': () => 'false, o nada,',
  sum: (count) => `un total de ${count}`,
  'part-of-verdicts': () => 'una parte del recuento de cada veredicto',
  'each-question-once': () => 'cada pregunta una vez, y no más veces de las puntuadas,',
  'not-more-than-scored': (count) => `un máximo de ${count} candidatas, y no más de las puntuadas,`,
};

function numberWithin({ min, max, step }: Extract<Expectation, { readonly id: 'number-within' }>): string {
  const kind = step === 1 ? 'un número entero' : 'un número';
  const steps = step === undefined || step === 1 ? '' : ` en pasos de ${step}`;
  return `${kind}${boundsText(min, max)}${steps}`;
}

function boundsText(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` de ${min} a ${max}`;
  if (min !== undefined) return ` de ${min} o más`;
  return max === undefined ? '' : ` de ${max} o menos`;
}
