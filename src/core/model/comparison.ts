import type { AnswerValue, GivenValue } from './answer.js';
import type { RubricRef } from './loaded-rubric.js';
import type { Interval, Report } from './result.js';
import type { Rubric } from './rubric.js';

/** The parts of each candidate's result that a comparison rests on. */
export const COMPARED_PARTS = ['profile', 'criteria', 'notes'] as const;

/** One of several candidates. */
export interface NamedReport {
  /** Its id, or a short form of its name; with a number where others have the same. */
  readonly key: string;
  readonly report: Report<(typeof COMPARED_PARTS)[number]>;
}

/** How often a candidate comes first, in [0, 1]; those of all candidates add up to 1, and equal ones share. */
export interface Firsts {
  /** Of the ways of filling in what is open, in every candidate. */
  readonly ways: number;
  /** The same while the weights vary in the rubric's order of importance. */
  readonly weightings: number;
  /** The mean weights, as parts of 1 by criterion, where it comes first; missing where it never does. */
  readonly centralWeights?: Readonly<Record<string, number>>;
}

export interface ComparedCandidate extends NamedReport {
  /** Places from 1, the best and the worst that is possible, knock-outs apart; a candidate that is stopped comes last. */
  readonly rank: Interval;
  /** The last day on which one of its answers was checked; missing where none says so. */
  readonly checked?: string;
  /** Missing where too little is answered to count ways. */
  readonly first?: Firsts;
  /** In the order of the rubric: whether it is certainly the best, or the worst, at a criterion. */
  readonly marks: Readonly<Record<string, 'best' | 'worst'>>;
}

/** A candidate that is at least as good as another at every criterion, however the open answers turn out. */
export interface Dominance {
  readonly candidate: string;
  readonly over: string;
}

/** The smallest changes that put the second candidate before the first; a missing one does not exist. */
export interface Swap {
  readonly answer?: {
    readonly candidate: string;
    readonly question: string;
    readonly from: AnswerValue;
    readonly to: AnswerValue;
  };
  /** Shares in [0, 1]; the others keep their proportions. */
  readonly weight?: { readonly criterion: string; readonly from: number; readonly to: number };
}

/** An open question of a candidate that can still come first. */
export interface DecidingQuestion {
  readonly candidate: string;
  readonly question: string;
  /** Points between its best and its worst answer. */
  readonly swing: number;
  /** Whether some answer makes its candidate certain to come first, or not to. */
  readonly decides: boolean;
}

/** Why two results may not be as comparable as they look. */
export type ComparisonWarning =
  /** Questions or criteria that left the total of this candidate and not that of every other. */
  | {
      readonly id: 'rebased';
      readonly candidate: string;
      readonly questions: readonly string[];
      readonly criteria: readonly string[];
    }
  /** Evidence so old that its answers count as unknown. */
  | { readonly id: 'stale'; readonly candidate: string; readonly questions: readonly string[] }
  /** Evidence that was last checked long before that of another candidate. */
  | {
      readonly id: 'older-evidence';
      readonly candidate: string;
      readonly day: string;
      readonly newest: string;
    }
  /** Answers that were given under another version of the rubric. */
  | { readonly id: 'other-version'; readonly candidate: string };

/** An answer that differs between two sets of answers about one candidate. */
export interface ChangedAnswer {
  readonly question: string;
  /** Missing where there is no answer. */
  readonly from?: GivenValue;
  readonly to?: GivenValue;
  /** The points that the question gives before and after; missing where it scores nothing. */
  readonly points?: { readonly from: Interval; readonly to: Interval };
}

/** Two sets of answers about one candidate, the earlier first, by the days of their evidence. */
export interface CandidateChange {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly ChangedAnswer[];
}

/** Several candidates by one rubric, in the order in which they come. */
export interface Comparison {
  readonly rubric: Rubric;
  readonly ref: RubricRef;
  readonly asOf: string;
  readonly tool: Report['result']['tool'];
  /** By what is certain so far: the lowest verdict, then the low end of the score, then the high ends. */
  readonly candidates: readonly ComparedCandidate[];
  readonly dominance: readonly Dominance[];
  /** How ways and weightings were counted, or which candidates have too few answers, and the part that is answered. */
  readonly counting:
    | { readonly method: 'exact' | 'sampled'; readonly error: number; readonly weightingsError: number }
    | { readonly reason: { readonly answered: Readonly<Record<string, number>> } };
  /** The mean weights, as parts of 1 by criterion, of all weightings in the rubric's order of importance. */
  readonly averageWeights: Readonly<Record<string, number>>;
  readonly swap: Swap;
  /** What decides most, first; empty where only one candidate can come first. */
  readonly next: readonly DecidingQuestion[];
  readonly warnings: readonly ComparisonWarning[];
  readonly changes: readonly CandidateChange[];
}
