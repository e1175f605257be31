import type { ReportedTest, TestReport } from '../../core/authoring/test-report.js';
import { problemLine } from '../../words/en/problem-text.js';

/** Writes what the tests of a rubric came to as indented JSON. */
export function rubricTestsJson({ rubric, tests, coverage }: TestReport): string {
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  const value = {
    schemaVersion: 1,
    rubric,
    passed: tests.length - failed,
    failed,
    tests: tests.map(testJson),
    ...(coverage && { coverage }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function testJson({
  name,
  asOf,
  where: { file, line, column },
  result,
  failures,
  why,
}: ReportedTest): unknown {
  return {
    name,
    asOf,
    file,
    line,
    column,
    passed: failures.length === 0,
    ...(result && { score: result.score, verdict: result.verdict }),
    problems: failures.map((each) => ({
      rule: each.code,
      line: each.where.line,
      column: each.where.column,
      message: problemLine(each),
    })),
    because: why,
  };
}
