import type { GivenValue } from '../model/answer.js';
import type { QuestionState } from '../model/question-state.js';
import type { CheckState, Driver, Interval, Result, RuleState } from '../model/result.js';
import type { Condition } from '../model/rubric.js';

/** The head of every explanation: the candidate, the day and the result. */
export interface ExplanationHead
  extends Pick<
    Result,
    | 'schemaVersion'
    | 'tool'
    | 'rubric'
    | 'weighting'
    | 'asOf'
    | 'strictEvidence'
    | 'candidate'
    | 'score'
    | 'verdict'
  > {}

/** The state of one question in brief. */
export interface AnswerBrief {
  readonly question: string;
  readonly ask: string;
  readonly state: QuestionState;
  readonly value?: GivenValue;
}

/** A criterion in the formula of the total; `maybe` if possibly none of its questions is asked. */
export interface ExplainedTerm {
  readonly criterion: string;
  readonly title: string;
  readonly weight: number;
  readonly share: number;
  /** In [0, 1]. */
  readonly score: Interval;
  /** Out of 100; these add up to the score. */
  readonly points: Interval;
  readonly presence: 'sure' | 'maybe';
}

export type WhyNoScore = 'no-weight' | 'not-asked' | 'not-applicable' | 'not-scored';

/** A criterion that is left out of the total. */
export interface LeftOutCriterion {
  readonly criterion: string;
  readonly title: string;
  readonly weight: number;
  readonly why: WhyNoScore;
  /** The reasons that the person gave for questions that do not apply. */
  readonly reasons: readonly string[];
}

/** Points gained and lost: the middle, the drivers, and what is open add up to both ends of the score. */
export interface DriverLedger {
  readonly middle: number;
  readonly up: readonly Driver[];
  readonly down: readonly Driver[];
  readonly open: readonly { readonly question: string; readonly points: Interval }[];
  /** The effect of questions that may not be asked; missing if all are certain. */
  readonly maybeAsked?: Interval;
}

/** How the score becomes a verdict. */
export interface VerdictRule {
  /** Best first; `to` is where the next better band begins. */
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to?: number }[];
  /** The bands of the two ends of the score. */
  readonly lowEnd: string;
  readonly highEnd: string;
}

/** A rule with its state, and the answers and scores that it depends on. */
export interface RuleView {
  readonly kind: 'knockout' | 'cap' | 'warning';
  readonly id: string;
  readonly state: RuleState;
  readonly when: Condition;
  /** Its reason or message. */
  readonly says: string;
  readonly atMost?: string;
  readonly answers: readonly AnswerBrief[];
  readonly scores: readonly {
    readonly criterion: string;
    readonly title: string;
    readonly score?: Interval;
  }[];
  readonly checks: readonly { readonly id: string; readonly state: CheckState }[];
}

export interface TotalExplanation extends ExplanationHead {
  readonly kind: 'total';
  readonly terms: readonly ExplainedTerm[];
  /** The sum of all weights, and of those that count here. */
  readonly weights: { readonly all: number; readonly counted: number };
  readonly leftOut: readonly LeftOutCriterion[];
  readonly drivers: DriverLedger;
  readonly rule: VerdictRule;
  readonly knockouts: readonly RuleView[];
  readonly caps: readonly RuleView[];
  readonly warnings: readonly RuleView[];
}

/** A question in the formula of its criterion. */
export interface QuestionTerm extends AnswerBrief {
  readonly weight: number;
  /** In [0, 1]. */
  readonly score: Interval;
  readonly presence: 'sure' | 'maybe';
  /** Its condition, unless it is decided. */
  readonly when?: Condition;
  /** Whether this end of the criterion's score includes it. */
  readonly counted: { readonly low: boolean; readonly high: boolean };
}

/** A question that is left out of the criterion's score. */
export interface LeftOutQuestion extends AnswerBrief {
  readonly why: WhyNoScore;
  readonly when?: Condition;
  readonly reason?: string;
}

export interface CriterionExplanation extends ExplanationHead {
  readonly kind: 'criterion';
  readonly criterion: {
    readonly id: string;
    readonly title: string;
    readonly why?: string;
    readonly weight: number;
    readonly share: number;
    readonly own?: Interval;
    readonly points: Interval & { readonly max: number };
  };
  readonly terms: readonly QuestionTerm[];
  /** The sum of the weights that each end of the score includes. */
  readonly weights: Interval;
  readonly leftOut: readonly LeftOutQuestion[];
  readonly readBy: readonly Reader[];
}

/** A condition that reads the question, or the score of its criterion. */
export interface Reader {
  readonly kind: 'question' | RuleView['kind'];
  readonly id: string;
  /** The text of the question or rule. */
  readonly says: string;
  readonly atMost?: string;
  /** For a question: `hit` if it is asked. */
  readonly state: RuleState;
  readonly when: Condition;
  readonly reads: 'answer' | 'score';
}

export interface RuleExplanation extends ExplanationHead {
  readonly kind: 'rule';
  readonly rule: RuleView;
}
