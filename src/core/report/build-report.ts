import { checklist } from '../insight/checklist.js';
import { drivers } from '../insight/drivers.js';
import { flips } from '../insight/flips/flips.js';
import { nextQuestions } from '../insight/next.js';
import { questionShares, type Shares } from '../insight/shares.js';
import { whatIf } from '../insight/what-if.js';
import type { AnswerSet } from '../model/answer.js';
import { failure, type Outcome, problem, success } from '../model/problem.js';
import type { BriefResult, Interval, Report, Result } from '../model/result.js';
import type { Rubric, RubricRef } from '../model/rubric.js';
import type { Verdict } from '../model/verdict.js';
import { assess } from '../scoring/assess.js';
import { type Assessment, unansweredContributing } from '../scoring/assessment.js';
import { decide, scoreOf } from '../scoring/verdict.js';
import { coverageOf } from './coverage.js';
import { notesOn } from './notes.js';
import { criterionRows, profileRow } from './rows.js';
import { openKnockouts, reasons } from './verdict-reasons.js';

/** Everything that a report depends on: the same inputs give the same report. */
export interface ReportInput {
  readonly rubric: Rubric;
  readonly stamp: RubricRef;
  readonly answers: AnswerSet;
  /** ISO date to which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
}

/** Evaluates one candidate; a problem if no question applies to it. */
export function buildReport(input: ReportInput): Outcome<Report> {
  const built = assessedReport(input);
  return built.ok ? success(built.value.report) : built;
}

/** A report, and the assessment that it is based on. */
export interface AssessedReport {
  readonly report: Report;
  readonly assessment: Assessment;
}

/** Evaluates one candidate, and returns the assessment too. */
export function assessedReport(input: ReportInput): Outcome<AssessedReport> {
  const decided = decideOn(input);
  if (!decided.ok) return decided;
  const report = { rubric: input.rubric, result: resultOf(input, decided.value) };
  return success({ report, assessment: decided.value.assessment });
}

/** A result as long as it is asked for, and the ids of the questions that count and still wait for an answer. */
export interface Evaluated {
  readonly result: BriefResult;
  readonly open: readonly string[];
}

/** Evaluates one of many candidates; a brief result omits explanations. */
export function evaluateOne(input: ReportInput, detail: 'full' | 'brief'): Outcome<Evaluated> {
  const decided = decideOn(input);
  if (!decided.ok) return decided;
  const open = unansweredContributing(decided.value.assessment);
  if (detail === 'full') return success({ result: resultOf(input, decided.value), open });
  const { head, tail } = briefParts(input, decided.value, questionShares(decided.value.assessment));
  return success({ result: { ...head, ...tail }, open });
}

/** Scored and decided answers. */
interface Decided {
  readonly assessment: Assessment;
  readonly score: Interval;
  readonly verdict: Verdict;
}

function decideOn({ rubric, answers, asOf }: ReportInput): Outcome<Decided> {
  const assessment = assess(rubric, answers, asOf);
  const score = scoreOf(assessment);
  if (score === undefined) return failure(problem('score/nothing-applies', {}));
  return success({ assessment, score, verdict: decide(rubric, assessment, score) });
}

/** The keys of a result have a fixed order, with the details between head and tail; spreading them would be slow. */
function resultOf(input: ReportInput, decided: Decided): Result {
  const { assessment } = decided;
  const shares = questionShares(assessment);
  const { head, tail } = briefParts(input, decided, shares);
  const { drivers, next, flips, checklist } = insight(input, decided, shares);
  return {
    schemaVersion: head.schemaVersion,
    tool: head.tool,
    rubric: head.rubric,
    asOf: head.asOf,
    candidate: head.candidate,
    score: head.score,
    verdict: head.verdict,
    knockouts: head.knockouts,
    caps: head.caps,
    warnings: head.warnings,
    profile: assessment.profile.map(profileRow),
    criteria: criterionRows(assessment),
    drivers,
    next,
    flips,
    checklist,
    notes: notesOn(input, assessment),
    coverage: tail.coverage,
    disclaimer: tail.disclaimer,
  };
}

function briefParts(
  { rubric, stamp, asOf, answers, toolVersion }: ReportInput,
  { assessment, score, verdict }: Decided,
  shares: Shares,
): {
  readonly head: Omit<BriefResult, 'coverage' | 'disclaimer'>;
  readonly tail: Pick<BriefResult, 'coverage' | 'disclaimer'>;
} {
  const { verdict: its, knockouts, caps, warnings } = judgement(rubric, assessment, score, verdict);
  return {
    head: {
      schemaVersion: 1,
      tool: { name: 'credcheck', version: toolVersion },
      rubric: stamp,
      asOf,
      candidate: answers.candidate,
      score,
      verdict: its,
      knockouts,
      caps,
      warnings,
    },
    tail: { coverage: coverageOf(assessment, shares), disclaimer: rubric.disclaimer },
  };
}

/** The verdict with its reasons, and the states of the rules, as results have them. */
export function judgement(
  rubric: Rubric,
  assessment: Assessment,
  score: Interval,
  verdict: Verdict,
): Pick<BriefResult, 'verdict' | 'knockouts' | 'caps' | 'warnings'> {
  const { id, firm, range } = verdict;
  const because = reasons({ rubric, assessment, score, verdict });
  const unless = openKnockouts(rubric, assessment);
  return {
    verdict: { id, firm, range, because, unless },
    ...ruleResults(assessment),
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
    warnings: warnings.flatMap(({ rule: { id, say }, state }) => (state === 'hit' ? [{ id, say }] : [])),
  };
}

function insight(
  { rubric, answers, asOf }: ReportInput,
  { assessment, score, verdict }: Decided,
  shares: Shares,
): Pick<Result, 'drivers' | 'next' | 'flips' | 'checklist'> {
  const attempt = whatIf(rubric, answers, asOf, assessment);
  const next = nextQuestions(rubric, answers, assessment, asOf, attempt);
  return {
    drivers: drivers(assessment, asOf, shares),
    next,
    flips: flips({ rubric, answers, assessment, now: verdict, attempt, shares, asOf }),
    checklist: checklist({ rubric, answers, assessment, now: { score, verdict }, next, attempt, asOf }),
  };
}
