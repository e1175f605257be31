import type { GivenValue } from './answer.js';
import type { ComparisonWarning, NamedReport } from './comparison.js';
import type { QuestionState } from './question-state.js';
import type { Report } from './result.js';

/** What the answers of one candidate say on a dimension. */
export interface DimensionFacts {
  /** Key of the candidate. */
  readonly candidate: string;
  /** Those that its rubric names; none where it does not have the dimension. */
  readonly answers: readonly {
    readonly question: string;
    readonly state: QuestionState;
    readonly value?: GivenValue;
    /** What the rubric puts around the value in words. */
    readonly before?: string;
    readonly after?: string;
  }[];
}

/** What is generally said about the credentials of a rubric; not a fact about any of them. */
export interface GeneralClaim {
  /** Id of the rubric. */
  readonly rubric: string;
  readonly claim: string;
  /** What speaks against it, or how to verify it. */
  readonly check?: string;
}

/** One dimension of candidates by different rubrics. */
export interface VersusDimension {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly DimensionFacts[];
  readonly claims: readonly GeneralClaim[];
}

/** Candidates that last and others that keep them up to date, where the answers about both fit; any of either. */
export interface DoBoth {
  /** Keys of the candidates. */
  readonly base: readonly string[];
  readonly refresh: readonly string[];
  /** The rubrics' words on either. */
  readonly say: readonly string[];
}

/** Candidates of different rubrics side by side; never in an order, since their scores are not one scale. */
export interface Versus {
  readonly asOf: string;
  readonly tool: Report['result']['tool'];
  /** By rubric, then by key. */
  readonly candidates: readonly NamedReport[];
  readonly dimensions: readonly VersusDimension[];
  readonly both?: DoBoth;
  readonly warnings: readonly ComparisonWarning[];
}
