import { checklist } from '../insight/checklist.js';
import { drivers } from '../insight/drivers.js';
import { flipSearch } from '../insight/flips/flips.js';
import { nextWithHalfKnown } from '../insight/next.js';
import { outlook } from '../insight/outlook/outlook.js';
import { questionShares, type Shares } from '../insight/shares.js';
import { stability } from '../insight/stability/stability.js';
import { untilOf } from '../insight/until.js';
import type { WhatIf } from '../insight/what-if.js';
import type { AnswerSet } from '../model/answer.js';
import type { Outlook } from '../model/outlook.js';
import { type Outcome, success } from '../model/problem.js';
import type { BriefResult, NextQuestion, Report, Result, ResultPart } from '../model/result.js';
import { REPORT_PARTS } from '../model/result-parts.js';
import type { Until } from '../model/verdict.js';
import { actionOf, idWithoutCaps, isFree } from '../scoring/action.js';
import { decideWithoutCaps } from '../scoring/assess.js';
import { type Assessment, staleContributing, unansweredContributing } from '../scoring/assessment.js';
import { coverageOf } from './coverage.js';
import { type Decided, decideOn } from './decided.js';
import { judgement } from './judgement.js';
import { notesOn } from './notes.js';
import { asCounted, type ReportInput } from './report-input.js';
import { criterionRows, profileRow } from './rows.js';

/** Evaluates one candidate, with every part; a problem if no question applies to it. */
export function buildReport(input: ReportInput): Outcome<Report> {
  const built = assessedReport(input, REPORT_PARTS);
  return built.ok ? success(built.value.report) : built;
}

/** A report, and the assessment that it is based on, with other answers to try. */
export interface AssessedReport<Part extends ResultPart> {
  readonly report: Report<Part>;
  readonly assessment: Assessment;
  readonly attempt: () => WhatIf;
  /** The answers as they count. */
  readonly answers: AnswerSet;
}

/** Evaluates one candidate, computes the given parts, and returns the assessment too. */
export function assessedReport<Part extends ResultPart>(
  given: ReportInput,
  parts: readonly (Part | 'stability')[],
): Outcome<AssessedReport<Part>> {
  const input = asCounted(given);
  const decided = decideOn(input);
  if (!decided.ok) return decided;
  const { rubric, answers } = input;
  const { assessment, verdict, attempt } = decided.value;
  const ofResult = parts.filter((part) => part !== 'stability');
  // The compiler cannot see that what is asked for is there.
  const result = resultOf(input, decided.value, ofResult) as Result<Part>;
  const shown = parts.includes('stability') && { stability: stability(rubric, assessment, verdict) };
  return success({ report: { rubric, result, ...shown }, assessment, attempt, answers });
}

/** A result with the parts that were asked for, and the ids of the questions that count and still wait for an answer. */
export interface Evaluated {
  readonly result: BriefResult;
  readonly open: readonly string[];
  /** Those of them whose answer is out of date. */
  readonly stale: readonly string[];
}

/** Evaluates one of many candidates, and computes only the given parts. */
export function evaluateOne(given: ReportInput, parts: readonly ResultPart[]): Outcome<Evaluated> {
  const input = asCounted(given);
  const decided = decideOn(input);
  if (!decided.ok) return decided;
  const { assessment } = decided.value;
  const open = unansweredContributing(assessment);
  const stale = staleContributing(assessment);
  return success({ result: resultOf(input, decided.value, parts), open, stale });
}

/** The keys of a result have a fixed order, with the parts between head and tail. */
function resultOf(input: ReportInput, decided: Decided, parts: readonly ResultPart[]): BriefResult {
  const shares = questionShares(decided.assessment);
  const coverage = coverageOf(decided.assessment, shares);
  if (parts.length === 0) {
    const { head, rules, tail } = briefParts(input, decided, coverage);
    return { ...head, ...rules, ...tail };
  }
  const wanted = new Set(parts);
  const { until, ...more } = partsOf(input, decided, shares, wanted);
  const ways = wanted.has('outlook') ? outlookOf(input, decided, coverage) : undefined;
  const { head, rules, tail } = briefParts(input, decided, coverage, {
    ...(until && { until }),
    ...(ways && { outlook: ways }),
  });
  return {
    ...head,
    ...(ways && { outlook: ways }),
    ...rules,
    ...more,
    ...tail,
  };
}

