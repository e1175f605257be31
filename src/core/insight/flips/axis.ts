import type { AnswerValue } from '../../model/answer.js';
import { numberDomain } from '../../model/domain.js';
import type { DateQuestion, NumberQuestion, Scalar } from '../../model/rubric.js';
import { ageInDays, dateOfAge } from '../../scoring/age.js';
import { possibleAges } from '../../scoring/question-score.js';

/** The possible answers to a question by number or date, counted in steps. */
export interface Axis {
  /** The position of the answer; between two steps if it is off the grid. */
  readonly at: number;
  /** The outermost steps: nothing changes beyond them. */
  readonly first: number;
  readonly last: number;
  /** Steps next to which the score may change direction or a rule may come to hold; ascending. */
  readonly cuts: readonly number[];
  readonly valueAt: (step: number) => AnswerValue;
}

/** Without a step of the question, its answers are tried on the grid to which results are rounded. */
const FINEST = 1e-6;

// Steps are counted in doubles, which are exact up to 2^53.
const MOST_STEPS = 1e15;

/** The answers around one: by the question's step, or by day. */
export function axisOf(
  question: NumberQuestion | DateQuestion,
  value: AnswerValue,
  operands: readonly Scalar[],
  asOf: string,
): Axis {
  return question.type === 'number'
    ? numberAxis(question, Number(value), operands.map(Number))
    : dateAxis(question, String(value), operands.map(String), asOf);
}

function numberAxis(question: NumberQuestion, value: number, operands: readonly number[]): Axis {
  const { min, max, grid } = numberDomain(question);
  const marks = [...(question.curve ?? []).map(([x]) => x), ...operands].filter(Number.isFinite);
  const anchor = grid?.anchor ?? 0;
  const furthest = Math.max(1, ...[...marks, value].map((x) => Math.abs(x - anchor)));
  const countable = (furthest / MOST_STEPS) * 10;
  // Doubles that far out are further apart than a finer step, so that each of them is on its grid.
  const step = Math.max(grid?.step ?? FINEST, countable);
  const stepsTo = (x: number): number => (x - anchor) / step;
  return axisAround(stepsTo(value), marks.map(stepsTo), {
    lowest: Math.ceil(stepsTo(min) - 1e-9),
    highest: Math.floor(stepsTo(max) + 1e-9),
    valueAt: (count) => Number((anchor + count * step).toPrecision(15)),
  });
}

function dateAxis(question: DateQuestion, value: string, operands: readonly string[], asOf: string): Axis {
  const marks = [
    ...(question.ageCurve ?? []).map(([age]) => age),
    ...operands.map((operand) => ageInDays(operand, asOf)),
  ];
  const { min, max } = possibleAges(question, asOf);
  return axisAround(ageInDays(value, asOf), marks, {
    lowest: min,
    highest: max,
    valueAt: (age) => dateOfAge(age, asOf),
  });
}

interface Grid {
  readonly lowest: number;
  readonly highest: number;
  readonly valueAt: Axis['valueAt'];
}

function axisAround(at: number, marks: readonly number[], { lowest, highest, valueAt }: Grid): Axis {
  const first = Math.max(lowest, Math.floor(Math.min(at, ...marks)) - 1);
  const last = Math.min(highest, Math.ceil(Math.max(at, ...marks)) + 1);
  const beside = marks.flatMap((mark) => {
    const below = Math.floor(mark);
    const above = Math.ceil(mark);
    return [below - 1, below, above, above + 1];
  });
  const cuts = [...new Set([first, ...beside, last])].filter((cut) => cut >= first && cut <= last);
  return { at, first, last, cuts: cuts.sort((a, b) => a - b), valueAt };
}
