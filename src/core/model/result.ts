import type { AnswerValue, Candidate, GivenValue } from './answer.js';
import type { Evidence } from './evidence.js';
import type { RubricRef } from './loaded-rubric.js';
import type { Note } from './note.js';
import type { Outlook } from './outlook.js';
import type { Proposal } from './proposals.js';
import type { QuestionState } from './question-state.js';
import type { Rubric } from './rubric.js';
import type { Verdict, VerdictResult } from './verdict.js';

/** Two ends, both included; equal if nothing is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type RuleState = 'clear' | 'hit' | 'unknown';

export type CheckState = 'open' | 'confirmed' | 'contradicted' | 'stale';

export interface ProfileResult extends Evidence {
  readonly id: string;
  readonly state: QuestionState;
  readonly value?: GivenValue;
  readonly reason?: string;
  /** The last ISO date on which the answer counts; only where it can grow stale. */
  readonly freshUntil?: string;
}

export interface QuestionResult extends ProfileResult {
  /** In [0, 1]; missing if the question scores nothing or does not count. */
  readonly score?: Interval;
}

export interface CriterionResult {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** Part of the re-based total, in [0, 1]. */
  readonly share: number;
  readonly applicable: boolean;
  /** In [0, 1]; missing if the criterion is not scored. */
  readonly score?: Interval;
  /** Out of 100; the rows add up to the score. */
  readonly points: Interval & { readonly max: number };
  readonly questions: readonly QuestionResult[];
}

export interface Driver {
  readonly question: string;
  /** Out of 100, against the middle of the question's possible scores. */
  readonly points: number;
}

export interface NextQuestion {
  readonly question: string;
  /** Points between its best and its worst answer, together with those of the questions behind it. */
  readonly swing: number;
  /** True if the verdict is not firm and at least one answer makes it firm. */
  readonly settles: boolean;
  readonly answers: readonly {
    readonly value: AnswerValue;
    readonly verdict: string;
    readonly firm: boolean;
  }[];
  /** Ids of the open questions that are only asked after certain answers to this one; its swing counts them in. */
  readonly behind?: readonly string[];
}

/** A change of one answer, and the resulting verdict. */
export interface AnswerFlip {
  readonly question: string;
  readonly from: AnswerValue;
  readonly to: AnswerValue;
  readonly verdict: string;
  readonly range: Verdict['range'];
}

/** Changes that would give another verdict or range; a missing one does not exist. */
export interface Flips {
  /** The smallest change of one answer. */
  readonly answer?: AnswerFlip;
  /** The smallest that helps, of an answer that scores and is not a date. */
  readonly lift?: AnswerFlip;
  /** The smallest that harms, short of `stop`, of an answer that is not a date. */
  readonly fall?: AnswerFlip;
  /** The smallest change of one share, in [0, 1]; the others keep their proportions. */
  readonly weight?: {
    readonly criterion: string;
    readonly from: number;
    readonly to: number;
    readonly verdict: string;
    readonly range: Verdict['range'];
  };
  readonly equalWeights?: Pick<AnswerFlip, 'verdict' | 'range'> & { readonly firm: boolean };
}

/** The fractions of other weightings that keep the verdict's id. */
export interface Stability {
  /** Of all weightings with the same rank order of criteria; ties may break either way. */
  readonly rankOrder: KeptPart;
  /** Of all weightings with each weight between half and one and a half of its value. */
  readonly box: KeptPart;
  /** Solid: at least 0.95 of both; fragile: less than 0.75 of either; missing in between. */
  readonly called?: 'solid' | 'fragile';
}

/** A fraction in [0, 1]: exact, or sampled and then within `error` of the truth 19 times out of 20. */
export interface KeptPart {
  readonly kept: number;
  readonly method: 'exact' | 'sampled';
  readonly error: number;
}

export interface ChecklistItem extends Evidence {
  readonly id: string;
  readonly title?: string;
  /** Id of a page of the rubric. */
  readonly page?: string;
  /** How long it takes. */
  readonly minutes?: number;
  readonly question?: string;
  readonly knockout?: string;
  readonly open: string;
  readonly find: string;
  readonly wrongIf: string;
  readonly state: CheckState;
  /** The last ISO date on which a confirmation holds; only where it can grow stale. */
  readonly freshUntil?: string;
  /** Points that `score.low` loses if this becomes unknown. */
  readonly impact: number;
  /** True when the verdict depends on it. */
  readonly decides: boolean;
}

/** The part of a result, before it is put into words, that says what it is about and what it comes to; numbers are rounded to 6 decimals. */
export interface BriefResult extends Pick<Rubric, 'weighting'> {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'credcheck'; readonly version: string };
  readonly rubric: RubricRef;
  readonly asOf: string;
  /** Whether answers without the source that they need count as unknown. */
  readonly strictEvidence?: true;
  readonly candidate: Candidate;
  readonly score: Interval;
  readonly verdict: VerdictResult;
  readonly knockouts: readonly { readonly id: string; readonly state: RuleState }[];
  readonly caps: readonly { readonly id: string; readonly state: RuleState; readonly atMost: string }[];
  readonly warnings: readonly { readonly id: string; readonly say: string }[];
  /**
   * Parts, in [0, 1] by weight, of the scoring questions that are asked and apply; and how many of all questions that
   * are or may be asked are marked not applicable.
   */
  readonly coverage: {
    readonly answered: number;
    readonly withSource: number;
    readonly onIssuersWord: number;
    readonly onHearsay: number;
    readonly onGuess: number;
    readonly leftOut: number;
  };
  readonly disclaimer: string;
}

/** What a result may hold beside its verdict. */
interface ResultParts {
  readonly outlook: Outlook;
  readonly profile: readonly ProfileResult[];
  readonly criteria: readonly CriterionResult[];
  /** `middle` is the score with every answer in its middle; questions without a driver are open. */
  readonly drivers: Readonly<{ middle: number; up: readonly Driver[]; down: readonly Driver[] }>;
  readonly next: readonly NextQuestion[];
  readonly flips: Flips;
  readonly checklist: readonly ChecklistItem[];
  readonly notes: readonly Note[];
}

/** What can be asked for; `next.answers` are the answers of each question in `next`, `verdict.until` what an action waits for. */
export type ResultPart = keyof ResultParts | 'next.answers' | 'verdict.until';

/** The public result of one evaluation, with the parts that were asked for. */
export type Result<Part extends ResultPart = ResultPart> = BriefResult &
  Pick<ResultParts, Exclude<Part, 'next' | 'next.answers' | 'verdict.until'>> &
  ('next' extends Part ? { readonly next: readonly NextWith<Part>[] } : unknown);

type NextWith<Part extends ResultPart> = 'next.answers' extends Part
  ? NextQuestion
  : Omit<NextQuestion, 'answers'>;

/** What can be asked for of a report: parts of the result, and its stability. */
export type ReportPart = ResultPart | 'stability';

/** All a renderer needs: the result, and the rubric for its words. */
export interface Report<Part extends ResultPart = ResultPart> {
  readonly rubric: Rubric;
  readonly result: Result<Part>;
  /** No part of the public result: it is there only if a page asked for it. */
  readonly stability?: Stability;
  /** What files say to its questions and checks; no part of the public result either. */
  readonly found?: readonly Proposal[];
}
