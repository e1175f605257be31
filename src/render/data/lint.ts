import { type Problem, ruleOf } from '../../core/model/problem.js';
import { problemLine } from '../../words/en/problem-text.js';
import { workflowCommand } from './workflow-command.js';

/** Severities as GitHub and as SARIF name them. */
const LEVELS = { error: 'error', warning: 'warning', advice: 'notice' } as const;
const SARIF_LEVELS = { ...LEVELS, advice: 'note' } as const;

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

/** Writes the findings of lint as SARIF 2.1.0. */
export function lintSarif(problems: readonly Problem[], toolVersion: string): string {
  const rules = [...new Set(problems.map(ruleOf))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'credcheck', version: toolVersion, rules: rules.map((id) => ({ id })) },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((found) => resultOf(found, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(found: Problem, rules: readonly string[]): unknown {
  const ruleId = ruleOf(found);
  const { file, line, column } = found.where;
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: SARIF_LEVELS[found.severity],
    message: { text: problemLine(found) },
    ...(file !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
          },
        },
      ],
    }),
  };
}

/** The address of a file: relative to the folder that lint runs in if its path is, else absolute. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
