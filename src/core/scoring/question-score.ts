import type { AnswerValue } from '../model/answer.js';
import type { Domain } from '../model/domain.js';
import { numberDomain } from '../model/domain.js';
import { perQuestion } from '../model/per-question.js';
import type { Interval } from '../model/result.js';
import {
  type Curve,
  type DateQuestion,
  type NumberQuestion,
  type Option,
  type OptionQuestion,
  type Question,
  singleOptions,
} from '../model/rubric.js';
import { ageInDays } from './age.js';
import { curveAt, curveExtremes, type Extremes } from './curve.js';

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
      return haveScores(question.options);
  }
}

/** The score, in [0, 1], of a checked value of a question that can score; `asOf` is an ISO date. */
export function scoreOfValue(question: Question, value: AnswerValue, asOf: string): number {
  switch (question.type) {
    case 'number':
      return curveAt(curveOf(question), Number(value));
    case 'date':
      return curveAt(curveOf(question), ageInDays(String(value), asOf));
    case 'text':
      throw new Error('a text question has no score');
    default:
      return scoreOfOptions(question, value);
  }
}

function scoreOfOptions(question: OptionQuestion, value: AnswerValue): number {
  let sum = 0;
  for (const option of question.options) {
    const isChosen = typeof value === 'object' ? value.includes(option.value) : value === option.value;
    if (isChosen) sum += scoreOfOption(option);
  }
  return Math.min(1, sum);
}

/** The lowest and highest score of any possible answer, in [0, 1]. */
export const reachableScores = perQuestion((question: Question, asOf): Interval => {
  switch (question.type) {
    case 'number':
    case 'date':
      return extremes(question, asOf).range;
    case 'text':
      throw new Error('a text question has no score');
    case 'multi':
      return {
        low: scoreOfOptions(question, question.sure ?? []),
        high: scoreOfOptions(question, allValues(question)),
      };
    default:
      return reachableByOptions(question);
  }
});

function reachableByOptions(question: OptionQuestion): Interval {
  const scores = singleOptions(question).map(scoreOfOption);
  return { low: Math.min(...scores), high: Math.max(...scores) };
}

/** Ages, in days, that a date from year 1 up to `asOf` can have, or a half-known one. */
export function possibleAges({ between }: DateQuestion, asOf: string): Domain {
  const { from = '0001-01-01', to = asOf } = between ?? {};
  return { min: Math.max(0, ageInDays(to, asOf)), max: ageInDays(from, asOf), grid: { step: 1, anchor: 0 } };
}

/** The lowest and highest score of a question with a curve, with a number, or an age in days, for each. */
export const extremes = perQuestion((question: NumberQuestion | DateQuestion, asOf): Extremes => {
  const domain = question.type === 'number' ? numberDomain(question) : possibleAges(question, asOf);
  return curveExtremes(curveOf(question), domain);
});

function curveOf(question: NumberQuestion | DateQuestion): Curve {
  const curve = question.type === 'number' ? question.curve : question.ageCurve;
  if (curve === undefined) throw new Error(`the question ${question.id} has no curve`);
  return curve;
}

function scoreOfOption({ value, score }: Option): number {
  if (score === undefined) throw new Error(`the option ${value} has no score`);
  return score;
}

/** Whether there is an option that is not a set of others, and each such option has a score; asked very often. */
function haveScores(options: readonly Option[]): boolean {
  let count = 0;
  for (const { oneOf, score } of options) {
    if (oneOf !== undefined) continue;
    if (score === undefined) return false;
    count += 1;
  }
  return count > 0;
}

function allValues({ options }: OptionQuestion): readonly string[] {
  return options.map((option) => option.value);
}
