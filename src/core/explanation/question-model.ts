import type { AnswerValue, GivenValue } from '../model/answer.js';
import type { Evidence } from '../model/evidence.js';
import type { QuestionState } from '../model/question-state.js';
import type { ChecklistItem, Interval } from '../model/result.js';
import type { Condition, QuestionType } from '../model/rubric.js';
import type { EvidenceRule } from '../model/rubric-parts.js';
import type { Ternary } from '../model/ternary.js';
import type {
  CriterionExplanation,
  ExplanationHead,
  Reader,
  RuleExplanation,
  TotalExplanation,
} from './model.js';

/** The effect of an answer. */
export interface AnswerOutcome {
  /** Missing, with `change`, if a knock-out stops and nothing has a score. */
  readonly score?: Interval;
  /** Points by which the two ends of the score move. */
  readonly change?: { readonly low: number; readonly high: number };
  readonly verdict: string;
  readonly firm: boolean;
  readonly range: readonly [lowest: string, highest: string];
}

/** One possible answer and its effect; no `outcome` if there would be neither a score nor a knock-out that stops. */
export interface TriedAnswer {
  readonly value: AnswerValue;
  readonly current: boolean;
  /** Only where the answer is half known: whether it leaves this one possible. */
  readonly possible?: boolean;
  /** In [0, 1]; missing if the question scores nothing. */
  readonly score?: number;
  readonly outcome?: AnswerOutcome;
}

export interface QuestionExplanation extends ExplanationHead {
  readonly kind: 'question';
  readonly question: {
    readonly id: string;
    readonly ask: string;
    readonly hint?: string;
    readonly guidance?: string;
    readonly type: QuestionType;
    readonly unit?: string;
    readonly weight: number;
    readonly evidence: EvidenceRule;
    readonly maxAge?: number;
    readonly asked: Ternary;
    readonly when?: Condition;
    readonly improve?: string;
  };
  /** Missing for questions of the profile. */
  readonly criterion?: {
    readonly id: string;
    readonly title: string;
    readonly why?: string;
    readonly weight: number;
  };
  readonly answer: Evidence & {
    readonly state: QuestionState;
    readonly value?: GivenValue;
    readonly reason?: string;
    /** In days, of the evidence. */
    readonly age?: number;
    /** The last day on which the evidence is fresh. */
    readonly freshUntil?: string;
    /** In [0, 1]. */
    readonly score?: Interval;
  };
  /** The question's part of the total, in [0, 1]; missing if it does not count. */
  readonly share?: number;
  /** The points of a number question's curve; of a date question by age in days. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  readonly tries: readonly TriedAnswer[];
  /** Missing if there would be neither a score nor a knock-out that stops. */
  readonly ifUnknown?: AnswerOutcome;
  readonly readBy: readonly Reader[];
  readonly checklist: readonly ChecklistItem[];
}
/** Why something came out as it did, ready for JSON; numbers are rounded to 6 decimals. */
export type ExplanationInData =
  | TotalExplanation
  | CriterionExplanation
  | QuestionExplanation
  | RuleExplanation;
