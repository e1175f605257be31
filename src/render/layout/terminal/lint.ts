import type { Problem } from '../../../core/model/problem.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { LINT_SUMMARY } from '../../../words/en/lint/rules.js';
import { renderProblems } from './problems.js';

/** The findings of lint for a person, each with the lines around it, and how many there are. */
export function renderLint(
  problems: readonly Problem[],
  files: readonly string[],
  options: RenderOptions,
): string {
  if (problems.length === 0) return `${LINT_SUMMARY.none(files)}\n`;
  const count = (severity: Problem['severity']): number =>
    problems.filter((each) => each.severity === severity).length;
  const counts = LINT_SUMMARY.counts(count('error'), count('warning'), count('advice'));
  return `${renderProblems(problems, options, 'all')}\n${counts}; ${LINT_SUMMARY.rule}\n`;
}
