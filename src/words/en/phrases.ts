import type { GivenValue } from '../../core/model/answer.js';
import type { NumberRange } from '../../core/model/partial-value.js';
import type { Interval } from '../../core/model/result.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';
import { wholePercent } from '../numbers/whole-numbers.js';
import { ANSWER_WORDS, NONE_OF_THESE } from './answer-words.js';

/** A band id, or `stop`, in capitals as screens show it. */
export function verdictWord(id: string): string {
  return id.toUpperCase().replaceAll('-', ' ');
}

/** A band, `stop` or `undecided` as a name among others, where its id need not be typed. */
export function verdictName(id: string): string {
  return id;
}

/** The names of a band below the scale: its first, or where those of all bands do not fit, its last. */
export function bandLabels({
  id,
}: {
  readonly id: string;
  readonly title: string;
}): readonly [string, ...string[]] {
  return [verdictName(id)];
}

/** From one to the other, with both. */
export function fromTo(first: string, last: string): string {
  return `${first} to ${last}`;
}

/** What separates the ends of a range where no dash can be shown. */
export const DASH_IN_WORDS = ' to ';

/** A number that was written with a decimal point. */
export function decimalText(written: string): string {
  return written;
}

/** A verdict that an open knock-out may still overrule. */
export function orStop(verdict: string): string {
  return `${verdict}, or STOP`;
}

/** Appended to a verdict if a knock-out may still stop it. */
export const UNLESS_STOPPED = ', unless a knock-out applies';

/** Two verdicts, of which either and any between them may come. */
export function betweenVerdicts(lowest: string, highest: string): string {
  return `between ${lowest} and ${highest}`;
}

/** A range inside a sentence. */
export function spanInWords({ low, high }: Interval): string {
  return low === high ? `${low}` : fromTo(`${low}`, `${high}`);
}

/** A range inside a table column. */
export function spanInColumn({ low, high }: Interval, dash: string): string {
  return low === high ? `${low}` : `${low}${dash}${high}`;
}

/** A count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many questions were marked not applicable. */
export function leftOutText(count: number): string {
  return `${counted(count, 'question')} left out as not applicable`;
}

/** An id as a short title, for items without one. */
export function titleOfId(id: string): string {
  return capitalised(id.replaceAll('-', ' '));
}

/** Words as the beginning of a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The text of a question, or its id if the rubric does not have it. */
export function questionText(rubric: Rubric, id: string): string {
  return questionOf(rubric, id)?.ask ?? id;
}

/** An answer as the person saw it when giving it: labels, not stored values. */
export function answerLabel(rubric: Rubric, id: string, value: GivenValue): string {
  const question = questionOf(rubric, id);
  const label = (each: string | number): string => labelOf(question, String(each));
  if (typeof value !== 'object') return label(value);
  if (isMarks(value)) return value.length === 0 ? NONE_OF_THESE : value.map(label).join('; ');
  if ('one-of' in value) return oneOfText(value['one-of'].map(label));
  if ('sure' in value) {
    return marksText(value.sure.map(label), value.maybe.map(label));
  }
  if ('hits' in value) return ANSWER_WORDS.count(value.hits, value.of);
  if ('to' in value)
    return value.from === undefined
      ? ANSWER_WORDS.orEarlier(value.to)
      : ANSWER_WORDS.range(value.from, value.to);
  return label(numbersText(value));
}

/** Several marks, of which some are not certain. */
export function marksText(sure: readonly string[], maybe: readonly string[]): string {
  return [...sure, ...maybe.map(ANSWER_WORDS.perhaps)].join('; ');
}

/** Several answers of which one is true. */
export function oneOfText(labels: readonly string[]): string {
  return ANSWER_WORDS.oneOf(labels);
}

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

/** The question with this id, if the rubric has it. */
export function questionOf(rubric: Rubric, id: string): Question | undefined {
  return allQuestions(rubric).find((question) => question.id === id);
}

/** How much of what counts rests on a word that does not settle it: the issuer's own, hearsay, a guess. */
export function restsOn(coverage: {
  readonly onIssuersWord: number;
  readonly onHearsay: number;
  readonly onGuess: number;
}): readonly string[] {
  const parts = [
    [coverage.onIssuersWord, "on the issuer's own word"],
    [coverage.onHearsay, 'on hearsay'],
    [coverage.onGuess, 'on a guess'],
  ] as const;
  return parts.flatMap(([part, what]) => (part > 0 ? [`${wholePercent(part)}% ${what}`] : []));
}
