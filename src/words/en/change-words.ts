import type { RegressionKind } from '../../core/batch/regression-kinds.js';
import { plain } from '../outside-text.js';
import { counted } from './phrases.js';

/** What got worse about a candidate since the baseline; verdicts and states by their ids, all else escaped. */
export const REGRESSION = {
  worse: (candidate: string, parts: string): string =>
    `${candidate} came out worse than in the baseline: ${parts}`,
  lowEnd: (from: number, to: number): string =>
    from === to
      ? `the low end of the score fell by less than a point, at ${to}`
      : `the low end of the score went from ${from} to ${to}`,
  verdict: (from: string, to: string): string => `the verdict from ${plain(from)} to ${plain(to)}`,
  worst: (from: string, to: string): string => `the worst it can be from ${plain(from)} to ${plain(to)}`,
  notFirm: 'it is no longer firm',
  notInBaseline: 'the baseline does not say which answers caused it, since it was written with --brief',
  notInRun: 'to see which answers caused it, run without --brief',
  noAnswer: 'no answer got worse, so look at rules, checks and the rubric',
  moreAnswers: (more: number): string => ` (and ${counted(more, 'more answer')})`,
  answer: (question: string, from: string, to: string): string =>
    from === to ? `${question} is still ${to} and worth less` : `${question} went from ${from} to ${to}`,
  notInRubric: 'not being in the rubric',
  state: (id: string): string => plain(id.replaceAll('-', ' ')),
};

/** That a baseline was scored with another version of the same rubric. */
export const OTHER_VERSION = {
  scored: (rubric: string): string => `the baseline was scored under another version of the rubric ${rubric}`,
  version: (then: string, now: string): string => `: ${then}, and now ${now}`,
  text: (version: string, then: string, now: string): string =>
    `: both call themselves ${version}, but their text differs (sha256 ${then}, and now ${now})`,
};

/** The candidates that are only in the baseline, or have another name there. */
export const NOT_FOUND = {
  gone: (names: string): string => `in the baseline, but not scored in this run: ${names}`,
  renamed: (names: string): string => `renamed since the baseline: ${names}`,
  rename: (before: string, after: string): string => `${before} to ${after}`,
  more: (more: number): string => ` (and ${more} more)`,
};

/** What a candidate came out worse by. */
export const REGRESSION_CAUSES: Readonly<Record<RegressionKind, string>> = {
  answer: 'an answer that was changed',
  check: 'a check that was changed',
  evidence: 'evidence that is out of date now',
  date: 'a date that is older now',
  rubric: 'the rubric',
  'not-shown': 'what brief rows do not show',
};

/** How many came out worse by each kind of cause. */
export const KIND_COUNTS = {
  all: (parts: string): string => `of those that came out worse: ${parts}`,
  one: (count: number, kind: string): string => `${count} by ${kind}`,
};

/** What became of a candidate since the baseline. */
export const SINCE = {
  new: 'new',
  same: 'the same',
  was: (kind: 'worse' | 'better', verdict: string, low: number): string =>
    `${kind}, was ${verdict.toUpperCase()} from ${low}`,
};
