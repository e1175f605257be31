import { type Problem, problem } from '../../model/problem.js';
import type { Rubric } from '../../model/rubric.js';
import type { Translation } from '../../model/rubric-texts.js';
import { capWithoutEffect } from './cap-without-effect.js';
import { checkWithoutPage } from './check-without-page.js';
import { checkWithoutTitle } from './check-without-title.js';
import { criterionWithoutCheck } from './criterion-without-check.js';
import { criterionWithoutWeight } from './criterion-without-weight.js';
import { criterionWithoutWhy } from './criterion-without-why.js';
import { curveBeyondBounds } from './curve-beyond-bounds.js';
import { curveGoesBack } from './curve-goes-back.js';
import { decidesAlone } from './decides-alone.js';
import { equalScores } from './equal-scores.js';
import { failingTest } from './failing-test.js';
import { idleWeight } from './idle-weight.js';
import { longLabel } from './long-label.js';
import { missingTranslation } from './missing-translation.js';
import { neverAsked } from './never-asked.js';
import { noWeight } from './no-weight.js';
import { questionWithoutCheck } from './question-without-check.js';
import type { LintRule } from './rule.js';
import { ruleAlwaysHits } from './rule-always-hits.js';
import { ruleNeverHits } from './rule-never-hits.js';
import { setInCondition } from './set-in-condition.js';
import { staleSource } from './stale-source.js';
import { sumAboveOne } from './sum-above-one.js';
import { testWithoutExpectation } from './test-without-expectation.js';
import { tooManyChecks } from './too-many-checks.js';
import { tooManyQuestions } from './too-many-questions.js';
import { unreachableBand } from './unreachable-band.js';
import { unsettledByCount } from './unsettled-by-count.js';
import { vagueOption } from './vague-option.js';

/** Rubrics may give a rule another severity, by its id: this rule reports ids that are none. */
const unknownRule: LintRule = {
  id: 'unknown-rule',
  severity: 'warning',
  check: ({ lint = {} }) =>
    Object.keys(lint)
      .filter((id) => !LINT_RULES.some((rule) => rule.id === id))
      .map((id) => {
        const known = LINT_RULES.map((rule) => rule.id);
        return problem('lint/unknown-rule', { id, known }, { path: ['lint', id] });
      }),
};

/** Every rule of lint. */
export const LINT_RULES: readonly LintRule[] = [
  criterionWithoutWhy,
  criterionWithoutCheck,
  questionWithoutCheck,
  unreachableBand,
  neverAsked,
  ruleAlwaysHits,
  ruleNeverHits,
  capWithoutEffect,
  curveGoesBack,
  decidesAlone,
  longLabel,
  criterionWithoutWeight,
  noWeight,
  equalScores,
  curveBeyondBounds,
  sumAboveOne,
  idleWeight,
  checkWithoutTitle,
  checkWithoutPage,
  setInCondition,
  unsettledByCount,
  tooManyQuestions,
  tooManyChecks,
  testWithoutExpectation,
  failingTest,
  vagueOption,
  staleSource,
  missingTranslation,
  unknownRule,
];

/** What all rules find in a rubric; in one that is not valid, what those find that do not score. */
export function lint(rubric: Rubric, which: 'valid' | 'invalid', asOf: string): readonly Problem[] {
  return LINT_RULES.flatMap(({ id, severity, needs, check }) => {
    const wanted = rubric.lint?.[id] ?? severity;
    if (wanted === 'off' || (needs === 'valid' && which === 'invalid')) return [];
    return check(rubric, asOf).map((found) => ({ ...found, severity: wanted }));
  });
}

/** What is found in a translation of a rubric; paths are those of its own file. */
export function lintTranslation(rubric: Rubric, translation: Translation): readonly Problem[] {
  const { id, severity, check } = missingTranslation;
  const wanted = rubric.lint?.[id] ?? severity;
  if (wanted === 'off') return [];
  return check(rubric, '', translation).map((found) => ({ ...found, severity: wanted }));
}
