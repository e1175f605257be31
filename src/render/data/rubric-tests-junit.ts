import type { TestReport } from '../../core/authoring/test-report.js';
import { problemLine } from '../../words/en/problem-text.js';
import { RUBRIC_TESTS } from '../../words/en/rubric-tests.js';
import { distinctNames, JUNIT_BEGIN, JUNIT_END, suite } from './junit-suite.js';

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
