import { type Path, type Problem, problem } from '../model/problem.js';
import type { Criterion, Rubric } from '../model/rubric.js';
import { placedQuestions } from './places.js';

// Products with far smaller weights lose all their digits.
const SMALLEST = 1e-12;

/** Finds a rubric in which nothing could ever count, and weights too small to be multiplied. */
export function checkWeights(rubric: Rubric): readonly Problem[] {
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
