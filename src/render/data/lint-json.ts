import { type Problem, ruleOf } from '../../core/model/problem.js';
import { problemLine } from '../../words/en/problem-text.js';

/** Writes the findings of lint as indented JSON. */
export function lintJson(problems: readonly Problem[]): string {
  const listed = problems.map((found) => ({
    rule: ruleOf(found),
    severity: found.severity,
    file: found.where.file,
    line: found.where.line,
    column: found.where.column,
    message: problemLine(found),
  }));
  return `${JSON.stringify({ schemaVersion: 1, problems: listed }, null, 2)}\n`;
}
