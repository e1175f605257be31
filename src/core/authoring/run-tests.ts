import { checkAnswers } from '../answers/check-answers.js';
import { below } from '../answers/map-problems.js';
import type { AnswerSet } from '../model/answer.js';
import { combined, failure, type Outcome, type Problem, problem, success } from '../model/problem.js';
import type { Interval } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import type { RubricTest } from '../model/rubric-parts.js';
import type { Verdict } from '../model/verdict.js';
import { assess } from '../scoring/assess.js';
import type { Assessment } from '../scoring/assessment.js';
import { decide, scoreOf } from '../scoring/verdict.js';

/** One test case of a rubric after it was run. */
export interface TestRun {
  readonly test: RubricTest;
  /** Its place among the tests of the rubric, from 0. */
  readonly index: number;
  /** ISO date to which evidence is aged. */
  readonly asOf: string;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  /** Missing if nothing in the rubric applies to the answers. */
  readonly result?: { readonly score: Interval; readonly verdict: Verdict };
  /** What differs from what the case expects; none if it passed. */
  readonly failures: readonly Problem[];
}

/** Runs every test case of a rubric, or reports the answers that do not fit it; `today` is for cases without a day. */
export function runTests(rubric: Rubric, today: string): Outcome<readonly TestRun[]> {
  return combined(rubric.tests.map((test, index) => runCase(rubric, test, index, today)));
}

/** Runs one test case, at this place among those of the rubric. */
export function runCase(rubric: Rubric, test: RubricTest, index: number, today: string): Outcome<TestRun> {
  const { name, asOf = today, answers: given, checks } = test;
  const raw = { candidate: { name: 'test' }, answers: given, ...(checks && { checks }) };
  const path = ['tests', index];
  const read = checkAnswers(rubric, raw, asOf);
  if (!read.ok) return failure(...read.problems.map((each) => below(path, each)));
  const answers: AnswerSet = { ...read.value, candidate: { name } };
  const assessment = assess(rubric, answers, asOf);
  const score = scoreOf(assessment);
  const run = { test, index, asOf, answers, assessment };
  if (score === undefined) {
    const failures = [problem('test/no-score', {}, { path: [...path, 'expect'] })];
    return success({ ...run, failures });
  }
  const verdict = decide(rubric, assessment, score);
  const failures = failuresOf(test, score, verdict).map((each) => below([...path, 'expect'], each));
  return success({ ...run, result: { score, verdict }, failures });
}

function failuresOf({ expect }: RubricTest, score: Interval, verdict: Verdict): readonly Problem[] {
  const { atLeast, atMost } = expect.score ?? {};
  const failures: Problem[] = [];
  if (expect.verdict !== undefined && expect.verdict !== verdict.id) {
    const { id: found, range } = verdict;
    failures.push(problem('test/verdict', { expected: expect.verdict, found, range }, { path: ['verdict'] }));
  }
  if (expect.firm !== undefined && expect.firm !== verdict.firm) {
    failures.push(problem('test/firm', { expected: expect.firm, range: verdict.range }, { path: ['firm'] }));
  }
  if (atLeast !== undefined && score.low < atLeast) {
    failures.push(
      problem('test/score', { side: 'at-least', bound: atLeast, score }, { path: ['score', 'at-least'] }),
    );
  }
  if (atMost !== undefined && score.high > atMost) {
    failures.push(
      problem('test/score', { side: 'at-most', bound: atMost, score }, { path: ['score', 'at-most'] }),
    );
  }
  return failures;
}
