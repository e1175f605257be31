import { type Problem, ruleOf } from '../../core/model/problem.js';
import { problemLine } from '../../words/en/problem-text.js';

const LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const;

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
    level: LEVELS[found.severity],
    message: { text: problemLine(found) },
    ...(file !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
            ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
          },
        },
      ],
    }),
  };
}
