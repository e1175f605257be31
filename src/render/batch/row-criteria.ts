import type { Row } from '../../core/batch/row.js';
import type { CriterionResult, Result } from '../../core/model/result.js';

/** The criteria in the result of a row; none where rows are brief, or the row was refused. */
export function criteriaIn({ line }: Row): readonly CriterionResult[] {
  const { criteria = [] }: Partial<Pick<Result, 'criteria'>> = JSON.parse(line);
  return criteria;
}
