import { type WhatIf, whatIf } from '../insight/what-if.js';
import { once } from '../model/memoise.js';
import { failure, type Outcome, problem, success } from '../model/problem.js';
import type { Interval } from '../model/result.js';
import type { Action } from '../model/rubric-parts.js';
import type { Verdict } from '../model/verdict.js';
import { assess } from '../scoring/assess.js';
import type { Assessment } from '../scoring/assessment.js';
import { calledActions } from '../scoring/called-actions.js';
import { decide, scoreOf } from '../scoring/verdict.js';
import type { ReportInput } from './report-input.js';

/** Scored and decided answers. */
export interface Decided {
  readonly assessment: Assessment;
  readonly score: Interval;
  readonly verdict: Verdict;
  readonly actions: readonly Action[];
  readonly attempt: () => WhatIf;
}

/** Scores answers and decides on them; a problem if no question applies. */
export function decideOn({ rubric, answers, asOf }: ReportInput): Outcome<Decided> {
  const assessment = assess(rubric, answers, asOf);
  const score = scoreOf(assessment);
  if (score === undefined) {
    const because = assessment.knockouts.flatMap(({ rule, state }) =>
      state === 'hit' ? [rule.because] : [],
    );
    return failure(problem('score/nothing-applies', because.length === 0 ? {} : { because }));
  }
  const attempt = once(() => whatIf(rubric, answers, asOf, assessment));
  const verdict = decide(rubric, assessment, score);
  const actions = calledActions(rubric, { answers, asOf }, assessment, verdict);
  return success({ assessment, score, verdict, actions, attempt });
}
