import type * as en from '../en/rubric-tests.js';
import { whole } from '../numbers/whole-numbers.js';
import { plain, quote } from '../outside-text.js';
import type { Words } from '../spoken.js';
import { counted, percent } from './numbers.js';

type Range = readonly [lowest: string, highest: string];

export const RUBRIC_TEST_TEXTS: Words<typeof en.RUBRIC_TEST_TEXTS> = {
  'test/verdict': ({ expected, found, range }) =>
    `Se esperaba el veredicto ${plain(expected)}, salió ${plain(found)}${rangeText(range)}`,
  'test/firm': ({ expected, range }) =>
    expected
      ? `Se esperaba un veredicto firme, salió uno que no lo es${rangeText(range)}`
      : `Se esperaba un veredicto que no fuera firme, salió ${plain(range[0])}, que lo es`,
  'test/score': ({ side, bound, score: { low, high } }) => {
    const got = low === high ? `${low}` : `de ${low} a ${high}`;
    return `Se esperaba una puntuación de ${bound} como ${side === 'at-least' ? 'mínimo' : 'máximo'}, salió ${got}`;
  },
  'test/no-score': () =>
    'Se esperaba un resultado, y no hubo puntuación: nada de la rúbrica se aplica a estas respuestas',
  'rubric/no-tests': ({ id }) =>
    `La rúbrica ${quote(id)} no tiene pruebas; añade "tests:" con un nombre, respuestas y lo que se espera`,
};

function rangeText([lowest, highest]: Range): string {
  return lowest === highest ? '' : ` (posible: de ${plain(lowest)} a ${plain(highest)})`;
}

const testsText = (count: number): string => counted(count, 'prueba', 'pruebas');

const PARTS: Readonly<Record<string, string>> = {
  asked: 'se hace',
  'not asked': 'no se hace',
  hit: 'se cumple',
  clear: 'no se cumple',
  listed: 'incluido',
  'not listed': 'no incluido',
};

export const RUBRIC_TESTS: Words<typeof en.RUBRIC_TESTS> = {
  why: (reason) => `por qué: ${reason}`,
  driver: (question, answer, points) => {
    const worth = whole(points);
    return `la respuesta ${answer} a ${quote(question)} vale ${points > 0 ? '+' : ''}${worth} ${Math.abs(worth) === 1 ? 'punto' : 'puntos'}`;
  },
  sum: (passed, failed) =>
    `${testsText(passed + failed)}: ${passed} ${passed === 1 ? 'pasó' : 'pasaron'}, ${failed} ${failed === 1 ? 'falló' : 'fallaron'}`,
  coverage: (part, reached, of) =>
    `Las pruebas alcanzan el ${percent(whole(part))} de la rúbrica: ${reached} de ${of} opciones, reglas, bandas y condiciones.`,
  missing: 'Ninguna prueba alcanza:',
  item: ({ kind, id, part }) => {
    const state = PARTS[part ?? ''] ?? part;
    switch (kind) {
      case 'option':
        return `la opción ${part} de la pregunta ${id}`;
      case 'when':
        return `la pregunta ${id}: ${state}`;
      case 'check':
        return `el punto de la lista ${id}: ${state}`;
      case 'band':
        return `la banda ${id}`;
      case 'knockout':
        return `el motivo de exclusión ${id}: ${state}`;
      case 'cap':
        return `el tope ${id}: ${state}`;
      case 'warning':
        return `la advertencia ${id}: ${state}`;
    }
  },
  failed: (failed, of, first) =>
    failed === 1
      ? `falló ${quote(first)}, una de ${testsText(of)}`
      : `fallaron ${failed} de ${testsText(of)}, la primera ${quote(first)}`,
  uncovered: (part, least) =>
    `las pruebas alcanzan el ${percent(part)} de la rúbrica; --fail-under-coverage es ${least}`,
};
