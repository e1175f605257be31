import type { AnswerValue } from '../answers/model.js';
import type { Interval } from '../report/model.js';
import type { DateQuestion, NumberQuestion, OptionQuestion, Question } from '../rubric/model.js';
import { ageInDays } from './age.js';
import { curveAt, curveExtremes, type Domain } from './curve.js';

/** Whether answers to this question map to a score at all. */
export function canScore(question: Question): boolean {
  switch (question.type) {
    case 'number':
      return question.curve !== undefined;
    case 'date':
      return question.ageCurve !== undefined;
    case 'text':
      return false;
    default:
      return question.options.length > 0 && question.options.every((option) => option.score !== undefined);
  }
}

/** The score, in [0, 1], of a checked value of a question that can score; `asOf` is an ISO date. */
export function scoreOfValue(question: Question, value: AnswerValue, asOf: string): number {
  switch (question.type) {
    case 'number':
      return curveAt(question.curve ?? [], Number(value));
    case 'date':
      return curveAt(question.ageCurve ?? [], ageInDays(String(value), asOf));
    case 'text':
      throw new Error('a text question has no score');
    default:
      return scoreOfOptions(question, value);
  }
}

function scoreOfOptions(question: OptionQuestion, value: AnswerValue): number {
  const chosen = typeof value === 'object' ? value : [String(value)];
  const sum = question.options
    .filter((option) => chosen.includes(option.value))
    .reduce((total, option) => total + (option.score ?? 0), 0);
  return Math.min(1, sum);
}

/** The lowest and highest score that any possible answer gives, in [0, 1]. */
export function reachableScores(question: Question, asOf: string): Interval {
  switch (question.type) {
    case 'number':
      return curveExtremes(question.curve ?? [], numberDomain(question)).range;
    case 'date':
      return curveExtremes(question.ageCurve ?? [], possibleAges(asOf)).range;
    case 'text':
      throw new Error('a text question has no score');
    case 'multi':
      return { low: 0, high: scoreOfOptions(question, question.options.map((option) => option.value)) };
    default:
      return reachableByOptions(question);
  }
}

function reachableByOptions(question: OptionQuestion): Interval {
  const scores = question.options.map((option) => option.score ?? 0);
  return { low: Math.min(...scores), high: Math.max(...scores) };
}

/** The values a number question accepts; its grid counts from `min`, or from 0 where there is none. */
export function numberDomain(question: NumberQuestion): Domain {
  const bounds = { min: question.min ?? -Infinity, max: question.max ?? Infinity };
  if (question.step === undefined) return bounds;
  return { ...bounds, grid: { step: question.step, anchor: question.min ?? 0 } };
}

/** Ages, in days, that a date from year 1 up to `asOf` can have. */
function possibleAges(asOf: string): Domain {
  return { min: 0, max: ageInDays('0001-01-01', asOf), grid: { step: 1, anchor: 0 } };
}

/** A number, or an age in days, that gives the lowest score of a question and one that gives the highest. */
export function extremeNumbers(
  question: NumberQuestion | DateQuestion,
  asOf: string,
): { lowAt: number; highAt: number } {
  return question.type === 'number'
    ? curveExtremes(question.curve ?? [], numberDomain(question))
    : curveExtremes(question.ageCurve ?? [], possibleAges(asOf));
}