function outlookOf(
  { rubric, stamp, answers, asOf }: ReportInput,
  { assessment, score, verdict }: Decided,
  { answered }: BriefResult['coverage'],
): Outlook {
  const { sha256 } = stamp;
  return outlook({ rubric, sha256, answers, assessment, asOf, now: { score, verdict }, answered });
}

type RuleKey = 'knockouts' | 'caps' | 'warnings';

function briefParts(
  { rubric, stamp, asOf, answers, evidence, toolVersion }: ReportInput,
  { assessment, score, verdict, actions }: Decided,
  coverage: BriefResult['coverage'],
  more: { readonly until?: Until; readonly outlook?: Outlook } = {},
): {
  readonly head: Omit<BriefResult, RuleKey | 'coverage' | 'disclaimer'>;
  readonly rules: Pick<BriefResult, RuleKey>;
  readonly tail: Pick<BriefResult, 'coverage' | 'disclaimer'>;
} {
  const without =
    idWithoutCaps(rubric, assessment, score, verdict.id) ??
    decideWithoutCaps(rubric, { answers, asOf }, assessment, score).id;
  const decision = {
    ...verdict,
    actions,
    withoutCaps: without,
    free: isFree(rubric, assessment),
    ...more,
  };
  const { verdict: its, ...rules } = judgement(rubric, assessment, score, decision);
  return {
    head: {
      schemaVersion: 1,
      tool: { name: 'credcheck', version: toolVersion },
      rubric: stamp,
      ...(rubric.weighting && { weighting: rubric.weighting }),
      asOf,
      ...(evidence === 'strict' && { strictEvidence: true }),
      candidate: answers.candidate,
      score,
      verdict: its,
    },
    rules,
    tail: { coverage, disclaimer: rubric.disclaimer },
  };
}

/** What is left out is not there, rather than empty. */
function partsOf(
  input: ReportInput,
  { assessment, score, verdict, actions, attempt: attempted }: Decided,
  shares: Shares,
  parts: ReadonlySet<ResultPart>,
): { readonly until?: Until | undefined } {
  const { rubric, answers, asOf } = input;
  const attempt = attempted();
  const needsNext = parts.has('next') || parts.has('checklist');
  const flips = flipSearch({ rubric, answers, assessment, now: verdict, attempt, shares, asOf });
  const action = actionOf(actions, assessment.knockouts);
  const lift = () => flips.ofAnswers().lift;
  const context = { rubric, answers, assessment, attempt, shares, asOf };
  const next = needsNext ? nextWithHalfKnown({ rubric, answers, assessment, asOf, attempt }) : [];
  return {
    ...(parts.has('verdict.until') && { until: untilOf({ ...context, verdict, action, actions, lift }) }),
    ...(parts.has('profile') && { profile: assessment.profile.map(profileRow) }),
    ...(parts.has('criteria') && { criteria: criterionRows(assessment) }),
    ...(parts.has('drivers') && { drivers: drivers(assessment, asOf, shares) }),
    ...(parts.has('next') && { next: parts.has('next.answers') ? next : next.map(withoutAnswers) }),
    ...(parts.has('flips') && { flips: flips.all() }),
    ...(parts.has('checklist') && {
      checklist: checklist({ rubric, answers, assessment, now: { score, verdict }, next, attempt, asOf }),
    }),
    ...(parts.has('notes') && { notes: notesOn(input, assessment) }),
  };
}

function withoutAnswers({ answers: _, ...next }: NextQuestion): Omit<NextQuestion, 'answers'> {
  return next;
}
