import type { QuestionResult, Report } from './result.js';

/** The parts of each candidate's result that a portfolio rests on. */
export const CREDENTIAL_PARTS = ['profile', 'criteria', 'notes'] as const;

/** How far an answer says that a skill is proven: at least half of its question's score, less, or neither for certain. */
export type ProofState = 'good' | 'weak' | 'open';

/** Whether a credential is up to date: `past` where an answer about that scores nothing, `refresh` where one scores less than half. */
export type Recency = 'current' | 'refresh' | 'past' | 'open';

/** One credential of the set. */
export interface Credential {
  /** Its id, or a short form of its name; with a number where others have the same. */
  readonly key: string;
  readonly report: Report<(typeof CREDENTIAL_PARTS)[number]>;
  /** The skills that it names, each once. */
  readonly skills: readonly string[];
  /** Those of the wanted skills that no other credential names. */
  readonly only: readonly string[];
  /** By what it proves them: the answers to the questions that its rubric names, in that order. */
  readonly proof: { readonly state: ProofState; readonly answers: readonly QuestionResult[] };
  /** What there is to show; `question` is the first of them whose answer is sure to score. */
  readonly show: { readonly question?: string; readonly answers: readonly QuestionResult[] };
  readonly recency: { readonly state: Recency; readonly answers: readonly QuestionResult[] };
  /** Questions whose evidence is too old, and those where it soon will be. */
  readonly stale: readonly string[];
  readonly soon: readonly string[];
}

/** One wanted skill, and what covers it. */
export interface SkillCoverage {
  readonly skill: string;
  /** Keys of the credentials that name it, in their order. */
  readonly by: readonly string[];
  /** The first of those with the best proof, and how good that is; weak also where it is stopped or out of date. */
  readonly best?: string;
  readonly proof: ProofState | 'none';
  /** The first that has something to show. */
  readonly show?: string;
}

/** What may make the set less than it looks. */
export type PortfolioWarning =
  /** It names no skill, or none that is wanted. */
  | { readonly id: 'no-skill' | 'none-wanted'; readonly candidate: string }
  | { readonly id: 'other-role'; readonly candidate: string; readonly role: string }
  /** A knock-out stops it. */
  | { readonly id: 'stopped'; readonly candidate: string }
  /** Its rubric does not say which questions are about proof. */
  | { readonly id: 'no-questions'; readonly candidate: string; readonly rubric: string }
  /** Its answers were given under another version of the rubric. */
  | { readonly id: 'other-version'; readonly candidate: string };

/** A set of credentials for one role, by whatever rubrics; it has no score. */
export interface Portfolio {
  readonly asOf: string;
  readonly tool: Report['result']['tool'];
  readonly role?: string;
  /** Whether the skills were asked for, or are all that the credentials name. */
  readonly skillsAre: 'asked-for' | 'named';
  /** In the order in which they were given. */
  readonly credentials: readonly Credential[];
  /** The wanted skills. */
  readonly skills: readonly SkillCoverage[];
  /** Skills that credentials name and that are not wanted. */
  readonly others: readonly { readonly skill: string; readonly by: readonly string[] }[];
  /** What the next credential should bring. */
  readonly next: {
    /** Skills that no credential names. */
    readonly skills: readonly string[];
    /** Skills without a good proof. */
    readonly proof: readonly string[];
    /** Skills that are named, with nothing to show for them. */
    readonly show: readonly string[];
    /** Keys of credentials to refresh, or whose evidence is too old. */
    readonly refresh: readonly string[];
  };
  readonly warnings: readonly PortfolioWarning[];
}
