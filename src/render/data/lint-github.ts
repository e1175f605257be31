import { type Problem, ruleOf } from '../../core/model/problem.js';
import { problemLine } from '../../words/en/problem-text.js';
import { workflowCommand } from './workflow-command.js';

const LEVELS = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** Writes the findings of lint as annotations for GitHub Actions, one a line. */
export function lintGithub(problems: readonly Problem[]): string {
  return problems
    .map((found) => {
      const { file, line, column } = found.where;
      const command = workflowCommand({
        level: LEVELS[found.severity],
        title: ruleOf(found),
        message: problemLine(found),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
      });
      return `${command}\n`;
    })
    .join('');
}
