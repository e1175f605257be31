import type { Candidate } from './answer.js';
import type { Evidence } from './evidence.js';

/** What a reader should know of a quote. */
export const MARKS = ['hidden', 'folded', 'data', 'negation'] as const;

export type QuoteMark = (typeof MARKS)[number];

/** What a file says to one question or check, quoted with its place; it decides nothing by itself. */
export interface Proposal {
  readonly about: { readonly kind: 'question' | 'check'; readonly id: string };
  readonly evidence: Pick<Evidence, 'quote' | 'source' | 'checked' | 'basis'>;
  /** File and line of the quote. */
  readonly place?: string;
  /** The nearest heading above the quote. */
  readonly heading?: string;
  readonly marks?: readonly QuoteMark[];
  /** The hash of the file. */
  readonly sha256?: string;
  /** As an answers file takes it; only where it was counted or is data in the file. */
  readonly value?: unknown;
}

/** A question whose words do not occur in what was read, which does not mean that the page lacks it. */
export interface NothingFound {
  readonly question: string;
  readonly words: readonly string[];
  /** How much was read. */
  readonly read: string;
}

/** The content of a proposals file. */
export interface Proposals {
  readonly candidate: Partial<Candidate>;
  readonly proposals: readonly Proposal[];
  readonly nothingFound: readonly NothingFound[];
  /** How a value was counted, for programs; it is not read back. */
  readonly counted?: Readonly<Record<string, unknown>>;
  /** What a badge says and what was checked of it, for programs; it is not read back. */
  readonly badge?: Readonly<Record<string, unknown>>;
}
