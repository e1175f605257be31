import type { AnswerSet } from '../model/answer.js';
import type { Flips } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import { branchOf } from '../scoring/assess.js';
import { totalTerm } from '../scoring/assess-intervals.js';
import type { Assessment, ScoredCriterion } from '../scoring/assessment.js';
import { exactly } from '../scoring/completions.js';
import type { Term } from '../scoring/interval.js';
import { project } from './what-if.js';

/** The verdict if every criterion with a weight had the same one. */
export function equalWeights(
  rubric: Rubric,
  given: AnswerSet,
  assessment: Assessment,
  asOf: string,
): Flips['equalWeights'] {
  const branch = branchOf(assessment, equalTerm);
  const result = project(rubric, exactly({ rubric, given, asOf, termOf: equalTerm }, branch));
  if (result === undefined) return undefined;
  const { id, firm, range } = result.verdict;
  return { verdict: id, firm, range };
}

function equalTerm(criterion: ScoredCriterion): Term {
  const term = totalTerm(criterion);
  return { ...term, weight: term.weight > 0 ? 1 : 0 };
}
