import type { AnswerSet } from '../answers/model.js';
import { checklist } from '../insight/checklist.js';
import { drivers } from '../insight/drivers.js';
import { flips } from '../insight/flips/flips.js';
import { nextQuestions } from '../insight/next.js';
import { whatIf } from '../insight/what-if.js';
import { failure, type Outcome, problem, success } from '../problem.js';
import type { Rubric, RubricStamp } from '../rubric/model.js';
import { assess } from '../scoring/assess.js';
import type { Assessment } from '../scoring/assessment.js';
import { decide, scoreOf, type Verdict } from '../scoring/verdict.js';
import { reasons, verdictTitle } from './because.js';
import { coverageOf } from './coverage.js';
import type { Interval, Report, Result } from './model.js';
import { notesOn } from './notes.js';
import { criterionRows, profileRow } from './rows.js';

/** All that a report depends on: the same inputs give the same report. */
export interface ReportInput {
  readonly rubric: Rubric;
  readonly stamp: RubricStamp;
  readonly answers: AnswerSet;
  /** ISO date on which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
}

/** Evaluates one candidate; a problem where nothing in the rubric applies to it. */
export function buildReport(input: ReportInput): Outcome<Report> {
  const assessment = assess(input.rubric, input.answers, input.asOf);
  const score = scoreOf(assessment);
  if (score === undefined) return failure(problem('score/nothing-applies', {}));
  return success({ rubric: input.rubric, result: resultOf(input, assessment, score) });
}

function resultOf(input: ReportInput, assessment: Assessment, score: Interval): Result {
  const { rubric, answers, asOf } = input;
  const verdict = decide(rubric, assessment, score);
  const next = nextQuestions(rubric, answers, assessment, asOf);
  return {
    schemaVersion: 1,
    tool: { name: 'credcheck', version: input.toolVersion },
    rubric: input.stamp,
    asOf,
    candidate: answers.candidate,
    score,
    verdict: {
      id: verdict.id,
      title: verdictTitle(rubric, verdict.id),
      firm: verdict.firm,
      range: verdict.range,
      because: reasons({ rubric, assessment, score, verdict, next }),
    },
    ...ruleResults(assessment),
    profile: assessment.profile.map(profileRow),
    criteria: criterionRows(assessment),
    ...insight(input, assessment, { score, verdict }, next),
    notes: notesOn(input, assessment),
    coverage: coverageOf(assessment),
    disclaimer: rubric.disclaimer,
  };
}

function ruleResults({
  knockouts,
  caps,
  warnings,
}: Assessment): Pick<Result, 'knockouts' | 'caps' | 'warnings'> {
  return {
    knockouts: knockouts.map(({ rule, state }) => ({ id: rule.id, state })),
    caps: caps.map(({ rule, state }) => ({ id: rule.id, state, atMost: rule.atMost })),
    warnings: warnings.map(({ id, say }) => ({ id, say })),
  };
}

function insight(
  { rubric, answers, asOf }: ReportInput,
  assessment: Assessment,
  now: { readonly score: Interval; readonly verdict: Verdict },
  next: Result['next'],
): Pick<Result, 'drivers' | 'next' | 'flips' | 'checklist'> {
  const attempt = whatIf(rubric, answers, asOf);
  return {
    drivers: drivers(assessment, asOf),
    next,
    flips: flips({ rubric, answers, assessment, now: now.verdict, attempt, asOf }),
    checklist: checklist({ rubric, answers, assessment, now, next, attempt, asOf }),
  };
}
