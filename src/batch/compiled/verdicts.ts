import type { Interval, RuleState } from '../../core/model/result.js';
import type { LoadedRubric, Rubric } from '../../core/model/rubric.js';
import type { QuestionEntry } from '../../core/model/rubric-index.js';
import type { Ternary } from '../../core/model/ternary.js';
import type { Verdict } from '../../core/model/verdict.js';
import { judgement } from '../../core/report/build-report.js';
import { stateOf } from '../../core/scoring/assess-intervals.js';
import type { AssessedQuestion, Assessment } from '../../core/scoring/assessment.js';
import { decide } from '../../core/scoring/verdict.js';
import { inWords } from '../../words/en/report/public-result.js';
import type { Compiled } from './compile.js';
import type { LineState } from './line-state.js';
import { type Branch, digitOf, Memo } from './memo.js';
import type { Reading } from './reading.js';
import type { Roles } from './roles.js';

/** What is the same for all lines with the same states of rules and open questions. */
export interface Finding {
  readonly verdict: Verdict;
  /** Verdict, knock-outs, caps and warnings as members of a JSON object. */
  readonly json: string;
}

const MOST_BRANCHES = 20_000;

/**
 * Finds the verdict of a line. The core decides for the first line of each kind, and the result is reused:
 * the path to a finding has a step for everything that the verdict and its reasons depend on. If a
 * knock-out is hit, that is only the rules.
 */
export function verdictFinder(
  loaded: LoadedRubric,
  compiled: Compiled,
  roles: Roles,
): (state: LineState, score: Interval, open: number) => Finding {
  const { bands, knockouts } = loaded.rubric;
  const findings = new Memo<Finding>(MOST_BRANCHES);
  const bandOf = (score: number): number => bands.findIndex((band) => score >= band.from);
  return (state, score, open) => {
    let branch: Branch<Finding> = findings.root();
    let isStopped = false;
    for (let at = 0; at < compiled.rules.length; at += 1) {
      const truth = compiled.rules[at]?.(state) ?? 'no';
      if (truth === 'yes' && at < knockouts.length) isStopped = true;
      branch = findings.step(branch, digitOf(truth));
    }
    if (!isStopped) {
      for (const at of roles.gated) branch = findings.step(branch, digitOf(compiled.asked(at, state)));
      for (const at of roles.steering)
        branch = findings.step(branch, state.readings[at]?.isAnswered === true ? 1 : 0);
      branch = findings.step(branch, open);
      branch = findings.step(branch, bandOf(score.low));
      branch = findings.step(branch, bandOf(score.high));
    }
    branch.found ??= decided(loaded, compiled, state, score);
    return branch.found;
  };
}

function decided({ rubric }: LoadedRubric, compiled: Compiled, state: LineState, score: Interval): Finding {
  const assessment = assessmentOf(rubric, compiled, state);
  const verdict = decide(rubric, assessment, score);
  return {
    verdict,
    json: JSON.stringify(inWords(judgement(rubric, assessment, score, verdict), rubric)).slice(1, -1),
  };
}

/** The part of an assessment that determines a verdict and its reasons: all questions in one row, and the rules. */
function assessmentOf(rubric: Rubric, compiled: Compiled, state: LineState): Assessment {
  const states = compiled.rules.map((rule) => stateOf(rule(state)));
  const { knockouts, caps, warnings } = rubric;
  const stateAt = (at: number): RuleState => states[at] ?? 'clear';
  return {
    profile: compiled.homes.map((home, at) =>
      assessedAt(home, compiled.asked(at, state), state.readings[at]),
    ),
    criteria: [],
    knockouts: knockouts.map((rule, at) => ({ rule, state: stateAt(at) })),
    caps: caps.map((rule, at) => ({ rule, state: stateAt(knockouts.length + at) })),
    warnings: warnings.map((rule, at) => ({ rule, state: stateAt(knockouts.length + caps.length + at) })),
  };
}

/** Written out, since spreading optional fields costs more here than the decision itself. */
function assessedAt(
  { question, criterion }: QuestionEntry,
  asked: Ternary,
  reading: Reading | undefined,
): AssessedQuestion {
  const range = asked === 'no' ? undefined : reading?.terms?.sure.range;
  const state = asked === 'no' ? 'not-asked' : reading?.isAnswered === true ? 'answered' : 'unknown';
  if (criterion === undefined) return { question, asked, state };
  return range === undefined
    ? { question, criterion, asked, state }
    : { question, criterion, asked, state, range };
}
