import type { Evidence } from './evidence.js';
import type { RubricRef } from './loaded-rubric.js';
import type { PartialValue } from './partial-value.js';
import { roundOnce } from './round.js';

/** A checked answer's value: option value, list of option values, number, ISO date or text. */
export type AnswerValue = string | number | readonly string[];

/** The value of an answer as it was given: one, or a set of which one is true. */
export type GivenValue = AnswerValue | PartialValue;

/** A checked answer to one question. */
export type Answer = (
  | { readonly kind: 'value'; readonly value: AnswerValue }
  | { readonly kind: 'partial'; readonly value: PartialValue }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
) & {
  readonly evidence?: Evidence;
  /** In a strict run: it lacks the source that its question requires, so it counts as unknown where that is asked. */
  readonly lacksSource?: true;
};

/** The person's result for one checklist item. */
export interface CheckEntry {
  readonly state: 'open' | 'confirmed' | 'contradicted';
  readonly evidence?: Evidence;
}

export interface Candidate {
  readonly id?: string;
  readonly name: string;
  readonly issuer?: string;
  readonly url?: string;
  /** What it is to prove to an employer: the exact words, one text or several. */
  readonly skill?: string | readonly string[];
  /** The job that it is for. */
  readonly role?: string;
  /** Where it is shown, such as a profile or a section of the résumé. */
  readonly place?: string;
}

/** The rubric that saved answers were given under. */
export interface AnsweredUnder extends Partial<RubricRef> {
  readonly fingerprints?: Readonly<Record<string, string>>;
}

/** An answer to a question that has changed since: it is kept but does not count. */
export interface SetAside {
  /** As in the file. */
  readonly raw: unknown;
  /** The fingerprint of the question when it was answered. */
  readonly fingerprint: string;
}

/** Checked answers about one candidate. */
export interface AnswerSet {
  readonly candidate: Candidate;
  readonly rubric?: AnsweredUnder;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly checks: ReadonlyMap<string, CheckEntry>;
  readonly setAside?: ReadonlyMap<string, SetAside>;
}

/** The value of an answer, or the set of a half-known one, as the part of a result that holds it; nothing if there is none. */
export function valuePart(answer: Answer | undefined): { readonly value?: GivenValue } {
  return answer?.kind === 'value' || answer?.kind === 'partial' ? { value: answer.value } : {};
}

/** A value as results carry it: an answers file takes it, and a number has no float noise. */
export function withoutNoise(value: AnswerValue): AnswerValue {
  return typeof value === 'number' ? roundOnce(value) : value;
}
