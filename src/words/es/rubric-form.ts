import type * as en from '../en/rubric-form.js';
import type { Words } from '../spoken.js';
import { ANSWER_WORDS } from './answer-words.js';
import { counted, decimal } from './numbers.js';

/** To write on; underscores would be markup. */
const LINE = '.'.repeat(32);
const SHORT_LINE = '.'.repeat(8);

/** A number with at most one decimal, as a person adds it up by hand. */
function short(value: number): string {
  return decimal(Math.round(value * 10) / 10);
}

export const FORM: Words<typeof en.FORM> = {
  head: 'Formulario para rellenar',
  blank: SHORT_LINE,
  candidate: ['Credencial', 'Emisor', 'Página', 'Rellenado por, el día'],
  line: LINE,
  how: 'Responde según las páginas oficiales. Lo que no dicen no es una respuesta: marca "no pude averiguarlo".',
  profile: 'Sobre ti y la credencial (sin puntos)',
  ask: (number, ask) => `${number}. ${ask}`,
  onlyIf: 'Solo si',
  place: (number) => `la pregunta ${number}`,
  hint: 'Dónde mirar',
  help: 'Ayuda',
  example: 'Ejemplo',
  tick: { one: 'Marca una', several: 'Marca todas las que sean ciertas' },
  number: (unit, min, max) =>
    [
      `${LINE}${unit === undefined ? '' : ` ${ANSWER_WORDS.unit(unit)}`}`,
      ...(min === undefined ? [] : [`desde ${decimal(min)}`]),
      ...(max === undefined ? [] : [`hasta ${decimal(max)}`]),
    ].join(', '),
  count: (least) => `o ${SHORT_LINE} de ${SHORT_LINE}, de al menos ${least}`,
  write: { number: 'Un número', date: 'Un día, un mes o un año', text: 'Con palabras' },
  notFound: 'No pude averiguarlo',
  source: `Fuente y día: ${LINE}`,
  checks: 'Para confirmar en las páginas oficiales',
  find: 'Busca',
  wrongIf: 'Mal si',
  scoring: 'Puntuación',
  weighed: (most) => `como mucho ${short(most)} de 100 puntos`,
  notWeighed: 'sin puntos',
  points: short,
  method: [
    'Suma los puntos de todas las respuestas. Una respuesta que no se pudo averiguar cuenta dos veces: una con el mínimo y otra con el máximo de puntos de su pregunta, de modo que la puntuación es un rango.',
    'Donde una pregunta no se hace o no se aplica, su criterio conserva sus puntos: divide los puntos de sus otras preguntas entre los que estas pueden dar como mucho, y multiplica por lo que da el criterio como mucho.',
    'Donde no cuenta ninguna de las preguntas de un criterio, divide el total entre lo que dan los otros criterios como mucho, y multiplica por 100.',
    'Lee el veredicto en el extremo bajo del rango. Donde el extremo alto tiene otro, el formulario todavía no decide nada.',
    'Aquí los puntos se redondean a un decimal; credcheck los calcula con exactitud.',
  ],
  answers: {
    columns: [
      { head: 'Respuesta', kind: 'title' },
      { head: 'Puntos', kind: 'number' },
    ],
    oneOf: (labels) => `como ${labels.join(', o bien ')}`,
    days: (days) => {
      const months = days / 30.4375;
      return Number.isInteger(months)
        ? `de hace ${counted(months, 'mes', 'meses')}`
        : `de hace ${short(days)} días`;
    },
    between: 'Entre estas, en proporción; fuera, como la más cercana.',
    sum: (most) => `Se suman, como mucho ${short(most)}.`,
  },
  maxAge: (days) => `Cuenta como no averiguada si se comprobó hace más de ${counted(days, 'día', 'días')}.`,
  sheet: 'Hoja de puntos',
  sheetColumns: [
    { head: 'Criterio', kind: 'title' },
    { head: 'Máximo', kind: 'number' },
    { head: 'Menos', kind: 'number' },
    { head: 'Más', kind: 'number' },
  ],
  total: 'Total',
  bands: 'Veredicto',
  bandColumns: [
    { head: 'Desde', kind: 'number' },
    { head: 'Veredicto', kind: 'title' },
    { head: 'Qué hacer', kind: 'text' },
  ],
  rules: 'Sea cual sea la puntuación',
  rule: 'Regla',
  sources: 'Basado en',
  origin: 'Fuente',
};
