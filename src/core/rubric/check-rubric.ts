import type { Problem } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { checkBands } from './check-bands.js';
import { checkChains } from './check-chains.js';
import { checkConditions } from './check-conditions.js';
import { checkCycles } from './check-cycles.js';
import { checkIds } from './check-ids.js';
import { checkDate, checkNumber } from './check-numbers.js';
import { checkOptions } from './check-options.js';
import { checkWeights } from './check-weights.js';
import { type PlacedQuestion, placedQuestions } from './places.js';

/** Finds all inconsistencies of a well-formed rubric; places are paths in its file. */
export function checkRubric(rubric: Rubric): readonly Problem[] {
  return [
    ...checkIds(rubric),
    ...checkBands(rubric),
    ...placedQuestions(rubric).flatMap(checkQuestion),
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
