import type { Flips } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import { totalTerm } from '../scoring/assess.js';
import type { Assessment } from '../scoring/assessment.js';
import { meanRange } from '../scoring/interval.js';
import { project } from './what-if.js';

/** The verdict if every criterion that has a weight had the same one. */
export function equalWeights(rubric: Rubric, assessment: Assessment): Flips['equalWeights'] {
  const terms = assessment.criteria.map(totalTerm);
  const total = meanRange(terms.map((term) => ({ ...term, weight: term.weight > 0 ? 1 : 0 })));
  const { knockouts, caps } = assessment;
  const result = project(rubric, { knockouts, caps, ...(total && { total }) });
  if (result === undefined) return undefined;
  const { id, firm, range } = result.verdict;
  return { verdict: id, firm, range };
}
