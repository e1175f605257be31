import type { AnswerValue } from './answer.js';
import type { Action } from './rubric-parts.js';

/** What bands can call for, the most cautious first. */
export const ACTIONS: readonly Action[] = ['leave', 'pair', 'pay'];

/** What to do now: the one action that is possible, or to wait. */
export type VerdictAction = Action | 'wait';

/** All of them. */
export const VERDICT_ACTIONS: readonly VerdictAction[] = [...ACTIONS, 'wait'];

/** The decision: a band id or `stop`; `range` goes from the lowest to the highest of any completion. */
export interface Verdict {
  readonly id: string;
  readonly range: readonly [lowest: string, highest: string];
  readonly firm: boolean;
}

/** The verdict of a knock-out that is hit. */
export const STOP: Verdict = { id: 'stop', range: ['stop', 'stop'], firm: true };

/** Whether two verdicts are the same, with the same range. */
export function sameVerdict(
  one: Pick<Verdict, 'id' | 'range'>,
  other: Pick<Verdict, 'id' | 'range'>,
): boolean {
  // While a knock-out is open the lowest end is `stop` whatever the score, and only the id distinguishes bands.
  return one.id === other.id && one.range.every((id, end) => id === other.range[end]);
}

/** One reason for a verdict, to be put into words. */
export type Reason =
  | {
      readonly kind: 'knockout' | 'cap' | 'possible-cap';
      readonly rule: string;
      /** The rubric's text for the rule. */
      readonly because: string;
    }
  | {
      readonly kind: 'open-questions';
      /** Those that score. */
      readonly scoring: number;
      /** Questions that only a `when` or a rule depends on. */
      readonly rulesOnly: number;
      readonly canChange: 'verdict' | 'nothing';
    }
  | { readonly kind: 'open-knockouts'; readonly count: number };

/** A knock-out that is not ruled out, and the questions of its condition. */
export interface OpenKnockout {
  readonly id: string;
  readonly questions: readonly string[];
}

/** What in the buyer's own hand would raise the band: another answer, or what improves a criterion. */
export type Lift =
  | { readonly question: string; readonly to: AnswerValue }
  | { readonly criterion: string; readonly improve: string };

/** What `wait` waits for, and what `pair` asks; empty parts are missing. */
export interface Until {
  /** At most three open questions, some answers to which leave one action; no shorter list does. */
  readonly settle?: readonly string[];
  /** Ids of the knock-outs to rule out. */
  readonly unless?: readonly string[];
  readonly lift?: readonly Lift[];
}

/** The one action, other than to pay, that at least nine in ten ways to fill in what is open end in. */
export interface Lean {
  readonly action: Exclude<Action, 'pay'>;
  /** The part of the ways, in [0.9, 1]. */
  readonly ways: number;
}

/** A verdict with its reasons, before they are put into words. */
export interface VerdictResult extends Verdict {
  readonly action: VerdictAction;
  /** What the possible bands call for, knock-outs apart, in the order leave, pair, pay. */
  readonly actions: readonly Action[];
  /** What the id would be without caps, where that differs. */
  readonly withoutCaps?: string;
  /** Whether the offer is certain to cost only time. */
  readonly free: boolean;
  readonly until?: Until;
  /** Only words: no verdict, range or gate goes by it. */
  readonly lean?: Lean;
  /** The most important first. */
  readonly because: readonly Reason[];
  readonly unless: readonly OpenKnockout[];
}

/** Whether it is open what to do about a candidate: a range of bands that call for the same is decided. */
export function hasSeveralActions({ actions }: Pick<VerdictResult, 'actions'>): boolean {
  return actions.length > 1;
}
