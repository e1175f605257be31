import type * as en from '../en/phrases.js';
import { percentText } from './numbers.js';

export const NONE_OF_THESE: string = 'Ninguna de estas';

/** The bands of the rubrics that come with credcheck; any other has its id. */
const VERDICTS: Readonly<Record<string, string>> = {
  strong: 'SÓLIDA',
  promising: 'PROMETEDORA',
  weak: 'DÉBIL',
  skip: 'PRESCINDIBLE',
  stop: 'EXCLUIDA',
  undecided: 'SIN DECIDIR',
};

export const verdictWord: typeof en.verdictWord = (id) =>
  VERDICTS[id] ?? id.toUpperCase().replaceAll('-', ' ');

export const orStop: typeof en.orStop = (verdict) => `${verdict}, o EXCLUIDA`;

export const spanInWords: typeof en.spanInWords = ({ low, high }) =>
  low === high ? `${low}` : `de ${low} a ${high}`;

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
