import type { GivenValue } from '../../core/model/answer.js';
import type { NumberRange } from '../../core/model/partial-value.js';
import type { Question } from '../../core/model/rubric.js';
import type * as en from '../en/phrases.js';
import { questionOf } from '../en/phrases.js';
import { ANSWER_WORDS } from './answer-words.js';
import { decimal, percentText } from './numbers.js';

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

export const verdictName: typeof en.verdictName = (id) => (VERDICTS[id] ?? id).toLowerCase();

export const fromTo: typeof en.fromTo = (first, last) => `de ${first} a ${last}`;

export const DASH_IN_WORDS: string = ' a ';

export const decimalText: typeof en.decimalText = decimal;

export const orStop: typeof en.orStop = (verdict) => `${verdict}, o EXCLUIDA`;

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

export const answerLabel: typeof en.answerLabel = (rubric, id, value) => {
  const question = questionOf(rubric, id);
  const label = (each: string | number): string => labelOf(question, String(each));
  if (typeof value !== 'object') return label(value);
  if (isMarks(value)) return value.length === 0 ? NONE_OF_THESE : value.map(label).join('; ');
  if ('one-of' in value) return ANSWER_WORDS.oneOf(value['one-of'].map(label));
  if ('sure' in value) {
    const perhaps = value.maybe.map((each) => ANSWER_WORDS.perhaps(label(each)));
    return [...value.sure.map(label), ...perhaps].join('; ');
  }
  if ('hits' in value) return ANSWER_WORDS.count(value.hits, value.of);
  if ('to' in value)
    return value.from === undefined
      ? ANSWER_WORDS.orEarlier(value.to)
      : ANSWER_WORDS.range(value.from, value.to);
  return label(numbersText(value));
};

function isMarks(value: GivenValue): value is readonly string[] {
  return Array.isArray(value);
}

function numbersText({ 'at-least': low, 'at-most': high }: NumberRange): string {
  if (low !== undefined && high !== undefined) return ANSWER_WORDS.range(low, high);
  return low === undefined ? ANSWER_WORDS.atMost(high ?? '') : ANSWER_WORDS.atLeast(low);
}

function labelOf(question: Question | undefined, value: string): string {
  if (question === undefined) return value;
  if ('options' in question) return question.options.find((option) => option.value === value)?.label ?? value;
  return question.type === 'number' && question.unit !== undefined
    ? ANSWER_WORDS.withUnit(value, question.unit)
    : value;
}
