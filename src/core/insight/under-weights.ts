import type { AnswerSet } from '../model/answer.js';
import type { Rubric } from '../model/rubric.js';
import { branchOf } from '../scoring/assess.js';
import { totalTerm } from '../scoring/assess-intervals.js';
import type { Assessment, ScoredCriterion } from '../scoring/assessment.js';
import { exactly } from '../scoring/completions.js';
import type { Term } from '../scoring/interval.js';
import { type Projection, project } from './what-if.js';

/** Answers with what scores them. */
export interface ScoringInput {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly asOf: string;
}

/** The outcome with other weights of the criteria, scored anew; undefined if there is neither a score nor a knock-out that stops. */
export function projectUnderWeights(
  { rubric, answers, asOf }: ScoringInput,
  assessment: Assessment,
  weightOf: (term: Term, criterion: string) => number,
): Projection | undefined {
  const termOf = (scored: ScoredCriterion): Term => {
    const term = totalTerm(scored);
    return { ...term, weight: weightOf(term, scored.criterion.id) };
  };
  const branch = branchOf(assessment, termOf);
  return project(rubric, exactly({ rubric, given: answers, asOf, termOf }, branch));
}
