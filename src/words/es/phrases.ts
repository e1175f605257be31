import type * as en from '../en/phrases.js';
import { decimal, percentText } from './numbers.js';

/** The bands of the rubrics that come with credcheck; any other has its id. */
const VERDICTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    strong: 'SÓLIDA',
    promising: 'PROMETEDORA',
    weak: 'DÉBIL',
    skip: 'PRESCINDIBLE',
    stop: 'EXCLUIDA',
    undecided: 'SIN DECIDIR',
  }),
);

export const verdictWord: typeof en.verdictWord = (id) =>
  VERDICTS.get(id) ?? id.toUpperCase().replaceAll('-', ' ');

export const verdictName: typeof en.verdictName = (id) => (VERDICTS.get(id) ?? id).toLowerCase();

export const bandLabels: typeof en.bandLabels = ({ id, title }) =>
  VERDICTS.has(id) ? [verdictName(id)] : [title, id];

export const fromTo: typeof en.fromTo = (first, last) => `de ${first} a ${last}`;

export const DASH_IN_WORDS: string = ' a ';

export const decimalText: typeof en.decimalText = decimal;

export const orStop: typeof en.orStop = (verdict) => `${verdict}, o EXCLUIDA`;

export const UNLESS_STOPPED: string = ', salvo que se cumpla un motivo de exclusión';

export const betweenVerdicts: typeof en.betweenVerdicts = (lowest, highest) => `entre ${lowest} y ${highest}`;

export const spanInWords: typeof en.spanInWords = ({ low, high }) =>
  low === high ? `${low}` : fromTo(`${low}`, `${high}`);

export const leftOutText: typeof en.leftOutText = (count) =>
  count === 1
    ? '1 pregunta descartada porque no se aplica'
    : `${count} preguntas descartadas porque no se aplican`;

export const restsOn: typeof en.restsOn = ({ onIssuersWord, onHearsay, onGuess }) => {
  const parts = [
    [onIssuersWord, 'según la palabra del propio emisor'],
    [onHearsay, 'de oídas'],
    [onGuess, 'por suposición'],
  ] as const;
  return parts.flatMap(([part, what]) => (part > 0 ? [`${percentText(part)} ${what}`] : []));
};
