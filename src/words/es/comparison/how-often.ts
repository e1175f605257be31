import type { ComparedCandidate, Firsts } from '../../../core/model/comparison.js';
import { LEAST_ANSWERED } from '../../../core/model/outlook.js';
import type * as en from '../../en/comparison/how-often.js';
import { beliefShifts } from '../../en/comparison/how-often.js';
import { lettersOf } from '../../en/comparison/names.js';
import { apportion, wholePercent } from '../../numbers/whole-numbers.js';
import { percent, percentText } from '../numbers.js';
import { inSeries } from './names.js';

type Letters = (key: string) => string;

export const waysSentences: typeof en.waysSentences = ({ candidates, counting }) => {
  const letters = lettersOf(candidates.map(({ key }) => key));
  if ('reason' in counting) {
    const few = Object.entries(counting.reason.answered).map(
      ([key, part]) => `${letters(key)} tiene respuestas al ${percentText(part)}`,
    );
    return [
      `No se cuentan los caminos: ${inSeries(few)} de lo que cuenta, y hace falta el ${percentText(LEAST_ANSWERED)}.`,
    ];
  }
  if (candidates.some(({ first }) => first?.ways === 1)) return [];
  const about = counting.error === 0 ? '' : ` (${Math.ceil(counting.error * 100)} más o menos)`;
  const parts = partsFirst(candidates, letters, ({ ways }) => ways);
  return [`Completa de todos los modos lo pendiente: ${parts} de los caminos${about}.`];
};

export const weightSentences: typeof en.weightSentences = ({ candidates, counting }) => {
  if ('reason' in counting) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const always = candidates.find(({ first }) => first?.weightings === 1);
  if (always !== undefined)
    return [`Con cualquier peso en el mismo orden de importancia, ${letters(always.key)} queda primera.`];
  const about = Math.ceil(counting.weightingsError * 100);
  const parts = partsFirst(candidates, letters, ({ weightings }) => weightings);
  return [`Con otros pesos en el mismo orden de importancia, ${parts} de los casos (${about} más o menos).`];
};

/** "A queda primera en el 71 % y B en el 29 %": the numbers add up to 100. */
function partsFirst(
  candidates: readonly ComparedCandidate[],
  letters: Letters,
  partOf: (first: Firsts) => number,
): string {
  const exact = candidates.map(({ first }) => (first === undefined ? 0 : 100 * partOf(first)));
  const shown = apportion(exact, 100);
  const found = candidates.flatMap(({ key }, at) =>
    Number(exact[at]) > 0 ? [{ letter: letters(key), part: partText(Number(shown[at])) }] : [],
  );
  return inSeries(
    found.map(({ letter, part }, at) => `${letter} ${at === 0 ? 'queda primera ' : ''}en ${part}`),
  );
}

function partText(part: number): string {
  return part === 0 ? 'menos del 1 %' : `el ${percent(part)}`;
}

export const beliefSentences: typeof en.beliefSentences = (comparison) =>
  beliefShifts(comparison).map(({ letter, more, less, shifts }) => {
    const changes = [
      ...(more === undefined ? [] : [`más peso a ${more.title}`]),
      ...(less === undefined ? [] : [`menos peso a ${less.title}`]),
    ];
    const central = inSeries(shifts.map(({ to }) => `${wholePercent(to)}`));
    const average = inSeries(shifts.map(({ from }) => `${wholePercent(from)}`));
    return (
      `Para preferir ${letter}, da ${inSeries(changes)}: los pesos con los que queda primera ` +
      `promedian ahí ${central} de 100; todos los pesos, ${average}.`
    );
  });
