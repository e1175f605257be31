import type { AnswerValue } from '../model/answer.js';
import { comparisonsIn } from '../model/condition.js';
import { type Domain, neighboursOnGrid, numberDomain } from '../model/domain.js';
import { perRubric } from '../model/per-rubric.js';
import {
  type DateQuestion,
  type NumberQuestion,
  type Question,
  type Rubric,
  type Scalar,
  singleOptions,
} from '../model/rubric.js';
import { verdictConditions } from '../model/rules.js';
import { ageInDays, dateOfAge } from '../scoring/age.js';
import { operandsOf } from '../scoring/condition.js';
import { canScore, extremes, possibleAges } from '../scoring/question-score.js';

// Each operand costs three tries, each of which reads the whole rubric: a hostile list must not multiply them.
const MOST_OPERANDS = 100;

/** For each question, the values with which rules and questions relevant to a verdict compare its answer. */
export const operandsIn = perRubric((rubric: Rubric): ((question: string) => readonly Scalar[]) => {
  const operands = new Map<string, Set<Scalar>>();
  for (const { question, test } of verdictConditions(rubric).flatMap(comparisonsIn)) {
    const known = operands.get(question) ?? new Set();
    for (const operand of operandsOf(test)) known.add(operand);
    operands.set(question, known);
  }
  return (question) => [...(operands.get(question) ?? [])].slice(0, MOST_OPERANDS);
});

/** Answers that together reach every end of a question's score, each side of its operands, and every option. */
export function representativeAnswers(
  question: Question,
  operands: readonly Scalar[],
  asOf: string,
): readonly AnswerValue[] {
  switch (question.type) {
    case 'text':
      return [];
    case 'number':
      return points(question, numberDomain(question), operands.map(Number), asOf);
    case 'date': {
      const ages = operands.map((operand) => ageInDays(String(operand), asOf));
      const oldestLast = points(question, possibleAges(question, asOf), ages, asOf);
      return oldestLast.map((age) => dateOfAge(age, asOf)).reverse();
    }
    case 'multi': {
      const { sure = [] } = question;
      const values = question.options.map((option) => option.value);
      const others = values.filter((value) => !sure.includes(value));
      const marksWith = (more: string) => values.filter((value) => value === more || sure.includes(value));
      return [sure, ...others.map(marksWith), values];
    }
    default:
      return singleOptions(question).map((option) => option.value);
  }
}

/** Ascending, without duplicates. */
function points(
  question: NumberQuestion | DateQuestion,
  domain: Domain,
  operands: readonly number[],
  asOf: string,
): readonly number[] {
  const ends = canScore(question) ? extremes(question, asOf) : undefined;
  const reached = ends === undefined ? [] : [ends.lowAt, ends.highAt];
  const all = [...reached.map(tidy), ...operands.flatMap((operand) => around(operand, domain))];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** An operand with the possible values just below and above it; beyond a bound, the bound itself. */
function around(operand: number, domain: Domain): readonly number[] {
  const { min, max, grid } = domain;
  const inside = Math.min(Math.max(operand, min), max);
  if (grid === undefined) return [Math.max(min, inside - 1), inside, Math.min(max, inside + 1)].map(tidy);
  const nearest = neighboursOnGrid(inside, domain);
  const near = nearest.length > 1 ? nearest : nearest.flatMap((x) => [x - grid.step, x, x + grid.step]);
  return near.map(tidy).filter((x) => x >= min && x <= max);
}

/** Without float noise, so that no value is tried twice and each equals its operand. */
function tidy(x: number): number {
  return Number(x.toPrecision(15));
}

/** A placeholder for an answer in words: rules can only test whether there is one. */
const IN_WORDS = 'any text';

/** Any answer to a question by number, date or text, where only its existence matters. */
export function anyAnswer(question: Question, asOf: string): readonly AnswerValue[] {
  switch (question.type) {
    case 'number': {
      const domain = numberDomain(question);
      return neighboursOnGrid(Math.min(Math.max(0, domain.min), domain.max), domain).slice(0, 1);
    }
    case 'date':
      return [asOf];
    case 'text':
      return [IN_WORDS];
    default:
      return [];
  }
}
