import type { AnswerValue } from '../model/answer.js';
import { type Domain, neighboursOnGrid, numberDomain } from '../model/domain.js';
import {
  type AnswerTest,
  type DateQuestion,
  type NumberQuestion,
  type OptionQuestion,
  type Question,
  type Scalar,
  singleOptions,
} from '../model/rubric.js';
import { ageInDays, dateOfAge } from './age.js';
import { operandsOf } from './condition.js';
import { possibleAges } from './question-score.js';

/** The most completions, and the most answers to one question, that are enumerated. */
export const MOST_COMPLETIONS = 4096;

/** What distinguishes answers to a question: conditions and, if one reads a score that includes it, its own score. */
export interface Distinction {
  readonly tests: readonly AnswerTest[];
  readonly byScore: boolean;
  readonly asOf: string;
}

/** Answers that represent all those that conditions distinguish, with both ends of the score of the others. */
export interface DistinctAnswers {
  readonly list: readonly AnswerValue[];
  /** How many there are; infinite if they are too many to list, and then only the first and the last are listed. */
  readonly count: number;
}

/** The answers to a question that need to be distinguished. */
export function distinctAnswers(question: Question, by: Distinction): DistinctAnswers {
  const operands = by.tests.flatMap(operandsOf);
  switch (question.type) {
    case 'text':
      return counted(['any text']);
    case 'number':
      return counted(alongAxis(question, numberDomain(question), operands.map(Number)));
    case 'date': {
      const ages = operands.map((operand) => ageInDays(String(operand), by.asOf));
      const all = alongAxis(question, possibleAges(question, by.asOf), ages);
      return counted(all.map((age) => dateOfAge(age, by.asOf)));
    }
    case 'multi':
      return selections(question, new Set(operands), by);
    default:
      return counted(singleOptions(question).map(({ value }) => value));
  }
}

function counted(list: readonly AnswerValue[]): DistinctAnswers {
  return { list, count: list.length };
}

/** The ends of the domain, the corners of the curve, and each operand, with its neighbours on either side. */
function alongAxis(
  question: NumberQuestion | DateQuestion,
  domain: Domain,
  operands: readonly number[],
): readonly number[] {
  const curve = (question.type === 'number' ? question.curve : question.ageCurve) ?? [];
  const marks = [...curve.map(([x]) => x), ...operands];
  const step = domain.grid?.step ?? 1;
  const ends = [Math.min(0, ...marks) - step, Math.max(0, ...marks) + step, domain.min, domain.max];
  const within = (x: number): number => Math.min(Math.max(x, domain.min), domain.max);
  const list = [...ends.filter(Number.isFinite), ...marks.flatMap((mark) => bothSides(mark, domain))]
    .map(within)
    .flatMap((x) => neighboursOnGrid(x, domain))
    // Without its noise the end of an interval may lie outside.
    .map((x) => within(tidy(x)));
  return [...new Set(list)];
}

/** A value, and its neighbours on either side. */
function bothSides(x: number, { grid }: Domain): readonly number[] {
  const step = grid?.step ?? Math.max(Math.abs(x) * 1e-14, Number.MIN_VALUE);
  return [x - step, x, x + step];
}

/** Without float noise, so that a value equals its operand. */
function tidy(x: number): number {
  return Number(x.toPrecision(15));
}

/** The ways to mark options: with or without those in conditions, and none or all of the others, or by sum. */
function selections(
  { options, sure = [] }: OptionQuestion,
  asked: ReadonlySet<Scalar>,
  { byScore }: Distinction,
): DistinctAnswers {
  const values = options.map(({ value }) => value);
  const isSure = (value: string): boolean => sure.includes(value);
  const sum = options.reduce((total, { value, score = 0 }) => (isSure(value) ? total + score : total), 0);
  let ways: readonly Selection[] = [{ marked: sure, sum: Math.min(1, sum) }];
  for (const { value, score = 0 } of options) {
    if (isSure(value) || (!byScore && !asked.has(value))) continue;
    const more = ways.map(({ marked, sum }) => ({
      marked: [...marked, value],
      sum: Math.min(1, sum + score),
    }));
    ways = distinct([...ways, ...more], asked);
    if (ways.length > MOST_COMPLETIONS) return { list: [sure, values], count: Number.POSITIVE_INFINITY };
  }
  const lists = ways.map(({ marked }) => marked);
  if (byScore) return counted(lists);
  const others = values.filter((value) => !asked.has(value) && !isSure(value));
  return counted(lists.flatMap((marked) => [marked, [...marked, ...others]]));
}

interface Selection {
  readonly marked: readonly string[];
  readonly sum: number;
}

function distinct(ways: readonly Selection[], asked: ReadonlySet<Scalar>): readonly Selection[] {
  const known = new Map<string, Selection>();
  for (const way of ways) {
    const key = JSON.stringify([way.sum, way.marked.filter((value) => asked.has(value))]);
    if (!known.has(key)) known.set(key, way);
  }
  return [...known.values()];
}
