import type { Band } from '../../core/model/rubric.js';
import type * as en from '../en/html.js';
import type { Words } from '../spoken.js';
import { dayText } from './numbers.js';
import { spanInWords, verdictWord } from './phrases.js';

export const HTML: Words<typeof en.HTML> = {
  language: 'es',
  scale: (score, bands) =>
    `Puntuación: ${spanInWords(score)} de 100. Los veredictos empiezan en: ${bands.join(', ')}.`,
  legend: (bands) => {
    const named = bands.map((band) => `${titled(band).replace(/\.$/, '')}, desde ${band.from}`);
    return `${named.join('; ')}. Esto vale para la meta y las respuestas de una persona; para otras puede ser otro veredicto.`;
  },
  about: (asks, asOf) =>
    `${asks.replace(/[^?.!]$/, '$&.')} Al ${dayText(asOf)}, según las respuestas de abajo.`,
  range: (label, score) => `${label} ${spanInWords(score)}`,
  ranges: (rows, bands) =>
    `Puntuaciones posibles de 100: ${rows.join(', ')}. Los veredictos empiezan en: ${bands.join(', ')}.`,
  openTask: 'por hacer',
  doneTask: 'hecho',
  made: (tool, rubric, asOf) => `Hecho por ${tool} con la rúbrica ${rubric}, al ${dayText(asOf)}.`,
  skip: 'Saltar al resultado',
};

/** A verdict with its title; one that begins with the same word does not repeat it. */
function titled({ id, title }: Pick<Band, 'id' | 'title'>): string {
  const word = verdictWord(id);
  const begins = title.slice(0, word.length).toUpperCase() === word;
  return begins ? word + title.slice(word.length) : `${word}: ${title}`;
}
