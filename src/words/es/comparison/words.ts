import type * as en from '../../en/comparison/words.js';
import type { Words } from '../../spoken.js';
import { counted, dayText, percent } from '../numbers.js';
import { inSeries } from './names.js';

const WHATEVER = ', pase lo que pase con lo pendiente';

export const ORDER: Words<typeof en.ORDER> = {
  allStopped: 'Un motivo de exclusión descarta todas.',
  first: (first) => `${first} queda primera.`,
  firstWhatever: (first) => `${first} queda primera${WHATEVER}.`,
  equal: (letters) => `${inSeries(letters)} están igualadas.`,
  safe: (safe, others) => {
    const isOne = safe.length === 1;
    const can = `${others.length === 1 ? 'puede' : 'pueden'} ${isOne ? 'igualarla' : 'igualarlas'}`;
    return `Ninguna puede superar a ${inSeries(safe)}${WHATEVER}; ${inSeries(others, 'or')} ${can}.`;
  },
  ahead: (first, others) =>
    `${first} va delante en lo que es seguro; ${inSeries(others, 'or')} todavía puede quedar primera.`,
  level: (level, behind) => {
    const too = behind.length === 0 ? '' : `, y también ${inSeries(behind, 'or')}`;
    return `${inSeries(level)} van a la par en lo que es seguro; cada una puede quedar primera todavía${too}.`;
  },
};

export const SWAP: Words<typeof en.SWAP> = {
  weight: (second, first, title, to, from) =>
    `${second} superaría a ${first} si ${title} pesara el ${percent(to)} del total en vez del ${percent(from)}.`,
  answer: (second, first, who, answer) =>
    `${second} superaría a ${first} si ${who} tuviera otra respuesta: ${answer}.`,
  answers: (question, to, from) => `${question} ${to}, no ${from}`,
};

export const DOMINANCE: Words<typeof en.DOMINANCE> = {
  better: (letter, others) =>
    `${letter} es al menos tan buena como ${inSeries(others)} en cada criterio${WHATEVER}.`,
  equal: (letters) => `${inSeries(letters)} son iguales en cada criterio.`,
};

export const KNOCKOUTS_OPEN: typeof en.KNOCKOUTS_OPEN = (counts) =>
  `Motivos de exclusión por descartar: ${inSeries(counts)}; si se cumple uno, queda EXCLUIDA.`;

export const HOW_OFTEN: Words<typeof en.HOW_OFTEN> = {
  answered: (letter, part) => `${letter} tiene respuestas al ${percent(part)}`,
  notCounted: (answered, least) =>
    `No se cuentan las formas de completar lo pendiente: ${inSeries(answered)} de lo que cuenta, y hace falta el ${percent(least)}.`,
  part: (part) => (part === 0 ? 'menos del 1 %' : `el ${percent(part)}`),
  firstIn: (letter, part) => `${letter} queda primera en ${part}`,
  otherIn: (letter, part) => `${letter} en ${part}`,
  ways: (parts, error) => {
    const about = error === 0 ? '' : ` (±${error})`;
    return `De todas las formas de completar lo pendiente, ${parts}${about}.`;
  },
  always: (letter) => `Con cualquier peso en el mismo orden de importancia, ${letter} queda primera.`,
  weights: (parts, error) =>
    `Con otros pesos en el mismo orden de importancia, ${parts} de los casos (±${error}).`,
};

export const BELIEF: Words<typeof en.BELIEF> = {
  more: (title) => `más peso a ${title}`,
  less: (title) => `menos peso a ${title}`,
  prefer: (letter, changes, central, average) =>
    `Para preferir ${letter}, da ${inSeries(changes)}: los pesos con los que queda primera ` +
    `promedian ahí ${central} de 100; todos los pesos, ${average}.`,
};

export const CHANGES: Words<typeof en.CHANGES> = {
  from: (from, to, change) => `De ${from} a ${to}: ${change}`,
  points: (now, before) => ` (${now} ${now === '1' ? 'punto' : 'puntos'}; antes, ${before})`,
  answer: (question, now, before, points) => `${question} ${now}; antes, ${before}${points}.`,
};

export const COMPARISON_WARNINGS: Words<typeof en.COMPARISON_WARNINGS> = {
  rebased: (who, criteria, questions) => {
    const parts = [
      ...(criteria.length === 0 ? [] : [inSeries(criteria)]),
      ...(questions === 0
        ? []
        : [counted(questions, 'pregunta que no se aplica', 'preguntas que no se aplican')]),
    ];
    return `La puntuación de ${who} deja fuera ${inSeries(parts)}, así que lo demás pesa más en ella que en otras.`;
  },
  stale: (who, answers) =>
    `La evidencia sobre ${who} es demasiado antigua para ${counted(
      answers,
      'respuesta, que cuenta como desconocida',
      'respuestas, que cuentan como desconocidas',
    )}.`,
  'older-evidence': (who, day, newest) =>
    `La evidencia sobre ${who} se comprobó por última vez el ${dayText(day)}, y la de otra, el ${dayText(newest)}.`,
  'other-version': (who) => `Las respuestas sobre ${who} se dieron con otra versión de la rúbrica.`,
};
