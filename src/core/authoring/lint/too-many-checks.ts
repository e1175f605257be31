import { problem } from '../../model/problem.js';
import { allQuestions, type Rubric } from '../../model/rubric.js';
import { placedChecks } from '../../rubric/places.js';
import { type Assessment, assessedQuestions } from '../../scoring/assessment.js';
import { evaluationBy, evaluationIn } from '../../scoring/evaluation.js';
import { mostOf } from './most-of.js';
import type { LintRule } from './rule.js';

const MOST = 15;

/** A rubric whose checklist is longer for someone than people work through. */
export const tooManyChecks: LintRule = {
  id: 'too-many-checks',
  severity: 'warning',
  needs: 'valid',
  check: (rubric) => {
    const conditions = [
      ...allQuestions(rubric).flatMap(({ when }) => when ?? []),
      ...placedChecks(rubric).flatMap(({ item: { when } }) => when ?? []),
    ];
    const count = mostOf(rubric, conditions, (assessment) => listedIn(rubric, assessment));
    if (count <= MOST) return [];
    const path = rubric.checks.length > 0 ? ['checks'] : ['criteria'];
    return [problem('lint/too-many-checks', { count, most: MOST }, { path })];
  },
};

function listedIn({ knockouts, checks }: Rubric, assessment: Assessment): number {
  const { question, criterion } = evaluationIn(assessment);
  const { truth } = evaluationBy(question, criterion);
  const asked = assessedQuestions(assessment).filter((each) => each.asked === 'yes');
  const items = [
    ...asked.flatMap((each) => each.question.verify),
    ...knockouts.flatMap(({ verify }) => verify),
    ...checks,
  ];
  return items.filter(({ when }) => when === undefined || truth(when) === 'yes').length;
}
