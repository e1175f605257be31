import type { Candidate } from '../core/model/answer.js';
import { ExitStatus, type FailureReason } from '../core/model/exit-status.js';
import { failure, type Outcome, problemsOf, success } from '../core/model/problem.js';
import type { Interval } from '../core/model/result.js';
import type { Rubric } from '../core/model/rubric.js';
import { VERDICT_ACTIONS, type Verdict, type VerdictAction } from '../core/model/verdict.js';
import { verdictIds } from '../core/model/verdict-ids.js';
import { EXIT_REASONS } from '../words/en/exit-reasons.js';
import { wholeSpan } from '../words/numbers/whole-numbers.js';
import type { FlagsOf } from './options.js';
import { readKnownWords } from './read-options.js';

/** What makes an evaluation count as failed. */
export interface Gates {
  /** Compared with the low end of the score. */
  readonly failUnder?: number;
  /** Band ids, `stop` or `undecided`. */
  readonly failOn: readonly string[];
  /** Actions. */
  readonly failOnAction: readonly string[];
  readonly completeness: 'required' | 'optional';
  /** The most questions that may be marked not applicable. */
  readonly maxLeftOut?: number;
}

/** The options that set these gates, as they are typed. */
export function gateOptions({
  failUnder,
  failOn,
  failOnAction,
  completeness,
  maxLeftOut,
}: Gates): readonly string[] {
  return [
    ...(failUnder === undefined ? [] : ['--fail-under']),
    ...(failOn.length === 0 ? [] : ['--fail-on']),
    ...(failOnAction.length === 0 ? [] : ['--fail-on-action']),
    ...(completeness === 'optional' ? [] : ['--require-complete']),
    ...(maxLeftOut === undefined ? [] : ['--max-left-out']),
  ];
}

/** Splits the words of `--fail-on` and `--fail-on-action` and checks them, the former against the verdicts of the rubric. */
export function readGateWords(
  flags: FlagsOf<'failOn' | 'failOnAction'>,
  { bands }: Rubric,
): Outcome<Pick<Gates, 'failOn' | 'failOnAction'>> {
  const verdicts = readKnownWords('usage/verdict', flags.failOn ?? [], [...verdictIds(bands), 'undecided']);
  const actions = readKnownWords('usage/action', flags.failOnAction ?? [], VERDICT_ACTIONS);
  if (verdicts.ok && actions.ok) return success({ failOn: verdicts.value, failOnAction: actions.value });
  return failure(...[verdicts, actions].flatMap(problemsOf));
}

/** The part of a result that gates look at. */
export interface GateSubject {
  readonly candidate: Candidate;
  readonly score: Interval;
  readonly verdict: Pick<Verdict, 'id' | 'firm'>;
  readonly action: VerdictAction;
  /** Ids of the questions that count, or may, and have no usable answer. */
  readonly open: readonly string[];
  /** How many questions are marked not applicable. */
  readonly leftOut: number;
}

type Check = (subject: GateSubject) => readonly FailureReason[];

const NONE: readonly FailureReason[] = [];

/** Creates a check that returns the reasons why a result fails; none if it passes. */
export function createGateCheck({ failUnder, failOn, failOnAction, completeness, maxLeftOut }: Gates): Check {
  const checks: readonly Check[] = [
    ...(failUnder === undefined ? [] : [thresholdCheck(failUnder)]),
    ...(failOn.length === 0 ? [] : [verdictCheck(failOn)]),
    ...(failOnAction.length === 0 ? [] : [actionCheck(failOnAction)]),
    ...(completeness === 'optional' ? [] : [gapCheck]),
    ...(maxLeftOut === undefined ? [] : [leftOutCheck(maxLeftOut)]),
  ];
  return checks.length === 0 ? () => NONE : (subject) => checks.flatMap((check) => check(subject));
}

function thresholdCheck(failUnder: number): Check {
  return ({ score, candidate }) => {
    if (score.low >= failUnder) return NONE;
    const { low, high } = wholeSpan(score);
    const why = EXIT_REASONS.below(candidate.name, low, high, failUnder);
    return [{ status: ExitStatus.Failed, why }];
  };
}

function verdictCheck(failOn: readonly string[]): Check {
  return ({ verdict, candidate }) => {
    const hits = failOn.filter((word) => (word === 'undecided' ? !verdict.firm : word === verdict.id));
    return hits.map((word) => ({
      status: ExitStatus.Failed,
      why: EXIT_REASONS.verdict(candidate.name, word),
    }));
  };
}

function actionCheck(failOnAction: readonly string[]): Check {
  return ({ action, candidate }) =>
    failOnAction.includes(action)
      ? [{ status: ExitStatus.Failed, why: EXIT_REASONS.action(candidate.name, action) }]
      : NONE;
}

function gapCheck({ open, candidate }: GateSubject): readonly FailureReason[] {
  if (open.length === 0) return NONE;
  const why = EXIT_REASONS.incomplete(candidate.name, open);
  return [{ status: ExitStatus.Incomplete, why }];
}

function leftOutCheck(most: number): Check {
  return ({ leftOut, candidate }) => {
    if (leftOut <= most) return NONE;
    const why = EXIT_REASONS.leftOut(candidate.name, leftOut, most);
    return [{ status: ExitStatus.Failed, why }];
  };
}
