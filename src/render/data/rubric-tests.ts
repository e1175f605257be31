import type { ReportedTest, TestReport } from '../../core/authoring/test-report.js';
import { problemLine } from '../../words/en/problem-text.js';
import { RUBRIC_TESTS } from '../../words/en/rubric-tests.js';
import { distinctNames, JUNIT_BEGIN, JUNIT_END, suite } from './junit-suite.js';

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

/** Writes what the tests of a rubric came to as JUnit: one suite, with a case for each test. */
export function rubricTestsJunit({ rubric, tests, coverage }: TestReport): string {
  const distinct = distinctNames();
  const cases = tests.map(({ name, failures, why }, index) => ({
    name: distinct(name, `${index + 1}`),
    ...(failures.length > 0 && {
      outcome: {
        tag: 'failure' as const,
        type: failures[0]?.code ?? '',
        says: [...failures.map(problemLine), ...why.map(RUBRIC_TESTS.why)],
      },
    }),
  }));
  const facts = [
    ['version', rubric.version],
    ['sha256', rubric.sha256],
    ['coverage', coverage && `${coverage.percent}`],
  ] as const;
  return `${JUNIT_BEGIN}${suite(rubric.id, facts, cases)}${JUNIT_END}`;
}
