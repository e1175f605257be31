import type { AnswerValue } from '../../model/answer.js';
import { type Domain, neighboursOnGrid, numberDomain } from '../../model/domain.js';
import {
  type AnswerTest,
  type Curve,
  type OptionQuestion,
  type Question,
  singleOptions,
} from '../../model/rubric.js';
import { ageInDays, dateOfAge } from '../../scoring/age.js';
import { operandsOf, passesTest } from '../../scoring/condition.js';
import { canScore, possibleAges, scoreOfValue } from '../../scoring/question-score.js';

/** An answer that represents all those that count as one way, and its score in [0, 1]; 0 if it scores nothing. */
export interface WayLevel {
  readonly value: AnswerValue;
  readonly score: number;
}

/**
 * The levels of a question, with all answers or those that are still possible: options that differ in score or in a
 * test; the ends of a number or date and the curve points between them; none of several marks, or any one of them.
 */
export function wayLevels(
  question: Question,
  tests: readonly AnswerTest[],
  asOf: string,
): readonly WayLevel[] {
  const scores = canScore(question);
  const levels = valuesOf(question, tests, asOf).map((value) => ({
    value,
    score: scores ? scoreOfValue(question, value, asOf) : 0,
  }));
  if (question.type !== 'choice' && question.type !== 'yes-no') return levels;
  const distinct = new Map<string, WayLevel>();
  for (const level of levels) {
    const key = [level.score, ...tests.map((test) => passesTest(test, level.value))].join();
    if (!distinct.has(key)) distinct.set(key, level);
  }
  return [...distinct.values()];
}

function valuesOf(question: Question, tests: readonly AnswerTest[], asOf: string): readonly AnswerValue[] {
  switch (question.type) {
    case 'text':
      return ['any text'];
    case 'number':
      return along(numberDomain(question), question.curve, tests.flatMap(operandsOf).map(Number));
    case 'date': {
      const ages = tests.flatMap(operandsOf).map((operand) => ageInDays(String(operand), asOf));
      return along(possibleAges(question, asOf), question.ageCurve, ages).map((age) => dateOfAge(age, asOf));
    }
    case 'multi':
      return marksOf(question);
    default:
      return singleOptions(question).map(({ value }) => value);
  }
}

function marksOf({ options, sure = [] }: OptionQuestion): readonly (readonly string[])[] {
  const others = options.filter(({ value }) => !sure.includes(value));
  return [sure, ...others.map(({ value }) => [...sure, value])];
}

/** Where a set has no end, a value beyond all that it is compared with ends it. */
function along(domain: Domain, curve: Curve | undefined, operands: readonly number[]): readonly number[] {
  const step = domain.grid?.step ?? 1;
  const corners = (curve ?? []).map(([x]) => x);
  const known = [...corners, ...operands.flatMap((x) => [x - step, x + step])];
  const marks = known.length === 0 ? [0] : known;
  const min = Number.isFinite(domain.min) ? domain.min : Math.min(domain.max, ...marks);
  const max = Number.isFinite(domain.max) ? domain.max : Math.max(domain.min, ...marks);
  const points = [min, ...corners.filter((x) => x > min && x < max), max];
  return [...new Set(points.map((x) => nearestIn(domain, x)))];
}

/** The possible value nearest to a point, without float noise. */
function nearestIn(domain: Domain, x: number): number {
  const near = neighboursOnGrid(x, domain);
  const nearest = near.reduce((best, each) => (Math.abs(each - x) < Math.abs(best - x) ? each : best));
  return Number(nearest.toPrecision(15));
}
