import type * as en from '../../en/lint/findings.js';
import { plain, quote } from '../../outside-text.js';
import type { Words } from '../../spoken.js';
import { decimal } from '../numbers.js';
import { listed, meant } from '../problem-words.js';

const KINDS = {
  knockout: { the: 'El motivo de exclusión' },
  cap: { the: 'El tope' },
  warning: { the: 'La advertencia' },
} as const;

export const LINT_TEXTS: Words<typeof en.LINT_TEXTS> = {
  'lint/criterion-without-why': ({ id }) => ({
    sentence: `El criterio ${quote(id)} no dice por qué importa`,
    hint: 'añade "why:", una o dos frases',
  }),
  'lint/criterion-without-check': ({ id }) => ({
    sentence: `Ninguna respuesta del criterio ${quote(id)} se puede comprobar`,
    hint: 'da a sus preguntas "page:" o "verify:"',
  }),
  'lint/question-without-check': ({ id }) => ({
    sentence: `La respuesta a ${quote(id)} no se puede comprobar`,
    hint: 'añade "page:" o "verify:", o "evidence: none"',
  }),
  'lint/unreachable-band': ({ id }) => ({
    sentence: `Ninguna respuesta lleva a la banda ${quote(id)}`,
    hint: 'cambia su "from:", o las puntuaciones y los topes',
  }),
  'lint/never-asked': ({ id }) => ({
    sentence: `La pregunta ${quote(id)} no se hace nunca`,
    hint: 'ninguna respuesta hace cierto esto; cámbialo, o quita la pregunta',
  }),
  'lint/rule-always-hits': ({ id, kind }) => ({
    sentence: `${KINDS[kind].the} ${quote(id)} se cumple siempre`,
    hint: 'cualquier respuesta hace cierto esto; cámbialo, o quita la regla',
  }),
  'lint/rule-never-hits': ({ id, kind }) => ({
    sentence: `${KINDS[kind].the} ${quote(id)} no se cumple nunca`,
    hint: 'ninguna respuesta hace cierto esto; cámbialo, o quita la regla',
  }),
  'lint/cap-without-effect': ({ id, band }) => ({
    sentence: `El tope ${quote(id)} no cambia ningún veredicto`,
    hint: `lo que lo cumple nunca pasa de ${plain(band)}; nombra una banda más baja, o quita el tope`,
  }),
  'lint/curve-goes-back': ({ id }) => ({
    sentence: `La curva de ${quote(id)} sube y también baja`,
    hint: 'aquí cambia de sentido; haz que solo suba, o solo baje',
  }),
  'lint/decides-alone': ({ id }) => ({
    sentence: `La pregunta ${quote(id)} decide sola la banda`,
    hint: 'baja su peso, o el de su criterio',
  }),
  'lint/long-label': ({ width, most }) => ({
    sentence: `La etiqueta ocupa ${width} columnas`,
    hint: `usa ${most} como máximo; en "hint:" hay sitio para más`,
  }),
  'lint/criterion-without-weight': ({ id }) => ({
    sentence: `Nada cuenta en el criterio ${quote(id)}, así que su peso no tiene efecto`,
    hint: 'da un peso a una de sus preguntas',
  }),
  'lint/no-weight': () => ({
    sentence: 'Ninguna pregunta cuenta, así que ninguna candidata recibe puntuación',
    hint: 'da un peso mayor que 0 a un criterio y a una pregunta suya que puntúe',
  }),
  'lint/equal-scores': ({ id, values: [one, other] }) => ({
    sentence: `Entre ${quote(one)} y ${quote(other)} de ${quote(id)} no hay diferencia`,
    hint: 'dales puntuaciones distintas, o haz de ellas una sola opción',
  }),
  'lint/curve-beyond-bounds': ({ id, x }) => ({
    sentence: `La curva de ${quote(id)} tiene un punto en ${x}, que no es una respuesta posible`,
    hint: 'termínala en "min:" y "max:", o cambia estos',
  }),
  'lint/sum-above-one': ({ id, sum }) => ({
    sentence: `Las puntuaciones de ${quote(id)} suman ${decimal(sum)}`,
    hint: 'por encima de 1 las demás marcas no añaden nada; bájalas, para que todas juntas den 1',
  }),
  'lint/idle-weight': ({ id }) => ({
    sentence: `La pregunta ${quote(id)} no puntúa, así que su peso no tiene efecto`,
    hint: 'quítalo',
  }),
  'lint/check-without-title': ({ id }) => ({
    sentence: `La comprobación ${quote(id)} no tiene título`,
    hint: 'añade "title:", unas pocas palabras',
  }),
  'lint/check-without-page': ({ id }) => ({
    sentence: `La comprobación ${quote(id)} no nombra ninguna página`,
    hint: 'añade "page:", el id de una de las páginas',
  }),
  'lint/set-in-condition': ({ id, value, oneOf }) => ({
    sentence: `Una condición nunca encuentra ${quote(value)} de ${quote(id)}: lee las opciones que esta representa`,
    hint: `nombra esas: ${oneOf.map(plain).join(', ')}`,
  }),
  'lint/unsettled-by-count': ({ id }) => ({
    sentence: `Ningún recuento hace cierta esta condición sobre ${quote(id)}, porque un recuento es un rango`,
    hint: 'compara con "at-least" o "at-most", lejos de ninguno y de todos',
  }),
  'lint/too-many-questions': ({ count, most }) => ({
    sentence: `A alguien se le hacen ${count} preguntas`,
    hint: `no hagas a nadie más de ${most}; "when:" deja fuera lo que no importa`,
  }),
  'lint/too-many-checks': ({ count, most }) => ({
    sentence: `A alguien le tocan ${count} comprobaciones`,
    hint: `pon ${most} como máximo para cada persona; "when:" deja fuera lo que no importa`,
  }),
  'lint/test-without-expectation': ({ name }) => ({
    sentence: `La prueba ${quote(name)} no espera nada, así que siempre pasa`,
    hint: 'añade un veredicto, "firm:" o una puntuación',
  }),
  'lint/failing-test': ({ name, why }) => ({
    sentence:
      why === 'fails'
        ? `La prueba ${quote(name)} no da lo que espera`
        : `Las respuestas de la prueba ${quote(name)} no encajan con la rúbrica`,
    hint: '"credcheck rubric test" dice por qué',
  }),
  'lint/vague-option': ({ id, value, word }) => ({
    sentence: `Dos lectores pueden entender de forma distinta ${quote(word)} en la opción ${quote(value)} de ${quote(id)}`,
    hint: 'di en "hint:" qué se quiere decir, o añade "example:", un caso resuelto',
  }),
  'lint/stale-source': ({ title, checked }) => ({
    sentence: `La fuente ${quote(title)} se miró por última vez el ${plain(checked)}, hace más de dos años`,
    hint: 'vuelve a mirarla, y escribe el día',
  }),
  'lint/missing-translation': ({ ids }) => ({
    sentence:
      ids.length === 1
        ? `${listed(ids)} no tiene traducción aquí`
        : `${ids.length} textos no tienen traducción aquí: ${listed(ids)}`,
    hint: 'escribe cada uno bajo sus claves; si no, se muestra en el idioma de la rúbrica',
  }),
  'lint/unknown-rule': ({ id, known }) => ({
    sentence: `Lint no tiene la regla ${quote(id)}`,
    hint: meant(id, known),
  }),
};
