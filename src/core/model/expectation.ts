/** What was expected where something else was found, each with what its words need. */
interface Expectations {
  'some-text': None;
  'some-texts': None;
  number: None;
  'web-address': None;
  'one-of': { readonly words: readonly string[] };
  // answers
  'candidate-and-answers': None;
  'map-of-ids': None;
  /** `write` is what to write for the text found. */
  'map-with-state': { readonly write?: string };
  'map-with-name': { readonly write?: string };
  'check-state': { readonly words: readonly string[] };
  'value-or-not-applicable': None;
  /** `write` is the option, or are the options, that the value found must mean. */
  'one-option': { readonly write?: string };
  'list-of-options': { readonly write: string };
  /** `readings` are the days that the text found can mean, where those are several; `isReal` is false where the calendar has no such day. */
  day: { readonly readings: readonly string[]; readonly isReal?: false };
  /** As for `day`; of a full day typed otherwise, the one that it means. */
  'full-day': { readonly readings: readonly string[]; readonly isReal?: false };
  'exact-number': { readonly most: number };
  /** `write` is the number in the text found. */
  'plain-number': { readonly write?: string; readonly unit?: string };
  'number-within': { readonly min?: number; readonly max?: number; readonly step?: number };
  // weights
  'numbers-by-criterion': None;
  // rubric
  weight: { readonly least: number };
  'day-in-condition': None;
  'some-band': None;
  'last-band-from-0': None;
  'band-edge': None;
  'below-better-band': { readonly from: number };
  'age-of-0-or-more': None;
  'at-least-min': { readonly min: number };
  'step-above-0': None;
  'some-point': None;
  'after-point': { readonly x: number };
  'after-age': { readonly days: number };
  'score-from-0-to-1': None;
  'yes-and-no': None;
  'page-or-open': None;
  'some-bound': None;
  'not-below-at-least': { readonly atLeast: number };
  'score-or-one-of': None;
  'one-of-in-choice': None;
  'data-in-single': None;
  'option-once': None;
  'option-without-one-of': None;
  // proposals
  'proposals-file': None;
  list: None;
  map: None;
  'question-or-check': None;
  'quote-or-value': None;
  'list-of-words': None;
  sha256: None;
  // written by batch
  'batch-result': None;
  'version-1': None;
  'candidate-with-name': None;
  'score-with-low': None;
  'verdict-with-range': None;
  'rubric-stamp': None;
  'batch-summary': None;
  /** A part of a summary, under its key; `count` is a number that it must have. */
  'summary-part': { readonly key: string; readonly part: SummaryPart; readonly count?: number };
}

type None = Record<never, never>;

export type SummaryPart =
  | 'version-1'
  | 'count'
  | 'count-by-verdict'
  | 'count-by-code'
  | 'problems'
  | 'tool'
  | 'rubric-stamp'
  | 'day'
  | 'scores'
  | 'open-questions'
  | 'oldest-evidence'
  | 'false-or-nothing'
  | 'sum'
  | 'part-of-verdicts'
  | 'each-question-once'
  | 'not-more-than-scored';

export type ExpectationId = keyof Expectations;

/** The one of an id, with its details. */
export type ExpectationOf<Id extends ExpectationId> = { readonly id: Id } & Expectations[Id];

/** One of them with its details. */
export type Expectation = { readonly [Id in ExpectationId]: ExpectationOf<Id> }[ExpectationId];

/** A text where the words are those of a format. */
export type Expected = string | Expectation;
