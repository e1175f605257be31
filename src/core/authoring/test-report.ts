import type { RubricRef } from '../model/loaded-rubric.js';
import type { Problem, Where } from '../model/problem.js';
import type { TestRun } from './run-tests.js';
import type { TestCoverage } from './test-coverage.js';

/** A test case of a rubric as it is reported. */
export interface ReportedTest extends Pick<TestRun, 'asOf' | 'result'> {
  readonly name: string;
  readonly where: Where;
  /** What differs from what it expects, with places; none if it passed. */
  readonly failures: readonly Problem[];
  /** Why a failed case came out as it did, in sentences. */
  readonly why: readonly string[];
}

/** What the tests of a rubric came to. */
export interface TestReport {
  readonly rubric: RubricRef;
  readonly tests: readonly ReportedTest[];
  readonly coverage?: TestCoverage;
}
