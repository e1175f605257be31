import type { AnswerValue } from '../model/answer.js';
import type { QuestionState } from '../model/question-state.js';
import type { CheckState, Driver, Interval, Result, RuleState } from '../model/result.js';
import type { Condition } from '../model/rubric.js';

/** What every explanation begins with: what was judged, on what day, and what came out. */
export interface ExplanationHead
  extends Pick<Result, 'schemaVersion' | 'tool' | 'rubric' | 'asOf' | 'candidate' | 'score' | 'verdict'> {}

/** One question as it stands, in few words. */
export interface AnswerBrief {
  readonly question: string;
  readonly ask: string;
  readonly state: QuestionState;
  readonly value?: AnswerValue;
}

/** A criterion in the formula of the total; `maybe` where it may turn out that nothing in it is asked. */
export interface CriterionTerm {
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

/** A criterion that the total goes without. */
export interface LeftOutCriterion {
  readonly criterion: string;
  readonly title: string;
  readonly weight: number;
  readonly why: WhyNoScore;
  /** What the person said of questions that do not apply. */
  readonly reasons: readonly string[];
}

/** Points gained and lost: the middle, the drivers, and what is open add up to both ends of the score. */
export interface DriverLedger {
  readonly middle: number;
  readonly up: readonly Driver[];
  readonly down: readonly Driver[];
  readonly open: readonly { readonly question: string; readonly points: Interval }[];
  /** What it can make that some questions may not be asked; missing where all are sure. */
  readonly maybeAsked?: Interval;
}

/** How the score becomes a verdict. */
export interface VerdictRule {
  /** Best first; `to` is where the next better band begins. */
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to?: number }[];
  /** Bands in which the two ends of the score land. */
  readonly lowEnd: string;
  readonly highEnd: string;
}

/** A rule with its state, and the answers and scores that it depends on. */
export interface RuleView {
  readonly kind: 'knockout' | 'cap' | 'warning';
  readonly id: string;
  readonly state: RuleState;
  readonly when: Condition;
  /** Why it is there, or what it says. */
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
  readonly terms: readonly CriterionTerm[];
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
  /** Its condition, where that is not settled. */
  readonly when?: Condition;
  /** Whether this end of the criterion's score is reached with it. */
  readonly counted: { readonly low: boolean; readonly high: boolean };
}

/** A question that the criterion's score goes without. */
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
  /** The sum of the weights that each end of the score is reached with. */
  readonly weights: Interval;
  readonly leftOut: readonly LeftOutQuestion[];
  readonly readBy: readonly Reader[];
}

/** A condition that reads the question, or the score of its criterion. */
export interface Reader {
  readonly kind: 'question' | RuleView['kind'];
  readonly id: string;
  /** The question's words, or what the rule says. */
  readonly says: string;
  readonly atMost?: string;
  /** Of a question: `hit` where it is asked. */
  readonly state: RuleState;
  readonly when: Condition;
  readonly reads: 'answer' | 'score';
}

export interface RuleExplanation extends ExplanationHead {
  readonly kind: 'rule';
  readonly rule: RuleView;
}
