import type * as en from '../en/template.js';
import type { Words } from '../spoken.js';

export const TEMPLATE: Words<typeof en.TEMPLATE> = {
  profile: 'Preguntas que no puntúan',
  intro: 'Escribe lo que averiguaste después de cada dos puntos. Lo vacío cuenta como desconocido.',
  source: 'Con su fuente:      {value: 25, source: "https://example.org", checked: 2026-11-22}',
  leaveOut: 'Para dejarla fuera: {not-applicable: por qué}',
  command: (command) => `Después:            ${command}`,
  help: (command) => `Ayuda en editores:  ${command}`,
  page: (title, find) => `Está en: ${title} (${find})`,
  example: (text) => `Ejemplo: ${text}`,
  when: (condition) => `Solo cuenta si ${condition}.`,
  several: 'Todas las que encajen, como [one, another]; [] si ninguna:',
  oneOf: (first, second) => `Si puede ser una de varias: {one-of: [${first}, ${second}]}`,
  marks: (first, second) => `Si algunas no son seguras: {sure: [${first}], maybe: [${second}]}`,
  number: 'Un número',
  count: 'O un recuento, como 3 de 50: {hits: 3, of: 50}',
  range: 'O un rango, del que basta un extremo: {at-least: LOWEST, at-most: HIGHEST}',
  date: 'Una fecha, como AAAA-MM-DD, AAAA-MM o AAAA',
  period: 'O un periodo, del que basta un extremo: {from: 2024-01, to: 2025-06}',
  text: 'Con tus propias palabras',
  from: (least) => `desde ${least}`,
  to: (most) => `hasta ${most}`,
  steps: (step) => `en pasos de ${step}`,
};
