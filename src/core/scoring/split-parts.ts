import type { Rubric } from '../model/rubric.js';
import { totalTerm } from './assess-intervals.js';
import type { Assessment, SplitPart } from './assessment.js';
import { limitsFrom } from './verdict.js';

/** Parts that together cover all completions: those of a split assessment, else the whole as one. */
export function splitParts(rubric: Rubric, assessment: Assessment): readonly SplitPart[] {
  if (assessment.split !== undefined) return assessment.split.parts;
  return [{ terms: assessment.criteria.map(totalTerm), limits: limitsFrom(rubric, assessment) }];
}
