import type * as en from '../../en/formats/rubric.js';
import type { Words } from '../../spoken.js';
import { KINDS } from './kinds.js';

export const RUBRIC_EXPECTED: Words<typeof en.RUBRIC_EXPECTED> = {
  id: 'un id de letras minúsculas sin acento, cifras y guiones que empiece por una letra, de 64 caracteres como máximo',
  reference: 'el id de una rúbrica incluida, o una ruta relativa que termine en .yaml, .yml o .json',
  property: 'nombres de propiedades con puntos entre ellos, como hasCourseInstance.courseMode',
  text: 'un texto que no esté vacío',
  characters: (most) => `un texto de ${most} caracteres como máximo`,
  version: 'una versión como 1.0.0',
  language: 'un código de idioma como en',
  duration: 'una duración como 90d, 2w, 12mo o 1y',
  age: 'una antigüedad como 90d, 2w, 12mo o 1y',
  date: 'una fecha como 2026-11-01',
  day: 'un día que exista en el calendario',
  webAddress: 'una dirección web que empiece por http:// o https://, sin usuario ni contraseña',
  numberFrom: (least) => `un número de ${least} o más`,
  numberTo: (most) => `un número de ${most} o menos`,
  zeroOrMore: 'un número de 0 en adelante',
  share: 'un número de 0 a 1',
  confidence: 'un número de 0.5 a 0.99',
  aboveZero: 'un número mayor que 0',
  count: 'un número entero de 1 en adelante',
  point: 'un punto de dos valores, como [10, 0.5]',
  oneOfValues: (key, known) => `en ${key} uno de estos valores: ${known.join(', ')}`,
  oneOf: (keys) => `exactamente una de estas claves: ${keys.join(', ')}`,
  condition: (keys) => `una condición con una de estas claves: ${keys.join(', ')}`,
  scalar: `un texto, un número o ${KINDS.yesOrNo}`,
  quotedText: 'un texto (ponlo entre comillas)',
  anotherKey: 'otra clave',
  list: (least) => `una lista de al menos ${least}`,
  removeAlone: 'remove sin ninguna otra clave al lado',
  translation: 'una traducción, que empieza con "credcheck: 1" y "kind: translation"',
  scaleOrOptions: 'scale u options, uno de los dos',
};

export const RUBRIC_FOUND: Words<typeof en.RUBRIC_FOUND> = {
  list: (length) => `una lista de ${length}`,
  characters: (length) => `un texto de ${length} caracteres`,
};

export const DEFAULTS: Words<typeof en.DEFAULTS> = {
  disclaimer: 'Información general, no asesoramiento financiero personalizado.',
  yes: 'Sí',
  no: 'No',
};
