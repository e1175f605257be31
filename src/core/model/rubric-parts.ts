/** What a band calls for; `pair`: pay only together with something of your own. */
export type Action = 'pay' | 'pair' | 'leave';

/** What to do in words of the rubric, where its verdict is about something else than paying. */
/** What to do, for each action, in words of a rubric. */
export type ActionWords = Readonly<Record<Action | 'wait', string>>;

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** ISO date on which it was last looked at. */
  readonly checked?: string;
}

/** What comes before and after the answer to a question that does not say by itself what it is, such as a number. */
export interface AnswerWords {
  readonly question: string;
  readonly before?: string;
  readonly after?: string;
}

/** One of the things by which candidates of different rubrics are set side by side. */
export interface Dimension {
  readonly id: string;
  readonly title: string;
  /** Ids of the questions whose answers say it about a candidate. */
  readonly questions: readonly string[];
  readonly words?: readonly AnswerWords[];
  /** What is generally said about such credentials; not a fact about any of them. */
  readonly claim?: string;
  /** What speaks against the claim, or how to verify it. */
  readonly check?: string;
}

/**
 * The part of such a credential beside one of another rubric, where the buyer's answers fit it: what lasts, or what
 * keeps it up to date.
 */
interface Both<When> {
  readonly as: 'base' | 'refresh';
  readonly when: When;
  readonly say: string;
}

/** How candidates are set beside those of other rubrics. */
interface SideBySide<When> {
  readonly dimensions?: readonly Dimension[];
  readonly both?: Both<When>;
}

/** How a rubric speaks of candidates: of what to do, and beside those of other rubrics. */
export interface Speaking<When> extends SideBySide<When> {
  readonly actionWords?: ActionWords;
}

/** Whether a question requires evidence. */
export type EvidenceRule = 'required' | 'optional' | 'none';

/** A page where facts are found. */
export interface FactPage {
  readonly id: string;
  readonly title: string;
  /** The words by which the page is found. */
  readonly find: string;
}

/** What an answer says of a credential in a set: by what it proves a skill, what there is to show, or how current it is. */
export const PORTFOLIO_PARTS = ['proof', 'show', 'current'] as const;

export type PortfolioPart = (typeof PORTFOLIO_PARTS)[number];

/** Which data in a saved page, of the course or credential that it is about, is an answer to a question. */
export interface DataRule {
  /** Names of properties with dots between them. */
  readonly property: string;
  /** Texts of which the data must be one; their case makes no difference. */
  readonly says?: readonly string[];
  /** The options that it leaves possible. */
  readonly oneOf?: readonly string[];
}

/** Where an answer is found, and what it is read for. */
export interface AnswerUse {
  /** Id of the page where the answer is found. */
  readonly page?: string;
  /** Words to look up on saved pages; never patterns. */
  readonly lookFor?: readonly string[];
  /** What data in saved pages answers it. */
  readonly data?: readonly DataRule[];
  /** What it says where several credentials are read as a set. */
  readonly portfolio?: PortfolioPart;
}

/** A way to answer a number question without counting; at least one bound, both included. */
export interface RoughAnswer {
  readonly label: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** How a number that was counted in a sample becomes a range. */
export interface Sample {
  /** A count of fewer counts as unknown. */
  readonly atLeast: number;
  /** Of the interval, from 0.5 to 0.99. */
  readonly confidence: number;
}

/** How weights are found by what a person says. */
export const WEIGHT_METHODS = ['swing', 'rank-sum', 'rank-order-centroid', 'points'] as const;

export type WeightMethod = (typeof WEIGHT_METHODS)[number];

/** That the weights of a rubric are a person's, in place of those of the rubric that it extends. */
export interface WeightsOrigin {
  /** Whose they are. */
  readonly by?: string;
  readonly method: WeightMethod;
  /** Id and version of the rubric whose weights they replace. */
  readonly base: string;
  readonly version: string;
}

/** How bad a rubric finds what a lint rule finds; with `off` it is not looked for. */
export type LintSeverity = 'error' | 'warning' | 'advice' | 'off';

/** A test case of a rubric with its expected result. Answers are as in an answers file. */
export interface RubricTest {
  readonly name: string;
  readonly asOf?: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly checks?: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly verdict?: string;
    readonly firm?: boolean;
    readonly score?: { readonly atLeast?: number; readonly atMost?: number };
  };
}
