import { problem } from '../../model/problem.js';
import { allQuestions } from '../../model/rubric.js';
import { assessedQuestions } from '../../scoring/assessment.js';
import { mostOf } from './most-of.js';
import type { LintRule } from './rule.js';

const MOST = 20;

/** A rubric that asks someone more than people answer. */
export const tooManyQuestions: LintRule = {
  id: 'too-many-questions',
  severity: 'warning',
  needs: 'valid',
  check: (rubric) => {
    const conditions = allQuestions(rubric).flatMap(({ when }) => when ?? []);
    const count = mostOf(
      rubric,
      conditions,
      (assessment) => assessedQuestions(assessment).filter(({ asked }) => asked === 'yes').length,
    );
    if (count <= MOST) return [];
    return [problem('lint/too-many-questions', { count, most: MOST }, { path: ['criteria'] })];
  },
};
