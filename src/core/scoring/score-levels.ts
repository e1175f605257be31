import type { AnswerValue } from '../model/answer.js';
import { testsByQuestion } from '../model/condition.js';
import { type Domain, neighboursOnGrid, numberDomain } from '../model/domain.js';
import { perQuestion } from '../model/per-question.js';
import { perRubric } from '../model/per-rubric.js';
import type { AnswerTest, Curve, Question, Rubric } from '../model/rubric.js';
import { verdictConditions } from '../model/rules.js';
import { ageInDays, dateOfAge } from './age.js';
import { operandsOf, passesTest } from './condition.js';
import { type Level, levelsOf } from './levels.js';
import { canScore, possibleAges, scoreOfValue } from './question-score.js';

// On a finer grid, scores are as good as continuous.
const MOST_STEPS = 256;

/**
 * The possible answers to a question, grouped by conditions and by score; undefined if there are too many. A number or date
 * with too many steps is grouped by conditions alone, with the whole span of its score.
 */
export const scoreLevelsIn = perRubric((rubric: Rubric) => {
  const testsOf = testsByQuestion(verdictConditions(rubric));
  return perQuestion((question: Question, asOf): readonly Level[] | undefined => {
    const tests = testsOf(question.id);
    const steps = stepsOf(question, tests, asOf);
    if (steps !== undefined) return distinct(question, steps, tests, asOf);
    const { all, count } = levelsOf(question, { tests, byScore: true, asOf });
    return Number.isFinite(count) ? all : undefined;
  });
});

/** Each possible number or date up to where curve and conditions no longer distinguish any, if they are few. */
function stepsOf(
  question: Question,
  tests: readonly AnswerTest[],
  asOf: string,
): readonly AnswerValue[] | undefined {
  const operands = tests.flatMap(operandsOf);
  if (question.type === 'number')
    return onGrid(numberDomain(question), [...corners(question.curve), ...operands.map(Number)]);
  if (question.type !== 'date') return undefined;
  const ages = operands.map((operand) => ageInDays(String(operand), asOf));
  const steps = onGrid(possibleAges(question, asOf), [...corners(question.ageCurve), ...ages]);
  return steps?.map((age) => dateOfAge(age, asOf));
}

function corners(curve: Curve = []): readonly number[] {
  return curve.map(([x]) => x);
}

function onGrid(domain: Domain, marks: readonly number[]): readonly number[] | undefined {
  const { min, max, grid } = domain;
  if (grid === undefined) return undefined;
  const { step } = grid;
  const [first, last] = [Math.min(...marks) - 2 * step, Math.max(...marks) + 2 * step].map(
    (x) => neighboursOnGrid(Math.min(Math.max(x, min), max), domain)[0],
  );
  const count = Math.floor((Number(last) - Number(first)) / step + 0.5) + 1;
  if (!(count <= MOST_STEPS)) return undefined;
  return Array.from({ length: count }, (_, at) => Number((Number(first) + at * step).toPrecision(15)));
}

function distinct(
  question: Question,
  values: readonly AnswerValue[],
  tests: readonly AnswerTest[],
  asOf: string,
): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const value of values) {
    const score = canScore(question) ? scoreOfValue(question, value, asOf) : 0;
    const key = [score, ...tests.map((test) => passesTest(test, value))].join();
    levels.set(key, { value, range: { low: score, high: score } });
  }
  return [...levels.values()];
}
