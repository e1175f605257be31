import { type Path, type Problem, problem } from '../model/problem.js';
import type { Criterion, Rubric } from '../model/rubric.js';
import { checkBands } from './check-bands.js';
import { checkChains } from './check-chains.js';
import { checkConditions } from './check-conditions.js';
import { checkCycles } from './check-cycles.js';
import { checkIds } from './check-ids.js';
import { checkDate, checkNumber } from './check-numbers.js';
import { checkOptions } from './check-options.js';
import { checkPages } from './check-pages.js';
import { type PlacedQuestion, placedQuestions } from './places.js';

/** Finds all inconsistencies of a well-formed rubric; places are paths in its file. */
export function checkRubric(rubric: Rubric): readonly Problem[] {
  return [
    ...checkIds(rubric),
    ...checkBands(rubric),
    ...placedQuestions(rubric).flatMap(checkQuestion),
    ...checkPages(rubric),
    ...checkConditions(rubric),
    ...checkCycles(rubric),
    ...checkChains(rubric),
    ...checkWeights(rubric),
  ];
}

function checkQuestion({ question, ...place }: PlacedQuestion): readonly Problem[] {
  switch (question.type) {
    case 'choice':
    case 'multi':
    case 'yes-no':
      return checkOptions(question, place);
    case 'number':
      return checkNumber(question, place);
    case 'date':
      return checkDate(question, place);
    case 'text':
      return [];
  }
}

// Products with far smaller weights lose all their digits.
const SMALLEST = 1e-12;

/** Finds a rubric in which nothing could ever count, and weights too small to be multiplied. */
function checkWeights(rubric: Rubric): readonly Problem[] {
  const placed = [
    ...rubric.criteria.map(({ weight }, index) => ({ weight, path: ['criteria', index, 'weight'] })),
    ...placedQuestions(rubric).map(({ question, path }) => ({
      weight: question.weight,
      path: [...path, 'weight'],
    })),
  ];
  const tiny = placed.filter(({ weight }) => weight > 0 && weight < SMALLEST);
  if (tiny.length > 0) return tiny.map(({ weight, path }) => tooSmall(weight, path));
  return rubric.criteria.some(counts) ? [] : [problem('rubric/no-weight', {}, { path: ['criteria'] })];
}

function tooSmall(weight: number, path: Path): Problem {
  const expected = { id: 'weight', least: SMALLEST } as const;
  return problem('rubric/bounds', { expected, found: String(weight) }, { path });
}

function counts({ weight, questions }: Criterion): boolean {
  return weight > 0 && questions.some((question) => question.type !== 'text' && question.weight > 0);
}
